//! `top_up`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::TokenError;

#[test]
fn what_is_missing_is_added() {
    build_and_execute(|| {
        register(OLGA);
        assert_noop!(
            Arbitration::top_up(signed(OLGA)),
            Error::<Test>::BondComplete
        );
        let mut dearer = PARAMETERS;
        dearer.bond = 1_500;
        assert_ok!(Arbitration::force_set_parameters(signed(GOVERNOR), dearer));
        let id = bidding();
        assert_noop!(
            Arbitration::bid(signed(OLGA), id, 0),
            Error::<Test>::BondTooSmall
        );
        assert_ok!(Arbitration::top_up(signed(OLGA)));
        assert_eq!(held(HoldReason::Bond, OLGA), 1_500);
        System::assert_last_event(
            Event::BondToppedUp {
                arbiter: OLGA,
                added: 499,
                bond: 1_500,
            }
            .into(),
        );
        bid(id, OLGA, 0);
        dearer.bond = 2 * WEALTH;
        assert_ok!(Arbitration::force_set_parameters(signed(GOVERNOR), dearer));
        assert_noop!(
            Arbitration::top_up(signed(OLGA)),
            TokenError::FundsUnavailable
        );
    });
}

#[test]
fn not_by_one_who_leaves() {
    build_and_execute(|| {
        let id = hearing();
        advance(id);
        assert_eq!(arbiter(OLGA).bond, 0);
        assert_ok!(Arbitration::leave(signed(OLGA)));
        assert_noop!(Arbitration::top_up(signed(OLGA)), Error::<Test>::Leaving);
    });
}

#[test]
fn only_by_an_arbiter() {
    build_and_execute(|| {
        assert_not_by([STRANGER], Error::<Test>::NotArbiter, Arbitration::top_up);
    });
}
