//! Data of the pallet.

use codec::{Decode, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    engine::{ItemName, RecordKey},
    AccountId, Hash,
};
use cybermiles_records::Cap;
use cybermiles_rules::Fields;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// The most bytes of a schema.
pub const MAX_SCHEMA: u32 = Cap::Bytes.max();

/// The most indexes of a collection.
pub const MAX_INDEXES: u32 = Cap::Indexes.max();

/// How many entries of an index a scan reads at most for each record that it may return.
pub const READS_PER_RECORD: u32 = 4;

/// A schema, as the compiler writes it.
pub type SchemaBytes = BoundedVec<u8, ConstU32<MAX_SCHEMA>>;

/// Which collection; counted from 0, never used again.
pub type CollectionId = u64;

/// Where a value stands in an index: 16 bytes in the order of values, and 16 of the hash of the value, which
/// part values that begin alike.
pub type Place = [u8; 32];

/// Records of one schema, under a name of its owner's.
///
/// ```text
///         create             first put                put, remove
///  (none) ──────► empty ◄──────────────────► filled ◄─────────────►
///     ▲            │ ▲ │     last remove
///     └────────────┘ └─┘ create: another schema
///    remove_collection
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Collection<Ticket> {
    /// By what its records and its index are known.
    pub id: CollectionId,
    /// The hash of its schema.
    pub schema: Hash,
    /// How many records it has.
    pub records: u32,
    /// The owner's rent for this entry and the schema.
    pub ticket: Ticket,
}

/// A record.
///
/// ```text
///          put                    put, by its author
///  (none) ─────► at revision 1 ────────────────────────► at revision 2 …
///     ▲               │                                       │
///     └───────────────┴───────────────────────────────────────┘
///        remove, by its author or the collection's owner
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct RecordEntry<Ticket> {
    /// How often it was written, from 1.
    pub revision: u32,
    /// Who wrote it first, and pays for it.
    pub author: AccountId,
    /// Its values, as the schema has them.
    pub fields: Fields,
    /// The author's rent for this entry and those of the index.
    pub ticket: Ticket,
}

/// Who means to change which record.
pub(crate) struct Intent {
    pub by: AccountId,
    pub owner: AccountId,
    pub collection: ItemName,
    pub key: RecordKey,
    /// The revision that the record must have, 0 for none.
    pub expected: Option<u32>,
}
