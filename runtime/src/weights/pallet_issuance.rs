//! Weights of `pallet_issuance` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_issuance`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_issuance::WeightInfo for WeightInfo<T> {
    /// Storage: `Issuance::Start` (r:1 w:0)
    /// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Issuance::Later` (r:1 w:1)
    /// Proof: `Issuance::Later` (`max_values`: Some(1), `max_size`: Some(29), added: 524, mode: `MaxEncodedLen`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    fn set_rate() -> Weight {
        // Proof size in bytes:
        //  measured:  `264`
        //  estimated: `1514`
        // Shortest execution: 32_048_000 picoseconds.
        Weight::from_parts(32_920_000, 0)
            .saturating_add(Weight::from_parts(0, 1514))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Issuance::Start` (r:1 w:0)
    /// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Issuance::Later` (r:1 w:0)
    /// Proof: `Issuance::Later` (`max_values`: Some(1), `max_size`: Some(29), added: 524, mode: `MaxEncodedLen`)
    /// Storage: `Issuance::Accrued` (r:1 w:1)
    /// Proof: `Issuance::Accrued` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
    fn era_payout() -> Weight {
        // Proof size in bytes:
        //  measured:  `264`
        //  estimated: `1514`
        // Shortest execution: 30_723_000 picoseconds.
        Weight::from_parts(32_224_000, 0)
            .saturating_add(Weight::from_parts(0, 1514))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Issuance::Start` (r:1 w:1)
    /// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    fn begin() -> Weight {
        // Proof size in bytes:
        //  measured:  `183`
        //  estimated: `1493`
        // Shortest execution: 7_151_000 picoseconds.
        Weight::from_parts(7_613_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}
