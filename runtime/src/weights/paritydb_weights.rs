//! What a read and a write of the state cost on ParityDB, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 (Y/M/D) on `AMD EPYC`, benchmark CLI 64.0.0, batches of 10000
//! keys, trie cache of 1073741824 bytes.

#![cfg_attr(rustfmt, rustfmt_skip)]

use frame_support::{
    parameter_types,
    weights::{constants::WEIGHT_REF_TIME_PER_NANOS, RuntimeDbWeight},
};

parameter_types! {
    /// What a read and a write of one item of the state cost.
    pub const ParityDbWeight: RuntimeDbWeight = RuntimeDbWeight {
        // The *Average* multiplied by `1.1`.
        //
        // Stats nanoseconds:
        //   Min, Max: 160, 112_127
        //   Average:  528
        //   Median:   481
        //   Std-Dev:  616.46
        //
        // Percentiles nanoseconds:
        //   99th: 982
        //   95th: 721
        //   75th: 561
        read: 581 * WEIGHT_REF_TIME_PER_NANOS,
        // The *Average* multiplied by `1.1`.
        //
        // Stats nanoseconds:
        //   Min, Max: 13_696, 22_116
        //   Average:  15_461
        //   Median:   14_627
        //   Std-Dev:  2280.69
        //
        // Percentiles nanoseconds:
        //   99th: 22_116
        //   95th: 22_116
        //   75th: 15_125
        write: 17_008 * WEIGHT_REF_TIME_PER_NANOS,
    };
}
