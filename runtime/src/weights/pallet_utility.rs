//! Weights of `pallet_utility` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[0, 1000]`.
    fn batch(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `46`
        //  estimated: `3997`
        // Shortest execution: 6_616_000 picoseconds.
        Weight::from_parts(2_844_481, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 21_575
            .saturating_add(Weight::from_parts(5_275_358, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn as_derivative() -> Weight {
        // Proof size in bytes:
        //  measured:  `46`
        //  estimated: `3997`
        // Shortest execution: 11_512_000 picoseconds.
        Weight::from_parts(11_957_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[0, 1000]`.
    fn batch_all(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `46`
        //  estimated: `3997`
        // Shortest execution: 6_139_000 picoseconds.
        Weight::from_parts(21_411_873, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 21_295
            .saturating_add(Weight::from_parts(5_545_121, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn dispatch_as() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 8_530_000 picoseconds.
        Weight::from_parts(9_180_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[0, 1000]`.
    fn force_batch(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `46`
        //  estimated: `3997`
        // Shortest execution: 6_259_000 picoseconds.
        Weight::from_parts(6_278_416, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 26_717
            .saturating_add(Weight::from_parts(5_248_584, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn dispatch_as_fallible() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 8_649_000 picoseconds.
        Weight::from_parts(8_824_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:2 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn if_else() -> Weight {
        // Proof size in bytes:
        //  measured:  `46`
        //  estimated: `7004`
        // Shortest execution: 19_054_000 picoseconds.
        Weight::from_parts(20_359_000, 0)
            .saturating_add(Weight::from_parts(0, 7004))
            .saturating_add(T::DbWeight::get().reads(3))
    }
}
