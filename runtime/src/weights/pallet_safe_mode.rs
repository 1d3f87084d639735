//! Weights of `pallet_safe_mode` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        Weight::from_parts(410_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn on_initialize_exit() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_173_000 picoseconds.
        Weight::from_parts(2_253_000, 0)
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
        // Shortest execution: 3_285_000 picoseconds.
        Weight::from_parts(3_455_000, 0)
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
        // Shortest execution: 3_264_000 picoseconds.
        Weight::from_parts(3_355_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn force_exit() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_125_000 picoseconds.
        Weight::from_parts(3_204_000, 0)
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
        // Shortest execution: 31_797_000 picoseconds.
        Weight::from_parts(32_178_000, 0)
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
        // Shortest execution: 22_574_000 picoseconds.
        Weight::from_parts(23_185_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
}
