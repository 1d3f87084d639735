//! Deposits: whose they are, what they may consist of, and that they come back.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{
    trade::{Order, Outcome, Side},
    AccountId, Balance,
};
use frame_support::{
    assert_noop, assert_ok,
    traits::{
        fungible::MutateHold,
        tokens::{Fortitude, Precision, Restriction},
        VestedTransfer,
    },
};
use sp_runtime::TokenError;

/// Everything that the newcomer has is locked.
fn all_locked(amount: Balance) {
    let given =
        <Vesting as VestedTransfer<AccountId>>::vested_transfer(&STRANGER, &NEWCOMER, amount, 1, 1);
    assert_ok!(given);
    assert_noop!(
        Balances::transfer_allow_death(signed(NEWCOMER), STRANGER, 1),
        TokenError::Frozen
    );
}

fn sold_by_newcomer() -> Order {
    let mut order = Order {
        seller: NEWCOMER,
        ..units(CMT)
    };
    order.terms.deposit = 3_000;
    order
}

#[test]
fn locked_cmt_serves_and_is_lost_by_force() {
    build_and_execute(|| {
        all_locked(5_000);
        let id = open(sold_by_newcomer());
        assert_ok!(Escrow::accept(signed(NEWCOMER), id));
        assert_eq!(deposit(NEWCOMER), 3_000);
        // Politely it could not be taken: 5,000 are locked, and 2,000 free.
        let politely = <Balances as MutateHold<AccountId>>::transfer_on_hold(
            &HoldReason::Deposit.into(),
            &NEWCOMER,
            &RAVI,
            3_000,
            Precision::Exact,
            Restriction::Free,
            Fortitude::Polite,
        );
        assert_noop!(politely, TokenError::Frozen);
        advance(id);
        assert_eq!(
            (owns(CMT, NEWCOMER), owns(CMT, RAVI)),
            (2_000, WEALTH + 3_000)
        );
        assert_eq!(deposit(NEWCOMER), 0);
    });
}

#[test]
fn or_comes_back_and_is_locked_again() {
    build_and_execute(|| {
        all_locked(5_000);
        let id = open(sold_by_newcomer());
        assert_ok!(Escrow::accept(signed(NEWCOMER), id));
        assert_ok!(Escrow::refund(signed(NEWCOMER), id));
        assert_eq!(deposit(NEWCOMER), 0);
        assert_eq!(Balances::free_balance(NEWCOMER), 5_000);
        assert_noop!(
            Balances::transfer_allow_death(signed(NEWCOMER), STRANGER, 1),
            TokenError::Frozen
        );
    });
}

#[test]
fn the_buyers_is_lost_by_force_too() {
    build_and_execute(|| {
        all_locked(5_000);
        let mut order = units(USD);
        order.buyer = NEWCOMER;
        order.terms.deposit = 3_000;
        assert_ok!(Assets::transfer(signed(STRANGER), DOLLAR, NEWCOMER, 500));
        let id = open(order);
        assert_eq!((deposit(NEWCOMER), rent(NEWCOMER)), (3_000, RENT));
        assert_ok!(Escrow::accept(signed(MEI), id));
        assert_ok!(Escrow::ship(signed(MEI), id, None));
        assert_ok!(Escrow::reject(signed(NEWCOMER), id, content(1)));
        assert_ok!(Escrow::dispute(signed(MEI), id, content(2)));
        assert_ok!(rule(id, 100, Some(Side::Buyer)));
        assert_eq!(owns(CMT, ARBITER), WEALTH + 3_000);
        assert_eq!(owns(CMT, NEWCOMER), 2_000);
        assert_eq!((deposit(MEI), owns(CMT, MEI)), (0, WEALTH));
    });
}

#[test]
fn those_of_several_deals_are_apart() {
    build_and_execute(|| {
        let first = accepted(units(CMT));
        let mut larger = units(USD);
        larger.terms.deposit = 250;
        let second = accepted(larger.clone());
        // Who sells may buy as well.
        core::mem::swap(&mut larger.buyer, &mut larger.seller);
        let third = open(larger);
        assert_eq!((deposit(RAVI), deposit(MEI)), (350, 600));
        advance(first);
        assert_eq!((deposit(RAVI), deposit(MEI)), (250, 500));
        assert_eq!(Deals::<Test>::get(third).unwrap().buyer, MEI);
        assert_ok!(Escrow::advance(signed(LENA), third));
        assert_eq!((deposit(RAVI), deposit(MEI)), (250, 250));
        assert_ok!(Escrow::advance(signed(LENA), second));
        assert_eq!((deposit(RAVI), deposit(MEI)), (0, 0));
        assert_eq!(owns(CMT, MEI), WEALTH - 100 - 250);
    });
}

#[test]
fn a_deposit_is_not_spent_meanwhile() {
    build_and_execute(|| {
        let id = accepted(units(CMT));
        assert_noop!(
            Balances::transfer_allow_death(signed(MEI), STRANGER, WEALTH - 100),
            TokenError::Frozen
        );
        assert_ok!(Balances::transfer_allow_death(
            signed(MEI),
            STRANGER,
            WEALTH - 100 - EXISTENTIAL_DEPOSIT
        ));
        advance(id);
        assert_eq!(owns(CMT, RAVI), WEALTH + 100);
        assert_ended(Outcome::Refunded, TOTAL, 0);
    });
}

#[test]
fn all_that_was_taken_comes_back() {
    build_and_execute(|| {
        let ids: Vec<_> = REACH.iter().map(|reach| reach(milestones(CMT))).collect();
        assert_eq!((deposit(RAVI), deposit(MEI)), (600, 500));
        assert_eq!(rent(RAVI), 6 * RENT);
        for id in ids {
            while Deals::<Test>::contains_key(id) {
                run_to(System::block_number().max(deadline(id)));
                assert_ok!(Escrow::advance(signed(STRANGER), id));
            }
        }
        assert_eq!((deposit(RAVI), deposit(MEI), rent(RAVI)), (0, 0, 0));
        assert_eq!(owns(CMT, RAVI) + owns(CMT, MEI), 2 * WEALTH);
    });
}
