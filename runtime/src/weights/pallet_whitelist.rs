//! Weights of `pallet_whitelist` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_whitelist`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_whitelist::WeightInfo for WeightInfo<T> {
    /// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
    /// Proof: `Whitelist::WhitelistedCall` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::StatusFor` (r:1 w:0)
    /// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
    /// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    fn whitelist_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `113`
        //  estimated: `3556`
        // Shortest execution: 22_020_000 picoseconds.
        Weight::from_parts(22_517_000, 0)
            .saturating_add(Weight::from_parts(0, 3556))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Whitelist::WhitelistedCall` (r:1 w:1)
    /// Proof: `Whitelist::WhitelistedCall` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::StatusFor` (r:1 w:0)
    /// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    /// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
    /// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
    fn remove_whitelisted_call() -> Weight {
        // Proof size in bytes:
        //  measured:  `242`
        //  estimated: `3556`
        // Shortest execution: 20_803_000 picoseconds.
        Weight::from_parts(21_454_000, 0)
            .saturating_add(Weight::from_parts(0, 3556))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Whitelist::WhitelistedCall` (r:1 w:0)
    /// Proof: `Whitelist::WhitelistedCall` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
    /// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
    /// Proof: `Whitelist::DeferredDispatch` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 10000]`.
    fn defer_dispatch(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `109`
        //  estimated: `3509`
        // Shortest execution: 15_659_000 picoseconds.
        Weight::from_parts(17_283_001, 0)
            .saturating_add(Weight::from_parts(0, 3509))
            // Standard error: 121
            .saturating_add(Weight::from_parts(1_132, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Whitelist::DeferredDispatch` (r:1 w:1)
    /// Proof: `Whitelist::DeferredDispatch` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    fn remove_deferred_dispatch() -> Weight {
        // Proof size in bytes:
        //  measured:  `178`
        //  estimated: `3509`
        // Shortest execution: 14_649_000 picoseconds.
        Weight::from_parts(16_564_000, 0)
            .saturating_add(Weight::from_parts(0, 3509))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
        //  measured:  `383 + n * (1 ±0)`
        //  estimated: `3844 + n * (1 ±0)`
        // Shortest execution: 41_993_000 picoseconds.
        Weight::from_parts(43_045_000, 0)
            .saturating_add(Weight::from_parts(0, 3844))
            // Standard error: 21
            .saturating_add(Weight::from_parts(1_435, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(Weight::from_parts(0, 1).saturating_mul(n.into()))
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
        //  measured:  `307`
        //  estimated: `3556`
        // Shortest execution: 34_243_000 picoseconds.
        Weight::from_parts(35_238_122, 0)
            .saturating_add(Weight::from_parts(0, 3556))
            // Standard error: 99
            .saturating_add(Weight::from_parts(1_102, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
}
