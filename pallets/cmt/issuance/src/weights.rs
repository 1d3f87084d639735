//! Weights of `pallet_issuance`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_issuance` weighs.
pub trait WeightInfo {
    /// Worst case of `set_rate`.
    fn set_rate() -> Weight;
    /// Worst case of `era_payout`.
    fn era_payout() -> Weight;
    /// Worst case of `begin`.
    fn begin() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Issuance::Start` (r:1 w:0)
    /// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Issuance::Later` (r:1 w:1)
    /// Proof: `Issuance::Later` (`max_values`: Some(1), `max_size`: Some(29), added: 524, mode: `MaxEncodedLen`)
    fn set_rate() -> Weight {
        // Proof size in bytes:
        //  measured:  `190`
        //  estimated: `1514`
        // Shortest execution: 19_529_000 picoseconds.
        Weight::from_parts(19_889_000, 0)
            .saturating_add(Weight::from_parts(0, 1514))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Issuance::Start` (r:1 w:0)
    /// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Issuance::Later` (r:1 w:0)
    /// Proof: `Issuance::Later` (`max_values`: Some(1), `max_size`: Some(29), added: 524, mode: `MaxEncodedLen`)
    /// Storage: `Issuance::Accrued` (r:1 w:1)
    /// Proof: `Issuance::Accrued` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
    fn era_payout() -> Weight {
        // Proof size in bytes:
        //  measured:  `190`
        //  estimated: `1514`
        // Shortest execution: 19_499_000 picoseconds.
        Weight::from_parts(19_649_000, 0)
            .saturating_add(Weight::from_parts(0, 1514))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Issuance::Start` (r:1 w:1)
    /// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    fn begin() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `1493`
        // Shortest execution: 1_593_000 picoseconds.
        Weight::from_parts(1_803_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn set_rate() -> Weight {
        // Proof size in bytes:
        //  measured:  `190`
        //  estimated: `1514`
        // Shortest execution: 19_529_000 picoseconds.
        Weight::from_parts(19_889_000, 0)
            .saturating_add(Weight::from_parts(0, 1514))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn era_payout() -> Weight {
        // Proof size in bytes:
        //  measured:  `190`
        //  estimated: `1514`
        // Shortest execution: 19_499_000 picoseconds.
        Weight::from_parts(19_649_000, 0)
            .saturating_add(Weight::from_parts(0, 1514))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn begin() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `1493`
        // Shortest execution: 1_593_000 picoseconds.
        Weight::from_parts(1_803_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
}
