//! Weights of `frame_election_provider_support` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 4_996_695_000 picoseconds.
        Weight::from_parts(5_016_104_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 201_127
            .saturating_add(Weight::from_parts(4_181_737, 0).saturating_mul(v.into()))
            // Standard error: 21_491_651
            .saturating_add(Weight::from_parts(957_149_900, 0).saturating_mul(d.into()))
    }
    /// The range of component `v` is `[1000, 2000]`.
    /// The range of component `t` is `[500, 1000]`.
    /// The range of component `d` is `[5, 16]`.
    fn phragmms(v: u32, _t: u32, d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_435_860_000 picoseconds.
        Weight::from_parts(3_493_034_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 171_246
            .saturating_add(Weight::from_parts(3_402_207, 0).saturating_mul(v.into()))
            // Standard error: 18_298_675
            .saturating_add(Weight::from_parts(879_279_526, 0).saturating_mul(d.into()))
    }
}
