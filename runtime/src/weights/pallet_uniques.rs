//! Weights of `pallet_uniques` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_uniques`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_uniques::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassAccount` (r:0 w:1)
    /// Proof: `Uniques::ClassAccount` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    fn create() -> Weight {
        // Proof size in bytes:
        //  measured:  `142`
        //  estimated: `3643`
        // Shortest execution: 15_533_000 picoseconds.
        Weight::from_parts(16_034_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassAccount` (r:0 w:1)
    /// Proof: `Uniques::ClassAccount` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    fn force_create() -> Weight {
        // Proof size in bytes:
        //  measured:  `142`
        //  estimated: `3643`
        // Shortest execution: 6_900_000 picoseconds.
        Weight::from_parts(7_231_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(2))
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
        //  measured:  `562 + a * (107 ±0) + m * (56 ±0) + n * (56 ±0)`
        //  estimated: `3643 + a * (2647 ±0) + m * (2662 ±0) + n * (2597 ±0)`
        // Shortest execution: 2_042_093_000 picoseconds.
        Weight::from_parts(2_069_944_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            // Standard error: 74_127
            .saturating_add(Weight::from_parts(5_374_521, 0).saturating_mul(n.into()))
            // Standard error: 74_127
            .saturating_add(Weight::from_parts(363_711, 0).saturating_mul(m.into()))
            // Standard error: 74_127
            .saturating_add(Weight::from_parts(136_344, 0).saturating_mul(a.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(D::get().reads((1_u64).saturating_mul(m.into())))
            .saturating_add(D::get().reads((1_u64).saturating_mul(a.into())))
            .saturating_add(D::get().writes(4))
            .saturating_add(D::get().writes((2_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes((1_u64).saturating_mul(m.into())))
            .saturating_add(D::get().writes((1_u64).saturating_mul(a.into())))
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
        //  measured:  `382`
        //  estimated: `3643`
        // Shortest execution: 20_681_000 picoseconds.
        Weight::from_parts(21_192_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
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
        //  measured:  `528`
        //  estimated: `3643`
        // Shortest execution: 21_392_000 picoseconds.
        Weight::from_parts(21_612_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(4))
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
        //  measured:  `528`
        //  estimated: `3643`
        // Shortest execution: 14_822_000 picoseconds.
        Weight::from_parts(15_213_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Asset` (r:5000 w:5000)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// The range of component `i` is `[0, 5000]`.
    fn redeposit(i: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `857 + i * (56 ±0)`
        //  estimated: `3643 + i * (2597 ±0)`
        // Shortest execution: 7_261_000 picoseconds.
        Weight::from_parts(7_311_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            // Standard error: 46_362
            .saturating_add(Weight::from_parts(12_495_437, 0).saturating_mul(i.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().reads((1_u64).saturating_mul(i.into())))
            .saturating_add(D::get().writes(1))
            .saturating_add(D::get().writes((1_u64).saturating_mul(i.into())))
    }
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn freeze() -> Weight {
        // Proof size in bytes:
        //  measured:  `528`
        //  estimated: `3643`
        // Shortest execution: 10_235_000 picoseconds.
        Weight::from_parts(11_928_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn thaw() -> Weight {
        // Proof size in bytes:
        //  measured:  `528`
        //  estimated: `3643`
        // Shortest execution: 10_105_000 picoseconds.
        Weight::from_parts(10_365_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn freeze_collection() -> Weight {
        // Proof size in bytes:
        //  measured:  `382`
        //  estimated: `3643`
        // Shortest execution: 6_609_000 picoseconds.
        Weight::from_parts(6_700_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn thaw_collection() -> Weight {
        // Proof size in bytes:
        //  measured:  `382`
        //  estimated: `3643`
        // Shortest execution: 6_580_000 picoseconds.
        Weight::from_parts(6_830_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        //  measured:  `630`
        //  estimated: `3643`
        // Shortest execution: 14_742_000 picoseconds.
        Weight::from_parts(15_443_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn set_team() -> Weight {
        // Proof size in bytes:
        //  measured:  `382`
        //  estimated: `3643`
        // Shortest execution: 6_680_000 picoseconds.
        Weight::from_parts(6_820_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassAccount` (r:0 w:1)
    /// Proof: `Uniques::ClassAccount` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
    fn force_item_status() -> Weight {
        // Proof size in bytes:
        //  measured:  `382`
        //  estimated: `3643`
        // Shortest execution: 9_104_000 picoseconds.
        Weight::from_parts(9_324_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::InstanceMetadataOf` (r:1 w:0)
    /// Proof: `Uniques::InstanceMetadataOf` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Attribute` (r:1 w:1)
    /// Proof: `Uniques::Attribute` (`max_values`: None, `max_size`: Some(172), added: 2647, mode: `MaxEncodedLen`)
    fn set_attribute() -> Weight {
        // Proof size in bytes:
        //  measured:  `659`
        //  estimated: `3652`
        // Shortest execution: 22_103_000 picoseconds.
        Weight::from_parts(22_924_000, 0)
            .saturating_add(Weight::from_parts(0, 3652))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::InstanceMetadataOf` (r:1 w:0)
    /// Proof: `Uniques::InstanceMetadataOf` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Attribute` (r:1 w:1)
    /// Proof: `Uniques::Attribute` (`max_values`: None, `max_size`: Some(172), added: 2647, mode: `MaxEncodedLen`)
    fn clear_attribute() -> Weight {
        // Proof size in bytes:
        //  measured:  `856`
        //  estimated: `3652`
        // Shortest execution: 21_552_000 picoseconds.
        Weight::from_parts(22_143_000, 0)
            .saturating_add(Weight::from_parts(0, 3652))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::InstanceMetadataOf` (r:1 w:1)
    /// Proof: `Uniques::InstanceMetadataOf` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
    fn set_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `448`
        //  estimated: `3652`
        // Shortest execution: 17_126_000 picoseconds.
        Weight::from_parts(17_806_000, 0)
            .saturating_add(Weight::from_parts(0, 3652))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::InstanceMetadataOf` (r:1 w:1)
    /// Proof: `Uniques::InstanceMetadataOf` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
    fn clear_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `659`
        //  estimated: `3652`
        // Shortest execution: 17_916_000 picoseconds.
        Weight::from_parts(18_448_000, 0)
            .saturating_add(Weight::from_parts(0, 3652))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassMetadataOf` (r:1 w:1)
    /// Proof: `Uniques::ClassMetadataOf` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
    fn set_collection_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `382`
        //  estimated: `3643`
        // Shortest execution: 17_787_000 picoseconds.
        Weight::from_parts(18_197_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:1)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ClassMetadataOf` (r:1 w:1)
    /// Proof: `Uniques::ClassMetadataOf` (`max_values`: None, `max_size`: Some(167), added: 2642, mode: `MaxEncodedLen`)
    fn clear_collection_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `573`
        //  estimated: `3643`
        // Shortest execution: 17_626_000 picoseconds.
        Weight::from_parts(18_397_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    fn approve_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `528`
        //  estimated: `3643`
        // Shortest execution: 10_166_000 picoseconds.
        Weight::from_parts(10_535_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Asset` (r:1 w:1)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    fn cancel_approval() -> Weight {
        // Proof size in bytes:
        //  measured:  `561`
        //  estimated: `3643`
        // Shortest execution: 10_336_000 picoseconds.
        Weight::from_parts(10_816_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Uniques::OwnershipAcceptance` (r:1 w:1)
    /// Proof: `Uniques::OwnershipAcceptance` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn set_accept_ownership() -> Weight {
        // Proof size in bytes:
        //  measured:  `142`
        //  estimated: `3517`
        // Shortest execution: 6_920_000 picoseconds.
        Weight::from_parts(7_130_000, 0)
            .saturating_add(Weight::from_parts(0, 3517))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Uniques::CollectionMaxSupply` (r:1 w:1)
    /// Proof: `Uniques::CollectionMaxSupply` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::Class` (r:1 w:0)
    /// Proof: `Uniques::Class` (`max_values`: None, `max_size`: Some(178), added: 2653, mode: `MaxEncodedLen`)
    fn set_collection_max_supply() -> Weight {
        // Proof size in bytes:
        //  measured:  `382`
        //  estimated: `3643`
        // Shortest execution: 8_353_000 picoseconds.
        Weight::from_parts(8_593_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Uniques::Asset` (r:1 w:0)
    /// Proof: `Uniques::Asset` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
    /// Storage: `Uniques::ItemPriceOf` (r:0 w:1)
    /// Proof: `Uniques::ItemPriceOf` (`max_values`: None, `max_size`: Some(89), added: 2564, mode: `MaxEncodedLen`)
    fn set_price() -> Weight {
        // Proof size in bytes:
        //  measured:  `359`
        //  estimated: `3587`
        // Shortest execution: 8_352_000 picoseconds.
        Weight::from_parts(8_663_000, 0)
            .saturating_add(Weight::from_parts(0, 3587))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        //  measured:  `640`
        //  estimated: `3643`
        // Shortest execution: 20_009_000 picoseconds.
        Weight::from_parts(21_071_000, 0)
            .saturating_add(Weight::from_parts(0, 3643))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(4))
    }
}
