//! Weights of `pallet_proxy` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

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
        // Shortest execution: 10_716_000 picoseconds.
        Weight::from_parts(11_319_967, 0)
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
        // Shortest execution: 26_059_000 picoseconds.
        Weight::from_parts(26_364_901, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 3_903
            .saturating_add(Weight::from_parts(148_572, 0).saturating_mul(a.into()))
            // Standard error: 4_036
            .saturating_add(Weight::from_parts(20_113, 0).saturating_mul(p.into()))
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
        // Shortest execution: 16_464_000 picoseconds.
        Weight::from_parts(16_848_886, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 2_919
            .saturating_add(Weight::from_parts(145_101, 0).saturating_mul(a.into()))
            // Standard error: 3_018
            .saturating_add(Weight::from_parts(4_049, 0).saturating_mul(p.into()))
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
        // Shortest execution: 16_855_000 picoseconds.
        Weight::from_parts(17_130_928, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 2_070
            .saturating_add(Weight::from_parts(139_206, 0).saturating_mul(a.into()))
            // Standard error: 2_141
            .saturating_add(Weight::from_parts(2_827, 0).saturating_mul(p.into()))
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
        // Shortest execution: 22_373_000 picoseconds.
        Weight::from_parts(23_081_539, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 2_584
            .saturating_add(Weight::from_parts(117_844, 0).saturating_mul(a.into()))
            // Standard error: 2_671
            .saturating_add(Weight::from_parts(5_526, 0).saturating_mul(p.into()))
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
        // Shortest execution: 17_155_000 picoseconds.
        Weight::from_parts(17_670_325, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 2_152
            .saturating_add(Weight::from_parts(17_692, 0).saturating_mul(p.into()))
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
        // Shortest execution: 16_645_000 picoseconds.
        Weight::from_parts(17_069_099, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 1_867
            .saturating_add(Weight::from_parts(13_629, 0).saturating_mul(p.into()))
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
        // Shortest execution: 16_675_000 picoseconds.
        Weight::from_parts(15_862_756, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 3_843
            .saturating_add(Weight::from_parts(1_277_967, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn create_pure(_p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `173`
        //  estimated: `4706`
        // Shortest execution: 18_758_000 picoseconds.
        Weight::from_parts(19_548_364, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 30]`.
    fn kill_pure(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `198 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 17_576_000 picoseconds.
        Weight::from_parts(18_297_392, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 2_067
            .saturating_add(Weight::from_parts(5_747, 0).saturating_mul(p.into()))
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
        // Shortest execution: 30_465_000 picoseconds.
        Weight::from_parts(31_246_000, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
}
