//! Weights of `pallet_arbitration` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_arbitration`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_arbitration::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `413`
        //  estimated: `4126`
        // Shortest execution: 59_479_000 picoseconds.
        Weight::from_parts(62_033_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn update() -> Weight {
        // Proof size in bytes:
        //  measured:  `465`
        //  estimated: `3696`
        // Shortest execution: 10_606_000 picoseconds.
        Weight::from_parts(10_876_000, 0)
            .saturating_add(Weight::from_parts(0, 3696))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    fn leave() -> Weight {
        // Proof size in bytes:
        //  measured:  `332`
        //  estimated: `3696`
        // Shortest execution: 8_503_000 picoseconds.
        Weight::from_parts(9_174_000, 0)
            .saturating_add(Weight::from_parts(0, 3696))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn withdraw_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `586`
        //  estimated: `4126`
        // Shortest execution: 49_654_000 picoseconds.
        Weight::from_parts(50_255_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn top_up() -> Weight {
        // Proof size in bytes:
        //  measured:  `715`
        //  estimated: `4126`
        // Shortest execution: 36_885_000 picoseconds.
        Weight::from_parts(37_616_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:1 w:0)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:4 w:0)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// Storage: `Proxy::Proxies` (r:1 w:0)
    /// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `2600`
        //  estimated: `11346`
        // Shortest execution: 39_429_000 picoseconds.
        Weight::from_parts(40_691_000, 0)
            .saturating_add(Weight::from_parts(0, 11346))
            .saturating_add(D::get().reads(11))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn withdraw_bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `1205`
        //  estimated: `4250`
        // Shortest execution: 12_418_000 picoseconds.
        Weight::from_parts(13_030_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn accept_bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `1972`
        //  estimated: `4250`
        // Shortest execution: 22_103_000 picoseconds.
        Weight::from_parts(23_966_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    fn plead() -> Weight {
        // Proof size in bytes:
        //  measured:  `539`
        //  estimated: `3961`
        // Shortest execution: 9_264_000 picoseconds.
        Weight::from_parts(9_794_000, 0)
            .saturating_add(Weight::from_parts(0, 3961))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Exhibits` (r:0 w:1)
    /// Proof: `Arbitration::Exhibits` (`max_values`: None, `max_size`: Some(215), added: 2690, mode: `MaxEncodedLen`)
    fn submit_evidence() -> Weight {
        // Proof size in bytes:
        //  measured:  `1359`
        //  estimated: `4126`
        // Shortest execution: 41_152_000 picoseconds.
        Weight::from_parts(42_944_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:1 w:1)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:0 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn rule() -> Weight {
        // Proof size in bytes:
        //  measured:  `2170`
        //  estimated: `4126`
        // Shortest execution: 42_503_000 picoseconds.
        Weight::from_parts(44_196_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn appeal() -> Weight {
        // Proof size in bytes:
        //  measured:  `1430`
        //  estimated: `4033`
        // Shortest execution: 18_117_000 picoseconds.
        Weight::from_parts(19_088_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
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
        //  measured:  `3546`
        //  estimated: `44286`
        // Shortest execution: 92_507_000 picoseconds.
        Weight::from_parts(94_450_000, 0)
            .saturating_add(Weight::from_parts(0, 44286))
            .saturating_add(D::get().reads(20))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Arbiters` (r:16 w:2)
    /// Proof: `Arbitration::Arbiters` (`max_values`: None, `max_size`: Some(231), added: 2706, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn advance_hearing() -> Weight {
        // Proof size in bytes:
        //  measured:  `4818`
        //  estimated: `44286`
        // Shortest execution: 150_414_000 picoseconds.
        Weight::from_parts(153_639_000, 0)
            .saturating_add(Weight::from_parts(0, 44286))
            .saturating_add(D::get().reads(24))
            .saturating_add(D::get().writes(8))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    fn advance_pleading() -> Weight {
        // Proof size in bytes:
        //  measured:  `1447`
        //  estimated: `4126`
        // Shortest execution: 37_066_000 picoseconds.
        Weight::from_parts(37_566_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
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
        //  measured:  `3852`
        //  estimated: `44030`
        // Shortest execution: 430_942_000 picoseconds.
        Weight::from_parts(438_944_000, 0)
            .saturating_add(Weight::from_parts(0, 44030))
            .saturating_add(D::get().reads(23))
            .saturating_add(D::get().writes(23))
    }
    /// Storage: `Arbitration::CurrentParameters` (r:0 w:1)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_965_000 picoseconds.
        Weight::from_parts(3_074_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn strike() -> Weight {
        // Proof size in bytes:
        //  measured:  `1285`
        //  estimated: `4250`
        // Shortest execution: 13_010_000 picoseconds.
        Weight::from_parts(13_810_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    fn open_case() -> Weight {
        // Proof size in bytes:
        //  measured:  `714`
        //  estimated: `4126`
        // Shortest execution: 60_941_000 picoseconds.
        Weight::from_parts(62_202_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    fn on_verdict() -> Weight {
        // Proof size in bytes:
        //  measured:  `805`
        //  estimated: `3961`
        // Shortest execution: 10_816_000 picoseconds.
        Weight::from_parts(11_517_000, 0)
            .saturating_add(Weight::from_parts(0, 3961))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
}
