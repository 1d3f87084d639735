//! Weights of `pallet_moderation` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_moderation`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_moderation::WeightInfo for WeightInfo<T> {
    /// Storage: `Moderation::CurrentParameters` (r:1 w:0)
    /// Proof: `Moderation::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(48), added: 543, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Requests` (r:0 w:1)
    /// Proof: `Moderation::Requests` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
    fn request() -> Weight {
        // Proof size in bytes:
        //  measured:  `843`
        //  estimated: `4036`
        // Shortest execution: 77_124_000 picoseconds.
        Weight::from_parts(81_261_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
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
        // Shortest execution: 17_205_000 picoseconds.
        Weight::from_parts(17_897_000, 0)
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
        // Shortest execution: 6_009_000 picoseconds.
        Weight::from_parts(6_490_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Moderation::OpenRequests` (r:1 w:0)
    /// Proof: `Moderation::OpenRequests` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Cooldowns` (r:1 w:1)
    /// Proof: `Moderation::Cooldowns` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:1 w:1)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn forget() -> Weight {
        // Proof size in bytes:
        //  measured:  `805`
        //  estimated: `4036`
        // Shortest execution: 75_833_000 picoseconds.
        Weight::from_parts(78_046_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Moderation::Requests` (r:1 w:1)
    /// Proof: `Moderation::Requests` (`max_values`: None, `max_size`: Some(219), added: 2694, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Cooldowns` (r:1 w:1)
    /// Proof: `Moderation::Cooldowns` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:1)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::OpenRequests` (r:0 w:1)
    /// Proof: `Moderation::OpenRequests` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:0 w:1)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    fn verdict_granted() -> Weight {
        // Proof size in bytes:
        //  measured:  `1308`
        //  estimated: `7082`
        // Shortest execution: 119_788_000 picoseconds.
        Weight::from_parts(121_721_000, 0)
            .saturating_add(Weight::from_parts(0, 7082))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::OpenRequests` (r:0 w:1)
    /// Proof: `Moderation::OpenRequests` (`max_values`: None, `max_size`: Some(57), added: 2532, mode: `MaxEncodedLen`)
    fn verdict_denied() -> Weight {
        // Proof size in bytes:
        //  measured:  `904`
        //  estimated: `7082`
        // Shortest execution: 109_593_000 picoseconds.
        Weight::from_parts(113_168_000, 0)
            .saturating_add(Weight::from_parts(0, 7082))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(7))
    }
}
