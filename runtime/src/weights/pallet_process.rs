//! Weights of `pallet_process` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_process`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_process::WeightInfo for WeightInfo<T, D> {
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
        // Shortest execution: 133_789_000 picoseconds.
        Weight::from_parts(75_623_661, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 104
            .saturating_add(Weight::from_parts(14_330, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(5))
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
        // Shortest execution: 56_474_000 picoseconds.
        Weight::from_parts(58_016_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
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
        // Shortest execution: 93_028_000 picoseconds.
        Weight::from_parts(67_365_819, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 39
            .saturating_add(Weight::from_parts(7_110, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(5))
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
        // Shortest execution: 68_081_000 picoseconds.
        Weight::from_parts(39_134_030, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 25
            .saturating_add(Weight::from_parts(7_502, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 66_960_000 picoseconds.
        Weight::from_parts(38_781_509, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 27
            .saturating_add(Weight::from_parts(7_330, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 56_124_000 picoseconds.
        Weight::from_parts(57_556_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
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
        // Shortest execution: 57_075_000 picoseconds.
        Weight::from_parts(63_411_685, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 258_291
            .saturating_add(Weight::from_parts(50_514_241, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().reads((2_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes(4))
            .saturating_add(D::get().writes((2_u64).saturating_mul(n.into())))
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
        // Shortest execution: 34_651_000 picoseconds.
        Weight::from_parts(35_963_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Process::Cases` (r:1 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    fn hand_over() -> Weight {
        // Proof size in bytes:
        //  measured:  `3064`
        //  estimated: `6916`
        // Shortest execution: 8_703_000 picoseconds.
        Weight::from_parts(9_434_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 67_080_000 picoseconds.
        Weight::from_parts(37_965_977, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 26
            .saturating_add(Weight::from_parts(7_366, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 33_750_000 picoseconds.
        Weight::from_parts(5_438_201, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 11
            .saturating_add(Weight::from_parts(7_168, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: `Process::Cases` (r:1 w:0)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    fn info() -> Weight {
        // Proof size in bytes:
        //  measured:  `3529`
        //  estimated: `6916`
        // Shortest execution: 5_919_000 picoseconds.
        Weight::from_parts(6_109_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(D::get().reads(1))
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
        // Shortest execution: 90_094_000 picoseconds.
        Weight::from_parts(90_499_375, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 4_500
            .saturating_add(Weight::from_parts(909_709, 0).saturating_mul(v.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(5))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 31_857_000 picoseconds.
        Weight::from_parts(32_037_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 110
            .saturating_add(Weight::from_parts(31_617, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 36_154_000 picoseconds.
        Weight::from_parts(10_391_804, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 107
            .saturating_add(Weight::from_parts(35_483, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 19_439_000 picoseconds.
        Weight::from_parts(552_309, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 50
            .saturating_add(Weight::from_parts(19_522, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 18_989_000 picoseconds.
        Weight::from_parts(19_158_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 35
            .saturating_add(Weight::from_parts(18_565, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 6_439_000 picoseconds.
        Weight::from_parts(1_582_481, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 7
            .saturating_add(Weight::from_parts(6_021, 0).saturating_mul(s.into()))
    }
}
