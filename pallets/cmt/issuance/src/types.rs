//! What the pallet stores.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{Balance, Moment};
use scale_info::TypeInfo;
use sp_arithmetic::Perbill;

/// A point of the curve: where a segment begins, or up to where it has been paid.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub struct Point {
    /// Milliseconds since the Unix epoch.
    pub at: Moment,
    /// The supply on the curve at that moment, in planck.
    pub supply: Balance,
}

/// The rate after the tenth anniversary, and where it begins. By default no growth at all.
///
/// ```text
///              set_rate before the anniversary        set_rate after it
///                        ┌──────┐                         ┌──────┐
///                        ▼      │                         ▼      │
///   default ──────► { rate, no anchor } ──────────► { rate, anchor at the call }
///   (rate 0)        counts from the anniversary     set_rate after the anniversary
/// ```
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Default,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub struct LaterRate {
    /// The growth in a year.
    pub rate: Perbill,
    /// Where the rate took over from another one; `None` for the tenth anniversary itself.
    pub anchor: Option<Point>,
}
