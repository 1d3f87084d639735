//! Weights of `pallet_whitelist` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_whitelist`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_whitelist::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
    /// Proof: `Whitelist::WhitelistedCall` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::StatusFor` (r:1 w:0)
    /// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
    /// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    fn whitelist_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `146`
        //  estimated: `3556`
        // Shortest execution: 9_565_000 picoseconds.
        Weight::from_parts(10_265_000, 0)
            .saturating_add(Weight::from_parts(0, 3556))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
    /// Proof: `Whitelist::WhitelistedCall` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::StatusFor` (r:1 w:0)
    /// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
    /// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    fn remove_whitelisted_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `275`
        //  estimated: `3556`
        // Shortest execution: 10_385_000 picoseconds.
        Weight::from_parts(10_556_000, 0)
            .saturating_add(Weight::from_parts(0, 3556))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Whitelist::WhitelistedCall` (r:1 w:0)
    /// Proof: `Whitelist::WhitelistedCall` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
    /// Proof: `Whitelist::DeferredDispatch` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 10000]`.
    fn defer_dispatch(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `142`
        //  estimated: `3509`
        // Shortest execution: 6_860_000 picoseconds.
        Weight::from_parts(7_071_190, 0)
            .saturating_add(Weight::from_parts(0, 3509))
            // Standard error: 4
            .saturating_add(Weight::from_parts(1_380, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
    /// Proof: `Whitelist::DeferredDispatch` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    fn remove_deferred_dispatch() -> Weight {
        // Proof size in bytes:
        //  measured:  `211`
        //  estimated: `3509`
        // Shortest execution: 6_630_000 picoseconds.
        Weight::from_parts(7_011_000, 0)
            .saturating_add(Weight::from_parts(0, 3509))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
    /// Proof: `Whitelist::DeferredDispatch` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
    /// Proof: `Whitelist::WhitelistedCall` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::PreimageFor` (r:1 w:1)
    /// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `Measured`)
    /// Storage: `Preimage::StatusFor` (r:1 w:0)
    /// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
    /// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 4194294]`.
    fn dispatch_whitelisted_call(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `416 + n * (1 ±0)`
        //  estimated: `3879 + n * (1 ±0)`
        // Shortest execution: 20_441_000 picoseconds.
        Weight::from_parts(6_946_091, 0)
            .saturating_add(Weight::from_parts(0, 3879))
            // Standard error: 3
            .saturating_add(Weight::from_parts(581, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
    /// Proof: `Whitelist::DeferredDispatch` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
    /// Proof: `Whitelist::WhitelistedCall` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::StatusFor` (r:1 w:0)
    /// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
    /// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 10000]`.
    fn dispatch_whitelisted_call_with_preimage(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `340`
        //  estimated: `3556`
        // Shortest execution: 16_615_000 picoseconds.
        Weight::from_parts(16_780_191, 0)
            .saturating_add(Weight::from_parts(0, 3556))
            // Standard error: 8
            .saturating_add(Weight::from_parts(1_367, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
}
