//! `register`.

use super::mock::*;
use crate::{pallet::*, rent::juror_bytes};
use cybermiles_primitives::{Balance, CMT};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::TokenError;

const STAKE: Balance = 1_500 * CMT + 7;

#[test]
fn a_juror_stakes_and_pays_rent() {
    build_and_execute(|| {
        assert_ok!(Jury::register(signed(STRANGER), STAKE));
        assert_last(Event::Registered {
            juror: STRANGER,
            leaf: 4,
            stake: STAKE,
        });
        assert_eq!(staked(&STRANGER), STAKE);
        let bytes = juror_bytes::<<Test as Config>::Ticket>() as Balance;
        assert_eq!(rent(&STRANGER), 15 + bytes);
        let juror = Jury::juror(STRANGER).unwrap();
        assert_eq!((juror.stake, juror.weight), (STAKE, 1_500));
        assert_eq!((juror.locked, juror.leaving), (0, None));
        assert_eq!(Leaves::<Test>::get(4), Some(STRANGER));
    });
}

#[test]
fn his_weight_counts_from_the_next_term_on() {
    build_and_execute(|| {
        assert_ok!(Jury::register(signed(STRANGER), STAKE));
        assert_eq!((Jury::term().frozen, Jury::term().live), (10_000, 11_500));
        run_to(2 * TERM);
        assert_eq!((Jury::term().frozen, Jury::term().live), (11_500, 11_500));
    });
}

#[test]
fn the_bounds_are_in() {
    build_and_execute(|| {
        let (min, max) = (PARAMETERS.min_stake, PARAMETERS.max_stake);
        assert_noop!(
            Jury::register(signed(STRANGER), min - 1),
            Error::<Test>::StakeTooLow
        );
        assert_noop!(
            Jury::register(signed(STRANGER), max + 1),
            Error::<Test>::StakeTooHigh
        );
        assert_ok!(Jury::register(signed(STRANGER), max));
        assert_ok!(Jury::register(signed(RAVI), min));
    });
}

#[test]
fn not_twice() {
    build_and_execute(|| {
        assert_noop!(
            Jury::register(signed(ADA), STAKE),
            Error::<Test>::AlreadyRegistered
        );
    });
}

#[test]
fn who_has_nothing_stakes_nothing() {
    build_and_execute(|| {
        assert_noop!(
            Jury::register(signed(juror(99)), STAKE),
            TokenError::FundsUnavailable
        );
        assert_eq!(LeafPlaces::<Test>::get().next, 4);
    });
}

#[test]
fn there_are_so_many_leaves() {
    build_and_execute(|| {
        let places = LeafPlaces::<Test>::get();
        LeafPlaces::<Test>::mutate(|places| places.next = cybermiles_sortition::CAPACITY);
        assert_noop!(
            Jury::register(signed(STRANGER), STAKE),
            Error::<Test>::TooManyJurors
        );
        LeafPlaces::<Test>::put(places);
    });
}

#[test]
fn what_vests_may_be_staked() {
    build_and_execute(|| {
        lock_all(&STRANGER);
        assert_ok!(Jury::register(signed(STRANGER), STAKE));
        assert_eq!(staked(&STRANGER), STAKE);
    });
}

#[test]
fn only_who_signs() {
    build_and_execute(|| assert_signed_only(|origin| Jury::register(origin, STAKE)));
}
