//! Weights of `pallet_listings` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_listings`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_listings::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Listings::CurrentParameters` (r:1 w:0)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::AcceptedAssets` (r:1 w:0)
    /// Proof: `Escrow::AcceptedAssets` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::CurrentParameters` (r:1 w:0)
    /// Proof: `Escrow::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
    /// Storage: `Listings::NextListing` (r:1 w:1)
    /// Proof: `Listings::NextListing` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:0 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Categories` (r:0 w:1)
    /// Proof: `Listings::Categories` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Shelves` (r:0 w:1)
    /// Proof: `Listings::Shelves` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    fn list() -> Weight {
        // Proof size in bytes:
        //  measured:  `548`
        //  estimated: `4126`
        // Shortest execution: 41_833_000 picoseconds.
        Weight::from_parts(43_355_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Listings::CurrentParameters` (r:1 w:0)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::AcceptedAssets` (r:1 w:0)
    /// Proof: `Escrow::AcceptedAssets` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::CurrentParameters` (r:1 w:0)
    /// Proof: `Escrow::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Categories` (r:0 w:2)
    /// Proof: `Listings::Categories` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    fn amend() -> Weight {
        // Proof size in bytes:
        //  measured:  `642`
        //  estimated: `3714`
        // Shortest execution: 13_731_000 picoseconds.
        Weight::from_parts(14_161_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Listings::CurrentParameters` (r:1 w:0)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    fn restock() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 7_381_000 picoseconds.
        Weight::from_parts(7_521_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn destock() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 6_901_000 picoseconds.
        Weight::from_parts(7_641_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn pause() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 6_841_000 picoseconds.
        Weight::from_parts(7_011_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn resume() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 6_830_000 picoseconds.
        Weight::from_parts(7_080_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Categories` (r:0 w:1)
    /// Proof: `Listings::Categories` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Shelves` (r:0 w:1)
    /// Proof: `Listings::Shelves` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    fn delist() -> Weight {
        // Proof size in bytes:
        //  measured:  `677`
        //  estimated: `4126`
        // Shortest execution: 33_891_000 picoseconds.
        Weight::from_parts(34_642_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: `Moderation::Closed` (r:2 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Listings::CurrentParameters` (r:1 w:0)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::ReputationOf` (r:1 w:0)
    /// Proof: `Reviews::ReputationOf` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
    fn buy() -> Weight {
        // Proof size in bytes:
        //  measured:  `598`
        //  estimated: `6062`
        // Shortest execution: 12_328_000 picoseconds.
        Weight::from_parts(12_789_000, 0)
            .saturating_add(Weight::from_parts(0, 6062))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Listings::CurrentParameters` (r:0 w:1)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_854_000 picoseconds.
        Weight::from_parts(2_934_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn set_pricing() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 5_478_000 picoseconds.
        Weight::from_parts(5_819_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn on_deal_closed() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 5_889_000 picoseconds.
        Weight::from_parts(6_019_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
}
