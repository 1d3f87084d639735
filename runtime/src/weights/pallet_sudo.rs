//! Weights of `pallet_sudo` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 5_248_000 picoseconds.
        Weight::from_parts(5_488_000, 0)
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
        // Shortest execution: 5_778_000 picoseconds.
        Weight::from_parts(5_919_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn sudo_as() -> Weight {
        // Proof size in bytes:
        //  measured:  `198`
        //  estimated: `1517`
        // Shortest execution: 5_829_000 picoseconds.
        Weight::from_parts(5_928_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:1)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn remove_key() -> Weight {
        // Proof size in bytes:
        //  measured:  `198`
        //  estimated: `1517`
        // Shortest execution: 4_897_000 picoseconds.
        Weight::from_parts(5_007_000, 0)
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
        // Shortest execution: 2_654_000 picoseconds.
        Weight::from_parts(2_834_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(D::get().reads(1))
    }
}
