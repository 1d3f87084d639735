//! Listings whose price the seller's own rules make, for each buyer his.

use crate::{pallet::*, Listing, WeightInfo};
use cybermiles_primitives::{
    engine::{NotPriced, PriceRules, Purchase, RuleSetName},
    trade::{ListingId, Reputations},
    AccountId, Balance,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::Get, weights::Weight};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
    /// Only rules that are named are looked at.
    pub(crate) fn weight_of_set_pricing(by_rules: bool) -> Weight {
        let rules = if by_rules {
            T::Pricing::ensure_weight()
        } else {
            Weight::zero()
        };
        T::WeightInfo::set_pricing().saturating_add(rules)
    }

    pub(crate) fn do_set_pricing(
        seller: &AccountId,
        id: ListingId,
        pricing: Option<RuleSetName>,
    ) -> DispatchResult {
        if let Some(rules) = &pricing {
            T::Pricing::ensure(seller, rules).map_err(Self::not_priced)?;
        }
        Self::price_by(seller, id, pricing)
    }

    /// Notes which rules make the price; that they can was checked.
    pub(crate) fn price_by(
        seller: &AccountId,
        id: ListingId,
        pricing: Option<RuleSetName>,
    ) -> DispatchResult {
        Self::try_change(seller, id, |listing| {
            // As with an amendment: what was judged is what would be put back.
            ensure!(!listing.taken_down, Error::<T>::TakenDown);
            ensure!(listing.pricing != pricing, Error::<T>::NothingToAmend);
            let revision = listing.revision.checked_add(1);
            listing.revision = revision.ok_or(ArithmeticError::Overflow)?;
            listing.pricing = pricing.clone();
            Self::deposit_event(Event::PricingSet {
                listing: id,
                revision: listing.revision,
                pricing,
            });
            Ok(())
        })
    }

    /// What the chain knows of a purchase, for the rules.
    pub(crate) fn purchase(
        listing: &Listing,
        id: ListingId,
        buyer: &AccountId,
        quantity: u32,
    ) -> Purchase {
        Purchase {
            listing: id,
            seller: listing.seller.clone(),
            buyer: buyer.clone(),
            quantity,
            asset: listing.asset.clone(),
            listed_price: listing.price,
            reputation: T::Reputations::reputation(buyer),
        }
    }

    /// What a unit costs this buyer now, and what the rules weighed that were asked.
    pub(crate) fn price_for(
        listing: &Listing,
        id: ListingId,
        buyer: &AccountId,
        quantity: u32,
    ) -> (Result<Balance, DispatchError>, Weight) {
        let Some(rules) = &listing.pricing else {
            return (Ok(listing.price), Weight::zero());
        };
        let purchase = Self::purchase(listing, id, buyer, quantity);
        let (price, weight) = T::Pricing::price(rules, &purchase, T::PricingSteps::get());
        (price.map_err(Self::not_priced), weight)
    }

    pub(crate) fn quote_for(
        id: ListingId,
        buyer: &AccountId,
        quantity: u32,
    ) -> Result<Balance, DispatchError> {
        let (listing, _) = Listings::<T>::get(id).ok_or(Error::<T>::NotFound)?;
        Self::price_for(&listing, id, buyer, quantity).0
    }

    fn not_priced(why: NotPriced) -> DispatchError {
        match why {
            NotPriced::NoPurchase => Error::<T>::NoPurchaseType.into(),
            NotPriced::NoPriceField => Error::<T>::NoPriceField.into(),
            NotPriced::WrongFieldType => Error::<T>::WrongFieldType.into(),
            NotPriced::NoPrice => Error::<T>::NoPrice.into(),
            NotPriced::Refused(error) => error,
        }
    }
}
