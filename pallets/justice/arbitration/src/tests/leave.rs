//! `leave`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};

#[test]
fn the_exit_delay_is_the_one_of_the_registration() {
    build_and_execute(|| {
        register(OLGA);
        let mut longer = PARAMETERS;
        longer.exit_delay = 500;
        assert_ok!(Arbitration::force_set_parameters(signed(GOVERNOR), longer));
        run_to(7);
        assert_ok!(Arbitration::leave(signed(OLGA)));
        assert_eq!(arbiter(OLGA).leaves_at, Some(107));
        assert_eq!(held(HoldReason::Bond, OLGA), 1_001);
        System::assert_last_event(
            Event::ArbiterLeaving {
                arbiter: OLGA,
                leaves_at: 107,
            }
            .into(),
        );
        assert_noop!(Arbitration::leave(signed(OLGA)), Error::<Test>::Leaving);
    });
}

#[test]
fn who_hears_a_case_goes_on() {
    build_and_execute(|| {
        let id = hearing();
        assert_ok!(Arbitration::leave(signed(OLGA)));
        assert_ok!(Arbitration::rule(signed(OLGA), id, percent(0)));
        advance(id);
        assert_eq!(record(OLGA).cases, 1);
    });
}

#[test]
fn only_by_an_arbiter() {
    build_and_execute(|| {
        assert_not_by([STRANGER], Error::<Test>::NotArbiter, Arbitration::leave);
    });
}
