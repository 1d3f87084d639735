//! From final blocks to figures.
//!
//! A run is judged by whole blocks: from the import of one block to that of a later one, both final. All that is
//! in the blocks after the first, to the last included, was made in that time, and so was the work for it.

use super::ledger::{Counts, Done, Finalized};
use crate::{
    statistics::{mean, ratio, Spread},
    target::Share,
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

/// Of a block's weight or length so much has to be used for it to count as full.
const FULL: f64 = 0.95;

/// A final block with what was found in `/proc` and in the ledger when it was imported.
pub struct Record {
    /// The block.
    pub block: Finalized,
    /// What was noted at its import.
    pub note: Note,
}

/// What is noted when a block is imported.
#[derive(Clone, Copy, Debug, Default)]
pub struct Note {
    /// Processor time of all nodes so far, in microseconds.
    pub nodes_cpu: u64,
    /// The same of this program.
    pub own_cpu: u64,
    /// Memory of all nodes, in KiB.
    pub resident: u64,
    /// How many transactions were sent and in no block.
    pub pending: usize,
    /// How many had been sent.
    pub offered: u64,
}

/// What a run gave.
#[derive(Clone, Debug, Serialize)]
pub struct Run {
    /// What was asked for: transactions offered in a second; 0 for as many as the pool takes.
    pub rate_asked: f64,
    /// Transactions that were offered in a second.
    pub rate_offered: f64,
    /// Units that succeeded in final blocks, in a second. In a mix: transactions.
    pub units_per_second: f64,
    /// Transactions that succeeded in final blocks, in a second.
    pub transactions_per_second: f64,
    /// By workload.
    pub workloads: Vec<Part>,
    /// Between the first and the last block that count, in seconds.
    pub seconds: f64,
    /// How many blocks that were.
    pub blocks: usize,
    /// Mean time from block to block, in seconds.
    pub block_seconds: f64,
    /// Processor time of all nodes for each unit, in microseconds. Zero if their processes are not known.
    pub cpu_micros_per_unit: f64,
    /// How many cores the nodes kept busy, in the mean.
    pub nodes_cores: f64,
    /// How many cores this program kept busy, in the mean.
    pub generator_cores: f64,
    /// From sending a transaction to the news that its block is final: of each one, known by its hash.
    pub finalized_after: Spread,
    /// From sending a transaction to the news that its block is imported.
    pub imported_after: Spread,
    /// How full the blocks were.
    pub fill: FillFigures,
    /// Transactions in no block: right after the first block that counts, and after the last.
    pub pending: (usize, usize),
    /// The most memory that all nodes together had, in MiB.
    pub peak_resident_mib: f64,
    /// Transactions that failed in blocks, all blocks of the run.
    pub failed: u64,
    /// Transactions that a node refused as wrong.
    pub refused: u64,
    /// Transactions that a node took and lost.
    pub dropped: u64,
    /// How often a node had no room.
    pub turned_away: u64,
    /// Transactions that were not final when the run was over and all patience used.
    pub unfinished: usize,
    /// Transactions that could have been signed before the clock started and were not.
    pub signed_late: u64,
    /// Offers that were withheld because too many were pending.
    pub withheld: u64,
    /// What nodes said of transactions that they did not take, and how often.
    pub said: BTreeMap<String, u64>,
}

/// What a run gave of one workload.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// What its unit is.
    pub unit: String,
    /// Units that succeeded in final blocks, in a second.
    pub units_per_second: f64,
    /// Transactions that succeeded in final blocks, in a second.
    pub transactions_per_second: f64,
    /// Transactions that failed in blocks that count.
    pub failed: u64,
}

/// How full blocks were. Shares are of what ordinary transactions may use.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct FillFigures {
    /// Mean share of the weight (or gas).
    pub weight_mean: f64,
    /// Highest share of the weight.
    pub weight_max: f64,
    /// Mean length in bytes.
    pub bytes_mean: f64,
    /// Mean share of the length.
    pub bytes_share_mean: f64,
    /// Blocks that were full by weight or by length.
    pub full_blocks: usize,
    /// Mean number of successful transactions.
    pub transactions_mean: f64,
}

/// What is known of a run besides its blocks.
pub struct Frame<'a> {
    /// The workloads.
    pub shares: &'a [Share],
    /// What was asked for.
    pub rate: f64,
    /// What the ledger counted in this run.
    pub counts: Counts,
    /// See [`Run::unfinished`].
    pub unfinished: usize,
    /// See [`Run::signed_late`].
    pub signed_late: u64,
    /// See [`Run::withheld`].
    pub withheld: u64,
    /// See [`Run::said`].
    pub said: BTreeMap<String, u64>,
    /// How many blocks with load are left out at the beginning.
    pub warm_up: usize,
    /// When the last transaction was sent.
    pub stopped: Instant,
}

/// The blocks that count: the one that opens the window, and the others. `None` if there are too few.
pub fn window(
    records: &[Record],
    warm_up: usize,
    stopped: Instant,
) -> Option<(&Record, &[Record])> {
    let loaded = records
        .iter()
        .position(|record| record.transactions() > 0)?;
    let first = loaded.saturating_add(warm_up);
    let end = records
        .iter()
        .position(|record| record.block.seen > stopped)
        .unwrap_or(records.len());
    let (opening, counted) = records.get(first..end)?.split_first()?;
    (!counted.is_empty()).then_some((opening, counted))
}

/// The figures of a run.
pub fn figures(records: &[Record], frame: Frame) -> Option<Run> {
    let (opening, counted) = window(records, frame.warm_up, frame.stopped)?;
    let closing = counted.last()?;
    let span = closing
        .block
        .seen
        .saturating_duration_since(opening.block.seen);
    let seconds = span.as_secs_f64();
    let workloads = parts(counted, frame.shares, seconds);
    let total = |figure: fn(&Part) -> f64| workloads.iter().map(figure).sum::<f64>();
    let transactions_per_second = total(|part| part.transactions_per_second);
    let units_per_second = match workloads.len() {
        1 => total(|part| part.units_per_second),
        _ => transactions_per_second,
    };
    let used = |of: fn(&Note) -> u64| of(&closing.note).saturating_sub(of(&opening.note)) as f64;
    let (nodes, own) = (used(|note| note.nodes_cpu), used(|note| note.own_cpu));
    let (imported_after, finalized_after) = delays(counted);
    let peak = records.iter().map(|record| record.note.resident).max();
    Some(Run {
        rate_asked: frame.rate,
        rate_offered: used(|note| note.offered) / seconds,
        units_per_second,
        transactions_per_second,
        workloads,
        seconds,
        blocks: counted.len(),
        block_seconds: seconds / counted.len() as f64,
        cpu_micros_per_unit: ratio(nodes, units_per_second * seconds),
        nodes_cores: nodes / seconds / 1e6,
        generator_cores: own / seconds / 1e6,
        finalized_after,
        imported_after,
        fill: fill(counted),
        pending: (opening.note.pending, closing.note.pending),
        peak_resident_mib: peak.unwrap_or_default() as f64 / 1024.0,
        failed: records.iter().map(Record::failed).sum(),
        refused: frame.counts.refused,
        dropped: frame.counts.dropped,
        turned_away: frame.counts.turned_away,
        unfinished: frame.unfinished,
        signed_late: frame.signed_late,
        withheld: frame.withheld,
        said: frame.said,
    })
}

fn parts(counted: &[Record], shares: &[Share], seconds: f64) -> Vec<Part> {
    let part = |(index, share): (usize, &Share)| {
        let done = counted
            .iter()
            .filter_map(|record| record.block.done.get(index).copied())
            .fold(Done::default(), Done::plus);
        Part {
            name: share.name.clone(),
            unit: share.unit.clone(),
            units_per_second: done.units as f64 / seconds,
            transactions_per_second: done.succeeded as f64 / seconds,
            failed: done.failed,
        }
    };
    shares.iter().enumerate().map(part).collect()
}

fn delays(counted: &[Record]) -> (Spread, Spread) {
    let all = || counted.iter().flat_map(|record| &record.block.delays);
    let imported: Vec<Duration> = all().map(|(imported, _)| *imported).collect();
    let finalized: Vec<Duration> = all().map(|(_, finalized)| *finalized).collect();
    (Spread::of(imported), Spread::of(finalized))
}

fn fill(counted: &[Record]) -> FillFigures {
    let weight = |record: &Record| {
        let fill = record.block.fill;
        ratio(fill.used as f64, fill.limit as f64)
    };
    let bytes = |record: &Record| {
        let fill = record.block.fill;
        ratio(fill.bytes as f64, fill.bytes_limit as f64)
    };
    let is_full = |record: &&Record| weight(record) >= FULL || bytes(record) >= FULL;
    FillFigures {
        weight_mean: mean(counted.iter().map(weight)),
        weight_max: counted.iter().map(weight).fold(0.0, f64::max),
        bytes_mean: mean(counted.iter().map(|record| record.block.fill.bytes as f64)),
        bytes_share_mean: mean(counted.iter().map(bytes)),
        full_blocks: counted.iter().filter(is_full).count(),
        transactions_mean: mean(counted.iter().map(|record| record.succeeded() as f64)),
    }
}

impl Record {
    fn sum(&self, of: impl Fn(&Done) -> u64) -> u64 {
        self.block.done.iter().map(of).sum()
    }

    fn succeeded(&self) -> u64 {
        self.sum(|done| done.succeeded)
    }

    fn failed(&self) -> u64 {
        self.sum(|done| done.failed)
    }

    fn transactions(&self) -> u64 {
        self.succeeded().saturating_add(self.failed())
    }
}

impl Run {
    /// Whether what was offered was done: the rate was reached on both sides, within a tolerance (0.02 for two of a
    /// hundred), and what waits did not grow by more than that. Nothing was lost or refused.
    pub fn sustained(&self, tolerance: f64) -> bool {
        let enough = self.rate_asked * (1.0 - tolerance);
        let (before, after) = self.pending;
        let growth = (after as f64 - before as f64) / self.seconds;
        self.rate_offered >= enough
            && self.transactions_per_second >= enough
            && growth <= self.rate_asked * tolerance
            && self.dropped.saturating_add(self.refused) == 0
            && self.turned_away == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::Fill;

    /// A block each second with so many successes of 2 units each, 10 ms of work for each success.
    fn records(start: Instant, successes: &[u64]) -> Vec<Record> {
        let mut cpu = 0;
        let mut offered = 0;
        let record = |(second, succeeded): (usize, &u64)| {
            cpu += succeeded * 10_000;
            offered += succeeded;
            let seen = start + Duration::from_secs(second as u64);
            let done = Done {
                units: succeeded * 2,
                succeeded: *succeeded,
                failed: 1,
            };
            let delay = (Duration::from_secs(1), Duration::from_secs(3));
            Record {
                block: Finalized {
                    number: second as u64,
                    seen,
                    finalized: seen + Duration::from_secs(2),
                    fill: Fill {
                        used: 96,
                        limit: 100,
                        bytes: 50,
                        bytes_limit: 100,
                    },
                    done: vec![done],
                    delays: vec![delay; *succeeded as usize],
                },
                note: Note {
                    nodes_cpu: cpu,
                    own_cpu: 0,
                    resident: 2048,
                    pending: 10,
                    offered,
                },
            }
        };
        successes.iter().enumerate().map(record).collect()
    }

    fn frame(shares: &[Share], stopped: Instant) -> Frame<'_> {
        Frame {
            shares,
            rate: 10.0,
            counts: Counts::default(),
            unfinished: 0,
            signed_late: 0,
            withheld: 0,
            said: BTreeMap::new(),
            warm_up: 1,
            stopped,
        }
    }

    fn share() -> Share {
        Share {
            name: "transfers".into(),
            unit: "transfer".into(),
            percent: 100,
        }
    }

    #[test]
    fn a_run_is_judged_by_the_blocks_within_it() {
        let start = Instant::now();
        // An idle block; one with the first load, one more to warm up; four that count; one after the end.
        let records: Vec<_> = records(start, &[0, 3, 99, 10, 10, 10, 10, 77])
            .into_iter()
            .map(|mut record| {
                if record.block.number == 0 {
                    record.block.done[0].failed = 0;
                }
                record
            })
            .collect();
        let shares = [share()];
        let stopped = start + Duration::from_millis(6_500);
        let run = figures(&records, frame(&shares, stopped)).unwrap();
        assert_eq!((run.blocks, run.seconds, run.block_seconds), (4, 4.0, 1.0));
        assert_eq!(run.units_per_second, 20.0);
        assert_eq!(run.transactions_per_second, 10.0);
        assert_eq!(run.rate_offered, 10.0);
        assert_eq!(run.cpu_micros_per_unit, 5_000.0);
        assert_eq!(run.nodes_cores, 0.1);
        assert_eq!(run.finalized_after.samples, 40);
        assert_eq!(run.finalized_after.p99_ms, 3_000.0);
        assert_eq!(run.imported_after.p50_ms, 1_000.0);
        assert_eq!(run.fill.full_blocks, 4);
        assert_eq!(run.fill.bytes_share_mean, 0.5);
        assert_eq!(run.peak_resident_mib, 2.0);
        assert_eq!((run.workloads[0].failed, run.failed), (4, 7));
        assert!(run.sustained(0.02));
    }

    #[test]
    fn growth_and_loss_are_not_sustained() {
        let start = Instant::now();
        let shares = [share()];
        let run = |change: fn(&mut Run)| {
            let stopped = start + Duration::from_secs(60);
            let mut run = figures(&records(start, &[10; 10]), frame(&shares, stopped)).unwrap();
            change(&mut run);
            run.sustained(0.05)
        };
        assert!(run(|_| ()));
        assert!(!run(|run| run.pending.1 = 20));
        assert!(!run(|run| run.dropped = 1));
        assert!(!run(|run| run.turned_away = 1));
        assert!(!run(|run| run.rate_offered = 9.0));
        assert!(!run(|run| run.transactions_per_second = 9.0));
        assert!(run(|run| run.transactions_per_second = 9.6));
    }

    #[test]
    fn too_few_blocks_give_no_figures() {
        let start = Instant::now();
        let shares = [share()];
        let none = |successes: &[u64]| {
            let stopped = start + Duration::from_secs(60);
            figures(&records(start, successes), frame(&shares, stopped)).is_none()
        };
        assert!(none(&[]));
        assert!(none(&[5, 5]));
        assert!(!none(&[5, 5, 5]));
    }
}
