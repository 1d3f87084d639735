//! Block 0: well-known authorities and well-known funded accounts, as the template has them.

use crate::{AccountId, Balance};
use alloc::{vec, vec::Vec};
use serde_json::{json, Value};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_genesis_builder::PresetId;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};

/// The preset of the chain with one validator.
pub const DEV: &str = sp_genesis_builder::DEV_RUNTIME_PRESET;
/// The preset of the chain with four.
pub const LOCAL: &str = sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;

/// What each well-known account has.
const ENDOWMENT: Balance = 1 << 60;

/// The keys of the authorities, in the order in which they author.
const AUTHORITIES: [(Sr25519Keyring, Ed25519Keyring); 4] = [
    (Sr25519Keyring::Alice, Ed25519Keyring::Alice),
    (Sr25519Keyring::Bob, Ed25519Keyring::Bob),
    (Sr25519Keyring::Charlie, Ed25519Keyring::Charlie),
    (Sr25519Keyring::Dave, Ed25519Keyring::Dave),
];

/// The genesis patch of a chain with the first `authorities` of the well-known names.
fn patch(authorities: usize) -> Value {
    let chosen = || AUTHORITIES.iter().take(authorities);
    let aura: Vec<AuraId> = chosen().map(|(key, _)| key.public().into()).collect();
    let grandpa: Vec<(GrandpaId, u64)> =
        chosen().map(|(_, key)| (key.public().into(), 1)).collect();
    let balances: Vec<(AccountId, Balance)> = Sr25519Keyring::well_known()
        .map(|key| (key.to_account_id(), ENDOWMENT))
        .collect();
    json!({
        "balances": { "balances": balances },
        "aura": { "authorities": aura },
        "grandpa": { "authorities": grandpa },
    })
}

/// The genesis patch of a preset, as JSON.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
    let authorities = match id.as_ref() {
        DEV => 1,
        LOCAL => AUTHORITIES.len(),
        _ => return None,
    };
    serde_json::to_vec(&patch(authorities)).ok()
}

/// The names of all presets.
pub fn preset_names() -> Vec<PresetId> {
    vec![DEV.into(), LOCAL.into()]
}
