//! Weights of `pallet_bounties` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_bounties`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_bounties::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Bounties::BountyCount` (r:1 w:1)
    /// Proof: `Bounties::BountyCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::BountyDescriptions` (r:0 w:1)
    /// Proof: `Bounties::BountyDescriptions` (`max_values`: None, `max_size`: Some(16400), added: 18875, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::Bounties` (r:0 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// The range of component `d` is `[0, 16384]`.
    fn propose_bounty(d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3593`
        // Shortest execution: 16_114_000 picoseconds.
        Weight::from_parts(16_675_039, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            // Standard error: 7
            .saturating_add(Weight::from_parts(256, 0).saturating_mul(d.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::BountyApprovals` (r:1 w:1)
    /// Proof: `Bounties::BountyApprovals` (`max_values`: Some(1), `max_size`: Some(402), added: 897, mode: `MaxEncodedLen`)
    fn approve_bounty() -> Weight {
        // Proof size in bytes:
        //  measured:  `335`
        //  estimated: `3642`
        // Shortest execution: 7_361_000 picoseconds.
        Weight::from_parts(7_721_000, 0)
            .saturating_add(Weight::from_parts(0, 3642))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    fn propose_curator() -> Weight {
        // Proof size in bytes:
        //  measured:  `355`
        //  estimated: `3642`
        // Shortest execution: 7_271_000 picoseconds.
        Weight::from_parts(7_601_000, 0)
            .saturating_add(Weight::from_parts(0, 3642))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::BountyApprovals` (r:1 w:1)
    /// Proof: `Bounties::BountyApprovals` (`max_values`: Some(1), `max_size`: Some(402), added: 897, mode: `MaxEncodedLen`)
    fn approve_bounty_with_curator() -> Weight {
        // Proof size in bytes:
        //  measured:  `335`
        //  estimated: `3642`
        // Shortest execution: 8_893_000 picoseconds.
        Weight::from_parts(9_224_000, 0)
            .saturating_add(Weight::from_parts(0, 3642))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn unassign_curator() -> Weight {
        // Proof size in bytes:
        //  measured:  `634`
        //  estimated: `6196`
        // Shortest execution: 24_937_000 picoseconds.
        Weight::from_parts(25_688_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn accept_curator() -> Weight {
        // Proof size in bytes:
        //  measured:  `527`
        //  estimated: `3642`
        // Shortest execution: 17_636_000 picoseconds.
        Weight::from_parts(17_997_000, 0)
            .saturating_add(Weight::from_parts(0, 3642))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentChildBounties` (r:1 w:0)
    /// Proof: `ChildBounties::ParentChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    fn award_bounty() -> Weight {
        // Proof size in bytes:
        //  measured:  `505`
        //  estimated: `3642`
        // Shortest execution: 9_794_000 picoseconds.
        Weight::from_parts(10_406_000, 0)
            .saturating_add(Weight::from_parts(0, 3642))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildrenCuratorFees` (r:1 w:1)
    /// Proof: `ChildBounties::ChildrenCuratorFees` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::BountyDescriptions` (r:0 w:1)
    /// Proof: `Bounties::BountyDescriptions` (`max_values`: None, `max_size`: Some(16400), added: 18875, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentTotalChildBounties` (r:0 w:1)
    /// Proof: `ChildBounties::ParentTotalChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentChildBounties` (r:0 w:1)
    /// Proof: `ChildBounties::ParentChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    fn claim_bounty() -> Weight {
        // Proof size in bytes:
        //  measured:  `869`
        //  estimated: `8799`
        // Shortest execution: 75_543_000 picoseconds.
        Weight::from_parts(76_454_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(8))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentChildBounties` (r:1 w:0)
    /// Proof: `ChildBounties::ParentChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::BountyDescriptions` (r:0 w:1)
    /// Proof: `Bounties::BountyDescriptions` (`max_values`: None, `max_size`: Some(16400), added: 18875, mode: `MaxEncodedLen`)
    fn close_bounty_proposed() -> Weight {
        // Proof size in bytes:
        //  measured:  `652`
        //  estimated: `6196`
        // Shortest execution: 26_319_000 picoseconds.
        Weight::from_parts(27_180_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ParentChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::BountyDescriptions` (r:0 w:1)
    /// Proof: `Bounties::BountyDescriptions` (`max_values`: None, `max_size`: Some(16400), added: 18875, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentTotalChildBounties` (r:0 w:1)
    /// Proof: `ChildBounties::ParentTotalChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    fn close_bounty_active() -> Weight {
        // Proof size in bytes:
        //  measured:  `888`
        //  estimated: `8799`
        // Shortest execution: 52_969_000 picoseconds.
        Weight::from_parts(53_991_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(7))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    fn extend_bounty_expiry() -> Weight {
        // Proof size in bytes:
        //  measured:  `391`
        //  estimated: `3642`
        // Shortest execution: 7_621_000 picoseconds.
        Weight::from_parts(7_802_000, 0)
            .saturating_add(Weight::from_parts(0, 3642))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Bounties::BountyApprovals` (r:1 w:1)
    /// Proof: `Bounties::BountyApprovals` (`max_values`: Some(1), `max_size`: Some(402), added: 897, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::Bounties` (r:100 w:100)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:200 w:200)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `b` is `[0, 100]`.
    fn spend_funds(b: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `214 + b * (243 ±0)`
        //  estimated: `1887 + b * (5206 ±0)`
        // Shortest execution: 1_623_000 picoseconds.
        Weight::from_parts(1_703_000, 0)
            .saturating_add(Weight::from_parts(0, 1887))
            // Standard error: 32_399
            .saturating_add(Weight::from_parts(22_692_770, 0).saturating_mul(b.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().reads((3_u64).saturating_mul(b.into())))
            .saturating_add(D::get().writes(1))
            .saturating_add(D::get().writes((3_u64).saturating_mul(b.into())))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:1)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::BountyDescriptions` (r:1 w:0)
    /// Proof: `Bounties::BountyDescriptions` (`max_values`: None, `max_size`: Some(16400), added: 18875, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn poke_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `16828`
        //  estimated: `19865`
        // Shortest execution: 21_151_000 picoseconds.
        Weight::from_parts(22_213_000, 0)
            .saturating_add(Weight::from_parts(0, 19865))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:0)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn reclaim_bounty_funds() -> Weight {
        // Proof size in bytes:
        //  measured:  `433`
        //  estimated: `6196`
        // Shortest execution: 37_116_000 picoseconds.
        Weight::from_parts(38_517_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
}
