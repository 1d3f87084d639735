//! `release`.

use super::mock::*;
use crate::{pallet::*, Offers, State};
use cybermiles_primitives::trade::{Order, Outcome, Parts, Side};
use frame_support::{assert_noop, assert_ok};

fn release(id: u64, parts: u32) -> frame_support::dispatch::DispatchResult {
    Escrow::release(signed(RAVI), id, parts)
}

#[test]
fn all_end_the_deal() {
    for reach in [accepted, shipped, delivered, settling] {
        for order in [units(CMT), units(USD), milestones(CMT), milestones(USD)] {
            build_and_execute(|| {
                let id = reach(order.clone());
                let (asset, count) = (order.asset.clone(), order.parts.count());
                let pot = pot(id);
                let before = [owns(asset.clone(), RAVI), owns(asset.clone(), MEI)];
                assert_ok!(release(id, count));
                let receipt = assert_ended(Outcome::Released, 0, TOTAL);
                assert_eq!((receipt.released, receipt.parts), (count, count));
                assert!(receipt.accepted);
                assert_gone(id, pot);
                let after = [owns(asset.clone(), RAVI), owns(asset, MEI)];
                assert_eq!(after, [before[0], before[1] + TOTAL]);
            });
        }
    }
}

#[test]
fn units_leave_state_and_deadline_as_they_are() {
    for reach in [accepted, shipped, delivered] {
        build_and_execute(|| {
            let id = reach(units(USD));
            let before = state(id);
            run_to(5);
            assert_ok!(release(id, 1));
            assert_eq!(state(id), before);
            assert_eq!(owns(USD, MEI), WEALTH + 100);
            assert_eq!(owns(USD, pot(id)), 300);
            assert_eq!((deposit(RAVI), deposit(MEI)), (100, 100));
            assert_ok!(release(id, 2));
            let view = Escrow::deal(id).unwrap();
            assert_eq!((view.released, view.paid, view.rest), (3, 300, 100));
            assert_eq!(Recorder::take_receipt(), None);
            assert_ok!(release(id, 1));
            assert_ended(Outcome::Released, 0, TOTAL);
            assert_eq!(owns(USD, MEI), WEALTH + TOTAL);
        });
    }
}

#[test]
fn it_is_told() {
    build_and_execute(|| {
        let id = delivered(units(CMT));
        System::reset_events();
        assert_ok!(release(id, 3));
        assert_eq!(
            events(),
            [
                Event::PartsReleased {
                    deal: id,
                    released: 3,
                    amount: 300,
                    state: State::Delivered { deadline: 41 },
                },
                Event::Paid {
                    deal: id,
                    side: Side::Seller,
                    to: MEI,
                    amount: 300,
                },
            ]
        );
    });
}

#[test]
fn a_milestone_begins_the_next() {
    for reach in [accepted, shipped, delivered, settling] {
        build_and_execute(|| {
            let id = reach(milestones(CMT));
            run_to(7);
            assert_ok!(release(id, 1));
            assert_eq!(state(id), State::Accepted { deadline: 27 });
            assert_eq!(owns(CMT, MEI), WEALTH + 50);
            assert_ok!(Escrow::ship(signed(MEI), id, None));
            run_to(9);
            assert_ok!(release(id, 1));
            assert_eq!(state(id), State::Accepted { deadline: 29 });
            assert_eq!(owns(CMT, MEI), WEALTH + 200);
            assert_eq!(owns(CMT, pot(id)), 200);
            assert_ok!(release(id, 1));
            assert_ended(Outcome::Released, 0, TOTAL);
        });
    }
}

#[test]
fn offers_about_another_rest_are_taken_back() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        assert_ok!(Escrow::offer(signed(RAVI), id, 10));
        assert_ok!(Escrow::offer(signed(MEI), id, 390));
        assert_ok!(release(id, 1));
        assert_eq!(
            state(id),
            State::Settling {
                deadline: 51,
                offers: Offers::default()
            }
        );
        assert_noop!(
            Escrow::accept_offer(signed(MEI), id, 10),
            Error::<Test>::NoOffer
        );
    });
}

#[test]
fn some_but_no_more_than_remain() {
    build_and_execute(|| {
        let id = delivered(units(CMT));
        assert_noop!(release(id, 0), Error::<Test>::NoParts);
        assert_noop!(release(id, 5), Error::<Test>::TooManyParts);
        assert_ok!(release(id, 3));
        assert_noop!(release(id, 2), Error::<Test>::TooManyParts);
        assert_noop!(release(id, u32::MAX), Error::<Test>::TooManyParts);
    });
}

#[test]
fn what_remains_can_stay_in_the_pot() {
    build_and_execute(|| {
        let id = delivered(Order {
            parts: Parts::Units { price: 3, count: 8 },
            ..units(CMT)
        });
        assert_noop!(release(id, 5), Error::<Test>::RemainderTooSmall);
        assert_noop!(release(id, 7), Error::<Test>::RemainderTooSmall);
        assert_ok!(release(id, 4));
        assert_eq!(owns(CMT, pot(id)), 12);
        assert_noop!(release(id, 1), Error::<Test>::RemainderTooSmall);
        assert_ok!(release(id, 4));
        assert_ended(Outcome::Released, 0, 24);
    });
}

#[test]
fn only_by_the_buyer() {
    build_and_execute(|| {
        let id = delivered(units(CMT));
        assert_not_by([MEI, LENA, STRANGER], Error::<Test>::NotBuyer, |who| {
            Escrow::release(who, id, 1)
        });
    });
}

#[test]
fn only_between_the_two_and_in_time() {
    build_and_execute(|| {
        assert_only_in(&[1, 2, 3, 4], |id| release(id, 1));
        assert_only_in(&[1, 2, 3, 4], |id| release(id, 4));
    });
}
