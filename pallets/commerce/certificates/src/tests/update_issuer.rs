//! `update_issuer`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn an_issuer_says_something_else_of_itself_even_while_leaving() {
    build_and_execute(|| {
        register(FACTORY);
        assert_ok!(Certificates::update_issuer(signed(FACTORY), content(8)));
        assert_last(Event::IssuerUpdated {
            issuer: FACTORY,
            content: content(8),
        });
        assert_ok!(Certificates::leave(signed(FACTORY)));
        assert_ok!(Certificates::update_issuer(signed(FACTORY), content(9)));
        let issuer = Issuers::<Test>::get(FACTORY).unwrap();
        assert_eq!((issuer.content, issuer.since), (content(9), 1));
        assert_eq!(issuer.leaves_at, Some(101));
        assert_eq!(rent(&FACTORY), price(ISSUER_BYTES));
    });
}

#[test]
fn only_an_issuer() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::update_issuer(origin, content(1)),
                DispatchError::BadOrigin
            );
        }
        assert_noop!(
            Certificates::update_issuer(signed(ANNA), content(1)),
            Error::<Test>::NotIssuer
        );
    });
}

#[test]
fn the_content_has_a_length() {
    build_and_execute(|| {
        register(FACTORY);
        for content in unfit_contents() {
            assert_noop!(
                Certificates::update_issuer(signed(FACTORY), content),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
    });
}
