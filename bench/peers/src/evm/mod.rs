//! An Ethereum chain as a target: anvil, with accounts and an ERC-20 token of our own in its genesis.
//!
//! anvil is one process without consensus and without a database: what it includes is final for it, so the time to
//! finality is the time to inclusion here. It is started with as much gas in a block as is asked for, so that the
//! machine is what limits it.

mod blocks;
mod genesis;
mod transaction;

use crate::{spread, Started};
use anyhow::{ensure, Context};
use clap::ValueEnum;
use cybermiles_bench::{
    nodes::{free_port, Nodes},
    target::{About, Payload, Refusal, Seen, Share, Target},
};
use secp256k1::{All, Secp256k1};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Mutex,
};
use tokio::sync::mpsc;
use transaction::{word, Account, Address, Transaction};

/// What the senders pay for a unit of gas at most: more than a full block after the other drives the price to.
const PRICE: u128 = 1_000_000_000_000_000_000_000_000_000;

/// What the miner gets of it.
const TIP: u128 = 1_000;

/// What a payment of the native coin uses.
const PAYMENT_GAS: u64 = 21_000;

/// What a transfer of the token may use; it needs 34,333 if the receiver has some already.
const TOKEN_GAS: u64 = 50_000;

/// `transfer(address,uint256)`, as contracts are called.
const TRANSFER: [u8; 4] = [0xa9, 0x05, 0x9c, 0xbb];

/// A kind of load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Workload {
    /// Payments of the native coin. Unit: a transfer.
    Transfers,
    /// Transfers of an ERC-20 token. Unit: a transfer.
    Erc20,
}

/// What is special to anvil.
#[derive(Clone, Debug, clap::Args)]
pub struct Knobs {
    /// The anvil program; `npm ci` in bench/peers brings it.
    #[arg(long, default_value_os_t = program())]
    pub anvil: PathBuf,
    /// What to send.
    #[arg(long, value_enum, default_value_t = Workload::Transfers)]
    pub workload: Workload,
    /// Senders.
    #[arg(long, default_value_t = 1_000)]
    pub accounts: usize,
    /// Seconds from block to block; 0 makes a block as soon as there is a transaction.
    #[arg(long, default_value_t = 1)]
    pub block_time: u64,
    /// Gas that a block may use: anvil's own 30,000,000 are 1,428 payments.
    #[arg(long, default_value_t = 1_000_000_000)]
    pub gas_limit: u64,
    /// Where the temporary folder with its log is made [default: the system's].
    #[arg(long)]
    pub folder: Option<PathBuf>,
}

/// Where npm puts the program for this machine.
fn program() -> PathBuf {
    let processor = match std::env::consts::ARCH {
        "aarch64" => "arm64",
        _ => "amd64",
    };
    format!("bench/peers/node_modules/@foundry-rs/anvil-linux-{processor}/bin/anvil").into()
}

/// anvil, started.
pub struct Anvil {
    about: About,
    workload: Workload,
    curve: Secp256k1<All>,
    accounts: Vec<Account>,
    urls: Vec<String>,
    processes: Vec<u32>,
    folder: PathBuf,
    nodes: Mutex<Nodes>,
}

impl Anvil {
    /// Starts it, on a free port.
    pub async fn start(knobs: &Knobs) -> anyhow::Result<Self> {
        ensure!(knobs.accounts > 0, "--accounts must be at least 1");
        ensure!(
            knobs.anvil.exists(),
            "there is no anvil at {}: run `npm ci` in bench/peers, or name the program with --anvil",
            knobs.anvil.display()
        );
        let curve = Secp256k1::new();
        let accounts = (0..knobs.accounts)
            .map(|number| Account::numbered(&curve, number))
            .collect::<anyhow::Result<Vec<_>>>()?;

        let mut nodes = Nodes::new(knobs.folder.as_deref())?;
        let file = nodes.folder().join("genesis.json");
        let senders: Vec<Address> = accounts.iter().map(|account| account.address).collect();
        let genesis = genesis::genesis(&senders, knobs.gas_limit)?;
        fs::write(&file, serde_json::to_vec(&genesis)?)
            .with_context(|| format!("cannot write {}", file.display()))?;
        let port = free_port()?;
        nodes.start("anvil", &mut command(knobs, &file, port), port)?;
        let version: String = serde_json::from_value(nodes.answer("web3_clientVersion").await?)?;
        Ok(Self {
            about: about(knobs, version),
            workload: knobs.workload,
            curve,
            accounts,
            urls: nodes.urls(),
            processes: nodes.processes(),
            folder: nodes.folder().to_path_buf(),
            nodes: Mutex::new(nodes),
        })
    }

    fn url(&self) -> &str {
        self.urls.first().map_or("", String::as_str)
    }

    /// Who gets a payment: spread over all senders, and the same one in every run.
    fn receiver(&self, sender: usize, nonce: u64) -> Address {
        let place = spread(sender, nonce, 0, self.accounts.len());
        self.accounts
            .get(place)
            .map_or(genesis::TOKEN_ADDRESS, |account| account.address)
    }

    fn transaction(&self, sender: usize, nonce: u64, attempt: u32) -> Transaction {
        let receiver = self.receiver(sender, nonce);
        let (gas, to, value, data) = match self.workload {
            Workload::Transfers => (PAYMENT_GAS, receiver, 1, Vec::new()),
            Workload::Erc20 => (TOKEN_GAS, genesis::TOKEN_ADDRESS, 0, transfer(&receiver)),
        };
        Transaction {
            chain: genesis::CHAIN,
            nonce,
            tip: TIP,
            price: PRICE.saturating_add(attempt.into()),
            gas,
            to,
            value,
            data,
        }
    }
}

/// The command that starts it, with nothing limited that can be unlimited.
fn command(knobs: &Knobs, genesis: &Path, port: u16) -> Command {
    let mut command = Command::new(&knobs.anvil);
    command
        .args(["--host", "127.0.0.1", "--quiet", "--accounts", "0"])
        .args(["--port", &port.to_string()])
        .arg("--init")
        .arg(genesis)
        .args(["--gas-limit", &knobs.gas_limit.to_string()])
        .args(["--block-base-fee-per-gas", "0"])
        .args(["--no-request-size-limit", "--disable-console-log"]);
    if knobs.block_time > 0 {
        command.args(["--block-time", &knobs.block_time.to_string()]);
    }
    command
}

fn about(knobs: &Knobs, version: String) -> About {
    let (name, unit) = match knobs.workload {
        Workload::Transfers => ("transfers", "transfer"),
        Workload::Erc20 => ("erc20", "token transfer"),
    };
    let pace = match knobs.block_time {
        0 => "a block as soon as there is a transaction".into(),
        seconds => format!("a block every {seconds} s"),
    };
    About {
        target: "anvil".into(),
        version,
        started_as: format!(
            "{pace}, {} gas a block; no consensus, no database: included is final",
            knobs.gas_limit
        ),
        validators: 1,
        workloads: vec![Share {
            name: name.into(),
            unit: unit.into(),
            percent: 100,
        }],
    }
}

/// The call of a token that transfers one of its smallest units.
fn transfer(to: &Address) -> Vec<u8> {
    let mut one = [0; 32];
    if let Some(last) = one.last_mut() {
        *last = 1;
    }
    [&TRANSFER[..], &word(to), &one].concat()
}

impl Started for Anvil {
    fn folder(&self) -> &Path {
        &self.folder
    }

    fn keep_logs(&self) -> Option<PathBuf> {
        self.nodes.lock().ok()?.keep_logs()
    }
}

impl Target for Anvil {
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
        "eth_sendRawTransaction"
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
        let transaction = self.transaction(sender, nonce, attempt);
        Ok(Some(transaction.sign(&self.curve, account)))
    }

    async fn watch(&self) -> anyhow::Result<mpsc::Receiver<Seen>> {
        blocks::watch(self.url()).await
    }

    fn refusal(&self, _code: i64, message: &str) -> Refusal {
        refusal(message)
    }
}

/// What anvil says: it has one code for all reasons.
fn refusal(message: &str) -> Refusal {
    match message {
        _ if message.contains("already imported") => Refusal::Known,
        // Another one of the same sender and nonce is there, which must be an earlier attempt.
        _ if message.contains("underpriced") => Refusal::Known,
        _ if message.contains("nonce too low") => Refusal::Used,
        _ => Refusal::Invalid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secp256k1::SecretKey;
    use sp_crypto_hashing::keccak_256;

    /// The vectors were made with ethers 6.15.0: `new Wallet('0x4646…46').signTransaction(…)`.
    #[test]
    fn transactions_are_as_ethers_signs_them() {
        let curve = Secp256k1::new();
        let account = Account::new(&curve, SecretKey::from_byte_array(&[0x46; 32]).unwrap());
        assert_eq!(
            hex::encode(account.address),
            "9d8a62f656a8d1615c1294fd71e9cfb3e4855a4f"
        );
        let payment = Transaction {
            chain: genesis::CHAIN,
            nonce: 9,
            tip: TIP,
            price: PRICE,
            gas: PAYMENT_GAS,
            to: [0x35; 20],
            value: 1_000_000_000_000_000_000,
            data: Vec::new(),
        };
        let signed = payment.sign(&curve, &account);
        assert_eq!(
            hex::encode(&signed.bytes),
            "02f87a827a69098203e88c033b2e3c9fd0803ce8000000825208943535353535353535353535353535353535\
             353535880de0b6b3a764000080c080a0bb34a70afeff0bb61bc2317740858169d34fc8c9cf7a216d4e078c84\
             28fd01f2a005bbf9cdb5a941a25c131f93c7ba899a7e9915195310ffbecc81f4e944f705fd"
        );
        assert_eq!(signed.hash, keccak_256(&signed.bytes));

        let call = Transaction {
            nonce: 0,
            gas: 100_000,
            value: 0,
            data: transfer(&[0x35; 20]),
            ..payment
        };
        assert_eq!(
            hex::encode(&call.sign(&curve, &account).bytes),
            "02f8b8827a69808203e88c033b2e3c9fd0803ce8000000830186a09435353535353535353535353535353535\
             3535353580b844a9059cbb0000000000000000000000003535353535353535353535353535353535353535\
             0000000000000000000000000000000000000000000000000000000000000001c080a0618fd56aff2656d674\
             fa51a50ceb1f4fe1616009b0f72ad8c2034fe19e51b90da0663514f4b41d29c4ab848242458d541d8e71d6f1\
             4a7460c89e73549f2484fbb7"
        );
    }

    #[test]
    fn refusals_are_understood() {
        assert_eq!(refusal("nonce too low"), Refusal::Used);
        assert_eq!(refusal("transaction already imported"), Refusal::Known);
        assert_eq!(
            refusal("replacement transaction underpriced"),
            Refusal::Known
        );
        assert_eq!(refusal("intrinsic gas too low"), Refusal::Invalid);
    }
}
