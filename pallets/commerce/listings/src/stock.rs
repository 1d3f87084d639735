//! Units: put in stock, taken out, and let go by the deals that had locked them.

use crate::{pallet::*, Listing};
use cybermiles_primitives::{
    trade::{ListingId, OnDealClosed, Outcome, Receipt},
    AccountId,
};
use frame_support::{dispatch::DispatchResult, ensure, weights::Weight};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_restock(seller: &AccountId, id: ListingId, units: u32) -> DispatchResult {
        Self::try_change(seller, id, |listing| {
            let stock = listing.stock().and_then(|stock| stock.checked_add(units));
            Self::ensure_stock(units, stock)?;
            listing.available = listing.available.saturating_add(units);
            Self::deposit_event(Event::Restocked { listing: id, units });
            Ok(())
        })
    }

    pub(crate) fn do_destock(seller: &AccountId, id: ListingId, units: u32) -> DispatchResult {
        Self::try_change(seller, id, |listing| {
            ensure!(units > 0, Error::<T>::ZeroUnits);
            let left = listing.available.checked_sub(units);
            listing.available = left.ok_or(Error::<T>::NotEnoughStock)?;
            Self::deposit_event(Event::Destocked { listing: id, units });
            Ok(())
        })
    }

    /// Units are added, and the stock that they make is not too large. `None` is one that overflows.
    pub(crate) fn ensure_stock(added: u32, stock: Option<u32>) -> Result<(), Error<T>> {
        ensure!(added > 0, Error::<T>::ZeroUnits);
        let max = CurrentParameters::<T>::get().max_stock;
        ensure!(
            stock.is_some_and(|stock| stock <= max),
            Error::<T>::StockTooLarge
        );
        Ok(())
    }
}

impl<T: Config> OnDealClosed for Pallet<T> {
    /// Lets go the units that the deal had locked. A listing that is gone has no stock to return to.
    fn on_deal_closed(receipt: &Receipt) {
        let Some(id) = receipt.listing else { return };
        let Some((mut listing, ticket)) = Listings::<T>::get(id) else {
            return;
        };
        let (sold, returned) = unlock(&mut listing, receipt);
        Listings::<T>::insert(id, (listing, ticket));
        Self::deposit_event(Event::Unlocked {
            listing: id,
            deal: receipt.deal,
            sold,
            returned,
        });
    }

    fn weight() -> Weight {
        use crate::WeightInfo;
        T::WeightInfo::on_deal_closed()
    }
}

/// What of a closed deal's units is sold, and what returned to the stock.
///
/// They return if the buyer was refunded, but for those that had been released. A deal that the two
/// settled, or a court ruled, speaks of money alone: the goods are where they are, and count as sold;
/// a seller who has them back restocks. Never more is let go than is locked, whatever the receipt says,
/// so the sums cannot saturate.
fn unlock(listing: &mut Listing, receipt: &Receipt) -> (u32, u32) {
    let units = receipt.parts.min(listing.locked);
    let returned = match receipt.outcome {
        Outcome::Refunded => units.saturating_sub(receipt.released),
        Outcome::Released | Outcome::Settled | Outcome::Ruled { .. } => 0,
    };
    listing.locked = listing.locked.saturating_sub(units);
    listing.available = listing.available.saturating_add(returned);
    (units.saturating_sub(returned), returned)
}
