//! Weights of `pallet_bundles` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_bundles`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_bundles::WeightInfo for WeightInfo<T, D> {
    /// The range of component `b` is `[1000, 524288]`.
    fn parse(b: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_831_000 picoseconds.
        Weight::from_parts(7_892_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 6
            .saturating_add(Weight::from_parts(6_293, 0).saturating_mul(b.into()))
    }
    /// Storage: `Bundles::AppOf` (r:1 w:1)
    /// Proof: `Bundles::AppOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Apps` (r:0 w:1)
    /// Proof: `Bundles::Apps` (`max_values`: None, `max_size`: Some(4648), added: 7123, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::NextApp` (r:0 w:1)
    /// Proof: `Bundles::NextApp` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Queues` (r:0 w:1)
    /// Proof: `Bundles::Queues` (`max_values`: None, `max_size`: Some(542), added: 3017, mode: `MaxEncodedLen`)
    fn deploy() -> Weight {
        // Proof size in bytes:
        //  measured:  `238`
        //  estimated: `6196`
        // Shortest execution: 64_416_000 picoseconds.
        Weight::from_parts(66_739_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(7))
    }
    /// Storage: `Bundles::Apps` (r:1 w:1)
    /// Proof: `Bundles::Apps` (`max_values`: None, `max_size`: Some(4648), added: 7123, mode: `MaxEncodedLen`)
    fn upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `4748`
        //  estimated: `8113`
        // Shortest execution: 13_540_000 picoseconds.
        Weight::from_parts(13_701_000, 0)
            .saturating_add(Weight::from_parts(0, 8113))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Bundles::Apps` (r:1 w:1)
    /// Proof: `Bundles::Apps` (`max_values`: None, `max_size`: Some(4648), added: 7123, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::AppOf` (r:0 w:1)
    /// Proof: `Bundles::AppOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Queues` (r:0 w:1)
    /// Proof: `Bundles::Queues` (`max_values`: None, `max_size`: Some(542), added: 3017, mode: `MaxEncodedLen`)
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `5198`
        //  estimated: `8113`
        // Shortest execution: 62_173_000 picoseconds.
        Weight::from_parts(62_763_000, 0)
            .saturating_add(Weight::from_parts(0, 8113))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::TheLine` (r:1 w:1)
    /// Proof: `Bundles::TheLine` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Places` (r:2 w:2)
    /// Proof: `Bundles::Places` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
    fn service() -> Weight {
        // Proof size in bytes:
        //  measured:  `249`
        //  estimated: `5984`
        // Shortest execution: 14_491_000 picoseconds.
        Weight::from_parts(16_305_000, 0)
            .saturating_add(Weight::from_parts(0, 5984))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Bundles::Apps` (r:1 w:0)
    /// Proof: `Bundles::Apps` (`max_values`: None, `max_size`: Some(4648), added: 7123, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Queues` (r:1 w:0)
    /// Proof: `Bundles::Queues` (`max_values`: None, `max_size`: Some(542), added: 3017, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Calls` (r:1 w:0)
    /// Proof: `Bundles::Calls` (`max_values`: None, `max_size`: Some(4175), added: 6650, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Places` (r:1 w:0)
    /// Proof: `Bundles::Places` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
    fn pass() -> Weight {
        // Proof size in bytes:
        //  measured:  `5931`
        //  estimated: `8113`
        // Shortest execution: 17_676_000 picoseconds.
        Weight::from_parts(18_698_000, 0)
            .saturating_add(Weight::from_parts(0, 8113))
            .saturating_add(D::get().reads(4))
    }
    /// Storage: `Bundles::Apps` (r:1 w:0)
    /// Proof: `Bundles::Apps` (`max_values`: None, `max_size`: Some(4648), added: 7123, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Queues` (r:1 w:1)
    /// Proof: `Bundles::Queues` (`max_values`: None, `max_size`: Some(542), added: 3017, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Calls` (r:1 w:1)
    /// Proof: `Bundles::Calls` (`max_values`: None, `max_size`: Some(4175), added: 6650, mode: `MaxEncodedLen`)
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `MaxEncodedLen`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Places` (r:3 w:3)
    /// Proof: `Bundles::Places` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::TheLine` (r:1 w:1)
    /// Proof: `Bundles::TheLine` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
    fn serve_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `6965`
        //  estimated: `129453`
        // Shortest execution: 174_550_000 picoseconds.
        Weight::from_parts(188_141_000, 0)
            .saturating_add(Weight::from_parts(0, 129453))
            .saturating_add(D::get().reads(14))
            .saturating_add(D::get().writes(10))
    }
    /// Storage: `Bundles::Apps` (r:1 w:0)
    /// Proof: `Bundles::Apps` (`max_values`: None, `max_size`: Some(4648), added: 7123, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Calls` (r:1 w:1)
    /// Proof: `Bundles::Calls` (`max_values`: None, `max_size`: Some(4175), added: 6650, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Queues` (r:1 w:1)
    /// Proof: `Bundles::Queues` (`max_values`: None, `max_size`: Some(542), added: 3017, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Places` (r:3 w:3)
    /// Proof: `Bundles::Places` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::TheLine` (r:1 w:1)
    /// Proof: `Bundles::TheLine` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
    fn drop_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `5154`
        //  estimated: `8481`
        // Shortest execution: 69_033_000 picoseconds.
        Weight::from_parts(71_327_000, 0)
            .saturating_add(Weight::from_parts(0, 8481))
            .saturating_add(D::get().reads(9))
            .saturating_add(D::get().writes(8))
    }
    /// Storage: `Bundles::AppOf` (r:1 w:0)
    /// Proof: `Bundles::AppOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Queues` (r:1 w:1)
    /// Proof: `Bundles::Queues` (`max_values`: None, `max_size`: Some(542), added: 3017, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::TheLine` (r:1 w:1)
    /// Proof: `Bundles::TheLine` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Places` (r:2 w:3)
    /// Proof: `Bundles::Places` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Calls` (r:0 w:1)
    /// Proof: `Bundles::Calls` (`max_values`: None, `max_size`: Some(4175), added: 6650, mode: `MaxEncodedLen`)
    fn enqueue() -> Weight {
        // Proof size in bytes:
        //  measured:  `986`
        //  estimated: `5984`
        // Shortest execution: 88_532_000 picoseconds.
        Weight::from_parts(92_608_000, 0)
            .saturating_add(Weight::from_parts(0, 5984))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().writes(8))
    }
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::TheLine` (r:1 w:1)
    /// Proof: `Bundles::TheLine` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Apps` (r:16 w:0)
    /// Proof: `Bundles::Apps` (`max_values`: None, `max_size`: Some(4648), added: 7123, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Queues` (r:16 w:16)
    /// Proof: `Bundles::Queues` (`max_values`: None, `max_size`: Some(542), added: 3017, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Calls` (r:113 w:97)
    /// Proof: `Bundles::Calls` (`max_values`: None, `max_size`: Some(4175), added: 6650, mode: `MaxEncodedLen`)
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:17 w:17)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Contracts::ContractInfoOf` (r:16 w:16)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `MaxEncodedLen`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:16 w:16)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Bundles::Places` (r:16 w:16)
    /// Proof: `Bundles::Places` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
    fn serve_block() -> Weight {
        // Proof size in bytes:
        //  measured:  `18431`
        //  estimated: `752440`
        // Shortest execution: 12_379_245_000 picoseconds.
        Weight::from_parts(12_490_240_000, 0)
            .saturating_add(Weight::from_parts(0, 752440))
            .saturating_add(D::get().reads(215))
            .saturating_add(D::get().writes(179))
    }
}
