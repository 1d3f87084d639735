//! Weights of `pallet_utility` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_utility`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_utility::WeightInfo for WeightInfo<T, D> {
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[0, 1000]`.
    fn batch(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 2_674_000 picoseconds.
        Weight::from_parts(45_670_216, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 55_189
            .saturating_add(Weight::from_parts(3_378_601, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn as_derivative() -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 4_446_000 picoseconds.
        Weight::from_parts(4_908_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[0, 1000]`.
    fn batch_all(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 2_624_000 picoseconds.
        Weight::from_parts(1_583_900, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 3_147
            .saturating_add(Weight::from_parts(3_470_344, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(1))
    }
    fn dispatch_as() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_676_000 picoseconds.
        Weight::from_parts(3_826_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[0, 1000]`.
    fn force_batch(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 2_664_000 picoseconds.
        Weight::from_parts(5_890_043, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 6_956
            .saturating_add(Weight::from_parts(3_398_493, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(1))
    }
    fn dispatch_as_fallible() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_645_000 picoseconds.
        Weight::from_parts(3_746_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `TxPause::PausedCalls` (r:2 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn if_else() -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `7004`
        // Shortest execution: 7_972_000 picoseconds.
        Weight::from_parts(8_112_000, 0)
            .saturating_add(Weight::from_parts(0, 7004))
            .saturating_add(D::get().reads(2))
    }
}
