//! Weights of `pallet_certificates` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_certificates`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_certificates::WeightInfo for WeightInfo<T> {
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Moderation::Closed` (r:1 w:0)
    /// Proof: `Moderation::Closed` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `395`
        //  estimated: `4036`
        // Shortest execution: 117_485_000 picoseconds.
        Weight::from_parts(136_343_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
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
        // Shortest execution: 18_267_000 picoseconds.
        Weight::from_parts(26_028_000, 0)
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
        // Shortest execution: 16_174_000 picoseconds.
        Weight::from_parts(22_774_000, 0)
            .saturating_add(Weight::from_parts(0, 3614))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn withdraw_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `542`
        //  estimated: `4036`
        // Shortest execution: 95_752_000 picoseconds.
        Weight::from_parts(99_497_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Batches` (r:0 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    fn certify() -> Weight {
        // Proof size in bytes:
        //  measured:  `657`
        //  estimated: `4036`
        // Shortest execution: 74_220_000 picoseconds.
        Weight::from_parts(82_252_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
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
        // Shortest execution: 18_587_000 picoseconds.
        Weight::from_parts(21_332_000, 0)
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
        // Shortest execution: 15_002_000 picoseconds.
        Weight::from_parts(17_046_000, 0)
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 50]`.
    fn remove_batch(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `551 + n * (233 ±0)`
        //  estimated: `3659 + n * (3046 ±0)`
        // Shortest execution: 78_026_000 picoseconds.
        Weight::from_parts(64_094_791, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 424_335
            .saturating_add(Weight::from_parts(52_539_004, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 3046).saturating_mul(n.into()))
    }
    /// Storage: `Certificates::Commitments` (r:1 w:1)
    /// Proof: `Certificates::Commitments` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn commit() -> Weight {
        // Proof size in bytes:
        //  measured:  `352`
        //  estimated: `4036`
        // Shortest execution: 104_616_000 picoseconds.
        Weight::from_parts(107_670_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Certificates::Commitments` (r:1 w:1)
    /// Proof: `Certificates::Commitments` (`max_values`: None, `max_size`: Some(136), added: 2611, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn expire_commitment() -> Weight {
        // Proof size in bytes:
        //  measured:  `508`
        //  estimated: `4036`
        // Shortest execution: 95_351_000 picoseconds.
        Weight::from_parts(126_988_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
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
        // Shortest execution: 35_252_000 picoseconds.
        Weight::from_parts(43_234_011, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 52_717
            .saturating_add(Weight::from_parts(199_793, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Custody` (r:0 w:1)
    /// Proof: `Certificates::Custody` (`max_values`: None, `max_size`: Some(101), added: 2576, mode: `MaxEncodedLen`)
    fn transfer() -> Weight {
        // Proof size in bytes:
        //  measured:  `576`
        //  estimated: `4036`
        // Shortest execution: 66_739_000 picoseconds.
        Weight::from_parts(71_036_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn bind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1610`
        //  estimated: `4036`
        // Shortest execution: 88_601_000 picoseconds.
        Weight::from_parts(96_053_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn unbind() -> Weight {
        // Proof size in bytes:
        //  measured:  `1513`
        //  estimated: `4036`
        // Shortest execution: 86_479_000 picoseconds.
        Weight::from_parts(89_223_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    fn retire() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3574`
        // Shortest execution: 15_283_000 picoseconds.
        Weight::from_parts(18_237_000, 0)
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::SpentUnits` (r:0 w:1)
    /// Proof: `Certificates::SpentUnits` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 50]`.
    fn clear(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `490 + n * (231 ±0)`
        //  estimated: `4036 + n * (2866 ±19)`
        // Shortest execution: 123_353_000 picoseconds.
        Weight::from_parts(140_935_226, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            // Standard error: 879_294
            .saturating_add(Weight::from_parts(53_400_006, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2866).saturating_mul(n.into()))
    }
    /// Storage: `Certificates::CurrentParameters` (r:0 w:1)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 6_480_000 picoseconds.
        Weight::from_parts(6_680_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    fn top_up_bond() -> Weight {
        // Proof size in bytes:
        //  measured:  `538`
        //  estimated: `4036`
        // Shortest execution: 65_918_000 picoseconds.
        Weight::from_parts(67_740_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::Reports` (r:0 w:1)
    /// Proof: `Certificates::Reports` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    fn report() -> Weight {
        // Proof size in bytes:
        //  measured:  `991`
        //  estimated: `4036`
        // Shortest execution: 81_471_000 picoseconds.
        Weight::from_parts(88_812_000, 0)
            .saturating_add(Weight::from_parts(0, 4036))
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
        // Shortest execution: 25_087_000 picoseconds.
        Weight::from_parts(28_222_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Certificates::Reports` (r:1 w:1)
    /// Proof: `Certificates::Reports` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:3 w:3)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:2 w:2)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
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
        // Shortest execution: 169_221_000 picoseconds.
        Weight::from_parts(229_230_000, 0)
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
        // Shortest execution: 4_987_000 picoseconds.
        Weight::from_parts(11_294_578, 0)
            .saturating_add(Weight::from_parts(0, 3674))
            // Standard error: 268_622
            .saturating_add(Weight::from_parts(11_469_876, 0).saturating_mul(n.into()))
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
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(571), added: 3046, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 16]`.
    fn deal_closed_kept(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `647 + n * (77 ±0)`
        //  estimated: `4036 + n * (2584 ±0)`
        // Shortest execution: 5_238_000 picoseconds.
        Weight::from_parts(11_125_415, 0)
            .saturating_add(Weight::from_parts(0, 4036))
            // Standard error: 1_522_981
            .saturating_add(Weight::from_parts(52_287_618, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2584).saturating_mul(n.into()))
    }
}
