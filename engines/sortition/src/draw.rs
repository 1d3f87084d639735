//! From a seed to a point: hashing, and rejection of what would favour some points.

use crate::Weight;
use codec::Encode;

/// A word as a point below `total`; none if the word is one of those that would favour some points over
/// others, or if there is no point.
///
/// `2^64` words can't be dealt out evenly among `total` points unless it divides them. The first
/// `2^64 mod total` words are rejected, so that each point has the same number of the others.
pub fn accept(word: u64, total: Weight) -> Option<Weight> {
    // 2^64 − total and 2^64 leave the same remainder.
    let excess = total.wrapping_neg().checked_rem(total)?;
    (word >= excess).then(|| word.checked_rem(total)).flatten()
}

/// The point below `total` that a draw falls on; none if there is no point.
pub(crate) fn point(seed: &[u8; 32], number: u64, total: Weight) -> Option<Weight> {
    first_accepted(|attempt| word(seed, number, attempt), total)
}

/// The first of a stream of words that is accepted. Each is with a chance of more than a half, so that to
/// find none means 2^32 fair coins in a row on the same side.
pub(crate) fn first_accepted(stream: impl Fn(u32) -> u64, total: Weight) -> Option<Weight> {
    if total == 0 {
        return None;
    }
    (0..u32::MAX).find_map(|attempt| accept(stream(attempt), total))
}

/// A word of a draw's stream.
fn word(seed: &[u8; 32], number: u64, attempt: u32) -> u64 {
    let hash = (seed, number, attempt).using_encoded(sp_crypto_hashing::blake2_256);
    let [a, b, c, d, e, f, g, h, ..] = hash;
    u64::from_le_bytes([a, b, c, d, e, f, g, h])
}
