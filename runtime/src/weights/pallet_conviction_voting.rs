//! Weights of `pallet_conviction_voting` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_conviction_voting`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_conviction_voting::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
    /// Proof: `ConvictionVoting::VotingFor` (`max_values`: None, `max_size`: Some(27241), added: 29716, mode: `MaxEncodedLen`)
    /// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
    /// Proof: `ConvictionVoting::ClassLocksFor` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:1 w:1)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    fn vote_new() -> Weight {
        // Proof size in bytes:
        //  measured:  `13314`
        //  estimated: `110487`
        // Shortest execution: 82_963_000 picoseconds.
        Weight::from_parts(111_296_000, 0)
            .saturating_add(Weight::from_parts(0, 110487))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
    /// Proof: `ConvictionVoting::VotingFor` (`max_values`: None, `max_size`: Some(27241), added: 29716, mode: `MaxEncodedLen`)
    /// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
    /// Proof: `ConvictionVoting::ClassLocksFor` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:2 w:2)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn vote_existing() -> Weight {
        // Proof size in bytes:
        //  measured:  `20504`
        //  estimated: `219984`
        // Shortest execution: 200_960_000 picoseconds.
        Weight::from_parts(210_524_000, 0)
            .saturating_add(Weight::from_parts(0, 219984))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().writes(7))
    }
    /// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
    /// Proof: `ConvictionVoting::VotingFor` (`max_values`: None, `max_size`: Some(27241), added: 29716, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:2 w:2)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:1)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    fn remove_vote() -> Weight {
        // Proof size in bytes:
        //  measured:  `20322`
        //  estimated: `219984`
        // Shortest execution: 182_973_000 picoseconds.
        Weight::from_parts(190_714_000, 0)
            .saturating_add(Weight::from_parts(0, 219984))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
    /// Proof: `ConvictionVoting::VotingFor` (`max_values`: None, `max_size`: Some(27241), added: 29716, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    fn remove_other_vote() -> Weight {
        // Proof size in bytes:
        //  measured:  `12977`
        //  estimated: `30706`
        // Shortest execution: 41_451_000 picoseconds.
        Weight::from_parts(48_362_000, 0)
            .saturating_add(Weight::from_parts(0, 30706))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `ConvictionVoting::VotingFor` (r:2 w:2)
    /// Proof: `ConvictionVoting::VotingFor` (`max_values`: None, `max_size`: Some(27241), added: 29716, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::ReferendumInfoFor` (r:30 w:30)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:2 w:2)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
    /// Proof: `ConvictionVoting::ClassLocksFor` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:30)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[0, 30]`.
    fn delegate(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2212 + r * (692 ±0)`
        //  estimated: `219984 + r * (2841 ±0)`
        // Shortest execution: 67_741_000 picoseconds.
        Weight::from_parts(62_711_930, 0)
            .saturating_add(Weight::from_parts(0, 219984))
            // Standard error: 230_971
            .saturating_add(Weight::from_parts(21_024_778, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().reads((1_u64).saturating_mul(r.into())))
            .saturating_add(D::get().writes(6))
            .saturating_add(D::get().writes((2_u64).saturating_mul(r.into())))
    }
    /// Storage: `ConvictionVoting::VotingFor` (r:2 w:2)
    /// Proof: `ConvictionVoting::VotingFor` (`max_values`: None, `max_size`: Some(27241), added: 29716, mode: `MaxEncodedLen`)
    /// Storage: `Referenda::ReferendumInfoFor` (r:30 w:30)
    /// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Agenda` (r:2 w:2)
    /// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(107022), added: 109497, mode: `MaxEncodedLen`)
    /// Storage: `Scheduler::Retries` (r:0 w:30)
    /// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[0, 30]`.
    fn undelegate(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2194 + r * (692 ±0)`
        //  estimated: `219984 + r * (2841 ±0)`
        // Shortest execution: 49_163_000 picoseconds.
        Weight::from_parts(51_402_243, 0)
            .saturating_add(Weight::from_parts(0, 219984))
            // Standard error: 138_766
            .saturating_add(Weight::from_parts(20_506_742, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().reads((1_u64).saturating_mul(r.into())))
            .saturating_add(D::get().writes(4))
            .saturating_add(D::get().writes((2_u64).saturating_mul(r.into())))
    }
    /// Storage: `ConvictionVoting::VotingFor` (r:1 w:1)
    /// Proof: `ConvictionVoting::VotingFor` (`max_values`: None, `max_size`: Some(27241), added: 29716, mode: `MaxEncodedLen`)
    /// Storage: `ConvictionVoting::ClassLocksFor` (r:1 w:1)
    /// Proof: `ConvictionVoting::ClassLocksFor` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    fn unlock() -> Weight {
        // Proof size in bytes:
        //  measured:  `11963`
        //  estimated: `30706`
        // Shortest execution: 77_526_000 picoseconds.
        Weight::from_parts(93_249_000, 0)
            .saturating_add(Weight::from_parts(0, 30706))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
}
