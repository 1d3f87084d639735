//! Weights of `pallet_im_online` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-20 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_im_online`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_im_online::WeightInfo for WeightInfo<T> {
    /// Storage: `Session::CurrentIndex` (r:1 w:0)
    /// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ImOnline::ReceivedHeartbeats` (r:1 w:1)
    /// Proof: `ImOnline::ReceivedHeartbeats` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
    /// Storage: `ImOnline::Keys` (r:1 w:0)
    /// Proof: `ImOnline::Keys` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
    /// The range of component `k` is `[1, 100]`.
    fn heartbeat(k: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `5 + k * (32 ±0)`
        //  estimated: `4687 + k * (32 ±0)`
        // Shortest execution: 13_178_000 picoseconds.
        Weight::from_parts(18_328_949, 0)
            .saturating_add(Weight::from_parts(0, 4687))
            // Standard error: 56_940
            .saturating_add(Weight::from_parts(228_117, 0).saturating_mul(k.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(Weight::from_parts(0, 32).saturating_mul(k.into()))
    }
    /// Storage: `Session::Validators` (r:1 w:0)
    /// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `Session::CurrentIndex` (r:1 w:0)
    /// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
    /// Storage: `ImOnline::Keys` (r:1 w:0)
    /// Proof: `ImOnline::Keys` (`max_values`: Some(1), `max_size`: Some(3202), added: 3697, mode: `MaxEncodedLen`)
    /// The range of component `k` is `[1, 100]`.
    fn authorize_heartbeat(k: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `5 + k * (32 ±0)`
        //  estimated: `4687 + k * (32 ±0)`
        // Shortest execution: 46_912_000 picoseconds.
        Weight::from_parts(47_306_916, 0)
            .saturating_add(Weight::from_parts(0, 4687))
            // Standard error: 20_925
            .saturating_add(Weight::from_parts(142_047, 0).saturating_mul(k.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(Weight::from_parts(0, 32).saturating_mul(k.into()))
    }
}
