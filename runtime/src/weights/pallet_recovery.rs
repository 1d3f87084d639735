//! Weights of `pallet_recovery` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_recovery`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_recovery::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Recovery::Inheritor` (r:1 w:0)
    /// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn control_inherited_account() -> Weight {
        // Proof size in bytes:
        //  measured:  `308`
        //  estimated: `3997`
        // Shortest execution: 10_065_000 picoseconds.
        Weight::from_parts(10_426_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: `Recovery::Inheritor` (r:1 w:1)
    /// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn revoke_inheritor() -> Weight {
        // Proof size in bytes:
        //  measured:  `535`
        //  estimated: `4126`
        // Shortest execution: 28_913_000 picoseconds.
        Weight::from_parts(29_344_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:0)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::FriendGroups` (r:1 w:1)
    /// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(41525), added: 44000, mode: `MaxEncodedLen`)
    fn set_friend_groups() -> Weight {
        // Proof size in bytes:
        //  measured:  `41698`
        //  estimated: `44990`
        // Shortest execution: 117_294_000 picoseconds.
        Weight::from_parts(136_764_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:1)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::FriendGroups` (r:1 w:0)
    /// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(41525), added: 44000, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::Inheritor` (r:1 w:0)
    /// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn initiate_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `42630`
        //  estimated: `44990`
        // Shortest execution: 98_446_000 picoseconds.
        Weight::from_parts(111_486_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:1)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::FriendGroups` (r:1 w:0)
    /// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(41525), added: 44000, mode: `MaxEncodedLen`)
    fn approve_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `41917`
        //  estimated: `44990`
        // Shortest execution: 28_032_000 picoseconds.
        Weight::from_parts(34_792_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:1)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::FriendGroups` (r:1 w:0)
    /// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(41525), added: 44000, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::Inheritor` (r:1 w:1)
    /// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
    fn finish_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `44045`
        //  estimated: `44990`
        // Shortest execution: 128_572_000 picoseconds.
        Weight::from_parts(136_914_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(D::get().reads(7))
            .saturating_add(D::get().writes(6))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:1)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::FriendGroups` (r:1 w:0)
    /// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(41525), added: 44000, mode: `MaxEncodedLen`)
    fn cancel_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `42700`
        //  estimated: `44990`
        // Shortest execution: 74_430_000 picoseconds.
        Weight::from_parts(82_533_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:1)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn slash_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `1956`
        //  estimated: `6196`
        // Shortest execution: 75_783_000 picoseconds.
        Weight::from_parts(80_340_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
}
