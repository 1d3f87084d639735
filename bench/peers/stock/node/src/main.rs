//! The node of a plain SDK chain, to compare speeds with. It is put together as the SDK's solochain
//! template does, and every setting is the SDK's default: nothing here is tuned, and nothing should be.
//!
//! | module | what it is for |
//! |---|---|
//! | `command` | the command line |
//! | `chain_spec` | the chains `dev` and `local`, and chain spec files |
//! | `parts` | client, pool, import queue |
//! | `service` | the running node: network, Aura, GRANDPA |
//! | `rpc` | the RPC methods that a service does not bring by itself |

// The SDK's errors are large; they are made once, when a node fails to start.
#![allow(clippy::result_large_err)]

mod chain_spec;
mod command;
mod parts;
mod rpc;
mod service;

fn main() -> sc_cli::Result<()> {
    command::run()
}
