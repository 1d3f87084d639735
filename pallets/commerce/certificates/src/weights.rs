//! Weights of `pallet_certificates`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-20 on `Intel(R) Xeon(R) Processor`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

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
    fn top_up_bond() -> Weight {
        Weight::from_parts(70_000_000, 12000)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    fn report() -> Weight {
        Weight::from_parts(110_000_000, 32000)
            .saturating_add(T::DbWeight::get().reads(8))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    fn answer() -> Weight {
        Weight::from_parts(20_000_000, 12000)
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    fn verdict_granted() -> Weight {
        Weight::from_parts(250_000_000, 36000)
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(9))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `300`
        //  estimated: `3928`
        // Shortest execution: 82_959_000 picoseconds.
        Weight::from_parts(84_718_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
    fn update_issuer() -> Weight {
        // Proof size in bytes:
        //  measured:  `254`
        //  estimated: `3594`
        // Shortest execution: 15_291_000 picoseconds.
        Weight::from_parts(19_585_000, 0)
            .saturating_add(Weight::from_parts(0, 3594))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
    fn leave() -> Weight {
        // Proof size in bytes:
        //  measured:  `230`
        //  estimated: `3594`
        // Shortest execution: 13_767_000 picoseconds.
        Weight::from_parts(14_163_000, 0)
            .saturating_add(Weight::from_parts(0, 3594))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn withdraw_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `522`
        //  estimated: `3928`
        // Shortest execution: 74_616_000 picoseconds.
        Weight::from_parts(75_985_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:0)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(129), added: 2604, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::NextBatch` (r:1 w:1)
    /// Proof: `Certificates::NextBatch` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Batches` (r:0 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    fn certify() -> Weight {
        // Proof size in bytes:
        //  measured:  `542`
        //  estimated: `3928`
        // Shortest execution: 59_097_000 picoseconds.
        Weight::from_parts(60_978_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
    fn recall() -> Weight {
        // Proof size in bytes:
        //  measured:  `339`
        //  estimated: `3659`
        // Shortest execution: 16_306_000 picoseconds.
        Weight::from_parts(16_611_000, 0)
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
        // Shortest execution: 13_967_000 picoseconds.
        Weight::from_parts(14_612_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::SpentUnits` (r:50 w:49)
    /// Proof: `Certificates::SpentUnits` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:50 w:50)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:50 w:50)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 50]`.
    fn remove_batch(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `483 + n * (233 ±0)`
        //  estimated: `3659 + n * (2938 ±0)`
        // Shortest execution: 57_252_000 picoseconds.
        Weight::from_parts(37_239_902, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 133_291
            .saturating_add(Weight::from_parts(38_746_612, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2938).saturating_mul(n.into()))
    }
    /// Storage: `Certificates::Commitments` (r:1 w:1)
    /// Proof: `Certificates::Commitments` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn commit() -> Weight {
        // Proof size in bytes:
        //  measured:  `299`
        //  estimated: `3928`
        // Shortest execution: 83_509_000 picoseconds.
        Weight::from_parts(86_187_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Certificates::Commitments` (r:1 w:1)
    /// Proof: `Certificates::Commitments` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn expire_commitment() -> Weight {
        // Proof size in bytes:
        //  measured:  `508`
        //  estimated: `3928`
        // Shortest execution: 76_714_000 picoseconds.
        Weight::from_parts(77_655_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
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
        // Shortest execution: 31_424_000 picoseconds.
        Weight::from_parts(32_440_555, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 12_159
            .saturating_add(Weight::from_parts(255_621, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Custody` (r:0 w:1)
    /// Proof: `Certificates::Custody` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    fn transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `576`
        //  estimated: `3928`
        // Shortest execution: 56_464_000 picoseconds.
        Weight::from_parts(57_406_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn bind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1610`
        //  estimated: `4033`
        // Shortest execution: 70_056_000 picoseconds.
        Weight::from_parts(75_505_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    fn unbind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1513`
        //  estimated: `4033`
        // Shortest execution: 69_233_000 picoseconds.
        Weight::from_parts(73_389_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    fn retire() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3574`
        // Shortest execution: 13_627_000 picoseconds.
        Weight::from_parts(14_955_000, 0)
            .saturating_add(Weight::from_parts(0, 3574))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Custody` (r:50 w:50)
    /// Proof: `Certificates::Custody` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:49 w:49)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:49 w:49)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::SpentUnits` (r:0 w:1)
    /// Proof: `Certificates::SpentUnits` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 50]`.
    fn clear(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `490 + n * (231 ±0)`
        //  estimated: `3928 + n * (2765 ±21)`
        // Shortest execution: 89_571_000 picoseconds.
        Weight::from_parts(40_375_796, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            // Standard error: 187_803
            .saturating_add(Weight::from_parts(40_947_296, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2765).saturating_mul(n.into()))
    }
    /// Storage: `Certificates::CurrentParameters` (r:0 w:1)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(36), added: 531, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_888_000 picoseconds.
        Weight::from_parts(6_058_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
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
        // Shortest execution: 4_504_000 picoseconds.
        Weight::from_parts(8_786_909, 0)
            .saturating_add(Weight::from_parts(0, 3674))
            // Standard error: 38_261
            .saturating_add(Weight::from_parts(8_883_589, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2584).saturating_mul(n.into()))
    }
    /// Storage: `Certificates::DealUnits` (r:1 w:1)
    /// Proof: `Certificates::DealUnits` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Units` (r:16 w:16)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 16]`.
    fn deal_closed_kept(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `647 + n * (77 ±0)`
        //  estimated: `3928 + n * (2584 ±0)`
        // Shortest execution: 4_560_000 picoseconds.
        Weight::from_parts(16_202_439, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            // Standard error: 117_586
            .saturating_add(Weight::from_parts(33_744_516, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2584).saturating_mul(n.into()))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn top_up_bond() -> Weight {
        Weight::from_parts(70_000_000, 12000)
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn report() -> Weight {
        Weight::from_parts(110_000_000, 32000)
            .saturating_add(ParityDbWeight::get().reads(8))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn answer() -> Weight {
        Weight::from_parts(20_000_000, 12000)
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn verdict_granted() -> Weight {
        Weight::from_parts(250_000_000, 36000)
            .saturating_add(ParityDbWeight::get().reads(9))
            .saturating_add(ParityDbWeight::get().writes(9))
    }
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `300`
        //  estimated: `3928`
        // Shortest execution: 82_959_000 picoseconds.
        Weight::from_parts(84_718_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn update_issuer() -> Weight {
        // Proof size in bytes:
        //  measured:  `254`
        //  estimated: `3594`
        // Shortest execution: 15_291_000 picoseconds.
        Weight::from_parts(19_585_000, 0)
            .saturating_add(Weight::from_parts(0, 3594))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn leave() -> Weight {
        // Proof size in bytes:
        //  measured:  `230`
        //  estimated: `3594`
        // Shortest execution: 13_767_000 picoseconds.
        Weight::from_parts(14_163_000, 0)
            .saturating_add(Weight::from_parts(0, 3594))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn withdraw_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `522`
        //  estimated: `3928`
        // Shortest execution: 74_616_000 picoseconds.
        Weight::from_parts(75_985_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn certify() -> Weight {
        // Proof size in bytes:
        //  measured:  `542`
        //  estimated: `3928`
        // Shortest execution: 59_097_000 picoseconds.
        Weight::from_parts(60_978_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn recall() -> Weight {
        // Proof size in bytes:
        //  measured:  `339`
        //  estimated: `3659`
        // Shortest execution: 16_306_000 picoseconds.
        Weight::from_parts(16_611_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn close_batch() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3659`
        // Shortest execution: 13_967_000 picoseconds.
        Weight::from_parts(14_612_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn remove_batch(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `483 + n * (233 ±0)`
        //  estimated: `3659 + n * (2938 ±0)`
        // Shortest execution: 57_252_000 picoseconds.
        Weight::from_parts(37_239_902, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 133_291
            .saturating_add(Weight::from_parts(38_746_612, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2938).saturating_mul(n.into()))
    }
    fn commit() -> Weight {
        // Proof size in bytes:
        //  measured:  `299`
        //  estimated: `3928`
        // Shortest execution: 83_509_000 picoseconds.
        Weight::from_parts(86_187_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn expire_commitment() -> Weight {
        // Proof size in bytes:
        //  measured:  `508`
        //  estimated: `3928`
        // Shortest execution: 76_714_000 picoseconds.
        Weight::from_parts(77_655_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(3))
    }
    fn claim(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `474`
        //  estimated: `3659`
        // Shortest execution: 31_424_000 picoseconds.
        Weight::from_parts(32_440_555, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 12_159
            .saturating_add(Weight::from_parts(255_621, 0).saturating_mul(p.into()))
            .saturating_add(ParityDbWeight::get().reads(4))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `576`
        //  estimated: `3928`
        // Shortest execution: 56_464_000 picoseconds.
        Weight::from_parts(57_406_000, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn bind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1610`
        //  estimated: `4033`
        // Shortest execution: 70_056_000 picoseconds.
        Weight::from_parts(75_505_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn unbind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1513`
        //  estimated: `4033`
        // Shortest execution: 69_233_000 picoseconds.
        Weight::from_parts(73_389_000, 0)
            .saturating_add(Weight::from_parts(0, 4033))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn retire() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3574`
        // Shortest execution: 13_627_000 picoseconds.
        Weight::from_parts(14_955_000, 0)
            .saturating_add(Weight::from_parts(0, 3574))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn clear(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `490 + n * (231 ±0)`
        //  estimated: `3928 + n * (2765 ±21)`
        // Shortest execution: 89_571_000 picoseconds.
        Weight::from_parts(40_375_796, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            // Standard error: 187_803
            .saturating_add(Weight::from_parts(40_947_296, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(1))
            .saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2765).saturating_mul(n.into()))
    }
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 5_888_000 picoseconds.
        Weight::from_parts(6_058_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn deal_closed_sold(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `313 + n * (77 ±0)`
        //  estimated: `3674 + n * (2584 ±0)`
        // Shortest execution: 4_504_000 picoseconds.
        Weight::from_parts(8_786_909, 0)
            .saturating_add(Weight::from_parts(0, 3674))
            // Standard error: 38_261
            .saturating_add(Weight::from_parts(8_883_589, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(1))
            .saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2584).saturating_mul(n.into()))
    }
    fn deal_closed_kept(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `647 + n * (77 ±0)`
        //  estimated: `3928 + n * (2584 ±0)`
        // Shortest execution: 4_560_000 picoseconds.
        Weight::from_parts(16_202_439, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            // Standard error: 117_586
            .saturating_add(Weight::from_parts(33_744_516, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(2))
            .saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2584).saturating_mul(n.into()))
    }
}
