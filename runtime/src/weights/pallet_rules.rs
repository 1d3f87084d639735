//! Weights of `pallet_rules` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 143_123_000 picoseconds.
        Weight::from_parts(76_060_672, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 65
            .saturating_add(Weight::from_parts(13_051, 0).saturating_mul(c.into()))
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
        // Shortest execution: 60_159_000 picoseconds.
        Weight::from_parts(62_793_000, 0)
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
        // Shortest execution: 153_979_000 picoseconds.
        Weight::from_parts(93_110_399, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 76
            .saturating_add(Weight::from_parts(4_140, 0).saturating_mul(c.into()))
            // Standard error: 35
            .saturating_add(Weight::from_parts(635, 0).saturating_mul(f.into()))
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
        // Shortest execution: 69_613_000 picoseconds.
        Weight::from_parts(73_940_000, 0)
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
        // Shortest execution: 297_353_000 picoseconds.
        Weight::from_parts(177_591_197, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 227
            .saturating_add(Weight::from_parts(4_936, 0).saturating_mul(c.into()))
            // Standard error: 96
            .saturating_add(Weight::from_parts(1_639, 0).saturating_mul(f.into()))
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
        // Shortest execution: 60_570_000 picoseconds.
        Weight::from_parts(62_213_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 18_527_000 picoseconds.
        Weight::from_parts(19_239_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 26
            .saturating_add(Weight::from_parts(7_745, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_188_000 picoseconds.
        Weight::from_parts(5_218_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 29
            .saturating_add(Weight::from_parts(12_601, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 19_550_000 picoseconds.
        Weight::from_parts(19_659_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 123
            .saturating_add(Weight::from_parts(19_010, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 24_837_000 picoseconds.
        Weight::from_parts(24_998_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 28
            .saturating_add(Weight::from_parts(31_462, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 27_271_000 picoseconds.
        Weight::from_parts(4_799_023, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 41
            .saturating_add(Weight::from_parts(35_014, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 17_246_000 picoseconds.
        Weight::from_parts(17_356_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 16
            .saturating_add(Weight::from_parts(21_531, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 15_263_000 picoseconds.
        Weight::from_parts(15_413_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 15
            .saturating_add(Weight::from_parts(18_177, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 10_425_000 picoseconds.
        Weight::from_parts(4_957_873, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 8
            .saturating_add(Weight::from_parts(6_174, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_307_000 picoseconds.
        Weight::from_parts(500_943, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 5
            .saturating_add(Weight::from_parts(3_994, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_288_000 picoseconds.
        Weight::from_parts(2_934_005, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 7
            .saturating_add(Weight::from_parts(3_324, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_782_000 picoseconds.
        Weight::from_parts(7_811_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 197
            .saturating_add(Weight::from_parts(22_504, 0).saturating_mul(s.into()))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2547`
        //  estimated: `36337`
        // Shortest execution: 157_685_000 picoseconds.
        Weight::from_parts(161_881_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(D::get().reads(2))
    }
}
