//! Weights of `frame_system` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `frame_system`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> frame_system::WeightInfo for WeightInfo<T, D> {
    /// The range of component `b` is `[0, 9437184]`.
    fn remark(b: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_071_000 picoseconds.
        Weight::from_parts(1_132_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 2
            .saturating_add(Weight::from_parts(229, 0).saturating_mul(b.into()))
    }
    /// The range of component `b` is `[0, 9437184]`.
    fn remark_with_event(b: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_945_000 picoseconds.
        Weight::from_parts(3_014_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 4
            .saturating_add(Weight::from_parts(1_924, 0).saturating_mul(b.into()))
    }
    /// Storage: UNKNOWN KEY `0x3a686561707061676573` (r:0 w:1)
    /// Proof: UNKNOWN KEY `0x3a686561707061676573` (r:0 w:1)
    fn set_heap_pages() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_033_000 picoseconds.
        Weight::from_parts(2_153_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
    /// Proof: UNKNOWN KEY `0x3a636f6465` (r:0 w:1)
    fn set_code() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `67035`
        // Shortest execution: 114_097_278_000 picoseconds.
        Weight::from_parts(116_424_837_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `i` is `[0, 1000]`.
    fn set_storage(i: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_081_000 picoseconds.
        Weight::from_parts(1_162_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 3_517
            .saturating_add(Weight::from_parts(457_890, 0).saturating_mul(i.into()))
            .saturating_add(D::get().writes((1_u64).saturating_mul(i.into())))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `i` is `[0, 1000]`.
    fn kill_storage(i: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_162_000 picoseconds.
        Weight::from_parts(1_172_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 1_547
            .saturating_add(Weight::from_parts(369_445, 0).saturating_mul(i.into()))
            .saturating_add(D::get().writes((1_u64).saturating_mul(i.into())))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `p` is `[0, 1000]`.
    fn kill_prefix(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `77 + p * (69 ±0)`
        //  estimated: `93 + p * (70 ±0)`
        // Shortest execution: 2_443_000 picoseconds.
        Weight::from_parts(2_544_000, 0)
            .saturating_add(Weight::from_parts(0, 93))
            // Standard error: 2_101
            .saturating_add(Weight::from_parts(850_432, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads((1_u64).saturating_mul(p.into())))
            .saturating_add(D::get().writes((1_u64).saturating_mul(p.into())))
    }
    /// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
    /// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
    fn authorize_upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 18_026_000 picoseconds.
        Weight::from_parts(23_715_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 117_419_689_000 picoseconds.
        Weight::from_parts(119_797_682_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
}
