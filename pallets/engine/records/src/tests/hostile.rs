//! What a hostile caller would try: everything as large as can be, garbage, crowds in an index.

use super::mock::*;
use crate::{
    pallet::*,
    samples::{dense, long_key, most_fields, texts},
    types::*,
};
use codec::{Decode, Encode};
use cybermiles_primitives::{
    engine::{Range, RecordKey, Records as Promise, MAX_RECORD_KEY},
    AccountId,
};
use cybermiles_records::{Access, Schema};
use cybermiles_rules::{Fields, Type, Value};
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;

#[test]
fn the_largest_record() {
    build_and_execute(|| {
        let id = create(LENA, "large", &dense(4_096, 4, Access::Owner));
        let largest = texts(b'x', most_fields());
        assert_eq!(largest.encoded_size(), most_fields());
        let longest = long_key(1);
        let result = Records::put(
            signed(LENA),
            LENA,
            called("large"),
            longest.clone(),
            None,
            largest.clone(),
        );
        assert_ok!(result);
        let record = Entries::<Test>::get(id, &longest).unwrap();
        assert_eq!((record.fields, entries()), (largest, 4));
    });
}

#[test]
fn more_than_a_call_has_room_for() {
    let key = vec![b'k'; MAX_RECORD_KEY as usize + 1].encode();
    assert!(RecordKey::decode(&mut key.as_slice()).is_err());
    let values = vec![Value::Bool(true); 17].encode();
    assert!(Fields::decode(&mut values.as_slice()).is_err());
    let long = vec![Value::Bool(true); 1].encode();
    assert!(Fields::decode(&mut long.as_slice()).is_ok());
    let schema = vec![0u8; MAX_SCHEMA as usize + 1].encode();
    assert!(SchemaBytes::decode(&mut schema.as_slice()).is_err());
}

/// Mei doesn't want that contracts find what is said of her, and says much about accounts that begin as hers.
#[test]
fn a_crowd_does_not_hide_anybody() {
    build_and_execute(|| {
        create(LENA, "reviews", &reviews());
        put(RAVI, "reviews", "ravi", review(MEI, "never again"));
        for number in 0..300u32 {
            let mut bytes: [u8; 32] = MEI.into();
            bytes[28..].copy_from_slice(&number.to_le_bytes());
            let subject = AccountId::new(bytes);
            put(MEI, "reviews", &number.to_string(), review(subject, ""));
        }
        let mei = Some(Value::Account(MEI.into()));
        let range = Range {
            index: 0,
            from: mei.clone(),
            to: mei,
            after: None,
            limit: 1,
        };
        let found = <Records as Promise>::scan(&LENA, &called("reviews"), range);
        let (records, weight) = found.unwrap();
        assert_eq!(records[0].key, key("ravi"));
        let schema = bytes_of(&reviews()).len() as u32;
        assert_eq!(weight, scan_weight(1, schema));
    });
}

/// An index as deep as somebody can make it gives the same answers.
#[test]
fn a_deep_index() {
    build_and_execute(|| {
        let of = schema("number", &[("n", Type::Int)], &[0], Access::Anyone);
        create(LENA, "numbers", &of);
        let values: Vec<i128> = (0..128).map(|bit| 1i128 << bit).collect();
        for (number, value) in values.iter().enumerate() {
            let value = fields(vec![Value::Int(*value)]);
            put(MEI, "numbers", &number.to_string(), value);
        }
        let from = |bit: usize| Some(Value::Int(1 << bit));
        for bit in [0, 1, 63, 64, 126] {
            let found = pages("numbers", 0, [from(bit), from(bit)], 1);
            assert_eq!(found, [key(&bit.to_string())]);
        }
        // The last one has the sign.
        let all = pages("numbers", 0, [None, None], 64);
        assert_eq!((all.len(), &all[0]), (128, &key("127")));
    });
}

#[test]
fn a_squatter_goes_with_his_rent_and_the_owner_writes() {
    build_and_execute(|| {
        create(LENA, "reviews", &reviews());
        put(MEI, "reviews", "lena", review(LENA, "mine"));
        assert_undone(
            || try_put(LENA, "reviews", "lena", None, review(LENA, "ours")),
            Error::<Test>::NotAllowed,
        );
        assert_ok!(try_remove(LENA, "reviews", "lena", None));
        put(LENA, "reviews", "lena", review(LENA, "ours"));
        assert_eq!((rent(&MEI), stored(0, "lena").author), (0, LENA));
    });
}

/// A collection that is created again has nothing of the one before.
#[test]
fn nothing_is_left_for_the_next_one() {
    build_and_execute(|| {
        let old = create(LENA, "orders", &orders());
        put(LENA, "orders", "7", order(100, OPEN));
        assert_ok!(try_remove(LENA, "orders", "7", None));
        assert_ok!(Records::remove_collection(signed(LENA), called("orders")));
        let new = create(LENA, "orders", &reviews());
        assert_ne!(old, new);
        assert!(pages("orders", 0, [None, None], 64).is_empty());
        assert_eq!(Records::record(LENA, called("orders"), key("7")), None);
    });
}

fn small(bytes: Vec<u8>) -> SchemaBytes {
    bytes.try_into().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Bytes that were a schema, spoilt in places: refused, or deployed and then used without harm.
    #[test]
    fn garbage_is_refused_or_harmless(
        spoilt in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        which in 0..3usize,
    ) {
        new_test_ext().execute_with(|| {
            let schemas = [orders(), reviews(), dense(400, 4, Access::Anyone)];
            let mut bytes = schemas[which].to_bytes();
            for (at, byte) in spoilt {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            let result = Records::create(signed(LENA), called("x"), small(bytes.clone()));
            if result.is_err() {
                assert_quiet();
            } else {
                let zeros = Schema::from_bytes(&bytes).unwrap().form.zero();
                put(LENA, "x", "zeros", zeros);
                assert_eq!(count_of(LENA, "x"), 1);
            }
            Records::do_try_state().unwrap();
        });
    }

    #[test]
    fn anything_is_refused_as_a_schema(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        new_test_ext().execute_with(|| {
            assert_noop!(
                Records::create(signed(LENA), called("x"), small(bytes)),
                Error::<Test>::BadMagic
            );
        });
    }
}
