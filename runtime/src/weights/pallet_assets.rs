//! Weights of `pallet_assets` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 15_994_000 picoseconds.
        Weight::from_parts(16_405_000, 0)
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
        // Shortest execution: 5_809_000 picoseconds.
        Weight::from_parts(6_299_000, 0)
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
        // Shortest execution: 6_559_000 picoseconds.
        Weight::from_parts(7_001_000, 0)
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
        // Shortest execution: 7_982_000 picoseconds.
        Weight::from_parts(8_042_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 38_863
            .saturating_add(Weight::from_parts(9_085_768, 0).saturating_mul(c.into()))
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
        // Shortest execution: 9_404_000 picoseconds.
        Weight::from_parts(10_085_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 26_184
            .saturating_add(Weight::from_parts(11_068_850, 0).saturating_mul(a.into()))
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
        // Shortest execution: 7_952_000 picoseconds.
        Weight::from_parts(8_193_000, 0)
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
        // Shortest execution: 13_040_000 picoseconds.
        Weight::from_parts(13_240_000, 0)
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
        // Shortest execution: 19_599_000 picoseconds.
        Weight::from_parts(20_040_000, 0)
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
        // Shortest execution: 27_001_000 picoseconds.
        Weight::from_parts(27_581_000, 0)
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
        // Shortest execution: 24_317_000 picoseconds.
        Weight::from_parts(24_978_000, 0)
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
        // Shortest execution: 26_860_000 picoseconds.
        Weight::from_parts(27_511_000, 0)
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
        // Shortest execution: 9_484_000 picoseconds.
        Weight::from_parts(9_754_000, 0)
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
        // Shortest execution: 9_434_000 picoseconds.
        Weight::from_parts(9_714_000, 0)
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
        // Shortest execution: 6_559_000 picoseconds.
        Weight::from_parts(6_901_000, 0)
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
        // Shortest execution: 6_890_000 picoseconds.
        Weight::from_parts(7_131_000, 0)
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
        // Shortest execution: 7_171_000 picoseconds.
        Weight::from_parts(7_301_000, 0)
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
        // Shortest execution: 6_110_000 picoseconds.
        Weight::from_parts(6_300_000, 0)
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
        // Shortest execution: 7_281_000 picoseconds.
        Weight::from_parts(7_572_965, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 5_679
            .saturating_add(Weight::from_parts(13_109, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:1)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 50]`.
    /// The range of component `s` is `[0, 50]`.
    fn set_metadata(_n: u32, _s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `280`
        //  estimated: `3675`
        // Shortest execution: 17_105_000 picoseconds.
        Weight::from_parts(18_161_366, 0)
            .saturating_add(Weight::from_parts(0, 3675))
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
        // Shortest execution: 16_915_000 picoseconds.
        Weight::from_parts(17_246_000, 0)
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
        // Shortest execution: 6_550_000 picoseconds.
        Weight::from_parts(6_680_888, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 519
            .saturating_add(Weight::from_parts(1_593, 0).saturating_mul(n.into()))
            // Standard error: 519
            .saturating_add(Weight::from_parts(3_958, 0).saturating_mul(s.into()))
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
        // Shortest execution: 17_506_000 picoseconds.
        Weight::from_parts(18_026_000, 0)
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
        // Shortest execution: 6_139_000 picoseconds.
        Weight::from_parts(6_310_000, 0)
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
        // Shortest execution: 19_589_000 picoseconds.
        Weight::from_parts(20_270_000, 0)
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
        // Shortest execution: 40_581_000 picoseconds.
        Weight::from_parts(43_065_000, 0)
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
        // Shortest execution: 19_419_000 picoseconds.
        Weight::from_parts(20_180_000, 0)
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
        // Shortest execution: 20_571_000 picoseconds.
        Weight::from_parts(21_452_000, 0)
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
        // Shortest execution: 6_560_000 picoseconds.
        Weight::from_parts(6_730_000, 0)
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
        // Shortest execution: 20_070_000 picoseconds.
        Weight::from_parts(20_370_000, 0)
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
        // Shortest execution: 19_079_000 picoseconds.
        Weight::from_parts(19_539_000, 0)
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
        // Shortest execution: 19_118_000 picoseconds.
        Weight::from_parts(19_669_000, 0)
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
        // Shortest execution: 18_408_000 picoseconds.
        Weight::from_parts(18_708_000, 0)
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
        // Shortest execution: 9_404_000 picoseconds.
        Weight::from_parts(9_604_000, 0)
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
        // Shortest execution: 34_461_000 picoseconds.
        Weight::from_parts(34_772_000, 0)
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
        // Shortest execution: 3_686_000 picoseconds.
        Weight::from_parts(3_815_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Assets::Account` (r:1 w:0)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn balance() -> Weight {
        // Proof size in bytes:
        //  measured:  `188`
        //  estimated: `3599`
        // Shortest execution: 3_716_000 picoseconds.
        Weight::from_parts(3_826_000, 0)
            .saturating_add(Weight::from_parts(0, 3599))
            .saturating_add(D::get().reads(1))
    }
    /// Storage: `Assets::Approvals` (r:1 w:0)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    fn allowance() -> Weight {
        // Proof size in bytes:
        //  measured:  `283`
        //  estimated: `3613`
        // Shortest execution: 4_747_000 picoseconds.
        Weight::from_parts(4_857_000, 0)
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
        // Shortest execution: 4_136_000 picoseconds.
        Weight::from_parts(4_296_000, 0)
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
        // Shortest execution: 3_765_000 picoseconds.
        Weight::from_parts(4_056_000, 0)
            .saturating_add(Weight::from_parts(0, 3605))
            .saturating_add(D::get().reads(1))
    }
}
