//! `remove_collection`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn an_empty_one() {
    build_and_execute(|| {
        let id = create(LENA, "orders", &orders());
        assert_ok!(Records::remove_collection(signed(LENA), called("orders")));
        assert_eq!(
            last_event(),
            Event::CollectionRemoved {
                owner: LENA,
                name: called("orders"),
                collection: id,
            }
        );
        assert_quiet();
    });
}

#[test]
fn not_one_with_records() {
    build_and_execute(|| {
        create(LENA, "reviews", &reviews());
        put(RAVI, "reviews", "ravi", review(LENA, "good"));
        assert_noop!(
            Records::remove_collection(signed(LENA), called("reviews")),
            Error::<Test>::NotEmpty
        );
        // She has a way out, whatever Ravi does.
        assert_ok!(try_remove(LENA, "reviews", "ravi", None));
        assert_ok!(Records::remove_collection(signed(LENA), called("reviews")));
        assert_quiet();
    });
}

#[test]
fn ones_own() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        for (who, name) in [(MEI, "orders"), (LENA, "Orders")] {
            assert_noop!(
                Records::remove_collection(signed(who), called(name)),
                Error::<Test>::UnknownCollection
            );
        }
        for origin in unsigned_origins() {
            assert_noop!(
                Records::remove_collection(origin, called("orders")),
                DispatchError::BadOrigin
            );
        }
    });
}
