//! `withdraw_bond`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn all_comes_back_when_the_delay_has_passed() {
    build_and_execute(|| {
        register(FACTORY);
        assert_ok!(Certificates::leave(signed(FACTORY)));
        run_to(100);
        assert_noop!(
            Certificates::withdraw_bond(signed(FACTORY)),
            Error::<Test>::ExitDelayNotPassed
        );
        run_to(101);
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_last(Event::IssuerLeft {
            issuer: FACTORY,
            bond: 5_000,
        });
        assert_clean();
    });
}

#[test]
fn batches_and_units_live_on() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        assert_ok!(Certificates::leave(signed(FACTORY)));
        wait(100);
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_eq!(bond(&FACTORY), 0);
        assert_eq!(rent(&FACTORY), price(BATCH_BYTES));
        assert_eq!(custodian(claim(BEN, unit_id(0, 1))), BEN);
        transfer(ANNA, bottle, BEN);
        // There is a way back: a new bond.
        register(FACTORY);
        assert_eq!(certify(), 1);
    });
}

#[test]
fn only_an_issuer_who_leaves() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::withdraw_bond(origin),
                DispatchError::BadOrigin
            );
        }
        assert_noop!(
            Certificates::withdraw_bond(signed(FACTORY)),
            Error::<Test>::NotIssuer
        );
        register(FACTORY);
        wait(1_000);
        assert_noop!(
            Certificates::withdraw_bond(signed(FACTORY)),
            Error::<Test>::NotLeaving
        );
    });
}
