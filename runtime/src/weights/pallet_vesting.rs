//! Weights of `pallet_vesting` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_vesting`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_vesting::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `l` is `[0, 49]`.
    /// The range of component `s` is `[1, 28]`.
    fn vest_locked(l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `520 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 22_724_000 picoseconds.
        Weight::from_parts(22_371_373, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 1_887
            .saturating_add(Weight::from_parts(20_161, 0).saturating_mul(l.into()))
            // Standard error: 3_398
            .saturating_add(Weight::from_parts(53_104, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `l` is `[0, 49]`.
    /// The range of component `s` is `[1, 28]`.
    fn vest_unlocked(l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `520 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 24_076_000 picoseconds.
        Weight::from_parts(23_925_453, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 1_957
            .saturating_add(Weight::from_parts(17_351, 0).saturating_mul(l.into()))
            // Standard error: 3_525
            .saturating_add(Weight::from_parts(49_717, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `l` is `[0, 49]`.
    /// The range of component `s` is `[1, 28]`.
    fn vest_other_locked(l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `666 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 24_667_000 picoseconds.
        Weight::from_parts(24_764_541, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 1_916
            .saturating_add(Weight::from_parts(15_230, 0).saturating_mul(l.into()))
            // Standard error: 3_450
            .saturating_add(Weight::from_parts(40_791, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `l` is `[0, 49]`.
    /// The range of component `s` is `[1, 28]`.
    fn vest_other_unlocked(l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `666 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 25_317_000 picoseconds.
        Weight::from_parts(24_847_932, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 2_413
            .saturating_add(Weight::from_parts(25_579, 0).saturating_mul(l.into()))
            // Standard error: 4_345
            .saturating_add(Weight::from_parts(56_582, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `l` is `[0, 49]`.
    /// The range of component `s` is `[0, 27]`.
    fn vested_transfer(l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `694 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 56_744_000 picoseconds.
        Weight::from_parts(56_884_959, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 3_170
            .saturating_add(Weight::from_parts(26_458, 0).saturating_mul(l.into()))
            // Standard error: 5_709
            .saturating_add(Weight::from_parts(93_562, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `l` is `[0, 49]`.
    /// The range of component `s` is `[0, 27]`.
    fn force_vested_transfer(l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `797 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `6196`
        // Shortest execution: 59_329_000 picoseconds.
        Weight::from_parts(59_938_616, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            // Standard error: 3_042
            .saturating_add(Weight::from_parts(25_723, 0).saturating_mul(l.into()))
            // Standard error: 5_477
            .saturating_add(Weight::from_parts(40_147, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `l` is `[0, 49]`.
    /// The range of component `s` is `[2, 28]`.
    fn not_unlocking_merge_schedules(l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `520 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 23_315_000 picoseconds.
        Weight::from_parts(23_379_182, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 2_386
            .saturating_add(Weight::from_parts(9_118, 0).saturating_mul(l.into()))
            // Standard error: 4_456
            .saturating_add(Weight::from_parts(61_385, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `l` is `[0, 49]`.
    /// The range of component `s` is `[2, 28]`.
    fn unlocking_merge_schedules(l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `520 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 24_476_000 picoseconds.
        Weight::from_parts(25_046_543, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 1_960
            .saturating_add(Weight::from_parts(4_544, 0).saturating_mul(l.into()))
            // Standard error: 3_661
            .saturating_add(Weight::from_parts(38_456, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `l` is `[0, 49]`.
    /// The range of component `s` is `[2, 28]`.
    fn force_remove_vesting_schedule(l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `694 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 26_830_000 picoseconds.
        Weight::from_parts(26_783_630, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 1_980
            .saturating_add(Weight::from_parts(13_506, 0).saturating_mul(l.into()))
            // Standard error: 3_698
            .saturating_add(Weight::from_parts(45_911, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
}
