//! What an empty block costs.
//!
//! Made by `make bench-weights`: do not edit. Measured 2026-12-01 on
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
    ///   Min, Max: 385_785, 487_466
    ///   Average:  399_284
    ///   Median:   390_051
    ///   Std-Dev:  19900.49
    ///
    /// Percentiles nanoseconds:
    ///   99th: 465_314
    ///   95th: 439_876
    ///   75th: 399_175
    pub const BlockExecutionWeight: Weight =
        Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(439_213), 0);
}
