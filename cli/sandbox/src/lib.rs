//! The real runtime in this process: the genesis of a preset, blocks made as an author makes them, signed
//! transactions of the well-known accounts, time that passes as fast as somebody wants it to.
//!
//! [`Sandbox`] is a chain to try a contract on. The next block is always open: what is asked sees exactly what
//! a transaction would that came now. What it is asked by is what a node is asked by: calls, events and errors
//! go by their names and SCALE bytes, runtime APIs by theirs, so that whoever talks to the sandbox talks to a
//! node in the same words.
//!
//! Below it are the parts that a test of the runtime uses directly: [`genesis`], [`blocks`],
//! [`transactions`]. They work on the externalities in which they are called.
//!
//! # Time
//!
//! A slot, and so a block's time, may come any number of slots after the last: neither BABE nor the timestamp
//! know a longest step. So days pass with one block; the numbers of blocks do not jump with them, and however
//! long the step, one session ends by it. Before a jump each authority makes a block, so that none counts as
//! absent in the session that ends.

#![deny(missing_docs)]

pub mod blocks;
pub mod genesis;
pub mod names;
mod sandbox;
#[cfg(test)]
mod tests;
pub mod transactions;

pub use names::{Call, Event, Problem};
pub use sandbox::{Done, Sandbox};

pub use frame_support::weights::Weight;
pub use sp_runtime::{DispatchError, MultiAddress};

use sp_runtime::transaction_validity::TransactionValidityError;

/// What can't be done with the chain, however it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The genesis is none.
    #[error("no genesis of this chain: {0}")]
    Genesis(String),
    /// No authority is left that may make blocks.
    #[error("no authority may make blocks")]
    NoAuthor,
    /// The inherent of the time is refused.
    #[error("the time of a block is refused: {0}")]
    Time(String),
    /// There is no account of this name.
    #[error("no well-known account is called {0}")]
    NoAccount(String),
    /// The runtime has no such call.
    #[error("the runtime has no call {0}")]
    NoCall(String),
    /// The runtime has no such API.
    #[error("the runtime has no API {0}")]
    NoApi(String),
    /// A transaction is no part of any block.
    #[error("the transaction is not valid: {0:?}")]
    Invalid(TransactionValidityError),
    /// The runtime refuses to say.
    #[error("the runtime does not answer: {0}")]
    NoAnswer(String),
}
