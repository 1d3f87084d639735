//! Weights of `pallet_certificates`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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

/// What each call of `pallet_certificates` weighs.
pub trait WeightInfo {
    /// Worst case of `register`.
    fn register() -> Weight;
    /// Worst case of `update_issuer`.
    fn update_issuer() -> Weight;
    /// Worst case of `leave`.
    fn leave() -> Weight;
    /// Worst case of `withdraw_bond`.
    fn withdraw_bond() -> Weight;
    /// Worst case of `certify`.
    fn certify() -> Weight;
    /// Worst case of `recall`.
    fn recall() -> Weight;
    /// Worst case of `close_batch`.
    fn close_batch() -> Weight;
    /// Worst case of `remove_batch`.
    /// The range of `n` is `[1, 50]`.
    fn remove_batch(n: u32, ) -> Weight;
    /// Worst case of `commit`.
    fn commit() -> Weight;
    /// Worst case of `expire_commitment`.
    fn expire_commitment() -> Weight;
    /// Worst case of `claim`.
    /// The range of `p` is `[0, 32]`.
    fn claim(p: u32, ) -> Weight;
    /// Worst case of `transfer`.
    fn transfer() -> Weight;
    /// Worst case of `bind`.
    fn bind() -> Weight;
    /// Worst case of `unbind`.
    fn unbind() -> Weight;
    /// Worst case of `retire`.
    fn retire() -> Weight;
    /// Worst case of `clear`.
    /// The range of `n` is `[1, 50]`.
    fn clear(n: u32, ) -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
    /// Worst case of `top_up_bond`.
    fn top_up_bond() -> Weight;
    /// Worst case of `report`.
    fn report() -> Weight;
    /// Worst case of `answer`.
    fn answer() -> Weight;
    /// Worst case of `verdict_granted`.
    fn verdict_granted() -> Weight;
    /// Worst case of `deal_closed_sold`.
    /// The range of `n` is `[0, 16]`.
    fn deal_closed_sold(n: u32, ) -> Weight;
    /// Worst case of `deal_closed_kept`.
    /// The range of `n` is `[0, 16]`.
    fn deal_closed_kept(n: u32, ) -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `395`
        //  estimated: `4126`
        // Shortest execution: 61_151_000 picoseconds.
        Weight::from_parts(62_243_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    fn update_issuer() -> Weight {
        // Proof size in bytes:
        //  measured:  `327`
        //  estimated: `3614`
        // Shortest execution: 8_903_000 picoseconds.
        Weight::from_parts(9_034_000, 0)
            .saturating_add(Weight::from_parts(0, 3614))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    fn leave() -> Weight {
        // Proof size in bytes:
        //  measured:  `250`
        //  estimated: `3614`
        // Shortest execution: 7_501_000 picoseconds.
        Weight::from_parts(7_691_000, 0)
            .saturating_add(Weight::from_parts(0, 3614))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn withdraw_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `542`
        //  estimated: `4126`
        // Shortest execution: 49_895_000 picoseconds.
        Weight::from_parts(51_356_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:0)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::NextBatch` (r:1 w:1)
    /// Proof: `Certificates::NextBatch` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Batches` (r:0 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    fn certify() -> Weight {
        // Proof size in bytes:
        //  measured:  `657`
        //  estimated: `4126`
        // Shortest execution: 39_519_000 picoseconds.
        Weight::from_parts(40_370_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    fn recall() -> Weight {
        // Proof size in bytes:
        //  measured:  `392`
        //  estimated: `3659`
        // Shortest execution: 9_104_000 picoseconds.
        Weight::from_parts(9_614_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    fn close_batch() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3659`
        // Shortest execution: 7_140_000 picoseconds.
        Weight::from_parts(7_451_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::OpenReports` (r:1 w:0)
    /// Proof: `Certificates::OpenReports` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::SpentUnits` (r:50 w:49)
    /// Proof: `Certificates::SpentUnits` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Counterfeits` (r:1 w:0)
    /// Proof: `Certificates::Counterfeits` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:50 w:50)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:50 w:50)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 50]`.
    fn remove_batch(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `551 + n * (233 ±0)`
        //  estimated: `3659 + n * (3136 ±0)`
        // Shortest execution: 40_540_000 picoseconds.
        Weight::from_parts(10_760_399, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 88_835
            .saturating_add(Weight::from_parts(28_884_904, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
    }
    /// Storage: `Certificates::Commitments` (r:1 w:1)
    /// Proof: `Certificates::Commitments` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn commit() -> Weight {
        // Proof size in bytes:
        //  measured:  `352`
        //  estimated: `4126`
        // Shortest execution: 59_739_000 picoseconds.
        Weight::from_parts(61_442_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Certificates::Commitments` (r:1 w:1)
    /// Proof: `Certificates::Commitments` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn expire_commitment() -> Weight {
        // Proof size in bytes:
        //  measured:  `508`
        //  estimated: `4126`
        // Shortest execution: 52_388_000 picoseconds.
        Weight::from_parts(53_410_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Certificates::Commitments` (r:1 w:1)
    /// Proof: `Certificates::Commitments` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::SpentUnits` (r:1 w:0)
    /// Proof: `Certificates::SpentUnits` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Custody` (r:0 w:1)
    /// Proof: `Certificates::Custody` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 32]`.
    fn claim(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `474`
        //  estimated: `3659`
        // Shortest execution: 18_568_000 picoseconds.
        Weight::from_parts(19_145_673, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 3_671
            .saturating_add(Weight::from_parts(286_410, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Custody` (r:0 w:1)
    /// Proof: `Certificates::Custody` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    fn transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `576`
        //  estimated: `4126`
        // Shortest execution: 37_215_000 picoseconds.
        Weight::from_parts(37_987_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::DealUnits` (r:1 w:1)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn bind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1643`
        //  estimated: `4126`
        // Shortest execution: 45_528_000 picoseconds.
        Weight::from_parts(46_529_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `Escrow::Deals` (r:1 w:0)
    /// Proof: `Escrow::Deals` (`max_values`: None, `max_size`: Some(568), added: 3043, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::DealUnits` (r:1 w:1)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn unbind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1546`
        //  estimated: `4126`
        // Shortest execution: 43_055_000 picoseconds.
        Weight::from_parts(45_057_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    fn retire() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3574`
        // Shortest execution: 7_191_000 picoseconds.
        Weight::from_parts(7_451_000, 0)
            .saturating_add(Weight::from_parts(0, 3574))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::OpenReports` (r:1 w:0)
    /// Proof: `Certificates::OpenReports` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Custody` (r:50 w:50)
    /// Proof: `Certificates::Custody` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:49 w:49)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:49 w:49)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::SpentUnits` (r:0 w:1)
    /// Proof: `Certificates::SpentUnits` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 50]`.
    fn clear(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `490 + n * (231 ±0)`
        //  estimated: `4126 + n * (2951 ±19)`
        // Shortest execution: 62_043_000 picoseconds.
        Weight::from_parts(19_184_323, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 81_121
            .saturating_add(Weight::from_parts(29_467_566, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
    }
    /// Storage: `Certificates::CurrentParameters` (r:0 w:1)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_035_000 picoseconds.
        Weight::from_parts(3_115_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    fn top_up_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `538`
        //  estimated: `4126`
        // Shortest execution: 36_154_000 picoseconds.
        Weight::from_parts(36_805_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Certificates::Batches` (r:1 w:0)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Counterfeits` (r:1 w:0)
    /// Proof: `Certificates::Counterfeits` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::OpenReports` (r:1 w:1)
    /// Proof: `Certificates::OpenReports` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::NextReport` (r:1 w:1)
    /// Proof: `Certificates::NextReport` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Units` (r:1 w:0)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Reports` (r:0 w:1)
    /// Proof: `Certificates::Reports` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    fn report() -> Weight {
        // Proof size in bytes:
        //  measured:  `991`
        //  estimated: `4126`
        // Shortest execution: 43_615_000 picoseconds.
        Weight::from_parts(45_768_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    /// Storage: `Certificates::Reports` (r:1 w:1)
    /// Proof: `Certificates::Reports` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Batches` (r:1 w:0)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    fn answer() -> Weight {
        // Proof size in bytes:
        //  measured:  `689`
        //  estimated: `3659`
        // Shortest execution: 11_157_000 picoseconds.
        Weight::from_parts(11_958_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Reports` (r:1 w:1)
    /// Proof: `Certificates::Reports` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Batches` (r:1 w:0)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::OpenReports` (r:0 w:1)
    /// Proof: `Certificates::OpenReports` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Counterfeits` (r:0 w:1)
    /// Proof: `Certificates::Counterfeits` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
    fn verdict_granted() -> Weight {
        // Proof size in bytes:
        //  measured:  `1421`
        //  estimated: `8799`
        // Shortest execution: 90_875_000 picoseconds.
        Weight::from_parts(92_257_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(9))
    }
    /// Storage: `Certificates::DealUnits` (r:1 w:1)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Units` (r:16 w:16)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Custody` (r:0 w:16)
    /// Proof: `Certificates::Custody` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 16]`.
    fn deal_closed_sold(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `313 + n * (77 ±0)`
        //  estimated: `3674 + n * (2584 ±0)`
        // Shortest execution: 2_613_000 picoseconds.
        Weight::from_parts(3_577_439, 0)
            .saturating_add(Weight::from_parts(0, 3674))
            // Standard error: 14_138
            .saturating_add(Weight::from_parts(5_638_048, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
    }
    /// Storage: `Certificates::DealUnits` (r:1 w:1)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Units` (r:16 w:16)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 16]`.
    fn deal_closed_kept(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `647 + n * (77 ±0)`
        //  estimated: `4126 + n * (2584 ±0)`
        // Shortest execution: 2_634_000 picoseconds.
        Weight::from_parts(5_136_175, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 126_037
            .saturating_add(Weight::from_parts(25_405_235, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `395`
        //  estimated: `4126`
        // Shortest execution: 61_151_000 picoseconds.
        Weight::from_parts(62_243_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn update_issuer() -> Weight {
        // Proof size in bytes:
        //  measured:  `327`
        //  estimated: `3614`
        // Shortest execution: 8_903_000 picoseconds.
        Weight::from_parts(9_034_000, 0)
            .saturating_add(Weight::from_parts(0, 3614))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn leave() -> Weight {
        // Proof size in bytes:
        //  measured:  `250`
        //  estimated: `3614`
        // Shortest execution: 7_501_000 picoseconds.
        Weight::from_parts(7_691_000, 0)
            .saturating_add(Weight::from_parts(0, 3614))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn withdraw_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `542`
        //  estimated: `4126`
        // Shortest execution: 49_895_000 picoseconds.
        Weight::from_parts(51_356_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn certify() -> Weight {
        // Proof size in bytes:
        //  measured:  `657`
        //  estimated: `4126`
        // Shortest execution: 39_519_000 picoseconds.
        Weight::from_parts(40_370_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(6))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn recall() -> Weight {
        // Proof size in bytes:
        //  measured:  `392`
        //  estimated: `3659`
        // Shortest execution: 9_104_000 picoseconds.
        Weight::from_parts(9_614_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn close_batch() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3659`
        // Shortest execution: 7_140_000 picoseconds.
        Weight::from_parts(7_451_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn remove_batch(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `551 + n * (233 ±0)`
        //  estimated: `3659 + n * (3136 ±0)`
        // Shortest execution: 40_540_000 picoseconds.
        Weight::from_parts(10_760_399, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 88_835
            .saturating_add(Weight::from_parts(28_884_904, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
    }
    fn commit() -> Weight {
        // Proof size in bytes:
        //  measured:  `352`
        //  estimated: `4126`
        // Shortest execution: 59_739_000 picoseconds.
        Weight::from_parts(61_442_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn expire_commitment() -> Weight {
        // Proof size in bytes:
        //  measured:  `508`
        //  estimated: `4126`
        // Shortest execution: 52_388_000 picoseconds.
        Weight::from_parts(53_410_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn claim(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `474`
        //  estimated: `3659`
        // Shortest execution: 18_568_000 picoseconds.
        Weight::from_parts(19_145_673, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 3_671
            .saturating_add(Weight::from_parts(286_410, 0).saturating_mul(p.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `576`
        //  estimated: `4126`
        // Shortest execution: 37_215_000 picoseconds.
        Weight::from_parts(37_987_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn bind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1643`
        //  estimated: `4126`
        // Shortest execution: 45_528_000 picoseconds.
        Weight::from_parts(46_529_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn unbind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1546`
        //  estimated: `4126`
        // Shortest execution: 43_055_000 picoseconds.
        Weight::from_parts(45_057_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn retire() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3574`
        // Shortest execution: 7_191_000 picoseconds.
        Weight::from_parts(7_451_000, 0)
            .saturating_add(Weight::from_parts(0, 3574))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn clear(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `490 + n * (231 ±0)`
        //  estimated: `4126 + n * (2951 ±19)`
        // Shortest execution: 62_043_000 picoseconds.
        Weight::from_parts(19_184_323, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 81_121
            .saturating_add(Weight::from_parts(29_467_566, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(1))
            .saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
    }
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_035_000 picoseconds.
        Weight::from_parts(3_115_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn top_up_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `538`
        //  estimated: `4126`
        // Shortest execution: 36_154_000 picoseconds.
        Weight::from_parts(36_805_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn report() -> Weight {
        // Proof size in bytes:
        //  measured:  `991`
        //  estimated: `4126`
        // Shortest execution: 43_615_000 picoseconds.
        Weight::from_parts(45_768_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(ParityDbWeight::get().reads(9))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn answer() -> Weight {
        // Proof size in bytes:
        //  measured:  `689`
        //  estimated: `3659`
        // Shortest execution: 11_157_000 picoseconds.
        Weight::from_parts(11_958_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn verdict_granted() -> Weight {
        // Proof size in bytes:
        //  measured:  `1421`
        //  estimated: `8799`
        // Shortest execution: 90_875_000 picoseconds.
        Weight::from_parts(92_257_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(ParityDbWeight::get().reads(8))
            .saturating_add(ParityDbWeight::get().writes(9))
    }
    fn deal_closed_sold(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `313 + n * (77 ±0)`
        //  estimated: `3674 + n * (2584 ±0)`
        // Shortest execution: 2_613_000 picoseconds.
        Weight::from_parts(3_577_439, 0)
            .saturating_add(Weight::from_parts(0, 3674))
            // Standard error: 14_138
            .saturating_add(Weight::from_parts(5_638_048, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(1))
            .saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
    }
    fn deal_closed_kept(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `647 + n * (77 ±0)`
        //  estimated: `4126 + n * (2584 ±0)`
        // Shortest execution: 2_634_000 picoseconds.
        Weight::from_parts(5_136_175, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 126_037
            .saturating_add(Weight::from_parts(25_405_235, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(2))
            .saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(n.into())))
    }
}
