//! Weights of `pallet_records`: placeholders until `make bench-weights` has measured them on the CyberMiles runtime.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_records` weighs.
pub trait WeightInfo {
    /// Worst case of `create`.
    /// The range of `s` is `[200, 4096]`.
    fn create(s: u32, ) -> Weight;
    /// Worst case of `remove_collection`.
    fn remove_collection() -> Weight;
    /// Worst case of `put`.
    /// The range of `f` is `[100, 2097]`.
    /// The range of `i` is `[0, 4]`.
    /// The range of `s` is `[200, 4096]`.
    fn put(f: u32, i: u32, s: u32, ) -> Weight;
    /// Worst case of `put_new`.
    /// The range of `f` is `[100, 2097]`.
    /// The range of `i` is `[0, 4]`.
    /// The range of `s` is `[200, 4096]`.
    fn put_new(f: u32, i: u32, s: u32, ) -> Weight;
    /// Worst case of `remove`.
    /// The range of `i` is `[0, 4]`.
    /// The range of `s` is `[200, 4096]`.
    fn remove(i: u32, s: u32, ) -> Weight;
    /// Worst case of `get`.
    /// The range of `f` is `[100, 2097]`.
    fn get(f: u32, ) -> Weight;
    /// Worst case of `scan`.
    /// The range of `e` is `[1, 256]`.
    /// The range of `s` is `[200, 4096]`.
    fn scan(e: u32, s: u32, ) -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// The range of component `s` is `[200, 4096]`.
    fn create(s: u32, ) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 7000))
            .saturating_add(Weight::from_parts(14_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    fn remove_collection() -> Weight {
        Weight::from_parts(55_000_000, 0)
            .saturating_add(Weight::from_parts(0, 7000))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// The range of component `f` is `[100, 2097]`.
    /// The range of component `i` is `[0, 4]`.
    /// The range of component `s` is `[200, 4096]`.
    fn put(f: u32, i: u32, s: u32, ) -> Weight {
        Weight::from_parts(80_000_000, 0)
            .saturating_add(Weight::from_parts(0, 9000))
            .saturating_add(Weight::from_parts(3_000, 0).saturating_mul(f.into()))
            .saturating_add(Weight::from_parts(22_000_000, 0).saturating_mul(i.into()))
            .saturating_add(Weight::from_parts(9_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(i.into())))
            .saturating_add(Weight::from_parts(0, 2700).saturating_mul(i.into()))
    }
    /// The range of component `f` is `[100, 2097]`.
    /// The range of component `i` is `[0, 4]`.
    /// The range of component `s` is `[200, 4096]`.
    fn put_new(f: u32, i: u32, s: u32, ) -> Weight {
        Weight::from_parts(82_000_000, 0)
            .saturating_add(Weight::from_parts(0, 9000))
            .saturating_add(Weight::from_parts(3_000, 0).saturating_mul(f.into()))
            .saturating_add(Weight::from_parts(12_000_000, 0).saturating_mul(i.into()))
            .saturating_add(Weight::from_parts(9_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
            .saturating_add(Weight::from_parts(0, 2700).saturating_mul(i.into()))
    }
    /// The range of component `i` is `[0, 4]`.
    /// The range of component `s` is `[200, 4096]`.
    fn remove(i: u32, s: u32, ) -> Weight {
        Weight::from_parts(82_000_000, 0)
            .saturating_add(Weight::from_parts(0, 9000))
            .saturating_add(Weight::from_parts(12_000_000, 0).saturating_mul(i.into()))
            .saturating_add(Weight::from_parts(9_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(i.into())))
            .saturating_add(Weight::from_parts(0, 2700).saturating_mul(i.into()))
    }
    /// The range of component `f` is `[100, 2097]`.
    fn get(f: u32, ) -> Weight {
        Weight::from_parts(14_000_000, 0)
            .saturating_add(Weight::from_parts(0, 6000))
            .saturating_add(Weight::from_parts(3_000, 0).saturating_mul(f.into()))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// The range of component `e` is `[1, 256]`.
    /// The range of component `s` is `[200, 4096]`.
    fn scan(e: u32, s: u32, ) -> Weight {
        Weight::from_parts(30_000_000, 0)
            .saturating_add(Weight::from_parts(0, 9000))
            .saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(e.into()))
            .saturating_add(Weight::from_parts(9_000, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(e.into())))
            .saturating_add(Weight::from_parts(0, 4700).saturating_mul(e.into()))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    /// The range of component `s` is `[200, 4096]`.
    fn create(s: u32, ) -> Weight {
        Weight::from_parts(60_000_000, 0)
            .saturating_add(Weight::from_parts(0, 7000))
            .saturating_add(Weight::from_parts(14_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn remove_collection() -> Weight {
        Weight::from_parts(55_000_000, 0)
            .saturating_add(Weight::from_parts(0, 7000))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    /// The range of component `f` is `[100, 2097]`.
    /// The range of component `i` is `[0, 4]`.
    /// The range of component `s` is `[200, 4096]`.
    fn put(f: u32, i: u32, s: u32, ) -> Weight {
        Weight::from_parts(80_000_000, 0)
            .saturating_add(Weight::from_parts(0, 9000))
            .saturating_add(Weight::from_parts(3_000, 0).saturating_mul(f.into()))
            .saturating_add(Weight::from_parts(22_000_000, 0).saturating_mul(i.into()))
            .saturating_add(Weight::from_parts(9_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
            .saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(i.into())))
            .saturating_add(Weight::from_parts(0, 2700).saturating_mul(i.into()))
    }
    /// The range of component `f` is `[100, 2097]`.
    /// The range of component `i` is `[0, 4]`.
    /// The range of component `s` is `[200, 4096]`.
    fn put_new(f: u32, i: u32, s: u32, ) -> Weight {
        Weight::from_parts(82_000_000, 0)
            .saturating_add(Weight::from_parts(0, 9000))
            .saturating_add(Weight::from_parts(3_000, 0).saturating_mul(f.into()))
            .saturating_add(Weight::from_parts(12_000_000, 0).saturating_mul(i.into()))
            .saturating_add(Weight::from_parts(9_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(i.into())))
            .saturating_add(Weight::from_parts(0, 2700).saturating_mul(i.into()))
    }
    /// The range of component `i` is `[0, 4]`.
    /// The range of component `s` is `[200, 4096]`.
    fn remove(i: u32, s: u32, ) -> Weight {
        Weight::from_parts(82_000_000, 0)
            .saturating_add(Weight::from_parts(0, 9000))
            .saturating_add(Weight::from_parts(12_000_000, 0).saturating_mul(i.into()))
            .saturating_add(Weight::from_parts(9_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(i.into())))
            .saturating_add(Weight::from_parts(0, 2700).saturating_mul(i.into()))
    }
    /// The range of component `f` is `[100, 2097]`.
    fn get(f: u32, ) -> Weight {
        Weight::from_parts(14_000_000, 0)
            .saturating_add(Weight::from_parts(0, 6000))
            .saturating_add(Weight::from_parts(3_000, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
    /// The range of component `e` is `[1, 256]`.
    /// The range of component `s` is `[200, 4096]`.
    fn scan(e: u32, s: u32, ) -> Weight {
        Weight::from_parts(30_000_000, 0)
            .saturating_add(Weight::from_parts(0, 9000))
            .saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(e.into()))
            .saturating_add(Weight::from_parts(9_000, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(e.into())))
            .saturating_add(Weight::from_parts(0, 4700).saturating_mul(e.into()))
    }
}
