use super::*;
use crate::target::{About, Refusal, Seen};
use anyhow::bail;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use tokio::sync::mpsc;

/// Signs by counting, and has no nodes.
#[derive(Default)]
struct Chain {
    /// The workload of each sender. Those of workload 1 wait for the chain; the others sign ahead.
    of: Vec<usize>,
    percents: Vec<u32>,
    /// Whether what is waited for has happened.
    happened: AtomicBool,
    signed: AtomicUsize,
    /// A sender whose key is lost.
    lost: Option<usize>,
}

impl Chain {
    /// With these senders' workloads, and these shares.
    fn new(of: &[usize], percents: &[u32]) -> Self {
        Self {
            of: of.to_vec(),
            percents: percents.to_vec(),
            ..Self::default()
        }
    }

    /// Its senders, whose next nonces are 10, 20, 30, …
    fn gather(&self) -> Senders {
        let nonces = (1..).map(|place| place * 10).take(self.of.len());
        Senders::new(self, nonces.collect(), &self.about().workloads)
    }

    fn signed(&self) -> usize {
        self.signed.load(Ordering::Relaxed)
    }
}

impl Target for Chain {
    fn about(&self) -> About {
        let share = |percent: &u32| Share {
            name: String::new(),
            unit: String::new(),
            percent: *percent,
        };
        About {
            target: String::new(),
            version: String::new(),
            started_as: String::new(),
            validators: 1,
            workloads: self.percents.iter().map(share).collect(),
        }
    }

    fn endpoints(&self) -> Vec<String> {
        Vec::new()
    }

    fn processes(&self) -> Vec<u32> {
        Vec::new()
    }

    fn submit_method(&self) -> &'static str {
        ""
    }

    fn senders(&self) -> usize {
        self.of.len()
    }

    async fn prepare(&self) -> anyhow::Result<Vec<u64>> {
        Ok(Vec::new())
    }

    fn workload(&self, sender: usize) -> usize {
        self.of[sender]
    }

    fn ahead(&self, sender: usize) -> bool {
        self.of[sender] != 1
    }

    fn sign(&self, sender: usize, nonce: u64, attempt: u32) -> anyhow::Result<Option<Payload>> {
        if self.lost == Some(sender) {
            bail!("the key is lost");
        }
        if !self.ahead(sender) && !self.happened.load(Ordering::Relaxed) {
            return Ok(None);
        }
        assert_eq!(attempt, 0, "replacements are signed elsewhere");
        self.signed.fetch_add(1, Ordering::Relaxed);
        Ok(Some(payload(sender, nonce)))
    }

    async fn watch(&self) -> anyhow::Result<mpsc::Receiver<Seen>> {
        bail!("there is nothing to see")
    }

    fn refusal(&self, _code: i64, _message: &str) -> Refusal {
        Refusal::Invalid
    }
}

fn payload(sender: usize, nonce: u64) -> Payload {
    let bytes = [sender as u8, nonce as u8];
    let mut hash = [0; 32];
    hash[..2].copy_from_slice(&bytes);
    let bytes = bytes.into();
    Payload { hash, bytes }
}

fn turn(senders: &mut Senders, chain: &Chain) -> Option<Turn> {
    senders.turn(chain).unwrap()
}

/// The next turns, so many: whose, and with which nonces. All are new, and of who they say.
fn turns(senders: &mut Senders, chain: &Chain, many: usize) -> Vec<(usize, u64)> {
    let mut next = || match turn(senders, chain) {
        Some(Turn::New {
            sender,
            nonce,
            payload: signed,
        }) => {
            assert_eq!(signed, payload(sender, nonce));
            (sender, nonce)
        }
        other => panic!("{other:?}"),
    };
    (0..many).map(|_| next()).collect()
}

#[test]
fn senders_take_turns_and_nonces_go_on() {
    let chain = Chain::new(&[0, 0, 0], &[100]);
    let mut senders = chain.gather();
    let first = turns(&mut senders, &chain, 4);
    assert_eq!(first, [(0, 10), (1, 20), (2, 30), (0, 11)]);
    assert_eq!(turns(&mut senders, &chain, 2), [(1, 21), (2, 31)]);
}

#[test]
fn nobody_has_no_turn() {
    let chain = Chain::new(&[], &[100]);
    let mut senders = chain.gather();
    assert_eq!(turn(&mut senders, &chain), None);
    senders.sign_ahead(&chain, 100).unwrap();
    assert_eq!(chain.signed(), 0);
}

#[test]
fn workloads_take_turns_by_their_shares() {
    let chain = Chain::new(&[0, 0, 2, 3], &[60, 0, 30, 10]);
    let mut senders = chain.gather();
    for tens in 1..=10 {
        let sent = turns(&mut senders, &chain, 10);
        let of = |sender| sent.iter().filter(|(who, _)| *who == sender).count();
        assert_eq!(
            (of(0) + of(1), of(2), of(3)),
            (6, 3, 1),
            "ten number {tens}"
        );
        assert_eq!(of(0), 3, "one after the other");
    }
}

#[test]
fn what_is_signed_ahead_is_sent_first_and_in_order() {
    let chain = Chain::new(&[0, 0], &[100]);
    let mut senders = chain.gather();
    // Two for each: a part of one counts as one.
    senders.sign_ahead(&chain, 3).unwrap();
    assert_eq!(chain.signed(), 4);
    let ahead = turns(&mut senders, &chain, 4);
    assert_eq!(ahead, [(0, 10), (1, 20), (0, 11), (1, 21)]);
    assert_eq!((chain.signed(), senders.take_late()), (4, 0));

    assert_eq!(turns(&mut senders, &chain, 2), [(0, 12), (1, 22)]);
    assert_eq!((chain.signed(), senders.take_late()), (6, 2));
    assert_eq!(senders.take_late(), 0, "told of once");
}

#[test]
fn signing_ahead_again_fills_up_only() {
    let chain = Chain::new(&[0, 0], &[100]);
    let mut senders = chain.gather();
    senders.sign_ahead(&chain, 6).unwrap();
    assert_eq!(turns(&mut senders, &chain, 1), [(0, 10)]);
    senders.sign_ahead(&chain, 6).unwrap();
    assert_eq!(chain.signed(), 7);
    let sent = turns(&mut senders, &chain, 7);
    let nonces = [(1, 20), (0, 11), (1, 21), (0, 12), (1, 22), (0, 13)];
    assert_eq!(sent[..6], nonces);
    assert_eq!(senders.take_late(), 1);
}

#[test]
fn what_is_signed_ahead_is_shared_as_the_workloads_are() {
    // Many senders, so that every core has some.
    let of: Vec<usize> = (0..100).map(|sender| [0, 0, 0, 2][sender % 4]).collect();
    let chain = Chain::new(&of, &[90, 0, 10]);
    let mut senders = chain.gather();
    senders.sign_ahead(&chain, 1_000).unwrap();
    let ready = |senders: &Senders, workload| -> Vec<usize> {
        let of = senders.all.iter().filter(|one| one.workload == workload);
        of.map(|one| one.ahead.len()).collect()
    };
    assert_eq!(ready(&senders, 0), [12; 75]);
    assert_eq!(ready(&senders, 2), [4; 25]);
    assert_eq!(chain.signed(), 1_000);
    for (index, sender) in senders.all.iter().enumerate() {
        let first = (index as u64 + 1) * 10;
        assert_eq!(sender.ahead[0], payload(index, first));
        assert_eq!(sender.next, first + sender.ahead.len() as u64);
    }
}

#[test]
fn a_key_that_is_lost_ends_the_signing() {
    let mut chain = Chain::new(&[0, 0, 0], &[100]);
    chain.lost = Some(1);
    let mut senders = chain.gather();
    let why = format!("{:#}", senders.sign_ahead(&chain, 3).unwrap_err());
    assert_eq!(why, "a transaction could not be signed: the key is lost");
    assert_eq!(turns(&mut senders, &chain, 1), [(0, 10)]);
    let why = senders.turn(&chain).unwrap_err().to_string();
    assert_eq!(why, "the key is lost");
}

#[test]
fn who_waits_for_the_chain_looks_again_when_something_happened() {
    let chain = Chain::new(&[0, 1], &[50, 50]);
    let mut senders = chain.gather();
    senders.sign_ahead(&chain, 4).unwrap();
    assert_eq!(chain.signed(), 2, "of the one that can");
    let alone = turns(&mut senders, &chain, 3);
    assert_eq!(alone, [(0, 10), (0, 11), (0, 12)]);
    chain.happened.store(true, Ordering::Relaxed);
    assert_eq!(turns(&mut senders, &chain, 1), [(0, 13)], "nobody woke it");
    senders.wake();
    assert_eq!(
        turns(&mut senders, &chain, 1),
        [(1, 20)],
        "its nonce is unused"
    );
    assert_eq!(senders.take_late(), 2, "its own is not late");
}

#[test]
fn those_who_wait_are_no_turn() {
    let chain = Chain::new(&[1, 1], &[0, 100]);
    let mut senders = chain.gather();
    assert_eq!(turn(&mut senders, &chain), None);
    senders.wake();
    assert_eq!(turn(&mut senders, &chain), None, "nothing happened");
    chain.happened.store(true, Ordering::Relaxed);
    senders.wake();
    assert_eq!(turns(&mut senders, &chain, 2), [(0, 10), (1, 20)]);
}

#[test]
fn who_waited_long_does_not_flood_the_chain() {
    let chain = Chain::new(&[0, 1], &[50, 50]);
    let mut senders = chain.gather();
    turns(&mut senders, &chain, 10_000);
    chain.happened.store(true, Ordering::Relaxed);
    senders.wake();
    let sent = turns(&mut senders, &chain, 1_000);
    let flood = sent.iter().take_while(|(sender, _)| *sender == 1).count();
    // A hundred transactions of credit, as many of the other's debt, and a tie.
    assert_eq!(flood, 201);
    let after = sent[flood..].iter().filter(|(sender, _)| *sender == 0);
    assert_eq!(after.count(), 400, "then they share as before");
}

#[test]
fn what_is_sent_again_comes_first_and_costs_no_nonce() {
    let chain = Chain::new(&[0, 0], &[100]);
    let mut senders = chain.gather();
    turns(&mut senders, &chain, 4);
    senders.again(0, 11, 8);
    senders.again(0, 10, 7);
    assert_eq!(
        turn(&mut senders, &chain),
        Some(Turn::Again(7)),
        "lower nonces first"
    );
    assert_eq!(
        turns(&mut senders, &chain, 1),
        [(1, 22)],
        "others have their turn"
    );
    assert_eq!(turn(&mut senders, &chain), Some(Turn::Again(8)));
    assert_eq!(turns(&mut senders, &chain, 2), [(1, 23), (0, 12)]);
}

#[test]
fn what_is_owed_is_sent_whoevers_turn_it_is() {
    let chain = Chain::new(&[0, 0, 0], &[100]);
    let mut senders = chain.gather();
    assert_eq!(senders.owed(), None);
    turns(&mut senders, &chain, 6);
    senders.again(2, 31, 5);
    senders.again(0, 10, 0);
    senders.again(2, 30, 2);
    assert_eq!(senders.owed(), Some(2), "lower nonces first");
    assert_eq!(turn(&mut senders, &chain), Some(Turn::Again(0)));
    assert_eq!(senders.owed(), Some(5), "what was sent in turn is not owed");
    assert_eq!(senders.owed(), None);
    assert_eq!(turns(&mut senders, &chain, 2), [(1, 22), (2, 32)]);
}

#[test]
fn who_waits_for_the_chain_can_owe() {
    let chain = Chain::new(&[1], &[0, 100]);
    let mut senders = chain.gather();
    assert_eq!(turn(&mut senders, &chain), None);
    senders.again(0, 9, 3);
    assert_eq!(turn(&mut senders, &chain), None);
    senders.wake();
    assert_eq!(turn(&mut senders, &chain), Some(Turn::Again(3)));
    senders.again(0, 9, 3);
    assert_eq!(senders.owed(), Some(3));
}

#[test]
fn who_is_retired_sends_no_more() {
    let chain = Chain::new(&[0, 0], &[100]);
    let mut senders = chain.gather();
    turns(&mut senders, &chain, 1);
    senders.again(0, 10, 0);
    assert!(senders.retire(0), "there is another");
    assert_eq!(senders.owed(), None);
    senders.sign_ahead(&chain, 4).unwrap();
    assert_eq!(chain.signed(), 1 + 2, "two for the one that is left");
    let left = turns(&mut senders, &chain, 3);
    assert_eq!(left, [(1, 20), (1, 21), (1, 22)]);
    assert!(!senders.retire(1), "there is nobody");
    assert_eq!(turn(&mut senders, &chain), None);
}
