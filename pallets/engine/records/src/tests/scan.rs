//! Ranges of an index, page by page.

use super::mock::*;
use crate::{pallet::*, types::*, Position};
use cybermiles_primitives::{engine::RecordKey, AccountId};
use cybermiles_records::Access;
use cybermiles_rules::{Decimal, Type, Value};
use frame_support::assert_ok;
use sp_runtime::DispatchError;

/// Records with one indexed value each, keyed by their numbers.
fn filled(ty: Type, values: &[Value]) {
    let of = schema("value", &[("value", ty)], &[0], Access::Owner);
    create(LENA, "values", &of);
    for (number, value) in values.iter().enumerate() {
        put(
            LENA,
            "values",
            &number.to_string(),
            fields(vec![value.clone()]),
        );
    }
}

fn numbers(keys: Vec<RecordKey>) -> Vec<usize> {
    let number = |key: RecordKey| String::from_utf8(key.into_inner()).unwrap();
    keys.into_iter()
        .map(|key| number(key).parse().unwrap())
        .collect()
}

/// The numbers of the records of a range, in its order, however it is cut into pages.
fn range(from: Option<Value>, to: Option<Value>) -> Vec<usize> {
    let all = pages("values", 0, [from.clone(), to.clone()], 64);
    for limit in [1, 2, 3, 5] {
        assert_eq!(pages("values", 0, [from.clone(), to.clone()], limit), all);
    }
    numbers(all)
}

fn ints(all: &[i128]) -> Vec<Value> {
    all.iter().map(|int| Value::Int(*int)).collect()
}

fn int(int: i128) -> Option<Value> {
    Some(Value::Int(int))
}

#[test]
fn numbers_in_their_order() {
    build_and_execute(|| {
        filled(
            Type::Int,
            &ints(&[5, -1, i128::MAX, 0, i128::MIN, -300, 256]),
        );
        assert_eq!(range(None, None), [4, 5, 1, 3, 0, 6, 2]);
        assert_eq!(range(int(-1), int(5)), [1, 3, 0]);
        assert_eq!(range(int(-299), int(255)), [1, 3, 0]);
        assert_eq!(range(int(6), None), [6, 2]);
        assert_eq!(range(None, int(-300)), [4, 5]);
        assert_eq!(range(int(256), int(256)), [6]);
        assert!(range(int(1), int(4)).is_empty());
        // Nothing is between a greater one and a lesser one.
        assert!(range(int(5), int(-1)).is_empty());
        assert_eq!(range(int(i128::MIN), int(i128::MAX)).len(), 7);
    });
}

#[test]
fn decimals_in_their_order() {
    build_and_execute(|| {
        let decimal = |text: &str| Value::Decimal(text.parse::<Decimal>().unwrap());
        let values = ["0.5", "-0.5", "12", "-12", "0.000000000000000001"].map(decimal);
        filled(Type::Decimal, &values);
        assert_eq!(range(None, None), [3, 1, 4, 0, 2]);
        assert_eq!(range(Some(decimal("0")), Some(decimal("11.9"))), [4, 0]);
    });
}

#[test]
fn truth_and_variants_in_their_order() {
    build_and_execute(|| {
        filled(Type::Bool, &[true, false].map(Value::Bool));
        assert_eq!(range(None, None), [1, 0]);
        let is_true = Some(Value::Bool(true));
        assert_eq!(range(is_true.clone(), is_true), [0]);
        let of = schema("state", &[("state", Type::Enum(0))], &[0], Access::Owner);
        create(LENA, "states", &of);
        for (at, state) in [("a", 2), ("b", 0), ("c", 1)] {
            put(LENA, "states", at, fields(vec![Value::Enum(state)]));
        }
        let from = Some(Value::Enum(1));
        assert_eq!(pages("states", 0, [from, None], 1), ["c", "a"].map(key));
    });
}

#[test]
fn texts_in_the_order_of_their_beginnings() {
    build_and_execute(|| {
        let values = ["pear", "apple", "", "apples", "fig", "figs and dates"].map(text);
        filled(Type::Text(128), &values);
        assert_eq!(range(None, None), [2, 1, 3, 4, 5, 0]);
        assert_eq!(range(Some(text("apple")), Some(text("fig"))), [1, 3, 4]);
        assert_eq!(range(Some(text("apples")), Some(text("apples"))), [3]);
        assert_eq!(range(Some(text("a")), Some(text("b"))), [1, 3]);
        assert_eq!(range(Some(text("")), Some(text(""))), [2]);
    });
}

/// What begins alike is in an order of its own; a range is of whole values all the same.
#[test]
fn what_begins_alike() {
    build_and_execute(|| {
        let value = |last: u8| {
            let mut account = [7; 32];
            account[31] = last;
            Value::Account(account)
        };
        let values: Vec<Value> = (0..20).map(|number| value(number % 5)).collect();
        filled(Type::Account, &values);
        // One value is found past the others, all of it and nothing else.
        for number in 0..5usize {
            let one = Some(value(number as u8));
            let mut found = range(one.clone(), one);
            found.sort_unstable();
            let same = [number, number + 5, number + 10, number + 15];
            assert_eq!(found, same);
        }
        let mut found = range(Some(value(1)), Some(value(3)));
        found.sort_unstable();
        let between: Vec<usize> = (0..20)
            .filter(|number| (1..=3).contains(&(number % 5)))
            .collect();
        assert_eq!(found, between);
        // Values that are equal stand together.
        let all = range(None, None);
        let runs = all
            .chunks(4)
            .all(|run| run.iter().all(|at| at % 5 == run[0] % 5));
        assert!(runs, "{all:?}");
    });
}

#[test]
fn only_of_its_own_index_and_collection() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        create(LENA, "others", &orders());
        create(MEI, "orders", &orders());
        put(LENA, "orders", "1", order(10, PAID));
        put(LENA, "orders", "2", order(20, OPEN));
        put(LENA, "others", "3", order(15, OPEN));
        let theirs = Records::put(
            signed(MEI),
            MEI,
            called("orders"),
            key("4"),
            None,
            order(1, 0),
        );
        assert_ok!(theirs);
        assert_eq!(pages("orders", 0, [None, None], 9), ["2", "1"].map(key));
        assert_eq!(pages("orders", 1, [None, None], 9), ["1", "2"].map(key));
        assert_eq!(pages("others", 0, [None, None], 9), [key("3")]);
    });
}

#[test]
fn a_page_says_what_a_record_is_and_where_to_go_on() {
    build_and_execute(|| {
        filled(Type::Int, &ints(&[3, 1, 2]));
        let first = page("values", 0, [None, None], None, 2).unwrap();
        let record = &first.records[0];
        assert_eq!(
            (&record.key, record.revision, &record.author),
            (&key("1"), 1, &LENA)
        );
        assert_eq!(record.fields, fields(ints(&[1])));
        let next = Position {
            value: Value::Int(2),
            key: key("2"),
        };
        assert_eq!(first.next, Some(next.clone()));
        let second = page("values", 0, [None, None], Some(next.clone()), 2).unwrap();
        assert_eq!((keys_of(&second), second.next), (vec![key("0")], None));
        // That goes on where it was, though the record has gone or stands elsewhere.
        assert_ok!(try_remove(LENA, "values", "2", None));
        let again = page("values", 0, [None, None], Some(next), 2).unwrap();
        assert_eq!(keys_of(&again), [key("0")]);
        // A full page that is the last one says so.
        let all = page("values", 0, [None, None], None, 2).unwrap();
        assert_eq!((all.records.len(), all.next), (2, None));
    });
}

/// A position outside of the range does not widen it, nor is anything read on the way to it.
#[test]
fn after_what_is_not_in_the_range() {
    build_and_execute(|| {
        filled(Type::Int, &ints(&[0, 1, 2, 3, 4, 5, 6, 7, 8]));
        let after = |value| {
            let position = Position {
                value: Value::Int(value),
                key: key("x"),
            };
            let in_range = |from| {
                let range = [int(from), int(7)];
                numbers(keys_of(
                    &page("values", 0, range, Some(position.clone()), 1).unwrap(),
                ))
            };
            (in_range(7), in_range(6))
        };
        assert_eq!(after(0), (vec![7], vec![6]));
        assert_eq!(after(9), (vec![], vec![]));
    });
}

#[test]
fn what_is_no_range() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        let refused = |index, from: Option<Value>, after: Option<Value>, limit| -> DispatchError {
            let after = after.map(|value| Position {
                value,
                key: key("1"),
            });
            page("orders", index, [from, None], after, limit).unwrap_err()
        };
        for limit in [0, 65, u32::MAX] {
            assert_eq!(
                refused(0, None, None, limit),
                Error::<Test>::LimitOutOfRange.into()
            );
        }
        assert_eq!(
            refused(2, None, None, 1),
            Error::<Test>::UnknownIndex.into()
        );
        let wrong = [Value::Int(0), Value::Enum(3), Value::Bool(true)];
        for value in wrong {
            let wrong: DispatchError = Error::<Test>::WrongFields.into();
            assert_eq!(refused(0, Some(value.clone()), None, 1), wrong);
            assert_eq!(refused(0, None, Some(value.clone()), 1), wrong);
            let to = page("orders", 0, [None, Some(value)], None, 1);
            assert_eq!(to, Err(wrong));
        }
        let unknown = page("Orders", 0, [None, None], None, 1);
        assert_eq!(unknown, Err(Error::<Test>::UnknownCollection.into()));
    });
}

/// As many texts that begin alike as are asked for, and so many others.
fn alike(wanted: usize, others: usize) -> Vec<Value> {
    let mark = |mark: char| text(&format!("{}{mark}", "a".repeat(16)));
    [vec![mark('b'); wanted], vec![mark('z'); others]].concat()
}

#[test]
fn a_page_reads_no_more_than_it_may() {
    build_and_execute(|| {
        // All of one value stand together, so either those come first which are in the range or those which
        // aren't.
        filled(Type::Text(20), &alike(3, 12));
        let upper = text(&format!("{}y", "a".repeat(16)));
        let in_range = [None, Some(upper)];
        let mut after = None;
        let mut found = 0;
        let mut pages = 0;
        while pages == 0 || after.is_some() {
            let page = page("values", 0, in_range.clone(), after, 1).unwrap();
            found += page.records.len();
            after = page.next;
            pages += 1;
        }
        assert_eq!(found, 3);
        // Three pages of one each, and twelve others at four a page.
        assert!((5..=6).contains(&pages), "{pages}");
    });
}

#[test]
fn one_value_is_found_in_any_crowd() {
    build_and_execute(|| {
        filled(Type::Text(20), &alike(2, 100));
        let wanted = alike(1, 0).remove(0);
        let page = page("values", 0, [Some(wanted.clone()), Some(wanted)], None, 2).unwrap();
        let mut found = numbers(keys_of(&page));
        found.sort_unstable();
        assert_eq!((found, page.next), (vec![0, 1], None));
    });
}

#[test]
fn accounts_are_not_mixed_up_with_others() {
    build_and_execute(|| {
        let id = create(LENA, "reviews", &reviews());
        for (at, subject) in [("1", MEI), ("2", RAVI), ("3", MEI)] {
            put(RAVI, "reviews", at, review(subject, at));
        }
        let of = |who: AccountId| Some(Value::Account(who.into()));
        let found = pages("reviews", 0, [of(MEI), of(MEI)], 9);
        assert_eq!(found.len(), 2);
        assert!(found.contains(&key("1")) && found.contains(&key("3")));
        assert!(pages("reviews", 0, [of(LENA), of(LENA)], 9).is_empty());
        assert_eq!(Index::<Test>::iter_prefix((id as CollectionId,)).count(), 3);
    });
}
