//! A chain under load: what the generator has to know of it, and no more.
//!
//! A target is made (its nodes started, or attached to) by a function of its own, which takes the knobs that it
//! has; from there on all chains are treated alike. The generator asks it once to [`Target::prepare`] the
//! senders, has everything signed that can be signed ahead ([`Target::sign`]), sends the bytes as JSON-RPC requests
//! over WebSocket, and follows [`Target::watch`]. A transaction is known by its hash, from the moment when it is
//! signed to the final block that it is found in.

pub mod substrate;

use serde::Serialize;
use std::{future::Future, sync::Arc, time::Instant};
use tokio::sync::mpsc;

/// What identifies a transaction or a block.
pub type Hash = [u8; 32];

/// A signed transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payload {
    /// By what it is found in a block.
    pub hash: Hash,
    /// As it travels.
    pub bytes: Arc<[u8]>,
}

/// How a transaction ended that is in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The transaction.
    pub hash: Hash,
    /// How many units of its workload succeeded, counted by what the chain says of the call itself (events, a
    /// receipt); none if it failed.
    pub units: u32,
    /// Whether the call succeeded.
    pub succeeded: bool,
}

/// How full a block is. What a chain does not say is zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fill {
    /// Weight (picoseconds) or gas used by ordinary transactions.
    pub used: u64,
    /// How much of it they may use.
    pub limit: u64,
    /// The length of all transactions, in bytes.
    pub bytes: u64,
    /// How long they may be.
    pub bytes_limit: u64,
}

/// A block that a node has imported.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its hash.
    pub hash: Hash,
    /// Its height.
    pub number: u64,
    /// When the node told of it.
    pub seen: Instant,
    /// The transactions of users (not those that every block has), in order.
    pub outcomes: Vec<Outcome>,
    /// How full it is.
    pub fill: Fill,
}

/// What a target sees of its chain, in this order for each block.
#[derive(Clone, Debug)]
pub enum Seen {
    /// A block is on top of the best chain. Its transactions are out of the pool.
    Imported(Block),
    /// A block is final. All final blocks come, in order, each after its import.
    Final(Hash, Instant),
    /// Nothing more will come: why.
    Lost(String),
}

/// What a node means by not taking a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no room: later.
    Full,
    /// It has it already.
    Known,
    /// The nonce was used already: the transaction, or another one in its place, is in a block.
    Used,
    /// It was dropped before and will not be taken again: another one must be signed in its place.
    Banned,
    /// It is wrong.
    Invalid,
}

/// What the tables say of a target.
#[derive(Clone, Debug, Serialize)]
pub struct About {
    /// A word: `cybermiles`, `stock`, `anvil`.
    pub target: String,
    /// What program in which version, and of the runtime if it has one.
    pub version: String,
    /// What its nodes were started with, or the address if it was attached to.
    pub started_as: String,
    /// How many validators (1 for a chain that has none).
    pub validators: usize,
    /// Each workload that runs: its name and its share of the transactions, in percent.
    pub workloads: Vec<Share>,
}

/// A workload in a mix.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Share {
    /// Its name.
    pub name: String,
    /// What one unit of it is, in plain words and in the singular.
    pub unit: String,
    /// How many of a hundred transactions it sends.
    pub percent: u32,
}

/// A chain under load.
///
/// Senders are numbered from 0, workloads by their place in [`About::workloads`]. Nothing here is asked for
/// while the clock runs except [`Target::sign`] for what could not be signed ahead.
pub trait Target: Send + Sync + 'static {
    /// What it is.
    fn about(&self) -> About;

    /// The WebSocket addresses to send to, one for each node. A sender sends to one node only.
    fn endpoints(&self) -> Vec<String>;

    /// The processes of all its nodes, whose processor time is counted; none if it was attached to.
    fn processes(&self) -> Vec<u32>;

    /// The JSON-RPC method whose only parameter is a transaction in hexadecimal.
    fn submit_method(&self) -> &'static str;

    /// How many senders it has.
    fn senders(&self) -> usize;

    /// Gives the senders what they need (funds, a contract to call, tokens), unless they have it from the genesis,
    /// and gives back the next nonce of each.
    fn prepare(&self) -> impl Future<Output = anyhow::Result<Vec<u64>>> + Send;

    /// The workload of a sender.
    fn workload(&self, sender: usize) -> usize;

    /// Whether a sender's transactions depend on nothing that the chain says while it runs, so that all of them
    /// can be signed ahead.
    fn ahead(&self, sender: usize) -> bool;

    /// The transaction of a sender with this nonce. `attempt` counts how often one was signed for this nonce before:
    /// each has to have another hash (another tip, say), since nodes ban what they dropped. `None`: it depends on
    /// something that has not happened yet; ask again after the next block.
    fn sign(&self, sender: usize, nonce: u64, attempt: u32) -> anyhow::Result<Option<Payload>>;

    /// Follows the chain from now on.
    fn watch(&self) -> impl Future<Output = anyhow::Result<mpsc::Receiver<Seen>>> + Send;

    /// What a JSON-RPC error for a submitted transaction means.
    fn refusal(&self, code: i64, message: &str) -> Refusal;
}
