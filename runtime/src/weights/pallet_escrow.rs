//! Weights of `pallet_escrow` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_escrow`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_escrow::WeightInfo for WeightInfo<T, D> {
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
        // Shortest execution: 129_513_000 picoseconds.
        Weight::from_parts(132_538_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(D::get().reads(14))
            .saturating_add(D::get().writes(10))
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
        // Shortest execution: 38_498_000 picoseconds.
        Weight::from_parts(38_988_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 153_779_000 picoseconds.
        Weight::from_parts(158_035_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(D::get().reads(11))
            .saturating_add(D::get().writes(9))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    fn ship() -> Weight {
        // Proof size in bytes:
        //  measured:  `799`
        //  estimated: `4033`
        // Shortest execution: 8_503_000 picoseconds.
        Weight::from_parts(9_133_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    fn confirm_delivery() -> Weight {
        // Proof size in bytes:
        //  measured:  `799`
        //  estimated: `4033`
        // Shortest execution: 8_412_000 picoseconds.
        Weight::from_parts(8_874_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 221_039_000 picoseconds.
        Weight::from_parts(227_489_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(D::get().reads(16))
            .saturating_add(D::get().writes(13))
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
        // Shortest execution: 220_058_000 picoseconds.
        Weight::from_parts(225_536_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(D::get().reads(16))
            .saturating_add(D::get().writes(13))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    fn reject() -> Weight {
        // Proof size in bytes:
        //  measured:  `799`
        //  estimated: `4033`
        // Shortest execution: 8_553_000 picoseconds.
        Weight::from_parts(9_224_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Escrow::Deals` (r:1 w:1)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    fn offer() -> Weight {
        // Proof size in bytes:
        //  measured:  `833`
        //  estimated: `4033`
        // Shortest execution: 8_192_000 picoseconds.
        Weight::from_parts(8_703_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 218_776_000 picoseconds.
        Weight::from_parts(221_750_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(D::get().reads(16))
            .saturating_add(D::get().writes(13))
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
        // Shortest execution: 12_138_000 picoseconds.
        Weight::from_parts(12_849_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 269_501_000 picoseconds.
        Weight::from_parts(274_649_000, 0)
            .saturating_add(Weight::from_parts(0, 11402))
            .saturating_add(D::get().reads(17))
            .saturating_add(D::get().writes(14))
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
        // Shortest execution: 221_660_000 picoseconds.
        Weight::from_parts(224_354_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(D::get().reads(16))
            .saturating_add(D::get().writes(13))
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
        // Shortest execution: 138_536_000 picoseconds.
        Weight::from_parts(139_828_000, 0)
            .saturating_add(Weight::from_parts(0, 8817))
            .saturating_add(D::get().reads(9))
            .saturating_add(D::get().writes(9))
    }
    /// Storage: `Escrow::CurrentParameters` (r:0 w:1)
    /// Proof: `Escrow::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(40), added: 535, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_825_000 picoseconds.
        Weight::from_parts(2_954_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Escrow::AcceptedAssets` (r:1 w:1)
    /// Proof: `Escrow::AcceptedAssets` (`max_values`: Some(1), `max_size`: Some(258), added: 753, mode: `MaxEncodedLen`)
    /// Storage: `Assets::Asset` (r:1 w:0)
    /// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
    fn force_accept_asset() -> Weight {
        // Proof size in bytes:
        //  measured:  `609`
        //  estimated: `3675`
        // Shortest execution: 9_434_000 picoseconds.
        Weight::from_parts(9_995_000, 0)
            .saturating_add(Weight::from_parts(0, 3675))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
}
