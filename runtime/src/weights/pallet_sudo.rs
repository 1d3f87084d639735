//! Weights of `pallet_sudo` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_sudo`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_sudo::WeightInfo for WeightInfo<T> {
    /// Storage: `Sudo::Key` (r:1 w:1)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn set_key() -> Weight {
        // Proof size in bytes:
        //  measured:  `165`
        //  estimated: `1517`
        // Shortest execution: 11_930_000 picoseconds.
        Weight::from_parts(12_237_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn sudo() -> Weight {
        // Proof size in bytes:
        //  measured:  `165`
        //  estimated: `1517`
        // Shortest execution: 12_663_000 picoseconds.
        Weight::from_parts(12_954_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn sudo_as() -> Weight {
        // Proof size in bytes:
        //  measured:  `165`
        //  estimated: `1517`
        // Shortest execution: 12_134_000 picoseconds.
        Weight::from_parts(12_769_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:1)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn remove_key() -> Weight {
        // Proof size in bytes:
        //  measured:  `165`
        //  estimated: `1517`
        // Shortest execution: 10_395_000 picoseconds.
        Weight::from_parts(10_970_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Sudo::Key` (r:1 w:0)
    /// Proof: `Sudo::Key` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn check_only_sudo_account() -> Weight {
        // Proof size in bytes:
        //  measured:  `165`
        //  estimated: `1517`
        // Shortest execution: 5_470_000 picoseconds.
        Weight::from_parts(5_839_000, 0)
            .saturating_add(Weight::from_parts(0, 1517))
            .saturating_add(T::DbWeight::get().reads(1))
    }
}
