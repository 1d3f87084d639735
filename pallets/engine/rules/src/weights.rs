//! Weights of `pallet_rules`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 346_013_000 picoseconds.
        Weight::from_parts(184_356_357, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 526
            .saturating_add(Weight::from_parts(39_021, 0).saturating_mul(c.into()))
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
        // Shortest execution: 125_846_000 picoseconds.
        Weight::from_parts(129_091_000, 0)
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
        // Shortest execution: 607_430_000 picoseconds.
        Weight::from_parts(373_253_395, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 670
            .saturating_add(Weight::from_parts(14_990, 0).saturating_mul(c.into()))
            // Standard error: 312
            .saturating_add(Weight::from_parts(2_862, 0).saturating_mul(f.into()))
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
        // Shortest execution: 106_638_000 picoseconds.
        Weight::from_parts(113_458_000, 0)
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
        // Shortest execution: 823_740_000 picoseconds.
        Weight::from_parts(549_334_468, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 1_759
            .saturating_add(Weight::from_parts(21_128, 0).saturating_mul(c.into()))
            // Standard error: 741
            .saturating_add(Weight::from_parts(9_232, 0).saturating_mul(f.into()))
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
        // Shortest execution: 120_688_000 picoseconds.
        Weight::from_parts(122_721_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 196_360_000 picoseconds.
        Weight::from_parts(120_641_756, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 38
            .saturating_add(Weight::from_parts(12_676, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 45_297_000 picoseconds.
        Weight::from_parts(45_778_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 43
            .saturating_add(Weight::from_parts(20_274, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 64_636_000 picoseconds.
        Weight::from_parts(65_257_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 201
            .saturating_add(Weight::from_parts(31_020, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 45_557_000 picoseconds.
        Weight::from_parts(23_696_421, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 43
            .saturating_add(Weight::from_parts(46_298, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 47_831_000 picoseconds.
        Weight::from_parts(17_767_727, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 29
            .saturating_add(Weight::from_parts(49_701, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 27_160_000 picoseconds.
        Weight::from_parts(6_928_624, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 29
            .saturating_add(Weight::from_parts(20_373, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 30_305_000 picoseconds.
        Weight::from_parts(30_685_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 122
            .saturating_add(Weight::from_parts(24_935, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 25_859_000 picoseconds.
        Weight::from_parts(20_276_506, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 291
            .saturating_add(Weight::from_parts(13_527, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 20_711_000 picoseconds.
        Weight::from_parts(20_961_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 194
            .saturating_add(Weight::from_parts(18_089, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 25_588_000 picoseconds.
        Weight::from_parts(594_114, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 301
            .saturating_add(Weight::from_parts(22_214, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 29_093_000 picoseconds.
        Weight::from_parts(29_503_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 139
            .saturating_add(Weight::from_parts(37_063, 0).saturating_mul(s.into()))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2547`
        //  estimated: `36337`
        // Shortest execution: 358_480_000 picoseconds.
        Weight::from_parts(364_510_000, 0)
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
        // Shortest execution: 346_013_000 picoseconds.
        Weight::from_parts(184_356_357, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 526
            .saturating_add(Weight::from_parts(39_021, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 125_846_000 picoseconds.
        Weight::from_parts(129_091_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn fire(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `450 + c * (1 ±0)`
        //  estimated: `36337`
        // Shortest execution: 607_430_000 picoseconds.
        Weight::from_parts(373_253_395, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 670
            .saturating_add(Weight::from_parts(14_990, 0).saturating_mul(c.into()))
            // Standard error: 312
            .saturating_add(Weight::from_parts(2_862, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
    fn open_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `36337`
        // Shortest execution: 106_638_000 picoseconds.
        Weight::from_parts(113_458_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn fire_session(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + c * (1 ±0)`
        //  estimated: `36366`
        // Shortest execution: 823_740_000 picoseconds.
        Weight::from_parts(549_334_468, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 1_759
            .saturating_add(Weight::from_parts(21_128, 0).saturating_mul(c.into()))
            // Standard error: 741
            .saturating_add(Weight::from_parts(9_232, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn close_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33508`
        //  estimated: `36366`
        // Shortest execution: 120_688_000 picoseconds.
        Weight::from_parts(122_721_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 196_360_000 picoseconds.
        Weight::from_parts(120_641_756, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 38
            .saturating_add(Weight::from_parts(12_676, 0).saturating_mul(s.into()))
    }
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 45_297_000 picoseconds.
        Weight::from_parts(45_778_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 43
            .saturating_add(Weight::from_parts(20_274, 0).saturating_mul(s.into()))
    }
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 64_636_000 picoseconds.
        Weight::from_parts(65_257_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 201
            .saturating_add(Weight::from_parts(31_020, 0).saturating_mul(s.into()))
    }
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 45_557_000 picoseconds.
        Weight::from_parts(23_696_421, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 43
            .saturating_add(Weight::from_parts(46_298, 0).saturating_mul(s.into()))
    }
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 47_831_000 picoseconds.
        Weight::from_parts(17_767_727, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 29
            .saturating_add(Weight::from_parts(49_701, 0).saturating_mul(s.into()))
    }
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 27_160_000 picoseconds.
        Weight::from_parts(6_928_624, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 29
            .saturating_add(Weight::from_parts(20_373, 0).saturating_mul(s.into()))
    }
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 30_305_000 picoseconds.
        Weight::from_parts(30_685_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 122
            .saturating_add(Weight::from_parts(24_935, 0).saturating_mul(s.into()))
    }
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 25_859_000 picoseconds.
        Weight::from_parts(20_276_506, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 291
            .saturating_add(Weight::from_parts(13_527, 0).saturating_mul(s.into()))
    }
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 20_711_000 picoseconds.
        Weight::from_parts(20_961_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 194
            .saturating_add(Weight::from_parts(18_089, 0).saturating_mul(s.into()))
    }
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 25_588_000 picoseconds.
        Weight::from_parts(594_114, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 301
            .saturating_add(Weight::from_parts(22_214, 0).saturating_mul(s.into()))
    }
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 29_093_000 picoseconds.
        Weight::from_parts(29_503_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 139
            .saturating_add(Weight::from_parts(37_063, 0).saturating_mul(s.into()))
    }
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2547`
        //  estimated: `36337`
        // Shortest execution: 358_480_000 picoseconds.
        Weight::from_parts(364_510_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
}
