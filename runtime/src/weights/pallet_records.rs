//! Weights of `pallet_records` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

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
        // Shortest execution: 89_413_000 picoseconds.
        Weight::from_parts(83_177_532, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 1_605
            .saturating_add(Weight::from_parts(125_863, 0).saturating_mul(s.into()))
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
        // Shortest execution: 62_513_000 picoseconds.
        Weight::from_parts(66_669_000, 0)
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
        // Shortest execution: 121_310_000 picoseconds.
        Weight::from_parts(77_302_637, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 859_046
            .saturating_add(Weight::from_parts(20_446_021, 0).saturating_mul(i.into()))
            // Standard error: 969
            .saturating_add(Weight::from_parts(89_286, 0).saturating_mul(s.into()))
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
        // Shortest execution: 137_003_000 picoseconds.
        Weight::from_parts(55_929_630, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 2_517
            .saturating_add(Weight::from_parts(11_490, 0).saturating_mul(f.into()))
            // Standard error: 1_143_245
            .saturating_add(Weight::from_parts(10_814_764, 0).saturating_mul(i.into()))
            // Standard error: 1_290
            .saturating_add(Weight::from_parts(86_608, 0).saturating_mul(s.into()))
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
        // Shortest execution: 124_364_000 picoseconds.
        Weight::from_parts(68_602_616, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 606_386
            .saturating_add(Weight::from_parts(9_568_323, 0).saturating_mul(i.into()))
            // Standard error: 686
            .saturating_add(Weight::from_parts(87_101, 0).saturating_mul(s.into()))
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
        // Shortest execution: 15_062_000 picoseconds.
        Weight::from_parts(16_103_694, 0)
            .saturating_add(Weight::from_parts(0, 5712))
            // Standard error: 90
            .saturating_add(Weight::from_parts(867, 0).saturating_mul(f.into()))
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
        // Shortest execution: 383_769_000 picoseconds.
        Weight::from_parts(388_365_000, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 57_493
            .saturating_add(Weight::from_parts(11_015_084, 0).saturating_mul(e.into()))
            // Standard error: 3_571
            .saturating_add(Weight::from_parts(32_273, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().reads((2_u64).saturating_mul(e.into())))
    }
}
