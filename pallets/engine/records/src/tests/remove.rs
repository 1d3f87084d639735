//! `remove`.

use super::mock::*;
use crate::pallet::*;
use frame_support::assert_ok;
use sp_runtime::DispatchError;

#[test]
fn a_record_with_its_entries() {
    build_and_execute(|| {
        let id = create(LENA, "orders", &orders());
        let before = rent(&LENA);
        put(LENA, "orders", "7", order(100, OPEN));
        put(LENA, "orders", "8", order(100, OPEN));
        assert_ok!(try_remove(LENA, "orders", "7", Some(1)));
        assert_eq!(
            last_event(),
            Event::Removed {
                collection: id,
                key: key("7"),
                revision: 1,
                by: LENA,
            }
        );
        assert_eq!(Entries::<Test>::get(id, key("7")), None);
        assert_eq!((count_of(LENA, "orders"), entries()), (1, 2));
        assert_eq!(pages("orders", 1, [None, None], 9), [key("8")]);
        let paid = record_rent(&key("8"), &order(100, OPEN), 2);
        assert_eq!(rent(&LENA), before + paid);
    });
}

#[test]
fn its_author_gets_the_rent_whoever_removes_it() {
    build_and_execute(|| {
        let id = create(LENA, "reviews", &reviews());
        for by in [RAVI, LENA] {
            put(RAVI, "reviews", "ravi", review(LENA, "good"));
            assert!(rent(&RAVI) > 0);
            assert_ok!(try_remove(by.clone(), "reviews", "ravi", None));
            assert_eq!(
                last_event(),
                Event::Removed {
                    collection: id,
                    key: key("ravi"),
                    revision: 1,
                    by,
                }
            );
            assert_eq!((rent(&RAVI), free(&RAVI)), (0, FUNDS));
        }
    });
}

#[test]
fn not_by_others() {
    build_and_execute(|| {
        create(LENA, "reviews", &reviews());
        create(LENA, "orders", &orders());
        put(RAVI, "reviews", "ravi", review(LENA, "good"));
        put(LENA, "orders", "7", order(100, OPEN));
        assert_undone(
            || try_remove(MEI, "reviews", "ravi", None),
            Error::<Test>::NotAllowed,
        );
        assert_undone(
            || try_remove(RAVI, "orders", "7", None),
            Error::<Test>::NotAllowed,
        );
        for origin in unsigned_origins() {
            let removed = Records::remove(origin, LENA, called("orders"), key("7"), None);
            assert_eq!(removed.unwrap_err().error, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn only_what_is_meant() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        put(LENA, "orders", "7", order(100, OPEN));
        put(LENA, "orders", "7", order(90, OPEN));
        for expected in [0, 1, 3] {
            assert_undone(
                || try_remove(LENA, "orders", "7", Some(expected)),
                Error::<Test>::WrongRevision,
            );
        }
        for at in ["8", ""] {
            assert_undone(
                || try_remove(LENA, "orders", at, None),
                Error::<Test>::UnknownRecord,
            );
        }
        assert_undone(
            || try_remove(LENA, "Orders", "7", None),
            Error::<Test>::UnknownCollection,
        );
        assert_ok!(try_remove(LENA, "orders", "7", Some(2)));
    });
}
