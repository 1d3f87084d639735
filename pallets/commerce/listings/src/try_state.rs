//! The invariants, numbered as in the pallet's doc.

use crate::{pallet::*, NewestFirst};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_stock()?;
        Self::try_indexes()?;
        Self::try_ids()?;
        Self::try_soundness()
    }

    /// 1. No unit is lost to an overflow.
    fn try_stock() -> Result<(), TryRuntimeError> {
        for (listing, _) in Listings::<T>::iter_values() {
            ensure!(
                listing.stock().is_some(),
                "listings 1: a stock passes the largest number"
            );
        }
        Ok(())
    }

    /// 2. Each listing lies on its seller's shelf and in its category, and nothing else does.
    fn try_indexes() -> Result<(), TryRuntimeError> {
        for (id, (listing, _)) in Listings::<T>::iter() {
            let key = NewestFirst::from(id);
            ensure!(
                Shelves::<T>::contains_key(&listing.seller, key),
                "listings 2: a listing is not on its seller's shelf"
            );
            ensure!(
                Categories::<T>::contains_key(listing.category, key),
                "listings 2: a listing is not in its category"
            );
        }
        let listings = Listings::<T>::iter_keys().count();
        ensure!(
            Shelves::<T>::iter_keys().count() == listings,
            "listings 2: a shelf holds what is not listed"
        );
        ensure!(
            Categories::<T>::iter_keys().count() == listings,
            "listings 2: a category holds what is not listed"
        );
        Ok(())
    }

    /// 3. No listing has an id that is still to be given.
    fn try_ids() -> Result<(), TryRuntimeError> {
        let next = NextListing::<T>::get();
        ensure!(
            Listings::<T>::iter_keys().all(|id| id < next),
            "listings 3: an id would be given twice"
        );
        Ok(())
    }

    /// 4. Prices are not zero, names of rules not empty, no seller carries his own goods, and the parameters
    ///    are sound.
    fn try_soundness() -> Result<(), TryRuntimeError> {
        for (listing, _) in Listings::<T>::iter_values() {
            ensure!(listing.price > 0, "listings 4: a price is zero");
            ensure!(
                listing.pricing.is_none_or(|rules| !rules.is_empty()),
                "listings 4: a name of rules is empty"
            );
            ensure!(
                listing.terms.carrier != Some(listing.seller),
                "listings 4: a seller carries his own goods"
            );
        }
        ensure!(
            CurrentParameters::<T>::get().is_sound(),
            "listings 4: the parameters are unsound"
        );
        Ok(())
    }
}
