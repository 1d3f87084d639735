//! Weights of `pallet_migrations` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_migrations`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_migrations::WeightInfo for WeightInfo<T, D> {
    /// Storage: `MultiBlockMigrations::Cursor` (r:1 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    fn onboard_new_mbms() -> Weight {
        // Proof size in bytes:
        //  measured:  `271`
        //  estimated: `67035`
        // Shortest execution: 4_466_000 picoseconds.
        Weight::from_parts(4_607_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn progress_mbms_none() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `67035`
        // Shortest execution: 1_402_000 picoseconds.
        Weight::from_parts(1_442_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Cursor` (r:0 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn exec_migration_completed() -> Weight {
        // Proof size in bytes:
        //  measured:  `162`
        //  estimated: `3627`
        // Shortest execution: 3_095_000 picoseconds.
        Weight::from_parts(3_215_000, 0)
            .saturating_add(Weight::from_parts(0, 3627))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Historic` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    fn exec_migration_skipped_historic() -> Weight {
        // Proof size in bytes:
        //  measured:  `325`
        //  estimated: `3790`
        // Shortest execution: 6_579_000 picoseconds.
        Weight::from_parts(6_680_000, 0)
            .saturating_add(Weight::from_parts(0, 3790))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Historic` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    fn exec_migration_advance() -> Weight {
        // Proof size in bytes:
        //  measured:  `271`
        //  estimated: `3736`
        // Shortest execution: 5_609_000 picoseconds.
        Weight::from_parts(5_839_000, 0)
            .saturating_add(Weight::from_parts(0, 3736))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Historic` (r:1 w:1)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    fn exec_migration_complete() -> Weight {
        // Proof size in bytes:
        //  measured:  `271`
        //  estimated: `3736`
        // Shortest execution: 6_770_000 picoseconds.
        Weight::from_parts(6_970_000, 0)
            .saturating_add(Weight::from_parts(0, 3736))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Historic` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    /// Storage: `MultiBlockMigrations::Cursor` (r:0 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn exec_migration_fail() -> Weight {
        // Proof size in bytes:
        //  measured:  `271`
        //  estimated: `3736`
        // Shortest execution: 6_970_000 picoseconds.
        Weight::from_parts(7_220_000, 0)
            .saturating_add(Weight::from_parts(0, 3736))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    fn on_init_loop() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 120_000 picoseconds.
        Weight::from_parts(150_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:0 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn force_set_cursor() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_282_000 picoseconds.
        Weight::from_parts(1_322_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:0 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn force_set_active_cursor() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_532_000 picoseconds.
        Weight::from_parts(1_623_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    fn force_onboard_mbms() -> Weight {
        // Proof size in bytes:
        //  measured:  `247`
        //  estimated: `67035`
        // Shortest execution: 3_175_000 picoseconds.
        Weight::from_parts(3_275_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: `MultiBlockMigrations::Historic` (r:256 w:256)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 256]`.
    fn clear_historic(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1100 + n * (271 ±0)`
        //  estimated: `3965 + n * (2738 ±1)`
        // Shortest execution: 7_180_000 picoseconds.
        Weight::from_parts(6_293_218, 0)
            .saturating_add(Weight::from_parts(0, 3965))
            // Standard error: 6_863
            .saturating_add(Weight::from_parts(885_655, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes((1_u64).saturating_mul(n.into())))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 2048]`.
    fn reset_pallet_migration(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1977`
        //  estimated: `1412 + n * (1 ±0)`
        // Shortest execution: 1_251_000 picoseconds.
        Weight::from_parts(13_383_085, 0)
            .saturating_add(Weight::from_parts(0, 1412))
            // Standard error: 3_003
            .saturating_add(Weight::from_parts(536_125, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes((1_u64).saturating_mul(n.into())))
    }
}
