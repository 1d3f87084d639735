#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

use super::{
    acting::Happened,
    parse,
    report::{Fault, Report},
    Action, Deploy, Emitted, Expected, Place, Scenario,
};
use cybermiles_apps::abi::Given;
use cybermiles_primitives::CMT;
use serde_json::json;
use std::time::Duration;

const WHOLE: &str = r#"
[deploy]
from = "Bob"
funds = "20.5 CMT"
args = { stock = 10, seller = "Bob", rate = 0.25, tags = ["a", "b"] }

[[step]]
call = "buy"
from = "Charlie"
args = { quantity = 2 }
value = "200 CMT"
returns = "80"
emits = [{ event = "Bought", order = 1 }, { event = "Sold" }]
moves = { Charlie = "-200 CMT", app = "+0.5 CMT" }

[[step]]
call = "buy"
fails = "out of stock"

[[step]]
signal = "approve"
case = 3
at = "evaluate"
set = { amount = 5 }

[[step]]
expire = "review"
case = 3
fails = "NotDue"

[[step]]
wait = "1 day 12 hours"

[[step]]
blocks = 3

[[step]]
case = 0
ended = false
at = ["evaluate", "wait"]
variables = { amount = 5 }

[[step]]
record = "orders"
key = "1"
equals = { quantity = 2 }

[[step]]
record = "orders"
key = "2"
missing = true
"#;

fn given(json: serde_json::Value) -> Given {
    json.as_object().unwrap().clone()
}

fn read(text: &str) -> Scenario {
    parse("tests/a.toml", text).unwrap()
}

fn faults(text: &str) -> Vec<String> {
    parse("tests/a.toml", text).unwrap_err()
}

/// The first lines of the faults.
fn heads(text: &str) -> Vec<String> {
    let head = |fault: &String| fault.lines().next().unwrap().to_string();
    faults(text).iter().map(head).collect()
}

#[test]
fn a_scenario_says_who_deploys_what() {
    let deploy = Deploy {
        from: "Bob".into(),
        funds: 205 * CMT / 10,
        args: given(json!({
            "stock": 10, "seller": "Bob", "rate": 0.25, "tags": ["a", "b"]
        })),
    };
    assert_eq!(read(WHOLE).deploy, deploy);
    let standard = Deploy {
        from: "Alice".into(),
        funds: 100 * CMT,
        args: Given::new(),
    };
    assert_eq!(read("[[step]]\nblocks = 1").deploy, standard);
}

#[test]
fn steps_are_what_they_say() {
    let steps = read(WHOLE).steps;
    assert_eq!(steps.len(), 9);
    let lines: Vec<_> = steps.iter().map(|step| step.line).collect();
    assert_eq!(lines, [7, 16, 20, 26, 31, 34, 37, 43, 48]);
    let actions: Vec<_> = steps.into_iter().map(|step| step.action).collect();
    let token = |node: &str| Place {
        case: 3,
        node: node.into(),
    };
    let expected = [
        Action::Call {
            method: "buy".into(),
            from: "Charlie".into(),
            args: given(json!({ "quantity": 2 })),
            value: 200 * CMT,
        },
        Action::Call {
            method: "buy".into(),
            from: "Alice".into(),
            args: Given::new(),
            value: 0,
        },
        Action::Signal {
            transition: "approve".into(),
            token: token("evaluate"),
            from: "Alice".into(),
            set: given(json!({ "amount": 5 })),
        },
        Action::Expire {
            token: token("review"),
            from: "Alice".into(),
        },
        Action::Wait {
            time: 36 * 3_600_000,
        },
        Action::Blocks { count: 3 },
        Action::Case {
            case: 0,
            ended: Some(false),
            at: Some(vec!["evaluate".into(), "wait".into()]),
            variables: given(json!({ "amount": 5 })),
        },
        Action::Record {
            collection: "orders".into(),
            key: "1".into(),
            equals: Some(given(json!({ "quantity": 2 }))),
        },
        Action::Record {
            collection: "orders".into(),
            key: "2".into(),
            equals: None,
        },
    ];
    assert_eq!(actions, expected);
}

#[test]
fn expectations_are_what_they_say() {
    let steps = read(WHOLE).steps;
    let emitted = |event: &str, fields| Emitted {
        event: event.into(),
        fields: given(fields),
    };
    let bought = Expected {
        returns: Some(json!("80")),
        emits: vec![
            emitted("Bought", json!({ "order": 1 })),
            emitted("Sold", json!({})),
        ],
        moves: vec![
            ("Charlie".into(), -200 * CMT as i128),
            ("app".into(), CMT as i128 / 2),
        ],
        fails: None,
    };
    assert_eq!(steps[0].expected, bought);
    let failed = Expected {
        fails: Some("out of stock".into()),
        ..Expected::default()
    };
    assert_eq!(steps[1].expected, failed);
    assert_eq!(steps[4].expected, Expected::default());
}

#[test]
fn a_fault_shows_its_place() {
    let text = "[[step]]\ncall = \"buy\"\nfrom = \"Bop\"\n";
    let shown = "\
tests/a.toml:3:8: there is no `Bop`; there are Alice, Bob, Charlie, Dave, Eve, Ferdie
  |
3 | from = \"Bop\"
  |        ^^^^^
  = did you mean `Bob`?
";
    assert_eq!(faults(text), [shown]);
}

#[test]
fn what_is_wrong_is_told_all_at_once() {
    let text = r#"
[[step]]
call = "buy"
value = "200 DOGE"
moves = { Alice = "much" }

[[step]]
wait = "two days"
returns = 1

[[step]]
expire = "review"

[[step]]
from = "Alice"
"#;
    let heads = heads(text);
    assert_eq!(heads.len(), 6, "{heads:?}");
    assert!(heads[0].starts_with("tests/a.toml:4:9: `200 DOGE` is no amount"));
    assert_eq!(
        heads[1..],
        [
            "tests/a.toml:5:9: `Alice` is no change of an amount",
            "tests/a.toml:8:8: no length of time",
            "tests/a.toml:9:11: `returns` does not go with `wait`",
            "tests/a.toml:11:1: `expire` needs `case`",
            "tests/a.toml:14:1: a step has one of call, signal, expire, wait, blocks, case, record",
        ]
        .map(String::from)[..]
    );
}

#[test]
fn toml_itself_may_be_wrong() {
    let unknown = heads("[[step]]\ncall = \"buy\"\nform = \"Bob\"\n");
    assert_eq!(unknown.len(), 1);
    assert!(
        unknown[0].starts_with("tests/a.toml:3:1: unknown field `form`"),
        "{unknown:?}"
    );
    let cut = heads("[[step]\ncall = 1");
    assert!(cut[0].starts_with("tests/a.toml:1:"), "{cut:?}");
    let kind = heads("[[step]]\ncall = 1");
    assert!(kind[0].starts_with("tests/a.toml:2:8: "), "{kind:?}");
    assert_eq!(heads(""), ["tests/a.toml:1:1: nothing happens here"]);
}

#[test]
fn a_step_is_about_one_thing() {
    let text = "[[step]]\ncall = \"buy\"\nwait = \"1 day\"\n";
    assert_eq!(
        heads(text),
        ["tests/a.toml:3:8: `wait` does not go with `call`"]
    );
    let text = "[[step]]\nsignal = \"\"\ncase = 0\nat = [\"a\", \"b\"]\n";
    assert_eq!(heads(text), ["tests/a.toml:4:6: not the name of a node"]);
}

#[test]
fn lengths_of_time_are_written_out() {
    let time = |text: &str| match &read(&format!("[[step]]\nwait = \"{text}\"")).steps[0].action {
        Action::Wait { time } => *time,
        other => panic!("{other:?}"),
    };
    assert_eq!(time("10 seconds"), 10_000);
    assert_eq!(time("30 minutes"), 1_800_000);
    assert_eq!(time("1 hour"), 3_600_000);
    assert_eq!(time("2 weeks"), 14 * 86_400_000);
    assert_eq!(time("1 month"), 30 * 86_400_000);
    for wrong in [
        "",
        "days",
        "2",
        "-1 days",
        "2 years",
        "1 day 2",
        "99999999999999999 weeks",
    ] {
        assert!(
            parse("a", &format!("[[step]]\nwait = \"{wrong}\"")).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn a_report_names_file_line_and_step() {
    let mut report = Report {
        file: "tests/a.toml".into(),
        steps: 3,
        time: Duration::from_millis(1_250),
        fault: None,
    };
    assert_eq!(report.to_string(), "ok     tests/a.toml, 3 steps, 1.25 s");
    report.fault = Some(Fault {
        line: 12,
        step: 2,
        title: "call buy".into(),
        found: vec![
            "returns: expected 1, found 0".into(),
            "moves of Bob: expected +2 CMT, found 0 CMT".into(),
        ],
    });
    let shown = "\
FAILED tests/a.toml, 3 steps, 1.25 s
  tests/a.toml:12: step 2, call buy
    returns: expected 1, found 0
    moves of Bob: expected +2 CMT, found 0 CMT";
    assert_eq!(report.to_string(), shown);
    report.steps = 1;
    report.fault = Some(Fault {
        line: 1,
        step: 0,
        title: "deploy".into(),
        found: vec!["the constructor gave up: no\nreason".into()],
    });
    let shown = "\
FAILED tests/a.toml, 1 step, 1.25 s
  tests/a.toml:1: deploy
    the constructor gave up: no
    reason";
    assert_eq!(report.to_string(), shown);
}

mod what_is_expected {
    use super::*;
    use crate::app::scenario::expecting::{set_aside, unexpected_end, unexpected_return};
    use codec::Encode;
    use cybermiles_apps::abi::Type;
    use cybermiles_primitives::AccountId;
    use cybermiles_sandbox::Event;

    fn failed(why: Option<&str>) -> Happened {
        Happened {
            failed: why.map(Into::into),
            ..Happened::default()
        }
    }

    fn expecting(part: Option<&str>) -> Expected {
        Expected {
            fails: part.map(Into::into),
            ..Expected::default()
        }
    }

    #[test]
    fn a_failure_is_expected_or_not() {
        let end = |part, why| unexpected_end(&expecting(part), &failed(why));
        let none: Vec<String> = Vec::new();
        assert_eq!(end(None, None), none);
        let not_due = Some("Process.NotDue: The token is not due");
        assert_eq!(end(Some("NotDue"), not_due), none);
        assert_eq!(end(None, Some("why")), ["it failed: why"]);
        assert_eq!(
            end(Some("stock"), None),
            ["fails: expected `stock`, but it did not fail"]
        );
        assert_eq!(
            end(Some("stock"), Some("why")),
            ["fails: expected `stock`, found `why`"]
        );
    }

    #[test]
    fn a_result_is_compared_as_its_type() {
        let check = |wanted, output: Vec<u8>, ty| {
            let expected = Expected {
                returns: Some(wanted),
                ..Expected::default()
            };
            let happened = Happened {
                returned: Some((output, ty)),
                ..Happened::default()
            };
            unexpected_return(&expected, &happened)
        };
        assert_eq!(check(json!(7), 7u64.encode(), Type::U64), None);
        assert_eq!(check(json!("7"), 7u64.encode(), Type::U64), None);
        assert_eq!(check(json!("2 CMT"), (2 * CMT).encode(), Type::U128), None);
        assert_eq!(
            check(json!(8), 7u64.encode(), Type::U64).unwrap(),
            "returns: expected 8, found 7"
        );
        let no_number = check(json!("x"), 7u64.encode(), Type::U64).unwrap();
        assert!(no_number.starts_with("returns: "), "{no_number}");
        let nothing = unexpected_return(
            &Expected {
                returns: Some(json!(1)),
                ..Expected::default()
            },
            &Happened::default(),
        );
        assert_eq!(nothing.unwrap(), "returns: expected 1, found nothing");
    }

    #[test]
    fn fees_and_deposits_are_no_moves() {
        let [alice, app, bob] = [1, 2, 3].map(|byte| AccountId::new([byte; 32]));
        let deposit = |name: &str, from: &AccountId, to: &AccountId, amount: u128| Event {
            pallet: "Contracts".into(),
            name: name.into(),
            fields: (from, to, amount).encode(),
        };
        let happened = Happened {
            paid: Some((alice.clone(), 7)),
            events: vec![
                deposit("StorageDepositTransferredAndHeld", &alice, &app, 100),
                deposit("StorageDepositTransferredAndReleased", &app, &alice, 30),
                deposit("ContractEmitted", &alice, &app, 1_000),
            ],
            ..Happened::default()
        };
        assert_eq!(set_aside(&alice, &happened), 7 + 100 - 30);
        assert_eq!(set_aside(&app, &happened), -100 + 30);
        assert_eq!(set_aside(&bob, &happened), 0);
    }
}
