//! Shelves and categories, page by page, the newest listing first.

use crate::{pallet::*, CategoryId, Listing, NewestFirst, MAX_PAGE};
use alloc::vec::Vec;
use cybermiles_primitives::{trade::ListingId, AccountId};

impl<T: Config> Pallet<T> {
    pub(crate) fn shelf_page(
        seller: &AccountId,
        cursor: Option<ListingId>,
        limit: u32,
    ) -> Vec<(ListingId, Listing)> {
        let keys = match cursor.map(NewestFirst::from) {
            None => Shelves::<T>::iter_key_prefix(seller),
            Some(last) => {
                let last = Shelves::<T>::hashed_key_for(seller, last);
                Shelves::<T>::iter_key_prefix_from(seller, last)
            }
        };
        Self::page(keys, limit)
    }

    pub(crate) fn category_page(
        category: CategoryId,
        cursor: Option<ListingId>,
        limit: u32,
    ) -> Vec<(ListingId, Listing)> {
        let keys = match cursor.map(NewestFirst::from) {
            None => Categories::<T>::iter_key_prefix(category),
            Some(last) => {
                let last = Categories::<T>::hashed_key_for(category, last);
                Categories::<T>::iter_key_prefix_from(category, last)
            }
        };
        Self::page(keys, limit)
    }

    fn page(keys: impl Iterator<Item = NewestFirst>, limit: u32) -> Vec<(ListingId, Listing)> {
        let ids = keys.take(limit.min(MAX_PAGE) as usize).map(ListingId::from);
        ids.filter_map(|id| Some((id, Listings::<T>::get(id)?.0)))
            .collect()
    }
}
