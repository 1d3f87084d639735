//! The bytes that are paid for are those that the storage takes.

use super::mock::*;
use crate::{pallet::*, rent, types::*, writing::place};
use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::Balance;
use cybermiles_records::Access;
use cybermiles_rules::{Type, Value};
use frame_support::traits::StorageInfoTrait;

type Ticket = <Test as Config>::Ticket;

/// As which each entry beyond the first counts.
const ENTRY: u64 = 100;

/// Bytes of an entry: the key beyond the prefixes of pallet and item, and the value.
fn taken(key: &[u8]) -> u64 {
    let value = sp_io::storage::get(key).unwrap();
    (key.len() - 32 + value.len()) as u64
}

#[test]
fn each_entry_pays_for_its_bytes() {
    build_and_execute(|| {
        let id = create(LENA, "orders", &orders());
        let name = called("orders");
        let collection = rent::of_collection::<Ticket>(&name, &bytes_of(&orders()));
        let entry = taken(&Collections::<Test>::hashed_key_for(LENA, &name));
        let schema = taken(&Schemas::<Test>::hashed_key_for(id));
        assert_eq!(
            (collection.count, collection.size),
            (1, entry + schema + ENTRY)
        );

        let at = key("a longer key");
        put(LENA, "orders", "a longer key", order(100, PAID));
        let record = rent::of_record::<Ticket>(&at, &order(100, PAID), 2);
        let entry = taken(&Entries::<Test>::hashed_key_for(id, &at));
        let indexed: u64 = [(0, Value::Enum(PAID)), (1, Value::Int(100))]
            .into_iter()
            .map(|(index, value)| {
                taken(&Index::<Test>::hashed_key_for((
                    id,
                    index,
                    place(&value),
                    &at,
                ))) + ENTRY
            })
            .sum();
        assert_eq!((record.count, record.size), (1, entry + indexed));

        let paid = collection_rent("orders", &orders()) + record_rent(&at, &order(100, PAID), 2);
        assert_eq!(rent(&LENA), paid);
        assert_eq!(paid, Balance::from(collection.size + record.size) + 20);
    });
}

#[test]
fn the_doc_s_figures() {
    // Compact lengths besides: 2 bytes of such a schema's, 1 of a name's, a key's or values'.
    let ticket = Ticket::max_encoded_len();
    let (name, at) = (called("orders"), key("7"));
    let schema = bytes_of(&orders());
    let collection = rent::of_collection::<Ticket>(&name, &schema).size as usize;
    let parts = name.encoded_size() + schema.encoded_size();
    assert_eq!(collection, parts + 224 + ticket);
    let values = order(1, OPEN);
    let record = |indexes| rent::of_record::<Ticket>(&at, &values, indexes).size as usize;
    let entry = at.encoded_size() + values.encoded_size() + 68 + ticket;
    assert_eq!(record(0), entry);
    assert_eq!(record(3), entry + 3 * (at.encoded_size() + 165));
}

/// What an entry of the index costs does not depend on what is written there.
#[test]
fn a_record_pays_for_each_of_its_indexes() {
    build_and_execute(|| {
        let fields_of = [("a", Type::Int), ("b", Type::Int)];
        for (name, indexes) in [("none", &[][..]), ("one", &[1]), ("both", &[1, 0])] {
            create(
                LENA,
                name,
                &schema("pair", &fields_of, indexes, Access::Anyone),
            );
            let before = rent(&RAVI);
            let pair = fields(vec![Value::Int(1), Value::Int(2)]);
            put(RAVI, name, "7", pair.clone());
            let paid = record_rent(&key("7"), &pair, indexes.len());
            assert_eq!(rent(&RAVI), before + paid);
        }
    });
}

#[test]
fn nothing_is_larger_than_the_chain_knows() {
    let largest = [
        Collections::<Test>::storage_info()[0].max_size.unwrap(),
        Schemas::<Test>::storage_info()[0].max_size.unwrap(),
        Entries::<Test>::storage_info()[0].max_size.unwrap(),
        Index::<Test>::storage_info()[0].max_size.unwrap(),
    ];
    assert_eq!(
        largest,
        [
            48 + 16 + 33 + 8 + 32 + 4 + 16,
            16 + MAX_SCHEMA + 2,
            16 + 16 + 66 + 4 + 32 + 2_097 + 16,
            16 + 1 + 32 + 16 + 66,
        ]
    );
}
