//! Weights of `pallet_moderation`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_moderation` weighs.
pub trait WeightInfo {
    /// Worst case of `request`.
    fn request() -> Weight;
    /// Worst case of `answer`.
    fn answer() -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
    /// Worst case of `forget`.
    fn forget() -> Weight;
    /// Worst case of `verdict_granted`.
    fn verdict_granted() -> Weight;
    /// Worst case of `verdict_denied`.
    fn verdict_denied() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Moderation::CurrentParameters` (r:1 w:0)
    /// Proof: `Moderation::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(48), added: 543, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::OpenRequests` (r:1 w:1)
    /// Proof: `Moderation::OpenRequests` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Cooldowns` (r:1 w:0)
    /// Proof: `Moderation::Cooldowns` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::NextRequest` (r:1 w:1)
    /// Proof: `Moderation::NextRequest` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Requests` (r:0 w:1)
    /// Proof: `Moderation::Requests` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
    fn request() -> Weight {
        // Proof size in bytes:
        //  measured:  `844`
        //  estimated: `4126`
        // Shortest execution: 40_981_000 picoseconds.
        Weight::from_parts(42_463_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Moderation::Requests` (r:1 w:1)
    /// Proof: `Moderation::Requests` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::CurrentParameters` (r:1 w:0)
    /// Proof: `Moderation::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(48), added: 543, mode: `MaxEncodedLen`)
    fn answer() -> Weight {
        // Proof size in bytes:
        //  measured:  `322`
        //  estimated: `3684`
        // Shortest execution: 8_402_000 picoseconds.
        Weight::from_parts(8_864_000, 0)
            .saturating_add(Weight::from_parts(0, 3684))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Moderation::CurrentParameters` (r:0 w:1)
    /// Proof: `Moderation::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(48), added: 543, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_804_000 picoseconds.
        Weight::from_parts(2_954_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Moderation::OpenRequests` (r:1 w:0)
    /// Proof: `Moderation::OpenRequests` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Cooldowns` (r:1 w:1)
    /// Proof: `Moderation::Cooldowns` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:1 w:1)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn forget() -> Weight {
        // Proof size in bytes:
        //  measured:  `805`
        //  estimated: `4126`
        // Shortest execution: 39_609_000 picoseconds.
        Weight::from_parts(40_821_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Moderation::Requests` (r:1 w:1)
    /// Proof: `Moderation::Requests` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Cooldowns` (r:1 w:1)
    /// Proof: `Moderation::Cooldowns` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::OpenRequests` (r:0 w:1)
    /// Proof: `Moderation::OpenRequests` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:0 w:1)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    fn verdict_granted() -> Weight {
        // Proof size in bytes:
        //  measured:  `1309`
        //  estimated: `7262`
        // Shortest execution: 65_408_000 picoseconds.
        Weight::from_parts(67_631_000, 0)
            .saturating_add(Weight::from_parts(0, 7262))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(9))
    }
    /// Storage: `Moderation::Requests` (r:1 w:1)
    /// Proof: `Moderation::Requests` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Cooldowns` (r:1 w:1)
    /// Proof: `Moderation::Cooldowns` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::OpenRequests` (r:0 w:1)
    /// Proof: `Moderation::OpenRequests` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    fn verdict_denied() -> Weight {
        // Proof size in bytes:
        //  measured:  `904`
        //  estimated: `7262`
        // Shortest execution: 58_807_000 picoseconds.
        Weight::from_parts(60_079_000, 0)
            .saturating_add(Weight::from_parts(0, 7262))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(7))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn request() -> Weight {
        // Proof size in bytes:
        //  measured:  `844`
        //  estimated: `4126`
        // Shortest execution: 40_981_000 picoseconds.
        Weight::from_parts(42_463_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(8))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn answer() -> Weight {
        // Proof size in bytes:
        //  measured:  `322`
        //  estimated: `3684`
        // Shortest execution: 8_402_000 picoseconds.
        Weight::from_parts(8_864_000, 0)
            .saturating_add(Weight::from_parts(0, 3684))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_804_000 picoseconds.
        Weight::from_parts(2_954_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn forget() -> Weight {
        // Proof size in bytes:
        //  measured:  `805`
        //  estimated: `4126`
        // Shortest execution: 39_609_000 picoseconds.
        Weight::from_parts(40_821_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn verdict_granted() -> Weight {
        // Proof size in bytes:
        //  measured:  `1309`
        //  estimated: `7262`
        // Shortest execution: 65_408_000 picoseconds.
        Weight::from_parts(67_631_000, 0)
            .saturating_add(Weight::from_parts(0, 7262))
            .saturating_add(ParityDbWeight::get().reads(7))
            .saturating_add(ParityDbWeight::get().writes(9))
    }
    fn verdict_denied() -> Weight {
        // Proof size in bytes:
        //  measured:  `904`
        //  estimated: `7262`
        // Shortest execution: 58_807_000 picoseconds.
        Weight::from_parts(60_079_000, 0)
            .saturating_add(Weight::from_parts(0, 7262))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(7))
    }
}
