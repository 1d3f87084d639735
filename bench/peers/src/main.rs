//! `cybermiles-peers`: puts other chains under load, as `cybermiles-bench` does ours, to compare with. See the
//! README.

mod evm;
mod stock;

use anyhow::Context;
use clap::{Parser, Subcommand};
use cybermiles_bench::{
    cli::finish,
    measure::{measure, Load},
    report::Report,
    target::Target,
};
use evm::Anvil;
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};
use stock::Stock;

/// Puts another chain under load and says what came of it.
#[derive(Parser)]
#[command(name = "cybermiles-peers", version)]
struct Cli {
    #[command(subcommand)]
    peer: Peer,
}

#[derive(Subcommand)]
enum Peer {
    /// A plain chain of the SDK with its shipped weights and default limits.
    Stock {
        #[command(flatten)]
        knobs: stock::Knobs,
        #[command(flatten)]
        load: Load,
        /// Write the report to this file too, as JSON.
        #[arg(long)]
        json: Option<PathBuf>,
    },
    /// anvil: an EVM in one process.
    Anvil {
        #[command(flatten)]
        knobs: evm::Knobs,
        #[command(flatten)]
        load: Load,
        /// Write the report to this file too, as JSON.
        #[arg(long)]
        json: Option<PathBuf>,
    },
}

/// A target that was started here.
trait Started: Target {
    /// Where its files are.
    fn folder(&self) -> &Path;

    /// Ends it but lets its logs stay: where.
    fn keep_logs(&self) -> Option<PathBuf>;
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    finish(run(cli))
}

async fn run(cli: Cli) -> anyhow::Result<()> {
    let (report, json) = match cli.peer {
        Peer::Stock { knobs, load, json } => {
            load.check()?;
            (load_on(Stock::start(&knobs).await?, &load).await?, json)
        }
        Peer::Anvil { knobs, load, json } => {
            load.check()?;
            (load_on(Anvil::start(&knobs).await?, &load).await?, json)
        }
    };
    println!("{report}");
    let Some(path) = json else { return Ok(()) };
    fs::write(&path, serde_json::to_string_pretty(&report)?)
        .with_context(|| format!("cannot write {}", path.display()))
}

async fn load_on<T: Started>(target: T, load: &Load) -> anyhow::Result<Report> {
    let target = Arc::new(target);
    let folder = target.folder().to_path_buf();
    measure(target.clone(), load, &folder)
        .await
        .map_err(|why| match target.keep_logs() {
            Some(logs) => why.context(format!("the nodes' logs are in {}", logs.display())),
            None => why,
        })
}

/// Which of so many receivers gets payment number `place` of a sender's transaction: spread over all of them, and
/// the same one in every run.
fn spread(sender: usize, nonce: u64, place: u64, receivers: usize) -> usize {
    let mixed = mix(mix(mix(sender as u64) ^ nonce) ^ place);
    let chosen = mixed.checked_rem(receivers as u64).unwrap_or_default();
    usize::try_from(chosen).unwrap_or_default()
}

/// The finalizer of SplitMix64: every bit of the input moves every bit of the output.
fn mix(value: u64) -> u64 {
    let value = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use std::collections::HashSet;

    #[test]
    fn the_arguments_are_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn payments_are_spread_over_the_receivers() {
        let paid: HashSet<_> = (0..1_000).map(|nonce| spread(1, nonce, 0, 100)).collect();
        assert_eq!(paid.len(), 100);
        let paid: HashSet<_> = (0..1_000).map(|place| spread(1, 7, place, 3)).collect();
        assert_eq!(paid, HashSet::from([0, 1, 2]));
    }
}
