//! Weights of `pallet_balances` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_balances`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_balances::WeightInfo for WeightInfo<T, D> {
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer_allow_death() -> Weight {
        // Proof size in bytes:
        //  measured:  `155`
        //  estimated: `6196`
        // Shortest execution: 80_098_000 picoseconds.
        Weight::from_parts(92_818_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer_keep_alive() -> Weight {
        // Proof size in bytes:
        //  measured:  `52`
        //  estimated: `3593`
        // Shortest execution: 68_191_000 picoseconds.
        Weight::from_parts(73_199_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn force_set_balance_creating() -> Weight {
        // Proof size in bytes:
        //  measured:  `39`
        //  estimated: `3593`
        // Shortest execution: 24_777_000 picoseconds.
        Weight::from_parts(29_954_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn force_set_balance_killing() -> Weight {
        // Proof size in bytes:
        //  measured:  `174`
        //  estimated: `3593`
        // Shortest execution: 25_057_000 picoseconds.
        Weight::from_parts(25_828_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn force_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `258`
        //  estimated: `8799`
        // Shortest execution: 81_211_000 picoseconds.
        Weight::from_parts(82_322_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer_all() -> Weight {
        // Proof size in bytes:
        //  measured:  `52`
        //  estimated: `3593`
        // Shortest execution: 61_672_000 picoseconds.
        Weight::from_parts(62_693_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn force_unreserve() -> Weight {
        // Proof size in bytes:
        //  measured:  `174`
        //  estimated: `3593`
        // Shortest execution: 20_791_000 picoseconds.
        Weight::from_parts(21_261_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `System::Account` (r:1000 w:1000)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `u` is `[1, 1000]`.
    fn upgrade_accounts(u: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + u * (85 ±0)`
        //  estimated: `990 + u * (2603 ±0)`
        // Shortest execution: 20_461_000 picoseconds.
        Weight::from_parts(20_620_000, 0)
            .saturating_add(Weight::from_parts(0, 990))
            // Standard error: 54_235
            .saturating_add(Weight::from_parts(17_934_862, 0).saturating_mul(u.into()))
            .saturating_add(D::get().reads((1_u64).saturating_mul(u.into())))
            .saturating_add(D::get().writes((1_u64).saturating_mul(u.into())))
    }
    fn force_adjust_total_issuance() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_121_000 picoseconds.
        Weight::from_parts(7_882_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn burn_allow_death() -> Weight {
        // Proof size in bytes:
        //  measured:  `103`
        //  estimated: `3593`
        // Shortest execution: 55_092_000 picoseconds.
        Weight::from_parts(56_364_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    fn burn_keep_alive() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 25_307_000 picoseconds.
        Weight::from_parts(25_789_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
}
