//! Data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Where the exchange stands.
///
/// ```text
///          now >= deadline            sweep
///   Open -----------------> Expired --------> Swept
///   claim, move_claim,      sweep             clear
///   revoke_move
/// ```
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
pub enum Phase {
    /// Holders may claim.
    Open,
    /// The deadline has passed; governance may sweep what nobody claimed.
    Expired,
    /// The rest is in the treasury; anybody may clear what the exchange left in storage.
    Swept,
}
