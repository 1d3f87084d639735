//! Weights of `frame_system` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `frame_system`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> frame_system::WeightInfo for WeightInfo<T> {
    /// The range of component `b` is `[0, 7864320]`.
    fn remark(b: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_965_000 picoseconds.
        Weight::from_parts(3_387_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 12
            .saturating_add(Weight::from_parts(420, 0).saturating_mul(b.into()))
    }
    /// The range of component `b` is `[0, 7864320]`.
    fn remark_with_event(b: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 6_852_000 picoseconds.
        Weight::from_parts(7_326_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 7
            .saturating_add(Weight::from_parts(1_487, 0).saturating_mul(b.into()))
    }
    /// Storage: UNKNOWN KEY `0x3a686561707061676573` (r:0 w:1)
    /// Proof: UNKNOWN KEY `0x3a686561707061676573` (r:0 w:1)
    fn set_heap_pages() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_766_000 picoseconds.
        Weight::from_parts(6_155_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
    /// Proof: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
    fn set_code() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `67035`
        // Shortest execution: 122_628_014_000 picoseconds.
        Weight::from_parts(122_967_984_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `i` is `[0, 1000]`.
    fn set_storage(i: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_210_000 picoseconds.
        Weight::from_parts(3_411_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 6_016
            .saturating_add(Weight::from_parts(826_928, 0).saturating_mul(i.into()))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `i` is `[0, 1000]`.
    fn kill_storage(i: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_969_000 picoseconds.
        Weight::from_parts(3_050_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 7_463
            .saturating_add(Weight::from_parts(626_748, 0).saturating_mul(i.into()))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `p` is `[0, 1000]`.
    fn kill_prefix(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `86 + p * (69 ±0)`
        //  estimated: `76 + p * (70 ±0)`
        // Shortest execution: 5_155_000 picoseconds.
        Weight::from_parts(5_320_000, 0)
            .saturating_add(Weight::from_parts(0, 76))
            // Standard error: 10_434
            .saturating_add(Weight::from_parts(1_318_265, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
            .saturating_add(Weight::from_parts(0, 70).saturating_mul(p.into()))
    }
    /// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
    /// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
    fn authorize_upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 19_797_000 picoseconds.
        Weight::from_parts(21_912_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `System::AuthorizedUpgrade` (r:1 w:1)
    /// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
    /// Storage: `MultiBlockMigrations::Cursor` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
    /// Proof: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
    fn apply_authorized_upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `131`
        //  estimated: `67035`
        // Shortest execution: 126_818_393_000 picoseconds.
        Weight::from_parts(129_680_065_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
}
