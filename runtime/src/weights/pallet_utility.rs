//! Weights of `pallet_utility` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 2_874_000 picoseconds.
        Weight::from_parts(2_894_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 2_778
            .saturating_add(Weight::from_parts(3_850_887, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn as_derivative() -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 5_268_000 picoseconds.
        Weight::from_parts(5_458_000, 0)
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
        // Shortest execution: 2_864_000 picoseconds.
        Weight::from_parts(5_976_226, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 7_500
            .saturating_add(Weight::from_parts(4_041_050, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(1))
    }
    fn dispatch_as() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_237_000 picoseconds.
        Weight::from_parts(4_347_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[0, 1000]`.
    fn force_batch(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 2_864_000 picoseconds.
        Weight::from_parts(14_341_266, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 5_675
            .saturating_add(Weight::from_parts(3_793_078, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(1))
    }
    fn dispatch_as_fallible() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_206_000 picoseconds.
        Weight::from_parts(4_347_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `TxPause::PausedCalls` (r:2 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn if_else() -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `7004`
        // Shortest execution: 9_424_000 picoseconds.
        Weight::from_parts(9_615_000, 0)
            .saturating_add(Weight::from_parts(0, 7004))
            .saturating_add(D::get().reads(2))
    }
}
