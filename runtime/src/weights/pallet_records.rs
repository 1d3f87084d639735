//! Weights of `pallet_records` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_records`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_records::WeightInfo for WeightInfo<T> {
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
        // Shortest execution: 88_741_000 picoseconds.
        Weight::from_parts(62_376_343, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 4_391
            .saturating_add(Weight::from_parts(143_064, 0).saturating_mul(s.into()))
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
        // Shortest execution: 70_164_000 picoseconds.
        Weight::from_parts(78_206_000, 0)
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
        // Shortest execution: 184_313_000 picoseconds.
        Weight::from_parts(211_363_000, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 3_440_608
            .saturating_add(Weight::from_parts(32_439_626, 0).saturating_mul(i.into()))
            // Standard error: 3_674
            .saturating_add(Weight::from_parts(67_062, 0).saturating_mul(s.into()))
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
        // Shortest execution: 166_707_000 picoseconds.
        Weight::from_parts(213_986_874, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 4_311_821
            .saturating_add(Weight::from_parts(5_723_564, 0).saturating_mul(i.into()))
            // Standard error: 5_064
            .saturating_add(Weight::from_parts(109_440, 0).saturating_mul(s.into()))
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
        // Shortest execution: 129_662_000 picoseconds.
        Weight::from_parts(136_659_423, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 4_725
            .saturating_add(Weight::from_parts(87_396, 0).saturating_mul(s.into()))
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
        //  measured:  `380 + f * (1 ±0)`
        //  estimated: `5712`
        // Shortest execution: 15_052_000 picoseconds.
        Weight::from_parts(16_977_385, 0)
            .saturating_add(Weight::from_parts(0, 5712))
            // Standard error: 301
            .saturating_add(Weight::from_parts(646, 0).saturating_mul(f.into()))
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
    fn scan(e: u32, _s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `5738 + e * (209 ±0) + s * (1 ±0)`
        //  estimated: `7579 + e * (4722 ±0)`
        // Shortest execution: 386_453_000 picoseconds.
        Weight::from_parts(1_729_861_716, 0)
            .saturating_add(Weight::from_parts(0, 7579))
            // Standard error: 975_254
            .saturating_add(Weight::from_parts(12_273_194, 0).saturating_mul(e.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(e.into())))
            .saturating_add(Weight::from_parts(0, 4722).saturating_mul(e.into()))
    }
}
