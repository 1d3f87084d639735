//! Weights of `pallet_claims` in this runtime, made by `make bench-weights`: do not edit.
//!
//! Measured 2026-11-21 on `Intel(R) Xeon(R) Processor`, steps 10, repeat 5, benchmark CLI
//! 64.0.0, maps of unknown size taken as 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens, unused_imports)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weight functions of `pallet_claims`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_claims::WeightInfo for WeightInfo<T> {
    /// Storage: `Claims::Deadline` (r:1 w:0)
    /// Proof: `Claims::Deadline` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `System::BlockHash` (r:1 w:0)
    /// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Claimed` (r:1 w:0)
    /// Proof: `Claims::Claimed` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:0)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
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
        //  measured:  `1803`
        //  estimated: `4522`
        // Shortest execution: 88_536_000 picoseconds.
        Weight::from_parts(89_511_059, 0)
            .saturating_add(Weight::from_parts(0, 4522))
            // Standard error: 205_311
            .saturating_add(Weight::from_parts(863_013, 0).saturating_mul(p.into()))
            .saturating_add(T::DbWeight::get().reads(8))
    }
    /// Storage: `Claims::Deadline` (r:1 w:0)
    /// Proof: `Claims::Deadline` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `System::BlockHash` (r:1 w:0)
    /// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Claimed` (r:1 w:1)
    /// Proof: `Claims::Claimed` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
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
        //  measured:  `2040`
        //  estimated: `6196`
        // Shortest execution: 174_605_000 picoseconds.
        Weight::from_parts(179_014_443, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            // Standard error: 151_545
            .saturating_add(Weight::from_parts(661_965, 0).saturating_mul(p.into()))
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
        // Shortest execution: 20_990_000 picoseconds.
        Weight::from_parts(21_639_000, 0)
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
        // Shortest execution: 19_881_000 picoseconds.
        Weight::from_parts(20_301_000, 0)
            .saturating_add(Weight::from_parts(0, 3521))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Claims::Deadline` (r:1 w:0)
    /// Proof: `Claims::Deadline` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(463), added: 2938, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Claims::Swept` (r:1 w:1)
    /// Proof: `Claims::Swept` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
    fn sweep() -> Weight {
        // Proof size in bytes:
        //  measured:  `376`
        //  estimated: `6196`
        // Shortest execution: 91_137_000 picoseconds.
        Weight::from_parts(92_799_000, 0)
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
        //  measured:  `189 + n * (61 ±0)`
        //  estimated: `3521 + n * (2531 ±0)`
        // Shortest execution: 22_175_000 picoseconds.
        Weight::from_parts(17_394_852, 0)
            .saturating_add(Weight::from_parts(0, 3521))
            // Standard error: 68_188
            .saturating_add(Weight::from_parts(6_458_323, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
            .saturating_add(Weight::from_parts(0, 2531).saturating_mul(n.into()))
    }
}
