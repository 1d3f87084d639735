//! Weights of `pallet_tx_pause` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_tx_pause`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_tx_pause::WeightInfo for WeightInfo<T> {
    /// Storage: `TxPause::PausedCalls` (r:1 w:1)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn pause() -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 14_111_000 picoseconds.
        Weight::from_parts(14_982_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:1)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn unpause() -> Weight {
        // Proof size in bytes:
        //  measured:  `566`
        //  estimated: `3997`
        // Shortest execution: 20_800_000 picoseconds.
        Weight::from_parts(21_419_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}
