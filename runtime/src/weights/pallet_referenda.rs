//! Weights of `pallet_referenda` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_referenda`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_referenda::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Referenda::ReferendumCount` (r:1 w:1)
    /// Proof: `Referenda::ReferendumCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::ReferendumInfoFor` (r:0 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    fn submit() -> Weight {
        // Proof size in bytes:
        //  measured:  `113`
        //  estimated: `110487`
        // Shortest execution: 18_668_000 picoseconds.
        Weight::from_parts(19_409_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:2 w:2)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn place_decision_deposit_preparing() -> Weight {
        // Proof size in bytes:
        //  measured:  `366`
        //  estimated: `219984`
        // Shortest execution: 25_488_000 picoseconds.
        Weight::from_parts(26_249_000, 0)
            .saturating_add(Weight::from_parts(0, 219984))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::DecidingCount` (r:1 w:0)
    /// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::TrackQueue` (r:1 w:1)
    /// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn place_decision_deposit_queued() -> Weight {
        // Proof size in bytes:
        //  measured:  `3153`
        //  estimated: `110487`
        // Shortest execution: 33_991_000 picoseconds.
        Weight::from_parts(34_311_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::DecidingCount` (r:1 w:0)
    /// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::TrackQueue` (r:1 w:1)
    /// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn place_decision_deposit_not_queued() -> Weight {
        // Proof size in bytes:
        //  measured:  `3173`
        //  estimated: `110487`
        // Shortest execution: 33_330_000 picoseconds.
        Weight::from_parts(34_101_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::DecidingCount` (r:1 w:1)
    /// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:2 w:2)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn place_decision_deposit_passing() -> Weight {
        // Proof size in bytes:
        //  measured:  `366`
        //  estimated: `219984`
        // Shortest execution: 29_814_000 picoseconds.
        Weight::from_parts(30_526_000, 0)
            .saturating_add(Weight::from_parts(0, 219984))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::DecidingCount` (r:1 w:1)
    /// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:2 w:2)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn place_decision_deposit_failing() -> Weight {
        // Proof size in bytes:
        //  measured:  `366`
        //  estimated: `219984`
        // Shortest execution: 29_434_000 picoseconds.
        Weight::from_parts(30_105_000, 0)
            .saturating_add(Weight::from_parts(0, 219984))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    fn refund_decision_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `283`
        //  estimated: `3831`
        // Shortest execution: 14_272_000 picoseconds.
        Weight::from_parts(14_641_000, 0)
            .saturating_add(Weight::from_parts(0, 3831))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    fn refund_submission_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `234`
        //  estimated: `3831`
        // Shortest execution: 14_812_000 picoseconds.
        Weight::from_parts(15_223_000, 0)
            .saturating_add(Weight::from_parts(0, 3831))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn cancel() -> Weight {
        // Proof size in bytes:
        //  measured:  `414`
        //  estimated: `110487`
        // Shortest execution: 13_430_000 picoseconds.
        Weight::from_parts(14_041_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::MetadataOf` (r:1 w:0)
    /// Proof: `Referenda::MetadataOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn kill() -> Weight {
        // Proof size in bytes:
        //  measured:  `517`
        //  estimated: `110487`
        // Shortest execution: 45_969_000 picoseconds.
        Weight::from_parts(46_469_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Referenda::TrackQueue` (r:1 w:0)
    /// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::DecidingCount` (r:1 w:1)
    /// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
    fn one_fewer_deciding_queue_empty() -> Weight {
        // Proof size in bytes:
        //  measured:  `207`
        //  estimated: `5477`
        // Shortest execution: 5_558_000 picoseconds.
        Weight::from_parts(5_769_000, 0)
            .saturating_add(Weight::from_parts(0, 5477))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Referenda::TrackQueue` (r:1 w:1)
    /// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn one_fewer_deciding_failing() -> Weight {
        // Proof size in bytes:
        //  measured:  `3158`
        //  estimated: `110487`
        // Shortest execution: 22_674_000 picoseconds.
        Weight::from_parts(23_054_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Referenda::TrackQueue` (r:1 w:1)
    /// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn one_fewer_deciding_passing() -> Weight {
        // Proof size in bytes:
        //  measured:  `3186`
        //  estimated: `110487`
        // Shortest execution: 23_856_000 picoseconds.
        Weight::from_parts(25_147_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::TrackQueue` (r:1 w:1)
    /// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
    fn nudge_referendum_requeued_insertion() -> Weight {
        // Proof size in bytes:
        //  measured:  `3044`
        //  estimated: `5477`
        // Shortest execution: 11_087_000 picoseconds.
        Weight::from_parts(12_088_000, 0)
            .saturating_add(Weight::from_parts(0, 5477))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::TrackQueue` (r:1 w:1)
    /// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
    fn nudge_referendum_requeued_slide() -> Weight {
        // Proof size in bytes:
        //  measured:  `3044`
        //  estimated: `5477`
        // Shortest execution: 10_946_000 picoseconds.
        Weight::from_parts(11_587_000, 0)
            .saturating_add(Weight::from_parts(0, 5477))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::DecidingCount` (r:1 w:0)
    /// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::TrackQueue` (r:1 w:1)
    /// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
    fn nudge_referendum_queued() -> Weight {
        // Proof size in bytes:
        //  measured:  `3048`
        //  estimated: `5477`
        // Shortest execution: 14_362_000 picoseconds.
        Weight::from_parts(14_822_000, 0)
            .saturating_add(Weight::from_parts(0, 5477))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::DecidingCount` (r:1 w:0)
    /// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::TrackQueue` (r:1 w:1)
    /// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
    fn nudge_referendum_not_queued() -> Weight {
        // Proof size in bytes:
        //  measured:  `3068`
        //  estimated: `5477`
        // Shortest execution: 14_131_000 picoseconds.
        Weight::from_parts(14_442_000, 0)
            .saturating_add(Weight::from_parts(0, 5477))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn nudge_referendum_no_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `366`
        //  estimated: `110487`
        // Shortest execution: 12_098_000 picoseconds.
        Weight::from_parts(12_458_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn nudge_referendum_preparing() -> Weight {
        // Proof size in bytes:
        //  measured:  `414`
        //  estimated: `110487`
        // Shortest execution: 11_537_000 picoseconds.
        Weight::from_parts(11_788_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    fn nudge_referendum_timed_out() -> Weight {
        // Proof size in bytes:
        //  measured:  `311`
        //  estimated: `3831`
        // Shortest execution: 8_022_000 picoseconds.
        Weight::from_parts(8_313_000, 0)
            .saturating_add(Weight::from_parts(0, 3831))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::DecidingCount` (r:1 w:1)
    /// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn nudge_referendum_begin_deciding_failing() -> Weight {
        // Proof size in bytes:
        //  measured:  `414`
        //  estimated: `110487`
        // Shortest execution: 15_763_000 picoseconds.
        Weight::from_parts(16_274_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::DecidingCount` (r:1 w:1)
    /// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn nudge_referendum_begin_deciding_passing() -> Weight {
        // Proof size in bytes:
        //  measured:  `414`
        //  estimated: `110487`
        // Shortest execution: 16_384_000 picoseconds.
        Weight::from_parts(16_745_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn nudge_referendum_begin_confirming() -> Weight {
        // Proof size in bytes:
        //  measured:  `467`
        //  estimated: `110487`
        // Shortest execution: 13_800_000 picoseconds.
        Weight::from_parts(14_352_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn nudge_referendum_end_confirming() -> Weight {
        // Proof size in bytes:
        //  measured:  `450`
        //  estimated: `110487`
        // Shortest execution: 14_061_000 picoseconds.
        Weight::from_parts(14_501_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn nudge_referendum_continue_not_confirming() -> Weight {
        // Proof size in bytes:
        //  measured:  `467`
        //  estimated: `110487`
        // Shortest execution: 13_480_000 picoseconds.
        Weight::from_parts(13_840_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn nudge_referendum_continue_confirming() -> Weight {
        // Proof size in bytes:
        //  measured:  `471`
        //  estimated: `110487`
        // Shortest execution: 12_518_000 picoseconds.
        Weight::from_parts(12_840_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:2 w:2)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Lookup` (r:1 w:1)
    /// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    fn nudge_referendum_approved() -> Weight {
        // Proof size in bytes:
        //  measured:  `469`
        //  estimated: `219984`
        // Shortest execution: 19_559_000 picoseconds.
        Weight::from_parts(20_100_000, 0)
            .saturating_add(Weight::from_parts(0, 219984))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn nudge_referendum_rejected() -> Weight {
        // Proof size in bytes:
        //  measured:  `467`
        //  estimated: `110487`
        // Shortest execution: 13_510_000 picoseconds.
        Weight::from_parts(13_940_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::StatusFor` (r:1 w:0)
    /// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::RequestStatusFor` (r:1 w:0)
    /// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::MetadataOf` (r:0 w:1)
    /// Proof: `Referenda::MetadataOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn set_some_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `417`
        //  estimated: `3831`
        // Shortest execution: 11_046_000 picoseconds.
        Weight::from_parts(11_508_000, 0)
            .saturating_add(Weight::from_parts(0, 3831))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::MetadataOf` (r:1 w:1)
    /// Proof: `Referenda::MetadataOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn clear_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `388`
        //  estimated: `3831`
        // Shortest execution: 9_234_000 picoseconds.
        Weight::from_parts(9_484_000, 0)
            .saturating_add(Weight::from_parts(0, 3831))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
}
