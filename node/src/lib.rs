//! The CyberMiles validator and full node, as a library: the binary is its [`command::run`].
//!
//! | module | what it is for |
//! |---|---|
//! | [`cli`] | flags and subcommands |
//! | [`command`] | what each subcommand does |
//! | [`chain_spec`] | the chains `dev` and `local`, and chain spec files |
//! | [`live_genesis`] | the genesis file of the live chain: format, check, chain spec |
//! | [`service`] | the running node: database, network, BABE, GRANDPA, offchain workers |
//! | [`sealing`] | the time in which a block is filled, and that in which it is sealed |
//! | [`settings`] | how the node is tuned, and why |
//! | [`rpc`] | the RPC methods that a Substrate service does not bring by itself |

// The SDK's errors are large; they are made once, when a node fails to start.
#![allow(clippy::result_large_err)]

pub mod chain_spec;
pub mod cli;
pub mod command;
pub mod live_genesis;
mod rpc;
pub mod sealing;
mod service;
mod settings;
