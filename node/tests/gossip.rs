//! Transactions travel together: see vendor/sc-network-transactions.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use codec::{DecodeAll, Encode};
use futures::{future::FusedFuture, FutureExt};
use sc_network_transactions::gather::{notifications, Gathered, FULL, GATHER};
use sp_runtime::OpaqueExtrinsic;
use std::time::Instant;

fn transaction(size: usize, number: u8) -> OpaqueExtrinsic {
    OpaqueExtrinsic::from_blob(vec![number; size])
}

/// As the SDK's node decodes a notification.
fn decoded(notification: &[u8]) -> Vec<OpaqueExtrinsic> {
    Vec::decode_all(&mut &*notification).expect("nothing but a list of transactions")
}

#[test]
fn a_notification_is_a_list_of_transactions() {
    let sent: Vec<_> = (0..100).map(|number| transaction(140, number)).collect();
    let made = notifications(&sent);
    assert_eq!(made.len(), 1);
    assert_eq!(made[0], sent.encode());
    assert_eq!(decoded(&made[0]), sent);
}

#[test]
fn one_transaction_travels_as_on_the_sdks_nodes() {
    let sent = [transaction(140, 7)];
    assert_eq!(notifications(&sent), [vec![sent[0].clone()].encode()]);
}

#[test]
fn nothing_to_send_is_no_notification() {
    assert_eq!(notifications::<OpaqueExtrinsic>(&[]), Vec::<Vec<u8>>::new());
}

#[test]
fn a_full_notification_is_closed_and_none_is_lost() {
    let sizes = [140, FULL, 1, 40_000, 40_000, 3 * FULL, 20];
    let sent: Vec<_> = (0..)
        .zip(sizes)
        .map(|(n, size)| transaction(size, n))
        .collect();
    let made = notifications(&sent);
    let lists: Vec<_> = made.iter().map(|made| decoded(made)).collect();
    assert_eq!(lists.concat(), sent);
    assert_eq!(lists.iter().map(Vec::len).collect::<Vec<_>>(), [2, 3, 1, 1]);
    // Each would have been closed before its last transaction, had it been full by then.
    for list in &lists {
        let before: usize = list[..list.len() - 1]
            .iter()
            .map(Encode::encoded_size)
            .sum();
        assert!(before < FULL);
    }
}

#[test]
fn what_is_gathered_is_due_once_and_soon() {
    let mut gathered = Gathered::default();
    assert!(gathered.due.is_terminated());
    let begin = Instant::now();
    for number in 0..3 {
        gathered.push(number);
        assert_eq!((&mut gathered.due).now_or_never(), None);
    }
    futures::executor::block_on(&mut gathered.due);
    assert!(begin.elapsed() >= GATHER);
    assert!(begin.elapsed() < 20 * GATHER);
    assert_eq!(gathered.take(), [0, 1, 2]);
    assert!(gathered.due.is_terminated());

    // What comes later starts the clock again.
    gathered.push(3);
    assert!(!gathered.due.is_terminated());
    assert_eq!(gathered.take(), [3]);
}
