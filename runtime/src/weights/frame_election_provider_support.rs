//! Weights of `frame_election_provider_support` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `Intel(R) Xeon(R) Processor`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `frame_election_provider_support`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> frame_election_provider_support::WeightInfo for WeightInfo<T, D> {
    /// The range of component `v` is `[1000, 2000]`.
    /// The range of component `t` is `[500, 1000]`.
    /// The range of component `d` is `[5, 16]`.
    fn phragmen(v: u32, _t: u32, d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_814_804_000 picoseconds.
        Weight::from_parts(3_895_855_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 722_934
            .saturating_add(Weight::from_parts(1_915_961, 0).saturating_mul(v.into()))
            // Standard error: 77_249_707
            .saturating_add(Weight::from_parts(1_886_961_769, 0).saturating_mul(d.into()))
    }
    /// The range of component `v` is `[1000, 2000]`.
    /// The range of component `t` is `[500, 1000]`.
    /// The range of component `d` is `[5, 16]`.
    fn phragmms(v: u32, _t: u32, d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_028_023_000 picoseconds.
        Weight::from_parts(3_041_371_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 521_975
            .saturating_add(Weight::from_parts(5_054_945, 0).saturating_mul(v.into()))
            // Standard error: 55_776_038
            .saturating_add(Weight::from_parts(1_396_494_906, 0).saturating_mul(d.into()))
    }
}
