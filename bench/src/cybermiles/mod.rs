//! Our own chain as a target, with the runtime's own types.

mod accounts;
mod genesis;
mod prepare;
mod reader;
mod start;
mod trades;
mod workload;

pub use start::Knobs;

use crate::{
    net::Client,
    nodes::Nodes,
    target::{
        substrate::{self, Signing},
        About, Payload, Refusal, Seen, Share, Target,
    },
};
use accounts::Accounts;
use anyhow::{anyhow, ensure};
use cybermiles_primitives::AccountId;
use cybermiles_runtime::{configs::base, Runtime, VERSION};
use frame_support::{dispatch::DispatchClass, weights::Weight};
use reader::Reader;
use sp_core::Pair;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock},
};
use tokio::sync::mpsc;
use trades::Book;
use workload::Workload;

/// What ordinary transactions may use of a block: weight in picoseconds, and bytes.
fn base_limits() -> (u64, u64) {
    let class = DispatchClass::Normal;
    let weight = base::Weights::get().get(class).max_total;
    let bytes = *base::Length::get().max.get(class);
    (weight.map_or(0, |weight| weight.ref_time()), bytes.into())
}

/// A contract that is called, and how much a call may use.
struct Contract {
    address: AccountId,
    gas: Weight,
}

/// A chain of ours: one that was started, or one that runs elsewhere.
pub struct CyberMiles {
    about: About,
    shares: Vec<(Workload, u32)>,
    /// The workload of each sender, by its place in `shares`.
    of: Vec<usize>,
    batch: usize,
    bytes: usize,
    accounts: Accounts,
    urls: Vec<String>,
    nodes: Mutex<Option<Nodes>>,
    processes: Vec<u32>,
    folder: PathBuf,
    signing: Signing<Runtime>,
    book: Arc<Book>,
    contract: OnceLock<Contract>,
}

impl CyberMiles {
    /// Starts nodes, or attaches to one, as the knobs say.
    pub async fn start(knobs: &Knobs) -> anyhow::Result<Self> {
        let shares = workload::shares(knobs)?;
        let accounts = Accounts::derive(knobs.accounts(), knobs.funded, knobs.receivers)?;
        let started = start::start(knobs, &accounts).await?;
        let client = Client::connect(&started.first_url()).await?;
        let identity = substrate::identity(&client).await?;
        ensure!(
            (identity.spec_version, identity.transaction_version)
                == (VERSION.spec_version, VERSION.transaction_version)
                && identity.name == VERSION.spec_name,
            "the node runs {} {}, this generator was built for {} {}: build both from the same sources",
            identity.name,
            identity.spec_version,
            VERSION.spec_name,
            VERSION.spec_version
        );
        let of = workload::assign(accounts.senders(), &shares);
        let program: String = client.ask("system_version", serde_json::json!([])).await?;
        let named = |(workload, percent): &(Workload, u32)| Share {
            name: workload.name().into(),
            unit: workload.unit().into(),
            percent: *percent,
        };
        Ok(Self {
            about: About {
                target: "cybermiles".into(),
                version: format!("node {program}, runtime {}", identity.spec_version),
                started_as: started.command.clone(),
                validators: started.validators,
                workloads: shares.iter().map(named).collect(),
            },
            book: Arc::new(Book::new(workload::traders(&of, &shares))),
            signing: Signing::new(&identity),
            batch: knobs.batch,
            bytes: knobs.bytes,
            urls: started.urls,
            processes: started.processes,
            folder: started.folder,
            nodes: Mutex::new(started.nodes),
            contract: OnceLock::new(),
            accounts,
            shares,
            of,
        })
    }

    /// Where the databases are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Ends the nodes but lets their logs stay: where.
    pub fn keep_logs(&self) -> Option<PathBuf> {
        self.nodes.lock().ok()?.as_mut()?.keep_logs()
    }

    /// Ends the nodes but lets all that they wrote stay, in a new folder of that name.
    pub fn keep(&self, into: &Path) -> anyhow::Result<()> {
        let mut nodes = self.nodes.lock().map_err(|_| anyhow!("a thread gave up"))?;
        nodes.as_mut().map_or(Ok(()), |nodes| nodes.keep(into))
    }

    fn workload_of(&self, sender: usize) -> Option<Workload> {
        let (workload, _) = self.shares.get(self.workload(sender))?;
        Some(*workload)
    }
}

impl Target for CyberMiles {
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
        self.accounts.senders()
    }

    async fn prepare(&self) -> anyhow::Result<Vec<u64>> {
        let url = self.urls.first().map_or("", String::as_str);
        let client = Client::connect(url).await?;
        let nonces = prepare::funds(&client, &self.signing, &self.accounts).await?;
        if self
            .shares
            .iter()
            .any(|(workload, _)| *workload == Workload::Contracts)
        {
            let caller = self.accounts.sender(0)?.public().into();
            let contract = prepare::contract(&client, &self.signing, &caller).await?;
            let _ = self.contract.set(contract);
        }
        Ok(nonces)
    }

    fn workload(&self, sender: usize) -> usize {
        self.of.get(sender).copied().unwrap_or_default()
    }

    fn ahead(&self, sender: usize) -> bool {
        self.workload_of(sender) != Some(Workload::Trades)
    }

    fn sign(&self, sender: usize, nonce: u64, attempt: u32) -> anyhow::Result<Option<Payload>> {
        let signer = self.accounts.sender(sender)?;
        let sign = |call| self.signing.sign(signer, call, nonce, attempt);
        let call = match self.workload_of(sender) {
            Some(Workload::Trades) => return self.book.sign(sender, attempt, sign),
            Some(Workload::Batches) => self.accounts.batch(sender, nonce, self.batch),
            Some(Workload::Payouts) => self.accounts.payout(sender, nonce, self.batch),
            Some(Workload::Remarks) => accounts::remark(self.bytes),
            Some(Workload::Contracts) => prepare::contract_call(self.contract.get())?,
            _ => self.accounts.transfer(sender, nonce, 0),
        };
        sign(call).map(Some)
    }

    async fn watch(&self) -> anyhow::Result<mpsc::Receiver<Seen>> {
        let url = self.urls.first().map_or("", String::as_str);
        substrate::watch(url, Arc::new(Reader::new(self.book.clone()))).await
    }

    fn refusal(&self, code: i64, message: &str) -> Refusal {
        substrate::refusal(code, message)
    }
}
