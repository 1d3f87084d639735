//! The `cmt snapshot` commands, as a person runs them.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use std::{
    fmt::Write,
    fs,
    path::Path,
    process::{Command, Output},
};

fn cmt(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cmt"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("the tool runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// 25,000 holders of 28,000 CMT each: the 700 million of the snapshot.
fn many_holders() -> String {
    let mut table = String::from("address,amount\n");
    for holder in 0..25_000u32 {
        writeln!(table, "0x{holder:040x},28000000000000000000000").unwrap();
    }
    table
}

#[test]
fn twenty_five_thousand_holders_are_built_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("holders.csv"), many_holders()).unwrap();
    let total = "700000000000000000000000000";
    let built = cmt(
        folder.path(),
        &[
            "snapshot",
            "build",
            "holders.csv",
            "--out",
            "made",
            "--total",
            total,
        ],
    );
    assert_eq!(built.status.code(), Some(0), "{}", stderr(&built));
    let summary = stdout(&built);
    assert!(summary.contains("holders  25000"));
    assert!(summary.contains(&format!("total    {total} (700000000 CMT)")));

    let checked = cmt(folder.path(), &["snapshot", "check", "made/proofs.json"]);
    assert_eq!(checked.status.code(), Some(0), "{}", stderr(&checked));
    assert_eq!(stdout(&checked), summary);

    let json: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.path().join("made/snapshot.json")).unwrap())
            .unwrap();
    assert_eq!(json["total"], total);
    assert_eq!(json["holders"], 25_000);
    assert!(summary.contains(json["root"].as_str().unwrap()));
}

#[test]
fn the_files_are_those_of_openzeppelins_tool() {
    let folder = tempfile::tempdir().unwrap();
    let table = "address,amount,vested,per_block,starting_block\n\
        0x49286A9bdc9B0bfC71Ff5e7a40D55398AB020962,1000000000000000000000,,,\n\
        0xbf65882e051107b43D662fB0b336cf6955403fB6,2000000000000000000000,0,0,0\n\
        0xC15FCF144AAe0379D74Efb1001a8CB3f5A803803,3000000000000000000000,2000000000000000000000,1000000000000000,100\n";
    fs::write(folder.path().join("holders.csv"), table).unwrap();
    let built = cmt(folder.path(), &["snapshot", "build", "holders.csv"]);
    assert_eq!(built.status.code(), Some(0), "{}", stderr(&built));
    let root = "0x6018372601137b10ef31c68fb2bf13fe5efdd2faa9f1052ccb2e02c9efe98c13";
    assert!(stdout(&built).contains(root));

    let tree: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.path().join("tree.json")).unwrap()).unwrap();
    assert_eq!(tree["format"], "standard-v1");
    assert_eq!(tree["tree"][0], root);
    assert_eq!(tree["tree"].as_array().unwrap().len(), 5);
    let value = &tree["values"][2];
    assert_eq!(
        value["value"][0],
        "0xC15FCF144AAe0379D74Efb1001a8CB3f5A803803"
    );
    assert_eq!(value["value"][4], "100");
    let leaf = "0xd62dd4fe4d3d2fa8dc709928564175b24571d9ccc00a7ac761c53bee4d8611ef";
    assert_eq!(
        tree["tree"][value["treeIndex"].as_u64().unwrap() as usize],
        leaf
    );
}

#[test]
fn faults_are_told_with_their_lines_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let address = "0x49286A9bdc9B0bfC71Ff5e7a40D55398AB020962";
    let table = format!("address,amount\n{address},1\n{address},2\nbanana,3\n{address},1e18\n");
    fs::write(folder.path().join("holders.csv"), table).unwrap();
    let built = cmt(
        folder.path(),
        &["snapshot", "build", "holders.csv", "--out", "made"],
    );
    assert_eq!(built.status.code(), Some(1));
    assert_eq!(stdout(&built), "");
    let told = stderr(&built);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].starts_with("holders.csv:3: address"));
    assert!(lines[1].starts_with("holders.csv:4: address \"banana\""));
    assert!(lines[2].starts_with("holders.csv:5: amount \"1e18\""));
    assert_eq!(
        lines[3],
        "cmt: holders.csv: 3 fault(s) found, nothing written"
    );
    assert!(!folder.path().join("made").exists());
}

#[test]
fn a_tampered_proofs_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("holders.csv"), many_holders()).unwrap();
    assert!(cmt(folder.path(), &["snapshot", "build", "holders.csv"])
        .status
        .success());
    let path = folder.path().join("proofs.json");
    let tampered = fs::read_to_string(&path).unwrap().replacen(
        "\"28000000000000000000000\"",
        "\"29000000000000000000000\"",
        1,
    );
    fs::write(&path, tampered).unwrap();
    let checked = cmt(folder.path(), &["snapshot", "check", "proofs.json"]);
    assert_eq!(checked.status.code(), Some(1));
    let told = stderr(&checked);
    assert!(told.contains(": the proof does not lead to the root"));
    assert!(told.contains("the amounts do not add up to the total"));
}

#[test]
fn what_is_missing_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let built = cmt(folder.path(), &["snapshot", "build", "nowhere.csv"]);
    assert_eq!(built.status.code(), Some(1));
    assert!(stderr(&built).starts_with("cmt: nowhere.csv: No such file"));

    fs::write(folder.path().join("empty.csv"), "address,amount\n").unwrap();
    let built = cmt(folder.path(), &["snapshot", "build", "empty.csv"]);
    assert_eq!(built.status.code(), Some(1));
    assert_eq!(
        stderr(&built),
        "cmt: empty.csv: no holder in it, nothing written\n"
    );

    let usage = cmt(folder.path(), &["snapshot", "build"]);
    assert_eq!(usage.status.code(), Some(2));
}
