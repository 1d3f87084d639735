//! Weights of `pallet_listings`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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

/// What each call of `pallet_listings` weighs.
pub trait WeightInfo {
    /// Worst case of `list`.
    fn list() -> Weight;
    /// Worst case of `amend`.
    fn amend() -> Weight;
    /// Worst case of `restock`.
    fn restock() -> Weight;
    /// Worst case of `destock`.
    fn destock() -> Weight;
    /// Worst case of `pause`.
    fn pause() -> Weight;
    /// Worst case of `resume`.
    fn resume() -> Weight;
    /// Worst case of `delist`.
    fn delist() -> Weight;
    /// Worst case of `buy`.
    fn buy() -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
    /// Worst case of `set_pricing`.
    fn set_pricing() -> Weight;
    /// Worst case of `on_deal_closed`.
    fn on_deal_closed() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
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
        // Shortest execution: 41_883_000 picoseconds.
        Weight::from_parts(43_504_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(6))
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
        // Shortest execution: 13_199_000 picoseconds.
        Weight::from_parts(13_580_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Listings::CurrentParameters` (r:1 w:0)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    fn restock() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 7_180_000 picoseconds.
        Weight::from_parts(7_401_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn destock() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 6_730_000 picoseconds.
        Weight::from_parts(6_931_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn pause() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 6_610_000 picoseconds.
        Weight::from_parts(6_910_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn resume() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 6_519_000 picoseconds.
        Weight::from_parts(6_790_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
        // Shortest execution: 32_629_000 picoseconds.
        Weight::from_parts(34_271_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(5))
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
        // Shortest execution: 12_248_000 picoseconds.
        Weight::from_parts(12_629_000, 0)
            .saturating_add(Weight::from_parts(0, 6062))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::CurrentParameters` (r:0 w:1)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_774_000 picoseconds.
        Weight::from_parts(2_874_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn set_pricing() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 5_538_000 picoseconds.
        Weight::from_parts(5_688_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    fn on_deal_closed() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 5_899_000 picoseconds.
        Weight::from_parts(6_049_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn list() -> Weight {
        // Proof size in bytes:
        //  measured:  `548`
        //  estimated: `4126`
        // Shortest execution: 41_883_000 picoseconds.
        Weight::from_parts(43_504_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(7))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn amend() -> Weight {
        // Proof size in bytes:
        //  measured:  `642`
        //  estimated: `3714`
        // Shortest execution: 13_199_000 picoseconds.
        Weight::from_parts(13_580_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn restock() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 7_180_000 picoseconds.
        Weight::from_parts(7_401_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn destock() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 6_730_000 picoseconds.
        Weight::from_parts(6_931_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn pause() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 6_610_000 picoseconds.
        Weight::from_parts(6_910_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn resume() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 6_519_000 picoseconds.
        Weight::from_parts(6_790_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn delist() -> Weight {
        // Proof size in bytes:
        //  measured:  `677`
        //  estimated: `4126`
        // Shortest execution: 32_629_000 picoseconds.
        Weight::from_parts(34_271_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn buy() -> Weight {
        // Proof size in bytes:
        //  measured:  `598`
        //  estimated: `6062`
        // Shortest execution: 12_248_000 picoseconds.
        Weight::from_parts(12_629_000, 0)
            .saturating_add(Weight::from_parts(0, 6062))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_774_000 picoseconds.
        Weight::from_parts(2_874_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn set_pricing() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 5_538_000 picoseconds.
        Weight::from_parts(5_688_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn on_deal_closed() -> Weight {
        // Proof size in bytes:
        //  measured:  `409`
        //  estimated: `3714`
        // Shortest execution: 5_899_000 picoseconds.
        Weight::from_parts(6_049_000, 0)
            .saturating_add(Weight::from_parts(0, 3714))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
}
