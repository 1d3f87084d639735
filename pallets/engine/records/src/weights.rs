//! Weights of `pallet_records`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_records` weighs.
pub trait WeightInfo {
    /// Worst case of `create`.
    /// The range of `s` is `[200, 4096]`.
    fn create(s: u32, ) -> Weight;
    /// Worst case of `remove_collection`.
    fn remove_collection() -> Weight;
    /// Worst case of `put`.
    /// The range of `f` is `[100, 2097]`.
    /// The range of `i` is `[0, 4]`.
    /// The range of `s` is `[200, 4096]`.
    fn put(f: u32, i: u32, s: u32, ) -> Weight;
    /// Worst case of `put_new`.
    /// The range of `f` is `[100, 2097]`.
    /// The range of `i` is `[0, 4]`.
    /// The range of `s` is `[200, 4096]`.
    fn put_new(f: u32, i: u32, s: u32, ) -> Weight;
    /// Worst case of `remove`.
    /// The range of `i` is `[0, 4]`.
    /// The range of `s` is `[200, 4096]`.
    fn remove(i: u32, s: u32, ) -> Weight;
    /// Worst case of `get`.
    /// The range of `f` is `[100, 2097]`.
    fn get(f: u32, ) -> Weight;
    /// Worst case of `scan`.
    /// The range of `e` is `[1, 256]`.
    /// The range of `s` is `[200, 4096]`.
    fn scan(e: u32, s: u32, ) -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Records::Collections` (r:1 w:1)
    /// Proof: `Records::Collections` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
    /// Storage: `Records::Schemas` (r:0 w:1)
    /// Proof: `Records::Schemas` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[200, 4096]`.
    fn create(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `4126`
        // Shortest execution: 89_343_000 picoseconds.
        Weight::from_parts(104_031_488, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 5_252
            .saturating_add(Weight::from_parts(117_657, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Records::Collections` (r:1 w:1)
    /// Proof: `Records::Collections` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Records::Schemas` (r:0 w:1)
    /// Proof: `Records::Schemas` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
    fn remove_collection() -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `4126`
        // Shortest execution: 62_222_000 picoseconds.
        Weight::from_parts(76_704_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Records::Collections` (r:1 w:0)
    /// Proof: `Records::Collections` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
    /// Storage: `Records::Schemas` (r:1 w:0)
    /// Proof: `Records::Schemas` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
    /// Storage: `Records::Entries` (r:1 w:1)
    /// Proof: `Records::Entries` (`max_values`: None, `max_size`: Some(2247), added: 4722, mode: `MaxEncodedLen`)
    /// Storage: `Records::Index` (r:0 w:8)
    /// Proof: `Records::Index` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `f` is `[100, 2097]`.
    /// The range of component `i` is `[0, 4]`.
    /// The range of component `s` is `[200, 4096]`.
    fn put(_f: u32, i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2835 + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 118_976_000 picoseconds.
        Weight::from_parts(152_347_247, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 2_484_501
            .saturating_add(Weight::from_parts(22_198_649, 0).saturating_mul(i.into()))
            // Standard error: 2_918
            .saturating_add(Weight::from_parts(91_712, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(i.into())))
    }
    /// Storage: `Records::Collections` (r:1 w:1)
    /// Proof: `Records::Collections` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
    /// Storage: `Records::Schemas` (r:1 w:0)
    /// Proof: `Records::Schemas` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
    /// Storage: `Records::Entries` (r:1 w:1)
    /// Proof: `Records::Entries` (`max_values`: None, `max_size`: Some(2247), added: 4722, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Records::Index` (r:0 w:4)
    /// Proof: `Records::Index` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
    /// The range of component `f` is `[100, 2097]`.
    /// The range of component `i` is `[0, 4]`.
    /// The range of component `s` is `[200, 4096]`.
    fn put_new(_f: u32, i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `490 + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 135_070_000 picoseconds.
        Weight::from_parts(106_668_815, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 2_293_749
            .saturating_add(Weight::from_parts(12_863_113, 0).saturating_mul(i.into()))
            // Standard error: 2_694
            .saturating_add(Weight::from_parts(86_361, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
    }
    /// Storage: `Records::Collections` (r:1 w:1)
    /// Proof: `Records::Collections` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
    /// Storage: `Records::Schemas` (r:1 w:0)
    /// Proof: `Records::Schemas` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
    /// Storage: `Records::Entries` (r:1 w:1)
    /// Proof: `Records::Entries` (`max_values`: None, `max_size`: Some(2247), added: 4722, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Records::Index` (r:0 w:4)
    /// Proof: `Records::Index` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
    /// The range of component `i` is `[0, 4]`.
    /// The range of component `s` is `[200, 4096]`.
    fn remove(i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2809 + i * (8 ±0) + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 144_043_000 picoseconds.
        Weight::from_parts(151_394_000, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 3_396_278
            .saturating_add(Weight::from_parts(4_880_405, 0).saturating_mul(i.into()))
            // Standard error: 3_203
            .saturating_add(Weight::from_parts(84_889, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
    }
    /// Storage: `Records::Collections` (r:1 w:0)
    /// Proof: `Records::Collections` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
    /// Storage: `Records::Entries` (r:1 w:0)
    /// Proof: `Records::Entries` (`max_values`: None, `max_size`: Some(2247), added: 4722, mode: `MaxEncodedLen`)
    /// The range of component `f` is `[100, 2097]`.
    fn get(_f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `380 + f * (1 ±0)`
        //  estimated: `5712`
        // Shortest execution: 16_575_000 picoseconds.
        Weight::from_parts(32_708_208, 0)
            .saturating_add(Weight::from_parts(0, 5712))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `Records::Collections` (r:1 w:0)
    /// Proof: `Records::Collections` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
    /// Storage: `Records::Schemas` (r:1 w:0)
    /// Proof: `Records::Schemas` (`max_values`: None, `max_size`: Some(4114), added: 6589, mode: `MaxEncodedLen`)
    /// Storage: `Records::Index` (r:257 w:0)
    /// Proof: `Records::Index` (`max_values`: None, `max_size`: Some(131), added: 2606, mode: `MaxEncodedLen`)
    /// Storage: `Records::Entries` (r:256 w:0)
    /// Proof: `Records::Entries` (`max_values`: None, `max_size`: Some(2247), added: 4722, mode: `MaxEncodedLen`)
    /// The range of component `e` is `[1, 256]`.
    /// The range of component `s` is `[200, 4096]`.
    fn scan(e: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `5738 + e * (209 ±0) + s * (1 ±0)`
        //  estimated: `7579 + e * (4722 ±0)`
        // Shortest execution: 376_958_000 picoseconds.
        Weight::from_parts(180_340_420, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 229_790
            .saturating_add(Weight::from_parts(11_624_230, 0).saturating_mul(e.into()))
            // Standard error: 15_055
            .saturating_add(Weight::from_parts(57_547, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(e.into())))
            .saturating_add(Weight::from_parts(0, 4722).saturating_mul(e.into()))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn create(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `4126`
        // Shortest execution: 89_343_000 picoseconds.
        Weight::from_parts(104_031_488, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 5_252
            .saturating_add(Weight::from_parts(117_657, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn remove_collection() -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `4126`
        // Shortest execution: 62_222_000 picoseconds.
        Weight::from_parts(76_704_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn put(_f: u32, i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2835 + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 118_976_000 picoseconds.
        Weight::from_parts(152_347_247, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 2_484_501
            .saturating_add(Weight::from_parts(22_198_649, 0).saturating_mul(i.into()))
            // Standard error: 2_918
            .saturating_add(Weight::from_parts(91_712, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(2))
            .saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(i.into())))
    }
    fn put_new(_f: u32, i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `490 + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 135_070_000 picoseconds.
        Weight::from_parts(106_668_815, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 2_293_749
            .saturating_add(Weight::from_parts(12_863_113, 0).saturating_mul(i.into()))
            // Standard error: 2_694
            .saturating_add(Weight::from_parts(86_361, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(i.into())))
    }
    fn remove(i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2809 + i * (8 ±0) + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 144_043_000 picoseconds.
        Weight::from_parts(151_394_000, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 3_396_278
            .saturating_add(Weight::from_parts(4_880_405, 0).saturating_mul(i.into()))
            // Standard error: 3_203
            .saturating_add(Weight::from_parts(84_889, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(i.into())))
    }
    fn get(_f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `380 + f * (1 ±0)`
        //  estimated: `5712`
        // Shortest execution: 16_575_000 picoseconds.
        Weight::from_parts(32_708_208, 0)
            .saturating_add(Weight::from_parts(0, 5712))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
    fn scan(e: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `5738 + e * (209 ±0) + s * (1 ±0)`
        //  estimated: `7579 + e * (4722 ±0)`
        // Shortest execution: 376_958_000 picoseconds.
        Weight::from_parts(180_340_420, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 229_790
            .saturating_add(Weight::from_parts(11_624_230, 0).saturating_mul(e.into()))
            // Standard error: 15_055
            .saturating_add(Weight::from_parts(57_547, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().reads((2_u64).saturating_mul(e.into())))
            .saturating_add(Weight::from_parts(0, 4722).saturating_mul(e.into()))
    }
}
