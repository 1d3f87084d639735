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
    ///   Min, Max: 399_665, 599_733
    ///   Average:  422_695
    ///   Median:   408_709
    ///   Std-Dev:  35128.9
    ///
    /// Percentiles nanoseconds:
    ///   99th: 592_553
    ///   95th: 484_512
    ///   75th: 415_258
    pub const BlockExecutionWeight: Weight =
        Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(464_965), 0);
}
