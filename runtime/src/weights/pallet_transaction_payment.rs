//! Weights of `pallet_transaction_payment` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_transaction_payment`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_transaction_payment::WeightInfo for WeightInfo<T> {
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    fn charge_transaction_payment() -> Weight {
        // Proof size in bytes:
        //  measured:  `204`
        //  estimated: `6196`
        // Shortest execution: 61_528_000 picoseconds.
        Weight::from_parts(62_753_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
}
