//! Weights of `pallet_recovery` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_recovery`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_recovery::WeightInfo for WeightInfo<T> {
    /// Storage: `Recovery::Inheritor` (r:1 w:0)
    /// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    fn control_inherited_account() -> Weight {
        // Proof size in bytes:
        //  measured:  `317`
        //  estimated: `3997`
        // Shortest execution: 26_178_000 picoseconds.
        Weight::from_parts(27_603_000, 0)
            .saturating_add(Weight::from_parts(0, 3997))
            .saturating_add(T::DbWeight::get().reads(3))
    }
    /// Storage: `Recovery::Inheritor` (r:1 w:1)
    /// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn revoke_inheritor() -> Weight {
        // Proof size in bytes:
        //  measured:  `502`
        //  estimated: `3928`
        // Shortest execution: 54_612_000 picoseconds.
        Weight::from_parts(55_286_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:0)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::FriendGroups` (r:1 w:1)
    /// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(41525), added: 44000, mode: `MaxEncodedLen`)
    fn set_friend_groups() -> Weight {
        // Proof size in bytes:
        //  measured:  `41665`
        //  estimated: `44990`
        // Shortest execution: 157_011_000 picoseconds.
        Weight::from_parts(159_748_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn initiate_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `42597`
        //  estimated: `44990`
        // Shortest execution: 214_135_000 picoseconds.
        Weight::from_parts(215_714_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:1)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::FriendGroups` (r:1 w:0)
    /// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(41525), added: 44000, mode: `MaxEncodedLen`)
    fn approve_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `41884`
        //  estimated: `44990`
        // Shortest execution: 106_648_000 picoseconds.
        Weight::from_parts(108_453_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:1)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::FriendGroups` (r:1 w:0)
    /// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(41525), added: 44000, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::Inheritor` (r:1 w:1)
    /// Proof: `Recovery::Inheritor` (`max_values`: None, `max_size`: Some(133), added: 2608, mode: `MaxEncodedLen`)
    fn finish_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `44012`
        //  estimated: `44990`
        // Shortest execution: 277_864_000 picoseconds.
        Weight::from_parts(286_787_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:1)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `Recovery::FriendGroups` (r:1 w:0)
    /// Proof: `Recovery::FriendGroups` (`max_values`: None, `max_size`: Some(41525), added: 44000, mode: `MaxEncodedLen`)
    fn cancel_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `42667`
        //  estimated: `44990`
        // Shortest execution: 185_054_000 picoseconds.
        Weight::from_parts(193_262_000, 0)
            .saturating_add(Weight::from_parts(0, 44990))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Recovery::Attempt` (r:1 w:1)
    /// Proof: `Recovery::Attempt` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn slash_attempt() -> Weight {
        // Proof size in bytes:
        //  measured:  `1923`
        //  estimated: `6196`
        // Shortest execution: 153_465_000 picoseconds.
        Weight::from_parts(157_826_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
}
