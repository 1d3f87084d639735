//! What a person reads, and what a program reads.

use crate::{
    load::{figures::Run, Settings},
    machine::Machine,
    search::{Effort, Probe},
    statistics::Spread,
    target::About,
};
use serde::Serialize;
use std::fmt::{self, Display, Formatter};

/// A measurement with all that it takes to judge it.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// What was measured.
    pub target: About,
    /// The figures.
    pub run: Run,
    /// The rates that were tried, if the highest was searched for.
    pub search: Option<Vec<Probe>>,
    /// On what.
    pub machine: Machine,
    /// How.
    pub method: Method,
}

/// How it was measured.
#[derive(Clone, Debug, Serialize)]
pub struct Method {
    /// In words.
    pub words: &'static str,
    /// How the load was made.
    pub settings: Settings,
    /// How long.
    pub effort: Effort,
    /// How many senders.
    pub senders: usize,
    /// The arguments of the program.
    pub arguments: Vec<String>,
    /// This program's version.
    pub generator: &'static str,
    /// When, in seconds since 1970.
    pub finished_at: u64,
}

/// What holds for every measurement.
pub const WORDS: &str = "Signed before the clock starts, sent over several pipelined WebSocket connections, counted \
    by the chain's own events (or receipts) in final blocks, from one block's import to another's. Delays are of \
    every transaction, by its hash, from the first sending to the news of the block. Generator and nodes share the \
    machine.";

impl Display for Report {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let Self {
            target,
            run,
            machine,
            method,
            ..
        } = self;
        let mut row = |name: &str, text: String| writeln!(f, "  {name:<22}{text}");
        row("target", format!("{}, {}", target.target, target.version))?;
        row("validators", target.validators.to_string())?;
        row(
            "machine",
            format!(
                "{}, {} cores, {} MiB, Linux {}, {}",
                machine.cpu, machine.cores, machine.memory_mib, machine.kernel, machine.disk
            ),
        )?;
        row(
            "load",
            format!(
                "{} senders, {} connections, {} in a message; asked {}, offered {:.1}/s",
                method.senders,
                method.settings.connections,
                method.settings.batch,
                asked(run.rate_asked),
                run.rate_offered
            ),
        )?;
        let name = match &run.workloads[..] {
            [only] => format!("{}s", only.unit),
            _ => "transactions".into(),
        };
        row("finalized", format!("{:.1} {name}/s", run.units_per_second))?;
        for part in run.workloads.iter().filter(|_| run.workloads.len() > 1) {
            row(
                "",
                format!(
                    "{}: {:.1} transactions/s, {:.1} {}s/s",
                    part.name, part.transactions_per_second, part.units_per_second, part.unit
                ),
            )?;
        }
        row(
            "cost",
            format!(
                "{:.0} CPU-µs per finalized unit; nodes {:.2} cores, generator {:.2}",
                run.cpu_micros_per_unit, run.nodes_cores, run.generator_cores
            ),
        )?;
        row("sent to final", spread(&run.finalized_after))?;
        row("sent to imported", spread(&run.imported_after))?;
        row(
            "blocks",
            format!(
                "{} in {:.1} s, every {:.2} s; {} full; {:.0} transactions each",
                run.blocks,
                run.seconds,
                run.block_seconds,
                run.fill.full_blocks,
                run.fill.transactions_mean
            ),
        )?;
        row(
            "block fill",
            format!(
                "weight {:.1} % (at most {:.1} %), {:.0} bytes ({:.1} %)",
                run.fill.weight_mean * 100.0,
                run.fill.weight_max * 100.0,
                run.fill.bytes_mean,
                run.fill.bytes_share_mean * 100.0
            ),
        )?;
        row(
            "lost",
            format!(
                "{} failed, {} refused, {} dropped, {} unfinished; {} turned away, {} withheld",
                run.failed, run.refused, run.dropped, run.unfinished, run.turned_away, run.withheld
            ),
        )?;
        for (said, times) in &run.said {
            row("a node said", format!("{said} ({times} times)"))?;
        }
        row("pending", format!("{} to {}", run.pending.0, run.pending.1))?;
        row("signed late", run.signed_late.to_string())?;
        row(
            "peak memory",
            format!("{:.0} MiB (all nodes)", run.peak_resident_mib),
        )?;
        row("started as", target.started_as.clone())
    }
}

fn asked(rate: f64) -> String {
    if rate == 0.0 {
        "as many as the pool takes".into()
    } else {
        format!("{rate:.1}/s")
    }
}

fn spread(of: &Spread) -> String {
    format!(
        "p50 {:.2} s, p95 {:.2} s, p99 {:.2} s, longest {:.2} s ({} transactions)",
        of.p50_ms / 1e3,
        of.p95_ms / 1e3,
        of.p99_ms / 1e3,
        of.max_ms / 1e3,
        of.samples
    )
}
