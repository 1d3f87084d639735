//! `remove_batch`.

use super::mock::*;
use crate::{pallet::*, WeightInfo, MAX_CLEAR};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

/// A batch of which three units are spent, closed.
fn spent_batch() {
    certify();
    for index in 0..3 {
        let unit = claim(ANNA, unit_id(0, index));
        assert_ok!(Certificates::retire(signed(ANNA), unit));
        assert_ok!(Certificates::clear(signed(BEN), unit, 1));
    }
    assert_eq!(rent(&ANNA), 3 * price(SPENT_BYTES));
    assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
    wait(50);
}

#[test]
fn marks_go_in_chunks_and_the_batch_last() {
    build_and_execute(|| {
        spent_batch();
        let weighed = Certificates::remove_batch(signed(BEN), 0, 2).unwrap();
        assert_eq!(weighed.actual_weight, Some(<()>::remove_batch(2)));
        assert_last(Event::MarksRemoved { batch: 0, marks: 2 });
        assert_eq!(rent(&ANNA), price(SPENT_BYTES));
        assert_eq!(SpentUnits::<Test>::iter().count(), 1);
        Certificates::do_try_state().unwrap();

        let weighed = Certificates::remove_batch(signed(BEN), 0, 2).unwrap();
        assert_eq!(weighed.actual_weight, Some(<()>::remove_batch(1)));
        System::assert_has_event(Event::MarksRemoved { batch: 0, marks: 1 }.into());
        assert_last(Event::BatchRemoved { batch: 0 });
        assert_eq!(rent(&ANNA), 0);
        assert_eq!(rent(&FACTORY), price(ISSUER_BYTES));
        assert_noop!(
            Certificates::remove_batch(signed(BEN), 0, 2),
            Error::<Test>::UnknownBatch
        );
        // Its number is never used again.
        assert_eq!(certify(), 1);
    });
}

#[test]
fn a_full_chunk_leaves_the_batch_to_the_next_call() {
    build_and_execute(|| {
        spent_batch();
        assert_ok!(Certificates::remove_batch(signed(BEN), 0, 3));
        assert!(Batches::<Test>::contains_key(0));
        assert_ok!(Certificates::remove_batch(signed(BEN), 0, 1));
        assert_last(Event::BatchRemoved { batch: 0 });
    });
}

#[test]
fn a_batch_with_a_living_unit_stays() {
    build_and_execute(|| {
        certify();
        let bottle = claim(ANNA, BOTTLE);
        let other = claim(BEN, unit_id(0, 1));
        assert_ok!(Certificates::retire(signed(BEN), other));
        assert_ok!(Certificates::clear(signed(BEN), other, 1));
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        wait(50);
        assert_ok!(Certificates::remove_batch(signed(BEN), 0, MAX_CLEAR));
        assert_last(Event::MarksRemoved { batch: 0, marks: 1 });
        assert_noop!(
            Certificates::remove_batch(signed(BEN), 0, MAX_CLEAR),
            Error::<Test>::BatchInUse
        );
        assert_ok!(Certificates::retire(signed(ANNA), bottle));
        assert_noop!(
            Certificates::remove_batch(signed(BEN), 0, MAX_CLEAR),
            Error::<Test>::BatchInUse
        );
        assert_ok!(Certificates::clear(signed(BEN), bottle, 1));
        assert_ok!(Certificates::remove_batch(signed(BEN), 0, MAX_CLEAR));
        assert_last(Event::BatchRemoved { batch: 0 });
    });
}

#[test]
fn not_before_it_is_closed() {
    build_and_execute(|| {
        certify();
        let attempt = || Certificates::remove_batch(signed(BEN), 0, 1);
        assert_noop!(attempt(), Error::<Test>::BatchNotClosed);
        assert_ok!(Certificates::close_batch(signed(FACTORY), 0));
        run_to(50);
        assert_noop!(attempt(), Error::<Test>::BatchNotClosed);
        run_to(51);
        assert_ok!(attempt());
    });
}

#[test]
fn signed_and_with_a_limit() {
    build_and_execute(|| {
        spent_batch();
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::remove_batch(origin, 0, 1),
                DispatchError::BadOrigin
            );
        }
        for limit in [0, MAX_CLEAR + 1, u32::MAX] {
            assert_noop!(
                Certificates::remove_batch(signed(BEN), 0, limit),
                Error::<Test>::LimitOutOfRange
            );
        }
    });
}
