//! The invariants, numbered as in the pallet's doc.

use crate::{collecting::hash_of, pallet::*, types::*, writing::place};
use alloc::collections::{BTreeMap, BTreeSet};
use codec::{Decode, Encode};
use cybermiles_primitives::{engine::RecordKey, AccountId, Balance};
use cybermiles_records::{Access, Schema};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;

/// A collection with its owner and its schema, as the other invariants need them.
struct Whole {
    owner: AccountId,
    schema: Schema,
    records: u32,
}

type All = BTreeMap<CollectionId, Whole>;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_conservation()?;
        let collections = Self::try_collections()?;
        Self::try_counts(&collections)?;
        Self::try_records(&collections)?;
        Self::try_index(&collections)
    }

    /// 1. Each account's hold for rent is the sum of its tickets.
    fn try_conservation() -> Result<(), TryRuntimeError> {
        let collections = Collections::<T>::iter().map(|(who, _, of)| (who, of.ticket.encode()));
        let records = Entries::<T>::iter_values().map(|of| (of.author, of.ticket.encode()));
        let mut rent: BTreeMap<AccountId, Balance> = BTreeMap::new();
        for (who, ticket) in collections.chain(records) {
            // A ticket that holds money encodes as the amount; one that doesn't as nothing.
            let amount = Balance::decode(&mut ticket.as_slice()).unwrap_or_default();
            let sum = rent.entry(who).or_default();
            *sum = sum
                .checked_add(amount)
                .ok_or("records 1: the tickets overflow")?;
        }
        for who in frame_system::Account::<T>::iter_keys() {
            let amount = rent.remove(&who).unwrap_or_default();
            ensure!(
                T::Currency::balance_on_hold(&HoldReason::Rent.into(), &who) == amount,
                "records 1: a hold is not what it is for"
            );
        }
        ensure!(
            rent.into_values().all(|amount| amount == 0),
            "records 1: a ticket of no account"
        );
        Ok(())
    }

    /// 2. Each collection has a name, an id of its own from the past, and the schema whose hash it has.
    fn try_collections() -> Result<All, TryRuntimeError> {
        let next = NextCollection::<T>::get();
        let mut all = All::new();
        for (owner, name, collection) in Collections::<T>::iter() {
            ensure!(Self::ensure_name(&name).is_ok(), "records 2: a bad name");
            ensure!(
                collection.id < next,
                "records 2: a collection from the future"
            );
            let bytes = Schemas::<T>::get(collection.id).ok_or("records 2: no schema")?;
            ensure!(
                hash_of(&bytes) == collection.schema,
                "records 2: another schema than it says"
            );
            let whole = Whole {
                owner,
                schema: Schema::from_bytes(&bytes).map_err(|_| "records 2: no sound schema")?,
                records: collection.records,
            };
            ensure!(
                all.insert(collection.id, whole).is_none(),
                "records 2: two collections of one id"
            );
        }
        ensure!(
            Schemas::<T>::iter_keys().all(|id| all.contains_key(&id)),
            "records 2: a schema of no collection"
        );
        Ok(all)
    }

    /// 3. Each collection has as many records as it says; none is of no collection.
    fn try_counts(all: &All) -> Result<(), TryRuntimeError> {
        let mut counts: BTreeMap<CollectionId, u32> = BTreeMap::new();
        for (id, _) in Entries::<T>::iter_keys() {
            let count = counts.entry(id).or_default();
            *count = count.saturating_add(1);
        }
        for (id, whole) in all {
            ensure!(
                counts.remove(id).unwrap_or_default() == whole.records,
                "records 3: not as many records as it says"
            );
        }
        ensure!(counts.is_empty(), "records 3: a record of no collection");
        Ok(())
    }

    /// 4. Each record is one of its schema, was written once at least, and has a key; where only the owner
    ///    writes, he is the author.
    fn try_records(all: &All) -> Result<(), TryRuntimeError> {
        for (id, key, record) in Entries::<T>::iter() {
            let whole = all.get(&id).ok_or("records 3: a record of no collection")?;
            ensure!(
                whole.schema.check_values(&record.fields).is_ok(),
                "records 4: a record of another schema"
            );
            ensure!(
                record.revision > 0 && !key.is_empty(),
                "records 4: a record that nobody can have written"
            );
            ensure!(
                whole.schema.access == Access::Anyone || record.author == whole.owner,
                "records 4: a record of an author who may not write"
            );
        }
        Ok(())
    }

    /// 5. The indexes say where each record is, and nothing else.
    fn try_index(all: &All) -> Result<(), TryRuntimeError> {
        let mut said: BTreeSet<(CollectionId, u8, Place, RecordKey)> =
            Index::<T>::iter_keys().collect();
        for (id, key, record) in Entries::<T>::iter() {
            let whole = all.get(&id).ok_or("records 3: a record of no collection")?;
            for (index, value) in whole.schema.indexed(&record.fields) {
                ensure!(
                    said.remove(&(id, index, place(value), key.clone())),
                    "records 5: a record that an index does not know"
                );
            }
        }
        ensure!(said.is_empty(), "records 5: an index of what is not there");
        Ok(())
    }
}
