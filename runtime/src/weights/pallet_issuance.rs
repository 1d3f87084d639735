//! Weights of `pallet_issuance` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_issuance`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_issuance::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Issuance::Start` (r:1 w:0)
    /// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Issuance::Later` (r:1 w:1)
    /// Proof: `Issuance::Later` (`max_values`: Some(1), `max_size`: Some(29), added: 524, mode: `MaxEncodedLen`)
    fn set_rate() -> Weight {
        // Proof size in bytes:
        //  measured:  `190`
        //  estimated: `1514`
        // Shortest execution: 18_908_000 picoseconds.
        Weight::from_parts(19_198_000, 0)
            .saturating_add(Weight::from_parts(0, 1514))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 19_169_000 picoseconds.
        Weight::from_parts(19_379_000, 0)
            .saturating_add(Weight::from_parts(0, 1514))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Issuance::Start` (r:1 w:1)
    /// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    fn begin() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `1493`
        // Shortest execution: 1_573_000 picoseconds.
        Weight::from_parts(1_652_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
}
