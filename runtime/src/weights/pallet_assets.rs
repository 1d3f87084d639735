//! Weights of `pallet_assets` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_assets`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_assets::WeightInfo for WeightInfo<T> {
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn create() -> Weight {
        // Proof size in bytes:
        //  measured:  `172`
        //  estimated: `3675`
        // Shortest execution: 31_129_000 picoseconds.
        Weight::from_parts(31_225_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn force_create() -> Weight {
        // Proof size in bytes:
        //  measured:  `32`
        //  estimated: `3675`
        // Shortest execution: 12_314_000 picoseconds.
        Weight::from_parts(12_889_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn start_destroy() -> Weight {
        // Proof size in bytes:
        //  measured:  `277`
        //  estimated: `3675`
        // Shortest execution: 12_923_000 picoseconds.
        Weight::from_parts(13_271_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
        //  measured:  `243 + c * (157 ±0)`
        //  estimated: `3675 + c * (2609 ±0)`
        // Shortest execution: 16_302_000 picoseconds.
        Weight::from_parts(16_576_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 98_152
            .saturating_add(Weight::from_parts(15_112_704, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(c.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(c.into())))
            .saturating_add(Weight::from_parts(0, 2609).saturating_mul(c.into()))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Approvals` (r:1001 w:1000)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 1000]`.
    fn destroy_approvals(a: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `407 + a * (86 ±0)`
        //  estimated: `3675 + a * (2623 ±0)`
        // Shortest execution: 18_565_000 picoseconds.
        Weight::from_parts(19_348_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 48_682
            .saturating_add(Weight::from_parts(17_142_795, 0).saturating_mul(a.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(a.into())))
            .saturating_add(Weight::from_parts(0, 2623).saturating_mul(a.into()))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:0)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Reserves` (r:0 w:1)
    /// Proof: `Assets::Reserves` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
    fn finish_destroy() -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3675`
        // Shortest execution: 16_714_000 picoseconds.
        Weight::from_parts(17_621_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn mint() -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3675`
        // Shortest execution: 25_184_000 picoseconds.
        Weight::from_parts(25_455_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn burn() -> Weight {
        // Proof size in bytes:
        //  measured:  `351`
        //  estimated: `3675`
        // Shortest execution: 33_378_000 picoseconds.
        Weight::from_parts(34_029_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `390`
        //  estimated: `6208`
        // Shortest execution: 46_771_000 picoseconds.
        Weight::from_parts(47_535_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer_keep_alive() -> Weight {
        // Proof size in bytes:
        //  measured:  `390`
        //  estimated: `6208`
        // Shortest execution: 42_260_000 picoseconds.
        Weight::from_parts(43_018_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn force_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `390`
        //  estimated: `6208`
        // Shortest execution: 47_209_000 picoseconds.
        Weight::from_parts(48_847_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn freeze() -> Weight {
        // Proof size in bytes:
        //  measured:  `351`
        //  estimated: `3675`
        // Shortest execution: 17_485_000 picoseconds.
        Weight::from_parts(17_817_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn thaw() -> Weight {
        // Proof size in bytes:
        //  measured:  `351`
        //  estimated: `3675`
        // Shortest execution: 17_652_000 picoseconds.
        Weight::from_parts(17_759_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn freeze_asset() -> Weight {
        // Proof size in bytes:
        //  measured:  `277`
        //  estimated: `3675`
        // Shortest execution: 12_482_000 picoseconds.
        Weight::from_parts(12_706_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn thaw_asset() -> Weight {
        // Proof size in bytes:
        //  measured:  `277`
        //  estimated: `3675`
        // Shortest execution: 12_553_000 picoseconds.
        Weight::from_parts(13_157_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:0)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    fn transfer_ownership() -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3675`
        // Shortest execution: 14_872_000 picoseconds.
        Weight::from_parts(15_344_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn set_team() -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3675`
        // Shortest execution: 11_936_000 picoseconds.
        Weight::from_parts(12_110_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Reserves` (r:0 w:1)
    /// Proof: `Assets::Reserves` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 5]`.
    fn set_reserves(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3675`
        // Shortest execution: 13_097_000 picoseconds.
        Weight::from_parts(14_284_337, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 102_487
            .saturating_add(Weight::from_parts(174_728, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:1)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 50]`.
    /// The range of component `s` is `[0, 50]`.
    fn set_metadata(_n: u32, _s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3675`
        // Shortest execution: 28_789_000 picoseconds.
        Weight::from_parts(31_685_026, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:1)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    fn clear_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `407`
        //  estimated: `3675`
        // Shortest execution: 28_258_000 picoseconds.
        Weight::from_parts(29_018_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:1)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 50]`.
    /// The range of component `s` is `[0, 50]`.
    fn force_set_metadata(n: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `82`
        //  estimated: `3675`
        // Shortest execution: 12_817_000 picoseconds.
        Weight::from_parts(12_993_714, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            // Standard error: 7_113
            .saturating_add(Weight::from_parts(9_279, 0).saturating_mul(n.into()))
            // Standard error: 7_113
            .saturating_add(Weight::from_parts(22_993, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Metadata` (r:1 w:1)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    fn force_clear_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `407`
        //  estimated: `3675`
        // Shortest execution: 29_413_000 picoseconds.
        Weight::from_parts(29_729_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn force_asset_status() -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3675`
        // Shortest execution: 12_522_000 picoseconds.
        Weight::from_parts(12_920_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Approvals` (r:1 w:1)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    fn approve_transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `277`
        //  estimated: `3675`
        // Shortest execution: 34_627_000 picoseconds.
        Weight::from_parts(35_412_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
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
        //  measured:  `560`
        //  estimated: `6208`
        // Shortest execution: 70_559_000 picoseconds.
        Weight::from_parts(72_086_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Approvals` (r:1 w:1)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    fn cancel_approval() -> Weight {
        // Proof size in bytes:
        //  measured:  `447`
        //  estimated: `3675`
        // Shortest execution: 34_947_000 picoseconds.
        Weight::from_parts(36_081_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Approvals` (r:1 w:1)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    fn force_cancel_approval() -> Weight {
        // Proof size in bytes:
        //  measured:  `447`
        //  estimated: `3675`
        // Shortest execution: 37_264_000 picoseconds.
        Weight::from_parts(37_970_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn set_min_balance() -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3675`
        // Shortest execution: 13_067_000 picoseconds.
        Weight::from_parts(13_569_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn touch() -> Weight {
        // Proof size in bytes:
        //  measured:  `346`
        //  estimated: `3675`
        // Shortest execution: 34_967_000 picoseconds.
        Weight::from_parts(36_406_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn touch_other() -> Weight {
        // Proof size in bytes:
        //  measured:  `243`
        //  estimated: `3675`
        // Shortest execution: 34_311_000 picoseconds.
        Weight::from_parts(34_800_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn refund() -> Weight {
        // Proof size in bytes:
        //  measured:  `472`
        //  estimated: `3675`
        // Shortest execution: 33_943_000 picoseconds.
        Weight::from_parts(34_404_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn refund_other() -> Weight {
        // Proof size in bytes:
        //  measured:  `402`
        //  estimated: `3675`
        // Shortest execution: 31_220_000 picoseconds.
        Weight::from_parts(32_281_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:1 w:1)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn block() -> Weight {
        // Proof size in bytes:
        //  measured:  `351`
        //  estimated: `3675`
        // Shortest execution: 17_412_000 picoseconds.
        Weight::from_parts(17_598_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn transfer_all() -> Weight {
        // Proof size in bytes:
        //  measured:  `390`
        //  estimated: `6208`
        // Shortest execution: 57_868_000 picoseconds.
        Weight::from_parts(59_076_000, 0)
            .saturating_add(Weight::from_parts(0, 6208))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn total_issuance() -> Weight {
        // Proof size in bytes:
        //  measured:  `277`
        //  estimated: `3675`
        // Shortest execution: 5_631_000 picoseconds.
        Weight::from_parts(6_088_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Assets::Account` (r:1 w:0)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    fn balance() -> Weight {
        // Proof size in bytes:
        //  measured:  `151`
        //  estimated: `3599`
        // Shortest execution: 6_968_000 picoseconds.
        Weight::from_parts(7_110_000, 0)
            .saturating_add(Weight::from_parts(0, 3599))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Assets::Approvals` (r:1 w:0)
    /// Proof: `Assets::Approvals` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
    fn allowance() -> Weight {
        // Proof size in bytes:
        //  measured:  `246`
        //  estimated: `3613`
        // Shortest execution: 9_983_000 picoseconds.
        Weight::from_parts(10_063_000, 0)
            .saturating_add(Weight::from_parts(0, 3613))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Reserves` (r:0 w:1)
    /// Proof: `Assets::Reserves` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
    fn migration_v2_foreign_asset_set_reserve_weight() -> Weight {
        // Proof size in bytes:
        //  measured:  `82`
        //  estimated: `3675`
        // Shortest execution: 8_713_000 picoseconds.
        Weight::from_parts(10_221_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Assets::Metadata` (r:1 w:0)
    /// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(140), added: 2615, mode: `MaxEncodedLen`)
    fn get_metadata() -> Weight {
        // Proof size in bytes:
        //  measured:  `207`
        //  estimated: `3605`
        // Shortest execution: 5_987_000 picoseconds.
        Weight::from_parts(6_251_000, 0)
            .saturating_add(Weight::from_parts(0, 3605))
            .saturating_add(T::DbWeight::get().reads(1))
    }
}
