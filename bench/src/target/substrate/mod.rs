//! What chains made with the SDK have in common: how nodes are started, transactions signed and blocks followed, and
//! what a node's refusals mean.

mod signing;
mod validators;

pub use signing::Signing;
pub use validators::{print_spec, Validators};

use super::{Block, Fill, Hash, Outcome, Refusal, Seen};
use crate::net::Client;
use anyhow::{ensure, Context};
use codec::{Compact, Decode};
use frame_support::dispatch::{DispatchClass, PerDispatchClass};
use frame_support::weights::Weight;
use serde::Deserialize;
use serde_json::json;
use sp_core::storage::well_known_keys;
use sp_crypto_hashing::{blake2_256, twox_128};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Instant,
};
use tokio::sync::mpsc;

/// The method that takes a transaction.
pub const SUBMIT: &str = "author_submitExtrinsic";

/// How many blocks may wait to be looked at.
const BACKLOG: usize = 64;

/// How far back a final block's ancestors are looked for.
const DEEPEST: usize = 256;

/// Reads the blocks of a chain with the runtime's own types.
pub trait Reader: Send + Sync + 'static {
    /// The outcome of each signed transaction. `events` is the encoded value of `System.Events`.
    fn outcomes(&self, transactions: &[Vec<u8>], events: &[u8]) -> anyhow::Result<Vec<Outcome>>;

    /// What ordinary transactions may use in a block: weight in picoseconds, and bytes.
    fn limits(&self) -> (u64, u64);
}

/// Follows the chain of the node at `url`.
pub async fn watch<R: Reader>(url: &str, reader: Arc<R>) -> anyhow::Result<mpsc::Receiver<Seen>> {
    let client = Client::connect(url).await?;
    let mut best = client.subscribe("chain_subscribeNewHeads").await?;
    let mut last = client.subscribe("chain_subscribeFinalizedHeads").await?;
    let (told, seen) = mpsc::channel(BACKLOG);
    let mut watcher = Watcher {
        client,
        reader,
        told,
        imported: HashMap::new(),
        finals: HashSet::new(),
    };
    tokio::spawn(async move {
        loop {
            let done = tokio::select! {
                head = best.recv() => watcher.best(head.as_deref()).await,
                head = last.recv() => watcher.last(head.as_deref()).await,
            };
            if let Err(why) = done {
                let _ = watcher.told.send(Seen::Lost(format!("{why:#}"))).await;
                return;
            }
        }
    });
    Ok(seen)
}

struct Watcher<R> {
    client: Client,
    reader: Arc<R>,
    told: mpsc::Sender<Seen>,
    /// The parent of each block that was told of.
    imported: HashMap<Hash, Hash>,
    /// Those of which it was told that they are final.
    finals: HashSet<Hash>,
}

#[derive(Deserialize)]
struct Header {
    number: String,
    #[serde(rename = "parentHash")]
    parent: String,
}

#[derive(Deserialize)]
struct Signed {
    block: Body,
}

#[derive(Deserialize)]
struct Body {
    header: Header,
    extrinsics: Vec<String>,
}

/// A header as the node tells of it, of which the hash is made.
fn hash_of(head: Option<&serde_json::value::RawValue>) -> anyhow::Result<Hash> {
    let head = head.context("the node ended a subscription")?;
    let header: cybermiles_primitives::Header =
        serde_json::from_str(head.get()).context("the node tells of a header of another kind")?;
    Ok(header.hash().0)
}

impl<R: Reader> Watcher<R> {
    async fn best(&mut self, head: Option<&serde_json::value::RawValue>) -> anyhow::Result<()> {
        let seen = Instant::now();
        let hash = hash_of(head)?;
        self.import(hash, seen).await
    }

    /// Tells of a final block, and first of its ancestors that became final with it.
    async fn last(&mut self, head: Option<&serde_json::value::RawValue>) -> anyhow::Result<()> {
        let seen = Instant::now();
        let mut hash = hash_of(head)?;
        let mut line = Vec::new();
        // Before the first block that was told of lies what nobody asked for.
        let known = !self.finals.is_empty();
        while !self.finals.contains(&hash) && line.len() < DEEPEST {
            self.import(hash, seen).await?;
            line.push(hash);
            if !known {
                break;
            }
            hash = *self.imported.get(&hash).context("a block is missing")?;
        }
        for hash in line.into_iter().rev() {
            self.finals.insert(hash);
            let _ = self.told.send(Seen::Final(hash, seen)).await;
        }
        Ok(())
    }

    async fn import(&mut self, hash: Hash, seen: Instant) -> anyhow::Result<()> {
        if self.imported.contains_key(&hash) {
            return Ok(());
        }
        let (block, parent) = self.fetch(hash, seen).await?;
        self.imported.insert(hash, parent);
        let _ = self.told.send(Seen::Imported(block)).await;
        Ok(())
    }

    async fn fetch(&self, hash: Hash, seen: Instant) -> anyhow::Result<(Block, Hash)> {
        let at = format!("0x{}", hex::encode(hash));
        let (body, events, weight) = futures::try_join!(
            self.client.ask_raw("chain_getBlock", json!([at])),
            storage(&self.client, "System", "Events", &at),
            storage(&self.client, "System", "BlockWeight", &at),
        )?;
        let Signed { block } =
            serde_json::from_str(body.get()).context("the node has not the block it told of")?;
        let transactions = block
            .extrinsics
            .iter()
            .map(|text| bytes(text))
            .collect::<anyhow::Result<Vec<_>>>()?;
        // Block 0 has neither transactions nor events.
        let outcomes = match events.is_empty() {
            true => Vec::new(),
            false => self.reader.outcomes(&transactions, &events)?,
        };
        let fill = self.fill(&transactions, &weight)?;
        let parent = bytes(&block.header.parent)?
            .try_into()
            .map_err(|_| anyhow::anyhow!("a parent hash is not 32 bytes long"))?;
        let number = u64::from_str_radix(block.header.number.trim_start_matches("0x"), 16)?;
        let block = Block {
            hash,
            number,
            seen,
            outcomes,
            fill,
        };
        Ok((block, parent))
    }

    fn fill(&self, transactions: &[Vec<u8>], weight: &[u8]) -> anyhow::Result<Fill> {
        let weight = match weight.is_empty() {
            true => PerDispatchClass::default(),
            false => PerDispatchClass::<Weight>::decode(&mut &weight[..])
                .context("System.BlockWeight is of another kind")?,
        };
        let (limit, bytes_limit) = self.reader.limits();
        let bytes: usize = transactions.iter().map(Vec::len).sum();
        Ok(Fill {
            used: weight.get(DispatchClass::Normal).ref_time(),
            limit,
            bytes: bytes as u64,
            bytes_limit,
        })
    }
}

/// The value of a pallet's storage item without key; empty if there is none.
pub async fn storage(
    client: &Client,
    pallet: &str,
    item: &str,
    at: &str,
) -> anyhow::Result<Vec<u8>> {
    let key = [twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat();
    let key = format!("0x{}", hex::encode(key));
    let value: Option<String> = client.ask("state_getStorage", json!([key, at])).await?;
    value.map_or(Ok(Vec::new()), |text| bytes(&text))
}

/// The bytes of a hexadecimal text.
pub fn bytes(text: &str) -> anyhow::Result<Vec<u8>> {
    hex::decode(text.trim_start_matches("0x")).context("the node answered no hexadecimal")
}

/// A transaction's hash.
pub fn hash(transaction: &[u8]) -> Hash {
    blake2_256(transaction)
}

/// Whether an encoded transaction is signed, so not one of those that the block's author puts in.
pub fn is_signed(mut transaction: &[u8]) -> bool {
    const SIGNED: u8 = 0b1000_0000;
    Compact::<u32>::decode(&mut transaction).is_ok()
        && transaction
            .first()
            .is_some_and(|version| version & SIGNED != 0)
}

/// What an event says of the transaction that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Its call succeeded.
    Success,
    /// Its call failed.
    Failure,
    /// A unit of the workload was done, which counts if the call succeeds.
    Unit,
}

/// The outcomes of a block's transactions from the signs in its events, each with the index of its transaction.
pub fn tally(transactions: &[Vec<u8>], signs: impl Iterator<Item = (u32, Sign)>) -> Vec<Outcome> {
    let mut found = vec![(false, 0u32); transactions.len()];
    for (index, sign) in signs {
        let Some((succeeded, units)) = found.get_mut(index as usize) else {
            continue;
        };
        match sign {
            Sign::Success => *succeeded = true,
            Sign::Failure => *succeeded = false,
            Sign::Unit => *units = units.saturating_add(1),
        }
    }
    transactions
        .iter()
        .zip(found)
        .filter(|(bytes, _)| is_signed(bytes))
        .map(|(bytes, (succeeded, units))| Outcome {
            hash: hash(bytes),
            units: if succeeded { units } else { 0 },
            succeeded,
        })
        .collect()
}

/// What an error of [`SUBMIT`] means.
pub fn refusal(code: i64, message: &str) -> Refusal {
    match code {
        1010 if message.contains("outdated") => Refusal::Used,
        1010 if message.contains("exhaust") => Refusal::Full,
        1012 => Refusal::Banned,
        // Another one of the same sender and nonce is there, which must be an earlier attempt.
        1013 | 1014 => Refusal::Known,
        1016 | 1021 | -32009 => Refusal::Full,
        _ => Refusal::Invalid,
    }
}

/// The chain's identity, which signatures carry and versions are shown of.
pub struct Identity {
    /// The hash of block 0.
    pub genesis: Hash,
    /// The runtime's name.
    pub name: String,
    /// Its version of state and calls.
    pub spec_version: u32,
    /// Its version of encodings.
    pub transaction_version: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Version {
    spec_name: String,
    spec_version: u32,
    transaction_version: u32,
}

/// Asks a node which chain it is of.
pub async fn identity(client: &Client) -> anyhow::Result<Identity> {
    let genesis: String = client.ask("chain_getBlockHash", json!([0])).await?;
    let version: Version = client.ask("state_getRuntimeVersion", json!([])).await?;
    let genesis = bytes(&genesis)?;
    ensure!(genesis.len() == 32, "the genesis hash is not 32 bytes long");
    let mut hash = Hash::default();
    hash.copy_from_slice(&genesis);
    Ok(Identity {
        genesis: hash,
        name: version.spec_name,
        spec_version: version.spec_version,
        transaction_version: version.transaction_version,
    })
}

/// The key of `:code`, under which a genesis has its runtime.
pub const CODE: &[u8] = well_known_keys::CODE;

#[cfg(test)]
mod tests {
    use super::*;
    use codec::Encode;

    fn extrinsic(version: u8, content: u8) -> Vec<u8> {
        vec![version, content].encode()
    }

    #[test]
    fn units_count_if_the_call_succeeded() {
        let block = [
            extrinsic(0x05, 0),
            extrinsic(0x84, 1),
            extrinsic(0x84, 2),
            extrinsic(0x84, 3),
        ];
        let signs = [
            (0, Sign::Success),
            (1, Sign::Unit),
            (1, Sign::Unit),
            (1, Sign::Success),
            (2, Sign::Unit),
            (2, Sign::Failure),
            (9, Sign::Success),
        ];
        let outcomes = tally(&block, signs.into_iter());
        let told: Vec<_> = outcomes.iter().map(|o| (o.units, o.succeeded)).collect();
        assert_eq!(told, [(2, true), (0, false), (0, false)]);
        assert_eq!(outcomes[0].hash, blake2_256(&block[1]));
    }

    #[test]
    fn refusals_are_understood() {
        let invalid = "Invalid Transaction: \"Transaction is outdated\"";
        assert_eq!(refusal(1010, invalid), Refusal::Used);
        assert_eq!(refusal(1010, "bad signature"), Refusal::Invalid);
        assert_eq!(refusal(1012, ""), Refusal::Banned);
        assert_eq!(refusal(1013, ""), Refusal::Known);
        assert_eq!(refusal(1016, ""), Refusal::Full);
    }
}
