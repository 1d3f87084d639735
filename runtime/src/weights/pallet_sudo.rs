//! Weights of `pallet_sudo` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_sudo`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_sudo::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Sudo::Key` (r:1 w:1)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn set_key() -> Weight {
        // Proof size in bytes:
        //  measured:  `198`
        //  estimated: `1517`
        // Shortest execution: 5_688_000 picoseconds.
        Weight::from_parts(5_949_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn sudo() -> Weight {
        // Proof size in bytes:
        //  measured:  `198`
        //  estimated: `1517`
        // Shortest execution: 6_440_000 picoseconds.
        Weight::from_parts(6_630_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn sudo_as() -> Weight {
        // Proof size in bytes:
        //  measured:  `198`
        //  estimated: `1517`
        // Shortest execution: 6_470_000 picoseconds.
        Weight::from_parts(6_620_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:1)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn remove_key() -> Weight {
        // Proof size in bytes:
        //  measured:  `198`
        //  estimated: `1517`
        // Shortest execution: 5_198_000 picoseconds.
        Weight::from_parts(5_278_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn check_only_sudo_account() -> Weight {
        // Proof size in bytes:
        //  measured:  `198`
        //  estimated: `1517`
        // Shortest execution: 3_245_000 picoseconds.
        Weight::from_parts(3_425_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(D::get().reads(1))
    }
}
