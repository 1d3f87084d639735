//! A purchase: what is checked in which order, the price, the lock, and the deal.

use crate::{pallet::*, Listing, WeightInfo};
use cybermiles_primitives::{
    engine::PriceRules,
    trade::{DealId, Escrow, ListingId, Standing},
    AccountId, Balance,
};
use frame_support::{
    dispatch::{DispatchErrorWithPostInfo, DispatchResult, DispatchResultWithPostInfo},
    ensure,
    traits::Get,
    weights::Weight,
};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_buy(
        buyer: AccountId,
        id: ListingId,
        quantity: u32,
        max_price: Balance,
        revision: u32,
    ) -> DispatchResultWithPostInfo {
        let mut rules = Weight::zero();
        let bought = Self::try_buy(buyer, id, quantity, max_price, revision, &mut rules);
        let post_info = Some(Self::buy_weight(rules)).into();
        match bought {
            Ok(()) => Ok(post_info),
            Err(error) => Err(DispatchErrorWithPostInfo { post_info, error }),
        }
    }

    fn try_buy(
        buyer: AccountId,
        id: ListingId,
        quantity: u32,
        max_price: Balance,
        revision: u32,
        rules: &mut Weight,
    ) -> DispatchResult {
        // Locked before the escrow is called, so that whatever it calls finds the stock as it will be.
        let listing = Self::lock(&buyer, id, quantity, revision)?;
        let (price, weight) = Self::price_for(&listing, id, &buyer, quantity);
        *rules = weight;
        let price = price?;
        ensure!(price <= max_price, Error::<T>::PriceTooHigh);
        let deal = T::Escrow::open(listing.order(id, buyer.clone(), quantity, price))?;
        Self::deposit_bought(id, deal, buyer, quantity, price);
        Ok(())
    }

    /// What a purchase weighs with rules that weigh so much.
    pub(crate) fn buy_weight(rules: Weight) -> Weight {
        T::WeightInfo::buy()
            .saturating_add(T::Escrow::open_weight())
            .saturating_add(rules)
    }

    /// What a purchase weighs at most. Whether rules make the price is known only when the listing is read.
    pub(crate) fn most_for_buy() -> Weight {
        Self::buy_weight(T::Pricing::price_weight(T::PricingSteps::get()))
    }

    /// Locks the units, if all but the price is as the buyer saw it; the listing as it is then.
    pub(crate) fn lock(
        buyer: &AccountId,
        id: ListingId,
        quantity: u32,
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
