//! What a signed transaction whose call does nothing costs, with its extensions.
//!
//! Made by `make bench-weights`: do not edit. Measured 2026-11-30 on
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
    ///   Min, Max: 91_122, 97_404
    ///   Average:  93_595
    ///   Median:   93_433
    ///   Std-Dev:  1330.24
    ///
    /// Percentiles nanoseconds:
    ///   99th: 96_587
    ///   95th: 95_944
    ///   75th: 94_419
    pub const ExtrinsicBaseWeight: Weight =
        Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(102_955), 0);
}
