//! Decisions by rules.

use super::{mock::*, processes::*};
use crate::{costs::Usage, pallet::*, samples::*, types::*};
use cybermiles_primitives::{engine::NamedValue, AccountId};
use cybermiles_process::{Kind, Step};
use cybermiles_rules::Value;
use frame_support::{assert_ok, dispatch::DispatchResultWithPostInfo, storage::with_storage_layer};

fn named(name: &str, value: Value) -> NamedValue {
    (name.into(), value)
}

/// Lena's "grading" does this, and Mei's says something else.
fn grading(rule_of: Rule) {
    rule(LENA, "grading", rule_of);
    rule(MEI, "grading", Rule::Says(vec![], vec!["low"]));
}

fn begin_decision(who: AccountId) -> DispatchResultWithPostInfo {
    with_storage_layer(|| try_start(who, "decision", &[], &[(0, int(7)), (1, text(2))]))
}

#[test]
fn the_first_signal_names_the_way_and_what_was_made_comes_back() {
    build_and_execute(|| {
        deploy(LENA, "decision", &decision());
        let made = vec![
            named("amount", int(8)),
            named("grade", Value::Enum(1)),
            named("other", int(9)),
        ];
        grading(Rule::Says(made, vec!["high", "low"]));
        // Whoever starts it: it is the owner's rules that decide.
        assert_ok!(begin_decision(MEI));
        assert_eq!(places(0), ["dear"]);
        assert_eq!(values_of(0), [int(8), text(2), Value::Enum(1)]);
        let log = log_of(last_event());
        for variable in [0, 2] {
            assert!(log.contains(&Step::Set { variable }));
        }
        let all = vec![
            named("amount", int(7)),
            named("note", text(2)),
            named("grade", Value::Enum(0)),
        ];
        assert_eq!(brought(), [all]);
    });
}

#[test]
fn what_has_another_type_there_is_another_thing() {
    build_and_execute(|| {
        deploy(LENA, "decision", &decision());
        let made = vec![named("amount", text(1)), named("note", int(1))];
        grading(Rule::Says(made, vec!["low"]));
        assert_ok!(begin_decision(LENA));
        assert_eq!(places(0), ["cheap"]);
        assert_eq!(values_of(0), [int(7), text(2), Value::Enum(0)]);
    });
}

#[test]
fn all_is_undone_if_they_fail() {
    build_and_execute(|| {
        deploy(LENA, "decision", &decision());
        let cases: [(Rule, Error<Test>); 5] = [
            (Rule::Fails, Error::RulesFailed),
            // A text that is too long, a variant that is not there.
            (
                Rule::Says(vec![named("note", text(101))], vec!["low"]),
                Error::RulesFailed,
            ),
            (
                Rule::Says(vec![named("grade", Value::Enum(2))], vec!["low"]),
                Error::RulesFailed,
            ),
            // No signal, and one that is no transition.
            (Rule::Says(vec![], vec![]), Error::NoWay),
            (Rule::Says(vec![], vec!["medium"]), Error::NoWay),
        ];
        for (rule_of, error) in cases {
            grading(rule_of);
            assert_undone(|| begin_decision(LENA), error);
        }
    });
}

#[test]
fn what_they_weighed_is_charged_also_in_vain() {
    build_and_execute(|| {
        deploy(LENA, "decision", &decision());
        grading(Rule::Says(vec![], vec!["low"]));
        let start = Usage {
            starts: 1,
            code: decision().to_bytes().len() as u32,
            others: FIRING,
            ..Usage::default()
        };
        let done = weight_of(begin_decision(LENA));
        assert_eq!(done, used(Usage { visits: 3, ..start }));
        grading(Rule::Fails);
        let failed = weight_of(begin_decision(LENA));
        assert_eq!(failed, used(Usage { visits: 2, ..start }));
    });
}

#[test]
fn without_a_signal_by_the_way_without_a_name() {
    build_and_execute(|| {
        let mut net = decision();
        net.nodes[1].edges[1].name = vec![];
        deploy(LENA, "decision", &net);
        grading(Rule::Says(vec![], vec![]));
        assert_ok!(begin_decision(LENA));
        assert_eq!(places(0), ["cheap"]);
    });
}

#[test]
fn only_so_often() {
    build_and_execute(|| {
        let asking = |count: u8| {
            let ask = |at: u8| {
                let kind = Kind::Rules {
                    rules: "grading".into(),
                };
                node(&format!("{at}"), kind, vec![edge("low", at + 1)])
            };
            let mut nodes = vec![begin()];
            nodes.extend((1..=count).map(ask));
            nodes.push(node("wait", Kind::State, vec![edge("", count + 2)]));
            nodes.push(end());
            process("asking", nodes)
        };
        grading(Rule::Says(vec![], vec!["low"]));
        let most = MAX_FIRINGS as u8;
        deploy(LENA, "p", &asking(most + 1));
        assert_undone(
            || with_storage_layer(|| try_start(LENA, "p", &[], &[])),
            Error::<Test>::FiringLimit,
        );
        deploy(LENA, "p", &asking(most));
        assert_ok!(try_start(LENA, "p", &[], &[]));
    });
}
