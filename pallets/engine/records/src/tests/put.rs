//! `put`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_records::Access;
use cybermiles_rules::{Fields, Type, Value};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError, TokenError};

#[test]
fn a_new_record() {
    build_and_execute(|| {
        let id = create(LENA, "orders", &orders());
        let before = rent(&LENA);
        assert_ok!(try_put(LENA, "orders", "7", Some(0), order(100, OPEN)));
        assert_eq!(
            last_event(),
            Event::Written {
                collection: id,
                key: key("7"),
                revision: 1,
                author: LENA,
                fields: order(100, OPEN),
            }
        );
        let record = stored(id, "7");
        assert_eq!((record.revision, record.author), (1, LENA));
        assert_eq!(record.fields, order(100, OPEN));
        assert_eq!((count_of(LENA, "orders"), entries()), (1, 2));
        let paid = record_rent(&key("7"), &order(100, OPEN), 2);
        assert_eq!(rent(&LENA), before + paid);
    });
}

#[test]
fn other_values() {
    build_and_execute(|| {
        let id = create(LENA, "orders", &orders());
        put(LENA, "orders", "7", order(100, OPEN));
        assert_ok!(try_put(LENA, "orders", "7", Some(1), order(90, PAID)));
        assert_eq!(
            last_event(),
            Event::Written {
                collection: id,
                key: key("7"),
                revision: 2,
                author: LENA,
                fields: order(90, PAID),
            }
        );
        assert_eq!(stored(id, "7").fields, order(90, PAID));
        // The index moves along.
        assert_eq!((count_of(LENA, "orders"), entries()), (1, 2));
        let all =
            |index, value: Value| pages("orders", index, [Some(value.clone()), Some(value)], 9);
        assert_eq!(all(0, Value::Enum(PAID)), [key("7")]);
        assert!(all(0, Value::Enum(OPEN)).is_empty());
        assert_eq!(all(1, Value::Int(90)), [key("7")]);
        assert!(all(1, Value::Int(100)).is_empty());
        // The same values are a revision too.
        assert_ok!(try_put(LENA, "orders", "7", Some(2), order(90, PAID)));
        assert_eq!(stored(id, "7").revision, 3);
    });
}

#[test]
fn rent_follows_the_size() {
    build_and_execute(|| {
        create(LENA, "reviews", &reviews());
        for says in ["so so", "better than I thought, and by far", ""] {
            put(RAVI, "reviews", "ravi", review(LENA, says));
            let paid = record_rent(&key("ravi"), &review(LENA, says), 1);
            assert_eq!((rent(&RAVI), free(&RAVI)), (paid, FUNDS - paid));
        }
    });
}

#[test]
fn only_over_the_revision_that_is_meant() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        let try_over = |expected| try_put(LENA, "orders", "7", expected, order(100, OPEN));
        assert_undone(|| try_over(Some(1)), Error::<Test>::WrongRevision);
        assert_ok!(try_over(Some(0)));
        for expected in [0, 2] {
            assert_undone(|| try_over(Some(expected)), Error::<Test>::WrongRevision);
        }
        assert_ok!(try_over(Some(1)));
        assert_ok!(try_over(None));
        // Removed and written again, it begins anew.
        assert_ok!(try_remove(LENA, "orders", "7", Some(3)));
        assert_undone(|| try_over(Some(3)), Error::<Test>::WrongRevision);
        assert_ok!(try_over(Some(0)));
        assert_eq!(stored(0, "7").revision, 1);
    });
}

#[test]
fn only_by_the_owner_where_only_he_writes() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        let by = |who| try_put(who, "orders", "7", None, order(100, OPEN));
        assert_undone(|| by(RAVI), Error::<Test>::NotAllowed);
        assert_ok!(by(LENA));
        assert_undone(|| by(RAVI), Error::<Test>::NotAllowed);
    });
}

#[test]
fn by_anyone_where_anyone_writes_and_then_by_the_author() {
    build_and_execute(|| {
        let id = create(LENA, "reviews", &reviews());
        put(RAVI, "reviews", "1", review(LENA, "good"));
        put(MEI, "reviews", "2", review(LENA, "bad"));
        put(LENA, "reviews", "3", review(LENA, "the best"));
        for (at, author) in [("1", RAVI), ("2", MEI), ("3", LENA)] {
            assert_eq!(stored(id, at).author, author);
            let others = PEOPLE.into_iter().filter(|who| *who != author);
            for other in others {
                assert_undone(
                    || try_put(other, "reviews", at, None, review(LENA, "so so")),
                    Error::<Test>::NotAllowed,
                );
            }
            put(author, "reviews", at, review(LENA, "very so"));
        }
        assert_eq!((count_of(LENA, "reviews"), entries()), (3, 3));
    });
}

#[test]
fn only_values_of_the_schema() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        create(LENA, "reviews", &reviews());
        let with = |at: usize, value| {
            let mut values = order(100, OPEN).into_inner();
            values[at] = value;
            fields(values)
        };
        let wrong = [
            Fields::new(),
            fields(order(100, OPEN)[..2].to_vec()),
            fields([order(100, OPEN).into_inner(), vec![Value::Bool(true)]].concat()),
            with(0, Value::Hash([1; 32])),
            with(1, Value::Bool(true)),
            with(2, Value::Enum(3)),
        ];
        for values in wrong {
            assert_undone(
                || try_put(LENA, "orders", "7", None, values),
                Error::<Test>::WrongFields,
            );
        }
        create(
            LENA,
            "short",
            &schema("short", &[("text", Type::Text(3))], &[], Access::Owner),
        );
        assert_ok!(try_put(LENA, "short", "1", None, fields(vec![text("abc")])));
        assert_undone(
            || try_put(LENA, "short", "1", None, fields(vec![text("abcd")])),
            Error::<Test>::TextTooLong,
        );
    });
}

#[test]
fn under_a_key_in_a_collection_that_is_there() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        assert_undone(
            || try_put(LENA, "orders", "", None, order(1, OPEN)),
            Error::<Test>::BadKey,
        );
        assert_undone(
            || try_put(LENA, "Orders", "7", None, order(1, OPEN)),
            Error::<Test>::UnknownCollection,
        );
        put(LENA, "orders", &"k".repeat(64), order(1, OPEN));
    });
}

#[test]
fn by_whoever_can_pay() {
    build_and_execute(|| {
        create(LENA, "reviews", &reviews());
        assert_undone(
            || try_put(NEWCOMER, "reviews", "1", None, review(LENA, "good")),
            TokenError::FundsUnavailable,
        );
        for origin in unsigned_origins() {
            let put = Records::put(
                origin,
                LENA,
                called("reviews"),
                key("1"),
                None,
                review(LENA, "good"),
            );
            assert_eq!(put.unwrap_err().error, DispatchError::BadOrigin);
        }
    });
}

#[test]
fn a_revision_never_overflows() {
    new_test_ext().execute_with(|| {
        let id = create(LENA, "orders", &orders());
        put(LENA, "orders", "7", order(100, OPEN));
        Entries::<Test>::mutate(id, key("7"), |entry| {
            entry.as_mut().unwrap().revision = u32::MAX;
        });
        assert_noop!(
            try_put(LENA, "orders", "7", None, order(100, OPEN)).map_err(|failure| failure.error),
            ArithmeticError::Overflow
        );
        // It can still be removed.
        assert_ok!(try_remove(LENA, "orders", "7", Some(u32::MAX)));
    });
}
