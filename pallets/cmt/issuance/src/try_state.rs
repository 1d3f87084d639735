//! The invariants, under the numbers of the pallet's documentation.

use crate::{curve::Curve, Accrued, Config, Later, Pallet, Start};
use frame_support::{
    ensure,
    traits::{fungible::Inspect, Get, Time},
};
use sp_runtime::{traits::One, TryRuntimeError};

impl<T: Config> Pallet<T> {
    /// Check every invariant.
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::ensure_conservation()?;
        Self::ensure_started()?;
        let Some(curve) = Self::curve() else {
            return Ok(());
        };
        Self::ensure_accrued_on_curve(&curve)?;
        Self::ensure_later_rate(&curve)
    }

    /// 1. Nothing was minted but the genesis supply and what eras were given.
    fn ensure_conservation() -> Result<(), TryRuntimeError> {
        ensure!(
            T::Currency::total_issuance() <= Self::accrued_supply(),
            "1: more CMT than the genesis supply and the payouts of all eras"
        );
        Ok(())
    }

    /// 2. Eras were paid up to a point of the curve that lies in the past and under the cap.
    fn ensure_accrued_on_curve(curve: &Curve) -> Result<(), TryRuntimeError> {
        let now = T::Time::now();
        ensure!(
            Self::accrued_supply() <= curve.supply_at(now),
            "2: paid above the curve"
        );
        ensure!(
            curve.supply_at(now) <= T::SupplyCap::get(),
            "2: the curve is above the cap"
        );
        ensure!(
            Accrued::<T>::get().is_none_or(|point| point.at <= now),
            "2: paid in advance"
        );
        Ok(())
    }

    /// 3. The later rate keeps to its bounds, and its anchor to the curve.
    fn ensure_later_rate(curve: &Curve) -> Result<(), TryRuntimeError> {
        let later = Later::<T>::get();
        ensure!(
            later.rate <= T::MaxRate::get(),
            "3: the later rate is above its maximum"
        );
        let Some(anchor) = later.anchor else {
            return Ok(());
        };
        let decade = Curve {
            later: Default::default(),
            ..curve.clone()
        };
        let least = decade.supply_at(curve.anniversary());
        ensure!(
            anchor.at >= curve.anniversary(),
            "3: the anchor is before the anniversary"
        );
        ensure!(
            anchor.at <= T::Time::now(),
            "3: the anchor is in the future"
        );
        ensure!(
            anchor.supply >= least,
            "3: the anchor is under the decade's end"
        );
        ensure!(
            anchor.supply <= T::SupplyCap::get(),
            "3: the anchor is above the cap"
        );
        Ok(())
    }

    /// 4. The start is known after block 1, and nothing was paid without it.
    fn ensure_started() -> Result<(), TryRuntimeError> {
        if Start::<T>::exists() {
            return Ok(());
        }
        let now = frame_system::Pallet::<T>::block_number();
        ensure!(
            now <= One::one(),
            "4: block 1 has passed, and the curve has no start"
        );
        ensure!(
            !Accrued::<T>::exists(),
            "4: an era was paid before the curve's start was known"
        );
        Ok(())
    }
}
