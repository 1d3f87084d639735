//! Weights of `frame_system_extensions` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `frame_system_extensions`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for WeightInfo<T> {
    fn check_genesis() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_250_000 picoseconds.
        Weight::from_parts(2_391_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_mortality_mortal_transaction() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_590_000 picoseconds.
        Weight::from_parts(4_688_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_mortality_immortal_transaction() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_520_000 picoseconds.
        Weight::from_parts(4_580_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_non_zero_sender() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 663_000 picoseconds.
        Weight::from_parts(706_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn check_nonce() -> Weight {
        // Proof size in bytes:
        //  measured:  `101`
        //  estimated: `3593`
        // Shortest execution: 9_565_000 picoseconds.
        Weight::from_parts(9_755_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn check_spec_version() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 512_000 picoseconds.
        Weight::from_parts(554_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_tx_version() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 565_000 picoseconds.
        Weight::from_parts(600_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_weight() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_230_000 picoseconds.
        Weight::from_parts(5_870_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn weight_reclaim() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_201_000 picoseconds.
        Weight::from_parts(3_326_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
}
