//! Weights of `pallet_reviews` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_reviews`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_reviews::WeightInfo for WeightInfo<T, D> {
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
        // Shortest execution: 42_183_000 picoseconds.
        Weight::from_parts(42_654_000, 0)
            .saturating_add(Weight::from_parts(0, 6124))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(5))
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
        // Shortest execution: 35_333_000 picoseconds.
        Weight::from_parts(36_114_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 34_281_000 picoseconds.
        Weight::from_parts(35_072_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn reply() -> Weight {
        // Proof size in bytes:
        //  measured:  `390`
        //  estimated: `3675`
        // Shortest execution: 6_840_000 picoseconds.
        Weight::from_parts(6_990_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 74_250_000 picoseconds.
        Weight::from_parts(75_383_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `Reviews::CurrentParameters` (r:0 w:1)
    /// Proof: `Reviews::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_725_000 picoseconds.
        Weight::from_parts(2_824_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
}
