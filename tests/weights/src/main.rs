//! Measures a runtime's calls and writes their weights.
//!
//! The benchmarks run inside the runtime's Wasm (built with its feature `runtime-benchmarks`), on a
//! genesis that the runtime builds itself, so no node and no database take part. A program of its own
//! keeps the SDK's benchmark tool, and what it draws in, out of the node. `make bench-weights` calls it.

use clap::Parser;
use frame_benchmarking_cli::PalletCmd;
use sp_runtime::traits::BlakeTwo256;

/// Measures a runtime's calls and writes their weights.
#[derive(Debug, Parser)]
#[command(version)]
enum Command {
    /// Measure the calls of a pallet, or list what can be measured.
    Pallet(Box<PalletCmd>),
}

fn main() -> sc_cli::Result<()> {
    // Why a benchmark failed is only logged.
    sp_tracing::try_init_simple();
    let Command::Pallet(pallet) = Command::parse();
    // No host functions besides Substrate's: the chain has none of its own.
    pallet.run_with_spec::<BlakeTwo256, ()>(None)
}
