//! When a transaction that waits is validated again.

/// Once in so many blocks: a minute. The SDK does it at every block.
pub const BLOCKS: u64 = 20;

/// Whether the transaction with this hash is validated again at this block. Hashes spread the work evenly over the blocks.
pub fn is_turn(hash: impl AsRef<[u8]>, block: u64) -> bool {
	let mut bytes = [0; 8];
	for (byte, of_hash) in bytes.iter_mut().zip(hash.as_ref()) {
		*byte = *of_hash;
	}
	u64::from_le_bytes(bytes) % BLOCKS == block % BLOCKS
}
