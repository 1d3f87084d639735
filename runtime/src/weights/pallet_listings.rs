//! Weights of `pallet_listings` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-20 on `Intel(R) Xeon(R) Processor`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_listings`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_listings::WeightInfo for WeightInfo<T> {
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:0 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Categories` (r:0 w:1)
    /// Proof: `Listings::Categories` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Shelves` (r:0 w:1)
    /// Proof: `Listings::Shelves` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    fn list() -> Weight {
        // Proof size in bytes:
        //  measured:  `473`
        //  estimated: `3928`
        // Shortest execution: 63_796_000 picoseconds.
        Weight::from_parts(68_103_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
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
        //  measured:  `608`
        //  estimated: `3680`
        // Shortest execution: 23_216_000 picoseconds.
        Weight::from_parts(24_387_000, 0)
            .saturating_add(Weight::from_parts(0, 3680))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    /// Storage: `Listings::CurrentParameters` (r:1 w:0)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    fn restock() -> Weight {
        // Proof size in bytes:
        //  measured:  `408`
        //  estimated: `3680`
        // Shortest execution: 14_058_000 picoseconds.
        Weight::from_parts(14_453_000, 0)
            .saturating_add(Weight::from_parts(0, 3680))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    fn destock() -> Weight {
        // Proof size in bytes:
        //  measured:  `408`
        //  estimated: `3680`
        // Shortest execution: 12_905_000 picoseconds.
        Weight::from_parts(13_532_000, 0)
            .saturating_add(Weight::from_parts(0, 3680))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    fn pause() -> Weight {
        // Proof size in bytes:
        //  measured:  `408`
        //  estimated: `3680`
        // Shortest execution: 12_577_000 picoseconds.
        Weight::from_parts(13_234_000, 0)
            .saturating_add(Weight::from_parts(0, 3680))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    fn resume() -> Weight {
        // Proof size in bytes:
        //  measured:  `408`
        //  estimated: `3680`
        // Shortest execution: 12_659_000 picoseconds.
        Weight::from_parts(13_025_000, 0)
            .saturating_add(Weight::from_parts(0, 3680))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Categories` (r:0 w:1)
    /// Proof: `Listings::Categories` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Shelves` (r:0 w:1)
    /// Proof: `Listings::Shelves` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    fn delist() -> Weight {
        // Proof size in bytes:
        //  measured:  `676`
        //  estimated: `3928`
        // Shortest execution: 51_675_000 picoseconds.
        Weight::from_parts(53_204_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Listings::CurrentParameters` (r:1 w:0)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    fn buy() -> Weight {
        // Proof size in bytes:
        //  measured:  `408`
        //  estimated: `3680`
        // Shortest execution: 12_354_000 picoseconds.
        Weight::from_parts(12_971_000, 0)
            .saturating_add(Weight::from_parts(0, 3680))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::CurrentParameters` (r:0 w:1)
    /// Proof: `Listings::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_789_000 picoseconds.
        Weight::from_parts(5_973_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    fn on_deal_closed() -> Weight {
        // Proof size in bytes:
        //  measured:  `408`
        //  estimated: `3680`
        // Shortest execution: 11_208_000 picoseconds.
        Weight::from_parts(11_915_000, 0)
            .saturating_add(Weight::from_parts(0, 3680))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}
