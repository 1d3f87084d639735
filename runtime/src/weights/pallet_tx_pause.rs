//! Weights of `pallet_tx_pause` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_tx_pause`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_tx_pause::WeightInfo for WeightInfo<T, D> {
    /// Storage: `TxPause::PausedCalls` (r:1 w:1)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn pause() -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 7_391_000 picoseconds.
        Weight::from_parts(7_711_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:1)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn unpause() -> Weight {
        // Proof size in bytes:
        //  measured:  `566`
        //  estimated: `3997`
        // Shortest execution: 11_357_000 picoseconds.
        Weight::from_parts(11_617_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
}
