//! Weights of `pallet_payouts` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_payouts`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_payouts::WeightInfo for WeightInfo<T, D> {
    /// Storage: `System::Account` (r:1000 w:1000)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 1000]`.
    fn pay(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `749`
        //  estimated: `990 + n * (2603 ±0)`
        // Shortest execution: 25_629_000 picoseconds.
        Weight::from_parts(26_068_000, 0)
            .saturating_add(Weight::from_parts(0, 990))
            // Standard error: 10_555
            .saturating_add(Weight::from_parts(12_845_955, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes((1_u64).saturating_mul(n.into())))
    }
}
