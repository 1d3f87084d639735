//! What an asset's admin may do in the middle of a deal: freeze it, block an account, take, destroy.

use super::mock::*;
use crate::{pallet::*, Amounts, State};
use cybermiles_primitives::{
    trade::{DealId, Outcome, Side},
    Balance,
};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::{Perbill, TokenError};

fn amounts(buyer: Balance, seller: Balance) -> Amounts {
    Amounts { buyer, seller }
}

/// A way to end a deal: where it begins, what it needs, and how it is shared.
type Ending = (Reach, fn(DealId) -> DispatchResult, Outcome, Amounts);

fn silence(id: DealId) -> DispatchResult {
    run_to(deadline(id));
    Escrow::advance(signed(STRANGER), id)
}

fn endings() -> Vec<Ending> {
    let all_back = amounts(TOTAL, 0);
    let all_paid = amounts(0, TOTAL);
    let shared = amounts(300, 100);
    vec![
        (open, silence, Outcome::Refunded, all_back),
        (
            open,
            |id| Escrow::cancel(signed(RAVI), id),
            Outcome::Refunded,
            all_back,
        ),
        (accepted, silence, Outcome::Refunded, all_back),
        (
            shipped,
            |id| Escrow::refund(signed(MEI), id),
            Outcome::Refunded,
            all_back,
        ),
        (delivered, silence, Outcome::Released, all_paid),
        (
            delivered,
            |id| Escrow::release(signed(RAVI), id, 4),
            Outcome::Released,
            all_paid,
        ),
        (settling, silence, Outcome::Settled, shared),
        (disputed, silence, Outcome::Settled, shared),
        (
            disputed,
            |id| rule(id, 25, None),
            Outcome::Ruled { loser: None },
            shared,
        ),
    ]
}

#[test]
fn frozen_every_deal_ends_and_is_paid_when_it_thaws() {
    for (reach, end, outcome, shares) in endings() {
        build_and_execute(|| {
            let id = reach(units(USD));
            let pot = pot(id);
            freeze();
            assert_ok!(end(id));
            assert_ended(outcome, shares.buyer, shares.seller);
            assert_eq!((state(id), due(id)), (State::Owed, shares));
            assert_eq!((deposit(RAVI), deposit(MEI)), (0, 0));
            assert_eq!(owns(USD, pot.clone()), TOTAL);

            thaw();
            let side = shares.smaller().other();
            assert_ok!(Escrow::withdraw(signed(STRANGER), id, side, None));
            assert_gone(id, pot);
            assert_eq!(owns(USD, RAVI), WEALTH - TOTAL + shares.buyer);
            assert_eq!(owns(USD, MEI), WEALTH + shares.seller);
            assert_eq!(Recorder::take_receipt(), None);
        });
    }
}

#[test]
fn frozen_milestones_go_on_and_add_up() {
    build_and_execute(|| {
        let id = delivered(milestones(USD));
        let pot = pot(id);
        freeze();
        advance(id);
        assert_eq!(due(id), amounts(0, 50));
        assert!(events().contains(&Event::PaymentFailed {
            deal: id,
            side: Side::Seller,
            amount: 50,
            error: TokenError::Frozen.into(),
        }));
        assert_ok!(Escrow::ship(signed(MEI), id, None));
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        assert_eq!(due(id), amounts(0, 200));
        // The seller begins no more.
        advance(id);
        assert_ended(Outcome::Refunded, 200, 200);
        assert_eq!(due(id), amounts(200, 200));
        thaw();
        assert_ok!(Escrow::withdraw(signed(RAVI), id, Side::Buyer, None));
        assert_gone(id, pot);
        assert_eq!(owns(USD, RAVI), WEALTH - 200);
        assert_eq!(owns(USD, MEI), WEALTH + 200);
    });
}

#[test]
fn frozen_a_small_share_stays_its_owners() {
    build_and_execute(|| {
        let mut order = units(USD);
        order.terms.deadlock_share = Perbill::from_percent(1);
        let id = settling(order);
        let pot = pot(id);
        freeze();
        advance(id);
        // Neither was paid, so nothing was joined.
        assert_eq!(due(id), amounts(396, 4));
        thaw();
        assert_ok!(Escrow::withdraw(signed(RAVI), id, Side::Buyer, None));
        assert_eq!(owns(USD, MEI), WEALTH + 4);
        assert_gone(id, pot);
    });
}

#[test]
fn a_frozen_pot_is_as_a_frozen_asset() {
    build_and_execute(|| {
        let id = settling(units(USD));
        let pot = pot(id);
        assert_ok!(Assets::freeze(signed(ADMIN), DOLLAR, pot.clone()));
        advance(id);
        assert_eq!(due(id), amounts(300, 100));
        assert_ok!(Assets::thaw(signed(ADMIN), DOLLAR, pot.clone()));
        assert_ok!(Escrow::withdraw(signed(MEI), id, Side::Seller, None));
        assert_gone(id, pot);
    });
}

#[test]
fn a_blocked_receiver_keeps_only_its_own() {
    for (blocked, paid, expected) in [(MEI, RAVI, amounts(0, 100)), (RAVI, MEI, amounts(300, 0))] {
        build_and_execute(|| {
            let id = settling(units(USD));
            let pot = pot(id);
            let before = owns(USD, paid.clone());
            assert_ok!(Assets::block(signed(ADMIN), DOLLAR, blocked.clone()));
            advance(id);
            assert_eq!(due(id), expected);
            assert_eq!(owns(USD, pot.clone()), expected.total());
            assert_eq!(owns(USD, paid) - before, TOTAL - expected.total());
            let side = if blocked == MEI {
                Side::Seller
            } else {
                Side::Buyer
            };
            assert_noop!(
                Escrow::withdraw(signed(STRANGER), id, side, None),
                Error::<Test>::NotPayable
            );
            assert_ok!(Escrow::withdraw(signed(blocked), id, side, Some(STRANGER)));
            assert_gone(id, pot);
            assert_eq!(owns(USD, STRANGER), WEALTH + expected.total());
        });
    }
}

fn destroy() {
    assert_ok!(Assets::start_destroy(signed(ADMIN), DOLLAR));
    for _ in 0..3 {
        assert_ok!(Assets::destroy_accounts(signed(ADMIN), DOLLAR));
    }
    assert_ok!(Assets::finish_destroy(signed(ADMIN), DOLLAR));
}

#[test]
fn destroyed_every_deal_ends_and_the_loss_is_told() {
    for (reach, end, outcome, shares) in endings() {
        build_and_execute_robbed(|| {
            let id = reach(units(USD));
            let pot = pot(id);
            destroy();
            assert_ok!(end(id));
            assert_ended(outcome, shares.buyer, shares.seller);
            assert!(events().contains(&Event::Lost {
                deal: id,
                amounts: shares,
            }));
            assert_gone(id, pot);
        });
    }
}

#[test]
fn destroyed_milestones_end_too() {
    build_and_execute_robbed(|| {
        let id = delivered(milestones(USD));
        let pot = pot(id);
        destroy();
        for _ in 0..2 {
            advance(id);
            assert_ok!(Escrow::ship(signed(MEI), id, None));
            advance(id);
        }
        assert_eq!(due(id), amounts(0, 200));
        advance(id);
        assert_ended(Outcome::Released, 0, TOTAL);
        assert!(events().contains(&Event::Lost {
            deal: id,
            amounts: amounts(0, TOTAL),
        }));
        assert_gone(id, pot);
    });
}

#[test]
fn owed_and_destroyed_is_written_off_by_anybody() {
    build_and_execute_robbed(|| {
        let id = owed(units(USD));
        let pot = pot(id);
        assert_ok!(Assets::start_destroy(signed(ADMIN), DOLLAR));
        // The accounts are still there: nothing is lost yet.
        assert_noop!(
            Escrow::withdraw(signed(RAVI), id, Side::Buyer, None),
            Error::<Test>::NotPayable
        );
        for _ in 0..3 {
            assert_ok!(Assets::destroy_accounts(signed(ADMIN), DOLLAR));
        }
        assert_ok!(Assets::finish_destroy(signed(ADMIN), DOLLAR));
        System::reset_events();
        assert_ok!(Escrow::withdraw(signed(STRANGER), id, Side::Seller, None));
        assert_eq!(
            events(),
            [
                Event::Lost {
                    deal: id,
                    amounts: amounts(250, 150),
                },
                Event::Removed { deal: id },
            ]
        );
        assert_gone(id, pot);
    });
}

fn take(id: DealId, amount: Balance) {
    assert_ok!(Assets::force_transfer(
        signed(ADMIN),
        DOLLAR,
        pot(id),
        ADMIN,
        amount
    ));
}

#[test]
fn what_an_admin_took_is_lost_to_both_in_proportion() {
    for (taken, buyer, seller) in [(0, 300, 100), (200, 150, 50), (201, 150, 49), (380, 15, 5)] {
        build_and_execute_robbed(|| {
            let id = settling(units(USD));
            let pot = pot(id);
            take(id, taken);
            advance(id);
            // The shares as decided; what is missing is told apart.
            assert_ended(Outcome::Settled, 300, 100);
            assert_gone(id, pot);
            assert_eq!(owns(USD, RAVI), WEALTH - TOTAL + buyer);
            assert_eq!(owns(USD, MEI), WEALTH + seller);
            let lost = Event::Lost {
                deal: id,
                amounts: amounts(300 - buyer, 100 - seller),
            };
            assert_eq!(events().contains(&lost), taken > 0);
        });
    }
}

#[test]
fn when_little_is_left_it_goes_to_whom_most_of_it_is() {
    build_and_execute_robbed(|| {
        let id = settling(units(USD));
        let pot = pot(id);
        take(id, TOTAL - ASSET_MINIMUM);
        advance(id);
        // Four and one, of which neither can wait alone.
        assert_gone(id, pot);
        assert_eq!(owns(USD, RAVI), WEALTH - TOTAL + 5);
        assert_eq!(owns(USD, MEI), WEALTH);
    });
}

#[test]
fn a_portion_that_is_not_there_stays_due() {
    build_and_execute_robbed(|| {
        let id = delivered(units(USD));
        let pot = pot(id);
        take(id, 250);
        // 150 are there, of which 100 can be paid and 50 remain.
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        assert_eq!(owns(USD, MEI), WEALTH + 100);
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        assert_eq!(due(id), amounts(0, 100));
        assert_noop!(
            Escrow::withdraw(signed(MEI), id, Side::Seller, None),
            Error::<Test>::NotPayable
        );
        advance(id);
        assert_ended(Outcome::Released, 0, TOTAL);
        assert_eq!(owns(USD, MEI), WEALTH + 150);
        assert_gone(id, pot);
    });
}

#[test]
fn what_is_accepted_no_more_is_paid_out_all_the_same() {
    build_and_execute(|| {
        let id = delivered(units(USD));
        let pot = pot(id);
        assert_ok!(Escrow::force_accept_asset(signed(GOVERNOR), DOLLAR, false));
        advance(id);
        assert_ended(Outcome::Released, 0, TOTAL);
        assert_gone(id, pot);
    });
}

#[test]
fn a_minimum_that_is_raised_holds_nothing_up() {
    build_and_execute(|| {
        let id = delivered(milestones(USD));
        let pot = pot(id);
        // More than the last milestone is.
        assert_ok!(Assets::force_asset_status(
            RuntimeOrigin::root(),
            DOLLAR,
            ADMIN,
            ADMIN,
            ADMIN,
            ADMIN,
            300,
            false,
            false
        ));
        assert_noop!(
            Escrow::release(signed(RAVI), id, 2),
            Error::<Test>::RemainderTooSmall
        );
        advance(id);
        assert_eq!(owns(USD, MEI), WEALTH + 50);
        assert_ok!(Escrow::ship(signed(MEI), id, None));
        advance(id);
        // 200 could not stay in the pot alone, so 150 wait with them.
        advance(id);
        assert_eq!(due(id), amounts(0, 150));
        assert_ok!(Escrow::ship(signed(MEI), id, None));
        advance(id);
        advance(id);
        assert_ended(Outcome::Released, 0, TOTAL);
        assert_eq!(owns(USD, MEI), WEALTH + TOTAL);
        assert_gone(id, pot);
    });
}
