//! Weights of `frame_system_extensions` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 1_342_000 picoseconds.
        Weight::from_parts(1_432_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_mortality_mortal_transaction() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_814_000 picoseconds.
        Weight::from_parts(2_925_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_mortality_immortal_transaction() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_904_000 picoseconds.
        Weight::from_parts(2_974_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_non_zero_sender() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 450_000 picoseconds.
        Weight::from_parts(481_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn check_nonce() -> Weight {
        // Proof size in bytes:
        //  measured:  `101`
        //  estimated: `3593`
        // Shortest execution: 5_779_000 picoseconds.
        Weight::from_parts(5_929_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    fn check_spec_version() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 360_000 picoseconds.
        Weight::from_parts(380_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_tx_version() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 360_000 picoseconds.
        Weight::from_parts(380_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn check_weight() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_744_000 picoseconds.
        Weight::from_parts(2_775_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn weight_reclaim() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_442_000 picoseconds.
        Weight::from_parts(1_502_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
}
