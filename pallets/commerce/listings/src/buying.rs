//! A purchase: what is checked in which order, the lock, and the deal.

use crate::{pallet::*, Listing};
use cybermiles_primitives::{
    trade::{DealId, Escrow, ListingId, Standing},
    AccountId, Balance,
};
use frame_support::{dispatch::DispatchResult, ensure};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_buy(
        buyer: AccountId,
        id: ListingId,
        quantity: u32,
        max_price: Balance,
        revision: u32,
    ) -> DispatchResult {
        // Locked before the escrow is called, so that whatever it calls finds the stock as it will be.
        let listing = Self::lock(&buyer, id, quantity, max_price, revision)?;
        let price = listing.price;
        let deal = T::Escrow::open(listing.order(id, buyer.clone(), quantity))?;
        Self::deposit_bought(id, deal, buyer, quantity, price);
        Ok(())
    }

    /// Locks the units, if all is as the buyer saw it; the listing as it is then.
    pub(crate) fn lock(
        buyer: &AccountId,
        id: ListingId,
        quantity: u32,
        max_price: Balance,
        revision: u32,
    ) -> Result<Listing, DispatchError> {
        ensure!(T::Standing::may_trade(buyer), Error::<T>::Barred);
        ensure!(quantity > 0, Error::<T>::ZeroUnits);
        let max = CurrentParameters::<T>::get().max_purchase;
        ensure!(quantity <= max, Error::<T>::PurchaseTooLarge);
        let (mut listing, ticket) = Listings::<T>::get(id).ok_or(Error::<T>::NotFound)?;
        ensure!(listing.seller != *buyer, Error::<T>::OwnListing);
        ensure!(!listing.taken_down, Error::<T>::TakenDown);
        ensure!(!listing.paused, Error::<T>::Paused);
        ensure!(revision == listing.revision, Error::<T>::RevisionChanged);
        ensure!(listing.price <= max_price, Error::<T>::PriceTooHigh);
        ensure!(
            T::Standing::may_trade(&listing.seller),
            Error::<T>::SellerBarred
        );

        let left = listing.available.checked_sub(quantity);
        listing.available = left.ok_or(Error::<T>::NotEnoughStock)?;
        let locked = listing.locked.checked_add(quantity);
        listing.locked = locked.ok_or(ArithmeticError::Overflow)?;
        Listings::<T>::insert(id, (&listing, ticket));
        Ok(listing)
    }

    pub(crate) fn deposit_bought(
        listing: ListingId,
        deal: DealId,
        buyer: AccountId,
        quantity: u32,
        price: Balance,
    ) {
        Self::deposit_event(Event::Bought {
            listing,
            deal,
            buyer,
            quantity,
            price,
        });
    }
}
