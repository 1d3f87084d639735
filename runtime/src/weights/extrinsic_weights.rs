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
    ///   Min, Max: 81_675, 90_492
    ///   Average:  83_873
    ///   Median:   83_727
    ///   Std-Dev:  1319.83
    ///
    /// Percentiles nanoseconds:
    ///   99th: 86_572
    ///   95th: 85_877
    ///   75th: 84_617
    pub const ExtrinsicBaseWeight: Weight =
        Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(92_261), 0);
}
