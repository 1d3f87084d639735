//! Weights of `pallet_records`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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
        // Shortest execution: 40_210_000 picoseconds.
        Weight::from_parts(34_423_940, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 375
            .saturating_add(Weight::from_parts(44_876, 0).saturating_mul(s.into()))
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
        // Shortest execution: 30_605_000 picoseconds.
        Weight::from_parts(31_207_000, 0)
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
        //  estimated: `7579 + s * (618475290624 ±3_592_688_156_179_832_843_320_426_496)`
        // Shortest execution: 43_224_000 picoseconds.
        Weight::from_parts(24_042_665, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 309_639
            .saturating_add(Weight::from_parts(9_196_077, 0).saturating_mul(i.into()))
            // Standard error: 349
            .saturating_add(Weight::from_parts(19_747, 0).saturating_mul(s.into()))
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
        // Shortest execution: 60_740_000 picoseconds.
        Weight::from_parts(69_990_499, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 492_206
            .saturating_add(Weight::from_parts(2_335_697, 0).saturating_mul(i.into()))
            // Standard error: 555
            .saturating_add(Weight::from_parts(14_895, 0).saturating_mul(s.into()))
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
        //  measured:  `2835 + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 55_973_000 picoseconds.
        Weight::from_parts(38_762_493, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 67_504
            .saturating_add(Weight::from_parts(3_858_540, 0).saturating_mul(i.into()))
            // Standard error: 76
            .saturating_add(Weight::from_parts(16_385, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
    }
    /// Storage: `Records::Collections` (r:1 w:0)
    /// Proof: `Records::Collections` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
    /// Storage: `Records::Entries` (r:1 w:0)
    /// Proof: `Records::Entries` (`max_values`: None, `max_size`: Some(2247), added: 4722, mode: `MaxEncodedLen`)
    /// The range of component `f` is `[100, 2097]`.
    fn get(f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `369 + f * (1 ±0)`
        //  estimated: `5712`
        // Shortest execution: 7_371_000 picoseconds.
        Weight::from_parts(7_631_886, 0)
            .saturating_add(Weight::from_parts(0, 5712))
            // Standard error: 21
            .saturating_add(Weight::from_parts(195, 0).saturating_mul(f.into()))
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
        //  measured:  `5832 + e * (208 ±0) + s * (1 ±0)`
        //  estimated: `7579 + e * (4722 ±0)`
        // Shortest execution: 86_980_000 picoseconds.
        Weight::from_parts(18_401_499, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 50_046
            .saturating_add(Weight::from_parts(5_701_558, 0).saturating_mul(e.into()))
            // Standard error: 3_282
            .saturating_add(Weight::from_parts(10_153, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(e.into())))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn create(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `4126`
        // Shortest execution: 40_210_000 picoseconds.
        Weight::from_parts(34_423_940, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 375
            .saturating_add(Weight::from_parts(44_876, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn remove_collection() -> Weight {
        // Proof size in bytes:
        //  measured:  `495`
        //  estimated: `4126`
        // Shortest execution: 30_605_000 picoseconds.
        Weight::from_parts(31_207_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn put(_f: u32, i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2835 + s * (1 ±0)`
        //  estimated: `7579 + s * (618475290624 ±3_592_688_156_179_832_843_320_426_496)`
        // Shortest execution: 43_224_000 picoseconds.
        Weight::from_parts(24_042_665, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 309_639
            .saturating_add(Weight::from_parts(9_196_077, 0).saturating_mul(i.into()))
            // Standard error: 349
            .saturating_add(Weight::from_parts(19_747, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(2))
            .saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(i.into())))
    }
    fn put_new(_f: u32, i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `490 + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 60_740_000 picoseconds.
        Weight::from_parts(69_990_499, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 492_206
            .saturating_add(Weight::from_parts(2_335_697, 0).saturating_mul(i.into()))
            // Standard error: 555
            .saturating_add(Weight::from_parts(14_895, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(i.into())))
    }
    fn remove(i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2835 + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 55_973_000 picoseconds.
        Weight::from_parts(38_762_493, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 67_504
            .saturating_add(Weight::from_parts(3_858_540, 0).saturating_mul(i.into()))
            // Standard error: 76
            .saturating_add(Weight::from_parts(16_385, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(i.into())))
    }
    fn get(f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `369 + f * (1 ±0)`
        //  estimated: `5712`
        // Shortest execution: 7_371_000 picoseconds.
        Weight::from_parts(7_631_886, 0)
            .saturating_add(Weight::from_parts(0, 5712))
            // Standard error: 21
            .saturating_add(Weight::from_parts(195, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
    fn scan(e: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `5832 + e * (208 ±0) + s * (1 ±0)`
        //  estimated: `7579 + e * (4722 ±0)`
        // Shortest execution: 86_980_000 picoseconds.
        Weight::from_parts(18_401_499, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 50_046
            .saturating_add(Weight::from_parts(5_701_558, 0).saturating_mul(e.into()))
            // Standard error: 3_282
            .saturating_add(Weight::from_parts(10_153, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().reads((2_u64).saturating_mul(e.into())))
    }
}
