//! `leave`.

use super::mock::*;
use crate::{pallet::*, Parameters};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError};

#[test]
fn the_bond_stays_for_the_delay_that_held_at_the_registration() {
    build_and_execute(|| {
        register(FACTORY);
        let parameters = Parameters {
            exit_delay: 1,
            ..PARAMETERS
        };
        assert_ok!(Certificates::force_set_parameters(governor(), parameters));
        run_to(30);
        assert_ok!(Certificates::leave(signed(FACTORY)));
        assert_last(Event::IssuerLeaving {
            issuer: FACTORY,
            leaves_at: 130,
        });
        assert_eq!(Issuers::<Test>::get(FACTORY).unwrap().leaves_at, Some(130));
        assert_eq!(bond(&FACTORY), 5_000);
    });
}

#[test]
fn only_an_issuer_and_once() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_noop!(Certificates::leave(origin), DispatchError::BadOrigin);
        }
        assert_noop!(
            Certificates::leave(signed(FACTORY)),
            Error::<Test>::NotIssuer
        );
        register(FACTORY);
        assert_ok!(Certificates::leave(signed(FACTORY)));
        wait(50);
        assert_noop!(Certificates::leave(signed(FACTORY)), Error::<Test>::Leaving);
    });
}

#[test]
fn not_at_the_end_of_all_blocks() {
    build_and_execute(|| {
        register(FACTORY);
        run_to(u32::MAX - 99);
        assert_noop!(
            Certificates::leave(signed(FACTORY)),
            ArithmeticError::Overflow
        );
    });
}
