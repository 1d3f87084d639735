//! Weights of `pallet_certificates` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-20 on `Intel(R) Xeon(R) Processor`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_certificates`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_certificates::WeightInfo for WeightInfo<T> {
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
        // Shortest execution: 87_885_000 picoseconds.
        Weight::from_parts(93_576_000, 0)
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
        // Shortest execution: 15_171_000 picoseconds.
        Weight::from_parts(16_864_000, 0)
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
        // Shortest execution: 13_536_000 picoseconds.
        Weight::from_parts(13_728_000, 0)
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
        // Shortest execution: 71_279_000 picoseconds.
        Weight::from_parts(73_736_000, 0)
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
        // Shortest execution: 57_664_000 picoseconds.
        Weight::from_parts(59_863_000, 0)
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
        // Shortest execution: 15_403_000 picoseconds.
        Weight::from_parts(16_749_000, 0)
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
        // Shortest execution: 13_621_000 picoseconds.
        Weight::from_parts(14_115_000, 0)
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
        // Shortest execution: 55_879_000 picoseconds.
        Weight::from_parts(27_300_846, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 139_319
            .saturating_add(Weight::from_parts(38_940_368, 0).saturating_mul(n.into()))
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
        // Shortest execution: 84_711_000 picoseconds.
        Weight::from_parts(86_839_000, 0)
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
        // Shortest execution: 75_827_000 picoseconds.
        Weight::from_parts(76_361_000, 0)
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
        // Shortest execution: 30_471_000 picoseconds.
        Weight::from_parts(31_871_695, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 11_432
            .saturating_add(Weight::from_parts(231_979, 0).saturating_mul(p.into()))
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
        // Shortest execution: 55_715_000 picoseconds.
        Weight::from_parts(56_882_000, 0)
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
        // Shortest execution: 71_105_000 picoseconds.
        Weight::from_parts(73_606_000, 0)
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
        // Shortest execution: 68_424_000 picoseconds.
        Weight::from_parts(73_537_000, 0)
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
        // Shortest execution: 13_531_000 picoseconds.
        Weight::from_parts(14_329_000, 0)
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
        //  estimated: `3928 + n * (2765 ±0)`
        // Shortest execution: 90_652_000 picoseconds.
        Weight::from_parts(47_558_903, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            // Standard error: 165_668
            .saturating_add(Weight::from_parts(40_563_476, 0).saturating_mul(n.into()))
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
        // Shortest execution: 5_758_000 picoseconds.
        Weight::from_parts(6_281_000, 0)
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
        // Shortest execution: 4_558_000 picoseconds.
        Weight::from_parts(8_589_808, 0)
            .saturating_add(Weight::from_parts(0, 3674))
            // Standard error: 37_444
            .saturating_add(Weight::from_parts(9_108_777, 0).saturating_mul(n.into()))
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
        // Shortest execution: 4_498_000 picoseconds.
        Weight::from_parts(15_924_912, 0)
            .saturating_add(Weight::from_parts(0, 3928))
            // Standard error: 169_650
            .saturating_add(Weight::from_parts(33_929_368, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2584).saturating_mul(n.into()))
    }
}
