//! Weights of `pallet_safe_mode` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_safe_mode`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_safe_mode::WeightInfo for WeightInfo<T, D> {
    fn on_initialize_noop() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 390_000 picoseconds.
        Weight::from_parts(411_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn on_initialize_exit() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_073_000 picoseconds.
        Weight::from_parts(2_174_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn enter() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 0_000 picoseconds.
        Weight::from_parts(0, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn force_enter() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_085_000 picoseconds.
        Weight::from_parts(3_184_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn extend() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 0_000 picoseconds.
        Weight::from_parts(0, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn force_extend() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_105_000 picoseconds.
        Weight::from_parts(3_184_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn force_exit() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_944_000 picoseconds.
        Weight::from_parts(3_025_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn release_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 0_000 picoseconds.
        Weight::from_parts(0, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `SafeMode::Deposits` (r:1 w:1)
    /// Proof: `SafeMode::Deposits` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn force_release_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `184`
        //  estimated: `4126`
        // Shortest execution: 26_260_000 picoseconds.
        Weight::from_parts(27_090_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `SafeMode::Deposits` (r:1 w:1)
    /// Proof: `SafeMode::Deposits` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn force_slash_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `184`
        //  estimated: `4126`
        // Shortest execution: 19_669_000 picoseconds.
        Weight::from_parts(20_100_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
}
