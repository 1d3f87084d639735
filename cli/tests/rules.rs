//! The `cmt rules` commands as far as they go without a node.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../contracts/examples/rules");
/// A port on which nothing listens.
const NOBODY: &str = "ws://127.0.0.1:9";
/// Rules with a fault on the last line but one.
const WRONG: &str = "declare Order total : int end
rule \"a\"
when
  o : Order(total > 5)
then
  o.totl = 1
end
";
/// Rules that would fire for ever.
const ENDLESS: &str =
    "declare N value : int end\nrule \"On\" when n : N() then n.value += 1 update n end\n";

fn cmt(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cmt"))
        .current_dir(folder)
        .env_remove("CMT_KEY")
        .args([&["rules"], arguments].concat())
        .output()
        .expect("the tool runs")
}

/// Exit code, standard output and standard error.
fn said(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = cmt(folder, arguments);
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// A folder with a rule file that has a fault, one that never ends, and facts.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    let pricing = fs::read_to_string(Path::new(EXAMPLES).join("pricing.drl")).unwrap();
    write("pricing.drl", &pricing);
    write("wrong.drl", WRONG);
    write("endless.drl", ENDLESS);
    write(
        "facts.json",
        r#"[{"type": "Message", "fico_score": 741, "listed_price": 100}]"#,
    );
    write("n.json", r#"[{"type": "N"}]"#);
    folder
}

#[test]
fn the_examples_run_as_their_readme_says() {
    let readme = fs::read_to_string(Path::new(EXAMPLES).join("README.md")).unwrap();
    let commands: Vec<_> = readme
        .split('`')
        .filter_map(|code| code.strip_prefix("cmt rules run "))
        .filter(|command| command.contains(".drl"))
        .collect();
    assert_eq!(commands.len(), 11);
    for command in commands {
        let mut arguments = vec!["run", "--json"];
        arguments.extend(command.split(' '));
        let (code, out, _) = said(Path::new(EXAMPLES), &arguments);
        assert_eq!(code, 0, "{command}");
        let name = command.split('.').next().unwrap();
        let expected = Path::new(EXAMPLES).join(format!("{name}.expected.json"));
        let without_steps = |text: &str| {
            let mut json: serde_json::Value = serde_json::from_str(text).unwrap();
            assert!(json.as_object_mut().unwrap().remove("steps").is_some());
            json
        };
        assert_eq!(
            without_steps(&out),
            without_steps(&fs::read_to_string(expected).unwrap()),
            "{command}"
        );
    }
}

#[test]
fn a_check_shows_sizes_and_notes() {
    let (code, out, err) = said(folder().path(), &["check", "pricing.drl"]);
    assert_eq!(code, 0);
    assert!(out.contains(" 1 of     64 rules of a rule set\n"), "{out}");
    assert!(out.contains(" of  32768 bytes of a rule set\n"), "{out}");
    assert!(
        err.starts_with("pricing.drl:4:9: the type `Message` is not declared"),
        "{err}"
    );
    assert!(err.contains("  listed_price : decimal"), "{err}");
}

#[test]
fn faults_are_shown_with_their_place() {
    let (code, out, err) = said(folder().path(), &["check", "wrong.drl"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.starts_with("wrong.drl:6:5: "), "{err}");
    assert!(err.contains("o.totl = 1"), "{err}");
    assert!(
        err.ends_with("cmt: wrong.drl: 1 fault; there are no rules of it\n"),
        "{err}"
    );
    for command in ["compile", "run", "explain", "show"] {
        let (code, out, again) = said(folder().path(), &[command, "wrong.drl"]);
        assert_eq!((code, out.as_str()), (1, ""), "{command}");
        assert_eq!(again, err);
    }
}

#[test]
fn compiled_rules_do_what_their_text_does() {
    let folder = folder();
    let (code, out, _) = said(folder.path(), &["compile", "pricing.drl"]);
    assert_eq!(code, 0);
    let bytes = fs::read(folder.path().join("pricing.rules")).unwrap();
    assert!(bytes.starts_with(b"CMRS\x01"));
    let hash = hex::encode(sp_crypto_hashing::blake2_256(&bytes));
    assert_eq!(
        out,
        format!(
            "file   pricing.rules\ncode   0x{hash}\nbytes  {}\n",
            bytes.len()
        )
    );
    let fire = |file| said(folder.path(), &["run", file, "--facts", "facts.json"]);
    let (code, out, err) = fire("pricing.rules");
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("price = 80,"), "{out}");
    assert_eq!(fire("pricing.drl").1, out);
    let show = |file| said(folder.path(), &["show", file]).1;
    assert!(show("pricing.rules").contains("alpha 0: Message where status == Message.GET_PRICE\n"));
    assert_eq!(show("pricing.rules"), show("pricing.drl"));

    let (code, _, _) = said(folder.path(), &["compile", "pricing.drl", "-o", "p.bin"]);
    assert_eq!(code, 0);
    assert_eq!(fs::read(folder.path().join("p.bin")).unwrap(), bytes);
}

#[test]
fn a_text_is_not_overwritten() {
    let folder = folder();
    let before = fs::read(folder.path().join("pricing.drl")).unwrap();
    let (code, _, err) = said(
        folder.path(),
        &["compile", "pricing.drl", "-o", "pricing.drl"],
    );
    assert_eq!(code, 1);
    assert!(err.ends_with("cmt: pricing.drl: would be overwritten; give another file with --out\n"));
    assert_eq!(fs::read(folder.path().join("pricing.drl")).unwrap(), before);
}

#[test]
fn damaged_code_is_refused() {
    let folder = folder();
    said(folder.path(), &["compile", "pricing.drl"]);
    let path = folder.path().join("pricing.rules");
    let mut bytes = fs::read(&path).unwrap();
    bytes.pop();
    fs::write(&path, bytes).unwrap();
    let (code, out, err) = said(folder.path(), &["run", "pricing.rules"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.starts_with("cmt: pricing.rules: "), "{err}");
}

#[test]
fn facts_are_refused_with_their_place() {
    let folder = folder();
    let wrong = r#"[{"type": "Message", "fico_score": "high", "prise": 1}]"#;
    fs::write(folder.path().join("wrong.json"), wrong).unwrap();
    let (code, out, err) = said(
        folder.path(),
        &["run", "pricing.drl", "--facts", "facts.json", "wrong.json"],
    );
    assert_eq!((code, out.as_str()), (1, ""));
    assert_eq!(
        err,
        "wrong.json: [0].fico_score: `high` is not a number\n\
         wrong.json: [0].prise: no field of Message; it has status, fico_score, price, listed_price\n\
         cmt: 2 faults in the facts\n"
    );
}

#[test]
fn accounts_are_addresses_of_this_chain() {
    let folder = folder();
    let rules =
        "declare A who : account end rule \"Say\" when a : A() then emit(\"who\", a.who) end";
    fs::write(folder.path().join("a.drl"), rules).unwrap();
    let facts = |address: &str| {
        let text = format!(r#"[{{"type": "A", "who": "{address}"}}]"#);
        fs::write(folder.path().join("a.json"), text).unwrap();
        said(
            folder.path(),
            &["run", "a.drl", "--facts", "a.json", "--json"],
        )
    };
    let (_, out, _) = facts("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY");
    let alice = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
    assert!(
        out.contains(&format!(r#"{{"message":"who","values":["{alice}"]}}"#)),
        "{out}"
    );
    let (code, _, err) = facts("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5");
    assert_eq!(code, 1);
    assert!(err.contains("a.json: [0].who: `15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5` is no account: an address of another network"));
}

#[test]
fn what_never_ends_is_refused_or_stopped() {
    let folder = folder();
    let (code, _, err) = said(folder.path(), &["run", "endless.drl", "--facts", "n.json"]);
    assert_eq!(code, 1);
    assert!(err.starts_with("endless.drl:2:"), "{err}");
    let run = ["run", "endless.drl", "--facts", "n.json", "--allow-loop"];
    let (code, out, err) = said(folder.path(), &run);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(
        err.starts_with("cmt: over the limit of 128 (rules fired); all is undone after "),
        "{err}"
    );
    let (_, _, err) = said(folder.path(), &[&run[..], &["--steps", "100"]].concat());
    assert!(
        err.contains("more than 100 steps; all is undone after 100 steps\n"),
        "{err}"
    );
    // The story is told until then.
    let explain = [
        "explain",
        "endless.drl",
        "--facts",
        "n.json",
        "--allow-loop",
    ];
    let (code, out, _) = said(folder.path(), &explain);
    assert_eq!(code, 1);
    assert!(
        out.contains("128. \"On\"") && !out.contains("129."),
        "{out}"
    );
}

#[test]
fn a_firing_is_explained() {
    let (code, out, _) = said(
        folder().path(),
        &["explain", "pricing.drl", "--facts", "facts.json"],
    );
    assert_eq!(code, 0);
    assert!(out.contains("1. \"Pricing\"\n"), "{out}");
    assert!(
        out.contains("   why now: nothing else waits\n   set Message#0.price: 0 -> 80\n"),
        "{out}"
    );
    assert!(out.contains("\nnothing waits any more, after "), "{out}");
}

#[test]
fn rules_look_at_the_time_that_is_given() {
    let folder = folder();
    let rules = "rule \"Sale\" date-effective \"2026-11-27\" then signal(\"sale\") end";
    fs::write(folder.path().join("sale.drl"), rules).unwrap();
    let fired = |now: &str| {
        said(folder.path(), &["run", "sale.drl", "--now", now])
            .1
            .contains("signal sale")
    };
    assert!(!fired("2026-11-26T23:59:59Z"));
    assert!(fired("2026-11-27"));
    assert!(fired("1795737600000"));
    let (code, _, err) = said(folder.path(), &["run", "sale.drl", "--now", "soon"]);
    assert_eq!(code, 2);
    assert!(
        err.contains("neither milliseconds since 1970 nor a date"),
        "{err}"
    );
    assert_eq!(
        said(folder.path(), &["run", "sale.drl", "--steps", "200001"]).0,
        2
    );
    assert_eq!(
        said(folder.path(), &["run", "sale.drl", "--steps", "0"]).0,
        2
    );
}

#[test]
fn a_deployment_needs_sound_rules_a_name_and_a_key() {
    let folder = folder();
    let deploy = |more: &[&str]| {
        let common = ["deploy", "pricing.drl", "--url", NOBODY];
        said(folder.path(), &[&common[..], more].concat())
    };
    assert_eq!(deploy(&[]).0, 2);
    for name in ["", "tab\t", "a name of thirty-three characters"] {
        let (code, _, err) = deploy(&["--name", name]);
        assert_eq!(code, 2);
        assert!(
            err.contains("not 1 to 32 printable ASCII characters"),
            "{err}"
        );
    }
    let (code, _, err) = deploy(&["--name", "pricing"]);
    assert_eq!(
        (code, err.as_str()),
        (1, "cmt: give the key by --key-file or in CMT_KEY\n")
    );

    let secret = "correct horse battery staple";
    fs::write(folder.path().join("key"), secret).unwrap();
    let (code, _, err) = deploy(&["--name", "pricing", "--key-file", "key"]);
    assert_eq!(code, 1);
    assert!(
        err.ends_with("cmt: key: no secret of an sr25519 key\n"),
        "{err}"
    );
    assert!(!err.contains("horse"), "{err}");

    fs::write(folder.path().join("key"), "//Alice\n").unwrap();
    let (code, _, err) = deploy(&["--name", "pricing", "--key-file", "key"]);
    assert_eq!(code, 3);
    assert!(
        err.contains("cmt: cannot reach a node at ws://127.0.0.1:9"),
        "{err}"
    );
    assert!(!err.contains("Alice"), "{err}");

    let wrong = [
        "deploy",
        "wrong.drl",
        "--name",
        "x",
        "--key-file",
        "key",
        "--url",
        NOBODY,
    ];
    assert_eq!(said(folder.path(), &wrong).0, 1);
}

#[test]
fn firing_on_chain_needs_a_key_and_a_dry_run_none() {
    let owner = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    let fire = |more: &[&str]| {
        let common = ["fire", owner, "pricing", "--url", NOBODY];
        said(folder().path(), &[&common[..], more].concat())
    };
    assert_eq!(
        fire(&[]).2,
        "cmt: give the key by --key-file or in CMT_KEY\n"
    );
    assert_eq!(fire(&["--dry-run"]).0, 3);
    assert_eq!(fire(&["--dry-run", "--key-file", "key"]).0, 2);
}
