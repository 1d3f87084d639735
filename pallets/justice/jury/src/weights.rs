//! Weights of `pallet_jury`: estimates until they are measured on the CyberMiles runtime.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_jury` weighs.
pub trait WeightInfo {
    /// Worst case of `register`.
    fn register() -> Weight;
    /// Worst case of `raise`.
    fn raise() -> Weight;
    /// Worst case of `lower`.
    fn lower() -> Weight;
    /// Worst case of `withdraw`.
    fn withdraw() -> Weight;
    /// Worst case of `draw`.
    fn draw(n: u32, ) -> Weight;
    /// Worst case of `commit`.
    fn commit() -> Weight;
    /// Worst case of `reveal`.
    fn reveal() -> Weight;
    /// Worst case of `advance`.
    fn advance() -> Weight;
    /// Worst case of `settle_losers`.
    fn settle_losers(n: u32, ) -> Weight;
    /// Worst case of `settle_sharers`.
    fn settle_sharers(n: u32, ) -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
    /// Worst case of `summon`.
    fn summon() -> Weight;
    /// Worst case of `discharge`.
    fn discharge() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    fn register() -> Weight {
        Weight::from_parts(120_000_000, 8_000)
            .saturating_add(T::DbWeight::get().reads(11))
            .saturating_add(T::DbWeight::get().writes(11))
    }
    fn raise() -> Weight {
        Weight::from_parts(90_000_000, 8_000)
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(8))
    }
    fn lower() -> Weight {
        Weight::from_parts(70_000_000, 8_000)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    fn withdraw() -> Weight {
        Weight::from_parts(120_000_000, 8_000)
            .saturating_add(T::DbWeight::get().reads(11))
            .saturating_add(T::DbWeight::get().writes(11))
    }
    fn draw(n: u32, ) -> Weight {
        Weight::from_parts(40_000_000, 8_000)
            .saturating_add(Weight::from_parts(60_000_000, 6_000).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(8_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    fn commit() -> Weight {
        Weight::from_parts(20_000_000, 8_000)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn reveal() -> Weight {
        Weight::from_parts(30_000_000, 8_000)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    fn advance() -> Weight {
        Weight::from_parts(20_000_000, 8_000)
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn settle_losers(n: u32, ) -> Weight {
        Weight::from_parts(120_000_000, 8_000)
            .saturating_add(Weight::from_parts(130_000_000, 6_000).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(9_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(9_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn settle_sharers(n: u32, ) -> Weight {
        Weight::from_parts(150_000_000, 8_000)
            .saturating_add(Weight::from_parts(100_000_000, 6_000).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn force_set_parameters() -> Weight {
        Weight::from_parts(6_000_000, 8_000)
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn summon() -> Weight {
        Weight::from_parts(150_000_000, 8_000)
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    fn discharge() -> Weight {
        Weight::from_parts(15_000_000, 8_000)
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

// For tests.
impl WeightInfo for () {
    fn register() -> Weight {
        Weight::from_parts(120_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().reads(11))
            .saturating_add(ParityDbWeight::get().writes(11))
    }
    fn raise() -> Weight {
        Weight::from_parts(90_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().reads(9))
            .saturating_add(ParityDbWeight::get().writes(8))
    }
    fn lower() -> Weight {
        Weight::from_parts(70_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().reads(8))
            .saturating_add(ParityDbWeight::get().writes(7))
    }
    fn withdraw() -> Weight {
        Weight::from_parts(120_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().reads(11))
            .saturating_add(ParityDbWeight::get().writes(11))
    }
    fn draw(n: u32, ) -> Weight {
        Weight::from_parts(40_000_000, 8_000)
            .saturating_add(Weight::from_parts(60_000_000, 6_000).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(8_u64.saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(3_u64.saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(2))
    }
    fn commit() -> Weight {
        Weight::from_parts(20_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn reveal() -> Weight {
        Weight::from_parts(30_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn advance() -> Weight {
        Weight::from_parts(20_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn settle_losers(n: u32, ) -> Weight {
        Weight::from_parts(120_000_000, 8_000)
            .saturating_add(Weight::from_parts(130_000_000, 6_000).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(9_u64.saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(9_u64.saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn settle_sharers(n: u32, ) -> Weight {
        Weight::from_parts(150_000_000, 8_000)
            .saturating_add(Weight::from_parts(100_000_000, 6_000).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(4_u64.saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(4_u64.saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn force_set_parameters() -> Weight {
        Weight::from_parts(6_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn summon() -> Weight {
        Weight::from_parts(150_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().reads(7))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn discharge() -> Weight {
        Weight::from_parts(15_000_000, 8_000)
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
}
