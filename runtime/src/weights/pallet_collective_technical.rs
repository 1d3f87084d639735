//! Weights of `pallet_collective_technical` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_collective_technical`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_collective::WeightInfo for WeightInfo<T, D> {
    /// Storage: `TechnicalCommittee::Members` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Voting` (r:100 w:100)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Prime` (r:0 w:1)
    /// Proof: `TechnicalCommittee::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `m` is `[0, 32]`.
    /// The range of component `n` is `[0, 32]`.
    /// The range of component `p` is `[0, 100]`.
    fn set_members(m: u32, _n: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + m * (3232 ±0) + p * (1013 ±0)`
        //  estimated: `19774 + m * (1955 ±146) + p * (2998 ±47)`
        // Shortest execution: 5_247_000 picoseconds.
        Weight::from_parts(5_479_000, 0)
            .saturating_add(Weight::from_parts(0, 19774))
            // Standard error: 135_731
            .saturating_add(Weight::from_parts(2_053_632, 0).saturating_mul(m.into()))
            // Standard error: 43_649
            .saturating_add(Weight::from_parts(2_802_338, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((1_u64).saturating_mul(p.into())))
            .saturating_add(D::get().writes(2))
            .saturating_add(D::get().writes((1_u64).saturating_mul(p.into())))
    }
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[1, 32]`.
    fn execute(b: u32, m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `146 + m * (32 ±0)`
        //  estimated: `3997 + m * (32 ±0)`
        // Shortest execution: 9_254_000 picoseconds.
        Weight::from_parts(9_582_577, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 46
            .saturating_add(Weight::from_parts(1_253, 0).saturating_mul(b.into()))
            // Standard error: 1_496
            .saturating_add(Weight::from_parts(2_902, 0).saturating_mul(m.into()))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:0)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[1, 32]`.
    fn propose_execute(b: u32, m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `146 + m * (32 ±0)`
        //  estimated: `3997 + m * (32 ±0)`
        // Shortest execution: 10_616_000 picoseconds.
        Weight::from_parts(10_869_284, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 51
            .saturating_add(Weight::from_parts(1_261, 0).saturating_mul(b.into()))
            // Standard error: 1_671
            .saturating_add(Weight::from_parts(3_659, 0).saturating_mul(m.into()))
            .saturating_add(D::get().reads(3))
    }
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `TechnicalCommittee::ProposalCount` (r:1 w:1)
    /// Proof: `TechnicalCommittee::ProposalCount` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Voting` (r:0 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::CostOf` (r:0 w:1)
    /// Proof: `TechnicalCommittee::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[2, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn propose_proposed(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `666 + m * (32 ±0) + p * (36 ±0)`
        //  estimated: `4126 + m * (35 ±1) + p * (36 ±0)`
        // Shortest execution: 29_094_000 picoseconds.
        Weight::from_parts(37_115_334, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 490
            .saturating_add(Weight::from_parts(2_502, 0).saturating_mul(b.into()))
            // Standard error: 16_419
            .saturating_add(Weight::from_parts(64_988, 0).saturating_mul(m.into()))
            // Standard error: 5_039
            .saturating_add(Weight::from_parts(111_482, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `m` is `[5, 32]`.
    fn vote(m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `917 + m * (64 ±0)`
        //  estimated: `4382 + m * (64 ±0)`
        // Shortest execution: 13_800_000 picoseconds.
        Weight::from_parts(14_510_336, 0)
            .saturating_add(Weight::from_parts(0, 4382))
            // Standard error: 12_708
            .saturating_add(Weight::from_parts(79_328, 0).saturating_mul(m.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:0 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_early_disapproved(m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `543 + m * (64 ±0) + p * (35 ±0)`
        //  estimated: `3917 + m * (67 ±1) + p * (37 ±0)`
        // Shortest execution: 12_739_000 picoseconds.
        Weight::from_parts(14_051_272, 0)
            .saturating_add(Weight::from_parts(0, 3917))
            // Standard error: 5_903
            .saturating_add(Weight::from_parts(20_621, 0).saturating_mul(m.into()))
            // Standard error: 1_700
            .saturating_add(Weight::from_parts(72_478, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_early_approved(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `858 + m * (64 ±0) + p * (39 ±0)`
        //  estimated: `4180 + b * (1 ±0) + m * (68 ±2) + p * (40 ±0)`
        // Shortest execution: 19_749_000 picoseconds.
        Weight::from_parts(27_082_608, 0)
            .saturating_add(Weight::from_parts(0, 4180))
            // Standard error: 4_293
            .saturating_add(Weight::from_parts(90_871, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Prime` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:0 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_disapproved(m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `563 + m * (64 ±0) + p * (35 ±0)`
        //  estimated: `3937 + m * (67 ±1) + p * (37 ±0)`
        // Shortest execution: 14_041_000 picoseconds.
        Weight::from_parts(14_744_201, 0)
            .saturating_add(Weight::from_parts(0, 3937))
            // Standard error: 9_281
            .saturating_add(Weight::from_parts(25_435, 0).saturating_mul(m.into()))
            // Standard error: 2_674
            .saturating_add(Weight::from_parts(80_854, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Prime` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_approved(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `878 + m * (64 ±0) + p * (39 ±0)`
        //  estimated: `4200 + b * (1 ±0) + m * (68 ±2) + p * (40 ±0)`
        // Shortest execution: 20_831_000 picoseconds.
        Weight::from_parts(22_286_308, 0)
            .saturating_add(Weight::from_parts(0, 4200))
            // Standard error: 273
            .saturating_add(Weight::from_parts(686, 0).saturating_mul(b.into()))
            // Standard error: 9_764
            .saturating_add(Weight::from_parts(45_206, 0).saturating_mul(m.into()))
            // Standard error: 2_814
            .saturating_add(Weight::from_parts(92_525, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Voting` (r:0 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:0 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `p` is `[1, 100]`.
    fn disapprove_proposal(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `297 + p * (32 ±0)`
        //  estimated: `1783 + p * (32 ±0)`
        // Shortest execution: 8_062_000 picoseconds.
        Weight::from_parts(8_625_398, 0)
            .saturating_add(Weight::from_parts(0, 1783))
            // Standard error: 1_603
            .saturating_add(Weight::from_parts(52_814, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::CostOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Voting` (r:0 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `d` is `[0, 1]`.
    /// The range of component `p` is `[1, 100]`.
    fn kill(d: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1847 + d * (284 ±0) + p * (40 ±0)`
        //  estimated: `5072 + d * (2063 ±0) + p * (43 ±1)`
        // Shortest execution: 10_626_000 picoseconds.
        Weight::from_parts(5_665_833, 0)
            .saturating_add(Weight::from_parts(0, 5072))
            // Standard error: 590_868
            .saturating_add(Weight::from_parts(21_362_386, 0).saturating_mul(d.into()))
            // Standard error: 8_797
            .saturating_add(Weight::from_parts(147_776, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((2_u64).saturating_mul(d.into())))
            .saturating_add(D::get().writes(2))
            .saturating_add(D::get().writes((3_u64).saturating_mul(d.into())))
    }
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:0)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::CostOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn release_proposal_cost() -> Weight {
        // Proof size in bytes:
        //  measured:  `1942`
        //  estimated: `5407`
        // Shortest execution: 37_706_000 picoseconds.
        Weight::from_parts(39_890_000, 0)
            .saturating_add(Weight::from_parts(0, 5407))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
}
