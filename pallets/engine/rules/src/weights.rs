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
    /// Worst case of `steps_roundings`.
    /// The range of `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight;
    /// Worst case of `steps_feeds`.
    /// The range of `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight;
    /// Worst case of `steps_texts`.
    /// The range of `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight;
    /// Worst case of `pricing`.
    fn pricing() -> Weight;
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
        //  measured:  `33436`
        //  estimated: `71684`
        // Shortest execution: 292_064_000 picoseconds.
        Weight::from_parts(209_793_818, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 303
            .saturating_add(Weight::from_parts(20_045, 0).saturating_mul(c.into()))
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
        //  measured:  `33436`
        //  estimated: `36337`
        // Shortest execution: 118_736_000 picoseconds.
        Weight::from_parts(120_629_000, 0)
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
        //  measured:  `440 + c * (1 ±0)`
        //  estimated: `36337`
        // Shortest execution: 406_483_000 picoseconds.
        Weight::from_parts(199_664_273, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 938
            .saturating_add(Weight::from_parts(12_849, 0).saturating_mul(c.into()))
            // Standard error: 437
            .saturating_add(Weight::from_parts(4_144, 0).saturating_mul(f.into()))
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
        //  measured:  `33436`
        //  estimated: `36337`
        // Shortest execution: 101_481_000 picoseconds.
        Weight::from_parts(107_149_000, 0)
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
        // Shortest execution: 611_378_000 picoseconds.
        Weight::from_parts(614_563_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 1_329
            .saturating_add(Weight::from_parts(22_552, 0).saturating_mul(c.into()))
            // Standard error: 528
            .saturating_add(Weight::from_parts(9_128, 0).saturating_mul(f.into()))
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
        //  measured:  `33455`
        //  estimated: `36366`
        // Shortest execution: 122_742_000 picoseconds.
        Weight::from_parts(126_748_000, 0)
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
        // Shortest execution: 238_985_000 picoseconds.
        Weight::from_parts(219_500_175, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 122
            .saturating_add(Weight::from_parts(17_133, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 58_227_000 picoseconds.
        Weight::from_parts(16_859_948, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 347
            .saturating_add(Weight::from_parts(22_036, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 66_940_000 picoseconds.
        Weight::from_parts(67_270_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 592
            .saturating_add(Weight::from_parts(31_269, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 35_733_000 picoseconds.
        Weight::from_parts(36_084_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 254
            .saturating_add(Weight::from_parts(23_489, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 31_657_000 picoseconds.
        Weight::from_parts(402_459_522, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 410
            .saturating_add(Weight::from_parts(16_700, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 200000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 28_172_000 picoseconds.
        Weight::from_parts(5_172_353, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 43
            .saturating_add(Weight::from_parts(15_271, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_421_000 picoseconds.
        Weight::from_parts(14_741_324, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 46
            .saturating_add(Weight::from_parts(13_808, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1000, 20000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 37_526_000 picoseconds.
        Weight::from_parts(7_834_800, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 89
            .saturating_add(Weight::from_parts(28_179, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Rules::RuleSets` (r:1 w:0)
    /// Proof: `Rules::RuleSets` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Rules::Codes` (r:1 w:0)
    /// Proof: `Rules::Codes` (`max_values`: None, `max_size`: Some(32872), added: 35347, mode: `MaxEncodedLen`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    fn pricing() -> Weight {
        // Proof size in bytes:
        //  measured:  `2589`
        //  estimated: `36337`
        // Shortest execution: 364_582_000 picoseconds.
        Weight::from_parts(368_547_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(T::DbWeight::get().reads(3))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn deploy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `33436`
        //  estimated: `71684`
        // Shortest execution: 292_064_000 picoseconds.
        Weight::from_parts(209_793_818, 0)
            .saturating_add(Weight::from_parts(0, 71684))
            // Standard error: 303
            .saturating_add(Weight::from_parts(20_045, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `33436`
        //  estimated: `36337`
        // Shortest execution: 118_736_000 picoseconds.
        Weight::from_parts(120_629_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn fire(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `440 + c * (1 ±0)`
        //  estimated: `36337`
        // Shortest execution: 406_483_000 picoseconds.
        Weight::from_parts(199_664_273, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            // Standard error: 938
            .saturating_add(Weight::from_parts(12_849, 0).saturating_mul(c.into()))
            // Standard error: 437
            .saturating_add(Weight::from_parts(4_144, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
    }
    fn open_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33436`
        //  estimated: `36337`
        // Shortest execution: 101_481_000 picoseconds.
        Weight::from_parts(107_149_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn fire_session(c: u32, f: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0 + c * (1 ±0)`
        //  estimated: `36366`
        // Shortest execution: 611_378_000 picoseconds.
        Weight::from_parts(614_563_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            // Standard error: 1_329
            .saturating_add(Weight::from_parts(22_552, 0).saturating_mul(c.into()))
            // Standard error: 528
            .saturating_add(Weight::from_parts(9_128, 0).saturating_mul(f.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn close_session() -> Weight {
        // Proof size in bytes:
        //  measured:  `33455`
        //  estimated: `36366`
        // Shortest execution: 122_742_000 picoseconds.
        Weight::from_parts(126_748_000, 0)
            .saturating_add(Weight::from_parts(0, 36366))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn steps_alphas(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 238_985_000 picoseconds.
        Weight::from_parts(219_500_175, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 122
            .saturating_add(Weight::from_parts(17_133, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_joins(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 58_227_000 picoseconds.
        Weight::from_parts(16_859_948, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 347
            .saturating_add(Weight::from_parts(22_036, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_tokens(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 66_940_000 picoseconds.
        Weight::from_parts(67_270_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 592
            .saturating_add(Weight::from_parts(31_269, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 35_733_000 picoseconds.
        Weight::from_parts(36_084_000, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 254
            .saturating_add(Weight::from_parts(23_489, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 31_657_000 picoseconds.
        Weight::from_parts(402_459_522, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 410
            .saturating_add(Weight::from_parts(16_700, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 28_172_000 picoseconds.
        Weight::from_parts(5_172_353, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 43
            .saturating_add(Weight::from_parts(15_271, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_feeds(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 27_421_000 picoseconds.
        Weight::from_parts(14_741_324, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 46
            .saturating_add(Weight::from_parts(13_808, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `42`
        //  estimated: `1493`
        // Shortest execution: 37_526_000 picoseconds.
        Weight::from_parts(7_834_800, 0)
            .saturating_add(Weight::from_parts(0, 1493))
            // Standard error: 89
            .saturating_add(Weight::from_parts(28_179, 0).saturating_mul(s.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn pricing() -> Weight {
        // Proof size in bytes:
        //  measured:  `2589`
        //  estimated: `36337`
        // Shortest execution: 364_582_000 picoseconds.
        Weight::from_parts(368_547_000, 0)
            .saturating_add(Weight::from_parts(0, 36337))
            .saturating_add(ParityDbWeight::get().reads(3))
    }
}
