//! Weights of `pallet_identity` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_identity`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_identity::WeightInfo for WeightInfo<T> {
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn add_registrar(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `32 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 11_359_000 picoseconds.
        Weight::from_parts(11_990_790, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 21_262
            .saturating_add(Weight::from_parts(76_324, 0).saturating_mul(r.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 20]`.
    fn remove_registrar(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `32 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 9_780_000 picoseconds.
        Weight::from_parts(10_361_467, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 18_543
            .saturating_add(Weight::from_parts(114_646, 0).saturating_mul(r.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 20]`.
    fn set_identity(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `6977 + r * (5 ±0)`
        //  estimated: `11003`
        // Shortest execution: 129_293_000 picoseconds.
        Weight::from_parts(133_329_114, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 121_071
            .saturating_add(Weight::from_parts(502_100, 0).saturating_mul(r.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:0)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SubsOf` (r:1 w:1)
    /// Proof: `Identity::SubsOf` (`max_values`: None, `max_size`: Some(3258), added: 5733, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:100 w:100)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[0, 100]`.
    fn set_subs_new(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `101`
        //  estimated: `11003 + s * (2589 ±0)`
        // Shortest execution: 14_879_000 picoseconds.
        Weight::from_parts(26_965_238, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 34_434
            .saturating_add(Weight::from_parts(3_909_720, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
            .saturating_add(Weight::from_parts(0, 2589).saturating_mul(s.into()))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:0)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SubsOf` (r:1 w:1)
    /// Proof: `Identity::SubsOf` (`max_values`: None, `max_size`: Some(3258), added: 5733, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:0 w:100)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 100]`.
    fn set_subs_old(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `193 + p * (32 ±0)`
        //  estimated: `11003`
        // Shortest execution: 14_908_000 picoseconds.
        Weight::from_parts(25_243_592, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 27_805
            .saturating_add(Weight::from_parts(1_633_680, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
    }
    /// Storage: `Identity::SubsOf` (r:1 w:1)
    /// Proof: `Identity::SubsOf` (`max_values`: None, `max_size`: Some(3258), added: 5733, mode: `MaxEncodedLen`)
    /// Storage: `Identity::IdentityOf` (r:1 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:0 w:100)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 20]`.
    /// The range of component `s` is `[0, 100]`.
    fn clear_identity(r: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7069 + r * (5 ±0) + s * (32 ±0)`
        //  estimated: `11003`
        // Shortest execution: 66_760_000 picoseconds.
        Weight::from_parts(63_001_193, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 262_607
            .saturating_add(Weight::from_parts(492_454, 0).saturating_mul(r.into()))
            // Standard error: 50_392
            .saturating_add(Weight::from_parts(1_603_834, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
    }
    /// Storage: `Identity::Registrars` (r:1 w:0)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// Storage: `Identity::IdentityOf` (r:1 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 20]`.
    fn request_judgement(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `6967 + r * (57 ±0)`
        //  estimated: `11003`
        // Shortest execution: 86_134_000 picoseconds.
        Weight::from_parts(93_350_768, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 350_525
            .saturating_add(Weight::from_parts(44_749, 0).saturating_mul(r.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 20]`.
    fn cancel_request(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `6998`
        //  estimated: `11003`
        // Shortest execution: 84_751_000 picoseconds.
        Weight::from_parts(87_661_347, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 89_652
            .saturating_add(Weight::from_parts(172_328, 0).saturating_mul(r.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn set_fee(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `89 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 7_533_000 picoseconds.
        Weight::from_parts(7_634_707, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 18_309
            .saturating_add(Weight::from_parts(86_862, 0).saturating_mul(r.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn set_account_id(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `89 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 7_617_000 picoseconds.
        Weight::from_parts(8_133_220, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 11_471
            .saturating_add(Weight::from_parts(49_531, 0).saturating_mul(r.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn set_fields(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `89 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 7_337_000 picoseconds.
        Weight::from_parts(7_689_258, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 13_184
            .saturating_add(Weight::from_parts(84_347, 0).saturating_mul(r.into()))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:0)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// Storage: `Identity::IdentityOf` (r:1 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn provide_judgement(_r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7045 + r * (57 ±0)`
        //  estimated: `11003`
        // Shortest execution: 108_512_000 picoseconds.
        Weight::from_parts(115_174_678, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::SubsOf` (r:1 w:1)
    /// Proof: `Identity::SubsOf` (`max_values`: None, `max_size`: Some(3258), added: 5733, mode: `MaxEncodedLen`)
    /// Storage: `Identity::IdentityOf` (r:1 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:0 w:100)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 20]`.
    /// The range of component `s` is `[0, 100]`.
    fn kill_identity(r: u32, s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7347 + r * (10 ±0) + s * (32 ±0)`
        //  estimated: `11003`
        // Shortest execution: 90_912_000 picoseconds.
        Weight::from_parts(58_888_948, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 182_767
            .saturating_add(Weight::from_parts(1_694_331, 0).saturating_mul(r.into()))
            // Standard error: 35_071
            .saturating_add(Weight::from_parts(1_687_662, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:0)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:1 w:1)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SubsOf` (r:1 w:1)
    /// Proof: `Identity::SubsOf` (`max_values`: None, `max_size`: Some(3258), added: 5733, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[0, 99]`.
    fn add_sub(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `428 + s * (36 ±0)`
        //  estimated: `11003`
        // Shortest execution: 32_048_000 picoseconds.
        Weight::from_parts(35_594_303, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 16_327
            .saturating_add(Weight::from_parts(147_280, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:0)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:1 w:1)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1, 100]`.
    fn rename_sub(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `563 + s * (3 ±0)`
        //  estimated: `11003`
        // Shortest execution: 18_335_000 picoseconds.
        Weight::from_parts(21_810_723, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 9_322
            .saturating_add(Weight::from_parts(84_010, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:0)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:1 w:1)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SubsOf` (r:1 w:1)
    /// Proof: `Identity::SubsOf` (`max_values`: None, `max_size`: Some(3258), added: 5733, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1, 100]`.
    fn remove_sub(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `611 + s * (35 ±0)`
        //  estimated: `11003`
        // Shortest execution: 37_395_000 picoseconds.
        Weight::from_parts(40_650_566, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 13_029
            .saturating_add(Weight::from_parts(102_852, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Identity::SuperOf` (r:1 w:1)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SubsOf` (r:1 w:1)
    /// Proof: `Identity::SubsOf` (`max_values`: None, `max_size`: Some(3258), added: 5733, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:0)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[0, 99]`.
    fn quit_sub(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `638 + s * (38 ±0)`
        //  estimated: `6723`
        // Shortest execution: 28_533_000 picoseconds.
        Weight::from_parts(30_009_842, 0)
            .saturating_add(Weight::from_parts(0, 6723))
            // Standard error: 15_368
            .saturating_add(Weight::from_parts(108_355, 0).saturating_mul(s.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Identity::AuthorityOf` (r:0 w:1)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn add_username_authority() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 8_210_000 picoseconds.
        Weight::from_parts(10_670_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::AuthorityOf` (r:1 w:1)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn remove_username_authority() -> Weight {
        // Proof size in bytes:
        //  measured:  `79`
        //  estimated: `3517`
        // Shortest execution: 11_335_000 picoseconds.
        Weight::from_parts(11_591_000, 0)
            .saturating_add(Weight::from_parts(0, 3517))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::AuthorityOf` (r:1 w:1)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameInfoOf` (r:1 w:1)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    /// Storage: `Identity::PendingUsernames` (r:1 w:0)
    /// Proof: `Identity::PendingUsernames` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameOf` (r:1 w:1)
    /// Proof: `Identity::UsernameOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 1]`.
    fn set_username_for(_p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `182`
        //  estimated: `3593`
        // Shortest execution: 64_620_000 picoseconds.
        Weight::from_parts(89_325_695, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Identity::PendingUsernames` (r:1 w:1)
    /// Proof: `Identity::PendingUsernames` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameOf` (r:1 w:1)
    /// Proof: `Identity::UsernameOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameInfoOf` (r:0 w:1)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    fn accept_username() -> Weight {
        // Proof size in bytes:
        //  measured:  `116`
        //  estimated: `3567`
        // Shortest execution: 23_147_000 picoseconds.
        Weight::from_parts(24_435_000, 0)
            .saturating_add(Weight::from_parts(0, 3567))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Identity::PendingUsernames` (r:1 w:1)
    /// Proof: `Identity::PendingUsernames` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
    /// Storage: `Identity::AuthorityOf` (r:1 w:0)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 1]`.
    fn remove_expired_approval(_p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `310`
        //  estimated: `3593`
        // Shortest execution: 36_916_000 picoseconds.
        Weight::from_parts(101_177_217, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Identity::UsernameInfoOf` (r:1 w:0)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameOf` (r:0 w:1)
    /// Proof: `Identity::UsernameOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
    fn set_primary_username() -> Weight {
        // Proof size in bytes:
        //  measured:  `172`
        //  estimated: `3563`
        // Shortest execution: 15_599_000 picoseconds.
        Weight::from_parts(16_411_000, 0)
            .saturating_add(Weight::from_parts(0, 3563))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::UsernameInfoOf` (r:1 w:0)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    /// Storage: `Identity::AuthorityOf` (r:1 w:0)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UnbindingUsernames` (r:1 w:1)
    /// Proof: `Identity::UnbindingUsernames` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
    fn unbind_username() -> Weight {
        // Proof size in bytes:
        //  measured:  `236`
        //  estimated: `3563`
        // Shortest execution: 20_539_000 picoseconds.
        Weight::from_parts(21_454_000, 0)
            .saturating_add(Weight::from_parts(0, 3563))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::UnbindingUsernames` (r:1 w:1)
    /// Proof: `Identity::UnbindingUsernames` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameInfoOf` (r:1 w:1)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameOf` (r:1 w:1)
    /// Proof: `Identity::UsernameOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
    /// Storage: `Identity::AuthorityOf` (r:1 w:0)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn remove_username() -> Weight {
        // Proof size in bytes:
        //  measured:  `297`
        //  estimated: `3563`
        // Shortest execution: 25_268_000 picoseconds.
        Weight::from_parts(25_693_000, 0)
            .saturating_add(Weight::from_parts(0, 3563))
            .saturating_add(T::DbWeight::get().reads(4))
            .saturating_add(T::DbWeight::get().writes(3))
    }
    /// Storage: `Identity::UsernameInfoOf` (r:1 w:1)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameOf` (r:1 w:1)
    /// Proof: `Identity::UsernameOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UnbindingUsernames` (r:1 w:1)
    /// Proof: `Identity::UnbindingUsernames` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
    /// Storage: `Identity::AuthorityOf` (r:1 w:0)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 1]`.
    fn kill_username(_p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `574`
        //  estimated: `6196`
        // Shortest execution: 22_850_000 picoseconds.
        Weight::from_parts(59_402_173, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(T::DbWeight::get().reads(6))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f99622d1423cdd16f5c33e2b531c34a53d` (r:2 w:0)
    /// Proof: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f99622d1423cdd16f5c33e2b531c34a53d` (r:2 w:0)
    /// Storage: `Identity::AuthorityOf` (r:0 w:1)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn migration_v2_authority_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `147`
        //  estimated: `6087`
        // Shortest execution: 9_763_000 picoseconds.
        Weight::from_parts(10_166_000, 0)
            .saturating_add(Weight::from_parts(0, 6087))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f97c182fead9255863460affdd63116be3` (r:2 w:0)
    /// Proof: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f97c182fead9255863460affdd63116be3` (r:2 w:0)
    /// Storage: `Identity::UsernameInfoOf` (r:0 w:1)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    fn migration_v2_username_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `159`
        //  estimated: `6099`
        // Shortest execution: 9_571_000 picoseconds.
        Weight::from_parts(9_858_000, 0)
            .saturating_add(Weight::from_parts(0, 6099))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::IdentityOf` (r:2 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameOf` (r:0 w:1)
    /// Proof: `Identity::UsernameOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
    fn migration_v2_identity_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `7062`
        //  estimated: `21016`
        // Shortest execution: 73_473_000 picoseconds.
        Weight::from_parts(74_404_000, 0)
            .saturating_add(Weight::from_parts(0, 21016))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Identity::PendingUsernames` (r:2 w:1)
    /// Proof: `Identity::PendingUsernames` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
    fn migration_v2_pending_username_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `201`
        //  estimated: `6144`
        // Shortest execution: 8_666_000 picoseconds.
        Weight::from_parts(8_797_000, 0)
            .saturating_add(Weight::from_parts(0, 6144))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::AuthorityOf` (r:2 w:0)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f99622d1423cdd16f5c33e2b531c34a53d` (r:1 w:1)
    /// Proof: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f99622d1423cdd16f5c33e2b531c34a53d` (r:1 w:1)
    fn migration_v2_cleanup_authority_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `288`
        //  estimated: `6044`
        // Shortest execution: 12_827_000 picoseconds.
        Weight::from_parts(14_366_000, 0)
            .saturating_add(Weight::from_parts(0, 6044))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Identity::UsernameInfoOf` (r:2 w:0)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f97c182fead9255863460affdd63116be3` (r:1 w:1)
    /// Proof: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f97c182fead9255863460affdd63116be3` (r:1 w:1)
    fn migration_v2_cleanup_username_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `290`
        //  estimated: `6136`
        // Shortest execution: 11_334_000 picoseconds.
        Weight::from_parts(11_818_000, 0)
            .saturating_add(Weight::from_parts(0, 6136))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}
