//! Weights of `pallet_multisig` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_multisig`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_multisig::WeightInfo for WeightInfo<T> {
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `z` is `[0, 10000]`.
    fn as_multi_threshold_1(z: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `46`
        //  estimated: `3997`
        // Shortest execution: 35_260_000 picoseconds.
        Weight::from_parts(40_453_521, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 457
            .saturating_add(Weight::from_parts(2_954, 0).saturating_mul(z.into()))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    /// The range of component `z` is `[0, 10000]`.
    fn as_multi_create(s: u32, z: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `147`
        //  estimated: `6811`
        // Shortest execution: 50_123_000 picoseconds.
        Weight::from_parts(36_474_287, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 19_119
            .saturating_add(Weight::from_parts(171_502, 0).saturating_mul(s.into()))
            // Standard error: 188
            .saturating_add(Weight::from_parts(2_593, 0).saturating_mul(z.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[3, 100]`.
    /// The range of component `z` is `[0, 10000]`.
    fn as_multi_approve(s: u32, z: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `353`
        //  estimated: `6811`
        // Shortest execution: 35_876_000 picoseconds.
        Weight::from_parts(24_139_611, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 21_103
            .saturating_add(Weight::from_parts(191_726, 0).saturating_mul(s.into()))
            // Standard error: 205
            .saturating_add(Weight::from_parts(2_592, 0).saturating_mul(z.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    /// The range of component `z` is `[0, 10000]`.
    fn as_multi_complete(s: u32, z: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `505 + s * (33 ±0)`
        //  estimated: `6811`
        // Shortest execution: 72_507_000 picoseconds.
        Weight::from_parts(46_838_256, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 35_367
            .saturating_add(Weight::from_parts(304_962, 0).saturating_mul(s.into()))
            // Standard error: 348
            .saturating_add(Weight::from_parts(3_010, 0).saturating_mul(z.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    fn approve_as_multi_create(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `147`
        //  estimated: `6811`
        // Shortest execution: 32_980_000 picoseconds.
        Weight::from_parts(33_481_849, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 14_277
            .saturating_add(Weight::from_parts(172_841, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    fn approve_as_multi_approve(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `353`
        //  estimated: `6811`
        // Shortest execution: 20_242_000 picoseconds.
        Weight::from_parts(21_601_550, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 10_919
            .saturating_add(Weight::from_parts(170_128, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    fn cancel_as_multi(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `353`
        //  estimated: `6811`
        // Shortest execution: 32_381_000 picoseconds.
        Weight::from_parts(29_509_721, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 50_081
            .saturating_add(Weight::from_parts(381_640, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    fn poke_deposit(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `353`
        //  estimated: `6811`
        // Shortest execution: 31_331_000 picoseconds.
        Weight::from_parts(33_814_092, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 17_957
            .saturating_add(Weight::from_parts(169_576, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}
