//! Weights of `pallet_rules` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_rules`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_rules::WeightInfo for WeightInfo<T, D> {
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
        // Shortest execution: 236_362_000 picoseconds.
        Weight::from_parts(131_466_619, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 222
            .saturating_add(Weight::from_parts(25_762, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(5))
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
        // Shortest execution: 75_532_000 picoseconds.
        Weight::from_parts(76_985_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
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
        // Shortest execution: 394_047_000 picoseconds.
        Weight::from_parts(207_317_733, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 341
            .saturating_add(Weight::from_parts(10_566, 0).saturating_mul(c.into()))
            // Standard error: 159
            .saturating_add(Weight::from_parts(2_431, 0).saturating_mul(f.into()))
            .saturating_add(D::get().reads(2))
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
        // Shortest execution: 81_161_000 picoseconds.
        Weight::from_parts(87_280_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(5))
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
        // Shortest execution: 559_513_000 picoseconds.
        Weight::from_parts(376_297_870, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 1_385
            .saturating_add(Weight::from_parts(12_619, 0).saturating_mul(c.into()))
            // Standard error: 583
            .saturating_add(Weight::from_parts(6_894, 0).saturating_mul(f.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 72_448_000 picoseconds.
        Weight::from_parts(73_860_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 134_410_000 picoseconds.
        Weight::from_parts(61_798_759, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 39
            .saturating_add(Weight::from_parts(8_814, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 30_755_000 picoseconds.
        Weight::from_parts(30_936_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 25
            .saturating_add(Weight::from_parts(13_256, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 46_149_000 picoseconds.
        Weight::from_parts(46_409_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 141
            .saturating_add(Weight::from_parts(20_587, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 30_295_000 picoseconds.
        Weight::from_parts(7_489_532, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 29
            .saturating_add(Weight::from_parts(30_046, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 31_487_000 picoseconds.
        Weight::from_parts(31_607_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 30
            .saturating_add(Weight::from_parts(33_681, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 19_449_000 picoseconds.
        Weight::from_parts(19_479_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 14
            .saturating_add(Weight::from_parts(15_962, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 20_380_000 picoseconds.
        Weight::from_parts(20_600_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 14
            .saturating_add(Weight::from_parts(17_310, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 17_897_000 picoseconds.
        Weight::from_parts(9_215_117, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 19
            .saturating_add(Weight::from_parts(9_343, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 13_600_000 picoseconds.
        Weight::from_parts(13_670_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 53
            .saturating_add(Weight::from_parts(11_596, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 17_716_000 picoseconds.
        Weight::from_parts(4_376_385, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 16
            .saturating_add(Weight::from_parts(14_262, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 20_190_000 picoseconds.
        Weight::from_parts(20_371_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 100
            .saturating_add(Weight::from_parts(24_118, 0).saturating_mul(s.into()))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2547`
        //  estimated: `36337`
        // Shortest execution: 243_843_000 picoseconds.
        Weight::from_parts(245_295_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(D::get().reads(2))
    }
}
