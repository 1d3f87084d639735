//! Weights of `pallet_identity` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-12-01 on `AMD EPYC`, steps 20, repeat 10, benchmark CLI
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
        // Shortest execution: 4_677_000 picoseconds.
        Weight::from_parts(4_866_990, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 1_907
            .saturating_add(Weight::from_parts(32_997, 0).saturating_mul(r.into()))
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
        // Shortest execution: 4_677_000 picoseconds.
        Weight::from_parts(4_876_349, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 1_789
            .saturating_add(Weight::from_parts(26_493, 0).saturating_mul(r.into()))
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
        // Shortest execution: 39_779_000 picoseconds.
        Weight::from_parts(40_202_592, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 17_105
            .saturating_add(Weight::from_parts(169_445, 0).saturating_mul(r.into()))
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
        // Shortest execution: 7_230_000 picoseconds.
        Weight::from_parts(15_267_552, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 9_133
            .saturating_add(Weight::from_parts(2_208_424, 0).saturating_mul(s.into()))
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
        // Shortest execution: 7_521_000 picoseconds.
        Weight::from_parts(14_653_094, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 5_591
            .saturating_add(Weight::from_parts(998_201, 0).saturating_mul(p.into()))
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
        // Shortest execution: 27_972_000 picoseconds.
        Weight::from_parts(26_465_348, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 13_568
            .saturating_add(Weight::from_parts(134_265, 0).saturating_mul(r.into()))
            // Standard error: 2_566
            .saturating_add(Weight::from_parts(1_009_582, 0).saturating_mul(s.into()))
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
        // Shortest execution: 34_331_000 picoseconds.
        Weight::from_parts(35_153_003, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 4_558
            .saturating_add(Weight::from_parts(34_975, 0).saturating_mul(r.into()))
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
        // Shortest execution: 33_230_000 picoseconds.
        Weight::from_parts(34_009_147, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 5_381
            .saturating_add(Weight::from_parts(25_983, 0).saturating_mul(r.into()))
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
        // Shortest execution: 3_275_000 picoseconds.
        Weight::from_parts(3_413_926, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 2_360
            .saturating_add(Weight::from_parts(30_098, 0).saturating_mul(r.into()))
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
        // Shortest execution: 3_905_000 picoseconds.
        Weight::from_parts(3_905_703, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 18_951
            .saturating_add(Weight::from_parts(114_287, 0).saturating_mul(r.into()))
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
        // Shortest execution: 3_826_000 picoseconds.
        Weight::from_parts(4_151_667, 0)
            .saturating_add(Weight::from_parts(0, 2626))
            // Standard error: 2_875
            .saturating_add(Weight::from_parts(15_974, 0).saturating_mul(r.into()))
            .saturating_add(D::get().reads(1))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::Registrars` (r:1 w:0)
    /// Proof: `Identity::Registrars` (`max_values`: Some(1), `max_size`: Some(1141), added: 1636, mode: `MaxEncodedLen`)
    /// Storage: `Identity::IdentityOf` (r:1 w:1)
    /// Proof: `Identity::IdentityOf` (`max_values`: None, `max_size`: Some(7538), added: 10013, mode: `MaxEncodedLen`)
    /// The range of component `r` is `[1, 19]`.
    fn provide_judgement(r: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7045 + r * (57 ±0)`
        //  estimated: `11003`
        // Shortest execution: 41_582_000 picoseconds.
        Weight::from_parts(42_269_135, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 54_062
            .saturating_add(Weight::from_parts(169_065, 0).saturating_mul(r.into()))
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
        // Shortest execution: 38_758_000 picoseconds.
        Weight::from_parts(34_811_519, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 56_178
            .saturating_add(Weight::from_parts(331_132, 0).saturating_mul(r.into()))
            // Standard error: 10_625
            .saturating_add(Weight::from_parts(1_029_754, 0).saturating_mul(s.into()))
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
        // Shortest execution: 16_805_000 picoseconds.
        Weight::from_parts(18_923_507, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 1_711
            .saturating_add(Weight::from_parts(35_435, 0).saturating_mul(s.into()))
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
        // Shortest execution: 9_263_000 picoseconds.
        Weight::from_parts(10_065_027, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 1_166
            .saturating_add(Weight::from_parts(18_511, 0).saturating_mul(s.into()))
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
        // Shortest execution: 19_129_000 picoseconds.
        Weight::from_parts(20_025_662, 0)
            .saturating_add(Weight::from_parts(0, 11003))
            // Standard error: 1_394
            .saturating_add(Weight::from_parts(30_569, 0).saturating_mul(s.into()))
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
        // Shortest execution: 12_989_000 picoseconds.
        Weight::from_parts(14_313_835, 0)
            .saturating_add(Weight::from_parts(0, 6723))
            // Standard error: 2_434
            .saturating_add(Weight::from_parts(26_832, 0).saturating_mul(s.into()))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(2))
    }
    /// Storage: `Identity::AuthorityOf` (r:0 w:1)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn add_username_authority() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 3_455_000 picoseconds.
        Weight::from_parts(3_575_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(D::get().writes(1))
    }
    /// Storage: `Identity::AuthorityOf` (r:1 w:1)
    /// Proof: `Identity::AuthorityOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    fn remove_username_authority() -> Weight {
        // Proof size in bytes:
        //  measured:  `79`
        //  estimated: `3517`
        // Shortest execution: 5_188_000 picoseconds.
        Weight::from_parts(5_348_000, 0)
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
        // Shortest execution: 44_396_000 picoseconds.
        Weight::from_parts(56_734_072, 0)
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
        // Shortest execution: 11_407_000 picoseconds.
        Weight::from_parts(11_898_000, 0)
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
        // Shortest execution: 27_060_000 picoseconds.
        Weight::from_parts(67_245_375, 0)
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
        // Shortest execution: 6_870_000 picoseconds.
        Weight::from_parts(7_291_000, 0)
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
        // Shortest execution: 9_545_000 picoseconds.
        Weight::from_parts(9_795_000, 0)
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
        // Shortest execution: 12_258_000 picoseconds.
        Weight::from_parts(12_679_000, 0)
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
        // Shortest execution: 10_826_000 picoseconds.
        Weight::from_parts(28_894_875, 0)
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
        // Shortest execution: 4_787_000 picoseconds.
        Weight::from_parts(4_938_000, 0)
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
        // Shortest execution: 4_727_000 picoseconds.
        Weight::from_parts(5_067_000, 0)
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
        // Shortest execution: 23_424_000 picoseconds.
        Weight::from_parts(23_785_000, 0)
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
        // Shortest execution: 4_677_000 picoseconds.
        Weight::from_parts(4_947_000, 0)
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
        // Shortest execution: 6_660_000 picoseconds.
        Weight::from_parts(7_050_000, 0)
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
        // Shortest execution: 6_210_000 picoseconds.
        Weight::from_parts(6_470_000, 0)
            .saturating_add(Weight::from_parts(0, 6136))
            .saturating_add(D::get().reads(3))
            .saturating_add(D::get().writes(1))
    }
}
