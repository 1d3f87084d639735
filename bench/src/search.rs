//! The highest rate that a chain sustains: found in steps of a half and by bisection with short runs, confirmed by a long one.

use crate::{
    load::{figures::Run, Plan, Session},
    target::Target,
};
use anyhow::bail;
use serde::Serialize;
use std::{future::Future, time::Duration};

/// The lowest rate that is tried.
const SLOWEST: f64 = 1.0;

/// How much faster, or slower, it is tried while there is no bound. A run far above what a chain sustains takes long to
/// end, so the steps are not larger.
const STEP: f64 = 1.5;

/// How much slower it is tried again when a long run fails.
const STEP_BACK: f64 = 0.95;

/// How often a long run is tried.
const CONFIRMATIONS: usize = 6;

/// What is searched on.
pub trait Trial {
    /// What a confirmation gives.
    type Result;

    /// Whether a short run at this rate is sustained.
    fn probe(&mut self, rate: f64) -> impl Future<Output = anyhow::Result<bool>>;

    /// A long run at this rate, and whether it was sustained.
    fn confirm(&mut self, rate: f64) -> impl Future<Output = anyhow::Result<(Self::Result, bool)>>;
}

/// A rate that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Probe {
    /// Transactions in a second.
    pub rate: f64,
    /// Whether it was sustained.
    pub sustained: bool,
    /// Whether the run was a long one.
    pub confirmation: bool,
}

/// Searches from `start` until it is known within `precision` (0.05 for five of a hundred): the confirmed run and
/// all rates that were tried.
pub async fn search<T: Trial>(
    trial: &mut T,
    start: f64,
    precision: f64,
) -> anyhow::Result<(T::Result, Vec<Probe>)> {
    let mut probes = Vec::new();
    let mut rate = bracket(trial, start, precision, &mut probes).await?;
    for _ in 0..CONFIRMATIONS {
        let (result, sustained) = trial.confirm(rate).await?;
        let confirmation = true;
        probes.push(Probe {
            rate,
            sustained,
            confirmation,
        });
        if sustained {
            return Ok((result, probes));
        }
        rate *= STEP_BACK;
    }
    bail!(
        "no rate was confirmed, down to {rate:.0} transactions a second: the machine is not quiet, or short runs \
         are too short (--probe-seconds)"
    )
}

/// The highest rate that a short run sustains.
async fn bracket<T: Trial>(
    trial: &mut T,
    start: f64,
    precision: f64,
    probes: &mut Vec<Probe>,
) -> anyhow::Result<f64> {
    let mut low = None;
    let mut high = None;
    loop {
        let rate = match (low, high) {
            (None, None) => start,
            (Some(low), None) => low * STEP,
            (None, Some(high)) => high / STEP,
            (Some(low), Some(high)) if high / low > 1.0 + precision => (low + high) / 2.0,
            (Some(low), Some(_)) => return Ok(low),
        };
        if rate < SLOWEST {
            bail!("not even {SLOWEST} transaction a second is sustained");
        }
        let sustained = trial.probe(rate).await?;
        let confirmation = false;
        probes.push(Probe {
            rate,
            sustained,
            confirmation,
        });
        *(if sustained { &mut low } else { &mut high }) = Some(rate);
    }
}

/// How long runs are, and how exact.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Effort {
    /// A short run.
    pub probe: Duration,
    /// A long run.
    pub confirmation: Duration,
    /// Blocks in a long run, at least.
    pub blocks: usize,
}

/// What a short run's rates may miss: it has few blocks.
const PROBE_TOLERANCE: f64 = 0.06;

/// What a long run's rates may miss.
const TOLERANCE: f64 = 0.03;

/// Runs on an open target.
pub struct Runs<'a, T> {
    /// The target.
    pub session: &'a mut Session<T>,
    /// How long.
    pub effort: Effort,
}

impl<T: Target> Runs<'_, T> {
    async fn run(&mut self, rate: f64, duration: Duration, blocks: usize) -> anyhow::Result<Run> {
        // Some more than will be needed, since a run ends with a whole block.
        let signed = (rate * (duration.as_secs_f64() + 10.0)) as usize;
        let plan = Plan {
            rate,
            duration,
            blocks,
            signed,
        };
        self.session.run(plan).await
    }
}

impl<T: Target> Trial for Runs<'_, T> {
    type Result = Run;

    async fn probe(&mut self, rate: f64) -> anyhow::Result<bool> {
        let run = self.run(rate, self.effort.probe, 0).await?;
        let sustained = run.sustained(PROBE_TOLERANCE);
        let verdict = if sustained { "sustained" } else { "too much" };
        eprintln!(
            "  {rate:>8.0}/s  {:>8.0}/s final  pending {} to {}  p99 {:.1} s  {verdict}",
            run.transactions_per_second,
            run.pending.0,
            run.pending.1,
            run.finalized_after.p99_ms / 1e3
        );
        Ok(sustained)
    }

    async fn confirm(&mut self, rate: f64) -> anyhow::Result<(Run, bool)> {
        let Effort {
            confirmation,
            blocks,
            ..
        } = self.effort;
        let run = self.run(rate, confirmation, blocks).await?;
        let sustained = run.sustained(TOLERANCE);
        let verdict = if sustained { "confirmed" } else { "too much" };
        eprintln!(
            "  {rate:>8.0}/s  over {:.0} s and {} blocks: {verdict}",
            run.seconds, run.blocks
        );
        Ok((run, sustained))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sustains a rate for a short time, another one for a long time.
    struct Simulated {
        short: f64,
        long: f64,
        runs: usize,
    }

    impl Trial for Simulated {
        type Result = f64;

        async fn probe(&mut self, rate: f64) -> anyhow::Result<bool> {
            self.runs += 1;
            Ok(rate <= self.short)
        }

        async fn confirm(&mut self, rate: f64) -> anyhow::Result<(f64, bool)> {
            self.runs += 1;
            Ok((rate, rate <= self.long))
        }
    }

    async fn found(short: f64, long: f64, start: f64) -> anyhow::Result<(f64, Vec<Probe>, usize)> {
        let mut chain = Simulated {
            short,
            long,
            runs: 0,
        };
        let (rate, probes) = search(&mut chain, start, 0.05).await?;
        Ok((rate, probes, chain.runs))
    }

    #[tokio::test]
    async fn the_highest_rate_is_found_from_below_and_from_above() {
        for start in [10.0, 500.0, 4_000.0, 100_000.0] {
            let (rate, probes, runs) = found(4_321.0, 4_321.0, start).await.unwrap();
            assert!(rate <= 4_321.0 && rate > 4_321.0 / 1.05, "{start}: {rate}");
            assert_eq!(probes.len(), runs);
            let last = probes.last().unwrap();
            assert!(last.confirmation && last.sustained && last.rate == rate);
        }
    }

    #[tokio::test]
    async fn a_rate_that_does_not_last_is_lowered() {
        let (rate, probes, _) = found(1_000.0, 930.0, 250.0).await.unwrap();
        assert!(rate <= 930.0 && rate > 850.0, "{rate}");
        assert!(probes
            .iter()
            .any(|probe| probe.confirmation && !probe.sustained));
    }

    #[tokio::test]
    async fn what_sustains_nothing_is_told() {
        let why = found(0.0, 0.0, 100.0).await.unwrap_err().to_string();
        assert!(why.starts_with("not even 1 transaction a second"), "{why}");
        let why = found(1_000.0, 10.0, 100.0).await.unwrap_err().to_string();
        assert!(why.starts_with("no rate was confirmed"), "{why}");
    }
}
