//! Weights of `pallet_arbitration` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_arbitration`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_arbitration::WeightInfo for WeightInfo<T> {
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `413`
        //  estimated: `4036`
        // Shortest execution: 113_027_000 picoseconds.
        Weight::from_parts(115_882_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn update() -> Weight {
        // Proof size in bytes:
        //  measured:  `465`
        //  estimated: `3696`
        // Shortest execution: 24_357_000 picoseconds.
        Weight::from_parts(29_634_000, 0)
            .saturating_add(Weight::from_parts(0, 3696))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    fn leave() -> Weight {
        // Proof size in bytes:
        //  measured:  `332`
        //  estimated: `3696`
        // Shortest execution: 17_917_000 picoseconds.
        Weight::from_parts(21_191_000, 0)
            .saturating_add(Weight::from_parts(0, 3696))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn withdraw_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `586`
        //  estimated: `4036`
        // Shortest execution: 97_975_000 picoseconds.
        Weight::from_parts(107_400_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn top_up() -> Weight {
        // Proof size in bytes:
        //  measured:  `715`
        //  estimated: `4036`
        // Shortest execution: 70_635_000 picoseconds.
        Weight::from_parts(76_253_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:1 w:0)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:3 w:0)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// Storage: `Proxy::Proxies` (r:1 w:0)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `2529`
        //  estimated: `8757`
        // Shortest execution: 75_201_000 picoseconds.
        Weight::from_parts(80_810_000, 0)
            .saturating_add(Weight::from_parts(0, 8757))
            .saturating_add(T::DbWeight::get().reads(10))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn withdraw_bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `1249`
        //  estimated: `4250`
        // Shortest execution: 30_255_000 picoseconds.
        Weight::from_parts(36_044_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn accept_bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `1968`
        //  estimated: `4250`
        // Shortest execution: 50_375_000 picoseconds.
        Weight::from_parts(62_193_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    fn plead() -> Weight {
        // Proof size in bytes:
        //  measured:  `535`
        //  estimated: `3957`
        // Shortest execution: 22_453_000 picoseconds.
        Weight::from_parts(24_266_000, 0)
            .saturating_add(Weight::from_parts(0, 3957))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Exhibits` (r:0 w:1)
    /// Proof: `Arbitration::Exhibits` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    fn submit_evidence() -> Weight {
        // Proof size in bytes:
        //  measured:  `1355`
        //  estimated: `4036`
        // Shortest execution: 83_644_000 picoseconds.
        Weight::from_parts(89_032_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:0 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn rule() -> Weight {
        // Proof size in bytes:
        //  measured:  `1933`
        //  estimated: `4036`
        // Shortest execution: 86_268_000 picoseconds.
        Weight::from_parts(95_171_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn appeal() -> Weight {
        // Proof size in bytes:
        //  measured:  `1160`
        //  estimated: `4033`
        // Shortest execution: 31_467_000 picoseconds.
        Weight::from_parts(34_011_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:16 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn advance_bidding() -> Weight {
        // Proof size in bytes:
        //  measured:  `3509`
        //  estimated: `44286`
        // Shortest execution: 194_258_000 picoseconds.
        Weight::from_parts(199_636_000, 0)
            .saturating_add(Weight::from_parts(0, 44286))
            .saturating_add(T::DbWeight::get().reads(20))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:16 w:2)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn advance_hearing() -> Weight {
        // Proof size in bytes:
        //  measured:  `4781`
        //  estimated: `44286`
        // Shortest execution: 298_674_000 picoseconds.
        Weight::from_parts(320_946_000, 0)
            .saturating_add(Weight::from_parts(0, 44286))
            .saturating_add(T::DbWeight::get().reads(24))
            .saturating_add(T::DbWeight::get().writes(8))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn advance_pleading() -> Weight {
        // Proof size in bytes:
        //  measured:  `1177`
        //  estimated: `4036`
        // Shortest execution: 64_015_000 picoseconds.
        Weight::from_parts(67_250_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Exhibits` (r:16 w:16)
    /// Proof: `Arbitration::Exhibits` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:0 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn advance_ruled() -> Weight {
        // Proof size in bytes:
        //  measured:  `3815`
        //  estimated: `44030`
        // Shortest execution: 808_691_000 picoseconds.
        Weight::from_parts(1_193_713_000, 0)
            .saturating_add(Weight::from_parts(0, 44030))
            .saturating_add(T::DbWeight::get().reads(23))
            .saturating_add(T::DbWeight::get().writes(23))
    }
    /// Storage: `Arbitration::CurrentParameters` (r:0 w:1)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 6_640_000 picoseconds.
        Weight::from_parts(8_442_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn strike() -> Weight {
        // Proof size in bytes:
        //  measured:  `1249`
        //  estimated: `4250`
        // Shortest execution: 30_255_000 picoseconds.
        Weight::from_parts(36_044_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn open_case() -> Weight {
        // Proof size in bytes:
        //  measured:  `481`
        //  estimated: `4036`
        // Shortest execution: 110_014_000 picoseconds.
        Weight::from_parts(112_678_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(492), added: 2967, mode: `MaxEncodedLen`)
    fn on_verdict() -> Weight {
        // Proof size in bytes:
        //  measured:  `568`
        //  estimated: `3957`
        // Shortest execution: 17_796_000 picoseconds.
        Weight::from_parts(19_769_000, 0)
            .saturating_add(Weight::from_parts(0, 3957))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}
