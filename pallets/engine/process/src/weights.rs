//! Weights of `pallet_process`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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

/// What each call of `pallet_process` weighs.
pub trait WeightInfo {
    /// Worst case of `deploy`.
    /// The range of `c` is `[4000, 16384]`.
    fn deploy(c: u32, ) -> Weight;
    /// Worst case of `remove`.
    fn remove() -> Weight;
    /// Worst case of `start`.
    /// The range of `c` is `[4000, 16384]`.
    fn start(c: u32, ) -> Weight;
    /// Worst case of `signal`.
    /// The range of `c` is `[4000, 16384]`.
    fn signal(c: u32, ) -> Weight;
    /// Worst case of `expire`.
    /// The range of `c` is `[4000, 16384]`.
    fn expire(c: u32, ) -> Weight;
    /// Worst case of `close`.
    fn close() -> Weight;
    /// Worst case of `cancel`.
    /// The range of `n` is `[0, 20]`.
    fn cancel(n: u32, ) -> Weight;
    /// Worst case of `adopt`.
    fn adopt() -> Weight;
    /// Worst case of `hand_over`.
    fn hand_over() -> Weight;
    /// Worst case of `set`.
    /// The range of `c` is `[4000, 16384]`.
    fn set(c: u32, ) -> Weight;
    /// Worst case of `next`.
    /// The range of `c` is `[4000, 16384]`.
    fn next(c: u32, ) -> Weight;
    /// Worst case of `info`.
    fn info() -> Weight;
    /// Worst case of `visits`.
    /// The range of `v` is `[1, 60]`.
    fn visits(v: u32, ) -> Weight;
    /// Worst case of `steps_decimals`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_decimals(s: u32, ) -> Weight;
    /// Worst case of `steps_divisions`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_divisions(s: u32, ) -> Weight;
    /// Worst case of `steps_integers`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_integers(s: u32, ) -> Weight;
    /// Worst case of `steps_roundings`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_roundings(s: u32, ) -> Weight;
    /// Worst case of `steps_texts`.
    /// The range of `s` is `[1000, 50000]`.
    fn steps_texts(s: u32, ) -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Process::Processes` (r:1 w:1)
    /// Proof: `Process::Processes` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:2 w:2)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[4000, 16384]`.
    fn deploy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `17105`
        //  estimated: `38916`
        // Shortest execution: 134_730_000 picoseconds.
        Weight::from_parts(81_066_462, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 97
            .saturating_add(Weight::from_parts(13_549, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Process::Processes` (r:1 w:1)
    /// Proof: `Process::Processes` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:1)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `17105`
        //  estimated: `19953`
        // Shortest execution: 54_711_000 picoseconds.
        Weight::from_parts(56_344_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Process::Processes` (r:1 w:0)
    /// Proof: `Process::Processes` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:2 w:1)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `Process::NextCase` (r:1 w:1)
    /// Proof: `Process::NextCase` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Process::Cases` (r:0 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[4000, 16384]`.
    fn start(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `604 + c * (1 ±0)`
        //  estimated: `38916`
        // Shortest execution: 91_887_000 picoseconds.
        Weight::from_parts(64_046_330, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 34
            .saturating_add(Weight::from_parts(7_375, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Process::Cases` (r:1 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:0)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[4000, 16384]`.
    fn signal(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3892 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 70_085_000 picoseconds.
        Weight::from_parts(40_432_972, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 31
            .saturating_add(Weight::from_parts(7_292, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Process::Cases` (r:1 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:0)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[4000, 16384]`.
    fn expire(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3892 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 66_069_000 picoseconds.
        Weight::from_parts(36_753_514, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 29
            .saturating_add(Weight::from_parts(7_519, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Process::Cases` (r:1 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:1)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn close() -> Weight {
        // Proof size in bytes:
        //  measured:  `17663`
        //  estimated: `19953`
        // Shortest execution: 55_543_000 picoseconds.
        Weight::from_parts(56_845_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Process::Cases` (r:21 w:21)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:21 w:21)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 20]`.
    fn cancel(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `17672 + n * (17200 ±0)`
        //  estimated: `19953 + n * (18963 ±0)`
        // Shortest execution: 57_285_000 picoseconds.
        Weight::from_parts(57_650_865, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 171_189
            .saturating_add(Weight::from_parts(50_238_706, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
    }
    /// Storage: `Process::Cases` (r:1 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn adopt() -> Weight {
        // Proof size in bytes:
        //  measured:  `3760`
        //  estimated: `6916`
        // Shortest execution: 34_982_000 picoseconds.
        Weight::from_parts(36_084_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Process::Cases` (r:1 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    fn hand_over() -> Weight {
        // Proof size in bytes:
        //  measured:  `3064`
        //  estimated: `6916`
        // Shortest execution: 8_783_000 picoseconds.
        Weight::from_parts(9_444_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Process::Cases` (r:1 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:0)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[4000, 16384]`.
    fn set(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3892 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 66_650_000 picoseconds.
        Weight::from_parts(40_108_875, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 36
            .saturating_add(Weight::from_parts(7_045, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Process::Cases` (r:1 w:0)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:0)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[4000, 16384]`.
    fn next(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3661 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 32_839_000 picoseconds.
        Weight::from_parts(5_718_155, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 14
            .saturating_add(Weight::from_parts(7_067, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `Process::Cases` (r:1 w:0)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    fn info() -> Weight {
        // Proof size in bytes:
        //  measured:  `3529`
        //  estimated: `6916`
        // Shortest execution: 6_039_000 picoseconds.
        Weight::from_parts(6_250_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Process::Processes` (r:1 w:0)
    /// Proof: `Process::Processes` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:1)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `Process::NextCase` (r:1 w:1)
    /// Proof: `Process::NextCase` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Process::Cases` (r:0 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// The range of component `v` is `[1, 60]`.
    fn visits(v: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7243`
        //  estimated: `19953`
        // Shortest execution: 89_413_000 picoseconds.
        Weight::from_parts(89_820_048, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 4_845
            .saturating_add(Weight::from_parts(903_062, 0).saturating_mul(v.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 32_088_000 picoseconds.
        Weight::from_parts(32_158_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 65
            .saturating_add(Weight::from_parts(31_187, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 35_763_000 picoseconds.
        Weight::from_parts(2_052_137, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 48
            .saturating_add(Weight::from_parts(35_326, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 19_049_000 picoseconds.
        Weight::from_parts(19_278_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 39
            .saturating_add(Weight::from_parts(18_974, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 18_928_000 picoseconds.
        Weight::from_parts(571_365, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 34
            .saturating_add(Weight::from_parts(18_807, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_058_000 picoseconds.
        Weight::from_parts(5_067_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 16
            .saturating_add(Weight::from_parts(5_790, 0).saturating_mul(s.into()))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn deploy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `17105`
        //  estimated: `38916`
        // Shortest execution: 134_730_000 picoseconds.
        Weight::from_parts(81_066_462, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 97
            .saturating_add(Weight::from_parts(13_549, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `17105`
        //  estimated: `19953`
        // Shortest execution: 54_711_000 picoseconds.
        Weight::from_parts(56_344_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn start(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `604 + c * (1 ±0)`
        //  estimated: `38916`
        // Shortest execution: 91_887_000 picoseconds.
        Weight::from_parts(64_046_330, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 34
            .saturating_add(Weight::from_parts(7_375, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn signal(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3892 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 70_085_000 picoseconds.
        Weight::from_parts(40_432_972, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 31
            .saturating_add(Weight::from_parts(7_292, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn expire(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3892 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 66_069_000 picoseconds.
        Weight::from_parts(36_753_514, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 29
            .saturating_add(Weight::from_parts(7_519, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn close() -> Weight {
        // Proof size in bytes:
        //  measured:  `17663`
        //  estimated: `19953`
        // Shortest execution: 55_543_000 picoseconds.
        Weight::from_parts(56_845_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn cancel(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `17672 + n * (17200 ±0)`
        //  estimated: `19953 + n * (18963 ±0)`
        // Shortest execution: 57_285_000 picoseconds.
        Weight::from_parts(57_650_865, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 171_189
            .saturating_add(Weight::from_parts(50_238_706, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().reads((2_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
    }
    fn adopt() -> Weight {
        // Proof size in bytes:
        //  measured:  `3760`
        //  estimated: `6916`
        // Shortest execution: 34_982_000 picoseconds.
        Weight::from_parts(36_084_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn hand_over() -> Weight {
        // Proof size in bytes:
        //  measured:  `3064`
        //  estimated: `6916`
        // Shortest execution: 8_783_000 picoseconds.
        Weight::from_parts(9_444_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn set(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3892 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 66_650_000 picoseconds.
        Weight::from_parts(40_108_875, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 36
            .saturating_add(Weight::from_parts(7_045, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn next(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3661 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 32_839_000 picoseconds.
        Weight::from_parts(5_718_155, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 14
            .saturating_add(Weight::from_parts(7_067, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
    fn info() -> Weight {
        // Proof size in bytes:
        //  measured:  `3529`
        //  estimated: `6916`
        // Shortest execution: 6_039_000 picoseconds.
        Weight::from_parts(6_250_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn visits(v: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7243`
        //  estimated: `19953`
        // Shortest execution: 89_413_000 picoseconds.
        Weight::from_parts(89_820_048, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 4_845
            .saturating_add(Weight::from_parts(903_062, 0).saturating_mul(v.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 32_088_000 picoseconds.
        Weight::from_parts(32_158_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 65
            .saturating_add(Weight::from_parts(31_187, 0).saturating_mul(s.into()))
    }
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 35_763_000 picoseconds.
        Weight::from_parts(2_052_137, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 48
            .saturating_add(Weight::from_parts(35_326, 0).saturating_mul(s.into()))
    }
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 19_049_000 picoseconds.
        Weight::from_parts(19_278_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 39
            .saturating_add(Weight::from_parts(18_974, 0).saturating_mul(s.into()))
    }
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 18_928_000 picoseconds.
        Weight::from_parts(571_365, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 34
            .saturating_add(Weight::from_parts(18_807, 0).saturating_mul(s.into()))
    }
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_058_000 picoseconds.
        Weight::from_parts(5_067_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 16
            .saturating_add(Weight::from_parts(5_790, 0).saturating_mul(s.into()))
    }
}
