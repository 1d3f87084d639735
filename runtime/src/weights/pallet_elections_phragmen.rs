//! Weights of `pallet_elections_phragmen` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 3, repeat 2, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_elections_phragmen`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_elections_phragmen::WeightInfo for WeightInfo<T, D> {
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
        //  measured:  `400 + v * (80 ±0)`
        //  estimated: `4764 + v * (80 ±0)`
        // Shortest execution: 19_800_000 picoseconds.
        Weight::from_parts(21_097_461, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(2))
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
        //  measured:  `370 + v * (80 ±0)`
        //  estimated: `4764 + v * (80 ±0)`
        // Shortest execution: 27_662_000 picoseconds.
        Weight::from_parts(29_192_761, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(2))
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
        //  measured:  `402 + v * (80 ±0)`
        //  estimated: `4764 + v * (80 ±0)`
        // Shortest execution: 26_900_000 picoseconds.
        Weight::from_parts(27_568_119, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 39_946
            .saturating_add(Weight::from_parts(15_357, 0).saturating_mul(v.into()))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Elections::Voting` (r:1 w:1)
    /// Proof: `Elections::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    fn remove_voter() -> Weight {
        // Proof size in bytes:
        //  measured:  `924`
        //  estimated: `4764`
        // Shortest execution: 27_911_000 picoseconds.
        Weight::from_parts(29_584_000, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
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
        //  measured:  `1148 + c * (48 ±0)`
        //  estimated: `2634 + c * (48 ±0)`
        // Shortest execution: 19_368_000 picoseconds.
        Weight::from_parts(20_237_904, 0)
            .saturating_add(Weight::from_parts(0, 2634))
            // Standard error: 12_701
            .saturating_add(Weight::from_parts(36_147, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Elections::Candidates` (r:1 w:1)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `c` is `[1, 64]`.
    fn renounce_candidacy_candidate(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `247 + c * (48 ±0)`
        //  estimated: `1733 + c * (48 ±0)`
        // Shortest execution: 15_563_000 picoseconds.
        Weight::from_parts(16_021_219, 0)
            .saturating_add(Weight::from_parts(0, 1733))
            // Standard error: 20_516
            .saturating_add(Weight::from_parts(60_220, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        //  measured:  `1358`
        //  estimated: `2843`
        // Shortest execution: 22_453_000 picoseconds.
        Weight::from_parts(24_136_000, 0)
            .saturating_add(Weight::from_parts(0, 2843))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Elections::RunnersUp` (r:1 w:1)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    fn renounce_candidacy_runners_up() -> Weight {
        // Proof size in bytes:
        //  measured:  `688`
        //  estimated: `2173`
        // Shortest execution: 17_155_000 picoseconds.
        Weight::from_parts(17_947_000, 0)
            .saturating_add(Weight::from_parts(0, 2173))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Benchmark::Override` (r:0 w:0)
    /// Proof: `Benchmark::Override` (`max_values`: None, `max_size`: None, mode: `Measured`)
    fn remove_member_without_replacement() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_000_000_000_000 picoseconds.
        Weight::from_parts(2_000_000_000_000, 0)
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
        //  measured:  `1635`
        //  estimated: `6196`
        // Shortest execution: 35_012_000 picoseconds.
        Weight::from_parts(36_474_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `Elections::Voting` (r:5001 w:5000)
    /// Proof: `Elections::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Members` (r:1 w:0)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::RunnersUp` (r:1 w:0)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Candidates` (r:1 w:0)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Locks` (r:5000 w:5000)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:5000 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:5000 w:5000)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `v` is `[5000, 10000]`.
    /// The range of component `d` is `[0, 5000]`.
    fn clean_defunct_voters(_v: u32, d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + d * (307 ±0) + v * (58 ±0)`
        //  estimated: `7184145 + d * (3774 ±0)`
        // Shortest execution: 25_708_000 picoseconds.
        Weight::from_parts(10_693_164_228, 0)
            .saturating_add(Weight::from_parts(0, 7184145))
            // Standard error: 938_532
            .saturating_add(Weight::from_parts(50_938_008, 0).saturating_mul(d.into()))
            .saturating_add(D::get().reads((4_u64).saturating_mul(d.into())))
            .saturating_add(D::get().writes((3_u64).saturating_mul(d.into())))
    }
    /// Storage: `Elections::Candidates` (r:1 w:1)
    /// Proof: `Elections::Candidates` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Members` (r:1 w:1)
    /// Proof: `Elections::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::RunnersUp` (r:1 w:1)
    /// Proof: `Elections::RunnersUp` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Elections::Voting` (r:10001 w:0)
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
    /// The range of component `v` is `[1, 10000]`.
    /// The range of component `e` is `[10000, 160000]`.
    fn election_phragmen(c: u32, v: u32, e: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + c * (1175 ±0) + v * (82 ±0)`
        //  estimated: `61434 + c * (1754 ±258) + v * (2544 ±1)`
        // Shortest execution: 1_130_475_000 picoseconds.
        Weight::from_parts(1_130_475_000, 0)
            .saturating_add(Weight::from_parts(0, 61434))
            // Standard error: 542_098_016
            .saturating_add(Weight::from_parts(59_905_623, 0).saturating_mul(c.into()))
            // Standard error: 3_448_969
            .saturating_add(Weight::from_parts(8_745_744, 0).saturating_mul(v.into()))
            // Standard error: 221_387
            .saturating_add(Weight::from_parts(309_600, 0).saturating_mul(e.into()))
            .saturating_add(D::get().reads(64))
            .saturating_add(D::get().reads((1_u64).saturating_mul(c.into())))
            .saturating_add(D::get().reads((1_u64).saturating_mul(v.into())))
            .saturating_add(D::get().writes(4))
            .saturating_add(D::get().writes((1_u64).saturating_mul(c.into())))
    }
}
