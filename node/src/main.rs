//! The CyberMiles validator and full node.
//!
//! | module | what it is for |
//! |---|---|
//! | [`cli`] | flags and subcommands |
//! | [`command`] | what each subcommand does |
//! | [`chain_spec`] | the chains `dev` and `local`, and chain spec files |
//! | [`live_genesis`] | the genesis file of the live chain: format, check, chain spec |
//! | [`service`] | the running node: database, network, BABE, GRANDPA, offchain workers |
//! | [`rpc`] | the RPC methods that a Substrate service does not bring by itself |

// The SDK's errors are large; they are made once, when a node fails to start.
#![allow(clippy::result_large_err)]

mod chain_spec;
mod cli;
mod command;
mod live_genesis;
mod rpc;
mod service;

use sc_cli::Error;
use std::process::ExitCode;

fn main() -> ExitCode {
    match command::run() {
        Ok(()) => ExitCode::SUCCESS,
        // What a person gave wrongly is said in our own words; the SDK's prefix adds nothing.
        Err(Error::Input(reason)) => fail(&reason),
        Err(error) => fail(&error.to_string()),
    }
}

/// Tells the person at the terminal why the command did not work.
fn fail(reason: &str) -> ExitCode {
    eprintln!("Error: {reason}");
    ExitCode::FAILURE
}
