//! Weights of `pallet_rules`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-23 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[5000, 32768]`.
    fn deploy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `71684`
        // Shortest execution: 469_517_000 picoseconds.
        Weight::from_parts(644_606_566, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 2_009
            .saturating_add(Weight::from_parts(27_534, 0).saturating_mul(c.into()))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 132_206_000 picoseconds.
        Weight::from_parts(145_286_000, 0)
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
        //  measured:  `492 + c * (1 ±0)`
        //  estimated: `36337`
        // Shortest execution: 586_281_000 picoseconds.
        Weight::from_parts(169_870_356, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 1_325
            .saturating_add(Weight::from_parts(38_791, 0).saturating_mul(c.into()))
            // Standard error: 618
            .saturating_add(Weight::from_parts(1_508, 0).saturating_mul(f.into()))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Sessions` (r:0 w:1)
    /// Proof: `Rules::Sessions` (`max_values`: None, `max_size`: Some(32901), added: 35376, mode: `MaxEncodedLen`)
    fn open_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 180_318_000 picoseconds.
        Weight::from_parts(195_070_000, 0)
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[5000, 32768]`.
    /// The range of component `f` is `[16000, 81920]`.
    fn fire_session(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + c * (1 ±0)`
        //  estimated: `36366`
        // Shortest execution: 889_211_000 picoseconds.
        Weight::from_parts(548_442_845, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 3_623
            .saturating_add(Weight::from_parts(29_936, 0).saturating_mul(c.into()))
            // Standard error: 1_526
            .saturating_add(Weight::from_parts(11_813, 0).saturating_mul(f.into()))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(589), added: 3064, mode: `MaxEncodedLen`)
    fn close_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33508`
        //  estimated: `36366`
        // Shortest execution: 204_914_000 picoseconds.
        Weight::from_parts(224_654_000, 0)
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
        // Shortest execution: 249_892_000 picoseconds.
        Weight::from_parts(68_798_110, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 118
            .saturating_add(Weight::from_parts(25_922, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 63_905_000 picoseconds.
        Weight::from_parts(65_718_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 150
            .saturating_add(Weight::from_parts(29_626, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 83_044_000 picoseconds.
        Weight::from_parts(89_883_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 488
            .saturating_add(Weight::from_parts(46_985, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 66_319_000 picoseconds.
        Weight::from_parts(68_081_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 865
            .saturating_add(Weight::from_parts(54_442, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 69_393_000 picoseconds.
        Weight::from_parts(355_787_732, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_367
            .saturating_add(Weight::from_parts(50_694, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 23_625_000 picoseconds.
        Weight::from_parts(23_785_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 347
            .saturating_add(Weight::from_parts(19_071, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 40_340_000 picoseconds.
        Weight::from_parts(235_463_981, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 169
            .saturating_add(Weight::from_parts(18_298, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_541_000 picoseconds.
        Weight::from_parts(27_861_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 320
            .saturating_add(Weight::from_parts(14_473, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 35_323_000 picoseconds.
        Weight::from_parts(10_955_414, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 225
            .saturating_add(Weight::from_parts(24_278, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 38_166_000 picoseconds.
        Weight::from_parts(19_689_078, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 219
            .saturating_add(Weight::from_parts(27_869, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 42_353_000 picoseconds.
        Weight::from_parts(43_955_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 676
            .saturating_add(Weight::from_parts(51_609, 0).saturating_mul(s.into()))
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
        // Shortest execution: 360_506_000 picoseconds.
        Weight::from_parts(364_521_000, 0)
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
        // Shortest execution: 469_517_000 picoseconds.
        Weight::from_parts(644_606_566, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 2_009
            .saturating_add(Weight::from_parts(27_534, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 132_206_000 picoseconds.
        Weight::from_parts(145_286_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn fire(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `492 + c * (1 ±0)`
        //  estimated: `36337`
        // Shortest execution: 586_281_000 picoseconds.
        Weight::from_parts(169_870_356, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 1_325
            .saturating_add(Weight::from_parts(38_791, 0).saturating_mul(c.into()))
            // Standard error: 618
            .saturating_add(Weight::from_parts(1_508, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
    }
    fn open_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 180_318_000 picoseconds.
        Weight::from_parts(195_070_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn fire_session(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + c * (1 ±0)`
        //  estimated: `36366`
        // Shortest execution: 889_211_000 picoseconds.
        Weight::from_parts(548_442_845, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 3_623
            .saturating_add(Weight::from_parts(29_936, 0).saturating_mul(c.into()))
            // Standard error: 1_526
            .saturating_add(Weight::from_parts(11_813, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn close_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33508`
        //  estimated: `36366`
        // Shortest execution: 204_914_000 picoseconds.
        Weight::from_parts(224_654_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 249_892_000 picoseconds.
        Weight::from_parts(68_798_110, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 118
            .saturating_add(Weight::from_parts(25_922, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 63_905_000 picoseconds.
        Weight::from_parts(65_718_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 150
            .saturating_add(Weight::from_parts(29_626, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 83_044_000 picoseconds.
        Weight::from_parts(89_883_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 488
            .saturating_add(Weight::from_parts(46_985, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 66_319_000 picoseconds.
        Weight::from_parts(68_081_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 865
            .saturating_add(Weight::from_parts(54_442, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 69_393_000 picoseconds.
        Weight::from_parts(355_787_732, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_367
            .saturating_add(Weight::from_parts(50_694, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 23_625_000 picoseconds.
        Weight::from_parts(23_785_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 347
            .saturating_add(Weight::from_parts(19_071, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 40_340_000 picoseconds.
        Weight::from_parts(235_463_981, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 169
            .saturating_add(Weight::from_parts(18_298, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_541_000 picoseconds.
        Weight::from_parts(27_861_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 320
            .saturating_add(Weight::from_parts(14_473, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 35_323_000 picoseconds.
        Weight::from_parts(10_955_414, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 225
            .saturating_add(Weight::from_parts(24_278, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 38_166_000 picoseconds.
        Weight::from_parts(19_689_078, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 219
            .saturating_add(Weight::from_parts(27_869, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 42_353_000 picoseconds.
        Weight::from_parts(43_955_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 676
            .saturating_add(Weight::from_parts(51_609, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2589`
        //  estimated: `36337`
        // Shortest execution: 360_506_000 picoseconds.
        Weight::from_parts(364_521_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(3))
    }
}
