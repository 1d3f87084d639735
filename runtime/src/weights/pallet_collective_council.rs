//! Weights of `pallet_collective_council` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_collective_council`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_collective::WeightInfo for WeightInfo<T> {
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
        //  estimated: `40705 + m * (1972 ±185) + p * (2896 ±59)`
        // Shortest execution: 11_118_000 picoseconds.
        Weight::from_parts(11_592_000, 0)
            .saturating_add(Weight::from_parts(0, 40705))
            // Standard error: 683_714
            .saturating_add(Weight::from_parts(5_011_721, 0).saturating_mul(m.into()))
            // Standard error: 219_810
            .saturating_add(Weight::from_parts(4_951_195, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(m.into())))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(m.into())))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
            .saturating_add(Weight::from_parts(0, 1972).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 2896).saturating_mul(p.into()))
    }
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[1, 32]`.
    fn execute(b: u32, m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `183 + m * (32 ±0)`
        //  estimated: `3997 + m * (32 ±0)`
        // Shortest execution: 20_696_000 picoseconds.
        Weight::from_parts(22_361_791, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 704
            .saturating_add(Weight::from_parts(673, 0).saturating_mul(b.into()))
            // Standard error: 22_860
            .saturating_add(Weight::from_parts(1_468, 0).saturating_mul(m.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(Weight::from_parts(0, 32).saturating_mul(m.into()))
    }
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:1 w:0)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[1, 32]`.
    fn propose_execute(b: u32, m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `183 + m * (32 ±0)`
        //  estimated: `3997 + m * (32 ±0)`
        // Shortest execution: 23_172_000 picoseconds.
        Weight::from_parts(24_827_149, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            // Standard error: 919
            .saturating_add(Weight::from_parts(492, 0).saturating_mul(b.into()))
            // Standard error: 29_835
            .saturating_add(Weight::from_parts(22_504, 0).saturating_mul(m.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(Weight::from_parts(0, 32).saturating_mul(m.into()))
    }
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:1 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
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
        //  measured:  `699 + m * (32 ±0) + p * (35 ±0)`
        //  estimated: `3928 + m * (36 ±2) + p * (38 ±0)`
        // Shortest execution: 52_310_000 picoseconds.
        Weight::from_parts(60_351_598, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            // Standard error: 3_399
            .saturating_add(Weight::from_parts(6_159, 0).saturating_mul(b.into()))
            // Standard error: 114_599
            .saturating_add(Weight::from_parts(188_271, 0).saturating_mul(m.into()))
            // Standard error: 35_111
            .saturating_add(Weight::from_parts(511_128, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
            .saturating_add(Weight::from_parts(0, 36).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 38).saturating_mul(p.into()))
    }
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Voting` (r:1 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `m` is `[5, 32]`.
    fn vote(m: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `912 + m * (64 ±0)`
        //  estimated: `4377 + m * (64 ±0)`
        // Shortest execution: 37_117_000 picoseconds.
        Weight::from_parts(49_987_692, 0)
            .saturating_add(Weight::from_parts(0, 4377))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(Weight::from_parts(0, 64).saturating_mul(m.into()))
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
        //  measured:  `632 + m * (64 ±0) + p * (35 ±0)`
        //  estimated: `3905 + m * (67 ±2) + p * (37 ±0)`
        // Shortest execution: 25_934_000 picoseconds.
        Weight::from_parts(31_681_697, 0)
            .saturating_add(Weight::from_parts(0, 3905))
            // Standard error: 10_773
            .saturating_add(Weight::from_parts(346_597, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 67).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 37).saturating_mul(p.into()))
    }
    /// Storage: `Council::Voting` (r:1 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:1 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_early_approved(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1120 + m * (64 ±0) + p * (38 ±0)`
        //  estimated: `4207 + b * (1 ±0) + m * (68 ±4) + p * (40 ±1)`
        // Shortest execution: 44_637_000 picoseconds.
        Weight::from_parts(33_001_304, 0)
            .saturating_add(Weight::from_parts(0, 4207))
            // Standard error: 3_239
            .saturating_add(Weight::from_parts(8_909, 0).saturating_mul(b.into()))
            // Standard error: 117_173
            .saturating_add(Weight::from_parts(366_284, 0).saturating_mul(m.into()))
            // Standard error: 33_450
            .saturating_add(Weight::from_parts(478_206, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(b.into()))
            .saturating_add(Weight::from_parts(0, 68).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 40).saturating_mul(p.into()))
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
        //  measured:  `652 + m * (64 ±0) + p * (35 ±0)`
        //  estimated: `3925 + m * (67 ±2) + p * (37 ±0)`
        // Shortest execution: 29_832_000 picoseconds.
        Weight::from_parts(32_442_243, 0)
            .saturating_add(Weight::from_parts(0, 3925))
            // Standard error: 43_956
            .saturating_add(Weight::from_parts(38_965, 0).saturating_mul(m.into()))
            // Standard error: 12_532
            .saturating_add(Weight::from_parts(345_363, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 67).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 37).saturating_mul(p.into()))
    }
    /// Storage: `Council::Voting` (r:1 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Members` (r:1 w:0)
    /// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Prime` (r:1 w:0)
    /// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::ProposalOf` (r:1 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// The range of component `b` is `[2, 1024]`.
    /// The range of component `m` is `[4, 32]`.
    /// The range of component `p` is `[1, 100]`.
    fn close_approved(b: u32, m: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1140 + m * (64 ±0) + p * (38 ±0)`
        //  estimated: `4227 + b * (1 ±0) + m * (68 ±4) + p * (40 ±1)`
        // Shortest execution: 47_146_000 picoseconds.
        Weight::from_parts(55_554_587, 0)
            .saturating_add(Weight::from_parts(0, 4227))
            // Standard error: 2_403
            .saturating_add(Weight::from_parts(2_057, 0).saturating_mul(b.into()))
            // Standard error: 24_816
            .saturating_add(Weight::from_parts(449_365, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(b.into()))
            .saturating_add(Weight::from_parts(0, 68).saturating_mul(m.into()))
            .saturating_add(Weight::from_parts(0, 40).saturating_mul(p.into()))
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
        //  measured:  `292 + p * (32 ±0)`
        //  estimated: `1777 + p * (32 ±0)`
        // Shortest execution: 16_104_000 picoseconds.
        Weight::from_parts(17_226_817, 0)
            .saturating_add(Weight::from_parts(0, 1777))
            // Standard error: 9_099
            .saturating_add(Weight::from_parts(299_037, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(Weight::from_parts(0, 32).saturating_mul(p.into()))
    }
    /// Storage: `Council::ProposalOf` (r:1 w:1)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::CostOf` (r:1 w:1)
    /// Proof: `Council::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `Council::Proposals` (r:1 w:1)
    /// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Council::Voting` (r:0 w:1)
    /// Proof: `Council::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// The range of component `d` is `[0, 1]`.
    /// The range of component `p` is `[1, 100]`.
    fn kill(d: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1778 + d * (284 ±0) + p * (41 ±0)`
        //  estimated: `4976 + d * (1964 ±178) + p * (44 ±2)`
        // Shortest execution: 20_146_000 picoseconds.
        Weight::from_parts(5_807_534, 0)
            .saturating_add(Weight::from_parts(0, 4976))
            // Standard error: 2_907_135
            .saturating_add(Weight::from_parts(42_062_535, 0).saturating_mul(d.into()))
            // Standard error: 42_280
            .saturating_add(Weight::from_parts(598_938, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(d.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(d.into())))
            .saturating_add(Weight::from_parts(0, 1964).saturating_mul(d.into()))
            .saturating_add(Weight::from_parts(0, 44).saturating_mul(p.into()))
    }
    /// Storage: `Council::ProposalOf` (r:1 w:0)
    /// Proof: `Council::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `Council::CostOf` (r:1 w:1)
    /// Proof: `Council::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn release_proposal_cost() -> Weight {
        // Proof size in bytes:
        //  measured:  `1937`
        //  estimated: `5402`
        // Shortest execution: 84_080_000 picoseconds.
        Weight::from_parts(86_307_000, 0)
            .saturating_add(Weight::from_parts(0, 5402))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
}
