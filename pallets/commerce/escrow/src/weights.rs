//! Weights of `pallet_escrow`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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

/// What each call of `pallet_escrow` weighs.
pub trait WeightInfo {
    /// Worst case of `open`.
    fn open() -> Weight;
    /// Worst case of `accept`.
    fn accept() -> Weight;
    /// Worst case of `cancel`.
    fn cancel() -> Weight;
    /// Worst case of `ship`.
    fn ship() -> Weight;
    /// Worst case of `confirm_delivery`.
    fn confirm_delivery() -> Weight;
    /// Worst case of `release`.
    fn release() -> Weight;
    /// Worst case of `refund`.
    fn refund() -> Weight;
    /// Worst case of `reject`.
    fn reject() -> Weight;
    /// Worst case of `offer`.
    fn offer() -> Weight;
    /// Worst case of `accept_offer`.
    fn accept_offer() -> Weight;
    /// Worst case of `dispute`.
    fn dispute() -> Weight;
    /// Worst case of `rule`.
    fn rule() -> Weight;
    /// Worst case of `advance`.
    fn advance() -> Weight;
    /// Worst case of `withdraw`.
    fn withdraw() -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
    /// Worst case of `force_accept_asset`.
    fn force_accept_asset() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Escrow::CurrentParameters` (r:1 w:0)
    /// Proof: `Escrow::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::AcceptedAssets` (r:1 w:0)
    /// Proof: `Escrow::AcceptedAssets` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:2 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::NextDeal` (r:1 w:1)
    /// Proof: `Escrow::NextDeal` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::ParentHash` (r:1 w:0)
    /// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:0 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    fn open() -> Weight {
        // Proof size in bytes:
        //  measured:  `1306`
        //  estimated: `8799`
        // Shortest execution: 126_518_000 picoseconds.
        Weight::from_parts(130_274_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(T::DbWeight::get().reads(14))
            .saturating_add(T::DbWeight::get().writes(10))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn accept() -> Weight {
        // Proof size in bytes:
        //  measured:  `1061`
        //  estimated: `4126`
        // Shortest execution: 37_816_000 picoseconds.
        Weight::from_parts(38_317_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:2 w:2)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::DealUnits` (r:1 w:0)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    fn cancel() -> Weight {
        // Proof size in bytes:
        //  measured:  `2063`
        //  estimated: `8799`
        // Shortest execution: 151_355_000 picoseconds.
        Weight::from_parts(156_673_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(T::DbWeight::get().reads(11))
            .saturating_add(T::DbWeight::get().writes(9))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    fn ship() -> Weight {
        // Proof size in bytes:
        //  measured:  `799`
        //  estimated: `4033`
        // Shortest execution: 8_463_000 picoseconds.
        Weight::from_parts(8_854_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    fn confirm_delivery() -> Weight {
        // Proof size in bytes:
        //  measured:  `799`
        //  estimated: `4033`
        // Shortest execution: 8_313_000 picoseconds.
        Weight::from_parts(8_482_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:3 w:3)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::DealUnits` (r:1 w:0)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::ReputationOf` (r:2 w:2)
    /// Proof: `Reviews::ReputationOf` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::CurrentParameters` (r:1 w:0)
    /// Proof: `Reviews::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn release() -> Weight {
        // Proof size in bytes:
        //  measured:  `2229`
        //  estimated: `8817`
        // Shortest execution: 214_880_000 picoseconds.
        Weight::from_parts(219_567_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(T::DbWeight::get().reads(16))
            .saturating_add(T::DbWeight::get().writes(13))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:3 w:3)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::DealUnits` (r:1 w:0)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::ReputationOf` (r:2 w:2)
    /// Proof: `Reviews::ReputationOf` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::CurrentParameters` (r:1 w:0)
    /// Proof: `Reviews::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn refund() -> Weight {
        // Proof size in bytes:
        //  measured:  `2229`
        //  estimated: `8817`
        // Shortest execution: 214_510_000 picoseconds.
        Weight::from_parts(217_454_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(T::DbWeight::get().reads(16))
            .saturating_add(T::DbWeight::get().writes(13))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    fn reject() -> Weight {
        // Proof size in bytes:
        //  measured:  `799`
        //  estimated: `4033`
        // Shortest execution: 8_492_000 picoseconds.
        Weight::from_parts(9_023_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    fn offer() -> Weight {
        // Proof size in bytes:
        //  measured:  `833`
        //  estimated: `4033`
        // Shortest execution: 7_992_000 picoseconds.
        Weight::from_parts(8_403_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:3 w:3)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::DealUnits` (r:1 w:0)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::ReputationOf` (r:2 w:2)
    /// Proof: `Reviews::ReputationOf` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::CurrentParameters` (r:1 w:0)
    /// Proof: `Reviews::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn accept_offer() -> Weight {
        // Proof size in bytes:
        //  measured:  `2229`
        //  estimated: `8817`
        // Shortest execution: 213_308_000 picoseconds.
        Weight::from_parts(216_753_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(T::DbWeight::get().reads(16))
            .saturating_add(T::DbWeight::get().writes(13))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::CurrentParameters` (r:1 w:0)
    /// Proof: `Arbitration::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(144), added: 639, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    fn dispute() -> Weight {
        // Proof size in bytes:
        //  measured:  `1281`
        //  estimated: `4033`
        // Shortest execution: 11_697_000 picoseconds.
        Weight::from_parts(12_879_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:4 w:4)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:3 w:3)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::DealUnits` (r:1 w:0)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::ReputationOf` (r:2 w:2)
    /// Proof: `Reviews::ReputationOf` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::CurrentParameters` (r:1 w:0)
    /// Proof: `Reviews::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn rule() -> Weight {
        // Proof size in bytes:
        //  measured:  `2195`
        //  estimated: `11402`
        // Shortest execution: 257_814_000 picoseconds.
        Weight::from_parts(260_999_000, 0)
            .saturating_add(Weight::from_parts(0, 11402))
            .saturating_add(T::DbWeight::get().reads(17))
            .saturating_add(T::DbWeight::get().writes(14))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:3 w:3)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Listings::Listings` (r:1 w:0)
    /// Proof: `Listings::Listings` (`max_values`: None, `max_size`: Some(249), added: 2724, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::DealUnits` (r:1 w:0)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::Receipts` (r:1 w:1)
    /// Proof: `Reviews::Receipts` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::ReputationOf` (r:2 w:2)
    /// Proof: `Reviews::ReputationOf` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
    /// Storage: `Reviews::CurrentParameters` (r:1 w:0)
    /// Proof: `Reviews::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    fn advance() -> Weight {
        // Proof size in bytes:
        //  measured:  `2197`
        //  estimated: `8817`
        // Shortest execution: 213_277_000 picoseconds.
        Weight::from_parts(214_901_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(T::DbWeight::get().reads(16))
            .saturating_add(T::DbWeight::get().writes(13))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Account` (r:3 w:3)
    /// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:1)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn withdraw() -> Weight {
        // Proof size in bytes:
        //  measured:  `1804`
        //  estimated: `8817`
        // Shortest execution: 132_167_000 picoseconds.
        Weight::from_parts(135_452_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(9))
    }
    /// Storage: `Escrow::CurrentParameters` (r:0 w:1)
    /// Proof: `Escrow::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_744_000 picoseconds.
        Weight::from_parts(2_904_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Escrow::AcceptedAssets` (r:1 w:1)
    /// Proof: `Escrow::AcceptedAssets` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn force_accept_asset() -> Weight {
        // Proof size in bytes:
        //  measured:  `609`
        //  estimated: `3675`
        // Shortest execution: 9_113_000 picoseconds.
        Weight::from_parts(9_364_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn open() -> Weight {
        // Proof size in bytes:
        //  measured:  `1306`
        //  estimated: `8799`
        // Shortest execution: 126_518_000 picoseconds.
        Weight::from_parts(130_274_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(ParityDbWeight::get().reads(14))
            .saturating_add(ParityDbWeight::get().writes(10))
    }
    fn accept() -> Weight {
        // Proof size in bytes:
        //  measured:  `1061`
        //  estimated: `4126`
        // Shortest execution: 37_816_000 picoseconds.
        Weight::from_parts(38_317_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn cancel() -> Weight {
        // Proof size in bytes:
        //  measured:  `2063`
        //  estimated: `8799`
        // Shortest execution: 151_355_000 picoseconds.
        Weight::from_parts(156_673_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(ParityDbWeight::get().reads(11))
            .saturating_add(ParityDbWeight::get().writes(9))
    }
    fn ship() -> Weight {
        // Proof size in bytes:
        //  measured:  `799`
        //  estimated: `4033`
        // Shortest execution: 8_463_000 picoseconds.
        Weight::from_parts(8_854_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn confirm_delivery() -> Weight {
        // Proof size in bytes:
        //  measured:  `799`
        //  estimated: `4033`
        // Shortest execution: 8_313_000 picoseconds.
        Weight::from_parts(8_482_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn release() -> Weight {
        // Proof size in bytes:
        //  measured:  `2229`
        //  estimated: `8817`
        // Shortest execution: 214_880_000 picoseconds.
        Weight::from_parts(219_567_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(ParityDbWeight::get().reads(16))
            .saturating_add(ParityDbWeight::get().writes(13))
    }
    fn refund() -> Weight {
        // Proof size in bytes:
        //  measured:  `2229`
        //  estimated: `8817`
        // Shortest execution: 214_510_000 picoseconds.
        Weight::from_parts(217_454_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(ParityDbWeight::get().reads(16))
            .saturating_add(ParityDbWeight::get().writes(13))
    }
    fn reject() -> Weight {
        // Proof size in bytes:
        //  measured:  `799`
        //  estimated: `4033`
        // Shortest execution: 8_492_000 picoseconds.
        Weight::from_parts(9_023_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn offer() -> Weight {
        // Proof size in bytes:
        //  measured:  `833`
        //  estimated: `4033`
        // Shortest execution: 7_992_000 picoseconds.
        Weight::from_parts(8_403_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn accept_offer() -> Weight {
        // Proof size in bytes:
        //  measured:  `2229`
        //  estimated: `8817`
        // Shortest execution: 213_308_000 picoseconds.
        Weight::from_parts(216_753_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(ParityDbWeight::get().reads(16))
            .saturating_add(ParityDbWeight::get().writes(13))
    }
    fn dispute() -> Weight {
        // Proof size in bytes:
        //  measured:  `1281`
        //  estimated: `4033`
        // Shortest execution: 11_697_000 picoseconds.
        Weight::from_parts(12_879_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn rule() -> Weight {
        // Proof size in bytes:
        //  measured:  `2195`
        //  estimated: `11402`
        // Shortest execution: 257_814_000 picoseconds.
        Weight::from_parts(260_999_000, 0)
            .saturating_add(Weight::from_parts(0, 11402))
            .saturating_add(ParityDbWeight::get().reads(17))
            .saturating_add(ParityDbWeight::get().writes(14))
    }
    fn advance() -> Weight {
        // Proof size in bytes:
        //  measured:  `2197`
        //  estimated: `8817`
        // Shortest execution: 213_277_000 picoseconds.
        Weight::from_parts(214_901_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(ParityDbWeight::get().reads(16))
            .saturating_add(ParityDbWeight::get().writes(13))
    }
    fn withdraw() -> Weight {
        // Proof size in bytes:
        //  measured:  `1804`
        //  estimated: `8817`
        // Shortest execution: 132_167_000 picoseconds.
        Weight::from_parts(135_452_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(ParityDbWeight::get().reads(9))
            .saturating_add(ParityDbWeight::get().writes(9))
    }
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_744_000 picoseconds.
        Weight::from_parts(2_904_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn force_accept_asset() -> Weight {
        // Proof size in bytes:
        //  measured:  `609`
        //  estimated: `3675`
        // Shortest execution: 9_113_000 picoseconds.
        Weight::from_parts(9_364_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
}
