//! Weights of `pallet_uniques` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_uniques`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_uniques::WeightInfo for WeightInfo<T> {
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassAccount` (r:0 w:1)
    /// Proof: `Uniques::ClassAccount` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    fn create() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `3643`
        // Shortest execution: 29_215_000 picoseconds.
        Weight::from_parts(29_531_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassAccount` (r:0 w:1)
    /// Proof: `Uniques::ClassAccount` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    fn force_create() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `3643`
        // Shortest execution: 14_295_000 picoseconds.
        Weight::from_parts(14_894_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Asset` (r:1001 w:1000)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::InstanceMetadataOf` (r:1000 w:1000)
    /// Proof: `Uniques::InstanceMetadataOf` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Attribute` (r:1000 w:1000)
    /// Proof: `Uniques::Attribute` (`max_values`: None, `max_size`: Some(172), added: 2647, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassAccount` (r:0 w:1)
    /// Proof: `Uniques::ClassAccount` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassMetadataOf` (r:0 w:1)
    /// Proof: `Uniques::ClassMetadataOf` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Account` (r:0 w:1000)
    /// Proof: `Uniques::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::CollectionMaxSupply` (r:0 w:1)
    /// Proof: `Uniques::CollectionMaxSupply` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 1000]`.
    /// The range of component `m` is `[0, 1000]`.
    /// The range of component `a` is `[0, 1000]`.
    fn destroy(n: u32, m: u32, a: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `603 + a * (107 ±0) + m * (56 ±0) + n * (56 ±0)`
        //  estimated: `3643 + a * (2647 ±0) + m * (2662 ±0) + n * (2597 ±0)`
        // Shortest execution: 3_382_564_000 picoseconds.
        Weight::from_parts(3_392_811_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            // Standard error: 189_678
            .saturating_add(Weight::from_parts(9_009_744, 0).saturating_mul(n.into()))
            // Standard error: 189_678
            .saturating_add(Weight::from_parts(586_380, 0).saturating_mul(m.into()))
            // Standard error: 189_678
            .saturating_add(Weight::from_parts(516_464, 0).saturating_mul(a.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(m.into())))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(m.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(a.into())))
            .saturating_add(Weight::from_parts(0, 2647).saturating_mul(a.into()))
            .saturating_add(Weight::from_parts(0, 2662).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 2597).saturating_mul(n.into()))
    }
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::CollectionMaxSupply` (r:1 w:0)
    /// Proof: `Uniques::CollectionMaxSupply` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Account` (r:0 w:1)
    /// Proof: `Uniques::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
    fn mint() -> Weight {
        // Proof size in bytes:
        //  measured:  `349`
        //  estimated: `3643`
        // Shortest execution: 42_114_000 picoseconds.
        Weight::from_parts(44_278_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Account` (r:0 w:1)
    /// Proof: `Uniques::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ItemPriceOf` (r:0 w:1)
    /// Proof: `Uniques::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
    fn burn() -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `3643`
        // Shortest execution: 41_238_000 picoseconds.
        Weight::from_parts(41_671_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Account` (r:0 w:2)
    /// Proof: `Uniques::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ItemPriceOf` (r:0 w:1)
    /// Proof: `Uniques::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
    fn transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `3643`
        // Shortest execution: 30_434_000 picoseconds.
        Weight::from_parts(31_274_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Asset` (r:5000 w:5000)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// The range of component `i` is `[0, 5000]`.
    fn redeposit(i: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `783 + i * (56 ±0)`
        //  estimated: `3643 + i * (2597 ±0)`
        // Shortest execution: 15_335_000 picoseconds.
        Weight::from_parts(15_386_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            // Standard error: 168_263
            .saturating_add(Weight::from_parts(20_209_100, 0).saturating_mul(i.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(i.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
            .saturating_add(Weight::from_parts(0, 2597).saturating_mul(i.into()))
    }
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn freeze() -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `3643`
        // Shortest execution: 19_822_000 picoseconds.
        Weight::from_parts(21_218_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn thaw() -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `3643`
        // Shortest execution: 19_639_000 picoseconds.
        Weight::from_parts(20_295_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn freeze_collection() -> Weight {
        // Proof size in bytes:
        //  measured:  `349`
        //  estimated: `3643`
        // Shortest execution: 13_604_000 picoseconds.
        Weight::from_parts(14_507_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn thaw_collection() -> Weight {
        // Proof size in bytes:
        //  measured:  `349`
        //  estimated: `3643`
        // Shortest execution: 13_906_000 picoseconds.
        Weight::from_parts(14_085_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::OwnershipAcceptance` (r:1 w:1)
    /// Proof: `Uniques::OwnershipAcceptance` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassAccount` (r:0 w:2)
    /// Proof: `Uniques::ClassAccount` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    fn transfer_ownership() -> Weight {
        // Proof size in bytes:
        //  measured:  `597`
        //  estimated: `3643`
        // Shortest execution: 32_325_000 picoseconds.
        Weight::from_parts(33_595_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn set_team() -> Weight {
        // Proof size in bytes:
        //  measured:  `349`
        //  estimated: `3643`
        // Shortest execution: 14_351_000 picoseconds.
        Weight::from_parts(16_612_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassAccount` (r:0 w:1)
    /// Proof: `Uniques::ClassAccount` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    fn force_item_status() -> Weight {
        // Proof size in bytes:
        //  measured:  `349`
        //  estimated: `3643`
        // Shortest execution: 18_533_000 picoseconds.
        Weight::from_parts(19_922_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::InstanceMetadataOf` (r:1 w:0)
    /// Proof: `Uniques::InstanceMetadataOf` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Attribute` (r:1 w:1)
    /// Proof: `Uniques::Attribute` (`max_values`: None, `max_size`: Some(172), added: 2647, mode: `MaxEncodedLen`)
    fn set_attribute() -> Weight {
        // Proof size in bytes:
        //  measured:  `626`
        //  estimated: `3652`
        // Shortest execution: 43_022_000 picoseconds.
        Weight::from_parts(43_463_000, 0)
            .saturating_add(Weight::from_parts(0, 3652))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::InstanceMetadataOf` (r:1 w:0)
    /// Proof: `Uniques::InstanceMetadataOf` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Attribute` (r:1 w:1)
    /// Proof: `Uniques::Attribute` (`max_values`: None, `max_size`: Some(172), added: 2647, mode: `MaxEncodedLen`)
    fn clear_attribute() -> Weight {
        // Proof size in bytes:
        //  measured:  `823`
        //  estimated: `3652`
        // Shortest execution: 42_627_000 picoseconds.
        Weight::from_parts(42_718_000, 0)
            .saturating_add(Weight::from_parts(0, 3652))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::InstanceMetadataOf` (r:1 w:1)
    /// Proof: `Uniques::InstanceMetadataOf` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
    fn set_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `415`
        //  estimated: `3652`
        // Shortest execution: 32_527_000 picoseconds.
        Weight::from_parts(33_172_000, 0)
            .saturating_add(Weight::from_parts(0, 3652))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::InstanceMetadataOf` (r:1 w:1)
    /// Proof: `Uniques::InstanceMetadataOf` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
    fn clear_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `626`
        //  estimated: `3652`
        // Shortest execution: 33_978_000 picoseconds.
        Weight::from_parts(34_923_000, 0)
            .saturating_add(Weight::from_parts(0, 3652))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassMetadataOf` (r:1 w:1)
    /// Proof: `Uniques::ClassMetadataOf` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
    fn set_collection_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `349`
        //  estimated: `3643`
        // Shortest execution: 34_548_000 picoseconds.
        Weight::from_parts(34_657_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassMetadataOf` (r:1 w:1)
    /// Proof: `Uniques::ClassMetadataOf` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
    fn clear_collection_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `540`
        //  estimated: `3643`
        // Shortest execution: 33_062_000 picoseconds.
        Weight::from_parts(33_785_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    fn approve_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `3643`
        // Shortest execution: 19_887_000 picoseconds.
        Weight::from_parts(20_358_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    fn cancel_approval() -> Weight {
        // Proof size in bytes:
        //  measured:  `528`
        //  estimated: `3643`
        // Shortest execution: 19_629_000 picoseconds.
        Weight::from_parts(19_965_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::OwnershipAcceptance` (r:1 w:1)
    /// Proof: `Uniques::OwnershipAcceptance` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn set_accept_ownership() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `3517`
        // Shortest execution: 15_450_000 picoseconds.
        Weight::from_parts(15_691_000, 0)
            .saturating_add(Weight::from_parts(0, 3517))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::CollectionMaxSupply` (r:1 w:1)
    /// Proof: `Uniques::CollectionMaxSupply` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn set_collection_max_supply() -> Weight {
        // Proof size in bytes:
        //  measured:  `349`
        //  estimated: `3643`
        // Shortest execution: 16_857_000 picoseconds.
        Weight::from_parts(17_133_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::Asset` (r:1 w:0)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ItemPriceOf` (r:0 w:1)
    /// Proof: `Uniques::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
    fn set_price() -> Weight {
        // Proof size in bytes:
        //  measured:  `326`
        //  estimated: `3587`
        // Shortest execution: 16_669_000 picoseconds.
        Weight::from_parts(17_433_000, 0)
            .saturating_add(Weight::from_parts(0, 3587))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ItemPriceOf` (r:1 w:1)
    /// Proof: `Uniques::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Account` (r:0 w:2)
    /// Proof: `Uniques::Account` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
    fn buy_item() -> Weight {
        // Proof size in bytes:
        //  measured:  `607`
        //  estimated: `3643`
        // Shortest execution: 41_620_000 picoseconds.
        Weight::from_parts(43_031_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(4))
    }
}
