//! Weights of `pallet_jury`, measured on the CyberMiles runtime by `make bench-weights`: do not edit.
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

/// What each call of `pallet_jury` weighs.
pub trait WeightInfo {
    /// Worst case of `register`.
    fn register() -> Weight;
    /// Worst case of `raise`.
    fn raise() -> Weight;
    /// Worst case of `lower`.
    fn lower() -> Weight;
    /// Worst case of `withdraw`.
    fn withdraw() -> Weight;
    /// Worst case of `draw`.
    /// The range of `n` is `[1, 50]`.
    fn draw(n: u32, ) -> Weight;
    /// Worst case of `commit`.
    fn commit() -> Weight;
    /// Worst case of `reveal`.
    fn reveal() -> Weight;
    /// Worst case of `advance`.
    fn advance() -> Weight;
    /// Worst case of `settle_losers`.
    /// The range of `n` is `[0, 49]`.
    fn settle_losers(n: u32, ) -> Weight;
    /// Worst case of `settle_sharers`.
    /// The range of `n` is `[0, 49]`.
    fn settle_sharers(n: u32, ) -> Weight;
    /// Worst case of `force_set_parameters`.
    fn force_set_parameters() -> Weight;
    /// Worst case of `summon`.
    fn summon() -> Weight;
    /// Worst case of `discharge`.
    fn discharge() -> Weight;
    /// Worst case of `note_seed`.
    fn note_seed() -> Weight;
}

/// The weights with the database of the runtime `T`.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
    /// Storage: `Jury::Jurors` (r:1 w:1)
    /// Proof: `Jury::Jurors` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    /// Storage: `Jury::LeafPlaces` (r:1 w:1)
    /// Proof: `Jury::LeafPlaces` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Jury::FreeLeaves` (r:1 w:1)
    /// Proof: `Jury::FreeLeaves` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Nodes` (r:5 w:5)
    /// Proof: `Jury::Nodes` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Leaves` (r:0 w:1)
    /// Proof: `Jury::Leaves` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `2498`
        //  estimated: `15425`
        // Shortest execution: 82_683_000 picoseconds.
        Weight::from_parts(85_227_000, 0)
            .saturating_add(Weight::from_parts(0, 15425))
            .saturating_add(T::DbWeight::get().reads(11))
            .saturating_add(T::DbWeight::get().writes(11))
    }
    /// Storage: `Jury::Jurors` (r:1 w:1)
    /// Proof: `Jury::Jurors` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Nodes` (r:5 w:5)
    /// Proof: `Jury::Nodes` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    fn raise() -> Weight {
        // Proof size in bytes:
        //  measured:  `2598`
        //  estimated: `15425`
        // Shortest execution: 56_214_000 picoseconds.
        Weight::from_parts(57_295_000, 0)
            .saturating_add(Weight::from_parts(0, 15425))
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(8))
    }
    /// Storage: `Jury::Jurors` (r:1 w:1)
    /// Proof: `Jury::Jurors` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Nodes` (r:5 w:5)
    /// Proof: `Jury::Nodes` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    fn lower() -> Weight {
        // Proof size in bytes:
        //  measured:  `2274`
        //  estimated: `15425`
        // Shortest execution: 28_522_000 picoseconds.
        Weight::from_parts(29_043_000, 0)
            .saturating_add(Weight::from_parts(0, 15425))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().writes(6))
    }
    /// Storage: `Jury::Jurors` (r:1 w:1)
    /// Proof: `Jury::Jurors` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:1 w:1)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Nodes` (r:5 w:5)
    /// Proof: `Jury::Nodes` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Jury::LeafPlaces` (r:1 w:1)
    /// Proof: `Jury::LeafPlaces` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Leaves` (r:0 w:1)
    /// Proof: `Jury::Leaves` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Jury::FreeLeaves` (r:0 w:1)
    /// Proof: `Jury::FreeLeaves` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
    fn withdraw() -> Weight {
        // Proof size in bytes:
        //  measured:  `2566`
        //  estimated: `15425`
        // Shortest execution: 76_564_000 picoseconds.
        Weight::from_parts(77_957_000, 0)
            .saturating_add(Weight::from_parts(0, 15425))
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().writes(11))
    }
    /// Storage: `Jury::Panels` (r:1 w:1)
    /// Proof: `Jury::Panels` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Seeds` (r:1 w:0)
    /// Proof: `Jury::Seeds` (`max_values`: Some(1), `max_size`: Some(2306), added: 2801, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Nodes` (r:150 w:0)
    /// Proof: `Jury::Nodes` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Leaves` (r:45 w:0)
    /// Proof: `Jury::Leaves` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Jurors` (r:45 w:45)
    /// Proof: `Jury::Jurors` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Ballots` (r:45 w:45)
    /// Proof: `Jury::Ballots` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Duties` (r:0 w:45)
    /// Proof: `Jury::Duties` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[1, 50]`.
    fn draw(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `25079 + n * (666 ±0)`
        //  estimated: `33754 + n * (8298 ±33)`
        // Shortest execution: 126_038_000 picoseconds.
        Weight::from_parts(150_066_096, 0)
            .saturating_add(Weight::from_parts(0, 33754))
            // Standard error: 179_461
            .saturating_add(Weight::from_parts(25_475_434, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(18))
            .saturating_add(T::DbWeight::get().reads((6_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(5))
            .saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
    }
    /// Storage: `Jury::Panels` (r:1 w:1)
    /// Proof: `Jury::Panels` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Duties` (r:1 w:0)
    /// Proof: `Jury::Duties` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Ballots` (r:1 w:1)
    /// Proof: `Jury::Ballots` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
    fn commit() -> Weight {
        // Proof size in bytes:
        //  measured:  `857`
        //  estimated: `3877`
        // Shortest execution: 16_295_000 picoseconds.
        Weight::from_parts(16_635_000, 0)
            .saturating_add(Weight::from_parts(0, 3877))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(2))
    }
    /// Storage: `Jury::Panels` (r:1 w:1)
    /// Proof: `Jury::Panels` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Duties` (r:1 w:1)
    /// Proof: `Jury::Duties` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Ballots` (r:1 w:2)
    /// Proof: `Jury::Ballots` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
    fn reveal() -> Weight {
        // Proof size in bytes:
        //  measured:  `891`
        //  estimated: `3877`
        // Shortest execution: 19_018_000 picoseconds.
        Weight::from_parts(19_849_000, 0)
            .saturating_add(Weight::from_parts(0, 3877))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(4))
    }
    /// Storage: `Jury::Panels` (r:1 w:1)
    /// Proof: `Jury::Panels` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Arbitration::Cases` (r:1 w:0)
    /// Proof: `Arbitration::Cases` (`max_values`: None, `max_size`: Some(496), added: 2971, mode: `MaxEncodedLen`)
    fn advance() -> Weight {
        // Proof size in bytes:
        //  measured:  `816`
        //  estimated: `3961`
        // Shortest execution: 10_425_000 picoseconds.
        Weight::from_parts(11_017_000, 0)
            .saturating_add(Weight::from_parts(0, 3961))
            .saturating_add(T::DbWeight::get().reads(2))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Jury::Panels` (r:1 w:1)
    /// Proof: `Jury::Panels` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Ballots` (r:52 w:49)
    /// Proof: `Jury::Ballots` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Jurors` (r:49 w:49)
    /// Proof: `Jury::Jurors` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:50 w:50)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:52 w:52)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Nodes` (r:143 w:143)
    /// Proof: `Jury::Nodes` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Duties` (r:49 w:49)
    /// Proof: `Jury::Duties` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 49]`.
    fn settle_losers(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7444 + n * (659 ±0)`
        //  estimated: `8799 + n * (8373 ±21)`
        // Shortest execution: 95_842_000 picoseconds.
        Weight::from_parts(114_261_065, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            // Standard error: 198_110
            .saturating_add(Weight::from_parts(54_391_799, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(9))
            .saturating_add(T::DbWeight::get().reads((8_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(6))
            .saturating_add(T::DbWeight::get().writes((8_u64).saturating_mul(n.into())))
    }
    /// Storage: `Jury::Panels` (r:1 w:1)
    /// Proof: `Jury::Panels` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Ballots` (r:52 w:49)
    /// Proof: `Jury::Ballots` (`max_values`: None, `max_size`: Some(110), added: 2585, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:51 w:51)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Jurors` (r:49 w:49)
    /// Proof: `Jury::Jurors` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Duties` (r:0 w:49)
    /// Proof: `Jury::Duties` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
    /// The range of component `n` is `[0, 49]`.
    fn settle_sharers(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1589 + n * (306 ±0)`
        //  estimated: `8745 + n * (2596 ±0)`
        // Shortest execution: 92_919_000 picoseconds.
        Weight::from_parts(73_642_856, 0)
            .saturating_add(Weight::from_parts(0, 8745))
            // Standard error: 110_029
            .saturating_add(Weight::from_parts(37_679_304, 0).saturating_mul(n.into()))
            .saturating_add(T::DbWeight::get().reads(7))
            .saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(T::DbWeight::get().writes(4))
            .saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
    }
    /// Storage: `Jury::CurrentParameters` (r:0 w:1)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_825_000 picoseconds.
        Weight::from_parts(2_895_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Jury::CurrentParameters` (r:1 w:0)
    /// Proof: `Jury::CurrentParameters` (`max_values`: Some(1), `max_size`: Some(64), added: 559, mode: `MaxEncodedLen`)
    /// Storage: `Jury::NextPanel` (r:1 w:1)
    /// Proof: `Jury::NextPanel` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `System::Account` (r:2 w:2)
    /// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
    /// Storage: `Balances::Holds` (r:1 w:1)
    /// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(661), added: 3136, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Panels` (r:0 w:1)
    /// Proof: `Jury::Panels` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    fn summon() -> Weight {
        // Proof size in bytes:
        //  measured:  `480`
        //  estimated: `6196`
        // Shortest execution: 62_513_000 picoseconds.
        Weight::from_parts(63_665_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(T::DbWeight::get().reads(5))
            .saturating_add(T::DbWeight::get().writes(5))
    }
    /// Storage: `Jury::Panels` (r:1 w:1)
    /// Proof: `Jury::Panels` (`max_values`: None, `max_size`: Some(412), added: 2887, mode: `MaxEncodedLen`)
    fn discharge() -> Weight {
        // Proof size in bytes:
        //  measured:  `565`
        //  estimated: `3877`
        // Shortest execution: 5_368_000 picoseconds.
        Weight::from_parts(5_618_000, 0)
            .saturating_add(Weight::from_parts(0, 3877))
            .saturating_add(T::DbWeight::get().reads(1))
            .saturating_add(T::DbWeight::get().writes(1))
    }
    /// Storage: `Babe::NextRandomness` (r:1 w:0)
    /// Proof: `Babe::NextRandomness` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
    /// Storage: `Babe::EpochStart` (r:1 w:0)
    /// Proof: `Babe::EpochStart` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
    /// Storage: `Jury::Seeds` (r:1 w:1)
    /// Proof: `Jury::Seeds` (`max_values`: Some(1), `max_size`: Some(2306), added: 2801, mode: `MaxEncodedLen`)
    fn note_seed() -> Weight {
        // Proof size in bytes:
        //  measured:  `2712`
        //  estimated: `3791`
        // Shortest execution: 7_140_000 picoseconds.
        Weight::from_parts(7_331_000, 0)
            .saturating_add(Weight::from_parts(0, 3791))
            .saturating_add(T::DbWeight::get().reads(3))
            .saturating_add(T::DbWeight::get().writes(1))
    }
}

/// The weights with ParityDB, for tests.
impl WeightInfo for () {
    fn register() -> Weight {
        // Proof size in bytes:
        //  measured:  `2498`
        //  estimated: `15425`
        // Shortest execution: 82_683_000 picoseconds.
        Weight::from_parts(85_227_000, 0)
            .saturating_add(Weight::from_parts(0, 15425))
            .saturating_add(ParityDbWeight::get().reads(11))
            .saturating_add(ParityDbWeight::get().writes(11))
    }
    fn raise() -> Weight {
        // Proof size in bytes:
        //  measured:  `2598`
        //  estimated: `15425`
        // Shortest execution: 56_214_000 picoseconds.
        Weight::from_parts(57_295_000, 0)
            .saturating_add(Weight::from_parts(0, 15425))
            .saturating_add(ParityDbWeight::get().reads(9))
            .saturating_add(ParityDbWeight::get().writes(8))
    }
    fn lower() -> Weight {
        // Proof size in bytes:
        //  measured:  `2274`
        //  estimated: `15425`
        // Shortest execution: 28_522_000 picoseconds.
        Weight::from_parts(29_043_000, 0)
            .saturating_add(Weight::from_parts(0, 15425))
            .saturating_add(ParityDbWeight::get().reads(7))
            .saturating_add(ParityDbWeight::get().writes(6))
    }
    fn withdraw() -> Weight {
        // Proof size in bytes:
        //  measured:  `2566`
        //  estimated: `15425`
        // Shortest execution: 76_564_000 picoseconds.
        Weight::from_parts(77_957_000, 0)
            .saturating_add(Weight::from_parts(0, 15425))
            .saturating_add(ParityDbWeight::get().reads(9))
            .saturating_add(ParityDbWeight::get().writes(11))
    }
    fn draw(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `25079 + n * (666 ±0)`
        //  estimated: `33754 + n * (8298 ±33)`
        // Shortest execution: 126_038_000 picoseconds.
        Weight::from_parts(150_066_096, 0)
            .saturating_add(Weight::from_parts(0, 33754))
            // Standard error: 179_461
            .saturating_add(Weight::from_parts(25_475_434, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(18))
            .saturating_add(ParityDbWeight::get().reads((6_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(5))
            .saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
    }
    fn commit() -> Weight {
        // Proof size in bytes:
        //  measured:  `857`
        //  estimated: `3877`
        // Shortest execution: 16_295_000 picoseconds.
        Weight::from_parts(16_635_000, 0)
            .saturating_add(Weight::from_parts(0, 3877))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(2))
    }
    fn reveal() -> Weight {
        // Proof size in bytes:
        //  measured:  `891`
        //  estimated: `3877`
        // Shortest execution: 19_018_000 picoseconds.
        Weight::from_parts(19_849_000, 0)
            .saturating_add(Weight::from_parts(0, 3877))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(4))
    }
    fn advance() -> Weight {
        // Proof size in bytes:
        //  measured:  `816`
        //  estimated: `3961`
        // Shortest execution: 10_425_000 picoseconds.
        Weight::from_parts(11_017_000, 0)
            .saturating_add(Weight::from_parts(0, 3961))
            .saturating_add(ParityDbWeight::get().reads(2))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn settle_losers(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `7444 + n * (659 ±0)`
        //  estimated: `8799 + n * (8373 ±21)`
        // Shortest execution: 95_842_000 picoseconds.
        Weight::from_parts(114_261_065, 0)
            .saturating_add(Weight::from_parts(0, 8799))
            // Standard error: 198_110
            .saturating_add(Weight::from_parts(54_391_799, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(9))
            .saturating_add(ParityDbWeight::get().reads((8_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(6))
            .saturating_add(ParityDbWeight::get().writes((8_u64).saturating_mul(n.into())))
    }
    fn settle_sharers(n: u32, ) -> Weight {
        // Proof size in bytes:
        //  measured:  `1589 + n * (306 ±0)`
        //  estimated: `8745 + n * (2596 ±0)`
        // Shortest execution: 92_919_000 picoseconds.
        Weight::from_parts(73_642_856, 0)
            .saturating_add(Weight::from_parts(0, 8745))
            // Standard error: 110_029
            .saturating_add(Weight::from_parts(37_679_304, 0).saturating_mul(n.into()))
            .saturating_add(ParityDbWeight::get().reads(7))
            .saturating_add(ParityDbWeight::get().reads((3_u64).saturating_mul(n.into())))
            .saturating_add(ParityDbWeight::get().writes(4))
            .saturating_add(ParityDbWeight::get().writes((4_u64).saturating_mul(n.into())))
    }
    fn force_set_parameters() -> Weight {
        // Proof size in bytes:
        //  measured:  `0`
        //  estimated: `0`
        // Shortest execution: 2_825_000 picoseconds.
        Weight::from_parts(2_895_000, 0)
            .saturating_add(Weight::from_parts(0, 0))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn summon() -> Weight {
        // Proof size in bytes:
        //  measured:  `480`
        //  estimated: `6196`
        // Shortest execution: 62_513_000 picoseconds.
        Weight::from_parts(63_665_000, 0)
            .saturating_add(Weight::from_parts(0, 6196))
            .saturating_add(ParityDbWeight::get().reads(5))
            .saturating_add(ParityDbWeight::get().writes(5))
    }
    fn discharge() -> Weight {
        // Proof size in bytes:
        //  measured:  `565`
        //  estimated: `3877`
        // Shortest execution: 5_368_000 picoseconds.
        Weight::from_parts(5_618_000, 0)
            .saturating_add(Weight::from_parts(0, 3877))
            .saturating_add(ParityDbWeight::get().reads(1))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
    fn note_seed() -> Weight {
        // Proof size in bytes:
        //  measured:  `2712`
        //  estimated: `3791`
        // Shortest execution: 7_140_000 picoseconds.
        Weight::from_parts(7_331_000, 0)
            .saturating_add(Weight::from_parts(0, 3791))
            .saturating_add(ParityDbWeight::get().reads(3))
            .saturating_add(ParityDbWeight::get().writes(1))
    }
}
