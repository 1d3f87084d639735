//! Each transaction from its first sending to its final block.

use crate::target::{Block, Fill, Hash, Payload, Refusal};
use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::Arc,
    time::{Duration, Instant},
};

/// A transaction is missed when blocks have others that were sent so much later.
const OVERTAKEN: Duration = Duration::from_secs(15);

/// A transaction is missed when it is so old, whatever blocks have.
const OLD: Duration = Duration::from_secs(60);

/// So many different things that nodes said are kept.
const MOST_SAID: usize = 8;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing was heard of it since it was sent.
    Sent,
    /// A node has it.
    Pooled,
    /// It waits to be sent again.
    Returned,
    /// It is in a block that may become final.
    Included(Instant),
    /// It is in a final block.
    Final,
    /// It is wrong, and was given up.
    Refused,
}

struct Entry {
    sender: usize,
    nonce: u64,
    workload: usize,
    bytes: Arc<[u8]>,
    /// How often another one was signed in its place.
    attempt: u32,
    first_sent: Instant,
    last_sent: Instant,
    state: State,
    /// It was missed and sent again, to see whether it is still there.
    asked: bool,
}

/// What became of a transaction that a node did not take, and what is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: its block will come.
    Wait,
    /// Send it again, later.
    Later,
    /// Sign another one for the same nonce and send that.
    Replace,
    /// The sender is of no use any more.
    Retire,
}

/// Counts since the ledger was opened.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    /// Sent for the first time.
    pub offered: u64,
    /// Not taken because there was no room; they were sent again later.
    pub turned_away: u64,
    /// Taken and then lost by the node; they were sent again, under another hash if need be.
    pub dropped: u64,
    /// Refused as wrong.
    pub refused: u64,
}

/// A final block, as far as it matters.
pub struct Finalized {
    /// Its height.
    pub number: u64,
    /// When it was imported.
    pub seen: Instant,
    /// When it became final.
    pub finalized: Instant,
    /// Its fill.
    pub fill: Fill,
    /// Of each workload.
    pub done: Vec<Done>,
    /// From the first sending of each transaction to the import and to the finality of its block.
    pub delays: Vec<(Duration, Duration)>,
}

/// What a block has of a workload.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Units that succeeded.
    pub units: u64,
    /// Transactions that succeeded.
    pub succeeded: u64,
    /// Transactions that failed.
    pub failed: u64,
}

/// All transactions.
pub struct Ledger {
    workloads: usize,
    entries: Vec<Entry>,
    by_hash: HashMap<Hash, usize>,
    /// What is not final, by sender, in the order of nonces.
    open: HashMap<usize, VecDeque<usize>>,
    blocks: HashMap<Hash, Block>,
    pending: usize,
    in_flight: usize,
    /// When the latest transaction was sent that a block has.
    newest: Option<Instant>,
    /// What nodes said of transactions that they did not take, and how often.
    said: BTreeMap<String, u64>,
    counts: Counts,
}

impl Ledger {
    /// An empty one for so many workloads.
    pub fn new(workloads: usize) -> Self {
        Self {
            workloads,
            entries: Vec::new(),
            by_hash: HashMap::new(),
            open: HashMap::new(),
            blocks: HashMap::new(),
            pending: 0,
            in_flight: 0,
            newest: None,
            said: BTreeMap::new(),
            counts: Counts::default(),
        }
    }

    /// How many were sent and are in no block.
    pub fn pending(&self) -> usize {
        self.pending
    }

    /// How many were sent and are not final: what the nodes' pools keep.
    pub fn in_flight(&self) -> usize {
        self.in_flight
    }

    /// How many are not final, those included that wait to be sent again.
    pub fn unfinished(&self) -> usize {
        self.open.values().map(VecDeque::len).sum()
    }

    /// The counts so far.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// What nodes said since this was asked last of transactions that they did not take, and how often.
    pub fn take_said(&mut self) -> BTreeMap<String, u64> {
        std::mem::take(&mut self.said)
    }

    /// Books a transaction that is sent for the first time; its id.
    pub fn offer(&mut self, of: (usize, u64, usize), payload: Payload, now: Instant) -> usize {
        let (sender, nonce, workload) = of;
        let id = self.entries.len();
        self.by_hash.insert(payload.hash, id);
        self.entries.push(Entry {
            sender,
            nonce,
            workload,
            bytes: payload.bytes,
            attempt: 0,
            first_sent: now,
            last_sent: now,
            state: State::Sent,
            asked: false,
        });
        self.open.entry(sender).or_default().push_back(id);
        self.pending = self.pending.saturating_add(1);
        self.in_flight = self.in_flight.saturating_add(1);
        self.counts.offered = self.counts.offered.saturating_add(1);
        id
    }

    /// Books a transaction that is sent again; what to send, unless it is final by now or given up.
    pub fn resend(&mut self, id: usize, now: Instant) -> Option<Arc<[u8]>> {
        let entry = self.entries.get_mut(id)?;
        match entry.state {
            State::Returned => {
                entry.state = State::Sent;
                self.pending = self.pending.saturating_add(1);
                self.in_flight = self.in_flight.saturating_add(1);
            }
            State::Sent | State::Pooled | State::Included(_) => (),
            State::Final | State::Refused => return None,
        }
        entry.last_sent = now;
        Some(entry.bytes.clone())
    }

    /// Whose transaction it is, its nonce, and which attempt the next one for that nonce is.
    pub fn identity(&self, id: usize) -> Option<(usize, u64, u32)> {
        let entry = self.entries.get(id)?;
        Some((entry.sender, entry.nonce, entry.attempt.saturating_add(1)))
    }

    /// Puts another transaction in the place of one that nodes take no more. The old one still counts if a block
    /// has it.
    pub fn replace(&mut self, id: usize, payload: Payload) {
        if let Some(entry) = self.entries.get_mut(id) {
            entry.bytes = payload.bytes;
            entry.attempt = entry.attempt.saturating_add(1);
            self.by_hash.insert(payload.hash, id);
        }
    }

    /// A node has it. Those of the same sender that may be gone too, if it was gone.
    pub fn accepted(&mut self, id: usize) -> Vec<usize> {
        let Some(entry) = self.entries.get_mut(id) else {
            return Vec::new();
        };
        if entry.state == State::Sent {
            entry.state = State::Pooled;
        }
        let was_asked = std::mem::take(&mut entry.asked);
        let pooled = entry.state == State::Pooled;
        // It was taken once more, so it had been dropped.
        if !(was_asked && pooled) {
            return Vec::new();
        }
        self.counts.dropped = self.counts.dropped.saturating_add(1);
        self.doubt(id)
    }

    /// A transaction was dropped: a node drops those of the same sender that build on it with it. They are to be
    /// sent again: the answer tells whether the node still has them.
    pub fn doubt(&mut self, id: usize) -> Vec<usize> {
        let Some(Entry { sender, nonce, .. }) = self.entries.get(id) else {
            return Vec::new();
        };
        let (sender, nonce) = (*sender, *nonce);
        self.ask(sender, |entry| {
            entry.state == State::Pooled && entry.nonce > nonce && !entry.asked
        })
    }

    /// A node did not take it, and said why.
    pub fn refused(&mut self, id: usize, refusal: Refusal, message: &str) -> Next {
        if self.said.len() < MOST_SAID || self.said.contains_key(message) {
            let times = self.said.entry(message.to_owned()).or_default();
            *times = times.saturating_add(1);
        }
        let Some(entry) = self.entries.get_mut(id) else {
            return Next::Wait;
        };
        let was_asked = std::mem::take(&mut entry.asked);
        let waits = matches!(entry.state, State::Sent | State::Pooled);
        let next = match refusal {
            Refusal::Known | Refusal::Used => Next::Wait,
            _ if !waits => Next::Wait,
            // When it was only asked for, it may be there after all.
            Refusal::Full if was_asked => Next::Wait,
            Refusal::Full => Next::Later,
            Refusal::Banned => Next::Replace,
            Refusal::Invalid => Next::Retire,
        };
        let counter = match next {
            Next::Wait => return next,
            Next::Later => &mut self.counts.turned_away,
            Next::Replace => &mut self.counts.dropped,
            Next::Retire => &mut self.counts.refused,
        };
        *counter = counter.saturating_add(1);
        self.pending = self.pending.saturating_sub(1);
        self.in_flight = self.in_flight.saturating_sub(1);
        entry.state = State::Returned;
        if next == Next::Retire {
            entry.state = State::Refused;
            let sender = entry.sender;
            self.close(sender, id);
        }
        next
    }

    /// A block came on top of the chain. How many transactions of ours it has.
    pub fn imported(&mut self, block: Block) -> usize {
        let mut ours = 0usize;
        for outcome in &block.outcomes {
            let Some(entry) = self
                .by_hash
                .get(&outcome.hash)
                .and_then(|id| self.entries.get_mut(*id))
            else {
                continue;
            };
            ours = ours.saturating_add(1);
            match entry.state {
                State::Sent | State::Pooled => self.pending = self.pending.saturating_sub(1),
                // A node did not take it, and has it all the same.
                State::Returned | State::Refused => {
                    self.in_flight = self.in_flight.saturating_add(1);
                }
                State::Included(_) | State::Final => (),
            }
            if entry.state != State::Final {
                entry.state = State::Included(block.seen);
            }
            self.newest = self.newest.max(Some(entry.last_sent));
        }
        self.blocks.insert(block.hash, block);
        ours
    }

    /// A block became final.
    pub fn finalized(&mut self, hash: Hash, at: Instant) -> Option<Finalized> {
        let block = self.blocks.remove(&hash)?;
        let mut done = vec![Done::default(); self.workloads];
        let mut delays = Vec::with_capacity(block.outcomes.len());
        for outcome in &block.outcomes {
            let Some(id) = self.by_hash.get(&outcome.hash).copied() else {
                continue;
            };
            let Some(entry) = self.entries.get_mut(id) else {
                continue;
            };
            if !matches!(entry.state, State::Returned | State::Refused | State::Final) {
                self.in_flight = self.in_flight.saturating_sub(1);
            }
            // Its block took so long that it was asked for meanwhile.
            if matches!(entry.state, State::Sent | State::Pooled) {
                self.pending = self.pending.saturating_sub(1);
            }
            entry.state = State::Final;
            entry.bytes = Arc::new([]);
            let sent = entry.first_sent;
            delays.push((
                block.seen.saturating_duration_since(sent),
                at.saturating_duration_since(sent),
            ));
            if let Some(done) = done.get_mut(entry.workload) {
                done.count(outcome.succeeded, outcome.units);
            }
            let sender = entry.sender;
            self.close(sender, id);
        }
        self.blocks.retain(|_, other| other.number > block.number);
        Some(Finalized {
            number: block.number,
            seen: block.seen,
            finalized: at,
            fill: block.fill,
            done,
            delays,
        })
    }

    /// The oldest transaction of each sender if it should have been in a block by now. They are to be sent again:
    /// the answer tells whether the node still has them.
    pub fn missed(&mut self, now: Instant) -> Vec<usize> {
        let overtaken = self.newest.and_then(|newest| newest.checked_sub(OVERTAKEN));
        let old = now.checked_sub(OLD);
        let firsts: Vec<usize> = self
            .open
            .values()
            .filter_map(|of| of.front().copied())
            .collect();
        firsts
            .into_iter()
            .filter(|id| {
                let entry = self.entries.get_mut(*id);
                let missed = entry.as_ref().is_some_and(|entry| match entry.state {
                    State::Pooled => Some(entry.last_sent) < overtaken.max(old),
                    State::Sent | State::Included(_) => Some(entry.last_sent) < old,
                    _ => false,
                });
                if let Some(entry) = entry.filter(|_| missed) {
                    if let State::Included(_) = entry.state {
                        // The block that it was in is not on the chain any more.
                        entry.state = State::Sent;
                        self.pending = self.pending.saturating_add(1);
                    }
                    entry.asked = true;
                }
                missed
            })
            .collect()
    }

    /// Marks those of a sender's open transactions that are to be asked for.
    fn ask(&mut self, sender: usize, which: impl Fn(&Entry) -> bool) -> Vec<usize> {
        let mut asked = Vec::new();
        for id in self.open.get(&sender).into_iter().flatten() {
            if let Some(entry) = self.entries.get_mut(*id).filter(|entry| which(entry)) {
                entry.asked = true;
                asked.push(*id);
            }
        }
        asked
    }

    fn close(&mut self, sender: usize, id: usize) {
        if let Some(open) = self.open.get_mut(&sender) {
            if open.front() == Some(&id) {
                open.pop_front();
            } else {
                open.retain(|other| *other != id);
            }
        }
    }
}

impl Done {
    fn count(&mut self, succeeded: bool, units: u32) {
        self.units = self.units.saturating_add(units.into());
        let counter = if succeeded {
            &mut self.succeeded
        } else {
            &mut self.failed
        };
        *counter = counter.saturating_add(1);
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            units: self.units.saturating_add(other.units),
            succeeded: self.succeeded.saturating_add(other.succeeded),
            failed: self.failed.saturating_add(other.failed),
        }
    }
}

#[cfg(test)]
mod tests;
