//! `certify`.

use super::mock::*;
use crate::{pallet::*, Parameters};
use cybermiles_primitives::Hash;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError, TokenError};

#[test]
fn four_billion_units_are_one_entry() {
    build_and_execute(|| {
        register(FACTORY);
        run_to(5);
        let root = Hash::repeat_byte(0x77);
        assert_ok!(Certificates::certify(
            signed(FACTORY),
            root,
            u32::MAX,
            content(2)
        ));
        assert_last(Event::BatchCertified {
            batch: 0,
            issuer: FACTORY,
            root,
            units: u32::MAX,
            product: content(2),
            close_notice: 50,
        });
        let batch = Batches::<Test>::get(0).unwrap();
        assert_eq!((batch.issuer, batch.root), (FACTORY, root));
        assert_eq!((batch.units, batch.live), (u32::MAX, 0));
        assert_eq!((batch.certified_at, batch.close_notice), (5, 50));
        assert_eq!((batch.recall, batch.closes_at), (None, None));
        assert_eq!(rent(&FACTORY), price(ISSUER_BYTES) + price(BATCH_BYTES));
        assert_eq!(NextBatch::<Test>::get(), 1);
    });
}

#[test]
fn each_batch_has_an_id_of_its_own_and_the_notice_of_its_time() {
    build_and_execute(|| {
        assert_eq!(certify(), 0);
        let parameters = Parameters {
            close_notice: 3,
            ..PARAMETERS
        };
        assert_ok!(Certificates::force_set_parameters(governor(), parameters));
        assert_eq!(certify(), 1);
        let notice = |id| Batches::<Test>::get(id).unwrap().close_notice;
        assert_eq!((notice(0), notice(1)), (50, 3));
    });
}

#[test]
fn only_an_issuer_who_is_not_leaving() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::certify(origin, root(), UNITS, content(1)),
                DispatchError::BadOrigin
            );
        }
        let attempt = || Certificates::certify(signed(FACTORY), root(), UNITS, content(1));
        assert_noop!(attempt(), Error::<Test>::NotIssuer);
        register(FACTORY);
        assert_ok!(Certificates::leave(signed(FACTORY)));
        assert_noop!(attempt(), Error::<Test>::Leaving);
        wait(100);
        assert_noop!(attempt(), Error::<Test>::Leaving);
    });
}

#[test]
fn a_batch_has_units_and_a_product() {
    build_and_execute(|| {
        register(FACTORY);
        assert_noop!(
            Certificates::certify(signed(FACTORY), root(), 0, content(1)),
            Error::<Test>::NoUnits
        );
        for content in unfit_contents() {
            assert_noop!(
                Certificates::certify(signed(FACTORY), root(), UNITS, content),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
    });
}

#[test]
fn not_without_the_rent() {
    build_and_execute(|| {
        register(FACTORY);
        let spendable = Balances::free_balance(FACTORY) - 10;
        assert_ok!(Balances::transfer_keep_alive(
            signed(FACTORY),
            ANNA,
            spendable
        ));
        assert_noop!(
            Certificates::certify(signed(FACTORY), root(), UNITS, content(1)),
            TokenError::FundsUnavailable
        );
    });
}

#[test]
fn not_when_the_ids_have_run_out() {
    build_and_execute(|| {
        register(FACTORY);
        NextBatch::<Test>::put(u64::MAX);
        assert_noop!(
            Certificates::certify(signed(FACTORY), root(), UNITS, content(1)),
            ArithmeticError::Overflow
        );
    });
}
