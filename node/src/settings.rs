//! The node's settings where they differ from the SDK's defaults, or are kept on purpose.
//!
//! What the operator gives on the command line counts before all of these: they are the flags'
//! defaults, and `--help` shows them.

use cybermiles_runtime::Runtime;
use frame_support::dispatch::DispatchClass;

/// Defaults of flags, by the flag's id.
///
/// | flag | SDK | here | why |
/// |---|---|---|---|
/// | `--pool-type` | fork-aware | single-state | with 40,000 transactions waiting the fork-aware pool's work after each block no longer keeps up, and it drops what it took: 1,416 transfers final a second and 55,754 dropped, beside 3,915 and none (2026-12-01, before `pallet-fees`) |
/// | `--pool-limit` | 8,192 | 81,920 | nearly six full blocks of some 14,000 transfers: the SDK's holds less than one |
/// | `--pool-kbytes` | 20,480 | 51,200 | five blocks of 10 MiB, so that bytes bind no sooner than the count does |
/// | `--trie-cache-size` | 1 GiB | 1 GiB | the nodes that a block of transfers among a million accounts reads and writes stay in memory |
/// | `--max-runtime-instances` | 8 | 8 | import, author, two pool threads, offchain workers and RPC calls each find a warm instance |
/// | `--runtime-cache-size` | 2 | 2 | an upgrade keeps the old and the new runtime compiled; more are of use only to who asks about the far past |
const DEFAULTS: [(&str, &str); 6] = [
    ("pool_type", "single-state"),
    ("pool_limit", "81920"),
    ("pool_kbytes", "51200"),
    ("trie_cache_size", "1073741824"),
    ("max_runtime_instances", "8"),
    ("runtime_cache_size", "2"),
];

/// The longest block that this node proposes, in bytes: the runtime's own limit (10 MiB). The SDK's
/// default of 4 MiB would end a block of batches or contract calls before its weight does.
pub fn proposed_bytes() -> usize {
    let limits = <Runtime as frame_system::Config>::BlockLength::get();
    let longest = *limits.max.get(DispatchClass::Mandatory);
    usize::try_from(longest).unwrap_or(usize::MAX)
}

/// The part of a slot in which a block is filled: 2 s of 3 s, of which the proposer keeps a tenth for the end of its
/// work. The 1.8 s left are enough for what ordinary transactions may weigh, 1.9 s: a block takes less than it weighs.
pub const FILLED_BY: f32 = 2.0 / 3.0;

/// The part of a slot by whose end a block must be sealed, or else it is thrown away: 2.7 s of 3 s. After the last
/// transaction comes the new root of the state, which took 0.25 to 0.7 s among a million accounts.
pub const SEALED_BY: f32 = 0.9;

/// Replaces the default of a flag that is listed here.
pub fn default(flag: clap::Arg) -> clap::Arg {
    match DEFAULTS.iter().find(|(id, _)| flag.get_id() == id) {
        Some((_, value)) => flag.default_value(value),
        None => flag,
    }
}
