//! Weights of `pallet_process` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-25 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

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
        // Shortest execution: 307_175_000 picoseconds.
        Weight::from_parts(136_262_232, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 238
            .saturating_add(Weight::from_parts(43_944, 0).saturating_mul(c.into()))
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
        // Shortest execution: 112_457_000 picoseconds.
        Weight::from_parts(113_529_000, 0)
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
        // Shortest execution: 233_075_000 picoseconds.
        Weight::from_parts(90_753_259, 0)
            .saturating_add(Weight::from_parts(0, 38916))
            // Standard error: 244
            .saturating_add(Weight::from_parts(36_223, 0).saturating_mul(c.into()))
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
        // Shortest execution: 191_183_000 picoseconds.
        Weight::from_parts(59_995_740, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 429
            .saturating_add(Weight::from_parts(36_030, 0).saturating_mul(c.into()))
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
        // Shortest execution: 185_865_000 picoseconds.
        Weight::from_parts(46_994_424, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 194
            .saturating_add(Weight::from_parts(35_463, 0).saturating_mul(c.into()))
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
        // Shortest execution: 108_060_000 picoseconds.
        Weight::from_parts(112_767_000, 0)
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
        // Shortest execution: 110_674_000 picoseconds.
        Weight::from_parts(109_994_993, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 261_783
            .saturating_add(Weight::from_parts(93_815_490, 0).saturating_mul(n.into()))
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
        // Shortest execution: 69_403_000 picoseconds.
        Weight::from_parts(72_337_000, 0)
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
        // Shortest execution: 22_793_000 picoseconds.
        Weight::from_parts(25_107_000, 0)
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
        // Shortest execution: 185_234_000 picoseconds.
        Weight::from_parts(45_208_549, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 253
            .saturating_add(Weight::from_parts(36_101, 0).saturating_mul(c.into()))
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
        // Shortest execution: 121_340_000 picoseconds.
        Weight::from_parts(121_831_000, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 506
            .saturating_add(Weight::from_parts(25_302, 0).saturating_mul(c.into()))
            .saturating_add(D::get().reads(2))
    }
    /// Storage: `Process::Cases` (r:1 w:0)
    /// Proof: `Process::Cases` (`max_values`: None, `max_size`: Some(3451), added: 5926, mode: `MaxEncodedLen`)
    fn info() -> Weight {
        // Proof size in bytes:
        //  measured:  `3529`
        //  estimated: `6916`
        // Shortest execution: 16_144_000 picoseconds.
        Weight::from_parts(17_365_000, 0)
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
        // Shortest execution: 299_093_000 picoseconds.
        Weight::from_parts(292_946_753, 0)
            .saturating_add(Weight::from_parts(0, 19953))
            // Standard error: 169_549
            .saturating_add(Weight::from_parts(4_876_175, 0).saturating_mul(v.into()))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(5))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_decimals(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 46_789_000 picoseconds.
        Weight::from_parts(19_311_819, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 159
            .saturating_add(Weight::from_parts(47_310, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_divisions(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 53_209_000 picoseconds.
        Weight::from_parts(53_530_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 175
            .saturating_add(Weight::from_parts(53_771, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_integers(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 26_820_000 picoseconds.
        Weight::from_parts(3_902_566, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 151
            .saturating_add(Weight::from_parts(26_848, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_roundings(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 27_220_000 picoseconds.
        Weight::from_parts(27_321_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 60
            .saturating_add(Weight::from_parts(25_966, 0).saturating_mul(s.into()))
    }
    /// The range of component `s` is `[1000, 50000]`.
    fn steps_texts(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 8_552_000 picoseconds.
        Weight::from_parts(5_377_450, 0)
            .saturating_add(Weight::from_parts(0, 0))
            // Standard error: 145
            .saturating_add(Weight::from_parts(7_532, 0).saturating_mul(s.into()))
    }
}
