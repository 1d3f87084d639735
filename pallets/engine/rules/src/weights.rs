//! Weights of `pallet_rules`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{
    traits::Get,
    weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_rules` weighs.
pub trait WeightInfo {
    /// Worst case of `deploy`.
    /// The range of `c` is `[5000, 32768]`.
    fn deploy(c: u32, ) -> Weight;
    /// Worst case of `remove`.
    fn remove() -> Weight;
    /// Worst case of `fire`.
    /// The range of `c` is `[5000, 32768]`.
    /// The range of `f` is `[6000, 65536]`.
    fn fire(c: u32, f: u32, ) -> Weight;
    /// Worst case of `open_session`.
    fn open_session() -> Weight;
    /// Worst case of `fire_session`.
    /// The range of `c` is `[5000, 32768]`.
    /// The range of `f` is `[16000, 81920]`.
    fn fire_session(c: u32, f: u32, ) -> Weight;
    /// Worst case of `close_session`.
    fn close_session() -> Weight;
    /// Worst case of `steps_alphas`.
    /// The range of `s` is `[1000, 200000]`.
    fn steps_alphas(s: u32, ) -> Weight;
    /// Worst case of `steps_joins`.
    /// The range of `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight;
    /// Worst case of `steps_tokens`.
    /// The range of `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight;
    /// Worst case of `steps_decimals`.
    /// The range of `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight;
    /// Worst case of `steps_divisions`.
    /// The range of `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight;
    /// Worst case of `steps_integers`.
    /// The range of `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight;
    /// Worst case of `steps_roundings`.
    /// The range of `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight;
    /// Worst case of `steps_feeds`.
    /// The range of `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight;
    /// Worst case of `steps_texts`.
    /// The range of `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight;
    /// Worst case of `steps_copies`.
    /// The range of `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight;
    /// Worst case of `steps_matches`.
    /// The range of `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight;
    /// Worst case of `fire_cart`.
    fn fire_cart() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Rules::RuleSets` (r:1 w:1)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:2 w:2)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[5000, 32768]`.
    fn deploy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `71684`
        // Shortest execution: 143_805_000 picoseconds.
        Weight::from_parts(81_154_061, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 84
            .saturating_add(Weight::from_parts(12_979, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:1)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:1)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 60_970_000 picoseconds.
        Weight::from_parts(62_723_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[5000, 32768]`.
    /// The range of component `f` is `[6000, 65536]`.
    fn fire(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `450 + c * (1 ±0)`
        //  estimated: `36337`
        // Shortest execution: 154_150_000 picoseconds.
        Weight::from_parts(95_475_337, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 80
            .saturating_add(Weight::from_parts(4_182, 0).saturating_mul(c.into()))
            // Standard error: 37
            .saturating_add(Weight::from_parts(590, 0).saturating_mul(f.into()))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:1)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// Storage: `Rules::NextSession` (r:1 w:1)
    /// Proof: `Rules::NextSession` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Sessions` (r:0 w:1)
    /// Proof: `Rules::Sessions` (`max_values`: None, `max_size`: Some(32901), added: 35376, mode: `MaxEncodedLen`)
    fn open_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 70_035_000 picoseconds.
        Weight::from_parts(74_972_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Rules::Sessions` (r:1 w:1)
    /// Proof: `Rules::Sessions` (`max_values`: None, `max_size`: Some(32901), added: 35376, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[5000, 32768]`.
    /// The range of component `f` is `[16000, 81920]`.
    fn fire_session(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + c * (1 ±0)`
        //  estimated: `36366`
        // Shortest execution: 296_241_000 picoseconds.
        Weight::from_parts(184_239_064, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 229
            .saturating_add(Weight::from_parts(4_743, 0).saturating_mul(c.into()))
            // Standard error: 96
            .saturating_add(Weight::from_parts(1_577, 0).saturating_mul(f.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Rules::Sessions` (r:1 w:1)
    /// Proof: `Rules::Sessions` (`max_values`: None, `max_size`: Some(32901), added: 35376, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:1)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn close_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33508`
        //  estimated: `36366`
        // Shortest execution: 61_091_000 picoseconds.
        Weight::from_parts(63_064_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 18_808_000 picoseconds.
        Weight::from_parts(19_068_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 25
            .saturating_add(Weight::from_parts(7_762, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_147_000 picoseconds.
        Weight::from_parts(5_197_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 33
            .saturating_add(Weight::from_parts(13_008, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 19_999_000 picoseconds.
        Weight::from_parts(20_039_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 125
            .saturating_add(Weight::from_parts(19_018, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 25_538_000 picoseconds.
        Weight::from_parts(25_929_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 27
            .saturating_add(Weight::from_parts(33_199, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 28_713_000 picoseconds.
        Weight::from_parts(48_981_021, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 98
            .saturating_add(Weight::from_parts(36_549, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 16_855_000 picoseconds.
        Weight::from_parts(17_016_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 17
            .saturating_add(Weight::from_parts(20_840, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 15_593_000 picoseconds.
        Weight::from_parts(7_640_498, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 30
            .saturating_add(Weight::from_parts(18_550, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 10_556_000 picoseconds.
        Weight::from_parts(4_820_421, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 8
            .saturating_add(Weight::from_parts(6_082, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_196_000 picoseconds.
        Weight::from_parts(566_773, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 5
            .saturating_add(Weight::from_parts(3_907, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_078_000 picoseconds.
        Weight::from_parts(2_154_202, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 7
            .saturating_add(Weight::from_parts(3_331, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_731_000 picoseconds.
        Weight::from_parts(7_801_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 86
            .saturating_add(Weight::from_parts(21_869, 0).saturating_mul(s.into()))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2547`
        //  estimated: `36337`
        // Shortest execution: 156_243_000 picoseconds.
        Weight::from_parts(157_896_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(T::DbWeight::get().reads(2))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn deploy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `71684`
        // Shortest execution: 143_805_000 picoseconds.
        Weight::from_parts(81_154_061, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 84
            .saturating_add(Weight::from_parts(12_979, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 60_970_000 picoseconds.
        Weight::from_parts(62_723_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn fire(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `450 + c * (1 ±0)`
        //  estimated: `36337`
        // Shortest execution: 154_150_000 picoseconds.
        Weight::from_parts(95_475_337, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 80
            .saturating_add(Weight::from_parts(4_182, 0).saturating_mul(c.into()))
            // Standard error: 37
            .saturating_add(Weight::from_parts(590, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
    fn open_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 70_035_000 picoseconds.
        Weight::from_parts(74_972_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn fire_session(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + c * (1 ±0)`
        //  estimated: `36366`
        // Shortest execution: 296_241_000 picoseconds.
        Weight::from_parts(184_239_064, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 229
            .saturating_add(Weight::from_parts(4_743, 0).saturating_mul(c.into()))
            // Standard error: 96
            .saturating_add(Weight::from_parts(1_577, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn close_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33508`
        //  estimated: `36366`
        // Shortest execution: 61_091_000 picoseconds.
        Weight::from_parts(63_064_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 18_808_000 picoseconds.
        Weight::from_parts(19_068_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 25
            .saturating_add(Weight::from_parts(7_762, 0).saturating_mul(s.into()))
    }
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_147_000 picoseconds.
        Weight::from_parts(5_197_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 33
            .saturating_add(Weight::from_parts(13_008, 0).saturating_mul(s.into()))
    }
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 19_999_000 picoseconds.
        Weight::from_parts(20_039_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 125
            .saturating_add(Weight::from_parts(19_018, 0).saturating_mul(s.into()))
    }
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 25_538_000 picoseconds.
        Weight::from_parts(25_929_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 27
            .saturating_add(Weight::from_parts(33_199, 0).saturating_mul(s.into()))
    }
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 28_713_000 picoseconds.
        Weight::from_parts(48_981_021, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 98
            .saturating_add(Weight::from_parts(36_549, 0).saturating_mul(s.into()))
    }
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 16_855_000 picoseconds.
        Weight::from_parts(17_016_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 17
            .saturating_add(Weight::from_parts(20_840, 0).saturating_mul(s.into()))
    }
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 15_593_000 picoseconds.
        Weight::from_parts(7_640_498, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 30
            .saturating_add(Weight::from_parts(18_550, 0).saturating_mul(s.into()))
    }
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 10_556_000 picoseconds.
        Weight::from_parts(4_820_421, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 8
            .saturating_add(Weight::from_parts(6_082, 0).saturating_mul(s.into()))
    }
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_196_000 picoseconds.
        Weight::from_parts(566_773, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 5
            .saturating_add(Weight::from_parts(3_907, 0).saturating_mul(s.into()))
    }
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_078_000 picoseconds.
        Weight::from_parts(2_154_202, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 7
            .saturating_add(Weight::from_parts(3_331, 0).saturating_mul(s.into()))
    }
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_731_000 picoseconds.
        Weight::from_parts(7_801_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 86
            .saturating_add(Weight::from_parts(21_869, 0).saturating_mul(s.into()))
    }
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2547`
        //  estimated: `36337`
        // Shortest execution: 156_243_000 picoseconds.
        Weight::from_parts(157_896_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
}
