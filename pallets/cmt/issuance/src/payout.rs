//! What an era's stakers are given.

use crate::{types::Point, Accrued, Config, Event, Pallet, WeightInfo};
use cybermiles_primitives::Balance;
use frame_support::{
    dispatch::DispatchClass,
    traits::{Get, Time},
};
use sp_staking::EraPayout;

impl<T: Config> EraPayout<Balance> for Pallet<T> {
    /// The step of the curve since the last payout, all to the stakers, nothing to "the rest".
    ///
    /// Staking's issuance and era length are not used: the clock and [`Accrued`] say the same
    /// without the limits that staking puts on an era, and without a gap when an era was missed.
    fn era_payout(staked: Balance, _: Balance, _: u64) -> (Balance, Balance) {
        (Self::pay_era(staked), 0)
    }
}

impl<T: Config> Pallet<T> {
    /// Give the era that ends now, with `staked` planck behind it, what is due since the last
    /// payout.
    fn pay_era(staked: Balance) -> Balance {
        // Whoever ends eras cannot know what this costs.
        frame_system::Pallet::<T>::register_extra_weight_unchecked(
            T::WeightInfo::era_payout(),
            DispatchClass::Mandatory,
        );
        let until = T::Time::now();
        let Some(curve) = Self::curve().filter(|curve| until >= curve.start && staked > 0) else {
            return 0;
        };
        let supply = curve.supply_at(until);
        let due = supply.saturating_sub(Self::accrued_supply());
        let amount = due.min(Self::headroom());
        Accrued::<T>::put(Point { at: until, supply });
        Self::deposit_event(Event::Paid {
            amount,
            until,
            supply,
        });
        amount
    }

    /// The supply on the curve up to which eras have been paid.
    pub(crate) fn accrued_supply() -> Balance {
        Accrued::<T>::get().map_or_else(T::GenesisSupply::get, |point| point.supply)
    }
}
