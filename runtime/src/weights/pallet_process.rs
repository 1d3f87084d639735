//! Weights of `pallet_process` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_process`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_process::WeightInfo for WeightInfo<T> {
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
        // Shortest execution: 508_093_000 picoseconds.
        Weight::from_parts(271_972_398, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 1_519
            .saturating_add(Weight::from_parts(62_558, 0).saturating_mul(c.into()))
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
        // Shortest execution: 174_198_000 picoseconds.
        Weight::from_parts(182_190_000, 0)
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
        // Shortest execution: 353_554_000 picoseconds.
        Weight::from_parts(166_662_059, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 1_350
            .saturating_add(Weight::from_parts(50_894, 0).saturating_mul(c.into()))
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
        // Shortest execution: 296_469_000 picoseconds.
        Weight::from_parts(109_166_227, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 761
            .saturating_add(Weight::from_parts(49_750, 0).saturating_mul(c.into()))
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
        // Shortest execution: 254_366_000 picoseconds.
        Weight::from_parts(199_704_842, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 2_588
            .saturating_add(Weight::from_parts(29_113, 0).saturating_mul(c.into()))
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
        // Shortest execution: 112_626_000 picoseconds.
        Weight::from_parts(120_929_000, 0)
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
        // Shortest execution: 118_255_000 picoseconds.
        Weight::from_parts(119_016_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 3_882_968
            .saturating_add(Weight::from_parts(132_066_801, 0).saturating_mul(n.into()))
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
        // Shortest execution: 112_617_000 picoseconds.
        Weight::from_parts(114_359_000, 0)
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
        // Shortest execution: 48_672_000 picoseconds.
        Weight::from_parts(50_976_000, 0)
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
        // Shortest execution: 274_717_000 picoseconds.
        Weight::from_parts(109_380_026, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 936
            .saturating_add(Weight::from_parts(45_204, 0).saturating_mul(c.into()))
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
        // Shortest execution: 157_523_000 picoseconds.
        Weight::from_parts(157_894_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 1_768
            .saturating_add(Weight::from_parts(32_702, 0).saturating_mul(c.into()))
            .saturating_add(T::DbWeight::get().reads(2))
    }
    /// Storage: `Process::Cases` (r:1 w:0)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    fn info() -> Weight {
        // Proof size in bytes:
        //  measured:  `3529`
        //  estimated: `6916`
        // Shortest execution: 24_386_000 picoseconds.
        Weight::from_parts(29_353_000, 0)
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
        // Shortest execution: 400_734_000 picoseconds.
        Weight::from_parts(403_177_171, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 207_111
            .saturating_add(Weight::from_parts(5_802_023, 0).saturating_mul(v.into()))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 66_889_000 picoseconds.
        Weight::from_parts(69_342_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 361
            .saturating_add(Weight::from_parts(72_114, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 83_564_000 picoseconds.
        Weight::from_parts(83_764_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 1_924
            .saturating_add(Weight::from_parts(66_099, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 33_560_000 picoseconds.
        Weight::from_parts(75_865_724, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 644
            .saturating_add(Weight::from_parts(25_214, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 26_329_000 picoseconds.
        Weight::from_parts(2_944_402, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 118
            .saturating_add(Weight::from_parts(25_995, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 8_703_000 picoseconds.
        Weight::from_parts(1_034_318, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 25
            .saturating_add(Weight::from_parts(7_948, 0).saturating_mul(s.into()))
    }
}
