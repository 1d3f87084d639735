//! Weights of `pallet_collective_council` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_collective_council`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_collective::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Council::Members` (r:1 w:1)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Proposals` (r:1 w:0)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Voting` (r:100 w:100)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Prime` (r:0 w:1)
    /// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `m` is `[0, 32]`.
    /// The range of component `n` is `[0, 32]`.
    /// The range of component `p` is `[0, 100]`.
    fn set_members(m: u32, _n: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + m * (3232 ±0) + p * (1013 ±0)`
        //  estimated: `19802 + m * (1955 ±121) + p * (2998 ±39)`
        // Shortest execution: 4_737_000 picoseconds.
        Weight::from_parts(4_858_000, 0)
            .saturating_add(Weight::from_parts(0, 19802))
            // Standard error: 136_579
            .saturating_add(Weight::from_parts(2_255_871, 0).saturating_mul(m.into()))
            // Standard error: 43_922
            .saturating_add(Weight::from_parts(2_814_196, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((1_u64).saturating_mul(p.into())))
            .saturating_add(D::get().writes(2))
            .saturating_add(D::get().writes((1_u64).saturating_mul(p.into())))
    }
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[1, 32]`.
    fn execute(b: u32, m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `174 + m * (32 ±0)`
        //  estimated: `3997 + m * (32 ±0)`
        // Shortest execution: 9_234_000 picoseconds.
        Weight::from_parts(9_484_457, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 41
            .saturating_add(Weight::from_parts(1_209, 0).saturating_mul(b.into()))
            // Standard error: 1_333
            .saturating_add(Weight::from_parts(1_831, 0).saturating_mul(m.into()))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:1 w:0)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[1, 32]`.
    fn propose_execute(b: u32, m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `174 + m * (32 ±0)`
        //  estimated: `3997 + m * (32 ±0)`
        // Shortest execution: 10_666_000 picoseconds.
        Weight::from_parts(10_739_327, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 43
            .saturating_add(Weight::from_parts(1_447, 0).saturating_mul(b.into()))
            // Standard error: 1_396
            .saturating_add(Weight::from_parts(348, 0).saturating_mul(m.into()))
            .saturating_add(D::get().reads(3))
    }
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:1 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Council::ProposalCount` (r:1 w:1)
    /// Proof: `Council::ProposalCount` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Voting` (r:0 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::CostOf` (r:0 w:1)
    /// Proof: `Council::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[2, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn propose_proposed(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `694 + m * (32 ±0) + p * (36 ±0)`
        //  estimated: `4126 + m * (35 ±1) + p * (36 ±0)`
        // Shortest execution: 30_235_000 picoseconds.
        Weight::from_parts(38_132_196, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 422
            .saturating_add(Weight::from_parts(3_395, 0).saturating_mul(b.into()))
            // Standard error: 14_153
            .saturating_add(Weight::from_parts(48_178, 0).saturating_mul(m.into()))
            // Standard error: 4_344
            .saturating_add(Weight::from_parts(105_085, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Voting` (r:1 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `m` is `[5, 32]`.
    fn vote(m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `945 + m * (64 ±0)`
        //  estimated: `4410 + m * (64 ±0)`
        // Shortest execution: 13_831_000 picoseconds.
        Weight::from_parts(14_645_878, 0)
            .saturating_add(Weight::from_parts(0, 4410))
            // Standard error: 4_810
            .saturating_add(Weight::from_parts(12_538, 0).saturating_mul(m.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Council::Voting` (r:1 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:0 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_early_disapproved(m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `571 + m * (64 ±0) + p * (35 ±0)`
        //  estimated: `3945 + m * (67 ±1) + p * (37 ±0)`
        // Shortest execution: 12_008_000 picoseconds.
        Weight::from_parts(13_517_725, 0)
            .saturating_add(Weight::from_parts(0, 3945))
            // Standard error: 5_383
            .saturating_add(Weight::from_parts(16_033, 0).saturating_mul(m.into()))
            // Standard error: 1_550
            .saturating_add(Weight::from_parts(73_268, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Council::Voting` (r:1 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:1 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_early_approved(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `886 + m * (64 ±0) + p * (39 ±0)`
        //  estimated: `4208 + b * (1 ±0) + m * (68 ±2) + p * (40 ±0)`
        // Shortest execution: 19_749_000 picoseconds.
        Weight::from_parts(20_886_562, 0)
            .saturating_add(Weight::from_parts(0, 4208))
            // Standard error: 277
            .saturating_add(Weight::from_parts(1_653, 0).saturating_mul(b.into()))
            // Standard error: 9_898
            .saturating_add(Weight::from_parts(4_043, 0).saturating_mul(m.into()))
            // Standard error: 2_852
            .saturating_add(Weight::from_parts(109_929, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Council::Voting` (r:1 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Prime` (r:1 w:0)
    /// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:0 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_disapproved(m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `591 + m * (64 ±0) + p * (35 ±0)`
        //  estimated: `3965 + m * (67 ±1) + p * (37 ±0)`
        // Shortest execution: 13_660_000 picoseconds.
        Weight::from_parts(11_504_980, 0)
            .saturating_add(Weight::from_parts(0, 3965))
            // Standard error: 24_332
            .saturating_add(Weight::from_parts(155_068, 0).saturating_mul(m.into()))
            // Standard error: 7_010
            .saturating_add(Weight::from_parts(95_778, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Council::Voting` (r:1 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Prime` (r:1 w:0)
    /// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:1 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_approved(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `906 + m * (64 ±0) + p * (39 ±0)`
        //  estimated: `4228 + b * (1 ±0) + m * (68 ±2) + p * (40 ±0)`
        // Shortest execution: 20_280_000 picoseconds.
        Weight::from_parts(32_298_727, 0)
            .saturating_add(Weight::from_parts(0, 4228))
            // Standard error: 7_554
            .saturating_add(Weight::from_parts(123_289, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Voting` (r:0 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:0 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `p` is `[1, 100]`.
    fn disapprove_proposal(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `325 + p * (32 ±0)`
        //  estimated: `1811 + p * (32 ±0)`
        // Shortest execution: 7_701_000 picoseconds.
        Weight::from_parts(8_035_550, 0)
            .saturating_add(Weight::from_parts(0, 1811))
            // Standard error: 1_253
            .saturating_add(Weight::from_parts(63_012, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Council::ProposalOf` (r:1 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::CostOf` (r:1 w:1)
    /// Proof: `Council::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Voting` (r:0 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `d` is `[0, 1]`.
    /// The range of component `p` is `[1, 100]`.
    fn kill(d: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1875 + d * (284 ±0) + p * (40 ±0)`
        //  estimated: `5100 + d * (2063 ±0) + p * (43 ±1)`
        // Shortest execution: 11_037_000 picoseconds.
        Weight::from_parts(4_400_506, 0)
            .saturating_add(Weight::from_parts(0, 5100))
            // Standard error: 594_484
            .saturating_add(Weight::from_parts(22_752_901, 0).saturating_mul(d.into()))
            // Standard error: 8_851
            .saturating_add(Weight::from_parts(178_745, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((2_u64).saturating_mul(d.into())))
            .saturating_add(D::get().writes(2))
            .saturating_add(D::get().writes((3_u64).saturating_mul(d.into())))
    }
    /// Storage: `Council::ProposalOf` (r:1 w:0)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::CostOf` (r:1 w:1)
    /// Proof: `Council::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn release_proposal_cost() -> Weight {
        // Proof size in bytes:
        //  measured:  `1970`
        //  estimated: `5435`
        // Shortest execution: 43_806_000 picoseconds.
        Weight::from_parts(45_929_000, 0)
            .saturating_add(Weight::from_parts(0, 5435))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
}
