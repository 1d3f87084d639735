//! Weights of `pallet_im_online` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `Intel(R) Xeon(R) Processor`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_im_online`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_im_online::WeightInfo for WeightInfo<T, D> {
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
        // Shortest execution: 13_457_000 picoseconds.
        Weight::from_parts(14_514_513, 0)
            .saturating_add(Weight::from_parts(0, 4687))
            // Standard error: 42_401
            .saturating_add(Weight::from_parts(234_106, 0).saturating_mul(k.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 48_645_000 picoseconds.
        Weight::from_parts(55_982_266, 0)
            .saturating_add(Weight::from_parts(0, 4687))
            // Standard error: 5_859
            .saturating_add(Weight::from_parts(38_941, 0).saturating_mul(k.into()))
            .saturating_add(D::get().reads(3))
    }
}
