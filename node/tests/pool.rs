//! What is sent to a node comes into its blocks, whichever pool it has.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod common;

use common::{rpc, rpc_answer, transactions::Chain, Running};
use serde_json::json;
use sp_keyring::Sr25519Keyring;

/// Transactions that a test sends.
const SENT: u32 = 20;

/// A development node that meets nobody and takes free ports.
const ALONE: [&str; 8] = [
    "--dev",
    "--tmp",
    "--rpc-port",
    "0",
    "--port",
    "0",
    "--no-prometheus",
    "--no-mdns",
];

fn takes_and_includes(kind: &str) {
    let node = Running::start(ALONE.iter().copied().chain(["--pool-type", kind]));
    let port = node.rpc_port();
    let imported = |line: &str| line.contains("Imported #").then_some(());
    node.wait("that it imported a block", imported);
    let chain = Chain::of(port);
    let submit = |signer, nonce| {
        let transaction = chain.transfer(signer, nonce);
        rpc_answer(port, "author_submitExtrinsic", json!([transaction]))
    };

    for nonce in 0..SENT {
        assert!(
            submit(Sr25519Keyring::Bob, nonce)["result"].is_string(),
            "{kind}"
        );
    }
    let bob = Sr25519Keyring::Bob.to_account_id().to_string();
    node.wait("that all of it is in blocks", |line| {
        imported(line)?;
        let next = rpc(port, "system_accountNextIndex", json!([bob]));
        let pending = rpc(port, "author_pendingExtrinsics", json!([]));
        (next == SENT && pending.as_array()?.is_empty()).then_some(())
    });
    node.stop();
}

#[test]
fn a_fork_aware_pool_takes_and_includes() {
    takes_and_includes("fork-aware");
}

#[test]
fn a_single_state_pool_takes_and_includes() {
    takes_and_includes("single-state");
}
