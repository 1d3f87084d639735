//! When the curve begins, and the rate that governance sets for its later part.

use crate::{curve::Curve, Config, Error, Event, Later, Pallet, Start};
use frame_support::{
    ensure,
    traits::{Get, Time},
};
use sp_runtime::{DispatchResult, Perbill};

impl<T: Config> Pallet<T> {
    /// The curve as it is known now; `None` while its start is not.
    pub(crate) fn curve() -> Option<Curve> {
        Some(Curve {
            start: Start::<T>::get()?,
            initial: T::GenesisSupply::get(),
            cap: T::SupplyCap::get(),
            later: Later::<T>::get(),
        })
    }

    /// Start the curve at this block's timestamp, if the genesis left that open.
    ///
    /// Called at the end of block 1, since block 0 has no timestamp.
    pub(crate) fn begin() {
        if !Start::<T>::exists() {
            Start::<T>::put(T::Time::now());
        }
    }

    /// Set the rate of the time after the tenth anniversary; the origin is checked.
    pub(crate) fn do_set_rate(rate: Perbill) -> DispatchResult {
        ensure!(rate <= T::MaxRate::get(), Error::<T>::RateTooHigh);
        let curve = Self::curve().ok_or(Error::<T>::NotStarted)?;
        let now = T::Time::now();
        Later::<T>::put(curve.turned(rate, now));
        Self::deposit_event(Event::RateSet {
            rate,
            from: now.max(curve.anniversary()),
        });
        Ok(())
    }
}
