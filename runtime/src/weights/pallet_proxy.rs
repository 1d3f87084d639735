//! Weights of `pallet_proxy` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_proxy`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_proxy::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Proxy::Proxies` (r:1 w:0)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn proxy(_p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `165 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 21_562_000 picoseconds.
        Weight::from_parts(28_439_992, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:0)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 31]`.
    /// The range of component `p` is `[1, 31]`.
    fn proxy_announced(a: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `492 + a * (68 ±0) + p * (37 ±0)`
        //  estimated: `5698`
        // Shortest execution: 48_312_000 picoseconds.
        Weight::from_parts(49_154_284, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 41_269
            .saturating_add(Weight::from_parts(339_238, 0).saturating_mul(a.into()))
            // Standard error: 42_670
            .saturating_add(Weight::from_parts(65_329, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 31]`.
    /// The range of component `p` is `[1, 31]`.
    fn remove_announcement(a: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `403 + a * (68 ±0)`
        //  estimated: `5698`
        // Shortest execution: 31_036_000 picoseconds.
        Weight::from_parts(32_003_875, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 12_047
            .saturating_add(Weight::from_parts(256_988, 0).saturating_mul(a.into()))
            // Standard error: 12_456
            .saturating_add(Weight::from_parts(21_712, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 31]`.
    /// The range of component `p` is `[1, 31]`.
    fn reject_announcement(a: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `403 + a * (68 ±0)`
        //  estimated: `5698`
        // Shortest execution: 30_776_000 picoseconds.
        Weight::from_parts(32_186_866, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 12_220
            .saturating_add(Weight::from_parts(243_811, 0).saturating_mul(a.into()))
            // Standard error: 12_634
            .saturating_add(Weight::from_parts(19_954, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:0)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 31]`.
    /// The range of component `p` is `[1, 31]`.
    fn announce(a: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `420 + a * (68 ±0) + p * (37 ±0)`
        //  estimated: `5698`
        // Shortest execution: 39_539_000 picoseconds.
        Weight::from_parts(40_140_921, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 12_617
            .saturating_add(Weight::from_parts(234_590, 0).saturating_mul(a.into()))
            // Standard error: 13_045
            .saturating_add(Weight::from_parts(56_468, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn add_proxy(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `161 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 28_282_000 picoseconds.
        Weight::from_parts(29_994_900, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 12_178
            .saturating_add(Weight::from_parts(87_332, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn remove_proxy(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `161 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 28_933_000 picoseconds.
        Weight::from_parts(30_482_255, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 14_366
            .saturating_add(Weight::from_parts(67_557, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn remove_proxies(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `161 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 29_074_000 picoseconds.
        Weight::from_parts(27_119_263, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 43_516
            .saturating_add(Weight::from_parts(2_134_893, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn create_pure(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `173`
        //  estimated: `4706`
        // Shortest execution: 30_545_000 picoseconds.
        Weight::from_parts(31_920_535, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 17_274
            .saturating_add(Weight::from_parts(97_442, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 30]`.
    fn kill_pure(_p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `198 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 30_796_000 picoseconds.
        Weight::from_parts(33_736_927, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    fn poke_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `487`
        //  estimated: `5698`
        // Shortest execution: 51_296_000 picoseconds.
        Weight::from_parts(52_898_000, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
}
