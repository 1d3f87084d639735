//! What a client is shown.

use crate::{costs::Usage, pallet::*, types::*};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use cybermiles_primitives::{
    engine::{ItemName, RecordKey},
    AccountId, Hash,
};
use cybermiles_rules::{Fields, Value};
use scale_info::TypeInfo;

/// A collection.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CollectionView {
    /// By what events and the feed know it.
    pub id: CollectionId,
    /// The hash of its schema.
    pub schema: Hash,
    /// Its schema.
    pub bytes: SchemaBytes,
    /// How many records it has.
    pub records: u32,
}

/// A record.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RecordView {
    /// Its key.
    pub key: RecordKey,
    /// How often it was written, from 1.
    pub revision: u32,
    /// Who wrote it first, and pays for it.
    pub author: AccountId,
    /// Its values, as the schema has them.
    pub fields: Fields,
}

impl RecordView {
    pub(crate) fn new<Ticket>(key: RecordKey, record: RecordEntry<Ticket>) -> Self {
        Self {
            key,
            revision: record.revision,
            author: record.author,
            fields: record.fields,
        }
    }
}

/// A place in an index, that of a record or of one that has gone since.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Position {
    /// The indexed value.
    pub value: Value,
    /// The key.
    pub key: RecordKey,
}

/// A page of a range.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, PartialEq, TypeInfo)]
pub struct PageView {
    /// The records, in the order of the index.
    pub records: Vec<RecordView>,
    /// After what to go on; nothing if this was the last page.
    pub next: Option<Position>,
}

impl<T: Config> Pallet<T> {
    pub(crate) fn collection_view(owner: &AccountId, name: &ItemName) -> Option<CollectionView> {
        let collection = Collections::<T>::get(owner, name)?;
        Some(CollectionView {
            id: collection.id,
            schema: collection.schema,
            bytes: Schemas::<T>::get(collection.id)?,
            records: collection.records,
        })
    }

    pub(crate) fn record_view(
        owner: &AccountId,
        collection: &ItemName,
        key: &RecordKey,
    ) -> Option<RecordView> {
        Self::read(owner, collection, key, &mut Usage::default()).ok()?
    }
}
