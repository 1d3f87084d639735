//! Weights of `pallet_timestamp` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_timestamp`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_timestamp::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Babe::CurrentSlot` (r:1 w:0)
    /// Proof: `Babe::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    fn set() -> Weight {
        // Proof size in bytes:
        //  measured:  `203`
        //  estimated: `1493`
        // Shortest execution: 3_635_000 picoseconds.
        Weight::from_parts(3_856_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            .saturating_add(D::get().reads(1))
    }
    fn on_finalize() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 531_000 picoseconds.
        Weight::from_parts(541_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
}
