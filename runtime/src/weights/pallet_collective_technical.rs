//! Weights of `pallet_collective_technical` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_collective_technical`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_collective::WeightInfo for WeightInfo<T> {
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
        //  estimated: `40710 + m * (1972 ±270) + p * (2896 ±86)`
        // Shortest execution: 12_518_000 picoseconds.
        Weight::from_parts(13_093_000, 0)
            .saturating_add(Weight::from_parts(0, 40710))
            // Standard error: 692_840
            .saturating_add(Weight::from_parts(4_905_977, 0).saturating_mul(m.into()))
            // Standard error: 222_743
            .saturating_add(Weight::from_parts(4_992_739, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(m.into())))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(m.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
            .saturating_add(Weight::from_parts(0, 1972).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 2896).saturating_mul(p.into()))
    }
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[1, 32]`.
    fn execute(_b: u32, m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `188 + m * (32 ±0)`
        //  estimated: `3997 + m * (32 ±0)`
        // Shortest execution: 21_826_000 picoseconds.
        Weight::from_parts(26_836_900, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(Weight::from_parts(0, 32).saturating_mul(m.into()))
    }
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:0)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[1, 32]`.
    fn propose_execute(b: u32, m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `188 + m * (32 ±0)`
        //  estimated: `3997 + m * (32 ±0)`
        // Shortest execution: 24_279_000 picoseconds.
        Weight::from_parts(24_066_663, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 935
            .saturating_add(Weight::from_parts(1_695, 0).saturating_mul(b.into()))
            // Standard error: 30_364
            .saturating_add(Weight::from_parts(78_496, 0).saturating_mul(m.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(Weight::from_parts(0, 32).saturating_mul(m.into()))
    }
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
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
        //  measured:  `704 + m * (32 ±0) + p * (35 ±0)`
        //  estimated: `3928 + m * (36 ±2) + p * (38 ±0)`
        // Shortest execution: 54_271_000 picoseconds.
        Weight::from_parts(60_524_185, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            // Standard error: 3_640
            .saturating_add(Weight::from_parts(6_817, 0).saturating_mul(b.into()))
            // Standard error: 122_693
            .saturating_add(Weight::from_parts(176_473, 0).saturating_mul(m.into()))
            // Standard error: 37_591
            .saturating_add(Weight::from_parts(517_096, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
            .saturating_add(Weight::from_parts(0, 36).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 38).saturating_mul(p.into()))
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
        // Shortest execution: 38_256_000 picoseconds.
        Weight::from_parts(43_293_169, 0)
            .saturating_add(Weight::from_parts(0, 4382))
            // Standard error: 75_013
            .saturating_add(Weight::from_parts(73_971, 0).saturating_mul(m.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(Weight::from_parts(0, 64).saturating_mul(m.into()))
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
        //  measured:  `637 + m * (64 ±0) + p * (35 ±0)`
        //  estimated: `3910 + m * (67 ±2) + p * (37 ±0)`
        // Shortest execution: 28_964_000 picoseconds.
        Weight::from_parts(32_815_798, 0)
            .saturating_add(Weight::from_parts(0, 3910))
            // Standard error: 13_085
            .saturating_add(Weight::from_parts(357_039, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 67).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 37).saturating_mul(p.into()))
    }
    /// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_early_approved(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1125 + m * (64 ±0) + p * (38 ±0)`
        //  estimated: `4212 + b * (1 ±0) + m * (68 ±4) + p * (40 ±1)`
        // Shortest execution: 45_800_000 picoseconds.
        Weight::from_parts(49_158_671, 0)
            .saturating_add(Weight::from_parts(0, 4212))
            // Standard error: 3_197
            .saturating_add(Weight::from_parts(3_953, 0).saturating_mul(b.into()))
            // Standard error: 115_671
            .saturating_add(Weight::from_parts(115_693, 0).saturating_mul(m.into()))
            // Standard error: 33_022
            .saturating_add(Weight::from_parts(449_051, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(b.into()))
            .saturating_add(Weight::from_parts(0, 68).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 40).saturating_mul(p.into()))
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
        //  measured:  `657 + m * (64 ±0) + p * (35 ±0)`
        //  estimated: `3930 + m * (67 ±2) + p * (37 ±0)`
        // Shortest execution: 31_375_000 picoseconds.
        Weight::from_parts(29_868_988, 0)
            .saturating_add(Weight::from_parts(0, 3930))
            // Standard error: 65_111
            .saturating_add(Weight::from_parts(215_897, 0).saturating_mul(m.into()))
            // Standard error: 18_563
            .saturating_add(Weight::from_parts(361_525, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 67).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 37).saturating_mul(p.into()))
    }
    /// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Members` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Prime` (r:1 w:0)
    /// Proof: `TechnicalCommittee::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_approved(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1145 + m * (64 ±0) + p * (38 ±0)`
        //  estimated: `4232 + b * (1 ±0) + m * (68 ±4) + p * (40 ±1)`
        // Shortest execution: 44_207_000 picoseconds.
        Weight::from_parts(46_247_665, 0)
            .saturating_add(Weight::from_parts(0, 4232))
            // Standard error: 3_700
            .saturating_add(Weight::from_parts(3_200, 0).saturating_mul(b.into()))
            // Standard error: 133_873
            .saturating_add(Weight::from_parts(139_289, 0).saturating_mul(m.into()))
            // Standard error: 38_218
            .saturating_add(Weight::from_parts(495_078, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(b.into()))
            .saturating_add(Weight::from_parts(0, 68).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 40).saturating_mul(p.into()))
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
        //  estimated: `1782 + p * (32 ±0)`
        // Shortest execution: 16_363_000 picoseconds.
        Weight::from_parts(18_229_233, 0)
            .saturating_add(Weight::from_parts(0, 1782))
            // Standard error: 11_016
            .saturating_add(Weight::from_parts(320_772, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 32).saturating_mul(p.into()))
    }
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::CostOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
    /// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::Voting` (r:0 w:1)
    /// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `d` is `[0, 1]`.
    /// The range of component `p` is `[1, 100]`.
    fn kill(d: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1783 + d * (284 ±0) + p * (41 ±0)`
        //  estimated: `4981 + d * (1964 ±0) + p * (44 ±2)`
        // Shortest execution: 23_125_000 picoseconds.
        Weight::from_parts(3_647_868, 0)
            .saturating_add(Weight::from_parts(0, 4981))
            // Standard error: 2_890_991
            .saturating_add(Weight::from_parts(44_511_717, 0).saturating_mul(d.into()))
            // Standard error: 42_046
            .saturating_add(Weight::from_parts(662_590, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(d.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(d.into())))
            .saturating_add(Weight::from_parts(0, 1964).saturating_mul(d.into()))
            .saturating_add(Weight::from_parts(0, 44).saturating_mul(p.into()))
    }
    /// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:0)
    /// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TechnicalCommittee::CostOf` (r:1 w:1)
    /// Proof: `TechnicalCommittee::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn release_proposal_cost() -> Weight {
        // Proof size in bytes:
        //  measured:  `1942`
        //  estimated: `5407`
        // Shortest execution: 89_346_000 picoseconds.
        Weight::from_parts(90_325_000, 0)
            .saturating_add(Weight::from_parts(0, 5407))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
}
