//! Weights of `pallet_safe_mode` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_safe_mode`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_safe_mode::WeightInfo for WeightInfo<T> {
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    fn on_initialize_noop() -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1489`
        // Shortest execution: 2_795_000 picoseconds.
        Weight::from_parts(2_912_000, 0)
            .saturating_add(Weight::from_parts(0, 1489))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    fn on_initialize_exit() -> Weight {
        // Proof size in bytes:
        //  measured:  `69`
        //  estimated: `1489`
        // Shortest execution: 8_203_000 picoseconds.
        Weight::from_parts(8_814_000, 0)
            .saturating_add(Weight::from_parts(0, 1489))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn enter() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 0_000 picoseconds.
        Weight::from_parts(0, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    fn force_enter() -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1489`
        // Shortest execution: 9_596_000 picoseconds.
        Weight::from_parts(9_971_000, 0)
            .saturating_add(Weight::from_parts(0, 1489))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn extend() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 0_000 picoseconds.
        Weight::from_parts(0, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    fn force_extend() -> Weight {
        // Proof size in bytes:
        //  measured:  `69`
        //  estimated: `1489`
        // Shortest execution: 10_250_000 picoseconds.
        Weight::from_parts(10_634_000, 0)
            .saturating_add(Weight::from_parts(0, 1489))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:1)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    fn force_exit() -> Weight {
        // Proof size in bytes:
        //  measured:  `69`
        //  estimated: `1489`
        // Shortest execution: 9_962_000 picoseconds.
        Weight::from_parts(10_439_000, 0)
            .saturating_add(Weight::from_parts(0, 1489))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn force_release_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `264`
        //  estimated: `3928`
        // Shortest execution: 48_988_000 picoseconds.
        Weight::from_parts(49_454_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `SafeMode::Deposits` (r:1 w:1)
    /// Proof: `SafeMode::Deposits` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn force_slash_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `264`
        //  estimated: `3928`
        // Shortest execution: 37_807_000 picoseconds.
        Weight::from_parts(38_802_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
}
