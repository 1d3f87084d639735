//! Weights of `pallet_records` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_records`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_records::WeightInfo for WeightInfo<T, D> {
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
        // Shortest execution: 39_860_000 picoseconds.
        Weight::from_parts(33_820_514, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 419
            .saturating_add(Weight::from_parts(45_469, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(4))
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
        // Shortest execution: 30_455_000 picoseconds.
        Weight::from_parts(31_477_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(4))
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
        // Shortest execution: 43_785_000 picoseconds.
        Weight::from_parts(26_169_051, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 313_182
            .saturating_add(Weight::from_parts(8_889_306, 0).saturating_mul(i.into()))
            // Standard error: 353
            .saturating_add(Weight::from_parts(19_476, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(2))
            .saturating_add(D::get().writes((2_u64).saturating_mul(i.into())))
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
    fn put_new(f: u32, i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `490 + s * (1 ±0)`
        //  estimated: `7579`
        // Shortest execution: 60_200_000 picoseconds.
        Weight::from_parts(43_709_636, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 194
            .saturating_add(Weight::from_parts(217, 0).saturating_mul(f.into()))
            // Standard error: 88_361
            .saturating_add(Weight::from_parts(3_574_460, 0).saturating_mul(i.into()))
            // Standard error: 99
            .saturating_add(Weight::from_parts(15_879, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(4))
            .saturating_add(D::get().writes((1_u64).saturating_mul(i.into())))
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
        // Shortest execution: 56_764_000 picoseconds.
        Weight::from_parts(37_151_010, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 76_347
            .saturating_add(Weight::from_parts(4_206_510, 0).saturating_mul(i.into()))
            // Standard error: 86
            .saturating_add(Weight::from_parts(16_551, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(4))
            .saturating_add(D::get().writes((1_u64).saturating_mul(i.into())))
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
        // Shortest execution: 7_191_000 picoseconds.
        Weight::from_parts(7_490_291, 0)
            .saturating_add(Weight::from_parts(0, 5712))
            // Standard error: 18
            .saturating_add(Weight::from_parts(246, 0).saturating_mul(f.into()))
            .saturating_add(D::get().reads(2))
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
        // Shortest execution: 87_951_000 picoseconds.
        Weight::from_parts(88_202_000, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 14_885
            .saturating_add(Weight::from_parts(5_459_776, 0).saturating_mul(e.into()))
            // Standard error: 924
            .saturating_add(Weight::from_parts(2_395, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().reads((2_u64).saturating_mul(e.into())))
    }
}
