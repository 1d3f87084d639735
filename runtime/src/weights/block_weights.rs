//! What an empty block costs.
//!
//! Made by `make bench-weights`: do not edit. Measured 2026-11-30 on
//! `AMD EPYC`.

#![cfg_attr(rustfmt, rustfmt_skip)]

use frame_support::{
    parameter_types,
    weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight},
};

parameter_types! {
    /// Weight of executing an empty block.
    /// Calculated by multiplying the *Average* with `1.1` and adding `0`.
    ///
    /// Stats nanoseconds:
    ///   Min, Max: 414_748, 504_862
    ///   Average:  431_113
    ///   Median:   424_442
    ///   Std-Dev:  17039.13
    ///
    /// Percentiles nanoseconds:
    ///   99th: 480_166
    ///   95th: 467_436
    ///   75th: 430_391
    pub const BlockExecutionWeight: Weight =
        Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(474_225), 0);
}
