//! Weights of `pallet_balances` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

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
        // Shortest execution: 44_406_000 picoseconds.
        Weight::from_parts(45_208_000, 0)
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
        // Shortest execution: 27_541_000 picoseconds.
        Weight::from_parts(28_152_000, 0)
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
        // Shortest execution: 13_009_000 picoseconds.
        Weight::from_parts(13_230_000, 0)
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
        // Shortest execution: 13_139_000 picoseconds.
        Weight::from_parts(13_610_000, 0)
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
        // Shortest execution: 45_688_000 picoseconds.
        Weight::from_parts(46_570_000, 0)
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
        // Shortest execution: 34_201_000 picoseconds.
        Weight::from_parts(34_722_000, 0)
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
        // Shortest execution: 10_626_000 picoseconds.
        Weight::from_parts(10_917_000, 0)
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
        // Shortest execution: 10_476_000 picoseconds.
        Weight::from_parts(10_586_000, 0)
            .saturating_add(Weight::from_parts(0, 990))
            // Standard error: 27_334
            .saturating_add(Weight::from_parts(9_909_564, 0).saturating_mul(u.into()))
            .saturating_add(D::get().reads((1_u64).saturating_mul(u.into())))
            .saturating_add(D::get().writes((1_u64).saturating_mul(u.into())))
    }
    fn force_adjust_total_issuance() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_465_000 picoseconds.
        Weight::from_parts(3_575_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn burn_allow_death() -> Weight {
        // Proof size in bytes:
        //  measured:  `103`
        //  estimated: `3593`
        // Shortest execution: 30_806_000 picoseconds.
        Weight::from_parts(31_437_000, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    fn burn_keep_alive() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 13_561_000 picoseconds.
        Weight::from_parts(13_880_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
    }
}
