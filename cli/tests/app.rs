//! The commands for Smart Business Contracts as far as they go without a node.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../contracts/examples");
/// A port on which nothing listens.
const NOBODY: &str = "ws://127.0.0.1:9";

/// Exit code, output and errors.
fn cmt(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_cmt"))
        .current_dir(folder)
        .env("CMT_KEY", "//Alice")
        .args(arguments)
        .output()
        .expect("the tool runs");
    (
        output.status.code().expect("no signal"),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// What a command prints that must succeed.
fn done(folder: &Path, arguments: &[&str]) -> String {
    let (code, out, err) = cmt(folder, arguments);
    assert_eq!(code, 0, "{arguments:?}\n{out}\n{err}");
    out
}

/// A new app of a template, in a folder that goes with the first.
fn new(template: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["new", "shop", "--template", template]);
    let shop = folder.path().join("shop");
    (folder, shop)
}

fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{text}");
    fs::write(file, text.replace(from, to)).unwrap();
}

/// Copies the sources of an example and plays its scenarios: how many pass.
fn played(example: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(EXAMPLES).join(example), folder.path());
    let out = done(folder.path(), &["test"]);
    out.lines().last().unwrap().into()
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        match path.file_name().unwrap().to_str() {
            Some("build" | "expected") => {}
            _ if path.is_dir() => {
                fs::create_dir(&to).unwrap();
                copy(&path, &to);
            }
            _ => drop(fs::copy(&path, &to).unwrap()),
        }
    }
}

#[test]
fn a_new_app_passes_its_own_test() {
    let (_whole, shop) = new("hello");
    let sizes = done(&shop, &["check"]);
    assert!(sizes.contains("of 524288 bytes"), "{sizes}");
    assert!(done(&shop, &["test"]).contains("1 passed, 0 failed"));
}

#[test]
fn what_is_built_can_be_looked_into() {
    let (_whole, shop) = new("purchase");
    let files = done(&shop, &["build"]);
    for file in ["shop.sbc", "shop.abi.json", "client.mjs", "client.d.ts"] {
        assert!(files.contains(file), "{files}");
        assert!(shop.join("build").join(file).exists(), "{file}");
    }
    let first = fs::read(shop.join("build/shop.sbc")).unwrap();
    done(&shop, &["build"]);
    assert_eq!(fs::read(shop.join("build/shop.sbc")).unwrap(), first);

    let shown = done(&shop, &["inspect", "build/shop.sbc"]);
    for part in ["purchase", "Pricing"] {
        assert!(
            shown.to_lowercase().contains(&part.to_lowercase()),
            "{shown}"
        );
    }
}

#[test]
fn an_estimate_tells_weight_gas_fee_and_deposit() {
    let (_whole, shop) = new("hello");
    let told = done(
        &shop,
        &[
            "estimate",
            "--call",
            "greet",
            "--call-args",
            "name=Ada",
            "visits=0",
        ],
    );
    for word in [
        "deploy\n",
        "call greet\n",
        "weight ",
        "gas ",
        "fee ",
        "deposit ",
    ] {
        assert!(told.contains(word), "{told}");
    }
    let (code, _, err) = cmt(&shop, &["estimate", "--call", "gret"]);
    assert_eq!(code, 1);
    assert!(err.contains("gret"), "{err}");
}

#[test]
fn the_papers_purchase_passes() {
    assert!(played("purchase").contains("4 passed, 0 failed"));
}

#[test]
fn order_to_cash_passes() {
    assert!(played("order-to-cash").contains("1 passed, 0 failed"));
}

#[test]
fn approval_passes() {
    assert!(played("approval").contains("4 passed, 0 failed"));
}

#[test]
fn subscription_passes() {
    assert!(played("subscription").contains("2 passed, 0 failed"));
}

#[test]
fn a_scenario_that_fails_is_told_with_its_line() {
    let (_whole, shop) = new("hello");
    let scenario = fs::read_dir(shop.join("tests"))
        .unwrap()
        .flatten()
        .next()
        .unwrap()
        .path();
    edit(&scenario, "Welcome, Ada!", "Welcome, Eve!");
    let (code, out, err) = cmt(&shop, &["test"]);
    assert_eq!(code, 1);
    let told = format!("{out}{err}");
    for part in [
        "0 passed, 1 failed",
        "Welcome, Ada!",
        "Welcome, Eve!",
        ".toml:",
    ] {
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn a_folder_that_is_in_use_is_left_alone() {
    let (whole, shop) = new("hello");
    let before = fs::read(shop.join("contract.ts")).unwrap();
    let (code, _, err) = cmt(whole.path(), &["new", "shop"]);
    assert_eq!(code, 1);
    assert!(err.contains("shop"), "{err}");
    assert_eq!(fs::read(shop.join("contract.ts")).unwrap(), before);
    assert_eq!(cmt(whole.path(), &["new", "x", "--template", "none"]).0, 2);
}

#[test]
fn faults_point_at_the_authors_own_text() {
    let (_whole, shop) = new("purchase");
    let process = shop.join("process/purchase.xml");
    let good = fs::read_to_string(&process).unwrap();
    edit(&process, "to=”approved”", "to=”aproved”");
    let (code, _, err) = cmt(&shop, &["check"]);
    assert_eq!(code, 1);
    assert!(
        err.contains("process/purchase.xml:") && err.contains("aproved"),
        "{err}"
    );
    fs::write(&process, &good).unwrap();

    // A token that comes there never leaves.
    edit(
        &process,
        "credit seller”>\n    <!--...-->\n    <transition to=”done” />",
        "credit seller”>\n    <!--...-->\n    <transition to=”credit seller” />",
    );
    let (code, _, err) = cmt(&shop, &["check"]);
    assert_eq!(code, 1);
    let told = "process/purchase.xml:24:16: `credit seller`: no way leads from here to an end\n";
    assert!(err.contains(told), "{err}");
    fs::write(&process, good).unwrap();

    let contract = shop.join("contract.ts");
    let good = fs::read_to_string(&contract).unwrap();
    fs::write(
        &contract,
        format!("{good}\nexport function half(): f64 {{ return 0.5; }}\n"),
    )
    .unwrap();
    let (code, _, err) = cmt(&shop, &["check"]);
    assert_eq!(code, 1);
    assert!(err.contains("contract.ts:"), "{err}");
}

#[test]
fn a_node_that_is_not_there_is_told() {
    let (_whole, shop) = new("hello");
    let (code, _, err) = cmt(&shop, &["deploy", "--url", NOBODY]);
    assert_eq!(code, 3, "{err}");
    let (code, _, err) = cmt(&shop, &["deploy", "no-such.sbc", "--url", NOBODY]);
    assert_eq!(code, 1);
    assert!(err.contains("no-such.sbc"), "{err}");
}
