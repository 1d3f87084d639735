//! Verify once: what this node remembers of the signatures that it has verified.
//!
//! A transaction's signature is checked when it enters the pool, when a block is made of it and
//! when a block with it is imported. Each check costs some 40 µs, more than a quarter of
//! what a transfer weighs. Here the second and the third become a look-up.
//!
//! | module | what it is for |
//! |---|---|
//! | [`cache`] | a bounded map that forgets its oldest entries first |
//! | [`memory`] | the caches of verifications and recoveries, and how often they helped |
//! | [`host`] | the runtime's host functions that ask the memory first |
//! | [`ahead`] | the signatures of a block's transactions, verified on the other cores while it is executed on one |
//! | [`metrics`] | hits, misses and size for Prometheus |
//!
//! # Why it is safe
//!
//! * **Only successes are remembered**, and only those that were computed here, from exactly the
//!   bytes that the runtime gave. A verification that fails is made afresh every time.
//! * **Every answer is sp-io's**: each function is a pure function of its arguments, and its key is
//!   the BLAKE2b-256 hash of all of them and of the function's kind. The fields before the message
//!   have a fixed length for each kind, so two different questions never make the same hash input.
//!   To be given an answer to a question that was not asked, one would have to find a collision of
//!   BLAKE2b-256, which would break the state trie, block hashes and every account of the chain as
//!   well.
//! * **It is bounded**: by entries, each of fixed size. Who fills it with signatures of their own
//!   pushes others' out, and the node is then as fast as one without it, never slower than that by
//!   more than the hash.
//! * **It changes nothing that blocks depend on**: weights are charged as if each signature were
//!   verified.

pub mod ahead;
pub mod cache;
pub mod host;
pub mod memory;
pub mod metrics;

pub use host::HostFunctions;
pub use memory::{Key, Memory};

use std::{num::NonZeroUsize, sync::OnceLock};

/// How many verifications, and as many recoveries, a node remembers unless it is told otherwise:
/// ten full blocks of 14,070 transfers and a full pool of 81,920, rounded up to a power of two.
/// Verifications take 35 MB when all are there, recoveries 52 MB; without ECDSA transactions there
/// are none of the latter.
pub const DEFAULT_ENTRIES: usize = 262_144;

/// The memory of this process. Host functions are plain functions without a self, so it cannot be
/// elsewhere.
static MEMORY: OnceLock<Option<Memory>> = OnceLock::new();

/// Lets this process remember the last `entries` verifications, or nothing with 0. The first call
/// decides.
pub fn remember(entries: usize) -> Option<&'static Memory> {
    MEMORY
        .get_or_init(|| NonZeroUsize::new(entries).map(Memory::new))
        .as_ref()
}

/// The memory of this process, if it has one.
pub fn memory() -> Option<&'static Memory> {
    MEMORY.get()?.as_ref()
}
