//! Weights of `pallet_rules` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

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
        // Shortest execution: 343_569_000 picoseconds.
        Weight::from_parts(204_787_187, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 411
            .saturating_add(Weight::from_parts(36_253, 0).saturating_mul(c.into()))
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
        // Shortest execution: 121_330_000 picoseconds.
        Weight::from_parts(125_826_000, 0)
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
        // Shortest execution: 587_279_000 picoseconds.
        Weight::from_parts(294_588_714, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 588
            .saturating_add(Weight::from_parts(15_959, 0).saturating_mul(c.into()))
            // Standard error: 274
            .saturating_add(Weight::from_parts(3_851, 0).saturating_mul(f.into()))
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
        // Shortest execution: 108_010_000 picoseconds.
        Weight::from_parts(112_326_000, 0)
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
        // Shortest execution: 810_020_000 picoseconds.
        Weight::from_parts(565_395_807, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 1_676
            .saturating_add(Weight::from_parts(18_614, 0).saturating_mul(c.into()))
            // Standard error: 706
            .saturating_add(Weight::from_parts(9_272, 0).saturating_mul(f.into()))
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
        // Shortest execution: 119_827_000 picoseconds.
        Weight::from_parts(123_423_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 207_677_000 picoseconds.
        Weight::from_parts(134_374_697, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 33
            .saturating_add(Weight::from_parts(12_186, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 48_411_000 picoseconds.
        Weight::from_parts(48_823_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 40
            .saturating_add(Weight::from_parts(20_326, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 65_467_000 picoseconds.
        Weight::from_parts(65_737_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 198
            .saturating_add(Weight::from_parts(31_247, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 45_838_000 picoseconds.
        Weight::from_parts(45_948_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 77
            .saturating_add(Weight::from_parts(46_897, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 59_458_000 picoseconds.
        Weight::from_parts(51_803_252, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 1_022
            .saturating_add(Weight::from_parts(54_203, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 27_260_000 picoseconds.
        Weight::from_parts(27_591_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 645
            .saturating_add(Weight::from_parts(23_935, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 30_035_000 picoseconds.
        Weight::from_parts(38_441_242, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 102
            .saturating_add(Weight::from_parts(25_409, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 27_762_000 picoseconds.
        Weight::from_parts(32_762_773, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 363
            .saturating_add(Weight::from_parts(12_871, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 20_340_000 picoseconds.
        Weight::from_parts(10_561_050, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 181
            .saturating_add(Weight::from_parts(17_036, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_copies(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 25_388_000 picoseconds.
        Weight::from_parts(7_326_123, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 56
            .saturating_add(Weight::from_parts(19_734, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_matches(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 28_602_000 picoseconds.
        Weight::from_parts(28_672_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 133
            .saturating_add(Weight::from_parts(36_865, 0).saturating_mul(s.into()))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    fn fire_cart() -> Weight {
        // Proof size in bytes:
        //  measured:  `2547`
        //  estimated: `36337`
        // Shortest execution: 359_623_000 picoseconds.
        Weight::from_parts(362_888_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(D::get().reads(2))
    }
}
