//! Weights of `pallet_process`: estimates, until the benchmarks have been run on the CyberMiles runtime by
//! `make bench-weights`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_process` weighs.
pub trait WeightInfo {
    /// Worst case of `deploy`.
    /// The range of `c` is `[4000, 16384]`.
    fn deploy(c: u32, ) -> Weight;
    /// Worst case of `remove`.
    fn remove() -> Weight;
    /// Worst case of `start`.
    /// The range of `c` is `[4000, 16384]`.
    fn start(c: u32, ) -> Weight;
    /// Worst case of `signal`.
    /// The range of `c` is `[4000, 16384]`.
    fn signal(c: u32, ) -> Weight;
    /// Worst case of `expire`.
    /// The range of `c` is `[4000, 16384]`.
    fn expire(c: u32, ) -> Weight;
    /// Worst case of `close`.
    fn close() -> Weight;
    /// Worst case of `cancel`.
    /// The range of `n` is `[0, 20]`.
    fn cancel(n: u32, ) -> Weight;
    /// Worst case of `adopt`.
    fn adopt() -> Weight;
    /// Worst case of `hand_over`.
    fn hand_over() -> Weight;
    /// Worst case of `set`.
    /// The range of `c` is `[4000, 16384]`.
    fn set(c: u32, ) -> Weight;
    /// Worst case of `next`.
    /// The range of `c` is `[4000, 16384]`.
    fn next(c: u32, ) -> Weight;
    /// Worst case of `info`.
    fn info() -> Weight;
    /// Worst case of `visits`.
    /// The range of `v` is `[1, 60]`.
    fn visits(v: u32, ) -> Weight;
    /// Worst case of `steps_decimals`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_decimals(s: u32, ) -> Weight;
    /// Worst case of `steps_divisions`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_divisions(s: u32, ) -> Weight;
    /// Worst case of `steps_integers`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_integers(s: u32, ) -> Weight;
    /// Worst case of `steps_roundings`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_roundings(s: u32, ) -> Weight;
    /// Worst case of `steps_texts`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_texts(s: u32, ) -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    fn deploy(c: u32, ) -> Weight {
        Weight::from_parts(180_000_000, 50000)
            .saturating_add(Weight::from_parts(28_000, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn remove() -> Weight {
        Weight::from_parts(110_000_000, 20000)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    fn start(c: u32, ) -> Weight {
        Weight::from_parts(190_000_000, 60000)
            .saturating_add(Weight::from_parts(30_000, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    fn signal(c: u32, ) -> Weight {
        Weight::from_parts(110_000_000, 40000)
            .saturating_add(Weight::from_parts(28_000, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    fn expire(c: u32, ) -> Weight {
        Weight::from_parts(105_000_000, 40000)
            .saturating_add(Weight::from_parts(28_000, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    fn close() -> Weight {
        Weight::from_parts(100_000_000, 25000)
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    fn cancel(n: u32, ) -> Weight {
        Weight::from_parts(105_000_000, 25000)
            .saturating_add(Weight::from_parts(72_000_000, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().reads(2).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().writes(2).saturating_mul(n.into()))
            .saturating_add(Weight::from_parts(0, 22000).saturating_mul(n.into()))
    }
    fn adopt() -> Weight {
        Weight::from_parts(55_000_000, 12000)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    fn hand_over() -> Weight {
        Weight::from_parts(25_000_000, 7000)
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn set(c: u32, ) -> Weight {
        Weight::from_parts(80_000_000, 25000)
            .saturating_add(Weight::from_parts(26_000, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    fn next(c: u32, ) -> Weight {
        Weight::from_parts(20_000_000, 25000)
            .saturating_add(Weight::from_parts(26_000, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    fn info() -> Weight {
        Weight::from_parts(13_000_000, 7000)
            .saturating_add(T::DbWeight::get().reads(1))
    }
    fn visits(v: u32, ) -> Weight {
        Weight::from_parts(180_000_000, 40000)
            .saturating_add(Weight::from_parts(4_000_000, 0).saturating_mul(v.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    fn steps_decimals(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(43_000, 0).saturating_mul(s.into()))
    }
    fn steps_divisions(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(46_000, 0).saturating_mul(s.into()))
    }
    fn steps_integers(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(15_000, 0).saturating_mul(s.into()))
    }
    fn steps_roundings(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(20_000, 0).saturating_mul(s.into()))
    }
    fn steps_texts(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(18_000, 0).saturating_mul(s.into()))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn deploy(c: u32, ) -> Weight {
        Weight::from_parts(180_000_000, 50000)
            .saturating_add(Weight::from_parts(28_000, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn remove() -> Weight {
        Weight::from_parts(110_000_000, 20000)
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn start(c: u32, ) -> Weight {
        Weight::from_parts(190_000_000, 60000)
            .saturating_add(Weight::from_parts(30_000, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn signal(c: u32, ) -> Weight {
        Weight::from_parts(110_000_000, 40000)
            .saturating_add(Weight::from_parts(28_000, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn expire(c: u32, ) -> Weight {
        Weight::from_parts(105_000_000, 40000)
            .saturating_add(Weight::from_parts(28_000, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn close() -> Weight {
        Weight::from_parts(100_000_000, 25000)
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn cancel(n: u32, ) -> Weight {
        Weight::from_parts(105_000_000, 25000)
            .saturating_add(Weight::from_parts(72_000_000, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().reads(2).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().writes(2).saturating_mul(n.into()))
            .saturating_add(Weight::from_parts(0, 22000).saturating_mul(n.into()))
    }
    fn adopt() -> Weight {
        Weight::from_parts(55_000_000, 12000)
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn hand_over() -> Weight {
        Weight::from_parts(25_000_000, 7000)
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn set(c: u32, ) -> Weight {
        Weight::from_parts(80_000_000, 25000)
            .saturating_add(Weight::from_parts(26_000, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn next(c: u32, ) -> Weight {
        Weight::from_parts(20_000_000, 25000)
            .saturating_add(Weight::from_parts(26_000, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
    fn info() -> Weight {
        Weight::from_parts(13_000_000, 7000)
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn visits(v: u32, ) -> Weight {
        Weight::from_parts(180_000_000, 40000)
            .saturating_add(Weight::from_parts(4_000_000, 0).saturating_mul(v.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn steps_decimals(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(43_000, 0).saturating_mul(s.into()))
    }
    fn steps_divisions(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(46_000, 0).saturating_mul(s.into()))
    }
    fn steps_integers(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(15_000, 0).saturating_mul(s.into()))
    }
    fn steps_roundings(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(20_000, 0).saturating_mul(s.into()))
    }
    fn steps_texts(s: u32, ) -> Weight {
        Weight::from_parts(1_000_000, 0)
            .saturating_add(Weight::from_parts(18_000, 0).saturating_mul(s.into()))
    }
}
