//! The end: the sweep of what nobody claimed, and the clearing of storage.

use crate::{pallet::*, Phase};
use alloc::vec::Vec;
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{
        fungible::{Inspect, Mutate},
        tokens::{Fortitude, Preservation},
        Get,
    },
};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
    pub(crate) fn current_phase() -> Phase {
        if Self::ensure_open().is_ok() {
            Phase::Open
        } else if Swept::<T>::exists() {
            Phase::Swept
        } else {
            Phase::Expired
        }
    }

    pub(crate) fn do_sweep() -> DispatchResult {
        ensure!(Self::ensure_open().is_err(), Error::<T>::DeadlineNotPassed);
        let pot = Self::pot_account();
        let treasury = T::Treasury::get();
        let unclaimed = Self::unclaimed();
        let donated =
            T::Currency::reducible_balance(&pot, Preservation::Expendable, Fortitude::Polite);
        let is_first = !Swept::<T>::exists();
        ensure!(is_first || donated > 0, Error::<T>::NothingToSweep);

        if is_first {
            Swept::<T>::put(unclaimed);
        }
        if unclaimed > 0 {
            Self::pay_from_hold(&treasury, unclaimed)?;
        }
        if donated > 0 {
            T::Currency::transfer(&pot, &treasury, donated, Preservation::Expendable)?;
        }
        Self::deposit_event(Event::Swept { unclaimed, donated });
        Ok(())
    }

    /// Removes up to `limit` entries; says how many.
    pub(crate) fn do_clear(limit: u32) -> Result<u32, DispatchError> {
        ensure!(
            (1..=T::MaxClear::get()).contains(&limit),
            Error::<T>::LimitOutOfRange
        );
        ensure!(Swept::<T>::exists(), Error::<T>::NotSwept);

        let claimed: Vec<_> = Claimed::<T>::iter_keys().take(limit as usize).collect();
        let left = (limit as usize).saturating_sub(claimed.len());
        let moves: Vec<_> = Moves::<T>::iter().take(left).collect();
        let entries = claimed.len().saturating_add(moves.len()) as u32;
        ensure!(entries > 0, Error::<T>::NothingToClear);

        claimed.into_iter().for_each(Claimed::<T>::remove);
        moves
            .into_iter()
            .for_each(|(old, new)| Self::remove_move(old, new));
        Self::deposit_event(Event::Cleared { entries });
        Ok(entries)
    }
}
