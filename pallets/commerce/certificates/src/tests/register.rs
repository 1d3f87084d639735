//! `register`.

use super::mock::*;
use crate::{pallet::*, Parameters};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn a_maker_puts_up_a_bond() {
    build_and_execute(|| {
        run_to(7);
        assert_ok!(Certificates::register(signed(FACTORY), content(3)));
        assert_last(Event::IssuerRegistered {
            issuer: FACTORY,
            content: content(3),
            bond: 5_000,
            exit_delay: 100,
        });
        assert_eq!(bond(&FACTORY), 5_000);
        assert_eq!(rent(&FACTORY), price(ISSUER_BYTES));
        let issuer = Issuers::<Test>::get(FACTORY).unwrap();
        assert_eq!((issuer.content, issuer.since), (content(3), 7));
        assert_eq!((issuer.bond, issuer.leaves_at), (5_000, None));
    });
}

#[test]
fn the_terms_are_those_of_the_moment() {
    build_and_execute(|| {
        register(FACTORY);
        let parameters = Parameters {
            bond: 1,
            exit_delay: 9,
            ..PARAMETERS
        };
        assert_ok!(Certificates::force_set_parameters(governor(), parameters));
        register(SHOP);
        let terms = |who| Issuers::<Test>::get(who).map(|i| (i.bond, i.exit_delay));
        assert_eq!(terms(FACTORY), Some((5_000, 100)));
        assert_eq!(terms(SHOP), Some((1, 9)));
    });
}

#[test]
fn only_a_signed_origin_registers() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::register(origin, content(1)),
                DispatchError::BadOrigin
            );
        }
    });
}

#[test]
fn once() {
    build_and_execute(|| {
        register(FACTORY);
        assert_noop!(
            Certificates::register(signed(FACTORY), content(1)),
            Error::<Test>::AlreadyIssuer
        );
    });
}

#[test]
fn the_content_has_a_length() {
    build_and_execute(|| {
        for content in unfit_contents() {
            assert_noop!(
                Certificates::register(signed(FACTORY), content),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
    });
}

#[test]
fn not_without_the_money() {
    build_and_execute(|| {
        assert_noop!(
            Certificates::register(signed(NEWCOMER), content(1)),
            TokenError::FundsUnavailable
        );
        // Enough for the bond, not for the rent.
        assert_ok!(Balances::transfer_keep_alive(
            signed(ANNA),
            NEWCOMER,
            5_000 + price(ISSUER_BYTES)
        ));
        assert_noop!(
            Certificates::register(signed(NEWCOMER), content(1)),
            TokenError::FundsUnavailable
        );
    });
}
