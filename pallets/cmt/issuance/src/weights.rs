//! Weights for `pallet_issuance`, estimated until `make bench-weights` has measured them.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{Weight, constants::ParityDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_issuance`.
pub trait WeightInfo {
	fn set_rate() -> Weight;
	fn era_payout() -> Weight;
	fn begin() -> Weight;
}

/// Weights for `pallet_issuance` on the CyberMiles runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Issuance::Start` (r:1 w:0)
	/// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Later` (r:1 w:1)
	/// Proof: `Issuance::Later` (`max_values`: Some(1), `max_size`: Some(29), added: 524, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_rate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `181`
		//  Estimated: `1514`
		// Minimum execution time: 100_000_000 picoseconds.
		Weight::from_parts(100_000_000, 1514)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Start` (r:1 w:0)
	/// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Later` (r:1 w:0)
	/// Proof: `Issuance::Later` (`max_values`: Some(1), `max_size`: Some(29), added: 524, mode: `MaxEncodedLen`)
	/// Storage: `Issuance::Accrued` (r:1 w:1)
	/// Proof: `Issuance::Accrued` (`max_values`: Some(1), `max_size`: Some(24), added: 519, mode: `MaxEncodedLen`)
	fn era_payout() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `181`
		//  Estimated: `1514`
		// Minimum execution time: 100_000_000 picoseconds.
		Weight::from_parts(100_000_000, 1514)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Issuance::Start` (r:1 w:1)
	/// Proof: `Issuance::Start` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn begin() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `99`
		//  Estimated: `1493`
		// Minimum execution time: 10_000_000 picoseconds.
		Weight::from_parts(10_000_000, 1493)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	fn set_rate() -> Weight {
		Weight::from_parts(100_000_000, 1514)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn era_payout() -> Weight {
		Weight::from_parts(100_000_000, 1514)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn begin() -> Weight {
		Weight::from_parts(10_000_000, 1493)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
