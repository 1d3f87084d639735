//! How the chain is followed: its blocks with their receipts.

use super::genesis::TOKEN_ADDRESS;
use anyhow::Context;
use cybermiles_bench::{
    net::Client,
    target::{Block, Fill, Hash, Outcome, Seen},
};
use serde::{Deserialize, Deserializer};
use serde_json::{json, value::RawValue};
use sp_crypto_hashing::keccak_256;
use std::time::Instant;
use tokio::sync::mpsc;

/// How many blocks may wait to be looked at.
const BACKLOG: usize = 64;

/// Follows the chain of the node at `url`. A block is final when it is there: there is one node, and it never
/// takes a block back.
pub async fn watch(url: &str) -> anyhow::Result<mpsc::Receiver<Seen>> {
    let client = Client::connect(url).await?;
    let mut heads = client
        .subscribe_to("eth_subscribe", json!(["newHeads"]))
        .await?;
    let (told, seen) = mpsc::channel(BACKLOG);
    let mut watcher = Watcher {
        client,
        told,
        next: None,
        transfer: keccak_256(b"Transfer(address,address,uint256)"),
    };
    tokio::spawn(async move {
        loop {
            let head = heads.recv().await;
            if let Err(why) = watcher.head(head.as_deref()).await {
                let _ = watcher.told.send(Seen::Lost(format!("{why:#}"))).await;
                return;
            }
        }
    });
    Ok(seen)
}

struct Watcher {
    client: Client,
    told: mpsc::Sender<Seen>,
    /// The first block that was not told of yet.
    next: Option<u64>,
    /// The first topic of a token's transfer.
    transfer: Hash,
}

#[derive(Deserialize)]
struct Head {
    #[serde(deserialize_with = "number")]
    number: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Header {
    #[serde(deserialize_with = "hash")]
    hash: Hash,
    #[serde(deserialize_with = "number")]
    gas_used: u64,
    #[serde(deserialize_with = "number")]
    gas_limit: u64,
    #[serde(deserialize_with = "number")]
    size: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Receipt {
    #[serde(deserialize_with = "hash")]
    transaction_hash: Hash,
    #[serde(deserialize_with = "number")]
    status: u64,
    #[serde(deserialize_with = "bytes")]
    to: Vec<u8>,
    logs: Vec<Log>,
}

#[derive(Deserialize)]
struct Log {
    #[serde(deserialize_with = "bytes")]
    address: Vec<u8>,
    topics: Vec<String>,
}

impl Watcher {
    /// Tells of a new block, and first of those before it that the node did not tell of.
    async fn head(&mut self, head: Option<&RawValue>) -> anyhow::Result<()> {
        let seen = Instant::now();
        let head = head.context("the node ended a subscription")?;
        let head: Head = serde_json::from_str(head.get())
            .context("the node tells of a block of another kind")?;
        for height in self.next.unwrap_or(head.number)..=head.number {
            let block = self.fetch(height, seen).await?;
            let hash = block.hash;
            let _ = self.told.send(Seen::Imported(block)).await;
            let _ = self.told.send(Seen::Final(hash, seen)).await;
            self.next = Some(height.saturating_add(1));
        }
        Ok(())
    }

    async fn fetch(&self, height: u64, seen: Instant) -> anyhow::Result<Block> {
        let at = format!("{height:#x}");
        let (header, receipts) = futures::try_join!(
            self.client
                .ask::<Header>("eth_getBlockByNumber", json!([at, false])),
            self.client
                .ask::<Vec<Receipt>>("eth_getBlockReceipts", json!([at])),
        )?;
        Ok(Block {
            hash: header.hash,
            number: height,
            seen,
            outcomes: receipts
                .iter()
                .map(|receipt| receipt.outcome(&self.transfer))
                .collect(),
            fill: Fill {
                used: header.gas_used,
                limit: header.gas_limit,
                bytes: header.size,
                bytes_limit: 0,
            },
        })
    }
}

impl Receipt {
    /// A call of the token counts the transfers that the token tells of, any other transaction is a payment.
    fn outcome(&self, transfer: &Hash) -> Outcome {
        let succeeded = self.status == 1;
        let units = match succeeded {
            false => 0,
            true if self.to == TOKEN_ADDRESS => {
                let told = self.logs.iter().filter(|log| log.is(transfer));
                u32::try_from(told.count()).unwrap_or(u32::MAX)
            }
            true => 1,
        };
        Outcome {
            hash: self.transaction_hash,
            units,
            succeeded,
        }
    }
}

impl Log {
    fn is(&self, topic: &Hash) -> bool {
        let first = self.topics.first().and_then(|text| unhexed(text));
        self.address == TOKEN_ADDRESS && first.is_some_and(|first| first == topic)
    }
}

fn unhexed(text: &str) -> Option<Vec<u8>> {
    hex::decode(text.strip_prefix("0x")?).ok()
}

fn number<'de, D: Deserializer<'de>>(input: D) -> Result<u64, D::Error> {
    let text = String::deserialize(input)?;
    u64::from_str_radix(text.trim_start_matches("0x"), 16).map_err(serde::de::Error::custom)
}

/// Bytes in hexadecimal; what is absent is empty.
fn bytes<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<u8>, D::Error> {
    let text = Option::<String>::deserialize(input)?;
    let text = text.as_deref().unwrap_or("0x");
    unhexed(text).ok_or_else(|| serde::de::Error::custom("no hexadecimal"))
}

fn hash<'de, D: Deserializer<'de>>(input: D) -> Result<Hash, D::Error> {
    bytes(input)?
        .try_into()
        .map_err(|_| serde::de::Error::custom("a hash is not 32 bytes long"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn receipt(change: impl Fn(&mut Value)) -> Outcome {
        let transfer = keccak_256(b"Transfer(address,address,uint256)");
        let token = format!("0x{}", hex::encode(TOKEN_ADDRESS));
        let topic = format!("0x{}", hex::encode(transfer));
        let mut receipt = json!({
            "transactionHash": format!("0x{}", "07".repeat(32)),
            "status": "0x1",
            "to": token,
            "logs": [{ "address": token, "topics": [topic] }],
        });
        change(&mut receipt);
        let receipt: Receipt = serde_json::from_value(receipt).unwrap();
        receipt.outcome(&transfer)
    }

    fn told(outcome: Outcome) -> (u32, bool) {
        (outcome.units, outcome.succeeded)
    }

    #[test]
    fn a_call_of_the_token_counts_what_the_token_tells() {
        assert_eq!(receipt(|_| ()).hash, [7; 32]);
        assert_eq!(told(receipt(|_| ())), (1, true));
        assert_eq!(told(receipt(|it| it["logs"] = json!([]))), (0, true));
        let other = format!("0x{}", "01".repeat(20));
        assert_eq!(
            told(receipt(|it| it["logs"][0]["address"] = json!(other))),
            (0, true)
        );
        let approval = format!("0x{}", "02".repeat(32));
        assert_eq!(
            told(receipt(|it| it["logs"][0]["topics"][0] = json!(approval))),
            (0, true)
        );
        assert_eq!(told(receipt(|it| it["status"] = json!("0x0"))), (0, false));
    }

    #[test]
    fn a_payment_counts_if_it_succeeded() {
        let payment = |status: &str| {
            receipt(|it| {
                it["to"] = json!(format!("0x{}", "01".repeat(20)));
                it["logs"] = json!([]);
                it["status"] = json!(status);
            })
        };
        assert_eq!(told(payment("0x1")), (1, true));
        assert_eq!(told(payment("0x0")), (0, false));
    }
}
