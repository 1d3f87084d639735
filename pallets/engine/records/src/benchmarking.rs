//! Worst cases: the schema that is the most work to read, records of as many texts as there can be, and an
//! index that is as deep as somebody who picks his values can make it.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a benchmark that cannot be set up must stop"
)]

use super::*;
use crate::{costs::Usage, samples::*, writing::place};
use cybermiles_primitives::{
    engine::{ItemName, Range, RecordKey, MAX_SCAN},
    AccountId,
};
use cybermiles_records::{Access, Schema, ORDER_BYTES};
use cybermiles_rules::Fields;
use frame_benchmarking::v2::*;
use frame_support::traits::{Consideration, Footprint};
use frame_system::RawOrigin;

/// The least schema that has all fields and indexes.
const LEAST_SCHEMA: u32 = 200;
/// The least and the most bytes of a record's values.
const LEAST_FIELDS: u32 = 100;
const MAX_FIELDS: u32 = 2_097;
/// As many entries as a scan of the most records reads.
const MAX_ENTRIES: u32 = MAX_SCAN * READS_PER_RECORD;
/// Bytes that pay for all that a benchmark stores.
const ALL: usize = 4 << 20;

/// A name as long as can be.
fn long_name() -> ItemName {
    ItemName::truncate_from([b'n'; 32].to_vec())
}

fn funded<T: Config>(name: &'static str) -> AccountId {
    let who: AccountId = account(name, 0, 0);
    T::Ticket::ensure_successful(&who, Footprint::from_parts(1, ALL));
    who
}

fn bytes_of(schema: &Schema) -> SchemaBytes {
    schema.to_bytes().try_into().expect("no more than fits")
}

fn created<T: Config>(owner: &AccountId, schema: &Schema) -> CollectionId {
    let id = NextCollection::<T>::get();
    Pallet::<T>::do_create(owner.clone(), long_name(), bytes_of(schema))
        .expect("the owner is funded, the schema is sound");
    id
}

fn written<T: Config>(owner: &AccountId, author: &AccountId, key: RecordKey, fields: Fields) {
    let intent = Intent {
        by: author.clone(),
        owner: owner.clone(),
        collection: long_name(),
        key,
        expected: Some(0),
    };
    Pallet::<T>::write(intent, fields, &mut Usage::default()).expect("the author is funded");
}

/// Where anyone writes, so that author and owner are two.
fn open(bytes: u32, indexes: u32) -> Schema {
    dense(bytes as usize, indexes as u8, Access::Anyone)
}

/// Makes an index as deep as it can be around a place: beside the way there a branch at each of its first
/// nibbles, which is what somebody who picks his values can bring about.
fn deepen<T: Config>(id: CollectionId, index: u8, place: Place) {
    for at in 0..2 * ORDER_BYTES {
        let mut beside = place;
        if let Some(byte) = beside.get_mut(at / 2) {
            *byte ^= if at % 2 == 0 { 0x10 } else { 0x01 };
        }
        Index::<T>::insert((id, index, beside, long_key(0)), ());
    }
}

/// Makes all indexes deep where records of these values stand.
fn deepen_all<T: Config>(id: CollectionId, indexes: u32, fields: &Fields) {
    for (index, value) in (0..indexes as u8).zip(fields) {
        deepen::<T>(id, index, place(value));
    }
}

#[benchmarks]
mod benchmarks {
    use super::*;

    /// In the place of a schema of the most bytes.
    #[benchmark]
    fn create(s: Linear<LEAST_SCHEMA, MAX_SCHEMA>) {
        let owner = funded::<T>("owner");
        let other = dense(MAX_SCHEMA as usize, 3, Access::Owner);
        let id = created::<T>(&owner, &other);
        let schema = bytes_of(&open(s, MAX_INDEXES));

        #[extrinsic_call]
        _(RawOrigin::Signed(owner), long_name(), schema.clone());

        assert_eq!(Schemas::<T>::get(id), Some(schema));
    }

    #[benchmark]
    fn remove_collection() {
        let owner = funded::<T>("owner");
        let id = created::<T>(&owner, &open(MAX_SCHEMA, MAX_INDEXES));

        #[extrinsic_call]
        _(RawOrigin::Signed(owner), long_name());

        assert!(!Schemas::<T>::contains_key(id));
    }

    /// In the place of a record of the most bytes, which stands elsewhere in all indexes.
    #[benchmark]
    fn put(
        f: Linear<LEAST_FIELDS, MAX_FIELDS>,
        i: Linear<0, MAX_INDEXES>,
        s: Linear<LEAST_SCHEMA, MAX_SCHEMA>,
    ) {
        let (owner, author) = (funded::<T>("owner"), funded::<T>("author"));
        let id = created::<T>(&owner, &open(s, i));
        let (old, new) = (texts(b'o', most_fields()), texts(b'n', f as usize));
        written::<T>(&owner, &author, long_key(1), old.clone());
        deepen_all::<T>(id, i, &old);
        deepen_all::<T>(id, i, &new);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(author),
            owner,
            long_name(),
            long_key(1),
            Some(1),
            new.clone(),
        );

        let record = Entries::<T>::get(id, long_key(1)).expect("it is there");
        assert_eq!((record.revision, record.fields), (2, new));
    }

    #[benchmark]
    fn put_new(
        f: Linear<LEAST_FIELDS, MAX_FIELDS>,
        i: Linear<0, MAX_INDEXES>,
        s: Linear<LEAST_SCHEMA, MAX_SCHEMA>,
    ) {
        let (owner, author) = (funded::<T>("owner"), funded::<T>("author"));
        let id = created::<T>(&owner, &open(s, i));
        let new = texts(b'n', f as usize);
        deepen_all::<T>(id, i, &new);

        #[extrinsic_call]
        put(
            RawOrigin::Signed(author),
            owner,
            long_name(),
            long_key(1),
            Some(0),
            new,
        );

        let record = Entries::<T>::get(id, long_key(1)).expect("it is there");
        assert_eq!(record.revision, 1);
    }

    /// Another's, by the owner.
    #[benchmark]
    fn remove(i: Linear<0, MAX_INDEXES>, s: Linear<LEAST_SCHEMA, MAX_SCHEMA>) {
        let (owner, author) = (funded::<T>("owner"), funded::<T>("author"));
        let id = created::<T>(&owner, &open(s, i));
        let fields = texts(b'o', most_fields());
        written::<T>(&owner, &author, long_key(1), fields.clone());
        deepen_all::<T>(id, i, &fields);

        #[extrinsic_call]
        _(
            RawOrigin::Signed(owner.clone()),
            owner.clone(),
            long_name(),
            long_key(1),
            Some(1),
        );

        assert!(!Entries::<T>::contains_key(id, long_key(1)));
    }

    /// As a contract reads a record.
    #[benchmark]
    fn get(f: Linear<LEAST_FIELDS, MAX_FIELDS>) {
        let owner = funded::<T>("owner");
        created::<T>(&owner, &open(MAX_SCHEMA, 0));
        let fields = texts(b'o', f as usize);
        written::<T>(&owner, &owner, long_key(1), fields.clone());
        let found;

        #[block]
        {
            found = Pallet::<T>::read(&owner, &long_name(), &long_key(1), &mut Usage::default());
        }

        let record = found.ok().flatten().expect("it is there");
        assert_eq!(record.fields, fields);
    }

    /// As a contract reads a range: among values that begin alike, of which not quite a page is in it.
    #[benchmark]
    fn scan(e: Linear<1, MAX_ENTRIES>, s: Linear<LEAST_SCHEMA, MAX_SCHEMA>) {
        let owner = funded::<T>("owner");
        let id = created::<T>(&owner, &open(s, 1));
        let within = e.min(MAX_SCAN - 1);
        for number in 0..e {
            let mark = if number < within { b'b' } else { b'z' };
            let mut key = long_key(1).into_inner();
            key.truncate(60);
            key.extend(number.to_le_bytes());
            let key = RecordKey::truncate_from(key);
            written::<T>(&owner, &owner, key, texts(mark, most_fields()));
        }
        deepen::<T>(id, 0, place(&text(b'b', 128)));
        let range = Range {
            index: 0,
            from: Some(text(b'a', 128)),
            to: Some(text(b'y', 128)),
            after: None,
            limit: MAX_SCAN,
        };
        let mut usage = Usage::default();
        let found;

        #[block]
        {
            found = Pallet::<T>::page(&owner, &long_name(), &range, &mut usage);
        }

        let page = found.expect("it is a range");
        assert_eq!(page.records.len() as u32, within);
        assert_eq!(usage.entries, e);
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::new_test_ext(),
        crate::tests::mock::Test
    );
}
