//! Custody: handed on, ended, and its history cleared.

use crate::{pallet::*, rent::Rented, Entry, Spent, Status, Unit, UnitId};
use cybermiles_primitives::{trade::DealId, AccountId};
use frame_support::{
    dispatch::DispatchResult, ensure, storage::with_storage_layer, traits::Consideration,
};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
    /// The unit, for its custodian, if he disposes of it.
    pub(crate) fn ensure_free(who: &AccountId, id: UnitId) -> Result<Unit<T::Ticket>, Error<T>> {
        let unit = Units::<T>::get(id).ok_or(Error::<T>::UnknownUnit)?;
        ensure!(unit.custodian == *who, Error::<T>::NotCustodian);
        match unit.status {
            Status::Held => Ok(unit),
            Status::Bound { .. } => Err(Error::<T>::UnitBound),
            Status::Retired => Err(Error::<T>::UnitRetired),
        }
    }

    /// Whether the history can take one more entry, so that [`Self::append`] needs no answer.
    pub(crate) fn ensure_room(unit: &Unit<T::Ticket>) -> Result<(), ArithmeticError> {
        ensure!(unit.entries < u32::MAX, ArithmeticError::Overflow);
        Ok(())
    }

    /// Puts the unit into the next hands; says at which position of the history.
    pub(crate) fn append(
        id: UnitId,
        unit: &mut Unit<T::Ticket>,
        holder: AccountId,
        deal: Option<DealId>,
        ticket: T::Ticket,
    ) -> u32 {
        let position = unit.entries;
        unit.custodian = holder.clone();
        unit.entries = position.saturating_add(1);
        let entry = Entry {
            holder,
            since: Self::now(),
            deal,
            ticket,
        };
        Custody::<T>::insert(id, position, entry);
        position
    }

    pub(crate) fn do_transfer(who: AccountId, id: UnitId, to: AccountId) -> DispatchResult {
        let mut unit = Self::ensure_free(&who, id)?;
        ensure!(to != who, Error::<T>::SameCustodian);
        Self::ensure_room(&unit)?;

        let ticket = Self::rent(&who, Rented::Entry)?;
        let position = Self::append(id, &mut unit, to.clone(), None, ticket);
        Units::<T>::insert(id, unit);
        Self::deposit_event(Event::UnitTransferred {
            unit: id,
            from: who,
            to,
            position,
        });
        Ok(())
    }

    pub(crate) fn do_retire(who: AccountId, id: UnitId) -> DispatchResult {
        let mut unit = Self::ensure_free(&who, id)?;

        unit.status = Status::Retired;
        Units::<T>::insert(id, unit);
        Self::deposit_event(Event::UnitRetired { unit: id });
        Ok(())
    }

    /// Removes up to `limit` entries of a retired unit, and with the first one the unit; says how many.
    pub(crate) fn do_clear(id: UnitId, limit: u32) -> Result<u32, DispatchError> {
        Self::ensure_limit(limit)?;
        let mut unit = Units::<T>::get(id).ok_or(Error::<T>::UnknownUnit)?;
        ensure!(unit.status == Status::Retired, Error::<T>::UnitNotRetired);
        // A jury reads the history.
        ensure!(
            !OpenReports::<T>::contains_key(id.batch, id.index),
            Error::<T>::ReportOpen
        );

        let before = unit.entries;
        let mut first_holder = None;
        for _ in 0..limit.min(before) {
            first_holder = Self::pop(id, &mut unit);
        }
        let left = unit.entries;
        let mut is_marked = false;
        match first_holder {
            Some(payer) => is_marked = Self::spend(id, payer, unit.ticket),
            None => Units::<T>::insert(id, unit),
        }
        Self::deposit_event(Event::HistoryCleared {
            unit: id,
            left,
            is_marked,
        });
        Ok(before.saturating_sub(left))
    }

    /// Takes the last entry away and returns its rent to the holder before; says who was the first holder, if
    /// it was his.
    fn pop(id: UnitId, unit: &mut Unit<T::Ticket>) -> Option<AccountId> {
        unit.entries = unit.entries.checked_sub(1)?;
        let entry = Custody::<T>::take(id, unit.entries)?;
        let before = unit
            .entries
            .checked_sub(1)
            .and_then(|position| Custody::<T>::get(id, position));
        let payer = before.as_ref().map_or(&entry.holder, |entry| &entry.holder);
        Self::give_back(payer, entry.ticket);
        before.is_none().then_some(entry.holder)
    }

    /// Removes the unit. If its batch is open a mark stays, so that it is never claimed again.
    fn spend(id: UnitId, payer: AccountId, ticket: T::Ticket) -> bool {
        Units::<T>::remove(id);
        let is_closed = Batches::<T>::mutate_extant(id.batch, |batch| {
            batch.live = batch.live.saturating_sub(1);
            batch.is_closed(Self::now())
        });
        if is_closed {
            Self::give_back(&payer, ticket);
            return false;
        }
        let kept = ticket.clone();
        let smaller = Rented::Spent.footprint::<T::Ticket>();
        let ticket = with_storage_layer(|| ticket.update(&payer, smaller)).unwrap_or_else(|_| {
            Self::deposit_event(Event::RentStuck {
                payer: payer.clone(),
            });
            kept
        });
        SpentUnits::<T>::insert(id.batch, id.index, Spent { payer, ticket });
        true
    }
}
