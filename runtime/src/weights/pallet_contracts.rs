//! Weights of `pallet_contracts` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_contracts`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_contracts::WeightInfo for WeightInfo<T> {
    /// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
    /// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    fn on_process_deletion_queue_batch() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `1561`
        // Shortest execution: 2_628_000 picoseconds.
        Weight::from_parts(2_937_000, 0)
            .saturating_add(Weight::from_parts(0, 1561))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `k` is `[0, 1024]`.
    fn on_initialize_per_trie_key(k: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `365 + k * (69 ±0)`
        //  estimated: `352 + k * (70 ±0)`
        // Shortest execution: 14_287_000 picoseconds.
        Weight::from_parts(14_475_000, 0)
            .saturating_add(Weight::from_parts(0, 352))
            // Standard error: 11_767
            .saturating_add(Weight::from_parts(1_373_632, 0).saturating_mul(k.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(k.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(k.into())))
            .saturating_add(Weight::from_parts(0, 70).saturating_mul(k.into()))
    }
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
    /// The range of component `c` is `[0, 125952]`.
    fn v9_migration_step(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `145 + c * (1 ±0)`
        //  estimated: `6081 + c * (1 ±0)`
        // Shortest execution: 9_576_000 picoseconds.
        Weight::from_parts(8_553_985, 0)
            .saturating_add(Weight::from_parts(0, 6081))
            // Standard error: 29
            .saturating_add(Weight::from_parts(961, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:0)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    fn v10_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `445`
        //  estimated: `6385`
        // Shortest execution: 21_126_000 picoseconds.
        Weight::from_parts(21_647_000, 0)
            .saturating_add(Weight::from_parts(0, 6385))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Contracts::DeletionQueue` (r:1 w:1025)
    /// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
    /// Storage: `Contracts::DeletionQueueCounter` (r:0 w:1)
    /// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// The range of component `k` is `[0, 1024]`.
    fn v11_migration_step(k: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `105 + k * (1 ±0)`
        //  estimated: `3568 + k * (1 ±0)`
        // Shortest execution: 4_943_000 picoseconds.
        Weight::from_parts(4_829_069, 0)
            .saturating_add(Weight::from_parts(0, 3568))
            // Standard error: 15_872
            .saturating_add(Weight::from_parts(1_406_927, 0).saturating_mul(k.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(k.into())))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(k.into()))
    }
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553053f13fd319a03c211337c76e0fe776df` (r:2 w:0)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553053f13fd319a03c211337c76e0fe776df` (r:2 w:0)
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:1 w:1)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:1 w:1)
    /// Storage: `System::Account` (r:1 w:0)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:0 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// The range of component `c` is `[0, 125952]`.
    fn v12_migration_step(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `311 + c * (1 ±0)`
        //  estimated: `6247 + c * (1 ±0)`
        // Shortest execution: 19_339_000 picoseconds.
        Weight::from_parts(16_813_215, 0)
            .saturating_add(Weight::from_parts(0, 6247))
            // Standard error: 68
            .saturating_add(Weight::from_parts(503, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    fn v13_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `374`
        //  estimated: `6314`
        // Shortest execution: 13_734_000 picoseconds.
        Weight::from_parts(14_292_000, 0)
            .saturating_add(Weight::from_parts(0, 6314))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:2 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:0)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `Measured`)
    fn v14_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `418`
        //  estimated: `6358`
        // Shortest execution: 52_455_000 picoseconds.
        Weight::from_parts(52_512_000, 0)
            .saturating_add(Weight::from_parts(0, 6358))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `System::Account` (r:2 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    fn v15_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `529`
        //  estimated: `6469`
        // Shortest execution: 55_042_000 picoseconds.
        Weight::from_parts(66_116_000, 0)
            .saturating_add(Weight::from_parts(0, 6469))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    fn v16_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `343`
        //  estimated: `6283`
        // Shortest execution: 13_715_000 picoseconds.
        Weight::from_parts(17_704_000, 0)
            .saturating_add(Weight::from_parts(0, 6283))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    fn migration_noop() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `1561`
        // Shortest execution: 3_601_000 picoseconds.
        Weight::from_parts(3_763_000, 0)
            .saturating_add(Weight::from_parts(0, 1561))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
    fn migrate() -> Weight {
        // Proof size in bytes:
        //  measured:  `100`
        //  estimated: `3565`
        // Shortest execution: 10_928_000 picoseconds.
        Weight::from_parts(11_092_000, 0)
            .saturating_add(Weight::from_parts(0, 3565))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    fn on_runtime_upgrade_noop() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `3541`
        // Shortest execution: 3_330_000 picoseconds.
        Weight::from_parts(3_469_000, 0)
            .saturating_add(Weight::from_parts(0, 3541))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    fn on_runtime_upgrade_in_progress() -> Weight {
        // Proof size in bytes:
        //  measured:  `101`
        //  estimated: `3566`
        // Shortest execution: 5_210_000 picoseconds.
        Weight::from_parts(5_925_000, 0)
            .saturating_add(Weight::from_parts(0, 3566))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    fn on_runtime_upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `3541`
        // Shortest execution: 5_079_000 picoseconds.
        Weight::from_parts(5_385_000, 0)
            .saturating_add(Weight::from_parts(0, 3541))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// The range of component `c` is `[0, 125952]`.
    fn call_with_code_per_byte(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `637`
        //  estimated: `4109 + c * (1 ±0)`
        // Shortest execution: 253_014_000 picoseconds.
        Weight::from_parts(263_020_418, 0)
            .saturating_add(Weight::from_parts(0, 4109))
            // Standard error: 79
            .saturating_add(Weight::from_parts(1_354, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(c.into()))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `Measured`)
    /// Storage: `Contracts::Nonce` (r:1 w:1)
    /// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:0 w:1)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// The range of component `c` is `[0, 125952]`.
    /// The range of component `i` is `[0, 1048576]`.
    /// The range of component `s` is `[0, 1048576]`.
    fn instantiate_with_code(c: u32, i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `456`
        //  estimated: `6375`
        // Shortest execution: 4_458_537_000 picoseconds.
        Weight::from_parts(4_571_954_000, 0)
            .saturating_add(Weight::from_parts(0, 6375))
            // Standard error: 1_543
            .saturating_add(Weight::from_parts(31_042, 0).saturating_mul(c.into()))
            // Standard error: 185
            .saturating_add(Weight::from_parts(426, 0).saturating_mul(i.into()))
            // Standard error: 185
            .saturating_add(Weight::from_parts(441, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// Storage: `Contracts::Nonce` (r:1 w:1)
    /// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `Measured`)
    /// The range of component `i` is `[0, 1048576]`.
    /// The range of component `s` is `[0, 1048576]`.
    fn instantiate(i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `614`
        //  estimated: `4068`
        // Shortest execution: 1_935_226_000 picoseconds.
        Weight::from_parts(104_885_415, 0)
            .saturating_add(Weight::from_parts(0, 4068))
            // Standard error: 52
            .saturating_add(Weight::from_parts(1_762, 0).saturating_mul(i.into()))
            // Standard error: 52
            .saturating_add(Weight::from_parts(1_879, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    fn call() -> Weight {
        // Proof size in bytes:
        //  measured:  `661`
        //  estimated: `4126`
        // Shortest execution: 165_936_000 picoseconds.
        Weight::from_parts(180_209_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:0 w:1)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// The range of component `c` is `[0, 125952]`.
    fn upload_code_determinism_enforced(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `296`
        //  estimated: `3761`
        // Shortest execution: 237_018_000 picoseconds.
        Weight::from_parts(219_448_475, 0)
            .saturating_add(Weight::from_parts(0, 3761))
            // Standard error: 558
            .saturating_add(Weight::from_parts(40_603, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:0 w:1)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// The range of component `c` is `[0, 125952]`.
    fn upload_code_determinism_relaxed(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `296`
        //  estimated: `3761`
        // Shortest execution: 252_374_000 picoseconds.
        Weight::from_parts(319_515_455, 0)
            .saturating_add(Weight::from_parts(0, 3761))
            // Standard error: 486
            .saturating_add(Weight::from_parts(38_872, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:0 w:1)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    fn remove_code() -> Weight {
        // Proof size in bytes:
        //  measured:  `322`
        //  estimated: `3787`
        // Shortest execution: 50_229_000 picoseconds.
        Weight::from_parts(51_074_000, 0)
            .saturating_add(Weight::from_parts(0, 3787))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:2 w:2)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    fn set_code() -> Weight {
        // Proof size in bytes:
        //  measured:  `486`
        //  estimated: `6426`
        // Shortest execution: 29_749_000 picoseconds.
        Weight::from_parts(31_086_000, 0)
            .saturating_add(Weight::from_parts(0, 6426))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// The range of component `r` is `[0, 1600]`.
    fn noop_host_fn(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 10_521_000 picoseconds.
        Weight::from_parts(11_738_807, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 503
            .saturating_add(Weight::from_parts(37_887, 0).saturating_mul(r.into()))
    }
    fn seal_caller() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 772_000 picoseconds.
        Weight::from_parts(948_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    fn seal_is_contract() -> Weight {
        // Proof size in bytes:
        //  measured:  `44`
        //  estimated: `3509`
        // Shortest execution: 4_450_000 picoseconds.
        Weight::from_parts(4_696_000, 0)
            .saturating_add(Weight::from_parts(0, 3509))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    fn seal_code_hash() -> Weight {
        // Proof size in bytes:
        //  measured:  `137`
        //  estimated: `3602`
        // Shortest execution: 5_713_000 picoseconds.
        Weight::from_parts(6_103_000, 0)
            .saturating_add(Weight::from_parts(0, 3602))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn seal_own_code_hash() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 892_000 picoseconds.
        Weight::from_parts(977_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_caller_is_origin() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 301_000 picoseconds.
        Weight::from_parts(370_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_caller_is_root() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 232_000 picoseconds.
        Weight::from_parts(489_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_address() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 714_000 picoseconds.
        Weight::from_parts(851_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_gas_left() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 884_000 picoseconds.
        Weight::from_parts(933_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_balance() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_661_000 picoseconds.
        Weight::from_parts(2_885_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_value_transferred() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 706_000 picoseconds.
        Weight::from_parts(902_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_minimum_balance() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 654_000 picoseconds.
        Weight::from_parts(719_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_block_number() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 654_000 picoseconds.
        Weight::from_parts(909_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_now() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 709_000 picoseconds.
        Weight::from_parts(818_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_weight_to_fee() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_296_000 picoseconds.
        Weight::from_parts(2_501_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// The range of component `n` is `[0, 1048572]`.
    fn seal_input(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 518_000 picoseconds.
        Weight::from_parts(1_183_678, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 1
            .saturating_add(Weight::from_parts(102, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 1048572]`.
    fn seal_return(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 410_000 picoseconds.
        Weight::from_parts(458_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 1
            .saturating_add(Weight::from_parts(171, 0).saturating_mul(n.into()))
    }
    /// Storage: `Contracts::DeletionQueueCounter` (r:1 w:1)
    /// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:33 w:33)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::DeletionQueue` (r:0 w:1)
    /// Proof: `Contracts::DeletionQueue` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `Measured`)
    /// The range of component `n` is `[0, 32]`.
    fn seal_terminate(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `62 + n * (78 ±0)`
        //  estimated: `3527 + n * (2553 ±0)`
        // Shortest execution: 15_465_000 picoseconds.
        Weight::from_parts(15_846_764, 0)
            .saturating_add(Weight::from_parts(0, 3527))
            // Standard error: 35_555
            .saturating_add(Weight::from_parts(4_254_784, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2553).saturating_mul(n.into()))
    }
    /// Storage: `Babe::NextRandomness` (r:1 w:0)
    /// Proof: `Babe::NextRandomness` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `Measured`)
    /// Storage: `Babe::EpochStart` (r:1 w:0)
    /// Proof: `Babe::EpochStart` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    fn seal_random() -> Weight {
        // Proof size in bytes:
        //  measured:  `169`
        //  estimated: `1654`
        // Shortest execution: 9_578_000 picoseconds.
        Weight::from_parts(10_083_000, 0)
            .saturating_add(Weight::from_parts(0, 1654))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `System::EventTopics` (r:4 w:4)
    /// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `t` is `[0, 4]`.
    /// The range of component `n` is `[0, 16384]`.
    fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `990 + t * (2475 ±0)`
        // Shortest execution: 4_887_000 picoseconds.
        Weight::from_parts(5_187_816, 0)
            .saturating_add(Weight::from_parts(0, 990))
            // Standard error: 114_646
            .saturating_add(Weight::from_parts(2_620_451, 0).saturating_mul(t.into()))
            // Standard error: 31
            .saturating_add(Weight::from_parts(66, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(t.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(t.into())))
            .saturating_add(Weight::from_parts(0, 2475).saturating_mul(t.into()))
    }
    /// The range of component `i` is `[0, 1048576]`.
    fn seal_debug_message(i: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 364_000 picoseconds.
        Weight::from_parts(387_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 7
            .saturating_add(Weight::from_parts(379, 0).saturating_mul(i.into()))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn get_storage_empty() -> Weight {
        // Proof size in bytes:
        //  measured:  `16618`
        //  estimated: `16618`
        // Shortest execution: 13_498_000 picoseconds.
        Weight::from_parts(14_393_000, 0)
            .saturating_add(Weight::from_parts(0, 16618))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn get_storage_full() -> Weight {
        // Proof size in bytes:
        //  measured:  `26628`
        //  estimated: `26628`
        // Shortest execution: 51_649_000 picoseconds.
        Weight::from_parts(52_373_000, 0)
            .saturating_add(Weight::from_parts(0, 26628))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn set_storage_empty() -> Weight {
        // Proof size in bytes:
        //  measured:  `16618`
        //  estimated: `16618`
        // Shortest execution: 15_488_000 picoseconds.
        Weight::from_parts(16_447_000, 0)
            .saturating_add(Weight::from_parts(0, 16618))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn set_storage_full() -> Weight {
        // Proof size in bytes:
        //  measured:  `26628`
        //  estimated: `26628`
        // Shortest execution: 56_592_000 picoseconds.
        Weight::from_parts(59_070_000, 0)
            .saturating_add(Weight::from_parts(0, 26628))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    /// The range of component `o` is `[0, 16384]`.
    fn seal_set_storage(n: u32, o: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `250 + o * (1 ±0)`
        //  estimated: `247 + o * (1 ±0)`
        // Shortest execution: 13_848_000 picoseconds.
        Weight::from_parts(13_776_155, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 30
            .saturating_add(Weight::from_parts(172, 0).saturating_mul(n.into()))
            // Standard error: 30
            .saturating_add(Weight::from_parts(117, 0).saturating_mul(o.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(o.into()))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    fn seal_clear_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `248 + n * (1 ±0)`
        //  estimated: `247 + n * (1 ±0)`
        // Shortest execution: 11_427_000 picoseconds.
        Weight::from_parts(13_162_645, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 28
            .saturating_add(Weight::from_parts(109, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    fn seal_get_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `248 + n * (1 ±0)`
        //  estimated: `247 + n * (1 ±0)`
        // Shortest execution: 11_202_000 picoseconds.
        Weight::from_parts(12_962_281, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 50
            .saturating_add(Weight::from_parts(485, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    fn seal_contains_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `248 + n * (1 ±0)`
        //  estimated: `247 + n * (1 ±0)`
        // Shortest execution: 11_077_000 picoseconds.
        Weight::from_parts(12_434_571, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 20
            .saturating_add(Weight::from_parts(77, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    fn seal_take_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `248 + n * (1 ±0)`
        //  estimated: `247 + n * (1 ±0)`
        // Shortest execution: 12_709_000 picoseconds.
        Weight::from_parts(14_633_813, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 43
            .saturating_add(Weight::from_parts(439, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
    }
    fn set_transient_storage_empty() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_586_000 picoseconds.
        Weight::from_parts(1_784_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn set_transient_storage_full() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_479_000 picoseconds.
        Weight::from_parts(5_887_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn get_transient_storage_empty() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_076_000 picoseconds.
        Weight::from_parts(3_154_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn get_transient_storage_full() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 6_240_000 picoseconds.
        Weight::from_parts(6_950_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn rollback_transient_storage() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_453_000 picoseconds.
        Weight::from_parts(3_554_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// The range of component `n` is `[0, 16384]`.
    /// The range of component `o` is `[0, 16384]`.
    fn seal_set_transient_storage(n: u32, o: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_910_000 picoseconds.
        Weight::from_parts(2_569_901, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 26
            .saturating_add(Weight::from_parts(191, 0).saturating_mul(n.into()))
            // Standard error: 26
            .saturating_add(Weight::from_parts(189, 0).saturating_mul(o.into()))
    }
    /// The range of component `n` is `[0, 16384]`.
    fn seal_clear_transient_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_270_000 picoseconds.
        Weight::from_parts(2_726_267, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 16
            .saturating_add(Weight::from_parts(182, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 16384]`.
    fn seal_get_transient_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_304_000 picoseconds.
        Weight::from_parts(2_860_349, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 14
            .saturating_add(Weight::from_parts(157, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 16384]`.
    fn seal_contains_transient_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_021_000 picoseconds.
        Weight::from_parts(2_312_737, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 9
            .saturating_add(Weight::from_parts(100, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 16384]`.
    fn seal_take_transient_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 6_682_000 picoseconds.
        Weight::from_parts(7_271_402, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 12
            .saturating_add(Weight::from_parts(15, 0).saturating_mul(n.into()))
    }
    fn seal_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_569_000 picoseconds.
        Weight::from_parts(8_142_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// The range of component `t` is `[0, 1]`.
    /// The range of component `i` is `[0, 1048576]`.
    fn seal_call(t: u32, i: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `310 + t * (89 ±0)`
        //  estimated: `3775 + t * (1932 ±0)`
        // Shortest execution: 115_308_000 picoseconds.
        Weight::from_parts(108_848_092, 0)
            .saturating_add(Weight::from_parts(0, 3775))
            // Standard error: 2_303_057
            .saturating_add(Weight::from_parts(47_777_556, 0).saturating_mul(t.into()))
            // Standard error: 3
            .saturating_add(Weight::from_parts(17, 0).saturating_mul(i.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(t.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(t.into())))
            .saturating_add(Weight::from_parts(0, 1932).saturating_mul(t.into()))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    fn seal_delegate_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `173`
        //  estimated: `3638`
        // Shortest execution: 100_995_000 picoseconds.
        Weight::from_parts(102_982_000, 0)
            .saturating_add(Weight::from_parts(0, 3638))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// Storage: `Contracts::Nonce` (r:1 w:0)
    /// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// The range of component `i` is `[0, 983040]`.
    /// The range of component `s` is `[0, 983040]`.
    fn seal_instantiate(i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `225`
        //  estimated: `3691`
        // Shortest execution: 1_544_893_000 picoseconds.
        Weight::from_parts(522_964_834, 0)
            .saturating_add(Weight::from_parts(0, 3691))
            // Standard error: 134
            .saturating_add(Weight::from_parts(1_105, 0).saturating_mul(i.into()))
            // Standard error: 134
            .saturating_add(Weight::from_parts(1_551, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// The range of component `n` is `[0, 1048576]`.
    fn seal_hash_sha2_256(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 846_000 picoseconds.
        Weight::from_parts(3_576_758, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 12
            .saturating_add(Weight::from_parts(804, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 1048576]`.
    fn seal_hash_keccak_256(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_106_000 picoseconds.
        Weight::from_parts(1_168_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 12
            .saturating_add(Weight::from_parts(2_458, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 1048576]`.
    fn seal_hash_blake2_256(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 795_000 picoseconds.
        Weight::from_parts(882_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 10
            .saturating_add(Weight::from_parts(1_120, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 1048576]`.
    fn seal_hash_blake2_128(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 711_000 picoseconds.
        Weight::from_parts(744_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 9
            .saturating_add(Weight::from_parts(1_103, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 125697]`.
    fn seal_sr25519_verify(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 42_927_000 picoseconds.
        Weight::from_parts(47_117_386, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 69
            .saturating_add(Weight::from_parts(2_749, 0).saturating_mul(n.into()))
    }
    fn seal_ecdsa_recover() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 41_032_000 picoseconds.
        Weight::from_parts(43_528_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_ecdsa_to_eth_address() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 11_767_000 picoseconds.
        Weight::from_parts(12_827_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    fn seal_set_code_hash() -> Weight {
        // Proof size in bytes:
        //  measured:  `173`
        //  estimated: `3638`
        // Shortest execution: 19_167_000 picoseconds.
        Weight::from_parts(21_073_000, 0)
            .saturating_add(Weight::from_parts(0, 3638))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    fn lock_delegate_dependency() -> Weight {
        // Proof size in bytes:
        //  measured:  `98`
        //  estimated: `3563`
        // Shortest execution: 8_192_000 picoseconds.
        Weight::from_parts(8_885_000, 0)
            .saturating_add(Weight::from_parts(0, 3563))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
    fn unlock_delegate_dependency() -> Weight {
        // Proof size in bytes:
        //  measured:  `98`
        //  estimated: `3558`
        // Shortest execution: 7_580_000 picoseconds.
        Weight::from_parts(8_208_000, 0)
            .saturating_add(Weight::from_parts(0, 3558))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn seal_reentrance_count() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 279_000 picoseconds.
        Weight::from_parts(436_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_account_reentrance_count() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 301_000 picoseconds.
        Weight::from_parts(464_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Contracts::Nonce` (r:1 w:0)
    /// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    fn seal_instantiation_nonce() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `1485`
        // Shortest execution: 1_375_000 picoseconds.
        Weight::from_parts(1_475_000, 0)
            .saturating_add(Weight::from_parts(0, 1485))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// The range of component `r` is `[0, 5000]`.
    fn instr_i64_load_store(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 688_000 picoseconds.
        Weight::from_parts(662_285, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 225
            .saturating_add(Weight::from_parts(6_578, 0).saturating_mul(r.into()))
    }
}
