//! Weights of `pallet_process`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

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
        // Shortest execution: 311_912_000 picoseconds.
        Weight::from_parts(158_840_710, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 1_004
            .saturating_add(Weight::from_parts(43_988, 0).saturating_mul(c.into()))
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
        // Shortest execution: 115_611_000 picoseconds.
        Weight::from_parts(118_005_000, 0)
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
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Process::Cases` (r:0 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[4000, 16384]`.
    fn start(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `646 + c * (1 ±0)`
        //  estimated: `38916`
        // Shortest execution: 240_416_000 picoseconds.
        Weight::from_parts(109_397_396, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 748
            .saturating_add(Weight::from_parts(36_448, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Process::Cases` (r:1 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:0)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[4000, 16384]`.
    fn signal(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3934 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 201_929_000 picoseconds.
        Weight::from_parts(66_026_859, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 634
            .saturating_add(Weight::from_parts(35_323, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Process::Cases` (r:1 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:0)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `c` is `[4000, 16384]`.
    fn expire(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3934 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 187_458_000 picoseconds.
        Weight::from_parts(45_206_097, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 625
            .saturating_add(Weight::from_parts(36_407, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(5))
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
        // Shortest execution: 110_464_000 picoseconds.
        Weight::from_parts(113_708_000, 0)
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
        //  measured:  `17673 + n * (17200 ±0)`
        //  estimated: `19953 + n * (18963 ±0)`
        // Shortest execution: 112_897_000 picoseconds.
        Weight::from_parts(139_839_876, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 2_098_381
            .saturating_add(Weight::from_parts(97_307_971, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 18963).saturating_mul(n.into()))
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
        // Shortest execution: 68_982_000 picoseconds.
        Weight::from_parts(70_835_000, 0)
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
        // Shortest execution: 22_854_000 picoseconds.
        Weight::from_parts(24_116_000, 0)
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
        // Shortest execution: 187_488_000 picoseconds.
        Weight::from_parts(50_736_699, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 466
            .saturating_add(Weight::from_parts(35_099, 0).saturating_mul(c.into()))
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
        // Shortest execution: 116_232_000 picoseconds.
        Weight::from_parts(116_252_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 853
            .saturating_add(Weight::from_parts(23_292, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `Process::Cases` (r:1 w:0)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    fn info() -> Weight {
        // Proof size in bytes:
        //  measured:  `3529`
        //  estimated: `6916`
        // Shortest execution: 15_633_000 picoseconds.
        Weight::from_parts(16_574_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(T::DbWeight::get().reads(1))
    }
    /// Storage: `Process::Processes` (r:1 w:0)
    /// Proof: `Process::Processes` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Process::Codes` (r:1 w:1)
    /// Proof: `Process::Codes` (`max_values`: None, `max_size`: Some(16488), added: 18963, mode: `MaxEncodedLen`)
    /// Storage: `Process::NextCase` (r:1 w:1)
    /// Proof: `Process::NextCase` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Timestamp::Now` (r:1 w:0)
    /// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Process::Cases` (r:0 w:1)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    /// The range of component `v` is `[1, 60]`.
    fn visits(v: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7285`
        //  estimated: `19953`
        // Shortest execution: 299_924_000 picoseconds.
        Weight::from_parts(302_809_274, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 113_683
            .saturating_add(Weight::from_parts(3_572_705, 0).saturating_mul(v.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 47_059_000 picoseconds.
        Weight::from_parts(47_180_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 179
            .saturating_add(Weight::from_parts(45_715, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 50_384_000 picoseconds.
        Weight::from_parts(3_242_034, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 361
            .saturating_add(Weight::from_parts(51_074, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 26_359_000 picoseconds.
        Weight::from_parts(26_389_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 114
            .saturating_add(Weight::from_parts(25_280, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 26_769_000 picoseconds.
        Weight::from_parts(26_839_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 114
            .saturating_add(Weight::from_parts(25_647, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_751_000 picoseconds.
        Weight::from_parts(948_645, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 11
            .saturating_add(Weight::from_parts(7_064, 0).saturating_mul(s.into()))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn deploy(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `17105`
        //  estimated: `38916`
        // Shortest execution: 311_912_000 picoseconds.
        Weight::from_parts(158_840_710, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 1_004
            .saturating_add(Weight::from_parts(43_988, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn remove() -> Weight {
        // Proof size in bytes:
        //  measured:  `17105`
        //  estimated: `19953`
        // Shortest execution: 115_611_000 picoseconds.
        Weight::from_parts(118_005_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn start(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `646 + c * (1 ±0)`
        //  estimated: `38916`
        // Shortest execution: 240_416_000 picoseconds.
        Weight::from_parts(109_397_396, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 748
            .saturating_add(Weight::from_parts(36_448, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(7))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn signal(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3934 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 201_929_000 picoseconds.
        Weight::from_parts(66_026_859, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 634
            .saturating_add(Weight::from_parts(35_323, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn expire(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3934 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 187_458_000 picoseconds.
        Weight::from_parts(45_206_097, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 625
            .saturating_add(Weight::from_parts(36_407, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn close() -> Weight {
        // Proof size in bytes:
        //  measured:  `17663`
        //  estimated: `19953`
        // Shortest execution: 110_464_000 picoseconds.
        Weight::from_parts(113_708_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn cancel(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `17673 + n * (17200 ±0)`
        //  estimated: `19953 + n * (18963 ±0)`
        // Shortest execution: 112_897_000 picoseconds.
        Weight::from_parts(139_839_876, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 2_098_381
            .saturating_add(Weight::from_parts(97_307_971, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().reads((2_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 18963).saturating_mul(n.into()))
    }
    fn adopt() -> Weight {
        // Proof size in bytes:
        //  measured:  `3760`
        //  estimated: `6916`
        // Shortest execution: 68_982_000 picoseconds.
        Weight::from_parts(70_835_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn hand_over() -> Weight {
        // Proof size in bytes:
        //  measured:  `3064`
        //  estimated: `6916`
        // Shortest execution: 22_854_000 picoseconds.
        Weight::from_parts(24_116_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn set(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3892 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 187_488_000 picoseconds.
        Weight::from_parts(50_736_699, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 466
            .saturating_add(Weight::from_parts(35_099, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn next(c: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `3661 + c * (1 ±0)`
        //  estimated: `19953`
        // Shortest execution: 116_232_000 picoseconds.
        Weight::from_parts(116_252_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 853
            .saturating_add(Weight::from_parts(23_292, 0).saturating_mul(c.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
    }
    fn info() -> Weight {
        // Proof size in bytes:
        //  measured:  `3529`
        //  estimated: `6916`
        // Shortest execution: 15_633_000 picoseconds.
        Weight::from_parts(16_574_000, 0)
            .saturating_add(Weight::from_parts(0, 6916))
            .saturating_add(ParityDbWeight::get().reads(1))
    }
    fn visits(v: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7285`
        //  estimated: `19953`
        // Shortest execution: 299_924_000 picoseconds.
        Weight::from_parts(302_809_274, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 113_683
            .saturating_add(Weight::from_parts(3_572_705, 0).saturating_mul(v.into()))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 47_059_000 picoseconds.
        Weight::from_parts(47_180_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 179
            .saturating_add(Weight::from_parts(45_715, 0).saturating_mul(s.into()))
    }
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 50_384_000 picoseconds.
        Weight::from_parts(3_242_034, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 361
            .saturating_add(Weight::from_parts(51_074, 0).saturating_mul(s.into()))
    }
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 26_359_000 picoseconds.
        Weight::from_parts(26_389_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 114
            .saturating_add(Weight::from_parts(25_280, 0).saturating_mul(s.into()))
    }
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 26_769_000 picoseconds.
        Weight::from_parts(26_839_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 114
            .saturating_add(Weight::from_parts(25_647, 0).saturating_mul(s.into()))
    }
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 7_751_000 picoseconds.
        Weight::from_parts(948_645, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 11
            .saturating_add(Weight::from_parts(7_064, 0).saturating_mul(s.into()))
    }
}
