//! Records: documents with a schema, found by key and by index (003 ch. 3.3).

use super::{ItemName, NotDone};
use crate::AccountId;
use alloc::vec::Vec;
use cybermiles_rules::{Fields, Value};
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};

/// The most bytes of a record's key.
pub const MAX_RECORD_KEY: u32 = 64;

/// The most records that a scan returns.
pub const MAX_SCAN: u32 = 64;

/// By what a record is known within its collection; not empty.
pub type RecordKey = BoundedVec<u8, ConstU32<MAX_RECORD_KEY>>;

/// A record, as a reader gets it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Record {
    /// Its key.
    pub key: RecordKey,
    /// How often it was written, from 1.
    pub revision: u32,
    /// Its values, in the order of the schema.
    pub fields: Fields,
}

/// A range of an index.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Range {
    /// Which index of the schema.
    pub index: u8,
    /// The least value, included; `None` is from the first.
    pub from: Option<Value>,
    /// The greatest value, included; `None` is to the last.
    pub to: Option<Value>,
    /// The record after which to go on, as the last page ended: its indexed value and key.
    pub after: Option<(Value, RecordKey)>,
    /// How many at most; 1 to [`MAX_SCAN`].
    pub limit: u32,
}

/// Keeps records for contracts. `()` keeps none.
pub trait Records {
    /// A record of a collection of `owner`'s.
    fn get(
        owner: &AccountId,
        collection: &ItemName,
        key: &RecordKey,
    ) -> Result<(Option<Record>, Weight), NotDone>;

    /// Writes a record and says its revision. `by` pays its rent and must be who may write. `expected` is the
    /// revision that is replaced, 0 for none, or `None` for whichever.
    fn put(
        by: &AccountId,
        owner: &AccountId,
        collection: &ItemName,
        key: RecordKey,
        expected: Option<u32>,
        fields: Fields,
    ) -> Result<(u32, Weight), NotDone>;

    /// Removes a record; its rent goes back to who paid it.
    fn remove(
        by: &AccountId,
        owner: &AccountId,
        collection: &ItemName,
        key: &RecordKey,
        expected: Option<u32>,
    ) -> Result<Weight, NotDone>;

    /// Records in the order of an index, then of their keys' hashes.
    fn scan(
        owner: &AccountId,
        collection: &ItemName,
        range: Range,
    ) -> Result<(Vec<Record>, Weight), NotDone>;

    /// What [`Records::get`] weighs at most.
    fn get_weight() -> Weight;

    /// What [`Records::put`] and [`Records::remove`] weigh at most.
    fn put_weight() -> Weight;

    /// What [`Records::scan`] weighs at most with such a limit.
    fn scan_weight(limit: u32) -> Weight;
}

impl Records for () {
    fn get(
        _: &AccountId,
        _: &ItemName,
        _: &RecordKey,
    ) -> Result<(Option<Record>, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn put(
        _: &AccountId,
        _: &AccountId,
        _: &ItemName,
        _: RecordKey,
        _: Option<u32>,
        _: Fields,
    ) -> Result<(u32, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn remove(
        _: &AccountId,
        _: &AccountId,
        _: &ItemName,
        _: &RecordKey,
        _: Option<u32>,
    ) -> Result<Weight, NotDone> {
        Err(NotDone::unavailable())
    }

    fn scan(_: &AccountId, _: &ItemName, _: Range) -> Result<(Vec<Record>, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn get_weight() -> Weight {
        Weight::zero()
    }

    fn put_weight() -> Weight {
        Weight::zero()
    }

    fn scan_weight(_: u32) -> Weight {
        Weight::zero()
    }
}
