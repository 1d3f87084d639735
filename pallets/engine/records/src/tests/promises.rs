//! What other pallets are promised: `Records` for contracts, `Deployable` for apps.

use super::mock::*;
use crate::{pallet::*, types::*, WeightInfo};
use cybermiles_primitives::engine::{
    Deployable, NotDone, Range, Record, RecordKey, Records as Promise, MAX_SCAN,
};
use cybermiles_records::Access;
use cybermiles_rules::{Fields, Type, Value};
use frame_support::{assert_noop, assert_ok, weights::Weight};
use sp_runtime::{DispatchError, TokenError};

fn get(at: &str) -> Option<Record> {
    <Records as Promise>::get(&LENA, &called("orders"), &key(at))
        .unwrap()
        .0
}

fn put_for(
    by: cybermiles_primitives::AccountId,
    at: &str,
    expected: Option<u32>,
    fields: Fields,
) -> Result<(u32, Weight), NotDone> {
    <Records as Promise>::put(&by, &LENA, &called("orders"), key(at), expected, fields)
}

fn all(after: Option<(Value, RecordKey)>, limit: u32) -> Range {
    Range {
        index: 1,
        from: None,
        to: None,
        after,
        limit,
    }
}

fn scan(range: Range) -> Result<(Vec<Record>, Weight), NotDone> {
    <Records as Promise>::scan(&LENA, &called("orders"), range)
}

/// What is refused is undone, whatever the caller makes of it.
fn assert_refused<Done: core::fmt::Debug>(
    act: impl FnOnce() -> Result<Done, NotDone>,
    error: impl Into<DispatchError>,
) -> Weight {
    let root = || sp_io::storage::root(Default::default());
    let before = root();
    let refused = act().unwrap_err();
    assert_eq!((refused.error, root()), (error.into(), before));
    refused.weight
}

#[test]
fn a_contract_keeps_records() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        assert_eq!(get("7"), None);
        let (revision, put_weight) = put_for(LENA, "7", Some(0), order(100, OPEN)).unwrap();
        assert_eq!(revision, 1);
        let (revision, _) = put_for(LENA, "7", Some(1), order(90, PAID)).unwrap();
        assert_eq!(revision, 2);
        let record = Record {
            key: key("7"),
            revision: 2,
            fields: order(90, PAID),
        };
        assert_eq!(get("7"), Some(record));
        let removed =
            <Records as Promise>::remove(&LENA, &LENA, &called("orders"), &key("7"), Some(2));
        assert!(removed.is_ok());
        assert_eq!(get("7"), None);
        assert!(put_weight.ref_time() < <Records as Promise>::put_weight().ref_time());
    });
}

#[test]
fn a_contract_pages_through_a_range() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        for number in 0..7u8 {
            let amount = i128::from(number % 4);
            let at = number.to_string();
            assert!(put_for(LENA, &at, None, order(amount, OPEN)).is_ok());
        }
        let mut found: Vec<Record> = Vec::new();
        let mut after = None;
        loop {
            let (page, weight) = scan(all(after, 2)).unwrap();
            assert!(weight.ref_time() < <Records as Promise>::scan_weight(2).ref_time());
            let Some(last) = page.last() else { break };
            after = Some((last.fields[1].clone(), last.key.clone()));
            found.extend(page);
        }
        let amounts: Vec<&Value> = found.iter().map(|record| &record.fields[1]).collect();
        let sorted = [0, 0, 1, 1, 2, 2, 3].map(Value::Int);
        assert_eq!(amounts, sorted.iter().collect::<Vec<_>>());
    });
}

#[test]
fn a_refusal_says_what_it_weighed_and_changes_nothing() {
    build_and_execute(|| {
        create(LENA, "orders", &orders());
        create(LENA, "reviews", &reviews());
        let nothing = assert_refused(
            || <Records as Promise>::get(&MEI, &called("orders"), &key("7")),
            Error::<Test>::UnknownCollection,
        );
        assert_eq!(nothing, get_weight(0));
        let wrong = assert_refused(
            || put_for(RAVI, "7", None, order(1, OPEN)),
            Error::<Test>::NotAllowed,
        );
        let schema = bytes_of(&orders()).len() as u32;
        let bytes = codec::Encode::encoded_size(&order(1, OPEN)) as u32;
        assert_eq!(wrong, put_weight(bytes, 2, schema));
        // Whoever can't pay leaves nothing behind.
        assert_refused(
            || {
                let review = review(LENA, "good");
                <Records as Promise>::put(
                    &NEWCOMER,
                    &LENA,
                    &called("reviews"),
                    key("1"),
                    None,
                    review,
                )
            },
            TokenError::FundsUnavailable,
        );
        assert_refused(
            || <Records as Promise>::remove(&LENA, &LENA, &called("orders"), &key("7"), None),
            Error::<Test>::UnknownRecord,
        );
        assert_refused(|| scan(all(None, 0)), Error::<Test>::LimitOutOfRange);
    });
}

/// A contract never takes a page without anything in it for the last one.
#[test]
fn too_many_alike() {
    build_and_execute(|| {
        let of = schema("text", &[("text", Type::Text(20))], &[0], Access::Owner);
        create(LENA, "texts", &of);
        for number in 0..6u8 {
            let value = text(&format!("{}{number}", "a".repeat(16)));
            put(LENA, "texts", &number.to_string(), fields(vec![value]));
        }
        let range = |limit, to: &str| Range {
            index: 0,
            from: Some(text(&"a".repeat(16))),
            to: Some(text(&format!("{}{to}", "a".repeat(16)))),
            after: None,
            limit,
        };
        let scan = |range| <Records as Promise>::scan(&LENA, &called("texts"), range);
        // None of the six is before the first of them, and only four are read.
        assert_refused(|| scan(range(1, " ")), Error::<Test>::TooManyAlike);
        let (none, _) = scan(range(2, " ")).unwrap();
        assert!(none.is_empty());
        let (found, weight) = scan(range(6, "9")).unwrap();
        assert_eq!(found.len(), 6);
        assert_eq!(weight, scan_weight(6, bytes_of(&of).len() as u32));
    });
}

#[test]
fn what_is_promised_weighs_at_most_so_much() {
    let most = put_weight(2_097, 4, MAX_SCHEMA).max(remove_weight(4, MAX_SCHEMA));
    assert_eq!(<Records as Promise>::put_weight(), most);
    assert_eq!(<Records as Promise>::get_weight(), get_weight(2_097));
    let scan = <Records as Promise>::scan_weight;
    assert_eq!(scan(1), scan_weight(4, MAX_SCHEMA));
    assert_eq!(scan(MAX_SCAN), scan_weight(256, MAX_SCHEMA));
    // What is refused is not charged.
    assert_eq!(scan(u32::MAX), scan(MAX_SCAN));
}

#[test]
fn an_app_brings_collections() {
    build_and_execute(|| {
        let deploy =
            |bytes: &[u8]| <Records as Deployable>::deploy(&LENA, &called("orders"), bytes);
        assert_ok!(deploy(&orders().to_bytes()));
        put(LENA, "orders", "7", order(100, OPEN));
        let (id, paid) = (id_of(LENA, "orders"), rent(&LENA));
        let events = System::events().len();
        // The next release has the same: nothing changes.
        assert_ok!(deploy(&orders().to_bytes()));
        assert_eq!((id_of(LENA, "orders"), rent(&LENA)), (id, paid));
        assert_eq!(System::events().len(), events);
        assert_noop!(deploy(&reviews().to_bytes()), Error::<Test>::NotEmpty);
        let remove = || <Records as Deployable>::remove(&LENA, &called("orders"));
        assert_noop!(remove(), Error::<Test>::NotEmpty);
        assert_ok!(try_remove(LENA, "orders", "7", None));
        assert_ok!(deploy(&reviews().to_bytes()));
        assert_eq!(rent(&LENA), collection_rent("orders", &reviews()));
        assert_ok!(remove());
        assert_quiet();
        assert_noop!(remove(), Error::<Test>::UnknownCollection);
        assert_noop!(deploy(&[0; 5_000]), Error::<Test>::SchemaTooLong);
        assert_noop!(deploy(b"CMRS"), Error::<Test>::BadMagic);
        let nobody =
            <Records as Deployable>::deploy(&NEWCOMER, &called("orders"), &orders().to_bytes());
        assert_eq!(nobody, Err(TokenError::FundsUnavailable.into()));
        assert_eq!(
            <Records as Deployable>::deploy_weight(900),
            <() as WeightInfo>::create(900)
        );
        assert_eq!(
            <Records as Deployable>::remove_weight(),
            <() as WeightInfo>::remove_collection()
        );
    });
}
