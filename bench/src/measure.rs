//! One measurement from the knobs to the report, the same for every target.

use crate::{
    load::{Plan, Session, Settings, LEAST},
    machine::Machine,
    report::{Method, Report, WORDS},
    search::{search, Effort, Runs},
    target::Target,
};
use anyhow::ensure;
use std::{
    path::Path,
    sync::Arc,
    time::{Duration, SystemTime},
};

/// Without a rate, so many transactions a second are signed before the clock starts, unless another number is given.
const SIGNED_PER_SECOND: u64 = 6_000;

/// No machine's chain does more transactions in a second; a slip of the keyboard would be signed until memory ends.
const FASTEST: f64 = 100_000.0;

/// The knobs that all targets have.
#[derive(Clone, Debug, clap::Args)]
pub struct Load {
    /// Connections, shared out over the nodes.
    #[arg(long, default_value_t = 4)]
    pub connections: usize,
    /// Transactions in one JSON-RPC message (a JSON-RPC batch) when so many are to be sent at once.
    #[arg(long, default_value_t = 1)]
    pub rpc_batch: usize,
    /// Transactions offered in a second; 0 for as many as the pool takes.
    #[arg(long, default_value_t = 0.0, conflicts_with = "search")]
    pub rate: f64,
    /// Search for the highest rate that is sustained, and confirm it.
    #[arg(long)]
    pub search: bool,
    /// Where the search starts, in transactions a second.
    #[arg(long, default_value_t = 250.0, requires = "search")]
    pub start_rate: f64,
    /// How exact the search is, in percent.
    #[arg(long, default_value_t = 5.0, requires = "search")]
    pub precision: f64,
    /// How long the short runs of the search are, in seconds.
    #[arg(long, default_value_t = 15, requires = "search")]
    pub probe_seconds: u64,
    /// How long the run is, or the one that confirms a search, in seconds.
    #[arg(long, default_value_t = 60)]
    pub duration: u64,
    /// How many blocks have to count at least.
    #[arg(long, default_value_t = 20)]
    pub min_blocks: usize,
    /// Blocks with load that are left out at the beginning.
    #[arg(long, default_value_t = 1)]
    pub warm_up: usize,
    /// How many transactions may be sent and not final. Keep it below the nodes' --pool-limit, which is 8192 unless
    /// set: a pool that overflows drops what it has taken.
    #[arg(long, default_value_t = 7_500)]
    pub in_flight: usize,
    /// Without a rate: how many of the largest blocks so far these would fill.
    #[arg(long, default_value_t = 4.0)]
    pub depth: f64,
    /// Without a rate: how many transactions are signed before the clock starts [default: 6000 for each second].
    #[arg(long, conflicts_with = "search")]
    pub sign_ahead: Option<usize>,
}

impl Load {
    /// Refuses what makes no sense.
    pub fn check(&self) -> anyhow::Result<()> {
        ensure!(self.connections > 0, "--connections must be at least 1");
        ensure!(self.rpc_batch > 0, "--rpc-batch must be at least 1");
        ensure!(self.duration > 0, "--duration must be at least 1 second");
        ensure!(
            self.rate.is_finite() && self.rate >= 0.0,
            "--rate must be 0 or more transactions a second"
        );
        ensure!(
            self.rate <= FASTEST,
            "--rate must be at most {FASTEST}: a run's transactions are signed beforehand"
        );
        ensure!(
            self.in_flight >= LEAST,
            "--in-flight must be at least {LEAST}"
        );
        ensure!(
            self.start_rate.is_finite() && self.start_rate >= 1.0,
            "--start-rate must be at least 1 transaction a second"
        );
        ensure!(
            self.precision.is_finite() && self.precision >= 1.0,
            "--precision must be at least 1 percent: short runs tell no less apart"
        );
        ensure!(
            self.probe_seconds >= 6,
            "--probe-seconds must be at least 6: a few blocks must fit in"
        );
        ensure!(
            self.depth.is_finite() && self.depth >= 1.0,
            "--depth must be at least 1 block"
        );
        Ok(())
    }

    fn settings(&self) -> Settings {
        Settings {
            connections: self.connections,
            batch: self.rpc_batch,
            in_flight: self.in_flight,
            depth: self.depth,
            warm_up: self.warm_up,
        }
    }

    fn effort(&self) -> Effort {
        Effort {
            probe: Duration::from_secs(self.probe_seconds),
            confirmation: Duration::from_secs(self.duration),
            blocks: self.min_blocks,
        }
    }

    /// A run without search.
    fn plan(&self) -> Plan {
        let seconds = self.duration.saturating_add(10);
        let signed = match self.sign_ahead {
            Some(signed) => signed,
            None if self.rate > 0.0 => (self.rate * seconds as f64) as usize,
            None => {
                usize::try_from(SIGNED_PER_SECOND.saturating_mul(seconds)).unwrap_or(usize::MAX)
            }
        };
        Plan {
            rate: self.rate,
            duration: Duration::from_secs(self.duration),
            blocks: self.min_blocks,
            signed,
        }
    }
}

/// Measures a target, whose databases lie in `folder`.
pub async fn measure<T: Target>(
    target: Arc<T>,
    load: &Load,
    folder: &Path,
) -> anyhow::Result<Report> {
    load.check()?;
    let about = target.about();
    let senders = target.senders();
    let mut session = Session::open(target, load.settings()).await?;
    let effort = load.effort();
    let (run, probes) = if load.search {
        eprintln!(
            "searching for the highest rate that {} sustains",
            about.target
        );
        let session = &mut session;
        let mut runs = Runs { session, effort };
        let precision = load.precision / 100.0;
        let (run, probes) = search(&mut runs, load.start_rate, precision).await?;
        (run, Some(probes))
    } else {
        (session.run(load.plan()).await?, None)
    };
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    Ok(Report {
        target: about,
        run,
        search: probes,
        machine: Machine::here(folder),
        method: Method {
            words: WORDS,
            settings: load.settings(),
            effort,
            senders,
            arguments: std::env::args().skip(1).collect(),
            generator: env!("CARGO_PKG_VERSION"),
            finished_at: now.as_secs(),
        },
    })
}
