//! Weights of `pallet_arbitration`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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

/// What each call of `pallet_arbitration` weighs.
pub trait WeightInfo {
    /// Worst case of `register`.
    fn register() -> Weight;
    /// Worst case of `update`.
    fn update() -> Weight;
    /// Worst case of `leave`.
    fn leave() -> Weight;
    /// Worst case of `withdraw_bond`.
    fn withdraw_bond() -> Weight;
    /// Worst case of `top_up`.
    fn top_up() -> Weight;
    /// Worst case of `bid`.
    fn bid() -> Weight;
    /// Worst case of `withdraw_bid`.
    fn withdraw_bid() -> Weight;
    /// Worst case of `accept_bid`.
    fn accept_bid() -> Weight;
    /// Worst case of `plead`.
    fn plead() -> Weight;
    /// Worst case of `submit_evidence`.
    fn submit_evidence() -> Weight;
    /// Worst case of `rule`.
    fn rule() -> Weight;
    /// Worst case of `appeal`.
    fn appeal() -> Weight;
    /// Worst case of `advance_bidding`.
    fn advance_bidding() -> Weight;
    /// Worst case of `advance_hearing`.
    fn advance_hearing() -> Weight;
    /// Worst case of `advance_pleading`.
    fn advance_pleading() -> Weight;
    /// Worst case of `advance_ruled`.
    fn advance_ruled() -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
    /// Worst case of `strike`.
    fn strike() -> Weight;
    /// Worst case of `open_case`.
    fn open_case() -> Weight;
    /// Worst case of `on_verdict`.
    fn on_verdict() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
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
        // Shortest execution: 58_968_000 picoseconds.
        Weight::from_parts(60_160_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
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
        // Shortest execution: 10_335_000 picoseconds.
        Weight::from_parts(10_716_000, 0)
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
        // Shortest execution: 8_562_000 picoseconds.
        Weight::from_parts(8_783_000, 0)
            .saturating_add(Weight::from_parts(0, 3696))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
        // Shortest execution: 49_373_000 picoseconds.
        Weight::from_parts(50_155_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn top_up() -> Weight {
        // Proof size in bytes:
        //  measured:  `715`
        //  estimated: `4126`
        // Shortest execution: 36_344_000 picoseconds.
        Weight::from_parts(36_955_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
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
        // Shortest execution: 38_577_000 picoseconds.
        Weight::from_parts(40_801_000, 0)
            .saturating_add(Weight::from_parts(0, 11346))
            .saturating_add(T::DbWeight::get().reads(11))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn withdraw_bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `1205`
        //  estimated: `4250`
        // Shortest execution: 12_358_000 picoseconds.
        Weight::from_parts(13_521_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
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
        // Shortest execution: 22_344_000 picoseconds.
        Weight::from_parts(22_955_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    fn plead() -> Weight {
        // Proof size in bytes:
        //  measured:  `539`
        //  estimated: `3961`
        // Shortest execution: 9_384_000 picoseconds.
        Weight::from_parts(10_976_000, 0)
            .saturating_add(Weight::from_parts(0, 3961))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
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
        // Shortest execution: 40_781_000 picoseconds.
        Weight::from_parts(42_343_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
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
        // Shortest execution: 42_524_000 picoseconds.
        Weight::from_parts(44_356_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
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
        // Shortest execution: 18_047_000 picoseconds.
        Weight::from_parts(18_758_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(1))
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
        // Shortest execution: 90_856_000 picoseconds.
        Weight::from_parts(93_138_000, 0)
            .saturating_add(Weight::from_parts(0, 44286))
            .saturating_add(T::DbWeight::get().reads(20))
            .saturating_add(T::DbWeight::get().writes(3))
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
        // Shortest execution: 149_953_000 picoseconds.
        Weight::from_parts(153_218_000, 0)
            .saturating_add(Weight::from_parts(0, 44286))
            .saturating_add(T::DbWeight::get().reads(24))
            .saturating_add(T::DbWeight::get().writes(8))
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
        // Shortest execution: 36_204_000 picoseconds.
        Weight::from_parts(37_405_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
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
        // Shortest execution: 434_527_000 picoseconds.
        Weight::from_parts(439_695_000, 0)
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
        // Shortest execution: 2_984_000 picoseconds.
        Weight::from_parts(3_105_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Bids` (r:1 w:1)
    /// Proof: `Arbitration::Bids` (`max_values`: None, `max_size`: Some(785), added: 3260, mode: `MaxEncodedLen`)
    fn strike() -> Weight {
        // Proof size in bytes:
        //  measured:  `1285`
        //  estimated: `4250`
        // Shortest execution: 12_889_000 picoseconds.
        Weight::from_parts(13_820_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
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
        // Shortest execution: 61_191_000 picoseconds.
        Weight::from_parts(61_972_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Arbitration::Cases` (r:1 w:1)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    fn on_verdict() -> Weight {
        // Proof size in bytes:
        //  measured:  `805`
        //  estimated: `3961`
        // Shortest execution: 10_986_000 picoseconds.
        Weight::from_parts(11_747_000, 0)
            .saturating_add(Weight::from_parts(0, 3961))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `413`
        //  estimated: `4126`
        // Shortest execution: 58_968_000 picoseconds.
        Weight::from_parts(60_160_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn update() -> Weight {
        // Proof size in bytes:
        //  measured:  `465`
        //  estimated: `3696`
        // Shortest execution: 10_335_000 picoseconds.
        Weight::from_parts(10_716_000, 0)
            .saturating_add(Weight::from_parts(0, 3696))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn leave() -> Weight {
        // Proof size in bytes:
        //  measured:  `332`
        //  estimated: `3696`
        // Shortest execution: 8_562_000 picoseconds.
        Weight::from_parts(8_783_000, 0)
            .saturating_add(Weight::from_parts(0, 3696))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn withdraw_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `586`
        //  estimated: `4126`
        // Shortest execution: 49_373_000 picoseconds.
        Weight::from_parts(50_155_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn top_up() -> Weight {
        // Proof size in bytes:
        //  measured:  `715`
        //  estimated: `4126`
        // Shortest execution: 36_344_000 picoseconds.
        Weight::from_parts(36_955_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `2600`
        //  estimated: `11346`
        // Shortest execution: 38_577_000 picoseconds.
        Weight::from_parts(40_801_000, 0)
            .saturating_add(Weight::from_parts(0, 11346))
            .saturating_add(ParityDbWeight::get().reads(11))
            .saturating_add(ParityDbWeight::get().writes(2))
    }
    fn withdraw_bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `1205`
        //  estimated: `4250`
        // Shortest execution: 12_358_000 picoseconds.
        Weight::from_parts(13_521_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(2))
    }
    fn accept_bid() -> Weight {
        // Proof size in bytes:
        //  measured:  `1972`
        //  estimated: `4250`
        // Shortest execution: 22_344_000 picoseconds.
        Weight::from_parts(22_955_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn plead() -> Weight {
        // Proof size in bytes:
        //  measured:  `539`
        //  estimated: `3961`
        // Shortest execution: 9_384_000 picoseconds.
        Weight::from_parts(10_976_000, 0)
            .saturating_add(Weight::from_parts(0, 3961))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn submit_evidence() -> Weight {
        // Proof size in bytes:
        //  measured:  `1359`
        //  estimated: `4126`
        // Shortest execution: 40_781_000 picoseconds.
        Weight::from_parts(42_343_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn rule() -> Weight {
        // Proof size in bytes:
        //  measured:  `2170`
        //  estimated: `4126`
        // Shortest execution: 42_524_000 picoseconds.
        Weight::from_parts(44_356_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn appeal() -> Weight {
        // Proof size in bytes:
        //  measured:  `1430`
        //  estimated: `4033`
        // Shortest execution: 18_047_000 picoseconds.
        Weight::from_parts(18_758_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn advance_bidding() -> Weight {
        // Proof size in bytes:
        //  measured:  `3546`
        //  estimated: `44286`
        // Shortest execution: 90_856_000 picoseconds.
        Weight::from_parts(93_138_000, 0)
            .saturating_add(Weight::from_parts(0, 44286))
            .saturating_add(ParityDbWeight::get().reads(20))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn advance_hearing() -> Weight {
        // Proof size in bytes:
        //  measured:  `4818`
        //  estimated: `44286`
        // Shortest execution: 149_953_000 picoseconds.
        Weight::from_parts(153_218_000, 0)
            .saturating_add(Weight::from_parts(0, 44286))
            .saturating_add(ParityDbWeight::get().reads(24))
            .saturating_add(ParityDbWeight::get().writes(8))
    }
    fn advance_pleading() -> Weight {
        // Proof size in bytes:
        //  measured:  `1447`
        //  estimated: `4126`
        // Shortest execution: 36_204_000 picoseconds.
        Weight::from_parts(37_405_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn advance_ruled() -> Weight {
        // Proof size in bytes:
        //  measured:  `3852`
        //  estimated: `44030`
        // Shortest execution: 434_527_000 picoseconds.
        Weight::from_parts(439_695_000, 0)
            .saturating_add(Weight::from_parts(0, 44030))
            .saturating_add(ParityDbWeight::get().reads(23))
            .saturating_add(ParityDbWeight::get().writes(23))
    }
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_984_000 picoseconds.
        Weight::from_parts(3_105_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn strike() -> Weight {
        // Proof size in bytes:
        //  measured:  `1285`
        //  estimated: `4250`
        // Shortest execution: 12_889_000 picoseconds.
        Weight::from_parts(13_820_000, 0)
            .saturating_add(Weight::from_parts(0, 4250))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(2))
    }
    fn open_case() -> Weight {
        // Proof size in bytes:
        //  measured:  `714`
        //  estimated: `4126`
        // Shortest execution: 61_191_000 picoseconds.
        Weight::from_parts(61_972_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn on_verdict() -> Weight {
        // Proof size in bytes:
        //  measured:  `805`
        //  estimated: `3961`
        // Shortest execution: 10_986_000 picoseconds.
        Weight::from_parts(11_747_000, 0)
            .saturating_add(Weight::from_parts(0, 3961))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
}
