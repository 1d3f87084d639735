//! What a payout is made of.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::Balance;
use scale_info::TypeInfo;

/// One payment of a payout: 32 bytes for the payee, up to 17 for the amount.
#[derive(
    Clone,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    Ord,
    PartialEq,
    PartialOrd,
    TypeInfo,
)]
pub struct Payment<AccountId> {
    /// Who is paid.
    pub payee: AccountId,
    /// How much, in planck.
    #[codec(compact)]
    pub amount: Balance,
}
