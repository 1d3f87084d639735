//! Records: written and removed, with what the indexes say of them.

use crate::{
    costs::{count, Usage},
    feed,
    pallet::*,
    rent,
    types::*,
};
use codec::Encode;
use cybermiles_primitives::{
    engine::{ItemName, RecordKey},
    AccountId,
};
use cybermiles_records::{order_key, Access, Schema, ORDER_BYTES};
use cybermiles_rules::{Fields, Value};
use frame_support::{
    dispatch::{DispatchErrorWithPostInfo, DispatchResult, DispatchResultWithPostInfo},
    ensure,
    traits::Consideration,
    weights::Weight,
};
use sp_io::hashing::blake2_128;
use sp_runtime::{ArithmeticError, DispatchError};

/// Where a value stands in an index.
pub(crate) fn place(value: &Value) -> Place {
    let mut place = Place::default();
    let (order, rest) = place.split_at_mut(ORDER_BYTES);
    order.copy_from_slice(&order_key(value));
    rest.copy_from_slice(&blake2_128(&value.encode()));
    place
}

fn refused(error: DispatchError, weight: Weight) -> DispatchErrorWithPostInfo {
    DispatchErrorWithPostInfo {
        post_info: Some(weight).into(),
        error,
    }
}

/// A collection, what its records are, and the record that is meant, if there is one.
struct Found<Ticket> {
    collection: Collection<Ticket>,
    schema: Schema,
    present: Option<RecordEntry<Ticket>>,
}

impl<T: Config> Pallet<T> {
    pub(crate) fn collection_of(
        owner: &AccountId,
        name: &ItemName,
    ) -> Result<Collection<T::Ticket>, Error<T>> {
        Collections::<T>::get(owner, name).ok_or(Error::<T>::UnknownCollection)
    }

    pub(crate) fn schema_of(id: CollectionId, usage: &mut Usage) -> Result<Schema, Error<T>> {
        let bytes = Schemas::<T>::get(id).ok_or(Error::<T>::Corrupt)?;
        usage.schema = count(bytes.len());
        let schema = Schema::trusted(&bytes).map_err(|_| Error::<T>::Corrupt)?;
        usage.indexes = count(schema.indexes.len());
        Ok(schema)
    }

    /// What is there, if it is as the caller means.
    fn find(intent: &Intent, usage: &mut Usage) -> Result<Found<T::Ticket>, Error<T>> {
        let collection = Self::collection_of(&intent.owner, &intent.collection)?;
        let schema = Self::schema_of(collection.id, usage)?;
        let present = Entries::<T>::get(collection.id, &intent.key);
        Ok(Found {
            collection,
            schema,
            present,
        })
    }

    fn ensure_revision(
        present: Option<&RecordEntry<T::Ticket>>,
        expected: Option<u32>,
    ) -> Result<(), Error<T>> {
        let revision = present.map_or(0, |record| record.revision);
        let is_meant = expected.is_none_or(|expected| expected == revision);
        ensure!(is_meant, Error::<T>::WrongRevision);
        Ok(())
    }

    /// Says in each index where a record was and is; no values stand for no record.
    fn reindex(id: CollectionId, schema: &Schema, key: &RecordKey, old: &[Value], new: &[Value]) {
        for (index, _) in (0u8..).zip(&schema.indexes) {
            let [old, new] =
                [old, new].map(|values| schema.indexed_value(index, values).map(place));
            if old == new {
                continue;
            }
            if let Some(place) = old {
                Index::<T>::remove((id, index, place, key));
            }
            if let Some(place) = new {
                Index::<T>::insert((id, index, place, key), ());
            }
        }
    }

    fn ensure_may_write(intent: &Intent, found: &Found<T::Ticket>) -> Result<(), Error<T>> {
        let present = found.present.as_ref();
        let may = match found.schema.access {
            Access::Owner => intent.by == intent.owner,
            Access::Anyone => present.is_none_or(|record| record.author == intent.by),
        };
        ensure!(may, Error::<T>::NotAllowed);
        Self::ensure_revision(present, intent.expected)
    }

    fn ensure_may_erase(intent: &Intent, record: &RecordEntry<T::Ticket>) -> Result<(), Error<T>> {
        let may = intent.by == intent.owner || intent.by == record.author;
        ensure!(may, Error::<T>::NotAllowed);
        Self::ensure_revision(Some(record), intent.expected)
    }

    /// Keeps how many records a collection has now.
    fn recount(
        intent: &Intent,
        mut collection: Collection<T::Ticket>,
        records: Option<u32>,
    ) -> DispatchResult {
        collection.records = records.ok_or(ArithmeticError::Overflow)?;
        Collections::<T>::insert(&intent.owner, &intent.collection, collection);
        Ok(())
    }

    /// Writes a record and says its revision.
    pub(crate) fn write(
        intent: Intent,
        fields: Fields,
        usage: &mut Usage,
    ) -> Result<u32, DispatchError> {
        usage.fields = count(fields.encoded_size());
        ensure!(!intent.key.is_empty(), Error::<T>::BadKey);
        let found = Self::find(&intent, usage)?;
        Self::ensure_may_write(&intent, &found)?;
        found
            .schema
            .check_values(&fields)
            .map_err(Error::<T>::from)?;
        Self::store(intent, found, fields)
    }

    fn store(
        intent: Intent,
        found: Found<T::Ticket>,
        fields: Fields,
    ) -> Result<u32, DispatchError> {
        let Found {
            collection,
            schema,
            present,
        } = found;
        let id = collection.id;
        let footprint = rent::of_record::<T::Ticket>(&intent.key, &fields, schema.indexes.len());
        let before = present.as_ref().map_or(0, |record| record.revision);
        let revision = before.checked_add(1).ok_or(ArithmeticError::Overflow)?;
        let (old, ticket) = match present {
            Some(RecordEntry { fields, ticket, .. }) => {
                (fields, ticket.update(&intent.by, footprint)?)
            }
            None => {
                let ticket = T::Ticket::new(&intent.by, footprint)?;
                let records = collection.records.checked_add(1);
                Self::recount(&intent, collection, records)?;
                (Fields::new(), ticket)
            }
        };
        let Intent { by, key, .. } = intent;
        Self::reindex(id, &schema, &key, &old, &fields);
        let record = RecordEntry {
            revision,
            author: by.clone(),
            fields: fields.clone(),
            ticket,
        };
        Entries::<T>::insert(id, &key, record);
        feed::announce(id, &key, revision);
        Self::deposit_event(Event::Written {
            collection: id,
            key,
            revision,
            author: by,
            fields,
        });
        Ok(revision)
    }

    /// Removes a record.
    pub(crate) fn erase(intent: Intent, usage: &mut Usage) -> DispatchResult {
        let Found {
            collection,
            schema,
            present,
        } = Self::find(&intent, usage)?;
        let record = present.ok_or(Error::<T>::UnknownRecord)?;
        Self::ensure_may_erase(&intent, &record)?;
        let id = collection.id;
        let records = collection.records.checked_sub(1);
        Self::recount(&intent, collection, records)?;
        let Intent { by, key, .. } = intent;
        Self::reindex(id, &schema, &key, &record.fields, &[]);
        Entries::<T>::remove(id, &key);
        record.ticket.drop(&record.author)?;
        feed::retract(id, &key);
        Self::deposit_event(Event::Removed {
            collection: id,
            key,
            revision: record.revision,
            by,
        });
        Ok(())
    }

    pub(crate) fn do_put(intent: Intent, fields: Fields) -> DispatchResultWithPostInfo {
        let mut usage = Usage::default();
        let written = Self::write(intent, fields, &mut usage);
        let weight = Self::weight_of_put(&usage);
        written
            .map(|_| Some(weight).into())
            .map_err(|error| refused(error, weight))
    }

    pub(crate) fn do_remove(intent: Intent) -> DispatchResultWithPostInfo {
        let mut usage = Usage::default();
        let erased = Self::erase(intent, &mut usage);
        let weight = Self::weight_of_remove(&usage);
        erased
            .map(|_| Some(weight).into())
            .map_err(|error| refused(error, weight))
    }
}
