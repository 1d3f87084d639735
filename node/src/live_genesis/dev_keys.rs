//! The keys whose secrets everybody knows.

use sp_core::{
    crypto::{DeriveJunction, DEV_PHRASE},
    ecdsa, ed25519, sr25519, Pair,
};
use sp_crypto_hashing::blake2_256;
use std::collections::BTreeMap;

/// The names under which the SDK, its tools and tutorials, and our own development chains derive keys from
/// the well-known phrase.
const NAMES: [&str; 19] = [
    "",
    "Alice",
    "Bob",
    "Charlie",
    "Dave",
    "Eve",
    "Ferdie",
    "One",
    "Two",
    "alice",
    "bob",
    "charlie",
    "dave",
    "eve",
    "ferdie",
    "one",
    "two",
    "Team",
    "Fivemiles",
];

/// What is derived from a name: its stash, and one key for each job of a validator.
const JOBS: [&str; 16] = [
    "",
    "stash",
    "controller",
    "validator",
    "session",
    "sudo",
    "grandpa",
    "gran",
    "babe",
    "im_online",
    "imonline",
    "imon",
    "authority_discovery",
    "authority-discovery",
    "audi",
    "0",
];

/// Every well-known public key and account, with the derivation path that makes it: `//Alice`,
/// `//Alice//stash`, `//alice//babe`, … and the bare phrase.
pub fn all() -> BTreeMap<[u8; 32], String> {
    let mut known = BTreeMap::new();
    add(&mut known, |pair: sr25519::Pair| pair.public().0);
    add(&mut known, |pair: ed25519::Pair| pair.public().0);
    // An ECDSA key signs for the account that is its hash.
    add(&mut known, |pair: ecdsa::Pair| blake2_256(&pair.public().0));
    known
}

/// Adds the keys of one scheme.
fn add<P: Pair>(known: &mut BTreeMap<[u8; 32], String>, public: impl Fn(P) -> [u8; 32]) {
    let Ok(root) = P::from_string(DEV_PHRASE, None) else {
        return;
    };
    for name in NAMES {
        for job in JOBS {
            let steps = [name, job].into_iter().filter(|step| !step.is_empty());
            let path: String = steps.clone().map(|step| format!("//{step}")).collect();
            let junctions = steps.map(|step| DeriveJunction::from(step).harden());
            if let Ok((pair, _)) = root.derive(junctions, None) {
                known.entry(public(pair)).or_insert(path);
            }
        }
    }
}
