//! How many transactions may be sent: by a rate, and by what is in flight, which is sent and not final.
//!
//! The pool is to be neither empty nor overflowing. A pool keeps a transaction until its block is final, and when it
//! overflows it drops the oldest, so what is in flight has a limit that never is passed. Without a rate it grows with
//! the largest block so far, up to that limit, and shrinks to what is there when a node has no room.

use std::time::{Duration, Instant};

/// So many may always be in flight.
pub const LEAST: usize = 100;

/// So many are in flight at first when there is no rate.
const FIRST: usize = 3_000;

/// How much more may be in flight with each block after a node had no room.
const RECOVERY: f64 = 1.25;

/// The pace of a run.
pub struct Pace {
    rate: f64,
    started: Option<Instant>,
    /// New transactions that were sent or withheld.
    spent: u64,
    withheld: u64,
    most: usize,
    limit: usize,
    /// How many transactions the largest block had.
    largest: usize,
    full: bool,
    paused_until: Option<Instant>,
}

impl Pace {
    /// So many in a second, or if that is 0 as many as there is room for; never more than `most` in flight.
    pub fn new(rate: f64, most: usize) -> Self {
        let most = most.max(LEAST);
        let limit = if rate > 0.0 { most } else { most.min(FIRST) };
        Self {
            rate,
            started: None,
            spent: 0,
            withheld: 0,
            most,
            limit,
            largest: 0,
            full: false,
            paused_until: None,
        }
    }

    /// How many may be sent now.
    pub fn allowed(&mut self, now: Instant, in_flight: usize) -> usize {
        let started = *self.started.get_or_insert(now);
        let room = self.room(now, in_flight);
        if self.rate == 0.0 {
            return room;
        }
        let elapsed = now.saturating_duration_since(started).as_secs_f64();
        let due = ((elapsed * self.rate) as u64).saturating_sub(self.spent);
        // Offers that cannot be made are not made later: that would be another rate.
        let withheld = due.saturating_sub(room as u64);
        self.spent = self.spent.saturating_add(withheld);
        self.withheld = self.withheld.saturating_add(withheld);
        usize::try_from(due).map_or(room, |due| due.min(room))
    }

    /// How many may be sent now, whatever the rate.
    pub fn room(&self, now: Instant, in_flight: usize) -> usize {
        if self.paused_until > Some(now) {
            return 0;
        }
        self.limit.saturating_sub(in_flight)
    }

    /// A new transaction was sent.
    pub fn sent(&mut self) {
        self.spent = self.spent.saturating_add(1);
    }

    /// How many offers were withheld for want of room.
    pub fn withheld(&self) -> u64 {
        self.withheld
    }

    /// A block came with so many transactions of ours; there may be `depth` times as many in flight as the largest
    /// has.
    pub fn block(&mut self, transactions: usize, depth: f64) {
        self.largest = self.largest.max(transactions);
        let wanted = ((self.largest as f64 * depth) as usize).min(self.most);
        if self.full {
            let recovered = (self.limit as f64 * RECOVERY) as usize;
            self.limit = recovered.min(wanted).max(LEAST);
            self.full = self.limit < wanted;
        } else {
            self.limit = self.limit.max(wanted);
        }
    }

    /// A node had no room when so many were in flight: nothing is sent for a while.
    pub fn turned_away(&mut self, in_flight: usize, pause: Duration) {
        self.full = true;
        self.limit = self.limit.min(in_flight).max(LEAST);
        self.paused_until = Instant::now().checked_add(pause);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_kept_and_missed_offers_are_not_made_up_for() {
        let start = Instant::now();
        let mut pace = Pace::new(1_000.0, 5_000);
        assert_eq!(pace.allowed(start, 0), 0);
        let later = start + Duration::from_millis(100);
        assert_eq!(pace.allowed(later, 0), 100);
        for _ in 0..100 {
            pace.sent();
        }
        assert_eq!(pace.allowed(later, 0), 0);
        // As many as may be are in flight: nothing more, now or later.
        let later = start + Duration::from_millis(200);
        assert_eq!(pace.allowed(later, 5_000), 0);
        assert_eq!(pace.withheld(), 100);
        assert_eq!(pace.allowed(later, 0), 0);
    }

    #[test]
    fn without_a_rate_what_is_in_flight_follows_the_blocks() {
        let now = Instant::now();
        let mut pace = Pace::new(0.0, 5_000);
        assert_eq!(pace.allowed(now, 100), FIRST - 100);
        pace.block(1_000, 3.0);
        assert_eq!(pace.allowed(now, 0), 3_000);
        pace.block(10, 3.0);
        assert_eq!(pace.allowed(now, 0), 3_000);
        pace.block(9_000, 3.0);
        assert_eq!(pace.allowed(now, 0), 5_000);
    }

    #[test]
    fn a_full_pool_is_left_alone_for_a_while() {
        let now = Instant::now();
        let mut pace = Pace::new(0.0, 20_000);
        pace.block(4_000, 3.0);
        pace.turned_away(8_000, Duration::from_secs(1));
        assert_eq!(pace.allowed(now, 0), 0);
        let later = now + Duration::from_secs(2);
        assert_eq!(pace.allowed(later, 7_000), 1_000);
        pace.block(4_000, 3.0);
        assert_eq!(pace.allowed(later, 8_000), 2_000);
        pace.block(4_000, 3.0);
        assert_eq!(pace.allowed(later, 12_000), 0);
    }
}
