//! Weights of `pallet_rules` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 10, repeat 5, benchmark CLI
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[5000, 32768]`.
    fn deploy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `33489`
        //  estimated: `71684`
        // Shortest execution: 362_727_000 picoseconds.
        Weight::from_parts(282_927_086, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 2_397
            .saturating_add(Weight::from_parts(36_662, 0).saturating_mul(c.into()))
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
        // Shortest execution: 125_385_000 picoseconds.
        Weight::from_parts(126_007_000, 0)
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
        // Shortest execution: 584_276_000 picoseconds.
        Weight::from_parts(20_008_942, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 3_188
            .saturating_add(Weight::from_parts(31_012, 0).saturating_mul(c.into()))
            // Standard error: 1_487
            .saturating_add(Weight::from_parts(5_307, 0).saturating_mul(f.into()))
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
        // Shortest execution: 171_173_000 picoseconds.
        Weight::from_parts(188_179_000, 0)
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
        // Shortest execution: 858_541_000 picoseconds.
        Weight::from_parts(295_842_209, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 4_652
            .saturating_add(Weight::from_parts(23_221, 0).saturating_mul(c.into()))
            // Standard error: 1_959
            .saturating_add(Weight::from_parts(14_150, 0).saturating_mul(f.into()))
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
        // Shortest execution: 127_068_000 picoseconds.
        Weight::from_parts(130_513_000, 0)
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
        // Shortest execution: 213_256_000 picoseconds.
        Weight::from_parts(214_006_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 638
            .saturating_add(Weight::from_parts(14_291, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 62_973_000 picoseconds.
        Weight::from_parts(216_080_074, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 458
            .saturating_add(Weight::from_parts(19_918, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 68_942_000 picoseconds.
        Weight::from_parts(566_025_417, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_974
            .saturating_add(Weight::from_parts(32_127, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 47_100_000 picoseconds.
        Weight::from_parts(58_355_680, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 448
            .saturating_add(Weight::from_parts(47_586, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 50_034_000 picoseconds.
        Weight::from_parts(50_204_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_155
            .saturating_add(Weight::from_parts(56_466, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 29_303_000 picoseconds.
        Weight::from_parts(8_735_641, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 873
            .saturating_add(Weight::from_parts(23_443, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 31_366_000 picoseconds.
        Weight::from_parts(31_406_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 293
            .saturating_add(Weight::from_parts(26_731, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 29_193_000 picoseconds.
        Weight::from_parts(2_339_630, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_111
            .saturating_add(Weight::from_parts(17_338, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_240_000 picoseconds.
        Weight::from_parts(22_272_291, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 319
            .saturating_add(Weight::from_parts(16_058, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_771_000 picoseconds.
        Weight::from_parts(9_600_103, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 277
            .saturating_add(Weight::from_parts(19_927, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 32_057_000 picoseconds.
        Weight::from_parts(33_350_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 1_816
            .saturating_add(Weight::from_parts(50_401, 0).saturating_mul(s.into()))
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
        // Shortest execution: 533_269_000 picoseconds.
        Weight::from_parts(554_281_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(T::DbWeight::get().reads(3))
    }
}
