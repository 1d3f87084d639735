//! What the calls and hooks cost at worst: far from the last anchor, at the highest rate.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "set-up with constants, and the macros' own; not part of the chain"
)]

use super::*;
use crate::{
    curve::DECADE_MILLIS,
    types::{LaterRate, Point},
};
use cybermiles_primitives::{Moment, YEAR_MILLIS};
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get};
use sp_staking::EraPayout;

/// Lets the benchmarks choose what time it is.
pub trait BenchmarkHelper {
    /// Make the clock that `Config::Time` reads show `now`, milliseconds since the Unix epoch.
    fn set_time(now: Moment);
}

/// When the benchmarks' curve begins.
const START: Moment = 1_700_000_000_000;

/// Sixteen years less a millisecond after an anchor: all four bits of the fifteen whole years are
/// set, and the rest of a year needs every term of the series.
fn far_from_the_anchor<T: Config>() -> Moment {
    let anchor = Point {
        at: START + DECADE_MILLIS + YEAR_MILLIS,
        supply: T::GenesisSupply::get(),
    };
    let now = anchor.at + YEAR_MILLIS * 16 - 1;
    Start::<T>::put(START);
    Later::<T>::put(LaterRate {
        rate: T::MaxRate::get(),
        anchor: Some(anchor),
    });
    T::BenchmarkHelper::set_time(now);
    now
}

#[benchmarks]
mod benchmarks {
    use super::*;

    #[benchmark]
    fn set_rate() -> Result<(), BenchmarkError> {
        let origin =
            T::RateOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
        let now = far_from_the_anchor::<T>();
        let rate = T::MaxRate::get();

        #[extrinsic_call]
        _(origin as T::RuntimeOrigin, rate);

        assert_eq!(Later::<T>::get().anchor.map(|anchor| anchor.at), Some(now));
        Ok(())
    }

    #[benchmark]
    fn era_payout() {
        let now = far_from_the_anchor::<T>();
        let staked = T::GenesisSupply::get();
        let paid;

        #[block]
        {
            (paid, _) = Pallet::<T>::era_payout(staked, staked, 0);
        }

        assert!(paid > 0);
        assert_eq!(Accrued::<T>::get().map(|point| point.at), Some(now));
    }

    #[benchmark]
    fn begin() {
        Start::<T>::kill();
        T::BenchmarkHelper::set_time(START);

        #[block]
        {
            Pallet::<T>::begin();
        }

        assert_eq!(Start::<T>::get(), Some(START));
    }

    impl_benchmark_test_suite!(
        Pallet,
        crate::tests::mock::ExtBuilder::default().build(),
        crate::tests::mock::Runtime
    );
}
