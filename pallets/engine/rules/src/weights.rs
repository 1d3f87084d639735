//! Weights of `pallet_rules`: estimates, until `make bench-weights` has measured them on the CyberMiles runtime.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_rules` weighs.
pub trait WeightInfo {
    /// Worst case of `deploy`.
    fn deploy(c: u32) -> Weight;
    /// Worst case of `remove`.
    fn remove() -> Weight;
    /// Worst case of `fire`.
    fn fire(c: u32, f: u32) -> Weight;
    /// Worst case of `open_session`.
    fn open_session() -> Weight;
    /// Worst case of `fire_session`.
    fn fire_session(c: u32, f: u32) -> Weight;
    /// Worst case of `close_session`.
    fn close_session() -> Weight;
    /// Worst case of `steps_alphas`.
    fn steps_alphas(s: u32) -> Weight;
    /// Worst case of `steps_joins`.
    fn steps_joins(s: u32) -> Weight;
    /// Worst case of `steps_tokens`.
    fn steps_tokens(s: u32) -> Weight;
    /// Worst case of `steps_decimals`.
    fn steps_decimals(s: u32) -> Weight;
    /// Worst case of `steps_divisions`.
    fn steps_divisions(s: u32) -> Weight;
    /// Worst case of `steps_roundings`.
    fn steps_roundings(s: u32) -> Weight;
    /// Worst case of `steps_feeds`.
    fn steps_feeds(s: u32) -> Weight;
    /// Worst case of `steps_texts`.
    fn steps_texts(s: u32) -> Weight;
    /// Worst case of `pricing`.
    fn pricing() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
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

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn deploy(c: u32) -> Weight {
        Weight::from_parts(150_000_000, 0)
            .saturating_add(Weight::from_parts(60_000, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn remove() -> Weight {
        Weight::from_parts(90_000_000, 0)
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn fire(c: u32, f: u32) -> Weight {
        Weight::from_parts(90_000_000, 0)
            .saturating_add(Weight::from_parts(12_000, 0).saturating_mul(c.into()))
            .saturating_add(Weight::from_parts(15_000, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
    }
    fn open_session() -> Weight {
        Weight::from_parts(90_000_000, 0)
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn fire_session(c: u32, f: u32) -> Weight {
        Weight::from_parts(200_000_000, 0)
            .saturating_add(Weight::from_parts(12_000, 0).saturating_mul(c.into()))
            .saturating_add(Weight::from_parts(15_000, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn close_session() -> Weight {
        Weight::from_parts(100_000_000, 0)
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn steps_alphas(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_joins(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_tokens(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_decimals(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_divisions(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_roundings(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_feeds(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_texts(s: u32) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(250_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn pricing() -> Weight {
        Weight::from_parts(1_500_000_000, 0)
            .saturating_add(ParityDbWeight::get().reads(3))
    }
}
