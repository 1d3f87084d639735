//! Weights of `pallet_scheduler` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_scheduler`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_scheduler::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Scheduler::IncompleteSince` (r:1 w:1)
    /// Proof: `Scheduler::IncompleteSince` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    fn service_agendas_base() -> Weight {
        // Proof size in bytes:
        //  measured:  `31`
        //  estimated: `1489`
        // Shortest execution: 3_275_000 picoseconds.
        Weight::from_parts(3_395_000, 0)
            .saturating_add(Weight::from_parts(0, 1489))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[0, 512]`.
    fn service_agenda_base(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `81 + s * (177 ±0)`
        //  estimated: `110487`
        // Shortest execution: 2_233_000 picoseconds.
        Weight::from_parts(2_323_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 2_263
            .saturating_add(Weight::from_parts(301_460, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    fn service_task_base() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_722_000 picoseconds.
        Weight::from_parts(1_793_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Preimage::PreimageFor` (r:1 w:1)
    /// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `Measured`)
    /// Storage: `Preimage::StatusFor` (r:1 w:0)
    /// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
    /// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[128, 4194304]`.
    fn service_task_fetched(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `141 + s * (1 ±0)`
        //  estimated: `3605 + s * (1 ±0)`
        // Shortest execution: 9_975_000 picoseconds.
        Weight::from_parts(10_125_000, 0)
            .saturating_add(Weight::from_parts(0, 3605))
            // Standard error: 20
            .saturating_add(Weight::from_parts(662, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Scheduler::Lookup` (r:0 w:1)
    /// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    fn service_task_named() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_374_000 picoseconds.
        Weight::from_parts(2_484_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
    fn service_task_periodic() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_723_000 picoseconds.
        Weight::from_parts(1_803_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn execute_dispatch_signed() -> Weight {
        // Proof size in bytes:
        //  measured:  `4`
        //  estimated: `3997`
        // Shortest execution: 3_065_000 picoseconds.
        Weight::from_parts(3_254_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(D::get().reads(1))
    }
    fn execute_dispatch_unsigned() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_171_000 picoseconds.
        Weight::from_parts(1_222_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[0, 511]`.
    fn schedule(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `81 + s * (177 ±0)`
        //  estimated: `110487`
        // Shortest execution: 5_618_000 picoseconds.
        Weight::from_parts(5_628_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 5_789
            .saturating_add(Weight::from_parts(382_386, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Lookup` (r:0 w:1)
    /// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1, 512]`.
    fn cancel(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `81 + s * (177 ±0)`
        //  estimated: `110487`
        // Shortest execution: 9_294_000 picoseconds.
        Weight::from_parts(9_384_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 3_048
            .saturating_add(Weight::from_parts(450_127, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Scheduler::Lookup` (r:1 w:1)
    /// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[0, 511]`.
    fn schedule_named(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `655 + s * (177 ±0)`
        //  estimated: `110487`
        // Shortest execution: 7_481_000 picoseconds.
        Weight::from_parts(7_532_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 2_747
            .saturating_add(Weight::from_parts(356_935, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Scheduler::Lookup` (r:1 w:1)
    /// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1, 512]`.
    fn cancel_named(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `694 + s * (177 ±0)`
        //  estimated: `110487`
        // Shortest execution: 10_606_000 picoseconds.
        Weight::from_parts(10_696_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 3_480
            .saturating_add(Weight::from_parts(465_593, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1, 512]`.
    fn schedule_retry(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `118`
        //  estimated: `110487`
        // Shortest execution: 5_098_000 picoseconds.
        Weight::from_parts(3_404_312, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 899
            .saturating_add(Weight::from_parts(28_369, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:0)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn set_retry() -> Weight {
        // Proof size in bytes:
        //  measured:  `90705`
        //  estimated: `110487`
        // Shortest execution: 90_965_000 picoseconds.
        Weight::from_parts(94_401_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Scheduler::Lookup` (r:1 w:0)
    /// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:0)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn set_retry_named() -> Weight {
        // Proof size in bytes:
        //  measured:  `91747`
        //  estimated: `110487`
        // Shortest execution: 99_187_000 picoseconds.
        Weight::from_parts(105_758_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:0)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn cancel_retry() -> Weight {
        // Proof size in bytes:
        //  measured:  `90717`
        //  estimated: `110487`
        // Shortest execution: 88_482_000 picoseconds.
        Weight::from_parts(95_452_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Scheduler::Lookup` (r:1 w:0)
    /// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:0)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn cancel_retry_named() -> Weight {
        // Proof size in bytes:
        //  measured:  `91759`
        //  estimated: `110487`
        // Shortest execution: 91_687_000 picoseconds.
        Weight::from_parts(98_487_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
}
