//! Weights of `pallet_assets` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_assets`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_assets::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn create() -> Weight {
        // Proof size in bytes:
        //  measured:  `209`
        //  estimated: `3675`
        // Shortest execution: 18_979_000 picoseconds.
        Weight::from_parts(19_589_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn force_create() -> Weight {
        // Proof size in bytes:
        //  measured:  `69`
        //  estimated: `3675`
        // Shortest execution: 6_750_000 picoseconds.
        Weight::from_parts(6_930_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn start_destroy() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3675`
        // Shortest execution: 7_161_000 picoseconds.
        Weight::from_parts(7_551_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1001 w:1000)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1000 w:1000)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[0, 1000]`.
    fn destroy_accounts(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `290 + c * (157 ±0)`
        //  estimated: `3675 + c * (2609 ±0)`
        // Shortest execution: 9_394_000 picoseconds.
        Weight::from_parts(9_494_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 32_665
            .saturating_add(Weight::from_parts(9_973_777, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((2_u64).saturating_mul(c.into())))
            .saturating_add(D::get().writes(1))
            .saturating_add(D::get().writes((2_u64).saturating_mul(c.into())))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Approvals` (r:1001 w:1000)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 1000]`.
    fn destroy_approvals(a: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `442 + a * (86 ±0)`
        //  estimated: `3675 + a * (2623 ±0)`
        // Shortest execution: 10_535_000 picoseconds.
        Weight::from_parts(10_636_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 11_891
            .saturating_add(Weight::from_parts(12_994_269, 0).saturating_mul(a.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((1_u64).saturating_mul(a.into())))
            .saturating_add(D::get().writes(1))
            .saturating_add(D::get().writes((1_u64).saturating_mul(a.into())))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:0)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Reserves` (r:0 w:1)
    /// Proof: `Assets::Reserves` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
    fn finish_destroy() -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 8_794_000 picoseconds.
        Weight::from_parts(8_943_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn mint() -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 14_822_000 picoseconds.
        Weight::from_parts(15_143_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn burn() -> Weight {
        // Proof size in bytes:
        //  measured:  `388`
        //  estimated: `3675`
        // Shortest execution: 22_063_000 picoseconds.
        Weight::from_parts(22_283_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `427`
        //  estimated: `6208`
        // Shortest execution: 31_186_000 picoseconds.
        Weight::from_parts(31_908_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer_keep_alive() -> Weight {
        // Proof size in bytes:
        //  measured:  `427`
        //  estimated: `6208`
        // Shortest execution: 28_382_000 picoseconds.
        Weight::from_parts(28_813_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn force_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `427`
        //  estimated: `6208`
        // Shortest execution: 31_247_000 picoseconds.
        Weight::from_parts(31_737_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn freeze() -> Weight {
        // Proof size in bytes:
        //  measured:  `388`
        //  estimated: `3675`
        // Shortest execution: 10_175_000 picoseconds.
        Weight::from_parts(10_606_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn thaw() -> Weight {
        // Proof size in bytes:
        //  measured:  `388`
        //  estimated: `3675`
        // Shortest execution: 10_335_000 picoseconds.
        Weight::from_parts(10_565_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn freeze_asset() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3675`
        // Shortest execution: 7_180_000 picoseconds.
        Weight::from_parts(7_451_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn thaw_asset() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3675`
        // Shortest execution: 7_201_000 picoseconds.
        Weight::from_parts(7_511_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:0)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    fn transfer_ownership() -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 7_852_000 picoseconds.
        Weight::from_parts(8_012_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn set_team() -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 6_700_000 picoseconds.
        Weight::from_parts(6_830_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Reserves` (r:0 w:1)
    /// Proof: `Assets::Reserves` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 5]`.
    fn set_reserves(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 7_772_000 picoseconds.
        Weight::from_parts(8_209_766, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 7_239
            .saturating_add(Weight::from_parts(16_602, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:1)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 50]`.
    /// The range of component `s` is `[0, 50]`.
    fn set_metadata(_n: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 20_010_000 picoseconds.
        Weight::from_parts(20_820_881, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 1_128
            .saturating_add(Weight::from_parts(4_414, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:1)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    fn clear_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `444`
        //  estimated: `3675`
        // Shortest execution: 19_078_000 picoseconds.
        Weight::from_parts(19_579_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:1)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 50]`.
    /// The range of component `s` is `[0, 50]`.
    fn force_set_metadata(n: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `119`
        //  estimated: `3675`
        // Shortest execution: 7_291_000 picoseconds.
        Weight::from_parts(7_517_183, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 540
            .saturating_add(Weight::from_parts(2_924, 0).saturating_mul(n.into()))
            // Standard error: 540
            .saturating_add(Weight::from_parts(1_856, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:1)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    fn force_clear_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `444`
        //  estimated: `3675`
        // Shortest execution: 19_039_000 picoseconds.
        Weight::from_parts(19_729_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn force_asset_status() -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 6_400_000 picoseconds.
        Weight::from_parts(6_559_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Approvals` (r:1 w:1)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    fn approve_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3675`
        // Shortest execution: 23_285_000 picoseconds.
        Weight::from_parts(23_766_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Approvals` (r:1 w:1)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer_approved() -> Weight {
        // Proof size in bytes:
        //  measured:  `597`
        //  estimated: `6208`
        // Shortest execution: 48_222_000 picoseconds.
        Weight::from_parts(49_243_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Approvals` (r:1 w:1)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    fn cancel_approval() -> Weight {
        // Proof size in bytes:
        //  measured:  `484`
        //  estimated: `3675`
        // Shortest execution: 23_675_000 picoseconds.
        Weight::from_parts(24_327_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Approvals` (r:1 w:1)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    fn force_cancel_approval() -> Weight {
        // Proof size in bytes:
        //  measured:  `484`
        //  estimated: `3675`
        // Shortest execution: 25_277_000 picoseconds.
        Weight::from_parts(25_558_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn set_min_balance() -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 7_561_000 picoseconds.
        Weight::from_parts(7_662_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn touch() -> Weight {
        // Proof size in bytes:
        //  measured:  `383`
        //  estimated: `3675`
        // Shortest execution: 24_006_000 picoseconds.
        Weight::from_parts(24_386_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn touch_other() -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 22_774_000 picoseconds.
        Weight::from_parts(23_214_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn refund() -> Weight {
        // Proof size in bytes:
        //  measured:  `509`
        //  estimated: `3675`
        // Shortest execution: 22_534_000 picoseconds.
        Weight::from_parts(23_055_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn refund_other() -> Weight {
        // Proof size in bytes:
        //  measured:  `439`
        //  estimated: `3675`
        // Shortest execution: 21_683_000 picoseconds.
        Weight::from_parts(22_083_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn block() -> Weight {
        // Proof size in bytes:
        //  measured:  `388`
        //  estimated: `3675`
        // Shortest execution: 10_416_000 picoseconds.
        Weight::from_parts(10_715_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer_all() -> Weight {
        // Proof size in bytes:
        //  measured:  `427`
        //  estimated: `6208`
        // Shortest execution: 40_570_000 picoseconds.
        Weight::from_parts(41_201_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn total_issuance() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3675`
        // Shortest execution: 3_845_000 picoseconds.
        Weight::from_parts(4_126_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Assets::Account` (r:1 w:0)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn balance() -> Weight {
        // Proof size in bytes:
        //  measured:  `188`
        //  estimated: `3599`
        // Shortest execution: 4_216_000 picoseconds.
        Weight::from_parts(4_377_000, 0)
            .saturating_add(Weight::from_parts(0, 3599))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Assets::Approvals` (r:1 w:0)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    fn allowance() -> Weight {
        // Proof size in bytes:
        //  measured:  `283`
        //  estimated: `3613`
        // Shortest execution: 6_480_000 picoseconds.
        Weight::from_parts(6_700_000, 0)
            .saturating_add(Weight::from_parts(0, 3613))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Reserves` (r:0 w:1)
    /// Proof: `Assets::Reserves` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
    fn migration_v2_foreign_asset_set_reserve_weight() -> Weight {
        // Proof size in bytes:
        //  measured:  `119`
        //  estimated: `3675`
        // Shortest execution: 4_717_000 picoseconds.
        Weight::from_parts(4_808_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Metadata` (r:1 w:0)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    fn get_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `244`
        //  estimated: `3605`
        // Shortest execution: 4_086_000 picoseconds.
        Weight::from_parts(4_307_000, 0)
            .saturating_add(Weight::from_parts(0, 3605))
            .saturating_add(D::get().reads(1))
    }
}
