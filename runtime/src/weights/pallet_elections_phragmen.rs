//! Weights of `pallet_elections_phragmen` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_elections_phragmen`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_elections_phragmen::WeightInfo for WeightInfo<T> {
    /// Storage: `Elections::Candidates` (r:1 w:0)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Members` (r:1 w:0)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::RunnersUp` (r:1 w:0)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Voting` (r:1 w:1)
    /// Proof: `Elections::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `v` is `[1, 16]`.
    fn vote_equal(v: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `369 + v * (80 ±0)`
        //  estimated: `4764 + v * (80 ±0)`
        // Shortest execution: 37_434_000 picoseconds.
        Weight::from_parts(39_833_304, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 71_823
            .saturating_add(Weight::from_parts(42_930, 0).saturating_mul(v.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(Weight::from_parts(0, 80).saturating_mul(v.into()))
    }
    /// Storage: `Elections::Candidates` (r:1 w:0)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Members` (r:1 w:0)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::RunnersUp` (r:1 w:0)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Voting` (r:1 w:1)
    /// Proof: `Elections::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `v` is `[2, 16]`.
    fn vote_more(v: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `337 + v * (80 ±0)`
        //  estimated: `4764 + v * (80 ±0)`
        // Shortest execution: 50_803_000 picoseconds.
        Weight::from_parts(52_470_396, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 50_115
            .saturating_add(Weight::from_parts(62_415, 0).saturating_mul(v.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(Weight::from_parts(0, 80).saturating_mul(v.into()))
    }
    /// Storage: `Elections::Candidates` (r:1 w:0)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Members` (r:1 w:0)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::RunnersUp` (r:1 w:0)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Voting` (r:1 w:1)
    /// Proof: `Elections::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `v` is `[2, 16]`.
    fn vote_less(v: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `369 + v * (80 ±0)`
        //  estimated: `4764 + v * (80 ±0)`
        // Shortest execution: 50_010_000 picoseconds.
        Weight::from_parts(51_388_118, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 87_808
            .saturating_add(Weight::from_parts(248_416, 0).saturating_mul(v.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(Weight::from_parts(0, 80).saturating_mul(v.into()))
    }
    /// Storage: `Elections::Voting` (r:1 w:1)
    /// Proof: `Elections::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    fn remove_voter() -> Weight {
        // Proof size in bytes:
        //  measured:  `891`
        //  estimated: `4764`
        // Shortest execution: 48_375_000 picoseconds.
        Weight::from_parts(51_946_000, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Elections::Candidates` (r:1 w:1)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Members` (r:1 w:0)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::RunnersUp` (r:1 w:0)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `c` is `[1, 64]`.
    fn submit_candidacy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1117 + c * (48 ±0)`
        //  estimated: `2601 + c * (48 ±0)`
        // Shortest execution: 36_108_000 picoseconds.
        Weight::from_parts(38_228_029, 0)
            .saturating_add(Weight::from_parts(0, 2601))
            // Standard error: 16_411
            .saturating_add(Weight::from_parts(146_982, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(Weight::from_parts(0, 48).saturating_mul(c.into()))
    }
    /// Storage: `Elections::Candidates` (r:1 w:1)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `c` is `[1, 64]`.
    fn renounce_candidacy_candidate(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `216 + c * (48 ±0)`
        //  estimated: `1700 + c * (48 ±0)`
        // Shortest execution: 27_327_000 picoseconds.
        Weight::from_parts(29_954_973, 0)
            .saturating_add(Weight::from_parts(0, 1700))
            // Standard error: 14_360
            .saturating_add(Weight::from_parts(128_747, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(Weight::from_parts(0, 48).saturating_mul(c.into()))
    }
    /// Storage: `Elections::Members` (r:1 w:1)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::RunnersUp` (r:1 w:1)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Prime` (r:1 w:1)
    /// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Proposals` (r:1 w:0)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Members` (r:0 w:1)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn renounce_candidacy_members() -> Weight {
        // Proof size in bytes:
        //  measured:  `1292`
        //  estimated: `2777`
        // Shortest execution: 42_822_000 picoseconds.
        Weight::from_parts(47_245_000, 0)
            .saturating_add(Weight::from_parts(0, 2777))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Elections::RunnersUp` (r:1 w:1)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn renounce_candidacy_runners_up() -> Weight {
        // Proof size in bytes:
        //  measured:  `655`
        //  estimated: `2140`
        // Shortest execution: 29_452_000 picoseconds.
        Weight::from_parts(31_673_000, 0)
            .saturating_add(Weight::from_parts(0, 2140))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Benchmark::Override` (r:0 w:0)
    /// Proof: `Benchmark::Override` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn remove_member_without_replacement() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 1_500_000_000_000 picoseconds.
        Weight::from_parts(1_500_000_000_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `Elections::Members` (r:1 w:1)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Elections::RunnersUp` (r:1 w:1)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Prime` (r:1 w:1)
    /// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Proposals` (r:1 w:0)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Members` (r:0 w:1)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn remove_member_with_replacement() -> Weight {
        // Proof size in bytes:
        //  measured:  `1569`
        //  estimated: `6196`
        // Shortest execution: 66_855_000 picoseconds.
        Weight::from_parts(68_126_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    /// Storage: `Elections::Voting` (r:257 w:256)
    /// Proof: `Elections::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Members` (r:1 w:0)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::RunnersUp` (r:1 w:0)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Candidates` (r:1 w:0)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Locks` (r:256 w:256)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:256 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:256 w:256)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `v` is `[256, 512]`.
    /// The range of component `d` is `[0, 256]`.
    fn clean_defunct_voters(v: u32, d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2892 + d * (314 ±0) + v * (56 ±0)`
        //  estimated: `2749 + d * (3774 ±14) + v * (72 ±12)`
        // Shortest execution: 23_233_000 picoseconds.
        Weight::from_parts(23_874_000, 0)
            .saturating_add(Weight::from_parts(0, 2749))
            // Standard error: 183_050
            .saturating_add(Weight::from_parts(1_045_348, 0).saturating_mul(v.into()))
            // Standard error: 396_856
            .saturating_add(Weight::from_parts(63_541_416, 0).saturating_mul(d.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(d.into())))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(d.into())))
            .saturating_add(Weight::from_parts(0, 3774).saturating_mul(d.into()))
            .saturating_add(Weight::from_parts(0, 72).saturating_mul(v.into()))
    }
    /// Storage: `Elections::Candidates` (r:1 w:1)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Members` (r:1 w:1)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::RunnersUp` (r:1 w:1)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Voting` (r:513 w:0)
    /// Proof: `Elections::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Proposals` (r:1 w:0)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:51 w:51)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Elections::ElectionRounds` (r:1 w:1)
    /// Proof: `Elections::ElectionRounds` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Members` (r:0 w:1)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Prime` (r:0 w:1)
    /// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `c` is `[1, 64]`.
    /// The range of component `v` is `[1, 512]`.
    /// The range of component `e` is `[512, 8192]`.
    fn election_phragmen(c: u32, v: u32, e: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + c * (804 ±0) + e * (4 ±0) + v * (96 ±0)`
        //  estimated: `16861 + c * (2304 ±85) + e * (3 ±2) + v * (2492 ±10)`
        // Shortest execution: 1_723_394_000 picoseconds.
        Weight::from_parts(1_727_625_000, 0)
            .saturating_add(Weight::from_parts(0, 16861))
            // Standard error: 1_099_699
            .saturating_add(Weight::from_parts(11_249_468, 0).saturating_mul(v.into()))
            // Standard error: 70_588
            .saturating_add(Weight::from_parts(255_524, 0).saturating_mul(e.into()))
            .saturating_add(T::DbWeight::get().reads(31))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(c.into())))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(v.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(c.into())))
            .saturating_add(Weight::from_parts(0, 2304).saturating_mul(c.into()))
            .saturating_add(Weight::from_parts(0, 3).saturating_mul(e.into()))
            .saturating_add(Weight::from_parts(0, 2492).saturating_mul(v.into()))
    }
}
