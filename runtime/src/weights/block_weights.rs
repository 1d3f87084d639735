//! What an empty block costs.
//!
//! Made by `make bench-weights`: do not edit. Measured 2026-11-25 on
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
    ///   Min, Max: 756_390, 880_244
    ///   Average:  785_884
    ///   Median:   774_336
    ///   Std-Dev:  26201.51
    ///
    /// Percentiles nanoseconds:
    ///   99th: 861_575
    ///   95th: 837_571
    ///   75th: 804_221
    pub const BlockExecutionWeight: Weight =
        Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(864_473), 0);
}
