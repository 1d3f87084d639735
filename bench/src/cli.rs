//! The program: its arguments, its signals, its output.

use crate::{
    cybermiles::{CyberMiles, Knobs},
    measure::{measure, Load},
    report::Report,
};
use anyhow::Context;
use clap::Parser;
use std::{fs, future::Future, path::PathBuf, process::ExitCode, sync::Arc};
use tokio::signal::unix::{signal, SignalKind};

/// Puts the chain under load and says what came of it.
#[derive(Parser)]
#[command(name = "cybermiles-bench", version)]
struct Cli {
    #[command(flatten)]
    knobs: Knobs,
    #[command(flatten)]
    load: Load,
    /// Write the report to this file too, as JSON.
    #[arg(long)]
    json: Option<PathBuf>,
}

/// Does what the command line says.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    finish(run(&cli))
}

/// Does the work on all cores until it is done or a signal comes, and says what went wrong.
pub fn finish(work: impl Future<Output = anyhow::Result<()>>) -> ExitCode {
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(why) => return fail(why.into()),
    };
    let done = runtime.block_on(interruptible(work));
    // Signing may still go on in the background; the nodes have ended.
    runtime.shutdown_background();
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => fail(why),
    }
}

fn fail(why: anyhow::Error) -> ExitCode {
    eprintln!("cybermiles-bench: {why:#}");
    ExitCode::FAILURE
}

/// Gives up when it is told to. What was started ends when the work is dropped.
async fn interruptible(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        done = work => done,
        _ = tokio::signal::ctrl_c() => anyhow::bail!("interrupted; the nodes were ended"),
        _ = terminate.recv() => anyhow::bail!("told to end; the nodes were ended"),
    }
}

async fn run(cli: &Cli) -> anyhow::Result<()> {
    cli.load.check()?;
    let target = Arc::new(CyberMiles::start(&cli.knobs).await?);
    let folder = target.folder().to_path_buf();
    let report = match measure(target.clone(), &cli.load, &folder).await {
        Ok(report) => report,
        Err(why) => {
            return Err(match target.keep_logs() {
                Some(logs) => why.context(format!("the nodes' logs are in {}", logs.display())),
                None => why,
            })
        }
    };
    println!("{report}");
    write(cli, &report)?;
    match &cli.knobs.keep {
        Some(kept) => target.keep(kept),
        None => Ok(()),
    }
}

fn write(cli: &Cli, report: &Report) -> anyhow::Result<()> {
    let Some(path) = &cli.json else {
        return Ok(());
    };
    let text = serde_json::to_string_pretty(report)?;
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        Cli::command().debug_assert();
    }

    /// What the parser or the check says against these arguments.
    fn refusal(args: &[&str]) -> String {
        match Cli::try_parse_from([&["cybermiles-bench"], args].concat()) {
            Err(why) => why.to_string(),
            Ok(cli) => cli.load.check().unwrap_err().to_string(),
        }
    }

    #[test]
    fn senseless_arguments_are_refused_with_a_sentence() {
        for (args, sentence) in [
            (
                &["--connections", "0"][..],
                "--connections must be at least 1",
            ),
            (&["--rpc-batch", "0"], "--rpc-batch must be at least 1"),
            (&["--duration", "0"], "--duration must be at least 1 second"),
            (
                &["--rate=-1"],
                "--rate must be 0 or more transactions a second",
            ),
            (
                &["--rate", "NaN"],
                "--rate must be 0 or more transactions a second",
            ),
            (&["--rate", "1e12"], "--rate must be at most 100000"),
            (&["--in-flight", "99"], "--in-flight must be at least 100"),
            (
                &["--search", "--start-rate", "0"],
                "--start-rate must be at least 1",
            ),
            (
                &["--search", "--precision", "0.1"],
                "--precision must be at least 1",
            ),
            (
                &["--search", "--probe-seconds", "2"],
                "--probe-seconds must be at least 6",
            ),
            (&["--depth", "0"], "--depth must be at least 1 block"),
            (&["--search", "--rate", "5"], "cannot be used with"),
            (&["--workload", "theft"], "invalid value 'theft'"),
            (&["--pid", "1"], "required arguments were not provided"),
            (
                &["--url", "ws://x", "--validators", "4"],
                "cannot be used with",
            ),
        ] {
            let why = refusal(args);
            assert!(why.contains(sentence), "{args:?}: {why}");
        }
    }
}
