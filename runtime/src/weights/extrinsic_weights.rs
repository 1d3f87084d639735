//! What a signed transaction whose call does nothing costs, with its extensions.
//!
//! Made by `make bench-weights`: do not edit. Measured 2026-12-01 on
//! `AMD EPYC`.

#![cfg_attr(rustfmt, rustfmt_skip)]

use frame_support::{
    parameter_types,
    weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight},
};

parameter_types! {
    /// Weight of executing a NO-OP extrinsic, for example `System::remark`.
    /// Calculated by multiplying the *Average* with `1.1` and adding `0`.
    ///
    /// Stats nanoseconds:
    ///   Min, Max: 62_410, 71_974
    ///   Average:  65_195
    ///   Median:   65_061
    ///   Std-Dev:  1558.82
    ///
    /// Percentiles nanoseconds:
    ///   99th: 69_440
    ///   95th: 68_072
    ///   75th: 65_856
    pub const ExtrinsicBaseWeight: Weight =
        Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(71_715), 0);
}
