//! Weights of `pallet_migrations` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_migrations`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_migrations::WeightInfo for WeightInfo<T> {
    /// Storage: `MultiBlockMigrations::Cursor` (r:1 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    fn onboard_new_mbms() -> Weight {
        // Proof size in bytes:
        //  measured:  `238`
        //  estimated: `67035`
        // Shortest execution: 9_693_000 picoseconds.
        Weight::from_parts(10_204_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn progress_mbms_none() -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `67035`
        // Shortest execution: 2_531_000 picoseconds.
        Weight::from_parts(2_806_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Cursor` (r:0 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn exec_migration_completed() -> Weight {
        // Proof size in bytes:
        //  measured:  `129`
        //  estimated: `3594`
        // Shortest execution: 7_353_000 picoseconds.
        Weight::from_parts(7_582_000, 0)
            .saturating_add(Weight::from_parts(0, 3594))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Historic` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    fn exec_migration_skipped_historic() -> Weight {
        // Proof size in bytes:
        //  measured:  `292`
        //  estimated: `3757`
        // Shortest execution: 13_329_000 picoseconds.
        Weight::from_parts(13_792_000, 0)
            .saturating_add(Weight::from_parts(0, 3757))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Historic` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    fn exec_migration_advance() -> Weight {
        // Proof size in bytes:
        //  measured:  `238`
        //  estimated: `3731`
        // Shortest execution: 12_802_000 picoseconds.
        Weight::from_parts(13_133_000, 0)
            .saturating_add(Weight::from_parts(0, 3731))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Historic` (r:1 w:1)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    fn exec_migration_complete() -> Weight {
        // Proof size in bytes:
        //  measured:  `238`
        //  estimated: `3731`
        // Shortest execution: 14_917_000 picoseconds.
        Weight::from_parts(15_431_000, 0)
            .saturating_add(Weight::from_parts(0, 3731))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Storage: `MultiBlockMigrations::Historic` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    /// Storage: `MultiBlockMigrations::Cursor` (r:0 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn exec_migration_fail() -> Weight {
        // Proof size in bytes:
        //  measured:  `238`
        //  estimated: `3731`
        // Shortest execution: 15_118_000 picoseconds.
        Weight::from_parts(15_929_000, 0)
            .saturating_add(Weight::from_parts(0, 3731))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn on_init_loop() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 200_000 picoseconds.
        Weight::from_parts(221_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:0 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn force_set_cursor() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_752_000 picoseconds.
        Weight::from_parts(3_878_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:0 w:1)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    fn force_set_active_cursor() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_159_000 picoseconds.
        Weight::from_parts(4_546_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `MultiBlockMigrations::Cursor` (r:1 w:0)
    /// Proof: `MultiBlockMigrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x583359fe0e84d953a9dd84e8addb08a5` (r:1 w:0)
    fn force_onboard_mbms() -> Weight {
        // Proof size in bytes:
        //  measured:  `214`
        //  estimated: `67035`
        // Shortest execution: 7_417_000 picoseconds.
        Weight::from_parts(8_029_000, 0)
            .saturating_add(Weight::from_parts(0, 67035))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `MultiBlockMigrations::Historic` (r:256 w:256)
    /// Proof: `MultiBlockMigrations::Historic` (`max_values`: None, `max_size`: Some(266), added: 2741, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 256]`.
    fn clear_historic(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1139 + n * (271 ±0)`
        //  estimated: `4129 + n * (2736 ±3)`
        // Shortest execution: 24_521_000 picoseconds.
        Weight::from_parts(29_463_730, 0)
            .saturating_add(Weight::from_parts(0, 4129))
            // Standard error: 12_666
            .saturating_add(Weight::from_parts(1_309_154, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2736).saturating_mul(n.into()))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 2048]`.
    fn reset_pallet_migration(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1939`
        //  estimated: `1181 + n * (1 ±0)`
        // Shortest execution: 1_693_000 picoseconds.
        Weight::from_parts(17_806_069, 0)
            .saturating_add(Weight::from_parts(0, 1181))
            // Standard error: 8_717
            .saturating_add(Weight::from_parts(724_525, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
    }
}
