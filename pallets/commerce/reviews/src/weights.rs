//! Weights of `pallet_reviews`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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

/// What each call of `pallet_reviews` weighs.
pub trait WeightInfo {
    /// Worst case of `on_deal_closed`.
    fn on_deal_closed() -> Weight;
    /// Worst case of `commit`.
    fn commit() -> Weight;
    /// Worst case of `reveal`.
    fn reveal() -> Weight;
    /// Worst case of `reply`.
    fn reply() -> Weight;
    /// Worst case of `expire`.
    fn expire() -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::ReputationOf` (r:2 w:2)
    /// Proof: `Reviews::ReputationOf` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::CurrentParameters` (r:1 w:0)
    /// Proof: `Reviews::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn on_deal_closed() -> Weight {
        // Proof size in bytes:
        //  measured:  `688`
        //  estimated: `6124`
        // Shortest execution: 43_105_000 picoseconds.
        Weight::from_parts(44_617_000, 0)
            .saturating_add(Weight::from_parts(0, 6124))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn commit() -> Weight {
        // Proof size in bytes:
        //  measured:  `687`
        //  estimated: `4126`
        // Shortest execution: 35_943_000 picoseconds.
        Weight::from_parts(36_755_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::ReputationOf` (r:1 w:1)
    /// Proof: `Reviews::ReputationOf` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
    fn reveal() -> Weight {
        // Proof size in bytes:
        //  measured:  `858`
        //  estimated: `4126`
        // Shortest execution: 34_371_000 picoseconds.
        Weight::from_parts(35_543_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn reply() -> Weight {
        // Proof size in bytes:
        //  measured:  `390`
        //  estimated: `3675`
        // Shortest execution: 7_061_000 picoseconds.
        Weight::from_parts(7_291_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn expire() -> Weight {
        // Proof size in bytes:
        //  measured:  `1021`
        //  estimated: `8799`
        // Shortest execution: 75_072_000 picoseconds.
        Weight::from_parts(76_384_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    /// Storage: `Reviews::CurrentParameters` (r:0 w:1)
    /// Proof: `Reviews::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_855_000 picoseconds.
        Weight::from_parts(2_904_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn on_deal_closed() -> Weight {
        // Proof size in bytes:
        //  measured:  `688`
        //  estimated: `6124`
        // Shortest execution: 43_105_000 picoseconds.
        Weight::from_parts(44_617_000, 0)
            .saturating_add(Weight::from_parts(0, 6124))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn commit() -> Weight {
        // Proof size in bytes:
        //  measured:  `687`
        //  estimated: `4126`
        // Shortest execution: 35_943_000 picoseconds.
        Weight::from_parts(36_755_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn reveal() -> Weight {
        // Proof size in bytes:
        //  measured:  `858`
        //  estimated: `4126`
        // Shortest execution: 34_371_000 picoseconds.
        Weight::from_parts(35_543_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn reply() -> Weight {
        // Proof size in bytes:
        //  measured:  `390`
        //  estimated: `3675`
        // Shortest execution: 7_061_000 picoseconds.
        Weight::from_parts(7_291_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn expire() -> Weight {
        // Proof size in bytes:
        //  measured:  `1021`
        //  estimated: `8799`
        // Shortest execution: 75_072_000 picoseconds.
        Weight::from_parts(76_384_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_855_000 picoseconds.
        Weight::from_parts(2_904_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
}
