//! The rules that a chain keeps.

use crate::{
    chain::{Call, Chain, Sent},
    failure::Failure,
    node,
};
use codec::Decode;
use cybermiles_primitives::{engine::RuleSetName, AccountId};
use pallet_rules::RuleSetView;
use sp_core::sr25519::Pair as KeyPair;

pub use crate::node::{ask, Key, Node};

/// The pallet's name in the runtime.
pub const PALLET: &str = "Rules";

/// A rule set that is deployed.
pub async fn deployed(
    chain: &Chain,
    owner: &AccountId,
    name: &RuleSetName,
) -> Result<Option<RuleSetView>, Failure> {
    ask(chain, "RulesApi_rule_set", &(owner, name)).await
}

/// Signs and sends a call; the fields of the event `event` that must come of it.
pub async fn send<T: Decode>(
    chain: &Chain,
    key: &KeyPair,
    name: &'static str,
    arguments: Vec<u8>,
    event: &str,
) -> Result<(Sent, T), Failure> {
    let call = Call {
        pallet: PALLET,
        name,
        arguments,
    };
    node::send(chain, key, &call, event).await
}

/// A name as the chain takes it.
pub fn name(text: &str) -> Result<RuleSetName, String> {
    let printable = text
        .bytes()
        .all(|byte| byte == b' ' || byte.is_ascii_graphic());
    match RuleSetName::try_from(text.as_bytes().to_vec()) {
        Ok(name) if printable && !text.is_empty() => Ok(name),
        _ => Err("not 1 to 32 printable ASCII characters".into()),
    }
}
