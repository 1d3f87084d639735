//! Weights of `pallet_multisig` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_multisig`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_multisig::WeightInfo for WeightInfo<T, D> {
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `z` is `[0, 10000]`.
    fn as_multi_threshold_1(z: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 32_408_000 picoseconds.
        Weight::from_parts(33_308_390, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 23
            .saturating_add(Weight::from_parts(6_296, 0).saturating_mul(z.into()))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    /// The range of component `z` is `[0, 10000]`.
    fn as_multi_create(s: u32, z: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `180`
        //  estimated: `6811`
        // Shortest execution: 46_118_000 picoseconds.
        Weight::from_parts(23_486_468, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 2_439
            .saturating_add(Weight::from_parts(241_465, 0).saturating_mul(s.into()))
            // Standard error: 24
            .saturating_add(Weight::from_parts(6_324, 0).saturating_mul(z.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[3, 100]`.
    /// The range of component `z` is `[0, 10000]`.
    fn as_multi_approve(s: u32, z: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `386`
        //  estimated: `6811`
        // Shortest execution: 35_553_000 picoseconds.
        Weight::from_parts(13_944_578, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 5_063
            .saturating_add(Weight::from_parts(224_320, 0).saturating_mul(s.into()))
            // Standard error: 49
            .saturating_add(Weight::from_parts(6_421, 0).saturating_mul(z.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    /// The range of component `z` is `[0, 10000]`.
    fn as_multi_complete(s: u32, z: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `497 + s * (33 ±0)`
        //  estimated: `6811`
        // Shortest execution: 53_210_000 picoseconds.
        Weight::from_parts(25_502_492, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 4_008
            .saturating_add(Weight::from_parts(286_210, 0).saturating_mul(s.into()))
            // Standard error: 39
            .saturating_add(Weight::from_parts(6_548, 0).saturating_mul(z.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    fn approve_as_multi_create(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `180`
        //  estimated: `6811`
        // Shortest execution: 21_432_000 picoseconds.
        Weight::from_parts(21_432_956, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 1_562
            .saturating_add(Weight::from_parts(228_367, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    fn approve_as_multi_approve(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `386`
        //  estimated: `6811`
        // Shortest execution: 11_667_000 picoseconds.
        Weight::from_parts(11_599_479, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 932
            .saturating_add(Weight::from_parts(228_025, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    fn cancel_as_multi(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `386`
        //  estimated: `6811`
        // Shortest execution: 20_901_000 picoseconds.
        Weight::from_parts(21_007_757, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 1_829
            .saturating_add(Weight::from_parts(233_335, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Multisig::Multisigs` (r:1 w:1)
    /// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[2, 100]`.
    fn poke_deposit(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `386`
        //  estimated: `6811`
        // Shortest execution: 19_899_000 picoseconds.
        Weight::from_parts(19_861_447, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 1_205
            .saturating_add(Weight::from_parts(227_187, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
}
