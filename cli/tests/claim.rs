//! The `cmt claim` commands as far as they go without a node.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

const ACCOUNT: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const HOLDER: &str = "0x49286A9bdc9B0bfC71Ff5e7a40D55398AB020962";
/// keccak256("holder 0"), the key of `HOLDER`.
const KEY: &str = "a4fc6c56058d2f521650162c60dd9b42c51a83f1183a3853f5ed551f8027e666";
/// A port on which nothing listens.
const NOBODY: &str = "ws://127.0.0.1:9";

fn cmt(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cmt"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("the tool runs")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("holders.csv"),
        format!("address,amount\n{HOLDER},1500\n"),
    )
    .unwrap();
    assert!(cmt(folder.path(), &["snapshot", "build", "holders.csv"])
        .status
        .success());
    fs::write(folder.path().join("key"), format!("0x{KEY}\n")).unwrap();
    folder
}

fn submit(folder: &Path, more: &[&str]) -> Output {
    let common = [
        "claim",
        "submit",
        "--proofs",
        "proofs.json",
        "--account",
        ACCOUNT,
        "--url",
        NOBODY,
    ];
    cmt(folder, &[&common[..], more].concat())
}

#[test]
fn the_text_is_printed_for_signing() {
    let genesis = format!("0x{}", "45".repeat(32));
    let printed = cmt(
        Path::new("."),
        &[
            "claim",
            "message",
            "--account",
            ACCOUNT,
            "--amount",
            "1500",
            "--genesis",
            &genesis,
            "--scheme",
            "personal",
        ],
    );
    assert_eq!(
        String::from_utf8(printed.stdout).unwrap(),
        format!(
            "CyberMiles Claims: exchange my ERC-20 CMT for native CMT, one to one.\n\
             Chain: {genesis}\n\
             Account: 0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d\n\
             Amount: 1500 planck (10^-18 CMT)\n"
        )
    );
}

#[test]
fn a_node_that_is_not_there_is_said_to_be() {
    let folder = folder();
    let sent = submit(folder.path(), &["--key-file", "key"]);
    assert_eq!(sent.status.code(), Some(3), "{}", stderr(&sent));
    assert!(stderr(&sent).contains("cannot reach a node at ws://127.0.0.1:9"));
}

#[test]
fn the_input_is_checked_before_the_node_is_asked() {
    let folder = folder();
    let signature = format!("0x{}", "11".repeat(65));
    let stranger = "0x0000000000000000000000000000000000000001";
    let unknown = submit(
        folder.path(),
        &["--signature", &signature, "--holder", stranger],
    );
    assert_eq!(unknown.status.code(), Some(1));
    assert_eq!(
        stderr(&unknown),
        format!("cmt: {stranger} is not in the snapshot\n")
    );

    fs::write(folder.path().join("bad"), "my secret is no key").unwrap();
    let bad = submit(folder.path(), &["--key-file", "bad"]);
    assert_eq!(bad.status.code(), Some(1));
    assert!(stderr(&bad).contains("no private key"));
    assert!(!stderr(&bad).contains("secret"));
}

#[test]
fn usage_is_checked() {
    let folder = folder();
    let signature = format!("0x{}", "11".repeat(65));
    for wrong in [
        &[][..],
        // A signature does not say whose leaf it is for.
        &["--signature", &signature],
        &["--signature", &signature, "--key-file", "key"],
        &["--signature", "0x11", "--holder", HOLDER],
    ] {
        assert_eq!(submit(folder.path(), wrong).status.code(), Some(2));
    }
}
