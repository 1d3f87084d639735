//! Weights of `pallet_vesting` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 19_870_000 picoseconds.
        Weight::from_parts(19_802_111, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 2_101
            .saturating_add(Weight::from_parts(13_608, 0).saturating_mul(l.into()))
            // Standard error: 3_784
            .saturating_add(Weight::from_parts(52_434, 0).saturating_mul(s.into()))
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
        // Shortest execution: 20_941_000 picoseconds.
        Weight::from_parts(21_191_778, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 2_155
            .saturating_add(Weight::from_parts(7_605, 0).saturating_mul(l.into()))
            // Standard error: 3_882
            .saturating_add(Weight::from_parts(38_724, 0).saturating_mul(s.into()))
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
        // Shortest execution: 21_762_000 picoseconds.
        Weight::from_parts(21_192_553, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 2_327
            .saturating_add(Weight::from_parts(26_996, 0).saturating_mul(l.into()))
            // Standard error: 4_191
            .saturating_add(Weight::from_parts(57_317, 0).saturating_mul(s.into()))
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
        // Shortest execution: 23_044_000 picoseconds.
        Weight::from_parts(23_085_304, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 1_840
            .saturating_add(Weight::from_parts(14_006, 0).saturating_mul(l.into()))
            // Standard error: 3_314
            .saturating_add(Weight::from_parts(39_542, 0).saturating_mul(s.into()))
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
    fn vested_transfer(_l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `694 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 48_713_000 picoseconds.
        Weight::from_parts(50_195_862, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 5_479
            .saturating_add(Weight::from_parts(50_798, 0).saturating_mul(s.into()))
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
    fn force_vested_transfer(_l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `797 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `6196`
        // Shortest execution: 49_624_000 picoseconds.
        Weight::from_parts(51_813_005, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            // Standard error: 6_253
            .saturating_add(Weight::from_parts(26_774, 0).saturating_mul(s.into()))
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
        // Shortest execution: 20_450_000 picoseconds.
        Weight::from_parts(20_065_066, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 1_841
            .saturating_add(Weight::from_parts(24_603, 0).saturating_mul(l.into()))
            // Standard error: 3_439
            .saturating_add(Weight::from_parts(41_909, 0).saturating_mul(s.into()))
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
    fn unlocking_merge_schedules(_l: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `520 + l * (25 ±0) + s * (36 ±0)`
        //  estimated: `4764`
        // Shortest execution: 21_732_000 picoseconds.
        Weight::from_parts(23_075_445, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 12_923
            .saturating_add(Weight::from_parts(32_245, 0).saturating_mul(s.into()))
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
        // Shortest execution: 23_425_000 picoseconds.
        Weight::from_parts(22_793_224, 0)
            .saturating_add(Weight::from_parts(0, 4764))
            // Standard error: 2_142
            .saturating_add(Weight::from_parts(24_527, 0).saturating_mul(l.into()))
            // Standard error: 4_000
            .saturating_add(Weight::from_parts(63_729, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
}
