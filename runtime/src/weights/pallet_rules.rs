//! Weights of `pallet_rules` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-23 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_rules`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_rules::WeightInfo for WeightInfo<T> {
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
        // Shortest execution: 346_244_000 picoseconds.
        Weight::from_parts(237_226_355, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 668
            .saturating_add(Weight::from_parts(35_924, 0).saturating_mul(c.into()))
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
        // Shortest execution: 128_530_000 picoseconds.
        Weight::from_parts(131_686_000, 0)
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
        // Shortest execution: 589_195_000 picoseconds.
        Weight::from_parts(342_304_683, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 599
            .saturating_add(Weight::from_parts(16_289, 0).saturating_mul(c.into()))
            // Standard error: 279
            .saturating_add(Weight::from_parts(3_286, 0).saturating_mul(f.into()))
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
        // Shortest execution: 110_494_000 picoseconds.
        Weight::from_parts(116_904_000, 0)
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
        // Shortest execution: 839_858_000 picoseconds.
        Weight::from_parts(501_595_511, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 2_643
            .saturating_add(Weight::from_parts(25_300, 0).saturating_mul(c.into()))
            // Standard error: 1_113
            .saturating_add(Weight::from_parts(10_104, 0).saturating_mul(f.into()))
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
        // Shortest execution: 124_405_000 picoseconds.
        Weight::from_parts(130_043_000, 0)
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
        // Shortest execution: 201_740_000 picoseconds.
        Weight::from_parts(104_768_566, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 67
            .saturating_add(Weight::from_parts(17_521, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 47_321_000 picoseconds.
        Weight::from_parts(47_631_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 69
            .saturating_add(Weight::from_parts(20_116, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 67_510_000 picoseconds.
        Weight::from_parts(67_890_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 324
            .saturating_add(Weight::from_parts(30_636, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 44_697_000 picoseconds.
        Weight::from_parts(112_572_027, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 431
            .saturating_add(Weight::from_parts(43_221, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 46_209_000 picoseconds.
        Weight::from_parts(76_078_028, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 365
            .saturating_add(Weight::from_parts(46_114, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 24_456_000 picoseconds.
        Weight::from_parts(23_235_138, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 129
            .saturating_add(Weight::from_parts(15_067, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_421_000 picoseconds.
        Weight::from_parts(15_327_111, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 67
            .saturating_add(Weight::from_parts(19_210, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_791_000 picoseconds.
        Weight::from_parts(14_856_520, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 118
            .saturating_add(Weight::from_parts(13_717, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 22_443_000 picoseconds.
        Weight::from_parts(22_934_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 179
            .saturating_add(Weight::from_parts(17_358, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 37_996_000 picoseconds.
        Weight::from_parts(29_770_990, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 262
            .saturating_add(Weight::from_parts(19_622, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 30_795_000 picoseconds.
        Weight::from_parts(30_946_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 134
            .saturating_add(Weight::from_parts(35_421, 0).saturating_mul(s.into()))
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
        // Shortest execution: 368_348_000 picoseconds.
        Weight::from_parts(372_574_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(T::DbWeight::get().reads(3))
    }
}
