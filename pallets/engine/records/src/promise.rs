//! What other pallets are promised: records for contracts.

use crate::{costs::Usage, pallet::*, types::Intent, views::RecordView};
use alloc::vec::Vec;
use cybermiles_primitives::{
    engine::{self, ItemName, NotDone, Range, Record, RecordKey},
    AccountId,
};
use cybermiles_rules::Fields;
use frame_support::{ensure, storage::with_storage_layer, weights::Weight};
use sp_runtime::DispatchError;

/// Puts the weight to what was done or refused.
fn weighed<Done>(
    result: Result<Done, DispatchError>,
    weight: Weight,
) -> Result<(Done, Weight), NotDone> {
    match result {
        Ok(done) => Ok((done, weight)),
        Err(error) => Err(NotDone { error, weight }),
    }
}

fn plain(view: RecordView) -> Record {
    Record {
        key: view.key,
        revision: view.revision,
        fields: view.fields,
    }
}

/// Each call is done whole or not at all, whatever the contract makes of a refusal.
impl<T: Config> engine::Records for Pallet<T> {
    fn get(
        owner: &AccountId,
        collection: &ItemName,
        key: &RecordKey,
    ) -> Result<(Option<Record>, Weight), NotDone> {
        let mut usage = Usage::default();
        let read = Self::read(owner, collection, key, &mut usage);
        let record = read.map(|view| view.map(plain)).map_err(Into::into);
        weighed(record, Self::weight_of_get(&usage))
    }

    fn put(
        by: &AccountId,
        owner: &AccountId,
        collection: &ItemName,
        key: RecordKey,
        expected: Option<u32>,
        fields: Fields,
    ) -> Result<(u32, Weight), NotDone> {
        let intent = Intent {
            by: by.clone(),
            owner: owner.clone(),
            collection: collection.clone(),
            key,
            expected,
        };
        let mut usage = Usage::default();
        let written = with_storage_layer(|| Self::write(intent, fields, &mut usage));
        weighed(written, Self::weight_of_put(&usage))
    }

    fn remove(
        by: &AccountId,
        owner: &AccountId,
        collection: &ItemName,
        key: &RecordKey,
        expected: Option<u32>,
    ) -> Result<Weight, NotDone> {
        let intent = Intent {
            by: by.clone(),
            owner: owner.clone(),
            collection: collection.clone(),
            key: key.clone(),
            expected,
        };
        let mut usage = Usage::default();
        let erased = with_storage_layer(|| Self::erase(intent, &mut usage));
        weighed(erased, Self::weight_of_remove(&usage)).map(|((), weight)| weight)
    }

    /// The range is done when nothing comes any more; a page may have fewer records than the limit before.
    fn scan(
        owner: &AccountId,
        collection: &ItemName,
        range: Range,
    ) -> Result<(Vec<Record>, Weight), NotDone> {
        let mut usage = Usage::default();
        let page = Self::page(owner, collection, &range, &mut usage);
        let records = page.and_then(|page| {
            // Nothing would say that the range is done.
            let is_stuck = page.records.is_empty() && page.next.is_some();
            ensure!(!is_stuck, Error::<T>::TooManyAlike);
            Ok(page.records.into_iter().map(plain).collect())
        });
        weighed(records.map_err(Into::into), Self::weight_of_scan(&usage))
    }

    fn get_weight() -> Weight {
        Self::most_for_get()
    }

    fn put_weight() -> Weight {
        Self::most_for_any_put().max(Self::most_for_remove())
    }

    fn scan_weight(limit: u32) -> Weight {
        Self::most_for_scan(limit)
    }
}
