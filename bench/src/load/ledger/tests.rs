use super::*;
use crate::target::Outcome;

/// A transaction's stand-in: its hash and its bytes are of this number.
fn payload(number: u8) -> Payload {
    Payload {
        hash: [number; 32],
        bytes: [number].into(),
    }
}

/// A ledger, and a clock that goes only when it is told to.
struct Desk {
    ledger: Ledger,
    start: Instant,
}

impl Desk {
    fn new() -> Self {
        Self {
            ledger: Ledger::new(2),
            start: Instant::now(),
        }
    }

    /// So many seconds after the start.
    fn at(&self, seconds: u64) -> Instant {
        self.start + Duration::from_secs(seconds)
    }

    /// Sends transaction `number` of a sender's, which is the one with this nonce, for the first time.
    fn offer(&mut self, sender: usize, nonce: u64, number: u8, seconds: u64) -> usize {
        let now = self.at(seconds);
        let id = self.ledger.offer((sender, nonce, 0), payload(number), now);
        assert_eq!(self.resend(id, seconds), Some(vec![number]));
        id
    }

    /// The same, and a node takes it.
    fn pool(&mut self, sender: usize, nonce: u64, number: u8, seconds: u64) -> usize {
        let id = self.offer(sender, nonce, number, seconds);
        assert!(self.ledger.accepted(id).is_empty());
        id
    }

    fn resend(&mut self, id: usize, seconds: u64) -> Option<Vec<u8>> {
        let now = self.at(seconds);
        self.ledger.resend(id, now).map(|bytes| bytes.to_vec())
    }

    fn refused(&mut self, id: usize, refusal: Refusal) -> Next {
        self.ledger.refused(id, refusal, "no")
    }

    /// A block with these transactions comes, of which so many are known. Each does two units.
    fn import(&mut self, block: u8, numbers: &[u8], seconds: u64) -> usize {
        let outcomes = numbers.iter().map(|number| Outcome {
            hash: [*number; 32],
            units: 2,
            succeeded: true,
        });
        self.import_outcomes(block, outcomes.collect(), seconds)
    }

    fn import_outcomes(&mut self, block: u8, outcomes: Vec<Outcome>, seconds: u64) -> usize {
        let seen = self.at(seconds);
        self.ledger.imported(Block {
            hash: [block; 32],
            number: block.into(),
            seen,
            outcomes,
            fill: Fill {
                used: 1,
                limit: 2,
                bytes: 3,
                bytes_limit: 4,
            },
        })
    }

    fn finalize(&mut self, block: u8, seconds: u64) -> Option<Finalized> {
        let at = self.at(seconds);
        self.ledger.finalized([block; 32], at)
    }

    fn missed(&mut self, seconds: u64) -> Vec<usize> {
        let now = self.at(seconds);
        let mut missed = self.ledger.missed(now);
        missed.sort_unstable();
        missed
    }

    /// In no block, not final for the nodes, not final at all.
    fn open(&self) -> (usize, usize, usize) {
        let ledger = &self.ledger;
        (ledger.pending(), ledger.in_flight(), ledger.unfinished())
    }

    /// Offered, turned away, dropped, refused.
    fn counts(&self) -> (u64, u64, u64, u64) {
        let counts = self.ledger.counts();
        (
            counts.offered,
            counts.turned_away,
            counts.dropped,
            counts.refused,
        )
    }
}

fn seconds(imported: u64, finalized: u64) -> (Duration, Duration) {
    (
        Duration::from_secs(imported),
        Duration::from_secs(finalized),
    )
}

#[test]
fn a_transaction_is_followed_from_its_sending_to_its_final_block() {
    let mut desk = Desk::new();
    assert_eq!(desk.open(), (0, 0, 0));
    let id = desk.offer(7, 3, 1, 10);
    assert_eq!(desk.ledger.identity(id), Some((7, 3, 1)));
    assert_eq!(desk.open(), (1, 1, 1));
    assert!(desk.ledger.accepted(id).is_empty());
    assert_eq!(desk.open(), (1, 1, 1));
    assert_eq!(desk.import(1, &[1], 12), 1);
    assert_eq!(desk.open(), (0, 1, 1));

    let block = desk.finalize(1, 19).unwrap();
    assert_eq!(desk.open(), (0, 0, 0));
    assert_eq!(desk.counts(), (1, 0, 0, 0));
    assert_eq!(block.number, 1);
    assert_eq!((block.seen, block.finalized), (desk.at(12), desk.at(19)));
    assert_eq!((block.fill.used, block.fill.bytes_limit), (1, 4));
    assert_eq!(block.delays, [seconds(2, 9)]);
    let done = Done {
        units: 2,
        succeeded: 1,
        failed: 0,
    };
    assert_eq!(block.done, [done, Done::default()]);
    assert_eq!(desk.resend(id, 20), None, "nobody sends what is final");
    assert!(desk.finalize(1, 20).is_none(), "only once");
}

#[test]
fn a_transaction_that_fails_ends_like_any_other() {
    let mut desk = Desk::new();
    desk.pool(0, 0, 1, 0);
    desk.pool(0, 1, 2, 0);
    let outcome = |number, units, succeeded| Outcome {
        hash: [number; 32],
        units,
        succeeded,
    };
    let outcomes = vec![outcome(1, 0, false), outcome(2, 5, true)];
    assert_eq!(desk.import_outcomes(1, outcomes, 3), 2);
    let block = desk.finalize(1, 4).unwrap();
    let done = Done {
        units: 5,
        succeeded: 1,
        failed: 1,
    };
    assert_eq!(block.done[0], done);
    assert_eq!(block.delays, [seconds(3, 4); 2]);
    assert_eq!(desk.open(), (0, 0, 0));
    assert_eq!(desk.counts(), (2, 0, 0, 0), "no node refused it");
}

#[test]
fn workloads_are_counted_apart() {
    let mut desk = Desk::new();
    for (number, workload) in [(1, 0), (2, 1), (3, 1)] {
        let of = (number.into(), 0, workload);
        desk.ledger.offer(of, payload(number), desk.start);
    }
    desk.import(1, &[1, 2, 3], 1);
    let block = desk.finalize(1, 2).unwrap();
    let done = |transactions| Done {
        units: transactions * 2,
        succeeded: transactions,
        failed: 0,
    };
    assert_eq!(block.done, [done(1), done(2)]);
    let failed = Done {
        failed: 4,
        ..done(1)
    };
    let both = Done {
        units: 6,
        succeeded: 3,
        failed: 4,
    };
    assert_eq!(failed.plus(done(2)), both);
}

#[test]
fn what_others_send_is_not_counted() {
    let mut desk = Desk::new();
    desk.pool(0, 0, 1, 0);
    assert_eq!(desk.import(1, &[8, 9], 1), 0);
    let block = desk.finalize(1, 2).unwrap();
    assert_eq!(block.done, [Done::default(); 2]);
    assert!(block.delays.is_empty());
    assert_eq!(desk.open(), (1, 1, 1));
}

#[test]
fn delays_are_of_every_transaction_from_its_first_sending() {
    let mut desk = Desk::new();
    let early = desk.offer(0, 0, 1, 0);
    desk.offer(1, 0, 2, 4);
    // Never final: it has no delay, and is told of as unfinished.
    desk.offer(2, 0, 3, 0);
    assert_eq!(desk.refused(early, Refusal::Full), Next::Later);
    assert_eq!(desk.resend(early, 5), Some(vec![1]));
    desk.import(1, &[1, 2], 6);
    let block = desk.finalize(1, 9).unwrap();
    assert_eq!(block.delays, [seconds(6, 9), seconds(2, 5)]);
    assert_eq!(desk.ledger.unfinished(), 1);
}

#[test]
fn what_had_no_room_is_out_until_it_is_sent_again() {
    let mut desk = Desk::new();
    let id = desk.offer(0, 0, 1, 0);
    assert_eq!(desk.refused(id, Refusal::Full), Next::Later);
    assert_eq!(desk.open(), (0, 0, 1));
    assert_eq!(desk.refused(id, Refusal::Full), Next::Wait, "known already");
    assert_eq!(desk.counts(), (1, 1, 0, 0));
    assert_eq!(desk.resend(id, 1), Some(vec![1]));
    assert_eq!(desk.open(), (1, 1, 1));
    assert_eq!(desk.refused(id, Refusal::Full), Next::Later);
    assert_eq!(desk.counts(), (1, 2, 0, 0), "offered only once");
}

#[test]
fn a_node_that_has_it_or_saw_it_in_a_block_is_believed() {
    for refusal in [Refusal::Known, Refusal::Used] {
        let mut desk = Desk::new();
        let id = desk.offer(0, 0, 1, 0);
        assert_eq!(desk.refused(id, refusal), Next::Wait);
        assert_eq!(desk.open(), (1, 1, 1));
        assert_eq!(desk.counts(), (1, 0, 0, 0));
    }
}

#[test]
fn a_refusal_that_comes_after_the_block_is_none() {
    for refusal in [Refusal::Full, Refusal::Banned, Refusal::Invalid] {
        let mut desk = Desk::new();
        let id = desk.offer(0, 0, 1, 0);
        desk.import(1, &[1], 1);
        assert_eq!(desk.refused(id, refusal), Next::Wait);
        assert_eq!(desk.open(), (0, 1, 1));
        desk.finalize(1, 2);
        assert_eq!(desk.refused(id, refusal), Next::Wait);
        assert_eq!(desk.counts(), (1, 0, 0, 0));
    }
}

#[test]
fn what_is_wrong_is_given_up() {
    let mut desk = Desk::new();
    let wrong = desk.offer(0, 0, 1, 0);
    let after = desk.offer(0, 1, 2, 0);
    assert_eq!(desk.refused(wrong, Refusal::Invalid), Next::Retire);
    assert_eq!(desk.open(), (1, 1, 1));
    assert_eq!(desk.counts(), (2, 0, 0, 1));
    assert_eq!(desk.resend(wrong, 1), None);
    assert_eq!(desk.refused(wrong, Refusal::Invalid), Next::Wait);
    assert_eq!(desk.refused(after, Refusal::Invalid), Next::Retire);
    assert_eq!(desk.open(), (0, 0, 0));
}

#[test]
fn another_one_stands_in_for_what_is_banned() {
    let mut desk = Desk::new();
    let id = desk.offer(4, 9, 1, 0);
    assert_eq!(desk.refused(id, Refusal::Banned), Next::Replace);
    assert_eq!(desk.open(), (0, 0, 1));
    assert_eq!(desk.counts(), (1, 0, 1, 0));
    desk.ledger.replace(id, payload(2));
    assert_eq!(desk.ledger.identity(id), Some((4, 9, 2)));
    assert_eq!(desk.resend(id, 5), Some(vec![2]));
    assert_eq!(desk.open(), (1, 1, 1));
    assert!(desk.ledger.accepted(id).is_empty());
    desk.import(1, &[2], 6);
    let block = desk.finalize(1, 8).unwrap();
    assert_eq!(block.delays, [seconds(6, 8)], "from the very first sending");
    assert_eq!(block.done[0].succeeded, 1);
    assert_eq!(desk.open(), (0, 0, 0));
}

#[test]
fn what_was_replaced_counts_if_a_block_has_it() {
    let mut desk = Desk::new();
    let id = desk.offer(0, 0, 1, 0);
    desk.offer(1, 0, 9, 0);
    desk.refused(id, Refusal::Banned);
    desk.ledger.replace(id, payload(2));
    assert_eq!(desk.import(1, &[1], 2), 1);
    assert_eq!(desk.open(), (1, 2, 2), "nodes keep it until it is final");
    assert_eq!(desk.finalize(1, 3).unwrap().done[0].succeeded, 1);
    assert_eq!(desk.open(), (1, 1, 1), "the other one is on its way");
    assert_eq!(desk.resend(id, 4), None);
}

#[test]
fn what_others_overtake_by_15_seconds_is_asked_for() {
    let mut desk = Desk::new();
    let slow = desk.pool(0, 0, 1, 0);
    desk.pool(0, 1, 2, 0);
    desk.pool(1, 0, 3, 15);
    desk.pool(2, 0, 4, 16);
    // The node may not have got to it.
    desk.offer(3, 0, 5, 0);
    desk.import(1, &[3], 18);
    assert!(desk.missed(18).is_empty(), "15 s are not more than 15 s");
    desk.import(2, &[4], 19);
    assert_eq!(desk.missed(19), [slow], "the first of its sender only");
    assert_eq!(desk.resend(slow, 19), Some(vec![1]));
    assert!(desk.missed(20).is_empty(), "it was sent again just now");
    assert_eq!(desk.open(), (3, 5, 5), "it never left");
    assert_eq!(desk.counts(), (5, 0, 0, 0), "nothing is known yet");
}

#[test]
fn who_overtakes_was_sent_later_if_only_again() {
    let mut desk = Desk::new();
    let slow = desk.pool(0, 0, 1, 0);
    let again = desk.offer(1, 0, 2, 0);
    desk.refused(again, Refusal::Full);
    assert_eq!(desk.resend(again, 16), Some(vec![2]));
    desk.import(1, &[2], 17);
    assert_eq!(desk.missed(17), [slow]);
}

#[test]
fn what_no_node_answered_for_is_asked_for_when_it_is_a_minute_old() {
    let mut desk = Desk::new();
    let unheard = desk.offer(0, 0, 1, 0);
    let pooled = desk.pool(1, 0, 2, 0);
    let returned = desk.offer(2, 0, 3, 0);
    desk.refused(returned, Refusal::Full);
    assert!(desk.missed(60).is_empty());
    assert_eq!(desk.missed(61), [unheard, pooled]);
    desk.pool(3, 0, 4, 61);
    assert_eq!(desk.resend(pooled, 61), Some(vec![2]));
    desk.import(1, &[4], 62);
    assert_eq!(desk.missed(62), [unheard], "it may be overtaken");
}

#[test]
fn what_a_node_takes_once_more_had_been_dropped() {
    let mut desk = Desk::new();
    let first = desk.pool(0, 0, 1, 0);
    let second = desk.pool(0, 1, 2, 0);
    let third = desk.pool(0, 2, 3, 0);
    desk.offer(0, 3, 4, 0);
    let other = desk.pool(1, 5, 5, 0);
    assert_eq!(desk.missed(61), [first, other]);
    assert_eq!(
        desk.ledger.accepted(first),
        [second, third],
        "they built on it"
    );
    assert_eq!(desk.counts(), (5, 0, 1, 0));
    assert!(
        desk.ledger.accepted(first).is_empty(),
        "it is no news any more"
    );
    // The second is there, the third is not.
    assert_eq!(desk.refused(second, Refusal::Known), Next::Wait);
    assert!(desk.ledger.accepted(third).is_empty());
    assert_eq!(desk.counts(), (5, 0, 2, 0));
    assert_eq!(desk.open(), (5, 5, 5));
}

#[test]
fn what_is_in_a_block_when_the_answer_comes_was_not_dropped() {
    let mut desk = Desk::new();
    let id = desk.pool(0, 0, 1, 0);
    desk.pool(0, 1, 2, 0);
    assert_eq!(desk.missed(61), [id]);
    desk.import(1, &[1], 62);
    assert!(desk.ledger.accepted(id).is_empty());
    assert_eq!(desk.counts(), (2, 0, 0, 0));
}

#[test]
fn who_was_only_asked_for_is_not_sent_again_for_want_of_room() {
    let mut desk = Desk::new();
    let id = desk.pool(0, 0, 1, 0);
    assert_eq!(desk.missed(61), [id]);
    assert_eq!(
        desk.refused(id, Refusal::Full),
        Next::Wait,
        "it may be there"
    );
    assert_eq!(desk.open(), (1, 1, 1));
    assert_eq!(desk.counts(), (1, 0, 0, 0));
    assert_eq!(desk.refused(id, Refusal::Full), Next::Later);
}

#[test]
fn those_that_built_on_what_was_dropped_are_doubted_once() {
    let mut desk = Desk::new();
    desk.pool(0, 4, 1, 0);
    let dropped = desk.pool(0, 5, 2, 0);
    let next = desk.pool(0, 6, 3, 0);
    desk.offer(0, 7, 4, 0);
    desk.pool(1, 6, 5, 0);
    assert_eq!(desk.refused(dropped, Refusal::Banned), Next::Replace);
    assert_eq!(desk.ledger.doubt(dropped), [next]);
    assert!(
        desk.ledger.doubt(dropped).is_empty(),
        "it is being asked for"
    );
}

#[test]
fn a_block_that_leaves_the_chain_gives_back_what_it_had() {
    let mut desk = Desk::new();
    let id = desk.pool(0, 0, 1, 0);
    assert_eq!(desk.import(1, &[1], 2), 1);
    // Another one of the same height becomes final, and what is beside it never will.
    desk.ledger.imported(Block {
        hash: [99; 32],
        number: 1,
        seen: desk.at(3),
        outcomes: Vec::new(),
        fill: Fill::default(),
    });
    let block = desk.finalize(99, 4).unwrap();
    assert_eq!((block.number, block.delays.len()), (1, 0));
    assert!(desk.finalize(1, 5).is_none());
    assert_eq!(desk.open(), (0, 1, 1));
    assert_eq!(desk.missed(61), [id]);
    assert_eq!(desk.open(), (1, 1, 1));
    assert_eq!(desk.resend(id, 61), Some(vec![1]));
    assert_eq!(desk.import(2, &[1], 62), 1);
    assert_eq!(desk.finalize(2, 63).unwrap().delays, [seconds(62, 63)]);
    assert_eq!(desk.open(), (0, 0, 0));
}

#[test]
fn a_block_that_becomes_final_late_counts_like_any_other() {
    let mut desk = Desk::new();
    let id = desk.pool(0, 0, 1, 0);
    desk.import(1, &[1], 2);
    assert_eq!(desk.missed(61), [id]);
    assert_eq!(desk.refused(id, Refusal::Used), Next::Wait);
    assert_eq!(desk.finalize(1, 70).unwrap().delays, [seconds(2, 70)]);
    assert_eq!(desk.open(), (0, 0, 0));
    assert_eq!(desk.counts(), (1, 0, 0, 0));
}

#[test]
fn what_was_given_up_counts_if_a_block_has_it() {
    let mut desk = Desk::new();
    let id = desk.offer(0, 0, 1, 0);
    desk.offer(1, 0, 2, 0);
    assert_eq!(desk.refused(id, Refusal::Invalid), Next::Retire);
    assert_eq!(desk.open(), (1, 1, 1));
    assert_eq!(desk.import(1, &[1], 2), 1);
    assert_eq!(desk.finalize(1, 3).unwrap().done[0].succeeded, 1);
    assert_eq!(desk.open(), (1, 1, 1), "the other one is on its way");
}

#[test]
fn a_transaction_in_two_blocks_counts_in_the_final_one() {
    let mut desk = Desk::new();
    desk.pool(0, 0, 1, 0);
    desk.pool(1, 0, 2, 0);
    desk.import(1, &[1], 2);
    desk.import(2, &[1], 3);
    assert_eq!(desk.open(), (1, 2, 2));
    assert_eq!(desk.finalize(2, 4).unwrap().delays, [seconds(3, 4)]);
    assert!(desk.finalize(1, 5).is_none(), "it was lower");
    assert_eq!(desk.open(), (1, 1, 1));
}

#[test]
fn what_nodes_say_is_kept_until_it_is_taken() {
    let mut desk = Desk::new();
    let id = desk.offer(0, 0, 1, 0);
    for word in 0..10 {
        desk.ledger
            .refused(id, Refusal::Known, &format!("word {word}"));
    }
    desk.ledger.refused(id, Refusal::Known, "word 0");
    let said = desk.ledger.take_said();
    assert_eq!(said.len(), MOST_SAID);
    assert_eq!((said["word 0"], said["word 7"]), (2, 1));
    assert!(desk.ledger.take_said().is_empty());
    desk.ledger.refused(id, Refusal::Known, "word 9");
    assert_eq!(desk.ledger.take_said()["word 9"], 1);
}

#[test]
fn what_nobody_sent_is_nothing() {
    let mut desk = Desk::new();
    assert_eq!(desk.ledger.identity(0), None);
    assert_eq!(desk.resend(0, 0), None);
    assert!(desk.ledger.accepted(0).is_empty());
    assert!(desk.ledger.doubt(0).is_empty());
    assert_eq!(desk.refused(0, Refusal::Invalid), Next::Wait);
    desk.ledger.replace(0, payload(1));
    assert_eq!(desk.import(1, &[1], 0), 0);
    assert!(desk.finalize(9, 0).is_none());
    assert!(desk.missed(100).is_empty());
    assert_eq!(desk.counts(), (0, 0, 0, 0));
}
