//! Chain specs: those that the node knows, those from files, and the live chain's.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod common;

use common::{complaint, fail, run, succeed};
use serde_json::{json, Value};
use sp_core::{crypto::Ss58Codec, ed25519, sr25519, Pair};
use std::fs;
use tempfile::tempdir;

const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../docs/live-genesis.example.toml"
);

const ZOMBIENET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../zombienet/local.toml");

/// A storage key: pallet and item.
fn key(pallet: &[u8], item: &[u8]) -> String {
    let prefix = [
        sp_crypto_hashing::twox_128(pallet),
        sp_crypto_hashing::twox_128(item),
    ]
    .concat();
    format!("0x{}", hex::encode(prefix))
}

fn spec(args: &[&str]) -> Value {
    serde_json::from_str(&succeed(args)).unwrap()
}

#[track_caller]
fn assert_properties(spec: &Value) {
    assert_eq!(spec["properties"]["tokenSymbol"], "CMT");
    assert_eq!(spec["properties"]["tokenDecimals"], 18);
    assert_eq!(spec["properties"]["ss58Format"], 42);
    assert_eq!(spec["telemetryEndpoints"], Value::Null);
}

/// Total issuance in a raw spec, in planck.
fn supply(spec: &Value) -> u128 {
    let bytes = spec["genesis"]["raw"]["top"][key(b"Balances", b"TotalIssuance")]
        .as_str()
        .unwrap();
    u128::from_le_bytes(hex::decode(&bytes[2..]).unwrap().try_into().unwrap())
}

/// The values of a raw spec under a key.
fn entries<'a>(spec: &'a Value, pallet: &[u8], item: &[u8]) -> Vec<&'a str> {
    let prefix = key(pallet, item);
    let top = spec["genesis"]["raw"]["top"].as_object().unwrap();
    let found = top.iter().filter(|(key, _)| key.starts_with(&prefix));
    found.map(|(_, value)| value.as_str().unwrap()).collect()
}

/// The address of a development key.
fn address<P: Pair>(uri: &str) -> String
where
    P::Public: Ss58Codec,
{
    P::from_string(uri, None).unwrap().public().to_ss58check()
}

/// What zombienet makes of a plain spec (`customizePlainRelayChain` of @zombienet/orchestrator 0.0.114): the
/// validators are the nodes of the network, and their stashes have other balances.
fn through_zombienet(mut spec: Value, network: &str) -> Value {
    let network: toml::Table = network.parse().unwrap();
    let patch = &mut spec["genesis"]["runtimeGenesis"]["patch"];
    let stake = patch["staking"]["stakers"][0][2].to_string();
    let stake: u128 = stake.parse().unwrap();
    let balances = patch["balances"]["balances"].as_array_mut().unwrap();
    let (mut keys, mut stakers) = (Vec::new(), Vec::new());
    for node in network["relaychain"]["nodes"].as_array().unwrap() {
        let name = node["name"].as_str().unwrap();
        let uri = format!("//{}{}", name[..1].to_uppercase(), &name[1..]);
        let stash = address::<sr25519::Pair>(&format!("{uri}//stash"));
        let (sr, ed) = (
            address::<sr25519::Pair>(&uri),
            address::<ed25519::Pair>(&uri),
        );
        let balance = match node.get("balance").and_then(toml::Value::as_float) {
            Some(balance) if balance > stake as f64 => in_full(balance),
            _ => 2 * stake,
        };
        balances.retain(|entry| entry[0] != stash);
        balances.push(json!([stash, balance]));
        // Also keys that other chains have.
        let session = json!({
            "grandpa": ed,
            "babe": sr,
            "im_online": sr,
            "authority_discovery": sr,
            "para_validator": sr,
        });
        keys.push(json!([stash, stash, session]));
        stakers.push(json!([stash, stash, stake, "Validator"]));
    }
    patch["session"]["keys"] = keys.into();
    patch["staking"]["validatorCount"] = stakers.len().into();
    patch["staking"]["stakers"] = stakers.into();
    patch["staking"]["invulnerables"] = json!([]);
    spec
}

/// A large number as zombienet writes it: its digits, and as many zeros as the exponent says.
fn in_full(number: f64) -> u128 {
    let number = format!("{number:e}");
    let (digits, zeros) = number.split_once('e').unwrap();
    let zeros = "0".repeat(zeros.parse().unwrap());
    format!("{digits}{zeros}").parse().unwrap()
}

#[test]
fn dev_is_a_plain_spec_with_one_validator() {
    let spec = spec(&["build-spec", "--chain", "dev", "--disable-default-bootnode"]);
    assert_eq!(spec["id"], "dev");
    assert_eq!(spec["chainType"], "Development");
    assert_eq!(spec["bootNodes"], Value::Array(Vec::new()));
    assert_properties(&spec);
    let genesis = &spec["genesis"]["runtimeGenesis"];
    assert!(genesis["code"].as_str().unwrap().len() > 100_000);
    assert_eq!(
        genesis["patch"]["session"]["keys"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn local_has_four_validators_and_raw_has_exactly_the_supply() {
    let plain = spec(&["export-chain-spec", "--chain", "local"]);
    assert_eq!(plain["id"], "local");
    assert_eq!(plain["chainType"], "Local");
    assert_properties(&plain);
    let patch = &plain["genesis"]["runtimeGenesis"]["patch"];
    assert_eq!(patch["session"]["keys"].as_array().unwrap().len(), 4);

    let raw = spec(&["export-chain-spec", "--chain", "local", "--raw"]);
    assert_eq!(supply(&raw), 1_000_000_000 * 10u128.pow(18));
    assert_eq!(entries(&raw, b"Session", b"NextKeys").len(), 4);
    assert_eq!(entries(&raw, b"Sudo", b"Key").len(), 1);
}

#[test]
fn zombienet_makes_a_genesis_of_the_local_spec() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("zombienet.json");
    let build = ["build-spec", "--chain", file.to_str().unwrap(), "--raw"];
    let local = spec(&["build-spec", "--chain", "local"]);
    let rewrite = |network: &str| {
        let rewritten = through_zombienet(local.clone(), network);
        fs::write(&file, rewritten.to_string()).unwrap();
    };

    let network = fs::read_to_string(ZOMBIENET).unwrap();
    rewrite(&network);
    let raw = spec(&build);
    assert_eq!(supply(&raw), 1_000_000_000 * 10u128.pow(18));
    assert_eq!(entries(&raw, b"Session", b"NextKeys").len(), 4);
    assert_eq!(entries(&raw, b"Staking", b"ValidatorCount"), ["0x04000000"]);

    // With the balances that zombienet gives of itself there is no genesis.
    rewrite(&network.replace("\nbalance = ", "\n# "));
    let errors = fail(build);
    assert!(errors.contains("not the genesis supply"), "{errors}");
}

#[test]
fn an_exported_spec_is_read_back() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("local.json");
    let path = file.to_str().unwrap();
    succeed(["export-chain-spec", "--chain", "local", "--output", path]);
    let from_file = spec(&["export-chain-spec", "--chain", path]);
    assert_eq!(from_file, spec(&["export-chain-spec", "--chain", "local"]));
}

#[test]
fn the_live_spec_has_24_validators_and_nobody_above_them() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("live.json");
    let path = file.to_str().unwrap();
    let output = run(["live-spec", EXAMPLE, "--output", path]);
    assert!(output.status.success());
    let summary = String::from_utf8(output.stderr).unwrap();
    assert!(summary.contains("CyberMiles: 24 validators"), "{summary}");

    let live = spec(&["export-chain-spec", "--chain", path, "--raw"]);
    assert_eq!(live["name"], "CyberMiles");
    assert_eq!(live["id"], "cybermiles");
    assert_eq!(live["protocolId"], "cmt");
    assert_eq!(live["chainType"], "Live");
    assert_eq!(live["bootNodes"].as_array().unwrap().len(), 2);
    assert_properties(&live);
    assert_eq!(supply(&live), 1_000_000_000 * 10u128.pow(18));
    assert_eq!(entries(&live, b"Session", b"NextKeys").len(), 24);
    assert_eq!(entries(&live, b"Sudo", b"Key").len(), 0);
    assert_eq!(
        entries(&live, b"Staking", b"ValidatorCount"),
        ["0x18000000"]
    );
    // Commissions of 7.5 % and 5 %, compact and not blocked, for the next election and for era 0.
    for item in [b"Validators".as_slice(), b"ErasValidatorPrefs"] {
        let commissions = entries(&live, b"Staking", item);
        for expected in ["0x02a3e11100", "0x02c2eb0b00"] {
            let count = commissions
                .iter()
                .filter(|value| **value == expected)
                .count();
            assert_eq!(count, 12, "{expected} among {commissions:?}");
        }
    }

    let printed = succeed(["live-spec", EXAMPLE]);
    assert_eq!(
        printed,
        fs::read_to_string(&file).unwrap(),
        "byte for byte the same again"
    );
}

#[test]
fn a_bad_genesis_file_is_refused_with_all_its_problems() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("genesis.toml");
    let text = fs::read_to_string(EXAMPLE)
        .unwrap()
        .replace("total = 700_000_000", "total = 7")
        .replacen("commission = \"5%\"\n", "", 1);
    fs::write(&file, text).unwrap();
    let output = run(["live-spec", file.to_str().unwrap()]);
    assert!(!output.status.success());
    assert_eq!(output.stdout, b"", "no spec is written");
    let errors = String::from_utf8(output.stderr).unwrap();
    let expected = format!(
        "Error: The genesis file `{}` is refused. It has 2 problems:\n  - `claims.total` must be \
         700000000 CMT, and is 7 CMT.\n  - `validator[1].commission` is missing: it must be a \
         percentage from \"0%\" to \"100%\".\n",
        file.display()
    );
    assert_eq!(errors, expected);
    assert_eq!(
        complaint(["live-spec", "no-such-file.toml"]),
        "Error: The genesis file `no-such-file.toml` cannot be read: No such file or directory \
         (os error 2)."
    );
}

#[test]
fn a_chain_that_nobody_knows_is_refused_with_a_sentence() {
    let sentence = |id: &str| complaint(["build-spec", "--chain", id]);
    assert_eq!(
        sentence("lokal"),
        "Error: There is no chain called `lokal`, and no file of that name either. The chains are \
         `dev` and `local`; any other is given by its chain spec file."
    );
    assert!(sentence("live").starts_with("Error: The live chain's genesis is not published"));
    assert_eq!(
        complaint(["--tmp"]),
        "Error: No chain is named. Start a development chain with `--dev`, or name one with \
         `--chain local` or `--chain <chain spec file>`."
    );
}

#[test]
fn a_bad_chain_spec_is_refused_with_a_sentence() {
    let folder = tempdir().unwrap();
    let file = folder.path().join("bad.json");
    let path = file.to_str().unwrap();
    let sentence = |text: &str| {
        fs::write(&file, text).unwrap();
        let said = complaint(["--tmp", "--chain", path]);
        said.replace(path, "bad.json")
    };
    let start = "Error: `bad.json` is not a chain spec of this chain:";
    assert_eq!(
        sentence(""),
        format!("{start} EOF while parsing a value at line 1 column 0.")
    );
    assert_eq!(
        sentence("{}"),
        format!("{start} missing field `genesis` at line 1 column 2.")
    );
    assert_eq!(
        sentence(r#"{ "genesis": {} }"#),
        format!("{start} its `genesis` must be either `raw` or `runtimeGenesis`.")
    );
    assert_eq!(
        sentence(r#"{ "genesis": { "stateRootHash": "0x00" } }"#),
        format!("{start} its `genesis` must be either `raw` or `runtimeGenesis`.")
    );
    assert_eq!(
        sentence(r#"{ "genesis": { "runtimeGenesis": { "code": "0x", "patch": {} } } }"#),
        format!("{start} its `genesis.runtimeGenesis.code` is empty.")
    );
    assert!(
        sentence(r#"{ "genesis": { "raw": { "top": {}, "childrenDefault": {} } } }"#)
            .contains("missing field `name`")
    );
    // A directory is no chain spec either.
    let said = complaint(["--tmp", "--chain", folder.path().to_str().unwrap()]);
    assert!(said.contains("cannot be read"), "{said}");
}

#[test]
fn bad_flags_are_refused_with_a_sentence() {
    assert!(fail(["--devv"]).contains("unexpected argument '--devv' found"));
    assert!(fail(["--dev", "--rpc-port", "many"]).contains("invalid value 'many'"));
    assert!(fail(["--dev", "--alice", "--bob"]).contains("cannot be used with"));
    assert!(fail(["build-specs"]).contains("unrecognized subcommand 'build-specs'"));
    assert!(fail(["live-spec"]).contains("required arguments were not provided"));
}
