//! Weights of `pallet_fees` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `Intel(R) Xeon(R) Processor`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_fees`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_fees::WeightInfo for WeightInfo<T, D> {
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn pay_author() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `3593`
        // Shortest execution: 19_855_000 picoseconds.
        Weight::from_parts(21_056_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
}
