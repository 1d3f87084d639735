//! `recall`.

use super::mock::*;
use crate::{pallet::*, Recall};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn every_unit_shows_the_reason() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        assert_eq!(certify(), 1);
        run_to(40);
        assert_ok!(Certificates::recall(signed(FACTORY), 0, content(6)));
        assert_last(Event::BatchRecalled {
            batch: 0,
            reason: content(6),
        });
        let recall = Some(Recall {
            reason: content(6),
            at: 40,
        });
        for unit in [bottle, unit_id(0, 1)] {
            assert_eq!(Certificates::unit(unit).unwrap().recall, recall);
        }
        assert_eq!(Certificates::unit(unit_id(1, 1)).unwrap().recall, None);
        // A recalled unit still goes from hand to hand: back to the factory, perhaps.
        transfer(ANNA, bottle, FACTORY);
        assert_eq!(custodian(claim(BEN, unit_id(0, 1))), BEN);
    });
}

#[test]
fn an_issuer_who_is_leaving_or_has_left_recalls_too() {
    build_and_execute(|| {
        certify();
        certify();
        assert_ok!(Certificates::leave(signed(FACTORY)));
        assert_ok!(Certificates::recall(signed(FACTORY), 0, content(6)));
        wait(100);
        assert_ok!(Certificates::withdraw_bond(signed(FACTORY)));
        assert_ok!(Certificates::recall(signed(FACTORY), 1, content(6)));
        assert!(Batches::<Test>::get(1).unwrap().recall.is_some());
    });
}

#[test]
fn only_the_batchs_issuer() {
    build_and_execute(|| {
        certify();
        register(SHOP);
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::recall(origin, 0, content(6)),
                DispatchError::BadOrigin
            );
        }
        for who in [SHOP, ANNA] {
            assert_noop!(
                Certificates::recall(signed(who), 0, content(6)),
                Error::<Test>::NotBatchIssuer
            );
        }
        assert_noop!(
            Certificates::recall(signed(FACTORY), 1, content(6)),
            Error::<Test>::UnknownBatch
        );
    });
}

#[test]
fn once_and_for_a_reason() {
    build_and_execute(|| {
        certify();
        for content in unfit_contents() {
            assert_noop!(
                Certificates::recall(signed(FACTORY), 0, content),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
        assert_ok!(Certificates::recall(signed(FACTORY), 0, content(6)));
        assert_noop!(
            Certificates::recall(signed(FACTORY), 0, content(7)),
            Error::<Test>::AlreadyRecalled
        );
    });
}
