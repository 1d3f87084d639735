//! Weights of `pallet_arbitration`: rough ones, until `make bench-weights` measures them on the CyberMiles runtime.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_arbitration` weighs.
pub trait WeightInfo {
    /// Worst case of `register`.
    fn register() -> Weight;
    /// Worst case of `update`.
    fn update() -> Weight;
    /// Worst case of `leave`.
    fn leave() -> Weight;
    /// Worst case of `withdraw_bond`.
    fn withdraw_bond() -> Weight;
    /// Worst case of `top_up`.
    fn top_up() -> Weight;
    /// Worst case of `bid`.
    fn bid() -> Weight;
    /// Worst case of `withdraw_bid`.
    fn withdraw_bid() -> Weight;
    /// Worst case of `accept_bid`.
    fn accept_bid() -> Weight;
    /// Worst case of `plead`.
    fn plead() -> Weight;
    /// Worst case of `submit_evidence`.
    fn submit_evidence() -> Weight;
    /// Worst case of `rule`.
    fn rule() -> Weight;
    /// Worst case of `appeal`.
    fn appeal() -> Weight;
    /// Worst case of `advance_bidding`.
    fn advance_bidding() -> Weight;
    /// Worst case of `advance_hearing`.
    fn advance_hearing() -> Weight;
    /// Worst case of `advance_pleading`.
    fn advance_pleading() -> Weight;
    /// Worst case of `advance_ruled`.
    fn advance_ruled() -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
    /// Worst case of `open_case`.
    fn open_case() -> Weight;
    /// Worst case of `on_verdict`.
    fn on_verdict() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    fn register() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn update() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn leave() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn withdraw_bond() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn top_up() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn bid() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn withdraw_bid() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn accept_bid() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn plead() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn submit_evidence() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn rule() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn appeal() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn advance_bidding() -> Weight {
        Weight::from_parts(250_000_000, 0)
            .saturating_add(Weight::from_parts(0, 120000))
            .saturating_add(T::DbWeight::get().reads(40))
            .saturating_add(T::DbWeight::get().writes(20))
    }
    fn advance_hearing() -> Weight {
        Weight::from_parts(250_000_000, 0)
            .saturating_add(Weight::from_parts(0, 120000))
            .saturating_add(T::DbWeight::get().reads(40))
            .saturating_add(T::DbWeight::get().writes(20))
    }
    fn advance_pleading() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn advance_ruled() -> Weight {
        Weight::from_parts(600_000_000, 0)
            .saturating_add(Weight::from_parts(0, 90000))
            .saturating_add(T::DbWeight::get().reads(30))
            .saturating_add(T::DbWeight::get().writes(30))
    }
    fn force_set_parameters() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn open_case() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn on_verdict() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
}

/// For tests.
impl WeightInfo for () {
    fn register() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn update() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn leave() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn withdraw_bond() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn top_up() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn bid() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn withdraw_bid() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn accept_bid() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn plead() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn submit_evidence() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn rule() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn appeal() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn advance_bidding() -> Weight {
        Weight::from_parts(250_000_000, 0)
            .saturating_add(Weight::from_parts(0, 120000))
            .saturating_add(ParityDbWeight::get().reads(40))
            .saturating_add(ParityDbWeight::get().writes(20))
    }
    fn advance_hearing() -> Weight {
        Weight::from_parts(250_000_000, 0)
            .saturating_add(Weight::from_parts(0, 120000))
            .saturating_add(ParityDbWeight::get().reads(40))
            .saturating_add(ParityDbWeight::get().writes(20))
    }
    fn advance_pleading() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn advance_ruled() -> Weight {
        Weight::from_parts(600_000_000, 0)
            .saturating_add(Weight::from_parts(0, 90000))
            .saturating_add(ParityDbWeight::get().reads(30))
            .saturating_add(ParityDbWeight::get().writes(30))
    }
    fn force_set_parameters() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn open_case() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn on_verdict() -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 18000))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
}
