//! Weights of `pallet_timestamp` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_timestamp`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_timestamp::WeightInfo for WeightInfo<T> {
    /// Storage: `Timestamp::Now` (r:1 w:1)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Babe::CurrentSlot` (r:1 w:0)
    /// Proof: `Babe::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    fn set() -> Weight {
        // Proof size in bytes:
        //  measured:  `169`
        //  estimated: `1493`
        // Shortest execution: 8_888_000 picoseconds.
        Weight::from_parts(9_264_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn on_finalize() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_632_000 picoseconds.
        Weight::from_parts(1_912_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
}
