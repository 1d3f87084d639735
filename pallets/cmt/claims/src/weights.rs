//! Weights of `pallet_claims`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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

/// What each call of `pallet_claims` weighs.
pub trait WeightInfo {
    /// Worst case of `authorize_claim`.
    /// The range of `p` is `[0, 32]`.
    fn authorize_claim(p: u32, ) -> Weight;
    /// Worst case of `claim`.
    /// The range of `p` is `[0, 32]`.
    fn claim(p: u32, ) -> Weight;
    /// Worst case of `move_claim`.
    fn move_claim() -> Weight;
    /// Worst case of `revoke_move`.
    fn revoke_move() -> Weight;
    /// Worst case of `sweep`.
    fn sweep() -> Weight;
    /// Worst case of `clear`.
    /// The range of `n` is `[1, 100]`.
    fn clear(n: u32, ) -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Claims::Deadline` (r:1 w:0)
    /// Proof: `Claims::Deadline` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `System::BlockHash` (r:1 w:0)
    /// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Claimed` (r:1 w:0)
    /// Proof: `Claims::Claimed` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:0)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:0)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Vesting::Vesting` (r:1 w:0)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Moves` (r:1 w:0)
    /// Proof: `Claims::Moves` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Root` (r:1 w:0)
    /// Proof: `Claims::Root` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 32]`.
    fn authorize_claim(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1836`
        //  estimated: `4522`
        // Shortest execution: 56_584_000 picoseconds.
        Weight::from_parts(58_288_816, 0)
            .saturating_add(Weight::from_parts(0, 4522))
            // Standard error: 9_868
            .saturating_add(Weight::from_parts(390_715, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(8))
    }
    /// Storage: `Claims::Deadline` (r:1 w:0)
    /// Proof: `Claims::Deadline` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `System::BlockHash` (r:1 w:0)
    /// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Claimed` (r:1 w:1)
    /// Proof: `Claims::Claimed` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Vesting::Vesting` (r:1 w:1)
    /// Proof: `Vesting::Vesting` (`max_values`: None, `max_size`: Some(1057), added: 3532, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Moves` (r:1 w:0)
    /// Proof: `Claims::Moves` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Root` (r:1 w:0)
    /// Proof: `Claims::Root` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    /// Storage: `Claims::ClaimedTotal` (r:1 w:1)
    /// Proof: `Claims::ClaimedTotal` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Locks` (r:1 w:1)
    /// Proof: `Balances::Locks` (`max_values`: None, `max_size`: Some(1299), added: 3774, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Freezes` (r:1 w:0)
    /// Proof: `Balances::Freezes` (`max_values`: None, `max_size`: Some(67), added: 2542, mode: `MaxEncodedLen`)
    /// The range of component `p` is `[0, 32]`.
    fn claim(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2073`
        //  estimated: `6196`
        // Shortest execution: 105_387_000 picoseconds.
        Weight::from_parts(108_611_569, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            // Standard error: 23_665
            .saturating_add(Weight::from_parts(422_266, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(12))
            .saturating_add(T::DbWeight::get().writes(7))
    }
    /// Storage: `Claims::Deadline` (r:1 w:0)
    /// Proof: `Claims::Deadline` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Claimed` (r:2 w:0)
    /// Proof: `Claims::Claimed` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Moves` (r:1 w:1)
    /// Proof: `Claims::Moves` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    /// Storage: `Claims::MoveTargets` (r:1 w:1)
    /// Proof: `Claims::MoveTargets` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    fn move_claim() -> Weight {
        // Proof size in bytes:
        //  measured:  `99`
        //  estimated: `6044`
        // Shortest execution: 10_455_000 picoseconds.
        Weight::from_parts(10_716_000, 0)
            .saturating_add(Weight::from_parts(0, 6044))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Claims::Deadline` (r:1 w:0)
    /// Proof: `Claims::Deadline` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Moves` (r:1 w:1)
    /// Proof: `Claims::Moves` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Claimed` (r:1 w:0)
    /// Proof: `Claims::Claimed` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Claims::MoveTargets` (r:0 w:1)
    /// Proof: `Claims::MoveTargets` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    fn revoke_move() -> Weight {
        // Proof size in bytes:
        //  measured:  `213`
        //  estimated: `3521`
        // Shortest execution: 9_654_000 picoseconds.
        Weight::from_parts(9_894_000, 0)
            .saturating_add(Weight::from_parts(0, 3521))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Claims::Deadline` (r:1 w:0)
    /// Proof: `Claims::Deadline` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Swept` (r:1 w:1)
    /// Proof: `Claims::Swept` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
    fn sweep() -> Weight {
        // Proof size in bytes:
        //  measured:  `376`
        //  estimated: `6196`
        // Shortest execution: 57_656_000 picoseconds.
        Weight::from_parts(59_068_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Claims::Swept` (r:1 w:0)
    /// Proof: `Claims::Swept` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Claimed` (r:1 w:0)
    /// Proof: `Claims::Claimed` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Moves` (r:101 w:100)
    /// Proof: `Claims::Moves` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    /// Storage: `Claims::MoveTargets` (r:0 w:100)
    /// Proof: `Claims::MoveTargets` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 100]`.
    fn clear(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `194 + n * (61 ±0)`
        //  estimated: `3521 + n * (2531 ±0)`
        // Shortest execution: 11_117_000 picoseconds.
        Weight::from_parts(5_931_585, 0)
            .saturating_add(Weight::from_parts(0, 3521))
            // Standard error: 10_281
            .saturating_add(Weight::from_parts(4_379_729, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn authorize_claim(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1836`
        //  estimated: `4522`
        // Shortest execution: 56_584_000 picoseconds.
        Weight::from_parts(58_288_816, 0)
            .saturating_add(Weight::from_parts(0, 4522))
            // Standard error: 9_868
            .saturating_add(Weight::from_parts(390_715, 0).saturating_mul(p.into()))
            .saturating_add(ParityDbWeight::get().reads(8))
    }
    fn claim(p: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `2073`
        //  estimated: `6196`
        // Shortest execution: 105_387_000 picoseconds.
        Weight::from_parts(108_611_569, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            // Standard error: 23_665
            .saturating_add(Weight::from_parts(422_266, 0).saturating_mul(p.into()))
            .saturating_add(ParityDbWeight::get().reads(12))
            .saturating_add(ParityDbWeight::get().writes(7))
    }
    fn move_claim() -> Weight {
        // Proof size in bytes:
        //  measured:  `99`
        //  estimated: `6044`
        // Shortest execution: 10_455_000 picoseconds.
        Weight::from_parts(10_716_000, 0)
            .saturating_add(Weight::from_parts(0, 6044))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(2))
    }
    fn revoke_move() -> Weight {
        // Proof size in bytes:
        //  measured:  `213`
        //  estimated: `3521`
        // Shortest execution: 9_654_000 picoseconds.
        Weight::from_parts(9_894_000, 0)
            .saturating_add(Weight::from_parts(0, 3521))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(2))
    }
    fn sweep() -> Weight {
        // Proof size in bytes:
        //  measured:  `376`
        //  estimated: `6196`
        // Shortest execution: 57_656_000 picoseconds.
        Weight::from_parts(59_068_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn clear(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `194 + n * (61 ±0)`
        //  estimated: `3521 + n * (2531 ±0)`
        // Shortest execution: 11_117_000 picoseconds.
        Weight::from_parts(5_931_585, 0)
            .saturating_add(Weight::from_parts(0, 3521))
            // Standard error: 10_281
            .saturating_add(Weight::from_parts(4_379_729, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
    }
}
