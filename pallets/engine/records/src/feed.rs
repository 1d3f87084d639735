//! A feed for nodes that answer queries, in their own databases: no block depends on it.

use crate::types::CollectionId;
use alloc::vec::Vec;
use codec::Encode;
use cybermiles_primitives::engine::RecordKey;
use sp_io::offchain_index;

/// How the keys of the feed begin.
pub const FEED_PREFIX: &[u8] = b"cybermiles/records/";

/// Under which key a node that runs with `--enable-offchain-indexing` keeps the latest revision of a record
/// that it met, as a SCALE-encoded `u32`; it has nothing there for one that is gone. Blocks that are not
/// final write it too: it says where to look again, and the chain what is so.
pub fn feed_key(collection: CollectionId, key: &RecordKey) -> Vec<u8> {
    let mut bytes = FEED_PREFIX.to_vec();
    (collection, key).encode_to(&mut bytes);
    bytes
}

pub(crate) fn announce(collection: CollectionId, key: &RecordKey, revision: u32) {
    offchain_index::set(&feed_key(collection, key), &revision.encode());
}

pub(crate) fn retract(collection: CollectionId, key: &RecordKey) {
    offchain_index::clear(&feed_key(collection, key));
}
