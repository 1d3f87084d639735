//! Weights of `pallet_payouts`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_payouts` weighs.
pub trait WeightInfo {
    /// Worst case of `pay`.
    /// The range of `n` is `[1, 1000]`.
    fn pay(n: u32, ) -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `System::Account` (r:1000 w:1000)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 1000]`.
    fn pay(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `749`
        //  estimated: `990 + n * (2603 ±0)`
        // Shortest execution: 26_028_000 picoseconds.
        Weight::from_parts(26_239_000, 0)
            .saturating_add(Weight::from_parts(0, 990))
            // Standard error: 9_245
            .saturating_add(Weight::from_parts(12_769_561, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn pay(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `749`
        //  estimated: `990 + n * (2603 ±0)`
        // Shortest execution: 26_028_000 picoseconds.
        Weight::from_parts(26_239_000, 0)
            .saturating_add(Weight::from_parts(0, 990))
            // Standard error: 9_245
            .saturating_add(Weight::from_parts(12_769_561, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(n.into())))
    }
}
