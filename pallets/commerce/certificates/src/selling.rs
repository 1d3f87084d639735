//! Sales: a unit is bound to a deal, and the deal's end says whose it is.

use crate::{pallet::*, rent::Rented, Status, Unit, UnitId, WeightInfo, MAX_UNITS_PER_DEAL};
use cybermiles_primitives::{
    trade::{DealId, Deals, OnDealClosed, Outcome, Receipt},
    AccountId,
};
use frame_support::{dispatch::DispatchResult, ensure, weights::Weight};
use sp_runtime::{helpers_128bit::multiply_by_rational_with_rounding, Rounding};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_bind(who: AccountId, id: UnitId, deal: DealId) -> DispatchResult {
        let mut unit = Self::ensure_free(&who, id)?;
        let (_, seller) = T::Deals::parties(deal).ok_or(Error::<T>::UnknownDeal)?;
        ensure!(seller == who, Error::<T>::NotSeller);
        Self::ensure_room(&unit)?;

        DealUnits::<T>::try_mutate(deal, |units| units.try_push(id))
            .map_err(|_| Error::<T>::TooManyUnits)?;
        // Taken now, since the deal's end can't ask anybody for money.
        let ticket = Self::rent(&who, Rented::BoundEntry)?;
        unit.status = Status::Bound { deal, ticket };
        Units::<T>::insert(id, unit);
        Self::deposit_event(Event::UnitBound { unit: id, deal });
        Ok(())
    }

    pub(crate) fn do_unbind(id: UnitId) -> DispatchResult {
        let unit = Units::<T>::get(id).ok_or(Error::<T>::UnknownUnit)?;
        let Status::Bound { deal, .. } = unit.status else {
            return Err(Error::<T>::UnitNotBound.into());
        };
        ensure!(T::Deals::parties(deal).is_none(), Error::<T>::DealNotEnded);

        DealUnits::<T>::mutate_exists(deal, |units| {
            if let Some(list) = units {
                list.retain(|other| *other != id);
            }
            *units = units.take().filter(|list| !list.is_empty());
        });
        Self::keep(id);
        Ok(())
    }

    /// Takes a unit out of its deal: the unit, the deal, and the rent that was taken for the next entry.
    fn free(id: UnitId) -> Option<(Unit<T::Ticket>, DealId, T::Ticket)> {
        let mut unit = Units::<T>::get(id)?;
        match core::mem::replace(&mut unit.status, Status::Held) {
            Status::Bound { deal, ticket } => Some((unit, deal, ticket)),
            Status::Held | Status::Retired => None,
        }
    }

    /// The deal is over and the unit stays where it is.
    fn keep(id: UnitId) {
        let Some((unit, deal, ticket)) = Self::free(id) else {
            return;
        };
        Self::give_back(&unit.custodian, ticket);
        Units::<T>::insert(id, unit);
        Self::deposit_event(Event::UnitUnbound { unit: id, deal });
    }

    /// The deal is over and the unit is the buyer's.
    fn sell(id: UnitId, buyer: AccountId) {
        let Some((mut unit, deal, ticket)) = Self::free(id) else {
            return;
        };
        let from = unit.custodian.clone();
        let position = Self::append(id, &mut unit, buyer.clone(), Some(deal), ticket);
        Units::<T>::insert(id, unit);
        Self::deposit_event(Event::UnitSold {
            unit: id,
            deal,
            from,
            to: buyer,
            position,
        });
    }
}

/// How many of the `bound` units are the buyer's when the deal has ended so.
pub(crate) fn sold(receipt: &Receipt, bound: u32) -> u32 {
    match receipt.outcome {
        Outcome::Released => bound,
        // What was released was delivered; rounded up, since who was paid for a part of a thing has sold it.
        Outcome::Refunded => multiply_by_rational_with_rounding(
            bound.into(),
            receipt.released.into(),
            receipt.parts.into(),
            Rounding::Up,
        )
        .map_or(0, |sold| sold.min(bound.into()) as u32),
        Outcome::Settled | Outcome::Ruled { .. } if receipt.paid > 0 => bound,
        Outcome::Settled | Outcome::Ruled { .. } => 0,
    }
}

impl<T: Config> OnDealClosed for Pallet<T> {
    fn on_deal_closed(receipt: &Receipt) {
        let units = DealUnits::<T>::take(receipt.deal);
        let sold = sold(receipt, units.len() as u32);
        for (id, place) in units.into_iter().zip(0u32..) {
            if place < sold {
                Self::sell(id, receipt.buyer.clone());
            } else {
                Self::keep(id);
            }
        }
    }

    /// All sold or all kept, whichever weighs more, and what the first one kept costs beside units sold.
    fn weight() -> Weight {
        let sold = T::WeightInfo::deal_closed_sold(MAX_UNITS_PER_DEAL);
        let kept = T::WeightInfo::deal_closed_kept(MAX_UNITS_PER_DEAL);
        sold.max(kept)
            .saturating_add(T::WeightInfo::deal_closed_kept(1))
    }
}
