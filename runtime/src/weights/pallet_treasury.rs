//! Weights of `pallet_treasury` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_treasury`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_treasury::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Treasury::ProposalCount` (r:1 w:1)
    /// Proof: `Treasury::ProposalCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Treasury::Approvals` (r:1 w:1)
    /// Proof: `Treasury::Approvals` (`max_values`: Some(1), `max_size`: Some(402), added: 897, mode: `MaxEncodedLen`)
    /// Storage: `Treasury::Proposals` (r:0 w:1)
    /// Proof: `Treasury::Proposals` (`max_values`: None, `max_size`: Some(108), added: 2583, mode: `MaxEncodedLen`)
    fn spend_local() -> Weight {
        // Proof size in bytes:
        //  measured:  `6`
        //  estimated: `1887`
        // Shortest execution: 5_498_000 picoseconds.
        Weight::from_parts(5_649_000, 0)
            .saturating_add(Weight::from_parts(0, 1887))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Treasury::Approvals` (r:1 w:1)
    /// Proof: `Treasury::Approvals` (`max_values`: Some(1), `max_size`: Some(402), added: 897, mode: `MaxEncodedLen`)
    fn remove_approval() -> Weight {
        // Proof size in bytes:
        //  measured:  `90`
        //  estimated: `1887`
        // Shortest execution: 3_325_000 picoseconds.
        Weight::from_parts(3_465_000, 0)
            .saturating_add(Weight::from_parts(0, 1887))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `System::Account` (r:1 w:0)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Treasury::Deactivated` (r:1 w:1)
    /// Proof: `Treasury::Deactivated` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
    /// Storage: `Treasury::LastSpendPeriod` (r:1 w:1)
    /// Proof: `Treasury::LastSpendPeriod` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 99]`.
    fn on_initialize_proposals(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `173 + p * (1 ±0)`
        //  estimated: `3593`
        // Shortest execution: 6_690_000 picoseconds.
        Weight::from_parts(7_671_832, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            // Standard error: 894
            .saturating_add(Weight::from_parts(28_391, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Treasury::SpendCount` (r:1 w:1)
    /// Proof: `Treasury::SpendCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Treasury::Spends` (r:0 w:1)
    /// Proof: `Treasury::Spends` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    fn spend() -> Weight {
        // Proof size in bytes:
        //  measured:  `6`
        //  estimated: `1489`
        // Shortest execution: 5_308_000 picoseconds.
        Weight::from_parts(5_468_000, 0)
            .saturating_add(Weight::from_parts(0, 1489))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Treasury::Spends` (r:1 w:1)
    /// Proof: `Treasury::Spends` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn payout() -> Weight {
        // Proof size in bytes:
        //  measured:  `367`
        //  estimated: `6196`
        // Shortest execution: 33_069_000 picoseconds.
        Weight::from_parts(34_321_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Treasury::Spends` (r:1 w:1)
    /// Proof: `Treasury::Spends` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    fn check_status() -> Weight {
        // Proof size in bytes:
        //  measured:  `124`
        //  estimated: `3534`
        // Shortest execution: 6_280_000 picoseconds.
        Weight::from_parts(6_440_000, 0)
            .saturating_add(Weight::from_parts(0, 3534))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Treasury::Spends` (r:1 w:1)
    /// Proof: `Treasury::Spends` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
    fn void_spend() -> Weight {
        // Proof size in bytes:
        //  measured:  `124`
        //  estimated: `3534`
        // Shortest execution: 5_899_000 picoseconds.
        Weight::from_parts(6_049_000, 0)
            .saturating_add(Weight::from_parts(0, 3534))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
}
