//! Weights of `pallet_multisig` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 31_878_000 picoseconds.
        Weight::from_parts(31_653_909, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 66
            .saturating_add(Weight::from_parts(6_541, 0).saturating_mul(z.into()))
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
        // Shortest execution: 42_734_000 picoseconds.
        Weight::from_parts(20_604_752, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 2_087
            .saturating_add(Weight::from_parts(232_757, 0).saturating_mul(s.into()))
            // Standard error: 20
            .saturating_add(Weight::from_parts(6_456, 0).saturating_mul(z.into()))
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
        // Shortest execution: 34_882_000 picoseconds.
        Weight::from_parts(12_985_009, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 1_835
            .saturating_add(Weight::from_parts(226_624, 0).saturating_mul(s.into()))
            // Standard error: 17
            .saturating_add(Weight::from_parts(6_400, 0).saturating_mul(z.into()))
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
        // Shortest execution: 51_267_000 picoseconds.
        Weight::from_parts(22_627_533, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 7_316
            .saturating_add(Weight::from_parts(302_342, 0).saturating_mul(s.into()))
            // Standard error: 72
            .saturating_add(Weight::from_parts(6_744, 0).saturating_mul(z.into()))
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
        // Shortest execution: 18_407_000 picoseconds.
        Weight::from_parts(18_331_678, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 1_397
            .saturating_add(Weight::from_parts(225_325, 0).saturating_mul(s.into()))
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
        // Shortest execution: 10_145_000 picoseconds.
        Weight::from_parts(9_818_685, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 2_207
            .saturating_add(Weight::from_parts(240_656, 0).saturating_mul(s.into()))
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
        // Shortest execution: 17_957_000 picoseconds.
        Weight::from_parts(18_196_186, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 2_267
            .saturating_add(Weight::from_parts(223_570, 0).saturating_mul(s.into()))
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
        // Shortest execution: 17_296_000 picoseconds.
        Weight::from_parts(17_003_080, 0)
            .saturating_add(Weight::from_parts(0, 6811))
            // Standard error: 927
            .saturating_add(Weight::from_parts(226_515, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
}
