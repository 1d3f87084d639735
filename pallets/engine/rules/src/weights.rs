//! Weights of `pallet_rules`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

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
        // Shortest execution: 360_043_000 picoseconds.
        Weight::from_parts(211_761_189, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 1_156
            .saturating_add(Weight::from_parts(37_932, 0).saturating_mul(c.into()))
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
        // Shortest execution: 131_514_000 picoseconds.
        Weight::from_parts(139_687_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[5000, 32768]`.
    /// The range of component `f` is `[6000, 65536]`.
    fn fire(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `487 + c * (1 ±0)`
        //  estimated: `36337`
        // Shortest execution: 614_380_000 picoseconds.
        Weight::from_parts(664_975_623, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 1_846
            .saturating_add(Weight::from_parts(8_240, 0).saturating_mul(c.into()))
            // Standard error: 860
            .saturating_add(Weight::from_parts(1_965, 0).saturating_mul(f.into()))
            .saturating_add(T::DbWeight::get().reads(3))
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
        // Shortest execution: 118_625_000 picoseconds.
        Weight::from_parts(125_055_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Rules::Sessions` (r:1 w:1)
    /// Proof: `Rules::Sessions` (`max_values`: None, `max_size`: Some(32901), added: 35376, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
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
        // Shortest execution: 870_700_000 picoseconds.
        Weight::from_parts(1_061_793_762, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 5_650
            .saturating_add(Weight::from_parts(14_511, 0).saturating_mul(c.into()))
            // Standard error: 2_380
            .saturating_add(Weight::from_parts(5_969, 0).saturating_mul(f.into()))
            .saturating_add(T::DbWeight::get().reads(5))
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
        // Shortest execution: 125_096_000 picoseconds.
        Weight::from_parts(129_242_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 204_553_000 picoseconds.
        Weight::from_parts(134_267_433, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 198
            .saturating_add(Weight::from_parts(12_676, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 47_491_000 picoseconds.
        Weight::from_parts(47_680_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 86
            .saturating_add(Weight::from_parts(20_447, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 66_819_000 picoseconds.
        Weight::from_parts(67_289_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 361
            .saturating_add(Weight::from_parts(30_134, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 46_159_000 picoseconds.
        Weight::from_parts(46_980_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 201
            .saturating_add(Weight::from_parts(46_438, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 48_031_000 picoseconds.
        Weight::from_parts(48_752_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_908
            .saturating_add(Weight::from_parts(53_909, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 43_024_000 picoseconds.
        Weight::from_parts(22_063_338, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 202
            .saturating_add(Weight::from_parts(30_196, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 47_330_000 picoseconds.
        Weight::from_parts(260_510_677, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_273
            .saturating_add(Weight::from_parts(27_669, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_440_000 picoseconds.
        Weight::from_parts(15_667_959, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 130
            .saturating_add(Weight::from_parts(13_389, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 21_953_000 picoseconds.
        Weight::from_parts(5_991_359, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 93
            .saturating_add(Weight::from_parts(17_025, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_510_000 picoseconds.
        Weight::from_parts(7_839_985, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 224
            .saturating_add(Weight::from_parts(20_249, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 32_728_000 picoseconds.
        Weight::from_parts(35_182_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 463
            .saturating_add(Weight::from_parts(36_033, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2589`
        //  estimated: `36337`
        // Shortest execution: 357_359_000 picoseconds.
        Weight::from_parts(360_484_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(T::DbWeight::get().reads(3))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn deploy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `71684`
        // Shortest execution: 360_043_000 picoseconds.
        Weight::from_parts(211_761_189, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 1_156
            .saturating_add(Weight::from_parts(37_932, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 131_514_000 picoseconds.
        Weight::from_parts(139_687_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn fire(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `487 + c * (1 ±0)`
        //  estimated: `36337`
        // Shortest execution: 614_380_000 picoseconds.
        Weight::from_parts(664_975_623, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 1_846
            .saturating_add(Weight::from_parts(8_240, 0).saturating_mul(c.into()))
            // Standard error: 860
            .saturating_add(Weight::from_parts(1_965, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
    }
    fn open_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 118_625_000 picoseconds.
        Weight::from_parts(125_055_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn fire_session(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + c * (1 ±0)`
        //  estimated: `36366`
        // Shortest execution: 870_700_000 picoseconds.
        Weight::from_parts(1_061_793_762, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 5_650
            .saturating_add(Weight::from_parts(14_511, 0).saturating_mul(c.into()))
            // Standard error: 2_380
            .saturating_add(Weight::from_parts(5_969, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn close_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33508`
        //  estimated: `36366`
        // Shortest execution: 125_096_000 picoseconds.
        Weight::from_parts(129_242_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 204_553_000 picoseconds.
        Weight::from_parts(134_267_433, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 198
            .saturating_add(Weight::from_parts(12_676, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 47_491_000 picoseconds.
        Weight::from_parts(47_680_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 86
            .saturating_add(Weight::from_parts(20_447, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 66_819_000 picoseconds.
        Weight::from_parts(67_289_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 361
            .saturating_add(Weight::from_parts(30_134, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 46_159_000 picoseconds.
        Weight::from_parts(46_980_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 201
            .saturating_add(Weight::from_parts(46_438, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 48_031_000 picoseconds.
        Weight::from_parts(48_752_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_908
            .saturating_add(Weight::from_parts(53_909, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 43_024_000 picoseconds.
        Weight::from_parts(22_063_338, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 202
            .saturating_add(Weight::from_parts(30_196, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 47_330_000 picoseconds.
        Weight::from_parts(260_510_677, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_273
            .saturating_add(Weight::from_parts(27_669, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_440_000 picoseconds.
        Weight::from_parts(15_667_959, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 130
            .saturating_add(Weight::from_parts(13_389, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 21_953_000 picoseconds.
        Weight::from_parts(5_991_359, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 93
            .saturating_add(Weight::from_parts(17_025, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_510_000 picoseconds.
        Weight::from_parts(7_839_985, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 224
            .saturating_add(Weight::from_parts(20_249, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 32_728_000 picoseconds.
        Weight::from_parts(35_182_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 463
            .saturating_add(Weight::from_parts(36_033, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2589`
        //  estimated: `36337`
        // Shortest execution: 357_359_000 picoseconds.
        Weight::from_parts(360_484_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(3))
    }
}
