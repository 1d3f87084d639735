//! `expire_commitment`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn anybody_removes_what_has_expired_and_all_comes_back() {
    build_and_execute(|| {
        let hash = hash_of(&ANNA, BOTTLE);
        commit(ANNA, BOTTLE);
        run_to(20);
        assert_noop!(
            Certificates::expire_commitment(signed(BEN), ANNA, hash),
            Error::<Test>::CommitmentNotExpired
        );
        run_to(21);
        assert_ok!(Certificates::expire_commitment(signed(BEN), ANNA, hash));
        assert_last(Event::CommitmentRemoved { who: ANNA, hash });
        assert_clean();
        // And it may be made again.
        commit(ANNA, BOTTLE);
    });
}

#[test]
fn only_a_signed_origin_removes_what_is_there() {
    build_and_execute(|| {
        let hash = hash_of(&ANNA, BOTTLE);
        commit(ANNA, BOTTLE);
        run_to(21);
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::expire_commitment(origin, ANNA, hash),
                DispatchError::BadOrigin
            );
        }
        assert_noop!(
            Certificates::expire_commitment(signed(BEN), BEN, hash),
            Error::<Test>::NoCommitment
        );
    });
}
