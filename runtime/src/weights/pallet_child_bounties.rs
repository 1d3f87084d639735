//! Weights of `pallet_child_bounties` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_child_bounties`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_child_bounties::WeightInfo for WeightInfo<T, D> {
    /// Storage: `ChildBounties::ParentChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ParentChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::Bounties` (r:1 w:0)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentTotalChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ParentTotalChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBountyDescriptionsV1` (r:0 w:1)
    /// Proof: `ChildBounties::ChildBountyDescriptionsV1` (`max_values`: None, `max_size`: Some(16412), added: 18887, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBounties` (r:0 w:1)
    /// Proof: `ChildBounties::ChildBounties` (`max_values`: None, `max_size`: Some(145), added: 2620, mode: `MaxEncodedLen`)
    /// The range of component `d` is `[0, 16384]`.
    fn add_child_bounty(d: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `645`
        //  estimated: `6196`
        // Shortest execution: 42_073_000 picoseconds.
        Weight::from_parts(43_072_804, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            // Standard error: 12
            .saturating_add(Weight::from_parts(250, 0).saturating_mul(d.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:0)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ChildBounties` (`max_values`: None, `max_size`: Some(145), added: 2620, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildrenCuratorFees` (r:1 w:1)
    /// Proof: `ChildBounties::ChildrenCuratorFees` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    fn propose_curator() -> Weight {
        // Proof size in bytes:
        //  measured:  `709`
        //  estimated: `3642`
        // Shortest execution: 10_335_000 picoseconds.
        Weight::from_parts(10_886_000, 0)
            .saturating_add(Weight::from_parts(0, 3642))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:0)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ChildBounties` (`max_values`: None, `max_size`: Some(145), added: 2620, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn accept_curator() -> Weight {
        // Proof size in bytes:
        //  measured:  `915`
        //  estimated: `3642`
        // Shortest execution: 19_860_000 picoseconds.
        Weight::from_parts(20_490_000, 0)
            .saturating_add(Weight::from_parts(0, 3642))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `ChildBounties::ChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ChildBounties` (`max_values`: None, `max_size`: Some(145), added: 2620, mode: `MaxEncodedLen`)
    /// Storage: `Bounties::Bounties` (r:1 w:0)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn unassign_curator() -> Weight {
        // Proof size in bytes:
        //  measured:  `1018`
        //  estimated: `6196`
        // Shortest execution: 26_900_000 picoseconds.
        Weight::from_parts(27_521_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:0)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ChildBounties` (`max_values`: None, `max_size`: Some(145), added: 2620, mode: `MaxEncodedLen`)
    fn award_child_bounty() -> Weight {
        // Proof size in bytes:
        //  measured:  `775`
        //  estimated: `3642`
        // Shortest execution: 11_127_000 picoseconds.
        Weight::from_parts(11_687_000, 0)
            .saturating_add(Weight::from_parts(0, 3642))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `ChildBounties::ChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ChildBounties` (`max_values`: None, `max_size`: Some(145), added: 2620, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ParentChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBountyDescriptionsV1` (r:0 w:1)
    /// Proof: `ChildBounties::ChildBountyDescriptionsV1` (`max_values`: None, `max_size`: Some(16412), added: 18887, mode: `MaxEncodedLen`)
    fn claim_child_bounty() -> Weight {
        // Proof size in bytes:
        //  measured:  `718`
        //  estimated: `8799`
        // Shortest execution: 72_858_000 picoseconds.
        Weight::from_parts(73_961_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:0)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ChildBounties` (`max_values`: None, `max_size`: Some(145), added: 2620, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildrenCuratorFees` (r:1 w:1)
    /// Proof: `ChildBounties::ChildrenCuratorFees` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ParentChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBountyDescriptionsV1` (r:0 w:1)
    /// Proof: `ChildBounties::ChildBountyDescriptionsV1` (`max_values`: None, `max_size`: Some(16412), added: 18887, mode: `MaxEncodedLen`)
    fn close_child_bounty_added() -> Weight {
        // Proof size in bytes:
        //  measured:  `955`
        //  estimated: `6196`
        // Shortest execution: 46_219_000 picoseconds.
        Weight::from_parts(47_090_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `Bounties::Bounties` (r:1 w:0)
    /// Proof: `Bounties::Bounties` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ChildBounties` (`max_values`: None, `max_size`: Some(145), added: 2620, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildrenCuratorFees` (r:1 w:1)
    /// Proof: `ChildBounties::ChildrenCuratorFees` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ParentChildBounties` (r:1 w:1)
    /// Proof: `ChildBounties::ParentChildBounties` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `ChildBounties::ChildBountyDescriptionsV1` (r:0 w:1)
    /// Proof: `ChildBounties::ChildBountyDescriptionsV1` (`max_values`: None, `max_size`: Some(16412), added: 18887, mode: `MaxEncodedLen`)
    fn close_child_bounty_active() -> Weight {
        // Proof size in bytes:
        //  measured:  `1176`
        //  estimated: `8799`
        // Shortest execution: 56_054_000 picoseconds.
        Weight::from_parts(56_854_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().writes(7))
    }
}
