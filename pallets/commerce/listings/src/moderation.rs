//! Taking listings down and putting them back, as moderation decides.

use crate::pallet::*;
use cybermiles_primitives::{
    trade::{ListingId, TakeDown},
    AccountId,
};
use frame_support::dispatch::DispatchResult;

impl<T: Config> TakeDown for Pallet<T> {
    fn seller_of(listing: ListingId) -> Option<AccountId> {
        Listings::<T>::get(listing).map(|(listing, _)| listing.seller)
    }

    /// Fails for a listing that is gone only; what is so already stays so without an event.
    fn set_taken_down(id: ListingId, taken_down: bool) -> DispatchResult {
        Listings::<T>::try_mutate(id, |entry| {
            let (listing, _) = entry.as_mut().ok_or(Error::<T>::NotFound)?;
            if listing.taken_down != taken_down {
                listing.taken_down = taken_down;
                Self::deposit_event(if taken_down {
                    Event::TakenDown { listing: id }
                } else {
                    Event::PutBack { listing: id }
                });
            }
            Ok(())
        })
    }
}
