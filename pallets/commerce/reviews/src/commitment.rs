//! What a side commits to: the BLAKE2b-256 hash of its review and a salt.
//!
//! The bytes that are hashed are the SCALE encoding of
//! `(b"cmt/review", deal, account, rating, content, salt)`:
//!
//! | bytes | what |
//! |---|---|
//! | 10 | the ASCII text `cmt/review`, without a length |
//! | 8 | the deal, little-endian |
//! | 32 | the public key of the account that reviews |
//! | 1 | the rating, 1 to 5 |
//! | 1, or 37 | `00` without a content; else `01`, the 32 bytes of its hash, its length in 4 bytes, little-endian |
//! | 32 | the salt: random, new for each review, never shown before the reveal |
//!
//! Deal and account are part of it, so a commitment fits one review of one account only.

use codec::Encode;
use cybermiles_primitives::{
    trade::{Content, DealId},
    AccountId, Hash,
};
use sp_io::hashing::blake2_256;

/// Random bytes without which a hash of so few ratings would be guessed.
pub type Salt = [u8; 32];

/// What the hashed bytes begin with.
pub const DOMAIN: [u8; 10] = *b"cmt/review";

/// The hash of a review.
pub fn commitment(
    deal: DealId,
    account: &AccountId,
    rating: u8,
    content: Option<Content>,
    salt: &Salt,
) -> Hash {
    (DOMAIN, deal, account, rating, content, salt)
        .using_encoded(blake2_256)
        .into()
}
