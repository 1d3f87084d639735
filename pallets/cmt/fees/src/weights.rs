//! Weights of `pallet_fees`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `Intel(R) Xeon(R) Processor`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_fees` weighs.
pub trait WeightInfo {
    /// Worst case of `pay_author`.
    fn pay_author() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn pay_author() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `3593`
        // Shortest execution: 20_960_000 picoseconds.
        Weight::from_parts(22_712_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn pay_author() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `3593`
        // Shortest execution: 20_960_000 picoseconds.
        Weight::from_parts(22_712_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
}
