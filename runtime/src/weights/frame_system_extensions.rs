//! Weights of `frame_system_extensions` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `frame_system_extensions`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> frame_system::ExtensionsWeightInfo for WeightInfo<T, D> {
    fn check_genesis() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_011_000 picoseconds.
        Weight::from_parts(1_082_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_mortality_mortal_transaction() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_233_000 picoseconds.
        Weight::from_parts(2_364_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_mortality_immortal_transaction() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_254_000 picoseconds.
        Weight::from_parts(2_344_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_non_zero_sender() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 210_000 picoseconds.
        Weight::from_parts(251_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn check_nonce() -> Weight {
        // Proof size in bytes:
        //  measured:  `101`
        //  estimated: `3593`
        // Shortest execution: 4_396_000 picoseconds.
        Weight::from_parts(4_647_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    fn check_spec_version() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 170_000 picoseconds.
        Weight::from_parts(200_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_tx_version() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 180_000 picoseconds.
        Weight::from_parts(200_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_weight() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_284_000 picoseconds.
        Weight::from_parts(2_334_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn weight_reclaim() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_092_000 picoseconds.
        Weight::from_parts(1_172_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
}
