//! Weights of `pallet_proxy` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_proxy`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_proxy::WeightInfo for WeightInfo<T> {
    /// Storage: `Proxy::Proxies` (r:1 w:0)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn proxy(_p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `173 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 24_190_000 picoseconds.
        Weight::from_parts(26_965_943, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            .saturating_add(T::DbWeight::get().reads(3))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:0)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
    /// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `TxPause::PausedCalls` (r:1 w:0)
    /// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 31]`.
    /// The range of component `p` is `[1, 31]`.
    fn proxy_announced(_a: u32, _p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `500 + a * (68 ±0) + p * (37 ±0)`
        //  estimated: `5698`
        // Shortest execution: 49_475_000 picoseconds.
        Weight::from_parts(58_178_517, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 31]`.
    /// The range of component `p` is `[1, 31]`.
    fn remove_announcement(a: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `369 + a * (68 ±0)`
        //  estimated: `5698`
        // Shortest execution: 29_878_000 picoseconds.
        Weight::from_parts(28_383_992, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 46_876
            .saturating_add(Weight::from_parts(262_074, 0).saturating_mul(a.into()))
            // Standard error: 48_732
            .saturating_add(Weight::from_parts(109_668, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 31]`.
    /// The range of component `p` is `[1, 31]`.
    fn reject_announcement(a: u32, p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `369 + a * (68 ±0)`
        //  estimated: `5698`
        // Shortest execution: 30_556_000 picoseconds.
        Weight::from_parts(30_951_368, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 18_407
            .saturating_add(Weight::from_parts(196_930, 0).saturating_mul(a.into()))
            // Standard error: 19_136
            .saturating_add(Weight::from_parts(29_943, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:0)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 31]`.
    /// The range of component `p` is `[1, 31]`.
    fn announce(a: u32, _p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `386 + a * (68 ±0) + p * (37 ±0)`
        //  estimated: `5698`
        // Shortest execution: 39_213_000 picoseconds.
        Weight::from_parts(41_566_563, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 17_669
            .saturating_add(Weight::from_parts(146_524, 0).saturating_mul(a.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn add_proxy(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `127 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 27_001_000 picoseconds.
        Weight::from_parts(27_333_214, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 21_917
            .saturating_add(Weight::from_parts(67_988, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn remove_proxy(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `127 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 27_056_000 picoseconds.
        Weight::from_parts(27_956_054, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 17_385
            .saturating_add(Weight::from_parts(41_100, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn remove_proxies(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `127 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 27_612_000 picoseconds.
        Weight::from_parts(25_995_745, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 26_440
            .saturating_add(Weight::from_parts(1_769_307, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[1, 31]`.
    fn create_pure(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `139`
        //  estimated: `4706`
        // Shortest execution: 30_251_000 picoseconds.
        Weight::from_parts(31_846_305, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 22_021
            .saturating_add(Weight::from_parts(4_022, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 30]`.
    fn kill_pure(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `164 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 27_387_000 picoseconds.
        Weight::from_parts(28_981_082, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 30_840
            .saturating_add(Weight::from_parts(28_370, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Proxy::Proxies` (r:1 w:1)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    fn poke_deposit() -> Weight {
        // Proof size in bytes:
        //  measured:  `453`
        //  estimated: `5698`
        // Shortest execution: 50_932_000 picoseconds.
        Weight::from_parts(51_723_000, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
}
