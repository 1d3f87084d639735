//! A development chain from its first block, and the commands on its database.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod common;

use common::{complaint, rpc, rpc_answer, run, succeed, Running};
use serde_json::{json, Value};
use std::{fs, path::Path};
use tempfile::tempdir;

/// Flags of a development node that meets nobody and takes free ports.
const ALONE: [&str; 7] = [
    "--dev",
    "--rpc-port",
    "0",
    "--port",
    "0",
    "--no-prometheus",
    "--no-mdns",
];

/// Everything that a client may expect, by the methods that stand for each part of the RPC.
const METHODS: [&str; 27] = [
    "system_health",
    "system_accountNextIndex",
    "system_dryRun",
    "author_submitAndWatchExtrinsic",
    "author_rotateKeys",
    "chain_subscribeFinalizedHeads",
    "chain_getBlock",
    "state_call",
    "state_getMetadata",
    "state_queryStorageAt",
    "childstate_getStorage",
    "offchain_localStorageGet",
    "chainSpec_v1_genesisHash",
    "chainHead_v1_follow",
    "chainHead_v1_storage",
    "transaction_v1_broadcast",
    "transactionWatch_v1_submitAndWatch",
    "archive_v1_body",
    "archive_v1_storage",
    "babe_epochAuthorship",
    "grandpa_roundState",
    "grandpa_proveFinality",
    "grandpa_subscribeJustifications",
    "sync_state_genSyncSpec",
    "payment_queryInfo",
    "payment_queryFeeDetails",
    "dev_getBlockStats",
];

/// The number of a block of its own that the node tells of.
fn imported(line: &str) -> Option<u32> {
    let (_, rest) = line.split_once("Imported #")?;
    rest.split(' ').next()?.parse().ok()
}

fn number(header: &Value) -> u64 {
    u64::from_str_radix(&header["number"].as_str().unwrap()[2..], 16).unwrap()
}

/// Best and finalized block of a database.
fn info(base: &str) -> (u64, u64) {
    let info: Value =
        serde_json::from_str(&succeed(["chain-info", "--dev", "--base-path", base])).unwrap();
    (
        info["best_number"].as_u64().unwrap(),
        info["finalized_number"].as_u64().unwrap(),
    )
}

#[test]
fn a_development_chain_starts_at_once_and_its_blocks_travel() {
    let folder = tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    let (first, second) = (path("first"), path("second"));

    // It makes blocks, they become final, and the RPC has all its parts.
    let args = ALONE.iter().copied().chain(["--base-path", &first]);
    let node = Running::start(args);
    let port = node.rpc_port();
    node.wait("that it imported block 3", |line| {
        imported(line).filter(|number| *number >= 3)
    });
    assert_rpc(port);
    node.stop();
    let (best, finalized) = info(&first);
    assert!(
        best >= 3 && finalized >= 1,
        "best {best}, finalized {finalized}"
    );

    // Its blocks check, and go to another database.
    succeed(["check-block", "--dev", "--base-path", &first, "2"]);
    let file = path("blocks");
    succeed([
        "export-blocks",
        "--dev",
        "--base-path",
        &first,
        "--binary",
        &file,
    ]);
    succeed([
        "import-blocks",
        "--dev",
        "--base-path",
        &second,
        "--binary",
        &file,
    ]);
    assert_eq!(info(&second).0, best);

    // What has no justification in the file is not final after the import, and can be taken back.
    let (_, imported_final) = info(&second);
    assert!(imported_final < best);
    succeed(["revert", "--dev", "--base-path", &second, "1"]);
    assert_eq!(info(&second), (best - 1, imported_final));
    // What is final cannot.
    succeed(["revert", "--dev", "--base-path", &first, "256"]);
    assert_eq!(info(&first), (finalized, finalized));

    // A block that is not there is refused with a sentence.
    let said = complaint(["check-block", "--dev", "--base-path", &first, "4000"]);
    assert!(said.contains("Unknown block"), "{said}");

    // A chain is purged, and its keys stay.
    succeed(["purge-chain", "--dev", "--base-path", &first, "-y"]);
    let chain = Path::new(&first).join("chains/dev");
    assert!(!chain.join("paritydb").exists());
    assert!(fs::read_dir(chain.join("keystore")).is_ok());
    let again = run(["purge-chain", "--dev", "--base-path", &first, "-y"]);
    assert!(again.status.success());
    assert!(String::from_utf8(again.stderr)
        .unwrap()
        .contains("did not exist"));
}

/// What the RPC of a development node says.
fn assert_rpc(port: u16) {
    let methods = rpc(port, "rpc_methods", json!([]));
    let methods: Vec<_> = methods["methods"].as_array().unwrap().iter().collect();
    let missing: Vec<_> = METHODS
        .iter()
        .filter(|method| !methods.contains(&&json!(method)))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");

    let properties = rpc(port, "system_properties", json!([]));
    assert_eq!(
        properties,
        json!({ "ss58Format": 42, "tokenDecimals": 18, "tokenSymbol": "CMT" })
    );
    assert_eq!(
        rpc(port, "system_chain", json!([])),
        "CyberMiles Development"
    );
    assert!(number(&rpc(port, "chain_getHeader", json!([]))) >= 3);

    // Alice is funded, and may author every slot of the epoch.
    let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    assert_eq!(rpc(port, "system_accountNextIndex", json!([alice])), 0);
    let slots = rpc(port, "babe_epochAuthorship", json!([]));
    assert!(
        !slots[alice]["secondary"].as_array().unwrap().is_empty()
            || !slots[alice]["secondary_vrf"].as_array().unwrap().is_empty(),
        "{slots}"
    );
    let rounds = rpc(port, "grandpa_roundState", json!([]));
    assert_eq!(rounds["best"]["totalWeight"], 1);

    // A light client gets a spec with a sync state in it.
    let spec = rpc(port, "sync_state_genSyncSpec", json!([false]));
    assert!(spec["lightSyncState"]["finalizedBlockHeader"].is_string());

    // The archive knows the body of block 1.
    let hashes = rpc(port, "archive_v1_hashByHeight", json!([1]));
    let body = rpc(port, "archive_v1_body", json!([hashes[0]]));
    assert!(!body.as_array().unwrap().is_empty());

    let unknown = rpc_answer(port, "no_such_method", json!([]));
    assert_eq!(unknown["error"]["message"], "Method not found");
}

#[test]
fn the_other_network_stack_runs_too() {
    let args = ALONE
        .iter()
        .copied()
        .chain(["--tmp", "--network-backend", "libp2p"]);
    let node = Running::start(args);
    node.wait("that it imported block 1", imported);
    node.stop();
}
