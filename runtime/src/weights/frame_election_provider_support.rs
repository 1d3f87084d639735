//! Weights of `frame_election_provider_support` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-20 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `frame_election_provider_support`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> frame_election_provider_support::WeightInfo for WeightInfo<T> {
    /// The range of component `v` is `[1000, 2000]`.
    /// The range of component `t` is `[500, 1000]`.
    /// The range of component `d` is `[5, 16]`.
    fn phragmen(v: u32, _t: u32, d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 10_522_836_000 picoseconds.
        Weight::from_parts(10_606_549_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 1_652_707
            .saturating_add(Weight::from_parts(18_141_484, 0).saturating_mul(v.into()))
            // Standard error: 170_300_145
            .saturating_add(Weight::from_parts(2_125_180_982, 0).saturating_mul(d.into()))
    }
    /// The range of component `v` is `[1000, 2000]`.
    /// The range of component `t` is `[500, 1000]`.
    /// The range of component `d` is `[5, 16]`.
    fn phragmms(v: u32, _t: u32, d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_344_229_000 picoseconds.
        Weight::from_parts(8_290_602_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 1_488_479
            .saturating_add(Weight::from_parts(10_999_151, 0).saturating_mul(v.into()))
            // Standard error: 153_377_548
            .saturating_add(Weight::from_parts(2_421_153_327, 0).saturating_mul(d.into()))
    }
}
