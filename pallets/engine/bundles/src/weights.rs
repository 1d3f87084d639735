//! Weights of `pallet_bundles`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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

/// What each call of `pallet_bundles` weighs.
pub trait WeightInfo {
    /// Worst case of `parse`.
    /// The range of `b` is `[1000, 524288]`.
    fn parse(b: u32, ) -> Weight;
    /// Worst case of `deploy`.
    fn deploy() -> Weight;
    /// Worst case of `upgrade`.
    fn upgrade() -> Weight;
    /// Worst case of `remove`.
    fn remove() -> Weight;
    /// Worst case of `service`.
    fn service() -> Weight;
    /// Worst case of `pass`.
    fn pass() -> Weight;
    /// Worst case of `serve_call`.
    fn serve_call() -> Weight;
    /// Worst case of `drop_call`.
    fn drop_call() -> Weight;
    /// Worst case of `enqueue`.
    fn enqueue() -> Weight;
    /// Worst case of `serve_block`.
    fn serve_block() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// The range of component `b` is `[1000, 524288]`.
    fn parse(b: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_601_000 picoseconds.
        Weight::from_parts(12_480_313, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 12
            .saturating_add(Weight::from_parts(5_956, 0).saturating_mul(b.into()))
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
        // Shortest execution: 63_715_000 picoseconds.
        Weight::from_parts(64_576_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    /// Storage: `Bundles::Apps` (r:1 w:1)
    /// Proof: `Bundles::Apps` (`max_values`: None, `max_size`: Some(4648), added: 7123, mode: `MaxEncodedLen`)
    fn upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `4748`
        //  estimated: `8113`
        // Shortest execution: 13_390_000 picoseconds.
        Weight::from_parts(13_951_000, 0)
            .saturating_add(Weight::from_parts(0, 8113))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
        // Shortest execution: 60_941_000 picoseconds.
        Weight::from_parts(61_752_000, 0)
            .saturating_add(Weight::from_parts(0, 8113))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(6))
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
        // Shortest execution: 13_630_000 picoseconds.
        Weight::from_parts(13_891_000, 0)
            .saturating_add(Weight::from_parts(0, 5984))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
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
        // Shortest execution: 16_555_000 picoseconds.
        Weight::from_parts(16_965_000, 0)
            .saturating_add(Weight::from_parts(0, 8113))
            .saturating_add(T::DbWeight::get().reads(4))
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
        // Shortest execution: 166_658_000 picoseconds.
        Weight::from_parts(171_485_000, 0)
            .saturating_add(Weight::from_parts(0, 129453))
            .saturating_add(T::DbWeight::get().reads(14))
            .saturating_add(T::DbWeight::get().writes(10))
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
        // Shortest execution: 67_651_000 picoseconds.
        Weight::from_parts(69_564_000, 0)
            .saturating_add(Weight::from_parts(0, 8481))
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(8))
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
        // Shortest execution: 82_162_000 picoseconds.
        Weight::from_parts(82_914_000, 0)
            .saturating_add(Weight::from_parts(0, 5984))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(8))
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
        // Shortest execution: 11_974_621_000 picoseconds.
        Weight::from_parts(12_131_925_000, 0)
            .saturating_add(Weight::from_parts(0, 752440))
            .saturating_add(T::DbWeight::get().reads(215))
            .saturating_add(T::DbWeight::get().writes(179))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn parse(b: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_601_000 picoseconds.
        Weight::from_parts(12_480_313, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 12
            .saturating_add(Weight::from_parts(5_956, 0).saturating_mul(b.into()))
    }
    fn deploy() -> Weight {
        // Proof size in bytes:
        //  measured:  `238`
        //  estimated: `6196`
        // Shortest execution: 63_715_000 picoseconds.
        Weight::from_parts(64_576_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(7))
    }
    fn upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `4748`
        //  estimated: `8113`
        // Shortest execution: 13_390_000 picoseconds.
        Weight::from_parts(13_951_000, 0)
            .saturating_add(Weight::from_parts(0, 8113))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `5198`
        //  estimated: `8113`
        // Shortest execution: 60_941_000 picoseconds.
        Weight::from_parts(61_752_000, 0)
            .saturating_add(Weight::from_parts(0, 8113))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn service() -> Weight {
        // Proof size in bytes:
        //  measured:  `249`
        //  estimated: `5984`
        // Shortest execution: 13_630_000 picoseconds.
        Weight::from_parts(13_891_000, 0)
            .saturating_add(Weight::from_parts(0, 5984))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn pass() -> Weight {
        // Proof size in bytes:
        //  measured:  `5931`
        //  estimated: `8113`
        // Shortest execution: 16_555_000 picoseconds.
        Weight::from_parts(16_965_000, 0)
            .saturating_add(Weight::from_parts(0, 8113))
            .saturating_add(ParityDbWeight::get().reads(4))
    }
    fn serve_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `6965`
        //  estimated: `129453`
        // Shortest execution: 166_658_000 picoseconds.
        Weight::from_parts(171_485_000, 0)
            .saturating_add(Weight::from_parts(0, 129453))
            .saturating_add(ParityDbWeight::get().reads(14))
            .saturating_add(ParityDbWeight::get().writes(10))
    }
    fn drop_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `5154`
        //  estimated: `8481`
        // Shortest execution: 67_651_000 picoseconds.
        Weight::from_parts(69_564_000, 0)
            .saturating_add(Weight::from_parts(0, 8481))
            .saturating_add(ParityDbWeight::get().reads(9))
            .saturating_add(ParityDbWeight::get().writes(8))
    }
    fn enqueue() -> Weight {
        // Proof size in bytes:
        //  measured:  `986`
        //  estimated: `5984`
        // Shortest execution: 82_162_000 picoseconds.
        Weight::from_parts(82_914_000, 0)
            .saturating_add(Weight::from_parts(0, 5984))
            .saturating_add(ParityDbWeight::get().reads(7))
            .saturating_add(ParityDbWeight::get().writes(8))
    }
    fn serve_block() -> Weight {
        // Proof size in bytes:
        //  measured:  `18431`
        //  estimated: `752440`
        // Shortest execution: 11_974_621_000 picoseconds.
        Weight::from_parts(12_131_925_000, 0)
            .saturating_add(Weight::from_parts(0, 752440))
            .saturating_add(ParityDbWeight::get().reads(215))
            .saturating_add(ParityDbWeight::get().writes(179))
    }
}
