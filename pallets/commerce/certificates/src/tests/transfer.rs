//! `transfer`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError, TokenError};

#[test]
fn the_next_hands_are_written_down_and_the_sender_pays() {
    build_and_execute(|| {
        let bottle = bottle_of(FACTORY);
        let before = rent(&FACTORY);
        run_to(20);
        assert_ok!(Certificates::transfer(signed(FACTORY), bottle, NEWCOMER));
        assert_last(Event::UnitTransferred {
            unit: bottle,
            from: FACTORY,
            to: NEWCOMER,
            position: 1,
        });
        assert_eq!(custodian(bottle), NEWCOMER);
        assert_eq!(history(bottle), [(FACTORY, 3, None), (NEWCOMER, 20, None)]);
        assert_eq!(rent(&FACTORY), before + price(ENTRY_BYTES));
        assert_eq!(rent(&NEWCOMER), 0);
    });
}

#[test]
fn it_may_come_back() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        transfer(ANNA, bottle, BEN);
        transfer(BEN, bottle, ANNA);
        transfer(ANNA, bottle, BEN);
        assert_eq!(holders(bottle), [ANNA, BEN, ANNA, BEN]);
        assert_eq!(rent(&ANNA), claim_price() + 2 * price(ENTRY_BYTES));
        assert_eq!(rent(&BEN), price(ENTRY_BYTES));
    });
}

#[test]
fn only_the_custodian() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::transfer(origin, bottle, BEN),
                DispatchError::BadOrigin
            );
        }
        for who in [FACTORY, BEN] {
            assert_noop!(
                Certificates::transfer(signed(who), bottle, BEN),
                Error::<Test>::NotCustodian
            );
        }
        transfer(ANNA, bottle, BEN);
        assert_noop!(
            Certificates::transfer(signed(ANNA), bottle, SHOP),
            Error::<Test>::NotCustodian
        );
        assert_noop!(
            Certificates::transfer(signed(BEN), bottle, BEN),
            Error::<Test>::SameCustodian
        );
    });
}

#[test]
fn only_what_was_claimed_and_is_free() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        assert_noop!(
            Certificates::transfer(signed(ANNA), unit_id(0, 1), BEN),
            Error::<Test>::UnknownUnit
        );
        open_deal(1, BEN, ANNA);
        bind(ANNA, bottle, 1);
        assert_noop!(
            Certificates::transfer(signed(ANNA), bottle, SHOP),
            Error::<Test>::UnitBound
        );
        let other = claim(ANNA, unit_id(0, 2));
        assert_ok!(Certificates::retire(signed(ANNA), other));
        assert_noop!(
            Certificates::transfer(signed(ANNA), other, BEN),
            Error::<Test>::UnitRetired
        );
    });
}

#[test]
fn not_without_the_rent() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        transfer(ANNA, bottle, NEWCOMER);
        assert_noop!(
            Certificates::transfer(signed(NEWCOMER), bottle, BEN),
            TokenError::FundsUnavailable
        );
    });
}

#[test]
fn a_history_ends_at_four_billion() {
    new_test_ext().execute_with(|| {
        let bottle = bottle_of(ANNA);
        Units::<Test>::mutate_extant(BOTTLE, |unit| unit.entries = u32::MAX);
        open_deal(1, BEN, ANNA);
        assert_noop!(
            Certificates::transfer(signed(ANNA), bottle, BEN),
            ArithmeticError::Overflow
        );
        assert_noop!(
            Certificates::bind(signed(ANNA), bottle, 1),
            ArithmeticError::Overflow
        );
    });
}
