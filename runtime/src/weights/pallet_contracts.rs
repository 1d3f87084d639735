//! Weights of `pallet_contracts` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_contracts`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_contracts::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Contracts::DeletionQueueCounter` (r:1 w:0)
    /// Proof: `Contracts::DeletionQueueCounter` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    fn on_process_deletion_queue_batch() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `1561`
        // Shortest execution: 1_432_000 picoseconds.
        Weight::from_parts(1_483_000, 0)
            .saturating_add(Weight::from_parts(0, 1561))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `k` is `[0, 1024]`.
    fn on_initialize_per_trie_key(k: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `365 + k * (69 ±0)`
        //  estimated: `352 + k * (70 ±0)`
        // Shortest execution: 6_710_000 picoseconds.
        Weight::from_parts(7_231_000, 0)
            .saturating_add(Weight::from_parts(0, 352))
            // Standard error: 10_822
            .saturating_add(Weight::from_parts(996_976, 0).saturating_mul(k.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((1_u64).saturating_mul(k.into())))
            .saturating_add(D::get().writes(2))
            .saturating_add(D::get().writes((1_u64).saturating_mul(k.into())))
    }
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc553022fca90611ba8b7942f8bdb3b97f6580` (r:2 w:1)
    /// The range of component `c` is `[0, 125952]`.
    fn v9_migration_step(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `145 + c * (1 ±0)`
        //  estimated: `6081 + c * (1 ±0)`
        // Shortest execution: 5_338_000 picoseconds.
        Weight::from_parts(975_270, 0)
            .saturating_add(Weight::from_parts(0, 6081))
            // Standard error: 27
            .saturating_add(Weight::from_parts(1_102, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:0)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    fn v10_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `445`
        //  estimated: `6385`
        // Shortest execution: 10_456_000 picoseconds.
        Weight::from_parts(10_806_000, 0)
            .saturating_add(Weight::from_parts(0, 6385))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 2_434_000 picoseconds.
        Weight::from_parts(2_493_000, 0)
            .saturating_add(Weight::from_parts(0, 3568))
            // Standard error: 2_471
            .saturating_add(Weight::from_parts(762_145, 0).saturating_mul(k.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(2))
            .saturating_add(D::get().writes((1_u64).saturating_mul(k.into())))
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
        // Shortest execution: 10_595_000 picoseconds.
        Weight::from_parts(11_179_746, 0)
            .saturating_add(Weight::from_parts(0, 6247))
            // Standard error: 8
            .saturating_add(Weight::from_parts(203, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    fn v13_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `374`
        //  estimated: `6314`
        // Shortest execution: 7_391_000 picoseconds.
        Weight::from_parts(7_872_000, 0)
            .saturating_add(Weight::from_parts(0, 6314))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:2 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:0)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `Measured`)
    fn v14_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `418`
        //  estimated: `6358`
        // Shortest execution: 29_934_000 picoseconds.
        Weight::from_parts(30_416_000, 0)
            .saturating_add(Weight::from_parts(0, 6358))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `System::Account` (r:2 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    fn v15_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `529`
        //  estimated: `6469`
        // Shortest execution: 30_505_000 picoseconds.
        Weight::from_parts(36_004_000, 0)
            .saturating_add(Weight::from_parts(0, 6469))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:2 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    fn v16_migration_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `343`
        //  estimated: `6283`
        // Shortest execution: 7_151_000 picoseconds.
        Weight::from_parts(7_231_000, 0)
            .saturating_add(Weight::from_parts(0, 6283))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    fn migration_noop() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `1561`
        // Shortest execution: 1_543_000 picoseconds.
        Weight::from_parts(1_572_000, 0)
            .saturating_add(Weight::from_parts(0, 1561))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:1)
    fn migrate() -> Weight {
        // Proof size in bytes:
        //  measured:  `100`
        //  estimated: `3565`
        // Shortest execution: 5_158_000 picoseconds.
        Weight::from_parts(5_308_000, 0)
            .saturating_add(Weight::from_parts(0, 3565))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    fn on_runtime_upgrade_noop() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `3541`
        // Shortest execution: 1_933_000 picoseconds.
        Weight::from_parts(1_993_000, 0)
            .saturating_add(Weight::from_parts(0, 3541))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    fn on_runtime_upgrade_in_progress() -> Weight {
        // Proof size in bytes:
        //  measured:  `101`
        //  estimated: `3566`
        // Shortest execution: 2_804_000 picoseconds.
        Weight::from_parts(2_834_000, 0)
            .saturating_add(Weight::from_parts(0, 3566))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Proof: UNKNOWN KEY `0x4342193e496fab7ec59d615ed0dc55304e7b9012096b41c4eb3aaf947f6ea429` (r:1 w:0)
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:1)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    fn on_runtime_upgrade() -> Weight {
        // Proof size in bytes:
        //  measured:  `76`
        //  estimated: `3541`
        // Shortest execution: 2_324_000 picoseconds.
        Weight::from_parts(2_414_000, 0)
            .saturating_add(Weight::from_parts(0, 3541))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// The range of component `c` is `[0, 125952]`.
    fn call_with_code_per_byte(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `595`
        //  estimated: `4067 + c * (1 ±0)`
        // Shortest execution: 144_856_000 picoseconds.
        Weight::from_parts(152_589_609, 0)
            .saturating_add(Weight::from_parts(0, 4067))
            // Standard error: 33
            .saturating_add(Weight::from_parts(439, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `Measured`)
    /// Storage: `Contracts::Nonce` (r:1 w:1)
    /// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:0 w:1)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// The range of component `c` is `[0, 125952]`.
    /// The range of component `i` is `[0, 1048576]`.
    /// The range of component `s` is `[0, 1048576]`.
    fn instantiate_with_code(c: u32, i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `249`
        //  estimated: `6168`
        // Shortest execution: 4_570_299_000 picoseconds.
        Weight::from_parts(642_964_167, 0)
            .saturating_add(Weight::from_parts(0, 6168))
            // Standard error: 1_372
            .saturating_add(Weight::from_parts(32_398, 0).saturating_mul(c.into()))
            // Standard error: 164
            .saturating_add(Weight::from_parts(1_805, 0).saturating_mul(i.into()))
            // Standard error: 164
            .saturating_add(Weight::from_parts(2_041, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().writes(7))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// Storage: `Contracts::Nonce` (r:1 w:1)
    /// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `Measured`)
    /// The range of component `i` is `[0, 1048576]`.
    /// The range of component `s` is `[0, 1048576]`.
    fn instantiate(i: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `407`
        //  estimated: `3861`
        // Shortest execution: 2_125_347_000 picoseconds.
        Weight::from_parts(123_732_849, 0)
            .saturating_add(Weight::from_parts(0, 3861))
            // Standard error: 42
            .saturating_add(Weight::from_parts(1_909, 0).saturating_mul(i.into()))
            // Standard error: 42
            .saturating_add(Weight::from_parts(2_012, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:1)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `Measured`)
    fn call() -> Weight {
        // Proof size in bytes:
        //  measured:  `619`
        //  estimated: `4084`
        // Shortest execution: 82_793_000 picoseconds.
        Weight::from_parts(84_726_000, 0)
            .saturating_add(Weight::from_parts(0, 4084))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:0 w:1)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// The range of component `c` is `[0, 125952]`.
    fn upload_code_determinism_enforced(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `131`
        //  estimated: `3596`
        // Shortest execution: 133_779_000 picoseconds.
        Weight::from_parts(147_485_753, 0)
            .saturating_add(Weight::from_parts(0, 3596))
            // Standard error: 151
            .saturating_add(Weight::from_parts(32_051, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:0 w:1)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    /// The range of component `c` is `[0, 125952]`.
    fn upload_code_determinism_relaxed(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `131`
        //  estimated: `3596`
        // Shortest execution: 138_486_000 picoseconds.
        Weight::from_parts(153_635_910, 0)
            .saturating_add(Weight::from_parts(0, 3596))
            // Standard error: 144
            .saturating_add(Weight::from_parts(31_789, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Contracts::MigrationInProgress` (r:1 w:0)
    /// Proof: `Contracts::MigrationInProgress` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `Measured`)
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:0 w:1)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    fn remove_code() -> Weight {
        // Proof size in bytes:
        //  measured:  `322`
        //  estimated: `3787`
        // Shortest execution: 29_193_000 picoseconds.
        Weight::from_parts(30_195_000, 0)
            .saturating_add(Weight::from_parts(0, 3787))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 12_950_000 picoseconds.
        Weight::from_parts(13_671_000, 0)
            .saturating_add(Weight::from_parts(0, 6426))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// The range of component `r` is `[0, 1600]`.
    fn noop_host_fn(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_404_000 picoseconds.
        Weight::from_parts(2_755_967, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 153
            .saturating_add(Weight::from_parts(29_308, 0).saturating_mul(r.into()))
    }
    fn seal_caller() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 300_000 picoseconds.
        Weight::from_parts(320_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    fn seal_is_contract() -> Weight {
        // Proof size in bytes:
        //  measured:  `44`
        //  estimated: `3509`
        // Shortest execution: 1_712_000 picoseconds.
        Weight::from_parts(1_873_000, 0)
            .saturating_add(Weight::from_parts(0, 3509))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Contracts::ContractInfoOf` (r:1 w:0)
    /// Proof: `Contracts::ContractInfoOf` (`max_values`: None, `max_size`: Some(1795), added: 4270, mode: `Measured`)
    fn seal_code_hash() -> Weight {
        // Proof size in bytes:
        //  measured:  `137`
        //  estimated: `3602`
        // Shortest execution: 2_383_000 picoseconds.
        Weight::from_parts(2_514_000, 0)
            .saturating_add(Weight::from_parts(0, 3602))
            .saturating_add(D::get().reads(1))
    }
    fn seal_own_code_hash() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 281_000 picoseconds.
        Weight::from_parts(330_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_caller_is_origin() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 180_000 picoseconds.
        Weight::from_parts(190_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_caller_is_root() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 160_000 picoseconds.
        Weight::from_parts(170_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_address() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 300_000 picoseconds.
        Weight::from_parts(320_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_gas_left() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 310_000 picoseconds.
        Weight::from_parts(320_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_balance() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_382_000 picoseconds.
        Weight::from_parts(1_502_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_value_transferred() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 250_000 picoseconds.
        Weight::from_parts(270_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_minimum_balance() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 240_000 picoseconds.
        Weight::from_parts(250_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_block_number() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 260_000 picoseconds.
        Weight::from_parts(270_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_now() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 261_000 picoseconds.
        Weight::from_parts(290_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_weight_to_fee() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_211_000 picoseconds.
        Weight::from_parts(1_332_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// The range of component `n` is `[0, 1048572]`.
    fn seal_input(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 230_000 picoseconds.
        Weight::from_parts(250_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 0
            .saturating_add(Weight::from_parts(65, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 1048572]`.
    fn seal_return(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 251_000 picoseconds.
        Weight::from_parts(259_769, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 0
            .saturating_add(Weight::from_parts(122, 0).saturating_mul(n.into()))
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
        // Shortest execution: 6_270_000 picoseconds.
        Weight::from_parts(7_009_175, 0)
            .saturating_add(Weight::from_parts(0, 3527))
            // Standard error: 11_143
            .saturating_add(Weight::from_parts(2_189_822, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes(3))
            .saturating_add(D::get().writes((1_u64).saturating_mul(n.into())))
    }
    /// Storage: `Babe::NextRandomness` (r:1 w:0)
    /// Proof: `Babe::NextRandomness` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `Measured`)
    /// Storage: `Babe::EpochStart` (r:1 w:0)
    /// Proof: `Babe::EpochStart` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    fn seal_random() -> Weight {
        // Proof size in bytes:
        //  measured:  `203`
        //  estimated: `1688`
        // Shortest execution: 3_275_000 picoseconds.
        Weight::from_parts(3_625_000, 0)
            .saturating_add(Weight::from_parts(0, 1688))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: `System::EventTopics` (r:4 w:4)
    /// Proof: `System::EventTopics` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `t` is `[0, 4]`.
    /// The range of component `n` is `[0, 16384]`.
    fn seal_deposit_event(t: u32, n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `990 + t * (2475 ±0)`
        // Shortest execution: 1_833_000 picoseconds.
        Weight::from_parts(1_879_356, 0)
            .saturating_add(Weight::from_parts(0, 990))
            // Standard error: 31_432
            .saturating_add(Weight::from_parts(1_242_232, 0).saturating_mul(t.into()))
            // Standard error: 8
            .saturating_add(Weight::from_parts(16, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads((1_u64).saturating_mul(t.into())))
            .saturating_add(D::get().writes((1_u64).saturating_mul(t.into())))
    }
    /// The range of component `i` is `[0, 1048576]`.
    fn seal_debug_message(i: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 261_000 picoseconds.
        Weight::from_parts(270_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 30
            .saturating_add(Weight::from_parts(363, 0).saturating_mul(i.into()))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn get_storage_empty() -> Weight {
        // Proof size in bytes:
        //  measured:  `16618`
        //  estimated: `16618`
        // Shortest execution: 6_980_000 picoseconds.
        Weight::from_parts(7_802_000, 0)
            .saturating_add(Weight::from_parts(0, 16618))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn get_storage_full() -> Weight {
        // Proof size in bytes:
        //  measured:  `26628`
        //  estimated: `26628`
        // Shortest execution: 23_886_000 picoseconds.
        Weight::from_parts(24_867_000, 0)
            .saturating_add(Weight::from_parts(0, 26628))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn set_storage_empty() -> Weight {
        // Proof size in bytes:
        //  measured:  `16618`
        //  estimated: `16618`
        // Shortest execution: 7_522_000 picoseconds.
        Weight::from_parts(8_132_000, 0)
            .saturating_add(Weight::from_parts(0, 16618))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn set_storage_full() -> Weight {
        // Proof size in bytes:
        //  measured:  `26628`
        //  estimated: `26628`
        // Shortest execution: 26_028_000 picoseconds.
        Weight::from_parts(26_640_000, 0)
            .saturating_add(Weight::from_parts(0, 26628))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    /// The range of component `o` is `[0, 16384]`.
    fn seal_set_storage(n: u32, o: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `250 + o * (1 ±0)`
        //  estimated: `247 + o * (1 ±0)`
        // Shortest execution: 5_398_000 picoseconds.
        Weight::from_parts(5_113_008, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 7
            .saturating_add(Weight::from_parts(125, 0).saturating_mul(n.into()))
            // Standard error: 7
            .saturating_add(Weight::from_parts(35, 0).saturating_mul(o.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    fn seal_clear_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `248 + n * (1 ±0)`
        //  estimated: `247 + n * (1 ±0)`
        // Shortest execution: 4_196_000 picoseconds.
        Weight::from_parts(4_380_505, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 6
            .saturating_add(Weight::from_parts(56, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    fn seal_get_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `248 + n * (1 ±0)`
        //  estimated: `247 + n * (1 ±0)`
        // Shortest execution: 4_076_000 picoseconds.
        Weight::from_parts(4_457_973, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 8
            .saturating_add(Weight::from_parts(277, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    fn seal_contains_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `248 + n * (1 ±0)`
        //  estimated: `247 + n * (1 ±0)`
        // Shortest execution: 3_806_000 picoseconds.
        Weight::from_parts(4_063_162, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 6
            .saturating_add(Weight::from_parts(54, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Skipped::Metadata` (r:0 w:0)
    /// Proof: `Skipped::Metadata` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `n` is `[0, 16384]`.
    fn seal_take_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `248 + n * (1 ±0)`
        //  estimated: `247 + n * (1 ±0)`
        // Shortest execution: 4_377_000 picoseconds.
        Weight::from_parts(4_822_359, 0)
            .saturating_add(Weight::from_parts(0, 247))
            // Standard error: 11
            .saturating_add(Weight::from_parts(284, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    fn set_transient_storage_empty() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 751_000 picoseconds.
        Weight::from_parts(972_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn set_transient_storage_full() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_863_000 picoseconds.
        Weight::from_parts(1_892_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn get_transient_storage_empty() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_772_000 picoseconds.
        Weight::from_parts(1_823_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn get_transient_storage_full() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_454_000 picoseconds.
        Weight::from_parts(2_493_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn rollback_transient_storage() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_181_000 picoseconds.
        Weight::from_parts(1_652_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// The range of component `n` is `[0, 16384]`.
    /// The range of component `o` is `[0, 16384]`.
    fn seal_set_transient_storage(n: u32, o: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_215_000 picoseconds.
        Weight::from_parts(979_531, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 13
            .saturating_add(Weight::from_parts(142, 0).saturating_mul(n.into()))
            // Standard error: 13
            .saturating_add(Weight::from_parts(142, 0).saturating_mul(o.into()))
    }
    /// The range of component `n` is `[0, 16384]`.
    fn seal_clear_transient_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_202_000 picoseconds.
        Weight::from_parts(1_324_069, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 2
            .saturating_add(Weight::from_parts(119, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 16384]`.
    fn seal_get_transient_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_011_000 picoseconds.
        Weight::from_parts(1_135_917, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 2
            .saturating_add(Weight::from_parts(124, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 16384]`.
    fn seal_contains_transient_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 932_000 picoseconds.
        Weight::from_parts(978_140, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 1
            .saturating_add(Weight::from_parts(62, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 16384]`.
    fn seal_take_transient_storage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_156_000 picoseconds.
        Weight::from_parts(4_300_407, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 1
            .saturating_add(Weight::from_parts(2, 0).saturating_mul(n.into()))
    }
    fn seal_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_996_000 picoseconds.
        Weight::from_parts(4_026_000, 0)
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
        // Shortest execution: 46_579_000 picoseconds.
        Weight::from_parts(49_300_806, 0)
            .saturating_add(Weight::from_parts(0, 3775))
            // Standard error: 663_368
            .saturating_add(Weight::from_parts(26_581_036, 0).saturating_mul(t.into()))
            // Standard error: 0
            .saturating_add(Weight::from_parts(1, 0).saturating_mul(i.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().reads((1_u64).saturating_mul(t.into())))
            .saturating_add(D::get().writes(1))
            .saturating_add(D::get().writes((1_u64).saturating_mul(t.into())))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:0)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    /// Storage: `Contracts::PristineCode` (r:1 w:0)
    /// Proof: `Contracts::PristineCode` (`max_values`: None, `max_size`: Some(125988), added: 128463, mode: `Measured`)
    fn seal_delegate_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `173`
        //  estimated: `3638`
        // Shortest execution: 44_286_000 picoseconds.
        Weight::from_parts(45_488_000, 0)
            .saturating_add(Weight::from_parts(0, 3638))
            .saturating_add(D::get().reads(2))
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
        // Shortest execution: 1_992_789_000 picoseconds.
        Weight::from_parts(233_614_547, 0)
            .saturating_add(Weight::from_parts(0, 3691))
            // Standard error: 25
            .saturating_add(Weight::from_parts(1_767, 0).saturating_mul(i.into()))
            // Standard error: 25
            .saturating_add(Weight::from_parts(1_868, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(3))
    }
    /// The range of component `n` is `[0, 1048576]`.
    fn seal_hash_sha2_256(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 401_000 picoseconds.
        Weight::from_parts(11_265_059, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 8
            .saturating_add(Weight::from_parts(1_031, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 1048576]`.
    fn seal_hash_keccak_256(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 741_000 picoseconds.
        Weight::from_parts(8_761_400, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 11
            .saturating_add(Weight::from_parts(2_407, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 1048576]`.
    fn seal_hash_blake2_256(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 501_000 picoseconds.
        Weight::from_parts(7_791_118, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 11
            .saturating_add(Weight::from_parts(1_776, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 1048576]`.
    fn seal_hash_blake2_128(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 471_000 picoseconds.
        Weight::from_parts(20_998_838, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 13
            .saturating_add(Weight::from_parts(1_763, 0).saturating_mul(n.into()))
    }
    /// The range of component `n` is `[0, 125697]`.
    fn seal_sr25519_verify(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 34_502_000 picoseconds.
        Weight::from_parts(29_112_127, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 40
            .saturating_add(Weight::from_parts(4_243, 0).saturating_mul(n.into()))
    }
    fn seal_ecdsa_recover() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 33_850_000 picoseconds.
        Weight::from_parts(34_962_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_ecdsa_to_eth_address() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_541_000 picoseconds.
        Weight::from_parts(7_981_000, 0)
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
        // Shortest execution: 8_923_000 picoseconds.
        Weight::from_parts(9_464_000, 0)
            .saturating_add(Weight::from_parts(0, 3638))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `Measured`)
    fn lock_delegate_dependency() -> Weight {
        // Proof size in bytes:
        //  measured:  `98`
        //  estimated: `3563`
        // Shortest execution: 3_885_000 picoseconds.
        Weight::from_parts(4_237_000, 0)
            .saturating_add(Weight::from_parts(0, 3563))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Contracts::CodeInfoOf` (r:1 w:1)
    /// Proof: `Contracts::CodeInfoOf` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
    fn unlock_delegate_dependency() -> Weight {
        // Proof size in bytes:
        //  measured:  `98`
        //  estimated: `3558`
        // Shortest execution: 2_694_000 picoseconds.
        Weight::from_parts(3_135_000, 0)
            .saturating_add(Weight::from_parts(0, 3558))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    fn seal_reentrance_count() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 170_000 picoseconds.
        Weight::from_parts(201_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    fn seal_account_reentrance_count() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 231_000 picoseconds.
        Weight::from_parts(240_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Contracts::Nonce` (r:1 w:0)
    /// Proof: `Contracts::Nonce` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `Measured`)
    fn seal_instantiation_nonce() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `1485`
        // Shortest execution: 751_000 picoseconds.
        Weight::from_parts(821_000, 0)
            .saturating_add(Weight::from_parts(0, 1485))
            .saturating_add(D::get().reads(1))
    }
    /// The range of component `r` is `[0, 5000]`.
    fn instr_i64_load_store(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 371_000 picoseconds.
        Weight::from_parts(786_170, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 62
            .saturating_add(Weight::from_parts(3_858, 0).saturating_mul(r.into()))
    }
}
