//! Weights of `pallet_identity` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-30 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports, unused_variables)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{RuntimeDbWeight, Weight}};

/// Weight functions of `pallet_identity`, with the database `D`.
pub struct WeightInfo<T: frame_system::Config, D = <T as frame_system::Config>::DbWeight>(PhantomData<(T, D)>);
impl<T: frame_system::Config, D: Get<RuntimeDbWeight>> pallet_identity::WeightInfo for WeightInfo<T, D> {
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn add_registrar(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `32 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 5_298_000 picoseconds.
        Weight::from_parts(5_458_862, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 2_610
            .saturating_add(Weight::from_parts(47_974, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 20]`.
    fn remove_registrar(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `32 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 5_097_000 picoseconds.
        Weight::from_parts(5_246_935, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 2_651
            .saturating_add(Weight::from_parts(37_523, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 20]`.
    fn set_identity(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `6977 + r * (5 ±0)`
        //  estimated: `11003`
        // Shortest execution: 117_816_000 picoseconds.
        Weight::from_parts(119_765_920, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 14_749
            .saturating_add(Weight::from_parts(131_727, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 7_952_000 picoseconds.
        Weight::from_parts(16_794_848, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 7_589
            .saturating_add(Weight::from_parts(3_156_007, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().reads((1_u64).saturating_mul(s.into())))
            .saturating_add(D::get().writes(1))
            .saturating_add(D::get().writes((1_u64).saturating_mul(s.into())))
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
        // Shortest execution: 7_691_000 picoseconds.
        Weight::from_parts(16_796_187, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 7_297
            .saturating_add(Weight::from_parts(1_312_614, 0).saturating_mul(p.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
            .saturating_add(D::get().writes((1_u64).saturating_mul(p.into())))
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
        // Shortest execution: 49_674_000 picoseconds.
        Weight::from_parts(50_130_085, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 44_450
            .saturating_add(Weight::from_parts(154_490, 0).saturating_mul(r.into()))
            // Standard error: 8_407
            .saturating_add(Weight::from_parts(1_311_535, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
            .saturating_add(D::get().writes((1_u64).saturating_mul(s.into())))
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
        // Shortest execution: 75_172_000 picoseconds.
        Weight::from_parts(77_321_892, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 19_005
            .saturating_add(Weight::from_parts(160_260, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 20]`.
    fn cancel_request(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `6998`
        //  estimated: `11003`
        // Shortest execution: 74_942_000 picoseconds.
        Weight::from_parts(76_930_720, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 11_241
            .saturating_add(Weight::from_parts(6_465, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn set_fee(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `89 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 3_806_000 picoseconds.
        Weight::from_parts(3_971_101, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 1_757
            .saturating_add(Weight::from_parts(28_157, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn set_account_id(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `89 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 3_796_000 picoseconds.
        Weight::from_parts(3_976_664, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 3_274
            .saturating_add(Weight::from_parts(26_184, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:1)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn set_fields(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `89 + r * (57 ±0)`
        //  estimated: `2626`
        // Shortest execution: 3_766_000 picoseconds.
        Weight::from_parts(3_910_466, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 1_961
            .saturating_add(Weight::from_parts(32_414, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 102_463_000 picoseconds.
        Weight::from_parts(105_818_056, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
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
        //  measured:  `7349 + r * (10 ±0) + s * (32 ±0)`
        //  estimated: `11003`
        // Shortest execution: 63_234_000 picoseconds.
        Weight::from_parts(60_276_070, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 33_522
            .saturating_add(Weight::from_parts(363_339, 0).saturating_mul(r.into()))
            // Standard error: 6_340
            .saturating_add(Weight::from_parts(1_302_598, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(4))
            .saturating_add(D::get().writes((1_u64).saturating_mul(s.into())))
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
        //  measured:  `455 + s * (36 ±0)`
        //  estimated: `11003`
        // Shortest execution: 20_521_000 picoseconds.
        Weight::from_parts(22_889_518, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 2_350
            .saturating_add(Weight::from_parts(43_611, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Identity::IdentityOf` (r:1 w:0)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `Identity::SuperOf` (r:1 w:1)
    /// Proof: `Identity::SuperOf` (`max_values`: None, `max_size`: Some(114), added: 2589, mode: `MaxEncodedLen`)
    /// The range of component `s` is `[1, 100]`.
    fn rename_sub(s: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `580 + s * (3 ±0)`
        //  estimated: `11003`
        // Shortest execution: 10_595_000 picoseconds.
        Weight::from_parts(11_470_869, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 1_503
            .saturating_add(Weight::from_parts(21_494, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
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
        //  measured:  `623 + s * (35 ±0)`
        //  estimated: `11003`
        // Shortest execution: 22_253_000 picoseconds.
        Weight::from_parts(23_652_184, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 2_299
            .saturating_add(Weight::from_parts(40_819, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
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
        //  measured:  `689 + s * (37 ±0)`
        //  estimated: `6723`
        // Shortest execution: 15_743_000 picoseconds.
        Weight::from_parts(16_480_536, 0)
            .saturating_add(Weight::from_parts(0, 6723))
            // Standard error: 1_681
            .saturating_add(Weight::from_parts(38_786, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Identity::AuthorityOf` (r:0 w:1)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn add_username_authority() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 4_116_000 picoseconds.
        Weight::from_parts(4_217_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::AuthorityOf` (r:1 w:1)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn remove_username_authority() -> Weight {
        // Proof size in bytes:
        //  measured:  `79`
        //  estimated: `3517`
        // Shortest execution: 5_839_000 picoseconds.
        Weight::from_parts(6_029_000, 0)
            .saturating_add(Weight::from_parts(0, 3517))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 48_091_000 picoseconds.
        Weight::from_parts(62_479_489, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(5))
            .saturating_add(D::get().writes(4))
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
        // Shortest execution: 13_591_000 picoseconds.
        Weight::from_parts(13_881_000, 0)
            .saturating_add(Weight::from_parts(0, 3567))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 26_800_000 picoseconds.
        Weight::from_parts(66_180_479, 0)
            .saturating_add(Weight::from_parts(0, 3593))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Identity::UsernameInfoOf` (r:1 w:0)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameOf` (r:0 w:1)
    /// Proof: `Identity::UsernameOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
    fn set_primary_username() -> Weight {
        // Proof size in bytes:
        //  measured:  `172`
        //  estimated: `3563`
        // Shortest execution: 7_692_000 picoseconds.
        Weight::from_parts(7_982_000, 0)
            .saturating_add(Weight::from_parts(0, 3563))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 10_776_000 picoseconds.
        Weight::from_parts(11_297_000, 0)
            .saturating_add(Weight::from_parts(0, 3563))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
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
        // Shortest execution: 13_991_000 picoseconds.
        Weight::from_parts(14_442_000, 0)
            .saturating_add(Weight::from_parts(0, 3563))
            .saturating_add(D::get().reads(4))
            .saturating_add(D::get().writes(3))
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
        // Shortest execution: 12_419_000 picoseconds.
        Weight::from_parts(34_583_770, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(D::get().reads(6))
            .saturating_add(D::get().writes(5))
    }
    /// Storage: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f99622d1423cdd16f5c33e2b531c34a53d` (r:2 w:0)
    /// Proof: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f99622d1423cdd16f5c33e2b531c34a53d` (r:2 w:0)
    /// Storage: `Identity::AuthorityOf` (r:0 w:1)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn migration_v2_authority_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `147`
        //  estimated: `6087`
        // Shortest execution: 5_688_000 picoseconds.
        Weight::from_parts(5_839_000, 0)
            .saturating_add(Weight::from_parts(0, 6087))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f97c182fead9255863460affdd63116be3` (r:2 w:0)
    /// Proof: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f97c182fead9255863460affdd63116be3` (r:2 w:0)
    /// Storage: `Identity::UsernameInfoOf` (r:0 w:1)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    fn migration_v2_username_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `159`
        //  estimated: `6099`
        // Shortest execution: 5_888_000 picoseconds.
        Weight::from_parts(6_019_000, 0)
            .saturating_add(Weight::from_parts(0, 6099))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::IdentityOf` (r:2 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// Storage: `Identity::UsernameOf` (r:0 w:1)
    /// Proof: `Identity::UsernameOf` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
    fn migration_v2_identity_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `7062`
        //  estimated: `21016`
        // Shortest execution: 62_473_000 picoseconds.
        Weight::from_parts(63_855_000, 0)
            .saturating_add(Weight::from_parts(0, 21016))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Identity::PendingUsernames` (r:2 w:1)
    /// Proof: `Identity::PendingUsernames` (`max_values`: None, `max_size`: Some(102), added: 2577, mode: `MaxEncodedLen`)
    fn migration_v2_pending_username_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `201`
        //  estimated: `6144`
        // Shortest execution: 4_877_000 picoseconds.
        Weight::from_parts(4_997_000, 0)
            .saturating_add(Weight::from_parts(0, 6144))
            .saturating_add(D::get().reads(2))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::AuthorityOf` (r:2 w:0)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f99622d1423cdd16f5c33e2b531c34a53d` (r:1 w:1)
    /// Proof: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f99622d1423cdd16f5c33e2b531c34a53d` (r:1 w:1)
    fn migration_v2_cleanup_authority_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `288`
        //  estimated: `6044`
        // Shortest execution: 7_231_000 picoseconds.
        Weight::from_parts(7_532_000, 0)
            .saturating_add(Weight::from_parts(0, 6044))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::UsernameInfoOf` (r:2 w:0)
    /// Proof: `Identity::UsernameInfoOf` (`max_values`: None, `max_size`: Some(98), added: 2573, mode: `MaxEncodedLen`)
    /// Storage: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f97c182fead9255863460affdd63116be3` (r:1 w:1)
    /// Proof: UNKNOWN KEY `0x2aeddc77fe58c98d50bd37f1b90840f97c182fead9255863460affdd63116be3` (r:1 w:1)
    fn migration_v2_cleanup_username_step() -> Weight {
        // Proof size in bytes:
        //  measured:  `290`
        //  estimated: `6136`
        // Shortest execution: 6_489_000 picoseconds.
        Weight::from_parts(6_700_000, 0)
            .saturating_add(Weight::from_parts(0, 6136))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
    }
}
