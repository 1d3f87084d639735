//! Blocks are the same whether signatures are remembered or not.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod common;

use codec::{Decode, Encode};
use common::{rpc, run, succeed, transactions::Chain, Running};
use cybermiles_runtime::opaque::Block;
use serde_json::{json, Value};
use sp_consensus_babe::digests::CompatibleDigestItem;
use sp_core::{sr25519, Pair};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
    generic::{DigestItem, SignedBlock},
    traits::{BlakeTwo256, Hash},
    OpaqueExtrinsic, StateVersion,
};
use std::{
    cell::Cell,
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    thread,
};
use tempfile::tempdir;

/// How many transactions each of the senders sends.
const EACH: u32 = 150;

/// A development node that meets nobody and takes free ports.
const ALONE: [&str; 8] = [
    "--dev",
    "--rpc-port",
    "0",
    "--port",
    "0",
    "--prometheus-port",
    "0",
    "--no-mdns",
];

/// Sends the transactions.
fn fill_blocks(port: u16) {
    let chain = Chain::of(port);
    let senders = [Sr25519Keyring::Bob, Sr25519Keyring::Charlie];
    thread::scope(|scope| {
        for sender in senders {
            let chain = &chain;
            scope.spawn(move || {
                for nonce in 0..EACH {
                    let transaction = chain.transfer(sender, nonce);
                    rpc(port, "author_submitExtrinsic", json!([transaction]));
                }
            });
        }
    });
}

/// The ports of the RPC and of the metrics, in whichever order the node tells of them.
fn ports(running: &Running) -> (u16, u16) {
    let after = |line: &str, before: &str| -> Option<u16> {
        let (_, rest) = line.split_once(before)?;
        rest.split(|c: char| !c.is_ascii_digit())
            .next()?
            .parse()
            .ok()
    };
    let (rpc, metrics) = (Cell::new(None), Cell::new(None));
    running.wait("where its RPC and its metrics are", |line| {
        let found = |port: &Cell<_>, before| {
            port.set(after(line, before).or(port.get()));
            port.get()
        };
        let rpc = found(&rpc, "Running JSON-RPC server: addr=127.0.0.1:");
        let metrics = found(&metrics, "Prometheus exporter started at 127.0.0.1:");
        rpc.zip(metrics)
    })
}

/// The value of a metric about verifications.
fn metric(port: u16, name: &str) -> u64 {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let request = "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let wanted = |line: &&str| line.starts_with(name) && line.contains(r#"kind="verification""#);
    let line = answer
        .lines()
        .find(wanted)
        .unwrap_or_else(|| panic!("no {name} in {answer}"));
    line.rsplit(' ').next().unwrap().parse().unwrap()
}

/// Writes the blocks of a database to a file.
fn export(base: &str, file: &str) {
    succeed([
        "export-blocks",
        "--dev",
        "--base-path",
        base,
        "--binary",
        file,
    ]);
}

/// What becomes of an import.
#[derive(Debug, PartialEq)]
struct Outcome {
    succeeded: bool,
    /// Best and finalized block, with their hashes: the best header carries the root of the state.
    chain: Value,
    /// What is said about a block that is refused.
    refused: Vec<String>,
}

/// Imports a file into a new database. Gives what became of it, and how many signatures were
/// verified ahead.
fn import(base: &Path, file: &str, flags: &[&str]) -> (Outcome, u32) {
    let base = base.to_str().unwrap();
    let args = [
        "import-blocks",
        "--dev",
        "--base-path",
        base,
        "--binary",
        "-lsignatures=debug",
        file,
    ];
    let output = run(args.iter().chain(flags));
    let log = String::from_utf8(output.stderr).unwrap();
    let chain = succeed(["chain-info", "--dev", "--base-path", base]);
    let ahead = log.lines().filter_map(|line| {
        let (_, rest) = line.split_once("Verified ")?;
        rest.split(' ').next()?.parse::<u32>().ok()
    });
    let refused = log
        .lines()
        .filter_map(|line| line.split_once("There was an error importing block"))
        .map(|(_, reason)| reason.to_string())
        .collect();
    let outcome = Outcome {
        succeeded: output.status.success(),
        chain: serde_json::from_str(&chain).unwrap(),
        refused,
    };
    (outcome, ahead.sum())
}

/// Imports a file with all settings, which must not differ. Gives the one outcome.
fn import_with_and_without(folder: &Path, name: &str, file: &str) -> Outcome {
    let database = |setting: &str| folder.join(format!("{name}-{setting}"));
    let (without, none) = import(&database("without"), file, &["--signature-cache", "0"]);
    let (with, ahead) = import(&database("with"), file, &[]);
    let (little, _) = import(&database("little"), file, &["--signature-cache", "8"]);
    assert_eq!(with, without);
    assert_eq!(little, without);
    assert_eq!(none, 0);
    if thread::available_parallelism().unwrap().get() > 1 {
        assert!(ahead > 0, "nothing was verified ahead in {name}");
        assert!(ahead <= 2 * EACH, "{ahead} signatures were verified ahead");
    }
    without
}

type Exported = SignedBlock<Block>;

/// The blocks of a file.
fn read(file: &str) -> Vec<Exported> {
    let bytes = fs::read(file).unwrap();
    let mut input = bytes.as_slice();
    let count = u64::decode(&mut input).unwrap();
    (0..count)
        .map(|_| Exported::decode(&mut input).unwrap())
        .collect()
}

/// Writes blocks to a file.
fn write(file: &str, blocks: &[Exported]) {
    let mut bytes = (blocks.len() as u64).encode();
    blocks.iter().for_each(|block| block.encode_to(&mut bytes));
    fs::write(file, bytes).unwrap();
}

/// Puts an altered signature into a block's last transaction, and makes the rest of the block fit:
/// what is wrong with it then is the signature alone.
fn forge(exported: &mut Exported) {
    let block = &mut exported.block;
    let last = block.extrinsics.last_mut().unwrap();
    let mut bytes = last.inner().to_vec();
    // The version, the address with its kind, the signature's kind, and some way into the
    // signature.
    bytes[1 + 33 + 1 + 10] ^= 1;
    *last = OpaqueExtrinsic::from_blob(bytes);

    let header = &mut block.header;
    let extrinsics = block.extrinsics.iter().map(Encode::encode).collect();
    header.extrinsics_root = BlakeTwo256::ordered_trie_root(extrinsics, StateVersion::V0);
    assert!(matches!(header.digest.pop(), Some(DigestItem::Seal(..))));
    let author = sr25519::Pair::from_string("//Alice", None).unwrap();
    let seal = author.sign(header.hash().as_bytes());
    header.digest.push(DigestItem::babe_seal(seal.into()));
}

#[test]
fn blocks_are_the_same_with_and_without_remembered_signatures() {
    let folder = tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    let (node, good, forged) = (path("node"), path("good"), path("forged"));

    // A node that remembers, as is the default, makes blocks with transactions.
    let running = Running::start(ALONE.iter().copied().chain(["--base-path", &node]));
    let (port, metrics) = ports(&running);
    let imported = |line: &str| line.contains("Imported #").then_some(());
    running.wait("that it imported a block", imported);
    fill_blocks(port);
    let empty = |_: &str| {
        let pending = rpc(port, "author_pendingExtrinsics", json!([]));
        pending.as_array().unwrap().is_empty().then_some(())
    };
    running.wait("that all transactions are in blocks", empty);
    running.wait("that it imported another block", imported);
    // Each was verified in the pool, and not again when it was put into a block.
    let count = |name: &str| metric(metrics, &format!("cybermiles_signature_cache_{name}"));
    assert!(count("hits_total") >= (2 * EACH).into());
    assert!(count("misses_total") < (4 * EACH).into());
    assert!(count("size") >= (2 * EACH).into());
    running.stop();

    // Whoever imports them, remembering all, little or nothing, has the same chain.
    export(&node, &good);
    let mut blocks = read(&good);
    let transactions: usize = blocks
        .iter()
        .map(|block| block.block.extrinsics.len() - 1)
        .sum();
    assert_eq!(transactions as u32, 2 * EACH);
    let outcome = import_with_and_without(folder.path(), "good", &good);
    let made: Value =
        serde_json::from_str(&succeed(["chain-info", "--dev", "--base-path", &node])).unwrap();
    assert!(
        outcome.succeeded && outcome.refused.is_empty(),
        "{outcome:?}"
    );
    assert_eq!(outcome.chain["best_hash"], made["best_hash"]);
    // And checks a full one once more.
    let fullest = blocks
        .iter()
        .enumerate()
        .max_by_key(|(_, block)| block.block.extrinsics.len())
        .map(|(index, _)| index)
        .unwrap();
    let number = (fullest + 1).to_string();
    for entries in ["0", "1000"] {
        succeed([
            "check-block",
            "--dev",
            "--base-path",
            &node,
            &number,
            "--signature-cache",
            entries,
        ]);
    }

    // A block in which one signature is bad is refused by all, for the same reason.
    blocks.truncate(fullest + 1);
    forge(&mut blocks[fullest]);
    write(&forged, &blocks);
    let outcome = import_with_and_without(folder.path(), "forged", &forged);
    assert!(!outcome.succeeded);
    assert_eq!(outcome.refused.len(), 1, "{outcome:?}");
    assert_eq!(outcome.chain["best_number"], fullest);
}
