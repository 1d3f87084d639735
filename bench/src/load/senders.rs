//! Who sends next, and what.
//!
//! Nonces go on from run to run. A sender takes turns with all others of its workload, so that its transactions are
//! far apart; workloads take turns by their shares.

use crate::target::{Payload, Share, Target};
use anyhow::Context;
use std::{
    collections::{BTreeMap, VecDeque},
    sync::Mutex,
};

/// What a sender has.
#[derive(Default)]
struct Sender {
    workload: usize,
    /// The nonce of the first transaction that was neither signed ahead nor sent.
    next: u64,
    /// Signed ahead, with the nonces right before `next`.
    ahead: VecDeque<Payload>,
    /// Transactions to be sent once more, by nonce.
    again: BTreeMap<u64, usize>,
    /// Sends no more.
    retired: bool,
}

/// A turn.
#[derive(Debug, PartialEq)]
pub enum Turn {
    /// Send this transaction for the first time.
    New {
        /// Whose it is.
        sender: usize,
        /// Its number.
        nonce: u64,
        /// The transaction.
        payload: Payload,
    },
    /// Send the transaction of this id again.
    Again(usize),
}

/// All senders.
#[derive(Default)]
pub struct Senders {
    all: Vec<Sender>,
    /// Whose turn it is, for each workload.
    queues: Vec<VecDeque<usize>>,
    /// What each workload is behind its share.
    credits: Vec<i64>,
    percents: Vec<i64>,
    /// Those who wait for something on the chain.
    waiting: Vec<usize>,
    /// Those who have something to send again.
    owing: VecDeque<usize>,
    /// How many were signed while the clock ran though they could have been before.
    late: u64,
}

impl Senders {
    /// Those of a target, with their next nonces.
    pub fn new<T: Target>(target: &T, nonces: Vec<u64>, shares: &[Share]) -> Self {
        let mut senders = Self {
            queues: vec![VecDeque::new(); shares.len()],
            credits: vec![0; shares.len()],
            percents: shares.iter().map(|share| share.percent.into()).collect(),
            ..Self::default()
        };
        for (index, next) in nonces.into_iter().enumerate() {
            let workload = target.workload(index);
            senders.all.push(Sender {
                workload,
                next,
                ..Sender::default()
            });
            senders.enqueue(index);
        }
        senders
    }

    /// Signs until `transactions` are ready, shared as the workloads are, on all cores.
    pub fn sign_ahead<T: Target>(&mut self, target: &T, transactions: usize) -> anyhow::Result<()> {
        let mut members = vec![0usize; self.queues.len()];
        for sender in &self.all {
            if let Some(count) = members.get_mut(sender.workload) {
                *count = count.saturating_add(1);
            }
        }
        let quotas: Vec<usize> = members
            .iter()
            .zip(&self.percents)
            .map(|(members, percent)| {
                let share = transactions.saturating_mul(usize::try_from(*percent).unwrap_or(0));
                share.div_ceil(100).div_ceil((*members).max(1))
            })
            .collect();
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let failed = Mutex::new(None);
        let chunk = self.all.len().div_ceil(cores).max(1);
        std::thread::scope(|scope| {
            for (place, senders) in self.all.chunks_mut(chunk).enumerate() {
                let first = place.saturating_mul(chunk);
                let (quotas, failed) = (&quotas, &failed);
                scope.spawn(move || {
                    for (offset, sender) in senders.iter_mut().enumerate() {
                        let quota = quotas.get(sender.workload).copied().unwrap_or(0);
                        let done = sender.sign(target, first.saturating_add(offset), quota);
                        if let (Err(why), Ok(mut failed)) = (done, failed.lock()) {
                            *failed = Some(why);
                            return;
                        }
                    }
                });
            }
        });
        let failed = failed.into_inner().ok().flatten();
        failed.map_or(Ok(()), |why| {
            Err(why).context("a transaction could not be signed")
        })
    }

    /// What is to be sent next, if anything.
    pub fn turn<T: Target>(&mut self, target: &T) -> anyhow::Result<Option<Turn>> {
        while let Some(index) = self.pick() {
            let Some(sender) = self.all.get_mut(index).filter(|sender| !sender.retired) else {
                continue;
            };
            if let Some((_, id)) = sender.again.pop_first() {
                self.enqueue(index);
                return Ok(Some(Turn::Again(id)));
            }
            let Some((nonce, payload, late)) = sender.take(target, index)? else {
                self.waiting.push(index);
                continue;
            };
            self.late = self.late.saturating_add(late.into());
            self.charge(index);
            self.enqueue(index);
            return Ok(Some(Turn::New {
                sender: index,
                nonce,
                payload,
            }));
        }
        Ok(None)
    }

    /// Puts a transaction back that has to be sent again.
    pub fn again(&mut self, index: usize, nonce: u64, id: usize) {
        if let Some(sender) = self.all.get_mut(index) {
            sender.again.insert(nonce, id);
            self.owing.push_back(index);
        }
    }

    /// A transaction that has to be sent again, whoever's turn it is.
    pub fn owed(&mut self) -> Option<usize> {
        while let Some(index) = self.owing.pop_front() {
            // It may have been sent again already, when it was its sender's turn.
            let sender = self.all.get_mut(index).filter(|sender| !sender.retired);
            if let Some((_, id)) = sender.and_then(|sender| sender.again.pop_first()) {
                return Some(id);
            }
        }
        None
    }

    /// Lets a sender send no more. Whether there are others.
    pub fn retire(&mut self, index: usize) -> bool {
        if let Some(sender) = self.all.get_mut(index) {
            sender.retired = true;
        }
        self.all.iter().any(|sender| !sender.retired)
    }

    /// Something happened on the chain: those who waited may look again.
    pub fn wake(&mut self) {
        for index in std::mem::take(&mut self.waiting) {
            self.enqueue(index);
        }
    }

    /// How many were signed late since this was asked last.
    pub fn take_late(&mut self) -> u64 {
        std::mem::take(&mut self.late)
    }

    fn enqueue(&mut self, index: usize) {
        let workload = self.all.get(index).map_or(0, |sender| sender.workload);
        if let Some(queue) = self.queues.get_mut(workload) {
            queue.push_back(index);
        }
    }

    /// The next sender of the workload that is the furthest behind its share.
    fn pick(&mut self) -> Option<usize> {
        let furthest = (0..self.queues.len())
            .filter(|workload| self.queues.get(*workload).is_some_and(|q| !q.is_empty()))
            .max_by_key(|workload| self.credits.get(*workload).copied().unwrap_or(0))?;
        self.queues.get_mut(furthest)?.pop_front()
    }

    /// Books a transaction to its sender's workload. Nobody gathers credit for more than some transactions: who
    /// had nothing to send may not flood the chain later.
    fn charge(&mut self, index: usize) {
        const MOST: i64 = 10_000;
        let paying = self.all.get(index).map_or(0, |sender| sender.workload);
        for (workload, (credit, percent)) in self.credits.iter_mut().zip(&self.percents).enumerate()
        {
            let price = if workload == paying { 100 } else { 0 };
            *credit = credit
                .saturating_add(*percent)
                .saturating_sub(price)
                .clamp(-MOST, MOST);
        }
    }
}

impl Sender {
    /// Signs ahead until `quota` are ready.
    fn sign<T: Target>(&mut self, target: &T, index: usize, quota: usize) -> anyhow::Result<()> {
        if self.retired || !target.ahead(index) {
            return Ok(());
        }
        while self.ahead.len() < quota {
            let payload = target.sign(index, self.next, 0)?;
            self.ahead
                .push_back(payload.context("a transaction that depends on nothing has to wait")?);
            self.next = self.next.saturating_add(1);
        }
        Ok(())
    }

    /// The next transaction, its nonce, and whether it is signed too late.
    fn take<T: Target>(
        &mut self,
        target: &T,
        index: usize,
    ) -> anyhow::Result<Option<(u64, Payload, bool)>> {
        let waiting = u64::try_from(self.ahead.len()).unwrap_or(u64::MAX);
        let nonce = self.next.saturating_sub(waiting);
        if let Some(payload) = self.ahead.pop_front() {
            return Ok(Some((nonce, payload, false)));
        }
        let Some(payload) = target.sign(index, nonce, 0)? else {
            return Ok(None);
        };
        self.next = self.next.saturating_add(1);
        Ok(Some((nonce, payload, target.ahead(index))))
    }
}

#[cfg(test)]
mod tests;
