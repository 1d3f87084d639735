//! What a read and a write of the state cost on ParityDB, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 (Y/M/D) on `AMD EPYC`, benchmark CLI 64.0.0, batches of 10000
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
        //   Min, Max: 150, 161_419
        //   Average:  544
        //   Median:   501
        //   Std-Dev:  765.31
        //
        // Percentiles nanoseconds:
        //   99th: 961
        //   95th: 731
        //   75th: 581
        read: 599 * WEIGHT_REF_TIME_PER_NANOS,
        // The *Average* multiplied by `1.1`.
        //
        // Stats nanoseconds:
        //   Min, Max: 16_998, 28_004
        //   Average:  19_659
        //   Median:   18_417
        //   Std-Dev:  3066.97
        //
        // Percentiles nanoseconds:
        //   99th: 28_004
        //   95th: 28_004
        //   75th: 20_431
        write: 21_625 * WEIGHT_REF_TIME_PER_NANOS,
    };
}
