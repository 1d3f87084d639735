//! `withdraw_bond`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};

#[test]
fn all_returns_after_the_delay() {
    build_and_execute(|| {
        register(OLGA);
        let withdraw = || Arbitration::withdraw_bond(signed(OLGA));
        assert_noop!(withdraw(), Error::<Test>::NotLeaving);
        assert_ok!(Arbitration::leave(signed(OLGA)));
        run_to(100);
        assert_noop!(withdraw(), Error::<Test>::ExitDelayNotPassed);
        run_to(101);
        assert_ok!(withdraw());
        assert_eq!(Arbiters::<Test>::get(OLGA), None);
        assert_eq!(Balances::free_balance(OLGA), WEALTH);
        System::assert_last_event(
            Event::ArbiterLeft {
                arbiter: OLGA,
                bond: 1_001,
            }
            .into(),
        );
        register(OLGA);
    });
}

/// Neither while he is to rule, nor while what he ruled may be overturned.
#[test]
fn not_while_a_case_is_open() {
    build_and_execute(|| {
        let mut slow = PARAMETERS;
        slow.rules.hear_within = 300;
        slow.rules.appeal_within = 50;
        assert_ok!(Arbitration::force_set_parameters(signed(GOVERNOR), slow));
        let id = hearing();
        assert_ok!(Arbitration::leave(signed(OLGA)));
        run_to(200);
        let withdraw = || Arbitration::withdraw_bond(signed(OLGA));
        assert_noop!(withdraw(), Error::<Test>::CasesOpen);
        assert_ok!(Arbitration::rule(signed(OLGA), id, percent(0)));
        assert_noop!(withdraw(), Error::<Test>::CasesOpen);
        advance(id);
        assert_ok!(withdraw());
        // Mei's deposit was hers.
        assert_eq!(gain(OLGA), DEPOSIT as i128);
    });
}

#[test]
fn what_was_slashed_does_not_return() {
    build_and_execute(|| {
        let id = hearing();
        advance(id);
        assert_ok!(Arbitration::leave(signed(OLGA)));
        run_to(500);
        assert_ok!(Arbitration::withdraw_bond(signed(OLGA)));
        assert_eq!(gain(OLGA), -1_001);
        assert_eq!(Balances::free_balance(OLGA), WEALTH - 1_001);
    });
}

#[test]
fn only_by_an_arbiter() {
    build_and_execute(|| {
        assert_not_by(
            [STRANGER],
            Error::<Test>::NotArbiter,
            Arbitration::withdraw_bond,
        );
    });
}
