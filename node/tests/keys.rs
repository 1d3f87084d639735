//! Keys: made, inspected, inserted, used.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod common;

use common::{complaint, node, succeed};
use serde_json::Value;
use std::{fs, io::Write, process::Stdio};
use tempfile::tempdir;

fn json(args: &[&str]) -> Value {
    serde_json::from_str(&succeed(args)).unwrap()
}

#[test]
fn alice_is_alice() {
    let alice = json(&["key", "inspect", "--output-type", "json", "//Alice"]);
    assert_eq!(
        alice["ss58Address"],
        "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
    );
    let alice = json(&[
        "key",
        "inspect",
        "--scheme",
        "ed25519",
        "--output-type",
        "json",
        "//Alice",
    ]);
    assert_eq!(
        alice["ss58Address"],
        "5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu"
    );
}

#[test]
fn a_generated_key_is_inspected_again() {
    let key = json(&["key", "generate", "--output-type", "json"]);
    let phrase = key["secretPhrase"].as_str().unwrap();
    assert_eq!(phrase.split(' ').count(), 12);
    let again = json(&["key", "inspect", "--output-type", "json", phrase]);
    assert_eq!(again["publicKey"], key["publicKey"]);
}

#[test]
fn session_keys_are_inserted_into_the_keystore() {
    let folder = tempdir().unwrap();
    let base = folder.path().to_str().unwrap();
    for (kind, scheme) in [
        ("gran", "ed25519"),
        ("babe", "sr25519"),
        ("imon", "sr25519"),
        ("audi", "sr25519"),
    ] {
        succeed([
            "key",
            "insert",
            "--base-path",
            base,
            "--chain",
            "local",
            "--scheme",
            scheme,
            "--key-type",
            kind,
            "--suri",
            "//Alice",
        ]);
    }
    let files: Vec<_> = fs::read_dir(folder.path().join("chains/local/keystore"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(files.len(), 4, "{files:?}");
    let babe = hex::encode(b"babe");
    let alice = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
    assert!(files.contains(&format!("{babe}{alice}")), "{files:?}");
}

#[test]
fn a_network_identity_is_made_and_inspected() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("node-key");
    succeed(["key", "generate-node-key", "--file", file.to_str().unwrap()]);
    let peer = succeed(["key", "inspect-node-key", "--file", file.to_str().unwrap()]);
    assert!(peer.trim().starts_with("12D3KooW"), "{peer}");
}

#[test]
fn a_signature_is_verified() {
    let with_message = |args: &[&str]| {
        let mut child = node()
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(b"five miles")
            .unwrap();
        child.wait_with_output().unwrap()
    };
    let signed = with_message(&["sign", "--suri", "//Alice"]);
    assert!(signed.status.success());
    let signature = String::from_utf8(signed.stdout).unwrap();
    let signature = signature.trim();
    let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    let bob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
    assert!(with_message(&["verify", signature, alice]).status.success());
    assert!(!with_message(&["verify", signature, bob]).status.success());
}

#[test]
fn a_bad_secret_is_refused_with_a_sentence() {
    let said = complaint([
        "key",
        "inspect",
        "--scheme",
        "sr25519",
        "//Alice///",
        "--network",
        "mars",
    ]);
    assert!(!said.is_empty());
    assert_eq!(
        complaint([
            "key",
            "insert",
            "--base-path",
            "unused",
            "--chain",
            "local",
            "--scheme",
            "sr25519",
            "--key-type",
            "too-long",
            "--suri",
            "//Alice",
        ]),
        "Error: Unknown key type, must be a known 4-character sequence"
    );
}
