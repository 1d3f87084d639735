//! Weights of `pallet_bags_list` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_bags_list`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_bags_list::WeightInfo for WeightInfo<T, D> {
    /// Storage: `VoterList::Lock` (r:1 w:0)
    /// Proof: `VoterList::Lock` (`max_values`: Some(1), `max_size`: Some(0), added: 495, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::PendingRebag` (r:1 w:1)
    /// Proof: `VoterList::PendingRebag` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::ListNodes` (r:4 w:4)
    /// Proof: `VoterList::ListNodes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
    /// Storage: `Staking::Bonded` (r:1 w:0)
    /// Proof: `Staking::Bonded` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
    /// Storage: `Staking::Ledger` (r:1 w:0)
    /// Proof: `Staking::Ledger` (`max_values`: None, `max_size`: Some(1091), added: 3566, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::ListBags` (r:1 w:1)
    /// Proof: `VoterList::ListBags` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
    fn rebag_non_terminal() -> Weight {
        // Proof size in bytes:
        //  measured:  `1802`
        //  estimated: `11506`
        // Shortest execution: 36_644_000 picoseconds.
        Weight::from_parts(38_027_000, 0)
            .saturating_add(Weight::from_parts(0, 11506))
            .saturating_add(D::get().reads(9))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `VoterList::Lock` (r:1 w:0)
    /// Proof: `VoterList::Lock` (`max_values`: Some(1), `max_size`: Some(0), added: 495, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::PendingRebag` (r:1 w:1)
    /// Proof: `VoterList::PendingRebag` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::ListNodes` (r:3 w:3)
    /// Proof: `VoterList::ListNodes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
    /// Storage: `Staking::Bonded` (r:1 w:0)
    /// Proof: `Staking::Bonded` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
    /// Storage: `Staking::Ledger` (r:1 w:0)
    /// Proof: `Staking::Ledger` (`max_values`: None, `max_size`: Some(1091), added: 3566, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::ListBags` (r:2 w:2)
    /// Proof: `VoterList::ListBags` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
    fn rebag_terminal() -> Weight {
        // Proof size in bytes:
        //  measured:  `1696`
        //  estimated: `8877`
        // Shortest execution: 35_794_000 picoseconds.
        Weight::from_parts(37_055_000, 0)
            .saturating_add(Weight::from_parts(0, 8877))
            .saturating_add(D::get().reads(9))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `VoterList::Lock` (r:1 w:0)
    /// Proof: `VoterList::Lock` (`max_values`: Some(1), `max_size`: Some(0), added: 495, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::ListNodes` (r:4 w:4)
    /// Proof: `VoterList::ListNodes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
    /// Storage: `Staking::Bonded` (r:2 w:0)
    /// Proof: `Staking::Bonded` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
    /// Storage: `Staking::Ledger` (r:2 w:0)
    /// Proof: `Staking::Ledger` (`max_values`: None, `max_size`: Some(1091), added: 3566, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::CounterForListNodes` (r:1 w:1)
    /// Proof: `VoterList::CounterForListNodes` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::ListBags` (r:1 w:1)
    /// Proof: `VoterList::ListBags` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
    fn put_in_front_of() -> Weight {
        // Proof size in bytes:
        //  measured:  `2005`
        //  estimated: `11506`
        // Shortest execution: 41_322_000 picoseconds.
        Weight::from_parts(42_644_000, 0)
            .saturating_add(Weight::from_parts(0, 11506))
            .saturating_add(D::get().reads(11))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `VoterList::Lock` (r:1 w:0)
    /// Proof: `VoterList::Lock` (`max_values`: Some(1), `max_size`: Some(0), added: 495, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::PendingRebag` (r:1 w:1)
    /// Proof: `VoterList::PendingRebag` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::CounterForPendingRebag` (r:1 w:1)
    /// Proof: `VoterList::CounterForPendingRebag` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::ListNodes` (r:4 w:4)
    /// Proof: `VoterList::ListNodes` (`max_values`: None, `max_size`: Some(154), added: 2629, mode: `MaxEncodedLen`)
    /// Storage: `Staking::Bonded` (r:1 w:0)
    /// Proof: `Staking::Bonded` (`max_values`: None, `max_size`: Some(72), added: 2547, mode: `MaxEncodedLen`)
    /// Storage: `Staking::Ledger` (r:1 w:0)
    /// Proof: `Staking::Ledger` (`max_values`: None, `max_size`: Some(1091), added: 3566, mode: `MaxEncodedLen`)
    /// Storage: `VoterList::ListBags` (r:1 w:1)
    /// Proof: `VoterList::ListBags` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
    fn on_idle_rebag() -> Weight {
        // Proof size in bytes:
        //  measured:  `1889`
        //  estimated: `11506`
        // Shortest execution: 36_464_000 picoseconds.
        Weight::from_parts(37_697_000, 0)
            .saturating_add(Weight::from_parts(0, 11506))
            .saturating_add(D::get().reads(10))
            .saturating_add(D::get().writes(7))
    }
}
