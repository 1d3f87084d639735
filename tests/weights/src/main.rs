//! Measures what blocks, transactions, calls and storage cost, and checks weights against real blocks.
//!
//! | command | what it measures | what takes part |
//! |---|---|---|
//! | `pallet` | the calls | the runtime's Wasm with the feature `runtime-benchmarks`; no node, no database |
//! | `storage` | one read, one write | ParityDB with a genesis of many accounts, the trie cache |
//! | `overhead` | an empty block, a transaction that does nothing | the real Wasm, the real extensions |
//! | `extrinsic` | a transaction in a full block | the same |
//! | `block` | stored blocks, executed again, against the weight that they were charged | a node's database |
//! | `parts` | nothing: prints what a signed transfer is charged, part by part | the weights of this build |
//!
//! A program of its own keeps the SDK's benchmark tool, and what it draws in, out of the node.
//! `make bench-weights` calls it to write the runtime's weights.
//!
//! Signatures are always verified here: the node may remember one that it has verified, but a weight
//! must hold for a node that has not seen the transaction before.

#![deny(missing_docs)]
// The SDK's errors are large; they are made once, when a measurement fails.
#![allow(clippy::result_large_err)]

mod block;
mod chain;
mod overhead;
mod parity;
mod parts;
mod storage;
mod transactions;

use clap::Parser;
use frame_benchmarking_cli::PalletCmd;
use sp_runtime::traits::BlakeTwo256;
use tikv_jemallocator::Jemalloc;

/// The node's.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

/// Measures what blocks, transactions, calls and storage cost, and checks weights against real blocks.
#[derive(Debug, Parser)]
#[command(version)]
enum Command {
    /// Measure the calls of a pallet, or list what can be measured.
    Pallet(Box<PalletCmd>),

    /// Measure a read and a write of the state, on ParityDB.
    Storage(Box<storage::Storage>),

    /// Measure an empty block, and a transaction that does nothing.
    Overhead(Box<overhead::Overhead>),

    /// Measure a transaction in a full block.
    Extrinsic(Box<overhead::Extrinsic>),

    /// Execute a chain's blocks again and compare the time with the weight that they were charged.
    Block(Box<block::Replay>),

    /// Print what a signed transfer is charged, part by part.
    Parts,
}

fn main() -> sc_cli::Result<()> {
    match Command::parse() {
        Command::Pallet(command) => {
            // Why a benchmark failed is only logged.
            sp_tracing::try_init_simple();
            // No host functions besides Substrate's: the runtime calls none of our own.
            command.run_with_spec::<BlakeTwo256, ()>(None)
        }
        Command::Storage(command) => command.run(),
        Command::Overhead(command) => command.run(),
        Command::Extrinsic(command) => command.run(),
        Command::Block(command) => command.run(),
        Command::Parts => parts::print(),
    }
}
