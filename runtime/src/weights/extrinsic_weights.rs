//! What a signed transaction whose call does nothing costs, with its extensions.
//!
//! Made by `make bench-weights`: do not edit. Measured 2026-11-25 on
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
    ///   Min, Max: 122_003, 130_917
    ///   Average:  123_860
    ///   Median:   123_182
    ///   Std-Dev:  1791.46
    ///
    /// Percentiles nanoseconds:
    ///   99th: 128_316
    ///   95th: 127_657
    ///   75th: 124_353
    pub const ExtrinsicBaseWeight: Weight =
        Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(136_246), 0);
}
