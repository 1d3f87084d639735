//! The genesis of a chain under load: the preset of the developers' chains, with the senders' money and as many more
//! accounts as one likes.
//!
//! It is computed here and written as raw storage. A chain spec with a million accounts in its configuration could
//! not be read: the runtime's own genesis builder would be given more text than the Wasm allocator hands out.

use super::accounts::Accounts;
use anyhow::{ensure, Context};
use codec::{Decode, Encode};
use cybermiles_primitives::{AccountId, Balance, CMT};
use cybermiles_runtime::{
    genesis::{dev, Foundation},
    Runtime, RuntimeGenesisConfig,
};
use serde_json::Value;
use sp_crypto_hashing::blake2_256;
use sp_runtime::{BuildStorage, Storage};
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

/// What the senders get together, and the most that each gets.
const FOR_SENDERS: Balance = 40_000_000 * CMT;
const MOST: Balance = 5_000 * CMT;

/// What each of the other accounts gets.
const FOR_IDLE: Balance = 10 * CMT;

type AccountInfo = frame_system::AccountInfo<
    <Runtime as frame_system::Config>::Nonce,
    <Runtime as frame_system::Config>::AccountData,
>;

/// The storage of block 0 for so many validators, without the runtime's code.
pub fn storage(validators: usize, accounts: &Accounts) -> anyhow::Result<Storage> {
    let mut foundation = dev::foundation(validators);
    let paying = accounts.paying();
    let share = FOR_SENDERS
        .checked_div(paying.len() as u128)
        .unwrap_or(MOST)
        .min(MOST);
    let funded = paying.iter().map(|account| (account.clone(), share));
    foundation.balances.extend(funded);
    let idle = accounts.idle();
    let lump = FOR_IDLE.saturating_mul(idle.len() as u128);
    if !idle.is_empty() {
        foundation.balances.push((stand_in(), lump));
    }
    ensure!(
        foundation.reserve().is_some(),
        "--funded {}: the genesis has not that much CMT to give away",
        idle.len()
    );
    let mut storage = build(&foundation)?;
    share_out(&mut storage, idle)?;
    Ok(storage)
}

/// Has all that the idle accounts get, while the genesis is built.
fn stand_in() -> AccountId {
    blake2_256(b"cybermiles-bench stand-in").into()
}

fn build(foundation: &Foundation) -> anyhow::Result<Storage> {
    let mut json = serde_json::to_value(RuntimeGenesisConfig::default())?;
    merge(&mut json, foundation.to_json());
    let genesis: RuntimeGenesisConfig = serde_json::from_value(json)?;
    genesis
        .build_storage()
        .map_err(|why| anyhow::anyhow!("the genesis cannot be built: {why}"))
}

/// As the node merges a preset's patch into the default genesis.
fn merge(into: &mut Value, patch: Value) {
    match (into, patch) {
        (Value::Object(into), Value::Object(patch)) => {
            for (key, value) in patch {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, patch) => *into = patch,
    }
}

/// Replaces the account that has everything by those that each have a part of it.
fn share_out(storage: &mut Storage, idle: &[AccountId]) -> anyhow::Result<()> {
    if idle.is_empty() {
        return Ok(());
    }
    let whole = storage
        .top
        .remove(&key(&stand_in()))
        .context("the genesis has not the accounts that it was given")?;
    let mut info = AccountInfo::decode(&mut &whole[..])?;
    info.data.free = FOR_IDLE;
    let value = info.encode();
    for account in idle {
        storage.top.insert(key(account), value.clone());
    }
    Ok(())
}

/// Where the storage has an account.
fn key(account: &AccountId) -> Vec<u8> {
    frame_system::Account::<Runtime>::hashed_key_for(account)
}

/// Writes a chain spec with this storage. `like` is the spec, as the node prints it, of the chain whose name,
/// properties and runtime it is to have.
pub fn write_spec(path: &Path, like: &Value, mut storage: Storage) -> anyhow::Result<()> {
    let code = like
        .pointer("/genesis/runtimeGenesis/code")
        .and_then(Value::as_str)
        .context("the node prints a chain spec without a runtime: was it built without Wasm?")?;
    let code = crate::target::substrate::bytes(code)?;
    storage
        .top
        .insert(crate::target::substrate::CODE.to_vec(), code);
    let mut outside = like
        .as_object()
        .context("a chain spec is an object")?
        .clone();
    outside.remove("genesis");
    // Written entry by entry: as one value a million accounts would take gigabytes.
    let head = serde_json::to_string(&outside)?;
    let head = head
        .strip_suffix('}')
        .context("a chain spec is an object")?;
    let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
    let mut out = BufWriter::new(file);
    write!(out, r#"{head},"genesis":{{"raw":{{"top":{{"#)?;
    for (place, (key, value)) in storage.top.iter().enumerate() {
        let comma = if place > 0 { "," } else { "" };
        write!(
            out,
            "{comma}\n\"0x{}\":\"0x{}\"",
            hex::encode(key),
            hex::encode(value)
        )?;
    }
    writeln!(out, r#"}},"childrenDefault":{{}}}}}}}}"#)?;
    out.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use cybermiles_primitives::GENESIS_SUPPLY;
    use cybermiles_runtime::Balances;

    #[test]
    fn everybody_has_money_and_there_is_no_more_of_it() {
        let accounts = Accounts::derive(3, 1_000, None).unwrap();
        let storage = storage(4, &accounts).unwrap();
        let mut chain: sp_io::TestExternalities = storage.into();
        chain.execute_with(|| {
            for account in accounts.paying() {
                assert_eq!(Balances::free_balance(account), MOST);
            }
            for account in accounts.idle() {
                assert_eq!(Balances::free_balance(account), FOR_IDLE);
            }
            assert_eq!(Balances::free_balance(stand_in()), 0);
            assert_eq!(Balances::total_issuance(), GENESIS_SUPPLY);
            let sum: Balance = frame_system::Account::<Runtime>::iter_values()
                .map(|info| info.data.free + info.data.reserved)
                .sum();
            assert_eq!(sum, GENESIS_SUPPLY);
        });
    }

    #[test]
    fn more_than_there_is_is_not_given_away() {
        let accounts = Accounts::derive(1, 1, None).unwrap();
        let mut foundation = dev::foundation(1);
        let everything = foundation.reserve().unwrap();
        foundation.balances.push((stand_in(), everything + 1));
        assert!(foundation.reserve().is_none());
        assert!(storage(1, &accounts).is_ok());
    }

    #[test]
    fn a_spec_is_json_with_the_runtime_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("spec.json");
        let like = serde_json::json!({
            "name": "N", "genesis": { "runtimeGenesis": { "code": "0x0102" } }
        });
        let mut storage = Storage::default();
        storage.top.insert(vec![0xaa], vec![0xbb]);
        write_spec(&path, &like, storage).unwrap();
        let spec: Value = serde_json::from_reader(File::open(&path).unwrap()).unwrap();
        assert_eq!(spec["name"], "N");
        let top = &spec["genesis"]["raw"]["top"];
        assert_eq!(top["0xaa"], "0xbb");
        assert_eq!(top["0x3a636f6465"], "0x0102");
        assert!(write_spec(&path, &serde_json::json!({}), Storage::default()).is_err());
    }
}
