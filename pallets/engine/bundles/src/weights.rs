//! Weights of `pallet_bundles`, before they were measured: estimates, which `make bench-weights` replaces.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_bundles` weighs.
pub trait WeightInfo {
    /// Worst case of `parse`.
    /// The range of `b` is `[1000, 524288]`.
    fn parse(b: u32, ) -> Weight;
    /// Worst case of `deploy`.
    fn deploy() -> Weight;
    /// Worst case of `upgrade`.
    fn upgrade() -> Weight;
    /// Worst case of `remove`.
    fn remove() -> Weight;
    /// Worst case of `service`.
    fn service() -> Weight;
    /// Worst case of `pass`.
    fn pass() -> Weight;
    /// Worst case of `serve_call`.
    fn serve_call() -> Weight;
    /// Worst case of `drop_call`.
    fn drop_call() -> Weight;
    /// Worst case of `enqueue`.
    fn enqueue() -> Weight;
    /// Worst case of `serve_block`.
    fn serve_block() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// The range of component `b` is `[1000, 524288]`.
    fn parse(b: u32, ) -> Weight {
        Weight::from_parts(20_000_000, 0)
            .saturating_add(Weight::from_parts(1_300, 0).saturating_mul(b.into()))
    }
    fn deploy() -> Weight {
        Weight::from_parts(190_000_000, 10000)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    fn upgrade() -> Weight {
        Weight::from_parts(110_000_000, 10000)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    fn remove() -> Weight {
        Weight::from_parts(120_000_000, 10000)
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    fn service() -> Weight {
        Weight::from_parts(6_000_000, 2000)
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    fn pass() -> Weight {
        Weight::from_parts(15_000_000, 15000)
            .saturating_add(T::DbWeight::get().reads(5))
    }
    fn serve_call() -> Weight {
        Weight::from_parts(260_000_000, 200000)
            .saturating_add(T::DbWeight::get().reads(20))
            .saturating_add(T::DbWeight::get().writes(12))
    }
    fn drop_call() -> Weight {
        Weight::from_parts(95_000_000, 20000)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    fn enqueue() -> Weight {
        Weight::from_parts(95_000_000, 12000)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    fn serve_block() -> Weight {
        Weight::from_parts(40_000_000_000, 2_000_000)
            .saturating_add(T::DbWeight::get().reads(1_500))
            .saturating_add(T::DbWeight::get().writes(1_000))
    }
}

// For tests.
impl WeightInfo for () {
    /// The range of component `b` is `[1000, 524288]`.
    fn parse(b: u32, ) -> Weight {
        Weight::from_parts(20_000_000, 0)
            .saturating_add(Weight::from_parts(1_300, 0).saturating_mul(b.into()))
    }
    fn deploy() -> Weight {
        Weight::from_parts(190_000_000, 10000)
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(7))
    }
    fn upgrade() -> Weight {
        Weight::from_parts(110_000_000, 10000)
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn remove() -> Weight {
        Weight::from_parts(120_000_000, 10000)
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn service() -> Weight {
        Weight::from_parts(6_000_000, 2000)
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(2))
    }
    fn pass() -> Weight {
        Weight::from_parts(15_000_000, 15000)
            .saturating_add(ParityDbWeight::get().reads(5))
    }
    fn serve_call() -> Weight {
        Weight::from_parts(260_000_000, 200000)
            .saturating_add(ParityDbWeight::get().reads(20))
            .saturating_add(ParityDbWeight::get().writes(12))
    }
    fn drop_call() -> Weight {
        Weight::from_parts(95_000_000, 20000)
            .saturating_add(ParityDbWeight::get().reads(7))
            .saturating_add(ParityDbWeight::get().writes(7))
    }
    fn enqueue() -> Weight {
        Weight::from_parts(95_000_000, 12000)
            .saturating_add(ParityDbWeight::get().reads(8))
            .saturating_add(ParityDbWeight::get().writes(7))
    }
    fn serve_block() -> Weight {
        Weight::from_parts(40_000_000_000, 2_000_000)
            .saturating_add(ParityDbWeight::get().reads(1_500))
            .saturating_add(ParityDbWeight::get().writes(1_000))
    }
}
