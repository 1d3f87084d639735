//! Weights of `pallet_certificates` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_certificates`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_certificates::WeightInfo for WeightInfo<T, D> {
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
        // Shortest execution: 59_899_000 picoseconds.
        Weight::from_parts(61_822_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(3))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    fn update_issuer() -> Weight {
        // Proof size in bytes:
        //  measured:  `327`
        //  estimated: `3614`
        // Shortest execution: 8_783_000 picoseconds.
        Weight::from_parts(9_253_000, 0)
            .saturating_add(Weight::from_parts(0, 3614))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Certificates::Issuers` (r:1 w:1)
    /// Proof: `Certificates::Issuers` (`max_values`: None, `max_size`: Some(149), added: 2624, mode: `MaxEncodedLen`)
    fn leave() -> Weight {
        // Proof size in bytes:
        //  measured:  `250`
        //  estimated: `3614`
        // Shortest execution: 7_371_000 picoseconds.
        Weight::from_parts(7_601_000, 0)
            .saturating_add(Weight::from_parts(0, 3614))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 50_215_000 picoseconds.
        Weight::from_parts(50_976_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 39_399_000 picoseconds.
        Weight::from_parts(40_020_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    /// Storage: `Certificates::CurrentParameters` (r:1 w:0)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    fn recall() -> Weight {
        // Proof size in bytes:
        //  measured:  `392`
        //  estimated: `3659`
        // Shortest execution: 9_194_000 picoseconds.
        Weight::from_parts(9_784_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Certificates::Batches` (r:1 w:1)
    /// Proof: `Certificates::Batches` (`max_values`: None, `max_size`: Some(194), added: 2669, mode: `MaxEncodedLen`)
    fn close_batch() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3659`
        // Shortest execution: 7_291_000 picoseconds.
        Weight::from_parts(7_441_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 40_550_000 picoseconds.
        Weight::from_parts(7_706_095, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 76_935
            .saturating_add(Weight::from_parts(29_157_213, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes((3_u64).saturating_mul(n.into())))
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
        // Shortest execution: 60_140_000 picoseconds.
        Weight::from_parts(61_912_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 52_949_000 picoseconds.
        Weight::from_parts(53_780_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 18_757_000 picoseconds.
        Weight::from_parts(19_435_454, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            // Standard error: 2_925
            .saturating_add(Weight::from_parts(291_618, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
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
        // Shortest execution: 38_607_000 picoseconds.
        Weight::from_parts(38_988_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(4))
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
        // Shortest execution: 46_589_000 picoseconds.
        Weight::from_parts(47_170_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(4))
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
        // Shortest execution: 44_216_000 picoseconds.
        Weight::from_parts(45_448_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(4))
    }
    /// Storage: `Certificates::Units` (r:1 w:1)
    /// Proof: `Certificates::Units` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
    fn retire() -> Weight {
        // Proof size in bytes:
        //  measured:  `314`
        //  estimated: `3574`
        // Shortest execution: 7_320_000 picoseconds.
        Weight::from_parts(7_601_000, 0)
            .saturating_add(Weight::from_parts(0, 3574))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        //  estimated: `4126 + n * (2951 ±0)`
        // Shortest execution: 62_844_000 picoseconds.
        Weight::from_parts(20_054_066, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 78_042
            .saturating_add(Weight::from_parts(29_785_488, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes(1))
            .saturating_add(D::get().writes((3_u64).saturating_mul(n.into())))
    }
    /// Storage: `Certificates::CurrentParameters` (r:0 w:1)
    /// Proof: `Certificates::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(88), added: 583, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_985_000 picoseconds.
        Weight::from_parts(3_114_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 36_324_000 picoseconds.
        Weight::from_parts(37_176_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 44_466_000 picoseconds.
        Weight::from_parts(45_257_000, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            .saturating_add(D::get().reads(9))
            .saturating_add(D::get().writes(6))
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
        // Shortest execution: 11_807_000 picoseconds.
        Weight::from_parts(12_138_000, 0)
            .saturating_add(Weight::from_parts(0, 3659))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 91_837_000 picoseconds.
        Weight::from_parts(94_210_000, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            .saturating_add(D::get().reads(8))
            .saturating_add(D::get().writes(9))
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
        // Shortest execution: 2_604_000 picoseconds.
        Weight::from_parts(4_165_237, 0)
            .saturating_add(Weight::from_parts(0, 3674))
            // Standard error: 12_509
            .saturating_add(Weight::from_parts(5_752_231, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes(1))
            .saturating_add(D::get().writes((2_u64).saturating_mul(n.into())))
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
        // Shortest execution: 2_654_000 picoseconds.
        Weight::from_parts(8_016_993, 0)
            .saturating_add(Weight::from_parts(0, 4126))
            // Standard error: 82_370
            .saturating_add(Weight::from_parts(25_278_890, 0).saturating_mul(n.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(D::get().writes(2))
            .saturating_add(D::get().writes((1_u64).saturating_mul(n.into())))
    }
}
