#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::abi::{Arg, Call, Constructor};

const DECIDED: &str = r#"<process-definition name="loan">
  <variables>
    <variable name="amount" type="decimal"/>
    <variable name="level" type="enum(LOW, HIGH)"/>
  </variables>
  <start-state name="asked"><transition to="levels"/></start-state>
  <decision name="levels" rules="levels">
    <transition name="pay" to="done"/>
    <transition name="ask" to="wait"/>
  </decision>
  <state name="wait"><transition to="done"/></state>
  <end-state name="done"/>
</process-definition>
"#;

const LEVELS: &str = r#"declare enum Level LOW, HIGH end
declare Case
  amount : decimal
  level : Level
end
rule "small" when c : Case( amount <= 10 ) then signal("pay") end
rule "large" when c : Case( amount > 10, level == Level.HIGH ) then signal("ask") end
"#;

fn rules(stem: &str, text: &str) -> Part<RuleSet> {
    let compiled = cybermiles_rule_language::compile(text, Default::default()).unwrap();
    Part {
        name: stem.into(),
        source: source(format!("rules/{stem}.drl"), text),
        compiled: compiled.rules,
    }
}

fn process(stem: &str, text: &str) -> Part<Process> {
    let compiled = cybermiles_process_language::compile(text, stem)
        .unwrap()
        .process;
    Part {
        name: super::text(&compiled.name),
        source: source(format!("process/{stem}.xml"), text),
        compiled,
    }
}

fn source(path: String, text: &str) -> Source {
    Source {
        path,
        text: text.into(),
    }
}

fn faults(rules: Vec<Part<RuleSet>>, processes: Vec<Part<Process>>) -> Vec<String> {
    let parts = Parts {
        rules,
        processes,
        ..Parts::default()
    };
    let mut remarks = Remarks::default();
    check(&parts, &mut remarks);
    remarks.faults.iter().map(ToString::to_string).collect()
}

/// The first lines of faults.
fn heads(faults: &[String]) -> Vec<&str> {
    faults
        .iter()
        .filter_map(|fault| fault.lines().next())
        .collect()
}

#[test]
fn parts_that_fit_are_taken() {
    let found = faults(
        vec![rules("levels", LEVELS)],
        vec![process("loan", DECIDED)],
    );
    assert_eq!(found, [""; 0]);
}

#[test]
fn rules_that_are_not_there_are_missed_where_they_are_asked() {
    let found = faults(vec![rules("level", LEVELS)], vec![process("loan", DECIDED)]);
    assert_eq!(
        found,
        [r#"process/loan.xml:7:34: the app has no rule set `levels`
  |
7 |   <decision name="levels" rules="levels">
  |                                  ^^^^^^
  = did you mean `level`?
"#]
    );
    let found = faults(vec![], vec![process("loan", DECIDED)]);
    assert!(found[0].ends_with("  = it would be rules/levels.drl\n"));
}

#[test]
fn rules_that_know_no_case_cannot_decide() {
    let other = LEVELS.replace("Case", "Request");
    let found = faults(
        vec![rules("levels", &other)],
        vec![process("loan", DECIDED)],
    );
    assert_eq!(
        heads(&found),
        ["process/loan.xml:7:34: rules/levels.drl has no type `Case`, on which a process fires rules"]
    );
}

#[test]
fn signals_are_the_transitions_of_the_decision() {
    let slip = LEVELS.replace("signal(\"ask\")", "signal(\"asks\")");
    let found = faults(vec![rules("levels", &slip)], vec![process("loan", DECIDED)]);
    assert_eq!(
        heads(&found),
        [
            "process/loan.xml:9:23: no rule of rules/levels.drl signals `ask`",
            "process/loan.xml:7:34: rules/levels.drl signals `asks`, and no transition of `levels` is called so"
        ]
    );
    assert!(
        found[0].ends_with("  = did you mean `asks`?\n"),
        "{}",
        found[0]
    );
}

#[test]
fn a_signal_that_another_decision_takes_is_not_lost() {
    let first = process("loan", DECIDED);
    let rest = DECIDED
        .replace("name=\"loan\"", "name=\"other\"")
        .replace("name=\"ask\"", "name=\"later\"");
    let more = LEVELS.replace(
        "signal(\"ask\") end",
        "signal(\"ask\") end\nrule \"none\" when c : Case( amount < 0 ) then signal(\"later\") end",
    );
    let found = faults(
        vec![rules("levels", &more)],
        vec![first, process("other", &rest)],
    );
    assert_eq!(found, [""; 0]);
}

#[test]
fn fields_of_a_case_have_the_types_of_the_variables() {
    let wrong = LEVELS.replace("amount : decimal", "amount : int");
    let found = faults(
        vec![rules("levels", &wrong)],
        vec![process("loan", DECIDED)],
    );
    assert_eq!(
        heads(&found),
        ["process/loan.xml:3:21: the variable `amount` has the type `decimal` here and `int` in the type `Case` of rules/levels.drl"]
    );
    let wrong = LEVELS.replace("LOW, HIGH", "HIGH, LOW");
    let found = faults(
        vec![rules("levels", &wrong)],
        vec![process("loan", DECIDED)],
    );
    assert_eq!(
        heads(&found),
        ["process/loan.xml:4:21: the variable `level` has the type `level(LOW, HIGH)` here and `Level(HIGH, LOW)` in the type `Case` of rules/levels.drl"]
    );
}

fn calling(name: &str, below: &str) -> Part<Process> {
    let text = format!(
        r#"<process-definition name="{name}">
  <start-state name="begin"><transition to="run"/></start-state>
  <process-state name="run"><sub-process name="{below}"/><transition to="done"/></process-state>
  <end-state name="done"/>
</process-definition>"#
    );
    process(name, &text)
}

#[test]
fn sub_processes_are_there_and_not_too_deep() {
    let leaf = process("leaf", &DECIDED.replace("\"loan\"", "\"leaf\""));
    let levels = || vec![rules("levels", LEVELS)];
    let found = faults(levels(), vec![calling("top", "laef"), leaf.clone()]);
    assert_eq!(
        heads(&found),
        ["process/top.xml:3:24: the app has no process `laef`"]
    );
    assert!(found[0].ends_with("  = did you mean `leaf`?\n"));

    let deep = vec![calling("a", "b"), calling("b", "leaf"), leaf.clone()];
    assert_eq!(faults(levels(), deep.clone()), [""; 0]);
    let deeper = [vec![calling("top", "a")], deep].concat();
    let found = faults(levels(), deeper);
    assert_eq!(
        heads(&found),
        ["process/top.xml:3:24: sub-processes of `top` go deeper than 2"]
    );

    let found = faults(vec![], vec![calling("again", "again")]);
    assert_eq!(
        heads(&found),
        ["process/again.xml:3:24: sub-processes of `again` go deeper than 2"]
    );
}

#[test]
fn names_are_those_that_the_chain_keeps_and_each_is_there_once() {
    let long = "n".repeat(33);
    let found = faults(vec![rules(&long, LEVELS), rules("für", LEVELS)], vec![]);
    assert_eq!(
        heads(&found),
        [
            format!("rules/{long}.drl: `{long}` is no name under which the chain keeps something"),
            "rules/für.drl: `für` is no name under which the chain keeps something".into()
        ]
    );
    let levels = rules("levels", LEVELS);
    let mut other = process("loans", DECIDED);
    let found = faults(
        vec![levels.clone()],
        vec![process("loan", DECIDED), other.clone()],
    );
    assert_eq!(
        heads(&found),
        ["process/loans.xml:1:27: the process of process/loan.xml is called `loan` too"]
    );
    other = process("loan", &DECIDED.replace("\"loan\"", "\"lend\""));
    other.source.path = "process/loan.bpmn".into();
    let found = faults(vec![levels], vec![process("loan", DECIDED), other]);
    assert_eq!(
        heads(&found),
        ["process/loan.bpmn: process/loan.xml has the same name but for its ending"]
    );
}

fn abi(calls: &[(&str, &[Border], bool)]) -> Abi {
    let call = |(name, types, service): &(&str, &[Border], bool)| {
        let args = types.iter().map(|ty| Arg::new("a", ty.clone())).collect();
        let mut call = Call {
            name: (*name).into(),
            selector: Selector([0; 4]),
            args,
            returns: None,
            mutates: true,
            payable: false,
            service: *service,
        };
        call.selector = Selector::of(&call.signature());
        call
    };
    Abi {
        name: "app".into(),
        release: "1".into(),
        contract: "App".into(),
        constructor: Constructor::default(),
        calls: calls.iter().map(call).collect(),
        events: vec![],
        processes: vec![],
        rules: vec![],
        records: vec![],
    }
}

type Border = crate::abi::Type;

fn served(text: &str, abi: Option<&Abi>) -> Vec<String> {
    let parts = Parts {
        processes: vec![process("served", text)],
        ..Parts::default()
    };
    let mut faults = Vec::new();
    check_services(&parts, abi, &mut faults);
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn services_are_the_contracts_and_for_the_queue() {
    let text = r#"<process-definition name="served">
  <start-state name="begin"><transition to="charge"/></start-state>
  <state name="charge" service="charge"><transition to="done"/></state>
  <end-state name="done"/>
</process-definition>"#;
    let args = [Border::U64, Border::U32];
    assert_eq!(
        served(text, Some(&abi(&[("charge", &args, true)]))),
        [""; 0]
    );

    let found = served(text, Some(&abi(&[("charge", &args, false)])));
    assert_eq!(
        heads(&found),
        ["process/served.xml:3:33: `charge` is no service of the contract"]
    );

    let wrong = abi(&[("charge", &args[..1], true), ("chargee", &args, true)]);
    let found = served(text, Some(&wrong));
    assert_eq!(
        heads(&found),
        ["process/served.xml:3:33: the contract has no service `charge`"]
    );
    assert!(found[0].ends_with("  = did you mean `chargee`?\n"));

    let found = served(text, Some(&abi(&[])));
    let help = "  = it would be `@service charge(id: u64, token: u32): void`\n";
    assert!(found[0].ends_with(help), "{}", found[0]);

    let found = served(text, None);
    assert_eq!(
        heads(&found),
        ["process/served.xml:3:33: `charge` has the contract called, and the app has none"]
    );
    assert!(found[0].ends_with("  = it would be contract.ts\n"));
}
