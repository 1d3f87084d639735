//! Weights of `pallet_rules` in this runtime: estimates, until `make bench-weights` has measured them.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_rules`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_rules::WeightInfo for WeightInfo<T> {
    fn deploy(c: u32) -> Weight {
        Weight::from_parts(150_000_000, 0)
            .saturating_add(Weight::from_parts(60_000, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    fn remove() -> Weight {
        Weight::from_parts(90_000_000, 0)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn fire(c: u32, f: u32) -> Weight {
        Weight::from_parts(90_000_000, 0)
            .saturating_add(Weight::from_parts(12_000, 0).saturating_mul(c.into()))
            .saturating_add(Weight::from_parts(15_000, 0).saturating_mul(f.into()))
            .saturating_add(T::DbWeight::get().reads(3))
    }
    fn open_session() -> Weight {
        Weight::from_parts(90_000_000, 0)
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    fn fire_session(c: u32, f: u32) -> Weight {
        Weight::from_parts(200_000_000, 0)
            .saturating_add(Weight::from_parts(12_000, 0).saturating_mul(c.into()))
            .saturating_add(Weight::from_parts(15_000, 0).saturating_mul(f.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    fn close_session() -> Weight {
        Weight::from_parts(100_000_000, 0)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    fn steps_alphas(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn steps_joins(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn steps_tokens(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn steps_decimals(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn steps_divisions(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn steps_roundings(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn steps_feeds(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn steps_texts(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn pricing() -> Weight {
        Weight::from_parts(1_500_000_000, 0)
            .saturating_add(T::DbWeight::get().reads(3))
    }
}
