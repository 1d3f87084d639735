//! A node: what the commands ask of it, by its own metadata.

use crate::failure::Failure;
use codec::{Compact, Encode};
use cybermiles_primitives::{AccountId, Balance};
use sp_core::{sr25519, Pair, H256};
use std::fmt::Display;
use subxt::{
    client::{OnlineClientAtBlock, OnlineClientAtBlockImpl},
    dynamic::{At, Value},
    metadata::{ArcMetadata, Metadata},
    tx::{TransactionInvalid, TransactionProgress, ValidationResult},
    utils::{AccountId32, MultiSignature},
    OnlineClient, SubstrateConfig,
};

pub use cybermiles_sandbox::{Call, Event};

use cybermiles_sandbox::{DispatchError, Problem};

/// A General transaction of the fifth format: no signature, extensions instead.
const GENERAL_V5: u8 = 0b0100_0101;

/// A node to talk to.
pub struct Chain {
    client: OnlineClient<SubstrateConfig>,
}

/// What the chain says of a transaction before it is included.
pub enum Verdict {
    /// It may come.
    Valid,
    /// The call refuses it, with this code.
    Custom(u8),
    /// Something else refuses it.
    Other(String),
}

/// A call that was signed and succeeded.
pub struct Sent {
    /// Where it is.
    pub included: Included,
    /// What happened, in order.
    pub events: Vec<Event>,
}

impl Sent {
    /// The encoded fields of an event.
    pub fn event(&self, pallet: &str, name: &str) -> Option<&[u8]> {
        let event = self.events.iter().find(|event| event.is(pallet, name));
        event.map(|event| &event.fields[..])
    }
}

/// Signs for subxt.
struct Signer<'a>(&'a sr25519::Pair);

impl subxt::tx::Signer<SubstrateConfig> for Signer<'_> {
    fn account_id(&self) -> AccountId32 {
        AccountId32(self.0.public().0)
    }

    fn sign(&self, payload: &[u8]) -> MultiSignature {
        MultiSignature::Sr25519(self.0.sign(payload).0)
    }
}

/// Where a transaction became final.
pub struct Included {
    /// The transaction's hash.
    pub extrinsic: H256,
    /// The block's hash.
    pub block: H256,
    /// The block's number.
    pub number: u64,
}

impl Chain {
    /// Connects to the node at `url`.
    pub async fn connect(url: &str) -> Result<Self, Failure> {
        let client = OnlineClient::from_url(url)
            .await
            .map_err(|why| Failure::Node(format!("cannot reach a node at {url}: {why}")))?;
        Ok(Self { client })
    }

    /// The hash of block 0.
    pub fn genesis(&self) -> H256 {
        H256(self.client.genesis_hash().0)
    }

    /// The bytes of an unsigned transaction with `call`, which the chain has to authorize by itself.
    pub async fn general_extrinsic(&self, call: &Call) -> Result<Vec<u8>, Failure> {
        let at = self.latest().await?;
        let metadata = at.metadata_ref();
        let bytes = call_bytes(metadata, call)?;
        // The runtime's own description of the call must fit what was encoded.
        at.tx()
            .from_call_data_bytes(&bytes)
            .map_err(|why| unknown(call, why))?;
        let (version, extensions) = extensions(metadata)?;
        let body = [vec![GENERAL_V5, version], extensions, bytes].concat();
        Ok([Compact(body.len() as u32).encode(), body].concat())
    }

    /// What the chain would say of `extrinsic`.
    pub async fn validate(&self, extrinsic: &[u8]) -> Result<Verdict, Failure> {
        let result = self
            .latest()
            .await?
            .tx()
            .from_bytes(extrinsic.to_vec())
            .validate()
            .await
            .map_err(anyhow::Error::from)
            .map_err(Failure::node("judge the transaction"))?;
        Ok(match result {
            ValidationResult::Valid(_) => Verdict::Valid,
            ValidationResult::Invalid(TransactionInvalid::Custom(code)) => Verdict::Custom(code),
            ValidationResult::Invalid(why) => Verdict::Other(format!("{why:?}")),
            ValidationResult::Unknown(why) => Verdict::Other(format!("{why:?}")),
        })
    }

    /// Sends `extrinsic` and waits until it has succeeded in a final block.
    pub async fn submit(&self, extrinsic: Vec<u8>) -> Result<Included, Failure> {
        let at = self.latest().await?;
        let progress = at
            .tx()
            .from_bytes(extrinsic)
            .submit_and_watch()
            .await
            .map_err(refused)?;
        finality(progress).await.map(|sent| sent.included)
    }

    /// Signs and sends `call`, and waits until it has succeeded in a final block.
    pub async fn submit_signed(&self, call: &Call, key: &sr25519::Pair) -> Result<Sent, Failure> {
        let at = self.latest().await?;
        let bytes = call_bytes(at.metadata_ref(), call)?;
        let call = at
            .tx()
            .from_call_data_bytes(&bytes)
            .map_err(|why| unknown(call, why))?;
        let progress = at
            .tx()
            .sign_and_submit_then_watch_default(&call, &Signer(key))
            .await
            .map_err(refused)?;
        finality(progress).await
    }

    /// What the runtime API `function` answers at the latest final block.
    pub async fn ask(&self, function: &str, arguments: &[u8]) -> Result<Vec<u8>, Failure> {
        let at = self.latest().await?;
        at.runtime_apis()
            .call_raw(function, Some(arguments))
            .await
            .map_err(|why| Failure::Node(format!("the node did not answer {function}: {why}")))
    }

    /// Everything that `account` owns, at the latest final block or at another.
    pub async fn balance(
        &self,
        account: &AccountId,
        block: Option<H256>,
    ) -> Result<Balance, Failure> {
        self.try_balance(account, block)
            .await
            .map_err(Failure::node("show the balance"))
    }

    async fn try_balance(
        &self,
        account: &AccountId,
        block: Option<H256>,
    ) -> anyhow::Result<Balance> {
        let at = match block {
            Some(hash) => self.client.at_block(subxt::utils::H256(hash.0)).await?,
            None => self.client.at_current_block().await?,
        };
        let entry = subxt::dynamic::storage::<Vec<Value>, Value>("System", "Account");
        let key = vec![Value::from_bytes(<AccountId as AsRef<[u8]>>::as_ref(
            account,
        ))];
        let value = at.storage().fetch(entry, key).await?.decode()?;
        let part = |name: &str| {
            value
                .at("data")
                .at(name)
                .and_then(|amount| amount.as_u128())
        };
        part("free")
            .zip(part("reserved"))
            .and_then(|(free, held)| free.checked_add(held))
            .ok_or_else(|| anyhow::anyhow!("its accounts have no balance"))
    }

    /// The name and the doc of the error number `code` of `pallet`.
    pub async fn error_of(&self, pallet: &str, code: u8) -> Result<String, Failure> {
        let at = self.latest().await?;
        let variant = at
            .metadata_ref()
            .pallet_by_name(pallet)
            .and_then(|pallet| pallet.error_variant_by_index(code));
        Ok(variant.map_or(format!("code {code}"), |error| {
            format!(
                "{}: {}",
                error.name,
                error.docs.join(" ").trim_end_matches('.')
            )
        }))
    }

    /// The node's description of its runtime.
    pub async fn metadata(&self) -> Result<ArcMetadata, Failure> {
        Ok(self.latest().await?.metadata())
    }

    /// An error of a call, by its name and its doc.
    pub async fn explain(&self, error: &DispatchError) -> Result<String, Failure> {
        let DispatchError::Module(error) = error else {
            return Ok(Problem::from(error).to_string());
        };
        let metadata = self.metadata().await?;
        let Some(pallet) = metadata.pallet_by_error_index(error.index) else {
            return Ok(format!("{error:?}"));
        };
        let [code, ..] = error.error;
        let what = self.error_of(pallet.name(), code).await?;
        Ok(format!("{}.{what}", pallet.name()))
    }

    async fn latest(&self) -> Result<OnlineClientAtBlock<SubstrateConfig>, Failure> {
        self.client
            .at_current_block()
            .await
            .map_err(anyhow::Error::from)
            .map_err(Failure::node("show its latest block"))
    }
}

/// Waits until a transaction has succeeded in a final block.
async fn finality(
    progress: TransactionProgress<SubstrateConfig, OnlineClientAtBlockImpl<SubstrateConfig>>,
) -> Result<Sent, Failure> {
    let included = progress
        .wait_for_finalized()
        .await
        .map_err(|why| Failure::Refused(format!("the transaction did not become final: {why}")))?;
    let success = included
        .wait_for_success()
        .await
        .map_err(|why| Failure::Refused(format!("the transaction failed: {why}")))?;
    let mut events = Vec::new();
    for event in success.iter() {
        let event = event
            .map_err(anyhow::Error::from)
            .map_err(Failure::node("show the events"))?;
        events.push(Event {
            pallet: event.pallet_name().into(),
            name: event.event_name().into(),
            fields: event.field_bytes().to_vec(),
        });
    }
    let number = included
        .at()
        .await
        .map_err(anyhow::Error::from)
        .map_err(Failure::node("show the block"))?
        .block_number();
    let included = Included {
        extrinsic: H256(included.extrinsic_hash().0),
        block: H256(included.block_hash().0),
        number,
    };
    Ok(Sent { included, events })
}

fn refused(why: impl Display) -> Failure {
    Failure::Refused(format!("the node refuses the transaction: {why}"))
}

fn unknown(call: &Call, why: impl Display) -> Failure {
    let Call { pallet, name, .. } = call;
    Failure::Node(format!(
        "the node's {pallet}.{name} is not the one this tool knows: {why}"
    ))
}

fn call_bytes(metadata: &Metadata, call: &Call) -> Result<Vec<u8>, Failure> {
    let Call {
        pallet,
        name,
        arguments,
    } = call;
    let indices = metadata.pallet_by_name(pallet).and_then(|pallet| {
        Some([
            pallet.call_index(),
            pallet.call_variant_by_name(name)?.index,
        ])
    });
    let indices =
        indices.ok_or_else(|| Failure::Node(format!("the node's chain has no {pallet}.{name}")))?;
    Ok([&indices[..], arguments].concat())
}

/// The version of the transaction extensions, and what each of them wants to be told in a transaction
/// without signer, nonce, tip or mortality.
fn extensions(metadata: &Metadata) -> Result<(u8, Vec<u8>), Failure> {
    let names: Vec<&str> = metadata
        .extrinsic()
        .transaction_extensions_to_use_for_encoding()
        .map(|extension| extension.identifier())
        .collect();
    let version = metadata
        .extrinsic()
        .transaction_extension_version_to_use_for_encoding();
    encode_extensions(&names).map(|bytes| (version, bytes))
}

fn encode_extensions(names: &[&str]) -> Result<Vec<u8>, Failure> {
    if !names.contains(&"AuthorizeCall") {
        return Err(Failure::Node(
            "the node's chain cannot authorize calls by itself".into(),
        ));
    }
    let mut bytes = Vec::new();
    for name in names {
        match *name {
            "AuthorizeCall" | "CheckNonZeroSender" | "CheckSpecVersion" | "CheckTxVersion"
            | "CheckGenesis" | "CheckWeight" | "WeightReclaim" => (),
            // Immortal; nonce 0; tip 0; no metadata hash.
            "CheckMortality" | "CheckNonce" | "ChargeTransactionPayment" | "CheckMetadataHash" => {
                bytes.push(0)
            },
            other => {
                return Err(Failure::Node(format!(
                    "the node's chain has a transaction extension that this tool does not know: {other}"
                )))
            },
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const OURS: [&str; 11] = [
        "AuthorizeCall",
        "CheckNonZeroSender",
        "CheckSpecVersion",
        "CheckTxVersion",
        "CheckGenesis",
        "CheckMortality",
        "CheckNonce",
        "CheckWeight",
        "ChargeTransactionPayment",
        "CheckMetadataHash",
        "WeightReclaim",
    ];

    #[test]
    fn our_extensions_want_four_zeros() {
        assert_eq!(encode_extensions(&OURS).unwrap(), [0, 0, 0, 0]);
        assert_eq!(GENERAL_V5, 0x45);
    }

    #[test]
    fn an_unknown_chain_is_refused() {
        let unknown = [&OURS[..], &["StorageWeightReclaim"]].concat();
        let why = encode_extensions(&unknown).unwrap_err().to_string();
        assert!(why.ends_with("does not know: StorageWeightReclaim"));
        let why = encode_extensions(OURS.split_first().unwrap().1)
            .unwrap_err()
            .to_string();
        assert!(why.contains("cannot authorize calls"));
    }
}
