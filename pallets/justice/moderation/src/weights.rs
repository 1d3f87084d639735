//! Weights of `pallet_moderation`: estimates, until the benchmark command has measured them on the
//! CyberMiles runtime.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_moderation` weighs.
pub trait WeightInfo {
    /// Worst case of `request`.
    fn request() -> Weight;
    /// Worst case of `answer`.
    fn answer() -> Weight;
    /// Worst case of `forget`.
    fn forget() -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
    /// Worst case of `verdict_granted`.
    fn verdict_granted() -> Weight;
    /// Worst case of `verdict_denied`.
    fn verdict_denied() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    fn request() -> Weight {
        Weight::from_parts(150_000_000, 32000)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    fn answer() -> Weight {
        Weight::from_parts(20_000_000, 8000)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn forget() -> Weight {
        Weight::from_parts(60_000_000, 20000)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    fn force_set_parameters() -> Weight {
        Weight::from_parts(8_000_000, 4000)
            .saturating_add(T::DbWeight::get().reads(0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn verdict_granted() -> Weight {
        Weight::from_parts(200_000_000, 40000)
            .saturating_add(T::DbWeight::get().reads(10))
            .saturating_add(T::DbWeight::get().writes(9))
    }
    fn verdict_denied() -> Weight {
        Weight::from_parts(180_000_000, 28000)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(7))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn request() -> Weight {
        Weight::from_parts(150_000_000, 32000)
            .saturating_add(ParityDbWeight::get().reads(8))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn answer() -> Weight {
        Weight::from_parts(20_000_000, 8000)
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn forget() -> Weight {
        Weight::from_parts(60_000_000, 20000)
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn force_set_parameters() -> Weight {
        Weight::from_parts(8_000_000, 4000)
            .saturating_add(ParityDbWeight::get().reads(0))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn verdict_granted() -> Weight {
        Weight::from_parts(200_000_000, 40000)
            .saturating_add(ParityDbWeight::get().reads(10))
            .saturating_add(ParityDbWeight::get().writes(9))
    }
    fn verdict_denied() -> Weight {
        Weight::from_parts(180_000_000, 28000)
            .saturating_add(ParityDbWeight::get().reads(7))
            .saturating_add(ParityDbWeight::get().writes(7))
    }
}
