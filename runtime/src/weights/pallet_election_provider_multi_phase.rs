//! Weights of `pallet_election_provider_multi_phase` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `Intel(R) Xeon(R) Processor`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_election_provider_multi_phase`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_election_provider_multi_phase::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Staking::CurrentEra` (r:1 w:0)
    /// Proof: `Staking::CurrentEra` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Staking::CurrentPlannedSession` (r:1 w:0)
    /// Proof: `Staking::CurrentPlannedSession` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Staking::ErasStartSessionIndex` (r:1 w:0)
    /// Proof: `Staking::ErasStartSessionIndex` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `Babe::EpochIndex` (r:1 w:0)
    /// Proof: `Babe::EpochIndex` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Babe::GenesisSlot` (r:1 w:0)
    /// Proof: `Babe::GenesisSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Babe::CurrentSlot` (r:1 w:0)
    /// Proof: `Babe::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Staking::ForceEra` (r:1 w:0)
    /// Proof: `Staking::ForceEra` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
    /// Storage: `ElectionProviderMultiPhase::CurrentPhase` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::CurrentPhase` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn on_initialize_nothing() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `3481`
        // Shortest execution: 5_468_000 picoseconds.
        Weight::from_parts(5_666_000, 0)
            .saturating_add(Weight::from_parts(0, 3481))
            .saturating_add(D::get().reads(8))
    }
    /// Storage: `ElectionProviderMultiPhase::CurrentPhase` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::CurrentPhase` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Round` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::Round` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn on_initialize_open_signed() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `1485`
        // Shortest execution: 3_743_000 picoseconds.
        Weight::from_parts(3_976_000, 0)
            .saturating_add(Weight::from_parts(0, 1485))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `ElectionProviderMultiPhase::CurrentPhase` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::CurrentPhase` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Round` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::Round` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn on_initialize_open_unsigned() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `1485`
        // Shortest execution: 4_145_000 picoseconds.
        Weight::from_parts(4_400_000, 0)
            .saturating_add(Weight::from_parts(0, 1485))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `ElectionProviderMultiPhase::QueuedSolution` (r:0 w:1)
    /// Proof: `ElectionProviderMultiPhase::QueuedSolution` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn finalize_signed_phase_accept_solution() -> Weight {
        // Proof size in bytes:
        //  measured:  `52`
        //  estimated: `3593`
        // Shortest execution: 24_525_000 picoseconds.
        Weight::from_parts(25_820_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `System::Account` (r:2 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn finalize_signed_phase_reject_solution() -> Weight {
        // Proof size in bytes:
        //  measured:  `52`
        //  estimated: `6196`
        // Shortest execution: 22_243_000 picoseconds.
        Weight::from_parts(23_058_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `ElectionProviderMultiPhase::SnapshotMetadata` (r:0 w:1)
    /// Proof: `ElectionProviderMultiPhase::SnapshotMetadata` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::DesiredTargets` (r:0 w:1)
    /// Proof: `ElectionProviderMultiPhase::DesiredTargets` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Snapshot` (r:0 w:1)
    /// Proof: `ElectionProviderMultiPhase::Snapshot` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `v` is `[1000, 2000]`.
    /// The range of component `t` is `[200, 400]`.
    fn create_snapshot_internal(v: u32, _t: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 434_448_000 picoseconds.
        Weight::from_parts(444_384_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 12_790
            .saturating_add(Weight::from_parts(490_853, 0).saturating_mul(v.into()))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `ElectionProviderMultiPhase::SignedSubmissionIndices` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::SignedSubmissionIndices` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::SignedSubmissionNextIndex` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::SignedSubmissionNextIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::SnapshotMetadata` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::SnapshotMetadata` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::SignedSubmissionsMap` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::SignedSubmissionsMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::QueuedSolution` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::QueuedSolution` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Round` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::Round` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::CurrentPhase` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::CurrentPhase` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::DesiredTargets` (r:0 w:1)
    /// Proof: `ElectionProviderMultiPhase::DesiredTargets` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Snapshot` (r:0 w:1)
    /// Proof: `ElectionProviderMultiPhase::Snapshot` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `a` is `[500, 800]`.
    /// The range of component `d` is `[24, 100]`.
    fn elect_queued(a: u32, d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `162 + a * (768 ±0) + d * (50 ±0)`
        //  estimated: `3624 + a * (768 ±0) + d * (50 ±0)`
        // Shortest execution: 335_683_000 picoseconds.
        Weight::from_parts(360_101_000, 0)
            .saturating_add(Weight::from_parts(0, 3624))
            // Standard error: 18_877
            .saturating_add(Weight::from_parts(288_260, 0).saturating_mul(a.into()))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().writes(8))
    }
    /// Storage: `ElectionProviderMultiPhase::CurrentPhase` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::CurrentPhase` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Round` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::Round` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::SnapshotMetadata` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::SnapshotMetadata` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::SignedSubmissionIndices` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::SignedSubmissionIndices` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::SignedSubmissionNextIndex` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::SignedSubmissionNextIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::SignedSubmissionsMap` (r:0 w:1)
    /// Proof: `ElectionProviderMultiPhase::SignedSubmissionsMap` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn submit() -> Weight {
        // Proof size in bytes:
        //  measured:  `683`
        //  estimated: `2168`
        // Shortest execution: 77_071_000 picoseconds.
        Weight::from_parts(87_105_000, 0)
            .saturating_add(Weight::from_parts(0, 2168))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `ElectionProviderMultiPhase::CurrentPhase` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::CurrentPhase` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Round` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::Round` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::DesiredTargets` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::DesiredTargets` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::QueuedSolution` (r:1 w:1)
    /// Proof: `ElectionProviderMultiPhase::QueuedSolution` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::SnapshotMetadata` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::SnapshotMetadata` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Snapshot` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::Snapshot` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::MinimumUntrustedScore` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::MinimumUntrustedScore` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `v` is `[1000, 2000]`.
    /// The range of component `t` is `[200, 400]`.
    /// The range of component `a` is `[500, 800]`.
    /// The range of component `d` is `[24, 100]`.
    fn submit_unsigned(v: u32, t: u32, a: u32, d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `89 + t * (32 ±0) + v * (553 ±0)`
        //  estimated: `1574 + t * (32 ±0) + v * (553 ±0)`
        // Shortest execution: 4_476_500_000 picoseconds.
        Weight::from_parts(2_475_779_272, 0)
            .saturating_add(Weight::from_parts(0, 1574))
            // Standard error: 110_987
            .saturating_add(Weight::from_parts(185_535, 0).saturating_mul(v.into()))
            // Standard error: 369_410
            .saturating_add(Weight::from_parts(4_509_678, 0).saturating_mul(a.into()))
            // Standard error: 1_461_204
            .saturating_add(Weight::from_parts(8_441_267, 0).saturating_mul(d.into()))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `ElectionProviderMultiPhase::DesiredTargets` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::DesiredTargets` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Snapshot` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::Snapshot` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::Round` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::Round` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ElectionProviderMultiPhase::MinimumUntrustedScore` (r:1 w:0)
    /// Proof: `ElectionProviderMultiPhase::MinimumUntrustedScore` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `v` is `[1000, 2000]`.
    /// The range of component `t` is `[200, 400]`.
    /// The range of component `a` is `[500, 800]`.
    /// The range of component `d` is `[24, 100]`.
    fn feasibility_check(v: u32, t: u32, a: u32, _d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `64 + t * (32 ±0) + v * (553 ±0)`
        //  estimated: `1549 + t * (32 ±0) + v * (553 ±0)`
        // Shortest execution: 3_562_584_000 picoseconds.
        Weight::from_parts(3_654_225_000, 0)
            .saturating_add(Weight::from_parts(0, 1549))
            // Standard error: 275_775
            .saturating_add(Weight::from_parts(2_118_792, 0).saturating_mul(a.into()))
            .saturating_add(D::get().reads(4))
    }
}
