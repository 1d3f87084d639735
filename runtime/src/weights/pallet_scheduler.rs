//! Weights of `pallet_scheduler` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_scheduler`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_scheduler::WeightInfo for WeightInfo<T> {
    /// Storage: `Scheduler::IncompleteSince` (r:1 w:1)
    /// Proof: `Scheduler::IncompleteSince` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    fn service_agendas_base() -> Weight {
        // Proof size in bytes:
        //  measured:  `31`
        //  estimated: `1489`
        // Shortest execution: 7_860_000 picoseconds.
        Weight::from_parts(8_090_000, 0)
            .saturating_add(Weight::from_parts(0, 1489))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[0, 512]`.
    fn service_agenda_base(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `81 + s * (177 ±0)`
        //  estimated: `110487`
        // Shortest execution: 4_560_000 picoseconds.
        Weight::from_parts(1_211_997, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 5_365
            .saturating_add(Weight::from_parts(510_230, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn service_task_base() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_254_000 picoseconds.
        Weight::from_parts(4_376_000, 0)
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
        //  estimated: `3604 + s * (1 ±0)`
        // Shortest execution: 20_579_000 picoseconds.
        Weight::from_parts(20_905_000, 0)
            .saturating_add(Weight::from_parts(0, 3604))
            // Standard error: 14
            .saturating_add(Weight::from_parts(1_348, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(s.into()))
    }
    /// Storage: `Scheduler::Lookup` (r:0 w:1)
    /// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    fn service_task_named() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_648_000 picoseconds.
        Weight::from_parts(5_913_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn service_task_periodic() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_100_000 picoseconds.
        Weight::from_parts(4_286_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn execute_dispatch_signed() -> Weight {
        // Proof size in bytes:
        //  measured:  `46`
        //  estimated: `3997`
        // Shortest execution: 8_922_000 picoseconds.
        Weight::from_parts(9_082_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    fn execute_dispatch_unsigned() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_348_000 picoseconds.
        Weight::from_parts(3_522_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[0, 511]`.
    fn schedule(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `81 + s * (177 ±0)`
        //  estimated: `110487`
        // Shortest execution: 12_589_000 picoseconds.
        Weight::from_parts(8_690_252, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 8_890
            .saturating_add(Weight::from_parts(628_256, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
        // Shortest execution: 18_771_000 picoseconds.
        Weight::from_parts(11_704_146, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 35_226
            .saturating_add(Weight::from_parts(968_500, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Scheduler::Lookup` (r:1 w:1)
    /// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[0, 511]`.
    fn schedule_named(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `612 + s * (178 ±0)`
        //  estimated: `110487`
        // Shortest execution: 16_407_000 picoseconds.
        Weight::from_parts(6_459_410, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 32_068
            .saturating_add(Weight::from_parts(708_679, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
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
        //  measured:  `678 + s * (177 ±0)`
        //  estimated: `110487`
        // Shortest execution: 23_444_000 picoseconds.
        Weight::from_parts(38_395_749, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 48_392
            .saturating_add(Weight::from_parts(903_327, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(3))
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
        // Shortest execution: 11_890_000 picoseconds.
        Weight::from_parts(12_079_221, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            // Standard error: 2_765
            .saturating_add(Weight::from_parts(68_702, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:0)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn set_retry() -> Weight {
        // Proof size in bytes:
        //  measured:  `90705`
        //  estimated: `110487`
        // Shortest execution: 241_814_000 picoseconds.
        Weight::from_parts(249_892_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
        // Shortest execution: 244_953_000 picoseconds.
        Weight::from_parts(261_344_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Scheduler::Agenda` (r:1 w:0)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn cancel_retry() -> Weight {
        // Proof size in bytes:
        //  measured:  `90717`
        //  estimated: `110487`
        // Shortest execution: 232_547_000 picoseconds.
        Weight::from_parts(240_737_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
        // Shortest execution: 235_424_000 picoseconds.
        Weight::from_parts(249_812_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}
