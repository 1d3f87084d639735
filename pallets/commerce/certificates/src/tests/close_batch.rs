//! `close_batch`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError};

#[test]
fn claims_end_when_the_notice_has_passed() {
    build_and_execute(|| {
        certify();
        run_to(10);
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        assert_last(Event::BatchClosing {
            batch: 0,
            closes_at: 60,
        });
        run_to(57);
        for (who, index) in [(ANNA, 0), (BEN, 1)] {
            commit(who, unit_id(0, index));
        }
        run_to(59);
        assert_ok!(try_claim(ANNA, unit_id(0, 0)));
        run_to(60);
        assert_noop!(try_claim(BEN, unit_id(0, 1)), Error::<Test>::BatchClosed);
        // What was claimed lives on.
        transfer(ANNA, unit_id(0, 0), BEN);
        assert_eq!(custodian(unit_id(0, 0)), BEN);
    });
}

#[test]
fn only_the_batchs_issuer_even_after_he_has_left() {
    build_and_execute(|| {
        certify();
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::close_batch(origin, 0),
                DispatchError::BadOrigin
            );
        }
        assert_noop!(
            Certificates::close_batch(signed(ANNA), 0),
            Error::<Test>::NotBatchIssuer
        );
        assert_noop!(
            Certificates::close_batch(signed(FACTORY), 7),
            Error::<Test>::UnknownBatch
        );
        assert_ok!(Certificates::leave(signed(FACTORY)));
        wait(100);
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
    });
}

#[test]
fn once() {
    build_and_execute(|| {
        certify();
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        for block in [2, 51, 200] {
            run_to(block);
            assert_noop!(
                Certificates::close_batch(signed(FACTORY), 0),
                Error::<Test>::AlreadyClosing
            );
        }
    });
}

#[test]
fn not_at_the_end_of_all_blocks() {
    build_and_execute(|| {
        certify();
        run_to(u32::MAX - 49);
        assert_noop!(
            Certificates::close_batch(signed(FACTORY), 0),
            ArithmeticError::Overflow
        );
    });
}
