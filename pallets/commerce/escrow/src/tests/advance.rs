//! `advance`: each state, and who may have vanished in it.

use super::mock::*;
use crate::{pallet::*, State};
use cybermiles_primitives::{
    trade::{Order, Outcome, Side},
    Balance,
};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use sp_runtime::DispatchError;

/// What both have more than in the beginning.
fn assert_gains(buyer: i128, seller: i128) {
    let gain = |who: &cybermiles_primitives::AccountId| {
        let owned: Balance = owns(CMT, who.clone()) + owns(USD, who.clone());
        owned as i128 - 2 * WEALTH as i128
    };
    assert_eq!((gain(&RAVI), gain(&MEI)), (buyer, seller));
}

fn all_orders() -> [Order; 4] {
    [units(CMT), units(USD), milestones(CMT), milestones(USD)]
}

#[test]
fn funded_and_the_seller_vanished() {
    for order in all_orders() {
        for listing in [None, Some(9)] {
            build_and_execute(|| {
                let id = open(Order {
                    listing,
                    ..order.clone()
                });
                let pot = pot(id);
                advance(id);
                assert!(!assert_ended(Outcome::Refunded, TOTAL, 0).accepted);
                assert_gone(id, pot);
                assert_gains(0, 0);
            });
        }
    }
}

#[test]
fn accepted_and_the_seller_vanished() {
    for order in all_orders() {
        build_and_execute(|| {
            let id = accepted(order.clone());
            let pot = pot(id);
            run_to(deadline(id));
            // He can't save his deposit by giving in too late.
            assert_noop!(
                Escrow::refund(signed(MEI), id),
                Error::<Test>::DeadlinePassed
            );
            System::reset_events();
            assert_ok!(Escrow::advance(signed(STRANGER), id));
            assert_eq!(
                events()[0],
                Event::DepositForfeited {
                    deal: id,
                    by: Side::Seller,
                    to: RAVI,
                    amount: 100,
                }
            );
            assert!(assert_ended(Outcome::Refunded, TOTAL, 0).accepted);
            assert_gone(id, pot);
            assert_gains(100, -100);
        });
    }
}

#[test]
fn accepted_again_and_the_seller_vanished_between_milestones() {
    build_and_execute(|| {
        let id = delivered(milestones(USD));
        let pot = pot(id);
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        advance(id);
        assert_ended(Outcome::Refunded, 350, 50);
        assert_gone(id, pot);
        assert_gains(100 - 50, 50 - 100);
    });
}

#[test]
fn shipped_and_the_carrier_vanished() {
    build_and_execute(|| {
        let id = shipped(units(CMT));
        run_to(deadline(id) + 5);
        assert_ok!(Escrow::advance(signed(STRANGER), id));
        // However late it is found out, the buyer has all his time.
        let deadline = 31 + 5 + 40;
        assert_eq!(state(id), State::Delivered { deadline });
        System::assert_last_event(
            Event::Delivered {
                deal: id,
                confirmed_by: None,
                deadline,
            }
            .into(),
        );
        assert_ok!(Escrow::reject(signed(RAVI), id, content(1)));
    });
}

#[test]
fn shipped_and_buyer_and_carrier_vanished() {
    build_and_execute(|| {
        let id = shipped(units(USD));
        let pot = pot(id);
        advance(id);
        advance(id);
        assert_ended(Outcome::Released, 0, TOTAL);
        assert_gone(id, pot);
        assert_gains(-(TOTAL as i128), TOTAL as i128);
    });
}

#[test]
fn delivered_and_the_buyer_vanished() {
    for asset in [CMT, USD] {
        build_and_execute(|| {
            let id = delivered(units(asset.clone()));
            let pot = pot(id);
            advance(id);
            let receipt = assert_ended(Outcome::Released, 0, TOTAL);
            assert_eq!(receipt.released, 4);
            assert_gone(id, pot);
            assert_gains(-(TOTAL as i128), TOTAL as i128);
        });
    }
}

#[test]
fn delivered_milestones_and_the_buyer_vanished() {
    for asset in [CMT, USD] {
        build_and_execute(|| {
            let id = delivered(milestones(asset.clone()));
            let pot = pot(id);
            for paid in [50, 200] {
                advance(id);
                let again = State::Accepted {
                    deadline: System::block_number() + 20,
                };
                assert_eq!(state(id), again);
                assert_eq!(owns(asset.clone(), MEI), WEALTH + paid);
                assert_eq!(Recorder::take_receipt(), None);
                assert_ok!(Escrow::ship(signed(MEI), id, None));
                advance(id);
            }
            advance(id);
            assert_ended(Outcome::Released, 0, TOTAL);
            assert_gone(id, pot);
            assert_gains(-(TOTAL as i128), TOTAL as i128);
        });
    }
}

#[test]
fn settling_and_either_or_both_vanished() {
    for order in all_orders() {
        for offerer in [None, Some(RAVI), Some(MEI)] {
            build_and_execute(|| {
                let id = settling(order.clone());
                let pot = pot(id);
                if let Some(who) = offerer.clone() {
                    assert_ok!(Escrow::offer(signed(who), id, 399));
                }
                advance(id);
                assert_ended(Outcome::Settled, 300, 100);
                assert_gone(id, pot);
                assert_gains(-100, 100);
            });
        }
    }
}

#[test]
fn disputed_and_the_court_vanished() {
    for order in all_orders() {
        build_and_execute(|| {
            let id = disputed(order.clone());
            let pot = pot(id);
            advance(id);
            assert_ended(Outcome::Settled, 300, 100);
            assert_gone(id, pot);
            assert_gains(-100, 100);
            assert_noop!(rule(id, 100, None), Error::<Test>::NotFound);
        });
    }
}

#[test]
fn the_deadlock_share_is_of_the_rest_and_rounds_for_the_buyer() {
    build_and_execute(|| {
        let mut order = units(CMT);
        order.parts = cybermiles_primitives::trade::Parts::Units {
            price: 33,
            count: 3,
        };
        let id = settling(order);
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        advance(id);
        // A quarter of 66 is 16.5.
        assert_ended(Outcome::Settled, 50, 33 + 16);
    });
}

#[test]
fn not_before_the_deadline() {
    build_and_execute(|| {
        for reach in REACH {
            let id = reach(units(CMT));
            run_to(deadline(id) - 1);
            assert_noop!(
                Escrow::advance(signed(STRANGER), id),
                Error::<Test>::DeadlineNotPassed
            );
            run_to(deadline(id));
            assert_ok!(Escrow::advance(signed(STRANGER), id));
        }
    });
}

#[test]
fn nothing_lapses_that_is_owed() {
    build_and_execute(|| {
        let id = owed(units(USD));
        run_to(u32::MAX);
        assert_noop!(
            Escrow::advance(signed(STRANGER), id),
            Error::<Test>::WrongState
        );
        assert_noop!(
            Escrow::advance(signed(STRANGER), id + 1),
            Error::<Test>::NotFound
        );
    });
}

#[test]
fn by_anybody_who_signs() {
    build_and_execute(|| {
        for who in [RAVI, MEI, LENA, STRANGER] {
            let id = open(units(CMT));
            run_to(deadline(id));
            for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
                assert_noop!(Escrow::advance(origin, id), DispatchError::BadOrigin);
            }
            assert_ok!(Escrow::advance(signed(who), id));
        }
    });
}

#[test]
fn calls_that_may_end_a_deal_weigh_what_the_listeners_take() {
    use crate::{Call, WeightInfo};
    let (deal, parts, seller_amount) = (0, 1, 1);
    for (call, own) in [
        (Call::<Test>::cancel { deal }, <()>::cancel()),
        (Call::release { deal, parts }, <()>::release()),
        (Call::refund { deal }, <()>::refund()),
        (
            Call::accept_offer {
                deal,
                seller_amount,
            },
            <()>::accept_offer(),
        ),
        (Call::advance { deal }, <()>::advance()),
    ] {
        assert_eq!(call.get_dispatch_info().call_weight, own + CLOSED_WEIGHT);
    }
}
