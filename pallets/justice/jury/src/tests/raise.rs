//! `raise`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{Balance, CMT};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, TokenError};

#[test]
fn a_juror_stakes_more() {
    build_and_execute(|| {
        assert_ok!(Jury::raise(signed(ADA), 500 * CMT));
        assert_last(Event::Raised {
            juror: ADA,
            amount: 500 * CMT,
            stake: 1_500 * CMT,
        });
        assert_eq!(staked(&ADA), 1_500 * CMT);
        assert_eq!((Jury::term().frozen, Jury::term().live), (10_000, 10_500));
    });
}

#[test]
fn what_is_raised_after_a_panel_opens_does_not_count_for_it() {
    build_and_execute(|| {
        let id = summoned(40);
        assert_ok!(Jury::raise(signed(ADA), 49_000 * CMT));
        run_to(System::block_number() + MARGIN);
        give_seed(1);
        draw_all(id);
        let raised = seats(id);
        // The same draw without it.
        new_test_ext().execute_with(|| {
            let id = drawn(40);
            assert_eq!(seats(id), raised);
        });
        // With it she would sit on five seats of six.
        assert!(seats_of(id, &ADA) < 15, "{raised:?}");
    });
}

#[test]
fn what_leaves_goes_on_leaving() {
    build_and_execute(|| {
        assert_ok!(Jury::lower(signed(BEN), 1_000 * CMT));
        let leaving = Jury::juror(BEN).unwrap().leaving;
        assert_ok!(Jury::raise(signed(BEN), 300 * CMT));
        let juror = Jury::juror(BEN).unwrap();
        assert_eq!(juror.leaving, leaving);
        assert_eq!((juror.stake, juror.weight), (2_300 * CMT, 1_300));
    });
}

#[test]
fn nothing_too_little_and_too_much() {
    build_and_execute(|| {
        for (amount, error) in [
            (0, Error::<Test>::ZeroAmount),
            (49_000 * CMT + 1, Error::<Test>::StakeTooHigh),
        ] {
            assert_noop!(Jury::raise(signed(ADA), amount), error);
        }
        assert_noop!(
            Jury::raise(signed(ADA), Balance::MAX),
            ArithmeticError::Overflow
        );
        assert_ok!(Jury::lower(signed(ADA), 1_000 * CMT));
        assert_noop!(
            Jury::raise(signed(ADA), 999 * CMT),
            Error::<Test>::StakeTooLow
        );
    });
}

#[test]
fn who_is_no_juror_or_has_no_more() {
    build_and_execute(|| {
        assert_noop!(Jury::raise(signed(STRANGER), CMT), Error::<Test>::NotJuror);
        assert_ok!(Balances::transfer_allow_death(
            signed(ADA),
            STRANGER,
            98_999 * CMT
        ));
        assert_noop!(
            Jury::raise(signed(ADA), 10 * CMT),
            TokenError::FundsUnavailable
        );
    });
}

#[test]
fn only_who_signs() {
    build_and_execute(|| assert_signed_only(|origin| Jury::raise(origin, CMT)));
}
