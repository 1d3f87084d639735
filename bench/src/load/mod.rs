//! Load on a target: [`Session::open`] once, then [`Session::run`] as often as one likes, one after the other.

pub mod figures;
mod ledger;
mod pace;
mod senders;

use crate::{
    net::bulk::{self, Answer, Job},
    process,
    target::{Block, Hash, Refusal, Seen, Share, Target},
};
use anyhow::{bail, ensure, Context};
use figures::{Frame, Note, Record, Run};
use ledger::{Counts, Ledger, Next};
use pace::Pace;
pub use pace::LEAST;
use senders::{Senders, Turn};
use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::sync::mpsc;

/// How often it is looked whether something may be sent.
const TICK: Duration = Duration::from_millis(5);

/// How long after the last sending everything may take to become final.
const PATIENCE: Duration = Duration::from_secs(90);

/// How long it is waited after a node had no room.
const PAUSE: Duration = Duration::from_millis(50);

/// How load is made.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub struct Settings {
    /// Connections, shared out over the nodes.
    pub connections: usize,
    /// How many transactions are sent in one JSON-RPC message when there are so many to be sent.
    pub batch: usize,
    /// How many transactions may be sent and not final, at most: what the nodes' pools can keep.
    pub in_flight: usize,
    /// Without a rate: how many of the largest blocks so far they would fill.
    pub depth: f64,
    /// How many blocks with load are left out at the beginning.
    pub warm_up: usize,
}

/// What a run is to be.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Transactions offered in a second; 0 for as many as the pool takes.
    pub rate: f64,
    /// How long at least.
    pub duration: Duration,
    /// How many blocks have to count at least.
    pub blocks: usize,
    /// How many transactions are signed before.
    pub signed: usize,
}

/// An open target.
pub struct Session<T> {
    target: Arc<T>,
    settings: Settings,
    shares: Vec<Share>,
    processes: Vec<u32>,
    senders: Senders,
    ledger: Ledger,
    lanes: Vec<mpsc::UnboundedSender<Job>>,
    answers: mpsc::UnboundedReceiver<Answer>,
    seen: mpsc::Receiver<Seen>,
    notes: HashMap<Hash, Note>,
    records: Vec<Record>,
    pace: Pace,
}

impl<T: Target> Session<T> {
    /// Prepares the senders and connects.
    pub async fn open(target: Arc<T>, settings: Settings) -> anyhow::Result<Self> {
        let nonces = target.prepare().await?;
        let shares = target.about().workloads;
        let (told, answers) = mpsc::unbounded_channel();
        let endpoints = target.endpoints();
        ensure!(!endpoints.is_empty(), "the target has no node");
        let mut lanes = Vec::new();
        for url in endpoints
            .iter()
            .cycle()
            .take(settings.connections.max(endpoints.len()))
        {
            lanes
                .push(bulk::open(url, target.submit_method(), settings.batch, told.clone()).await?);
        }
        Ok(Self {
            senders: Senders::new(&*target, nonces, &shares),
            ledger: Ledger::new(shares.len()),
            processes: target.processes(),
            seen: target.watch().await?,
            pace: Pace::new(0.0, settings.in_flight),
            notes: HashMap::new(),
            records: Vec::new(),
            target,
            settings,
            shares,
            lanes,
            answers,
        })
    }

    /// Makes load as planned and says what came of it.
    pub async fn run(&mut self, plan: Plan) -> anyhow::Result<Run> {
        self.sign_ahead(plan.signed).await?;
        self.senders.take_late();
        self.records.clear();
        self.pace = Pace::new(plan.rate, self.settings.in_flight);
        let before = self.ledger.counts();
        let started = Instant::now();
        self.follow(|session| {
            session.send()?;
            Ok(session.is_enough(started, &plan))
        })
        .await?;
        let stopped = Instant::now();
        self.follow(|session| {
            session.repeat();
            Ok(session.ledger.unfinished() == 0 || stopped.elapsed() > PATIENCE)
        })
        .await?;
        let counts = difference(self.ledger.counts(), before);
        let said = self.ledger.take_said();
        let frame = Frame {
            shares: &self.shares,
            rate: plan.rate,
            counts,
            unfinished: self.ledger.unfinished(),
            signed_late: self.senders.take_late(),
            withheld: self.pace.withheld(),
            said: said.clone(),
            warm_up: self.settings.warm_up,
            stopped,
        };
        figures::figures(&self.records, frame).with_context(|| {
            format!(
                "too few blocks became final in {} s to say anything: give a longer --duration; \
                 of {} transactions offered {} were refused and {} had no room; the nodes said: {said:?}",
                plan.duration.as_secs(),
                counts.offered,
                counts.refused,
                counts.turned_away
            )
        })
    }

    /// Signs on all cores, on threads of its own: signals are listened to meanwhile.
    async fn sign_ahead(&mut self, transactions: usize) -> anyhow::Result<()> {
        let mut senders = std::mem::take(&mut self.senders);
        let target = self.target.clone();
        let signing = tokio::task::spawn_blocking(move || {
            let done = senders.sign_ahead(&*target, transactions);
            (senders, done)
        });
        let (senders, done) = signing.await.context("signing broke off")?;
        self.senders = senders;
        done
    }

    /// Listens to everything, and every few milliseconds does a step, until that is the last.
    async fn follow(
        &mut self,
        mut step: impl FnMut(&mut Self) -> anyhow::Result<bool>,
    ) -> anyhow::Result<()> {
        let mut clock = tokio::time::interval(TICK);
        clock.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
        loop {
            tokio::select! {
                seen = self.seen.recv() => self.look(seen)?,
                answer = self.answers.recv() => self.hear(answer)?,
                _ = clock.tick() => {
                    if step(self)? {
                        return Ok(());
                    }
                }
            }
        }
    }

    fn look(&mut self, seen: Option<Seen>) -> anyhow::Result<()> {
        match seen {
            Some(Seen::Imported(block)) => self.imported(block),
            Some(Seen::Final(hash, at)) => self.finalized(hash, at),
            Some(Seen::Lost(why)) => bail!("the chain cannot be followed any more: {why}"),
            None => bail!("the chain cannot be followed any more"),
        }
        Ok(())
    }

    fn imported(&mut self, block: Block) {
        let (hash, now) = (block.hash, block.seen);
        let ours = self.ledger.imported(block);
        self.pace.block(ours, self.settings.depth);
        let note = Note {
            nodes_cpu: process::cpu_micros(&self.processes),
            own_cpu: process::cpu_micros(&[std::process::id()]),
            resident: process::resident_kib(&self.processes),
            pending: self.ledger.pending(),
            offered: self.ledger.counts().offered,
        };
        self.notes.insert(hash, note);
        self.senders.wake();
        for id in self.ledger.missed(now) {
            self.transmit(id);
        }
    }

    fn finalized(&mut self, hash: Hash, at: Instant) {
        let note = self.notes.remove(&hash).unwrap_or_default();
        if let Some(block) = self.ledger.finalized(hash, at) {
            self.records.push(Record { block, note });
        }
    }

    fn hear(&mut self, answer: Option<Answer>) -> anyhow::Result<()> {
        match answer {
            Some(Answer::Replies(replies)) => {
                for bulk::Reply { id, error } in replies {
                    self.reply(usize::try_from(id)?, error)?;
                }
                Ok(())
            }
            Some(Answer::Broken(why)) => bail!("{why}"),
            None => bail!("all connections are closed"),
        }
    }

    fn reply(&mut self, id: usize, error: Option<(i64, String)>) -> anyhow::Result<()> {
        let Some((code, message)) = error else {
            for id in self.ledger.accepted(id) {
                self.transmit(id);
            }
            return Ok(());
        };
        let refusal = self.target.refusal(code, &message);
        let next = self.ledger.refused(id, refusal, &message);
        let Some((sender, nonce, attempt)) = self.ledger.identity(id) else {
            return Ok(());
        };
        match next {
            Next::Wait => (),
            Next::Later => self.senders.again(sender, nonce, id),
            Next::Replace => {
                if let Some(payload) = self.target.sign(sender, nonce, attempt)? {
                    self.ledger.replace(id, payload);
                    self.senders.again(sender, nonce, id);
                }
                for id in self.ledger.doubt(id) {
                    self.transmit(id);
                }
            }
            Next::Retire => ensure!(
                self.senders.retire(sender),
                "the node refuses everything; it said first: {message}"
            ),
        }
        if refusal == Refusal::Full {
            self.pace.turned_away(self.ledger.in_flight(), PAUSE);
        }
        Ok(())
    }

    /// Sends what may be sent now.
    fn send(&mut self) -> anyhow::Result<()> {
        let now = Instant::now();
        let allowed = self.pace.allowed(now, self.ledger.in_flight());
        for _ in 0..allowed {
            match self.senders.turn(&*self.target)? {
                None => break,
                Some(Turn::Again(id)) => self.transmit(id),
                Some(Turn::New {
                    sender,
                    nonce,
                    payload,
                }) => {
                    let of = (sender, nonce, self.target.workload(sender));
                    let id = self.ledger.offer(of, payload, now);
                    self.pace.sent();
                    self.transmit(id);
                }
            }
        }
        Ok(())
    }

    /// Sends what was turned away, and nothing new.
    fn repeat(&mut self) {
        for _ in 0..self.pace.room(Instant::now(), self.ledger.in_flight()) {
            let Some(id) = self.senders.owed() else {
                return;
            };
            self.transmit(id);
        }
    }

    /// Sends a transaction on the connection of its sender.
    fn transmit(&mut self, id: usize) {
        let Some(bytes) = self.ledger.resend(id, Instant::now()) else {
            return;
        };
        let sender = self.ledger.identity(id).map_or(0, |(sender, ..)| sender);
        let lane = sender.checked_rem(self.lanes.len()).unwrap_or(0);
        if let Some(lane) = self.lanes.get(lane) {
            // If the connection broke, its reader says so.
            let _ = lane.send(Job {
                id: id as u64,
                bytes,
            });
        }
    }

    /// Whether the run has been long enough and has enough final blocks.
    fn is_enough(&self, started: Instant, plan: &Plan) -> bool {
        /// Blocks that never come are not waited for.
        const LONGEST: u32 = 5;
        let elapsed = started.elapsed();
        if elapsed < plan.duration {
            return false;
        }
        let window = figures::window(&self.records, self.settings.warm_up, Instant::now());
        let (blocks, span) = window.map_or((0, Duration::ZERO), |(opening, counted)| {
            let last = counted.last().map_or(opening, |last| last);
            let from = opening.block.seen;
            (
                counted.len(),
                last.block.seen.saturating_duration_since(from),
            )
        });
        let long_enough = plan.blocks == 0 || span >= plan.duration;
        (blocks >= plan.blocks && long_enough) || elapsed > plan.duration.saturating_mul(LONGEST)
    }
}

/// What was counted between two looks.
fn difference(after: Counts, before: Counts) -> Counts {
    Counts {
        offered: after.offered.saturating_sub(before.offered),
        turned_away: after.turned_away.saturating_sub(before.turned_away),
        dropped: after.dropped.saturating_sub(before.dropped),
        refused: after.refused.saturating_sub(before.refused),
    }
}
