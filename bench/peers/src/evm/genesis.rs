//! Block 0 of a chain for a measurement: funded senders and a token of which each has some.

use super::transaction::{word, Address};
use anyhow::Context;
use serde::Deserialize;
use serde_json::{json, Map, Value};
use sp_crypto_hashing::keccak_256;
use std::time::SystemTime;

/// The compiled contract: `bench/peers/evm/compile.mjs` writes it.
const TOKEN: &str = include_str!("../../evm/Token.json");

/// Where the token is.
pub const TOKEN_ADDRESS: Address = *b"cybermiles-bench-erc";

/// The chain's number, as anvil has it by default.
pub const CHAIN: u64 = 31_337;

/// What each sender has of the native coin and of the token: more than a run can spend.
const ENDOWMENT: u128 = u128::MAX >> 1;

#[derive(Deserialize)]
struct Token {
    code: String,
    slots: Slots,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Slots {
    balance_of: u8,
    total_supply: u8,
}

/// The genesis file with these senders, whose blocks may use `gas`.
pub fn genesis(senders: &[Address], gas: u64) -> anyhow::Result<Value> {
    let token: Token = serde_json::from_str(TOKEN).context("Token.json is not as compiled")?;
    let mut alloc: Map<String, Value> = senders
        .iter()
        .map(|sender| (hex::encode(sender), json!({ "balance": amount(ENDOWMENT) })))
        .collect();
    let contract = json!({
        "balance": "0x0",
        "code": token.code,
        "storage": storage(senders, &token.slots),
    });
    alloc.insert(hex::encode(TOKEN_ADDRESS), contract);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    Ok(json!({
        "config": { "chainId": CHAIN },
        "nonce": "0x0",
        "timestamp": amount(now.as_secs().into()),
        "extraData": "0x",
        "gasLimit": amount(gas.into()),
        "difficulty": "0x0",
        "baseFeePerGas": "0x0",
        "mixHash": text(&[0; 32]),
        "coinbase": text(&[0; 20]),
        "alloc": alloc,
    }))
}

/// The token's storage: a balance for each sender, and their sum.
fn storage(senders: &[Address], slots: &Slots) -> Map<String, Value> {
    let number = |value: u128| {
        let mut word = [0; 32];
        if let Some(low) = word.get_mut(16..) {
            low.copy_from_slice(&value.to_be_bytes());
        }
        text(&word)
    };
    let balance = token_endowment(senders.len());
    let supply = balance.saturating_mul(senders.len() as u128);
    let mut storage: Map<String, Value> = senders
        .iter()
        .map(|sender| {
            let place = keccak_256(&[word(sender), low_word(slots.balance_of)].concat());
            (text(&place), number(balance).into())
        })
        .collect();
    storage.insert(text(&low_word(slots.total_supply)), number(supply).into());
    storage
}

/// What each of so many senders has of the token.
fn token_endowment(senders: usize) -> u128 {
    ENDOWMENT.checked_div(senders as u128).unwrap_or(0)
}

/// A word with a small number in it.
fn low_word(number: u8) -> [u8; 32] {
    let mut word = [0; 32];
    if let Some(last) = word.last_mut() {
        *last = number;
    }
    word
}

fn amount(value: u128) -> String {
    format!("{value:#x}")
}

fn text(bytes: &[u8]) -> String {
    format!("0x{}", hex::encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sender_has_coins_and_tokens() {
        let senders = [[1; 20], [2; 20]];
        let genesis = genesis(&senders, 30_000_000).unwrap();
        assert_eq!(genesis["gasLimit"], "0x1c9c380");
        let alloc = genesis["alloc"].as_object().unwrap();
        assert_eq!(alloc.len(), 3);
        for sender in &senders {
            assert_ne!(alloc[&hex::encode(sender)]["balance"], "0x0");
        }
        let token = &alloc[&hex::encode(TOKEN_ADDRESS)];
        assert!(token["code"].as_str().unwrap().starts_with("0x60"));
        // Two balances and the supply.
        assert_eq!(token["storage"].as_object().unwrap().len(), 3);
    }
}
