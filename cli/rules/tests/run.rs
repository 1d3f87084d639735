//! What `cmt rules run` does, and how a firing fails.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use cybermiles_rule_language::{
    compile,
    facts::Reader,
    run::{fire, time, Circumstances, Report, Undone},
    Options,
};
use cybermiles_rules::{Cap, Outcome, RuleSet};

const ORDERS: &str = include_str!("data/orders.drl");

fn rules(source: &str) -> RuleSet {
    let options = Options { allow_loop: true };
    compile(source, options).unwrap().rules
}

fn fired(rules: &RuleSet, facts: &str, steps: u32) -> Result<Outcome, Undone> {
    let mut reader = Reader::new(rules);
    reader.json("facts", facts);
    fire(
        rules,
        reader.finish().unwrap(),
        Circumstances { now: 0, steps },
        (),
    )
}

#[test]
fn an_outcome_is_told_to_people_and_to_programs() {
    let rules = rules(ORDERS);
    let facts = r#"{"Order": [{"number": 7, "state": "OPEN", "total": 0.5}, {"state": "PAID"}], "Note": [{}]}"#;
    let outcome = fired(&rules, facts, Cap::Steps.max()).unwrap();
    let steps = outcome.steps;
    let report = Report {
        rules: &rules,
        outcome: &outcome,
    };
    assert_eq!(
        report.to_string(),
        format!(
            "fired
  1. Start
  2. Round on Order#0
  3. Pay on Order#0
  4. One on #2
facts
  #0 Order(number = 7, state = PAID, total = 0)
  #1 Order(number = 0, state = PAID, total = 0)
effects
  message one(0)
steps {steps}"
        )
    );
    assert_eq!(
        report.json().unwrap(),
        format!(
            r#"{{
  "facts": [
    {{"handle":0,"type":"Order","fields":{{"number":7,"state":"PAID","total":"0"}}}},
    {{"handle":1,"type":"Order","fields":{{"number":0,"state":"PAID","total":"0"}}}}
  ],
  "effects": [
    {{"message":"one","values":[0]}}
  ],
  "fired": [
    {{"rule":"Start","facts":[]}},
    {{"rule":"Round","facts":[0]}},
    {{"rule":"Pay","facts":[0]}},
    {{"rule":"One","facts":[2]}}
  ],
  "steps": {steps}
}}"#
        )
    );
}

#[test]
fn nothing_is_left_of_a_failure() {
    let tried = |then: &str, steps: u32| {
        let source = format!(
            "declare N value : int end
             rule \"Try\" when n : N() then {then} end"
        );
        fired(&rules(&source), r#"[{"type": "N", "value": 7}]"#, steps)
    };
    let failing = |then: &str, steps: u32| tried(then, steps).unwrap_err().why;
    let most = Cap::Steps.max();
    // The last step finds that nothing is left to fire; the one before is the consequence's.
    let enough = tried("n.value = 1", most).unwrap().steps - 2;
    assert_eq!(
        failing("n.value = n.value / (n.value - 7)", most),
        "rule \"Try\": a division by zero"
    );
    let huge = "n.value = n.value * 100000000000000000000 * 100000000000000000000";
    assert_eq!(failing(huge, most), "rule \"Try\": a number too large");
    assert_eq!(
        failing("n.value = 1", enough),
        format!("rule \"Try\": more than {enough} steps")
    );
    assert_eq!(failing("n.value = 1", 2), "more than 2 steps");
    assert_eq!(
        failing("update n", most),
        "over the limit of 128 (rules fired)"
    );
}

#[test]
fn what_it_took_is_told() {
    let source =
        "declare N value : int end rule \"Try\" when n : N() then n.value = 1 / n.value end";
    let rules = rules(source);
    let undone = fired(&rules, r#"[{"type": "N"}]"#, Cap::Steps.max()).unwrap_err();
    assert!(undone.steps > 0 && undone.steps < 50, "{undone}");
    assert_eq!(
        undone.to_string(),
        format!(
            "rule \"Try\": a division by zero; all is undone after {} steps",
            undone.steps
        )
    );
    // With as many steps it still gets there; with one less it does not.
    let same = fired(&rules, r#"[{"type": "N"}]"#, undone.steps).unwrap_err();
    assert_eq!(same, undone);
    let less = fired(&rules, r#"[{"type": "N"}]"#, undone.steps - 1).unwrap_err();
    assert!(
        less.why
            .ends_with(&format!("more than {} steps", undone.steps - 1)),
        "{less}"
    );
}

#[test]
fn a_condition_can_fail_before_any_rule_fires() {
    let source = "declare N value : int end rule \"Try\" when N(1 / value > 0) then end";
    let undone = fired(&rules(source), r#"[{"type": "N"}]"#, Cap::Steps.max()).unwrap_err();
    assert_eq!(undone.why, "a division by zero");
}

#[test]
fn a_time_is_a_date_or_milliseconds() {
    assert_eq!(time("0"), Ok(0));
    assert_eq!(time("1795392000000"), Ok(1_795_392_000_000));
    assert_eq!(time("2026-11-23"), Ok(1_795_392_000_000));
    assert_eq!(time("2026-11-23T08:00:00Z"), Ok(1_795_420_800_000));
    for wrong in ["", "-1", "1.5", "now", "2026-13-01", "18446744073709551616"] {
        assert_eq!(
            time(wrong).unwrap_err(),
            "neither milliseconds since 1970 nor a date like 2026-11-23T08:00:00Z"
        );
    }
}
