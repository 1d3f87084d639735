//! Weights of `pallet_proxy` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
    fn proxy(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `165 + p * (37 ±0)`
        //  estimated: `4706`
        // Shortest execution: 9_414_000 picoseconds.
        Weight::from_parts(9_799_153, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 2_073
            .saturating_add(Weight::from_parts(10_310, 0).saturating_mul(p.into()))
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
        // Shortest execution: 22_564_000 picoseconds.
        Weight::from_parts(23_171_095, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 3_696
            .saturating_add(Weight::from_parts(40_665, 0).saturating_mul(a.into()))
            // Standard error: 3_821
            .saturating_add(Weight::from_parts(8_241, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Proxy::Announcements` (r:1 w:1)
    /// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `a` is `[0, 31]`.
    /// The range of component `p` is `[1, 31]`.
    fn remove_announcement(a: u32, _p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `403 + a * (68 ±0)`
        //  estimated: `5698`
        // Shortest execution: 14_652_000 picoseconds.
        Weight::from_parts(15_477_662, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 1_938
            .saturating_add(Weight::from_parts(33_463, 0).saturating_mul(a.into()))
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
        // Shortest execution: 14_672_000 picoseconds.
        Weight::from_parts(15_050_551, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 1_953
            .saturating_add(Weight::from_parts(42_590, 0).saturating_mul(a.into()))
            // Standard error: 2_020
            .saturating_add(Weight::from_parts(3_374, 0).saturating_mul(p.into()))
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
    fn announce(a: u32, _p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `420 + a * (68 ±0) + p * (37 ±0)`
        //  estimated: `5698`
        // Shortest execution: 18_597_000 picoseconds.
        Weight::from_parts(19_609_675, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            // Standard error: 2_125
            .saturating_add(Weight::from_parts(27_369, 0).saturating_mul(a.into()))
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
        // Shortest execution: 14_241_000 picoseconds.
        Weight::from_parts(14_485_115, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 2_092
            .saturating_add(Weight::from_parts(17_750, 0).saturating_mul(p.into()))
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
        // Shortest execution: 14_050_000 picoseconds.
        Weight::from_parts(14_453_273, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 2_208
            .saturating_add(Weight::from_parts(17_225, 0).saturating_mul(p.into()))
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
        // Shortest execution: 14_111_000 picoseconds.
        Weight::from_parts(13_199_416, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 2_314
            .saturating_add(Weight::from_parts(1_184_102, 0).saturating_mul(p.into()))
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
        // Shortest execution: 15_904_000 picoseconds.
        Weight::from_parts(16_320_291, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 2_235
            .saturating_add(Weight::from_parts(8_518, 0).saturating_mul(p.into()))
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
        // Shortest execution: 15_483_000 picoseconds.
        Weight::from_parts(16_022_901, 0)
            .saturating_add(Weight::from_parts(0, 4706))
            // Standard error: 2_209
            .saturating_add(Weight::from_parts(8_897, 0).saturating_mul(p.into()))
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
        // Shortest execution: 26_169_000 picoseconds.
        Weight::from_parts(26_810_000, 0)
            .saturating_add(Weight::from_parts(0, 5698))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
}
