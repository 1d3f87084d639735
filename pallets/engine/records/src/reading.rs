//! Records: read by key, and by ranges of an index.
//!
//! An index is walked in the order of its trie: by the first 16 bytes of values, as [`order_key`] makes them,
//! then by the hash of the value, then by that of the record's key. So whoever asks for one value is led to
//! it past whatever begins alike; and whoever asks for more gets numbers in their order, and texts, accounts
//! and hashes in that of their first 16 bytes. Either way a record is in a range by its whole value.

use crate::{
    costs::{count, most_entries, Usage},
    pallet::*,
    types::*,
    views::{PageView, Position, RecordView},
    writing::place,
};
use alloc::vec::Vec;
use codec::Encode;
use cybermiles_primitives::{
    engine::{ItemName, Range, RecordKey, MAX_SCAN},
    AccountId,
};
use cybermiles_records::{order_key, Schema, ORDER_BYTES};
use cybermiles_rules::Value;
use frame_support::ensure;

/// Where a range begins, beyond the prefix of its index, and the last place that can be in it.
fn bounds(range: &Range) -> (Vec<u8>, Place) {
    if let (Some(from), Some(to)) = (&range.from, &range.to) {
        if from == to {
            return (place(from).to_vec(), place(from));
        }
    }
    let first = range.from.as_ref().map(order_key);
    let mut last = [u8::MAX; 32];
    if let Some(to) = &range.to {
        let (order, _) = last.split_at_mut(ORDER_BYTES);
        order.copy_from_slice(&order_key(to));
    }
    (first.map(Vec::from).unwrap_or_default(), last)
}

fn includes(range: &Range, value: &Value) -> bool {
    range.from.as_ref().is_none_or(|from| from <= value)
        && range.to.as_ref().is_none_or(|to| value <= to)
}

impl<T: Config> Pallet<T> {
    pub(crate) fn read(
        owner: &AccountId,
        collection: &ItemName,
        key: &RecordKey,
        usage: &mut Usage,
    ) -> Result<Option<RecordView>, Error<T>> {
        let id = Self::collection_of(owner, collection)?.id;
        let record = Entries::<T>::get(id, key);
        Ok(record.map(|record| {
            usage.fields = count(record.fields.encoded_size());
            RecordView::new(key.clone(), record)
        }))
    }

    fn ensure_range(schema: &Schema, range: &Range) -> Result<(), Error<T>> {
        let is_page = (1..=MAX_SCAN).contains(&range.limit);
        ensure!(is_page, Error::<T>::LimitOutOfRange);
        let field = schema
            .field_of(range.index)
            .ok_or(Error::<T>::UnknownIndex)?;
        let after = range.after.as_ref().map(|(value, _)| value);
        let values = [range.from.as_ref(), range.to.as_ref(), after];
        values
            .into_iter()
            .flatten()
            .try_for_each(|value| schema.form.check_value(field, value))
            .map_err(Error::<T>::from)
    }

    /// The entries of an index from where a page begins.
    fn entries(
        id: CollectionId,
        range: &Range,
        first: &[u8],
    ) -> impl Iterator<Item = (Place, RecordKey)> {
        let mut entries = Index::<T>::iter_key_prefix((id, range.index));
        // No entry is as short as this, so none is left out.
        let mut start = [entries.prefix(), first].concat();
        if let Some((value, key)) = &range.after {
            let after = Index::<T>::hashed_key_for((id, range.index, place(value), key));
            start = start.max(after);
        }
        entries.set_last_raw_key(start);
        entries
    }

    /// A page of a range. It ends where the range does, when it is full, or when as many entries have been
    /// read as it may; unless the range is done, it says where to go on.
    pub(crate) fn page(
        owner: &AccountId,
        collection: &ItemName,
        range: &Range,
        usage: &mut Usage,
    ) -> Result<PageView, Error<T>> {
        let id = Self::collection_of(owner, collection)?.id;
        let schema = Self::schema_of(id, usage)?;
        Self::ensure_range(&schema, range)?;
        let (first, last) = bounds(range);
        let most = most_entries(range.limit);
        let mut page = PageView::default();
        let mut at = None;
        for (place, key) in Self::entries(id, range, &first) {
            if place > last {
                return Ok(page);
            }
            if count(page.records.len()) >= range.limit || usage.entries >= most {
                page.next = at;
                return Ok(page);
            }
            usage.entries = usage.entries.saturating_add(1);
            let record = Entries::<T>::get(id, &key).ok_or(Error::<T>::Corrupt)?;
            let value = schema
                .indexed_value(range.index, &record.fields)
                .ok_or(Error::<T>::Corrupt)?
                .clone();
            if includes(range, &value) {
                page.records.push(RecordView::new(key.clone(), record));
            }
            at = Some(Position { value, key });
        }
        Ok(page)
    }
}
