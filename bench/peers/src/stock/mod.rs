//! The plain SDK chain as a target, with the types of its runtime.

mod reader;
mod start;

pub use start::Knobs;

use crate::{spread, Started};
use anyhow::{ensure, Context};
use clap::ValueEnum;
use codec::Encode;
use cybermiles_bench::{
    net::Client,
    nodes::Nodes,
    target::{
        substrate::{self, Signing},
        About, Payload, Refusal, Seen, Share, Target,
    },
};
use reader::Reader;
use sp_core::{sr25519, Pair};
use sp_crypto_hashing::blake2_256;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};
use stock_runtime::{AccountId, Balance, Runtime, RuntimeCall, EXISTENTIAL_DEPOSIT, VERSION};
use tokio::sync::mpsc;

/// What a transfer moves.
const AMOUNT: Balance = EXISTENTIAL_DEPOSIT / 1_000;

/// A kind of load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Workload {
    /// Individually signed transfers. Unit: a transfer.
    Transfers,
    /// Transfers in batches of --batch. Unit: a transfer.
    Batches,
}

/// A sender.
struct Account {
    key: sr25519::Pair,
    id: AccountId,
}

impl Account {
    /// The sender with this number, the same one in every run.
    fn numbered(number: usize) -> Self {
        let seed = blake2_256(&(b"cybermiles-bench sender", number as u64).encode());
        let key = sr25519::Pair::from_seed(&seed);
        let id = key.public().into();
        Self { key, id }
    }
}

/// The chain, started.
pub struct Stock {
    about: About,
    workload: Workload,
    batch: usize,
    accounts: Vec<Account>,
    signing: Signing<Runtime>,
    urls: Vec<String>,
    processes: Vec<u32>,
    folder: PathBuf,
    nodes: Mutex<Nodes>,
}

impl Stock {
    /// Starts its validators, with the senders' money in the genesis.
    pub async fn start(knobs: &Knobs) -> anyhow::Result<Self> {
        ensure!(knobs.accounts > 0, "--accounts must be at least 1");
        ensure!(knobs.batch > 0, "--batch must be at least 1");
        let accounts: Vec<_> = (0..knobs.accounts).map(Account::numbered).collect();
        let funded: Vec<_> = accounts.iter().map(|account| &account.id).collect();
        let (nodes, started_as) = start::start(knobs, &funded).await?;
        let urls = nodes.urls();
        let client = Client::connect(urls.first().context("no node was started")?).await?;
        let identity = substrate::identity(&client).await?;
        ensure!(
            (identity.name.as_str(), identity.spec_version)
                == (&*VERSION.spec_name, VERSION.spec_version),
            "the node runs {} {}, not the plain chain: give the program stock-node with --node",
            identity.name,
            identity.spec_version
        );
        let program: String = client.ask("system_version", serde_json::json!([])).await?;
        let name = match knobs.workload {
            Workload::Transfers => "transfers",
            Workload::Batches => "batches",
        };
        Ok(Self {
            about: About {
                target: "stock".into(),
                version: format!("node {program}, runtime {}", identity.spec_version),
                started_as,
                validators: urls.len(),
                workloads: vec![Share {
                    name: name.into(),
                    unit: "transfer".into(),
                    percent: 100,
                }],
            },
            workload: knobs.workload,
            batch: knobs.batch,
            accounts,
            signing: Signing::new(&identity),
            urls,
            processes: nodes.processes(),
            folder: nodes.folder().to_path_buf(),
            nodes: Mutex::new(nodes),
        })
    }

    fn transfer(&self, sender: usize, nonce: u64, place: u64) -> anyhow::Result<RuntimeCall> {
        let chosen = spread(sender, nonce, place, self.accounts.len());
        let receiver = self
            .accounts
            .get(chosen)
            .context("there is no such receiver")?;
        let (dest, value) = (receiver.id.clone().into(), AMOUNT);
        Ok(pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value }.into())
    }

    fn call(&self, sender: usize, nonce: u64) -> anyhow::Result<RuntimeCall> {
        match self.workload {
            Workload::Transfers => self.transfer(sender, nonce, 0),
            Workload::Batches => {
                let calls = (0..self.batch as u64)
                    .map(|place| self.transfer(sender, nonce, place))
                    .collect::<anyhow::Result<_>>()?;
                Ok(pallet_utility::Call::<Runtime>::batch_all { calls }.into())
            }
        }
    }
}

impl Started for Stock {
    fn folder(&self) -> &Path {
        &self.folder
    }

    fn keep_logs(&self) -> Option<PathBuf> {
        self.nodes.lock().ok()?.keep_logs()
    }
}

impl Target for Stock {
    fn about(&self) -> About {
        self.about.clone()
    }

    fn endpoints(&self) -> Vec<String> {
        self.urls.clone()
    }

    fn processes(&self) -> Vec<u32> {
        self.processes.clone()
    }

    fn submit_method(&self) -> &'static str {
        substrate::SUBMIT
    }

    fn senders(&self) -> usize {
        self.accounts.len()
    }

    /// The genesis has given them everything.
    async fn prepare(&self) -> anyhow::Result<Vec<u64>> {
        Ok(vec![0; self.accounts.len()])
    }

    fn workload(&self, _sender: usize) -> usize {
        0
    }

    fn ahead(&self, _sender: usize) -> bool {
        true
    }

    fn sign(&self, sender: usize, nonce: u64, attempt: u32) -> anyhow::Result<Option<Payload>> {
        let account = self
            .accounts
            .get(sender)
            .context("there is no such sender")?;
        let call = self.call(sender, nonce)?;
        self.signing
            .sign(&account.key, call, nonce, attempt)
            .map(Some)
    }

    async fn watch(&self) -> anyhow::Result<mpsc::Receiver<Seen>> {
        let url = self.urls.first().context("no node was started")?;
        substrate::watch(url, Arc::new(Reader)).await
    }

    fn refusal(&self, code: i64, message: &str) -> Refusal {
        substrate::refusal(code, message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use codec::Decode;
    use sp_runtime::{traits::Checkable, BuildStorage};
    use stock_runtime::UncheckedExtrinsic;

    #[test]
    fn the_runtime_accepts_the_signature() {
        let Account { key, .. } = Account::numbered(0);
        let storage = frame_system::GenesisConfig::<Runtime>::default();
        let mut chain: sp_io::TestExternalities = storage.build_storage().unwrap().into();
        chain.execute_with(|| {
            let check = |genesis: [u8; 32]| {
                let signing = Signing::<Runtime>::new(&substrate::Identity {
                    genesis,
                    name: VERSION.spec_name.to_string(),
                    spec_version: VERSION.spec_version,
                    transaction_version: VERSION.transaction_version,
                });
                let remark = frame_system::Call::<Runtime>::remark { remark: vec![1] };
                let payload = signing.sign(&key, remark.into(), 7, 0).unwrap();
                let signed = UncheckedExtrinsic::decode(&mut &payload.bytes[..]).unwrap();
                signed.check(&frame_system::ChainContext::<Runtime>::default())
            };
            let genesis = frame_system::Pallet::<Runtime>::block_hash(0);
            assert!(check(genesis.0).is_ok());
            assert!(check([9; 32]).is_err(), "for another chain");
        });
    }
}
