//! Decisions, rules, deadlines, variables, services and other processes.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;

use builder::{binary, constant, fields, text, tokens, variable, Builder, Play, NOW};
use cybermiles_process::{set, Effect, Error, Kind, Process, Step};
use cybermiles_rules::{Error as Failure, Op, Type, Value};

fn by_amount() -> Builder {
    Builder::new("by amount")
        .variable("amount", Type::Int)
        .variable("grade", Type::Text(4))
        .constants(vec![
            Value::Int(10),
            Value::Int(100),
            text("high"),
            text("lower"),
        ])
        .start("which")
        .decision("which", &["few:few", "some:some", "many"])
        .guard(0, binary(Op::Lt, variable(0), constant(0)))
        .guard(1, binary(Op::Lt, variable(0), constant(1)))
        .state("few", &["end"])
        .state("some", &["end"])
        .sets(0, 1, constant(3))
        .state("many", &["end"])
        .sets(0, 0, binary(Op::Add, variable(0), variable(0)))
        .sets(0, 1, constant(2))
        .end("end")
}

fn start_at(process: Process, amount: i128) -> Play {
    Play::start_with(process, fields(vec![Value::Int(amount), text("")]))
}

#[test]
fn a_decision_takes_the_first_edge_whose_guard_holds() {
    for (amount, node, steps) in [(9, "few", 3), (10, "some", 6), (100, "many", 6)] {
        let play = start_at(by_amount().build(), amount);
        assert_eq!(play.tokens(), tokens(&[(0, node)]));
        assert_eq!(play.last.steps, steps);
    }
}

#[test]
fn an_edge_sets_variables_in_order() {
    let mut play = start_at(by_amount().build(), 150);
    let run = play.signal(0, "").unwrap();
    let values = fields(vec![Value::Int(300), text("high")]);
    assert_eq!(run.case.variables, values);
    let sets = [Step::Set { variable: 0 }, Step::Set { variable: 1 }];
    assert_eq!(run.log[1..3], sets);
    // Two operands and a sum; a text of one piece, read and copied.
    assert_eq!(run.steps, 3 + 1 + 8);
}

#[test]
fn a_value_that_does_not_fit_undoes_the_run() {
    let mut play = start_at(by_amount().build(), 50);
    let before = play.case.clone();
    let failed = Error::Failed {
        node: 3,
        why: Failure::TextTooLong,
    };
    assert_eq!(play.signal(0, "").unwrap_err(), failed);
    assert_eq!(play.case, before);
    let mut play = start_at(by_amount().build(), i128::MAX);
    let overflow = Error::Failed {
        node: 4,
        why: Failure::Overflow,
    };
    assert_eq!(play.signal(0, "").unwrap_err(), overflow);
}

#[test]
fn without_a_way_out_of_a_decision_the_run_is_undone() {
    let process = Builder::new("no way")
        .variable("amount", Type::Int)
        .constants(vec![Value::Int(10)])
        .start("wait")
        .state("wait", &["which"])
        .writes(&[0])
        .decision("which", &["end"])
        .guard(0, binary(Op::Lt, variable(0), constant(0)))
        .end("end")
        .build();
    let mut play = Play::start_with(process, fields(vec![Value::Int(10)]));
    assert_eq!(play.signal(0, "").unwrap_err(), Error::NoWay { node: 2 });
    let writes = vec![(0, Value::Int(9))];
    assert!(play.signal_with(0, "", writes).unwrap().ended);
}

fn by_rules() -> Process {
    Builder::new("by rules")
        .variable("amount", Type::Int)
        .variable("grade", Type::Text(4))
        .start("wait")
        .state("wait", &["ask"])
        .node(
            "ask",
            Kind::Rules {
                rules: b"pricing".to_vec(),
            },
            &["good:good", "bad:end", "unsaid"],
        )
        .state("good", &["end"])
        .state("unsaid", &["end"])
        .end("end")
        .build()
}

#[test]
fn rules_choose_the_edge_and_change_variables() {
    let mut play = start_at(by_rules(), 7);
    play.host.signal = "good".into();
    play.host.sets = vec![(1, text("A")), (0, Value::Int(7))];
    let run = play.signal(0, "").unwrap().clone();
    assert_eq!(play.tokens(), tokens(&[(0, "good")]));
    assert_eq!(
        play.host.asked,
        [("pricing".to_string(), vec![Value::Int(7), text("")])]
    );
    assert_eq!(run.case.variables, fields(vec![Value::Int(7), text("A")]));
    // Only what has changed is told.
    assert_eq!(
        run.log[2..4],
        [
            Step::Set { variable: 1 },
            Step::Left {
                token: 0,
                node: 2,
                edge: 0
            }
        ]
    );
}

#[test]
fn rules_that_signal_nothing_take_the_edge_without_a_name() {
    let mut play = start_at(by_rules(), 7);
    play.signal(0, "").unwrap();
    assert_eq!(play.tokens(), tokens(&[(0, "unsaid")]));
}

#[test]
fn rules_that_fail_or_say_what_is_not_there_undo_the_run() {
    let mut play = start_at(by_rules(), 7);
    play.host.signal = "other".into();
    assert_eq!(play.signal(0, "").unwrap_err(), Error::NoWay { node: 2 });
    play.host.signal = "good".into();
    play.host.sets = vec![(1, text("too long"))];
    let failed = Error::Failed {
        node: 2,
        why: Failure::TextTooLong,
    };
    assert_eq!(play.signal(0, "").unwrap_err(), failed);
    play.host.fails = true;
    assert_eq!(
        play.signal(0, "").unwrap_err(),
        Error::Host(builder::Refused)
    );
    assert_eq!(play.tokens(), tokens(&[(0, "wait")]));
    let none =
        cybermiles_process::signal(&play.process, play.case.clone(), 0, b"", vec![], 0, &mut ());
    assert_eq!(none, Err(Error::Host(cybermiles_process::NoRules)));
}

fn review(after: cybermiles_rules::Expr) -> Process {
    Builder::new("review")
        .variable("days", Type::Int)
        .constants(vec![Value::Int(86_400_000)])
        .start("review")
        .state("review", &["approve:approved", "late:escalated"])
        .deadline(after, 1)
        .writes(&[0])
        .state("approved", &["end"])
        .node("escalated", Kind::Timer, &["review"])
        .deadline(constant(0), 0)
        .end("end")
        .build()
}

fn days() -> cybermiles_rules::Expr {
    binary(Op::Mul, variable(0), constant(0))
}

#[test]
fn a_deadline_is_reckoned_when_the_token_comes() {
    let mut play = Play::start_with(review(days()), fields(vec![Value::Int(2)]));
    let due = NOW + 2 * 86_400_000;
    assert_eq!(play.case.tokens[0].due, Some(due));
    assert_eq!(play.log()[3], Step::Due { token: 0, at: due });
    play.now = due - 1;
    assert_eq!(play.expire(0).unwrap_err(), Error::NotDue);
    play.now = due;
    play.expire(0).unwrap();
    assert_eq!(play.tokens(), tokens(&[(0, "escalated")]));
    // A timer waits for nothing else.
    assert_eq!(play.signal(0, "").unwrap_err(), Error::NotSignalled);
    play.now += 86_400_000;
    play.expire(0).unwrap();
    assert_eq!(play.tokens(), tokens(&[(0, "review")]));
    assert_eq!(play.case.tokens[0].due, Some(play.now + 2 * 86_400_000));
}

#[test]
fn the_edge_of_a_deadline_may_be_signalled_by_its_name() {
    let mut play = Play::start_with(review(days()), fields(vec![Value::Int(2)]));
    play.signal(0, "late").unwrap();
    assert_eq!(play.tokens(), tokens(&[(0, "escalated")]));
}

#[test]
fn a_token_that_left_in_time_has_no_deadline() {
    let mut play = Play::start_with(review(days()), fields(vec![Value::Int(0)]));
    play.signal(0, "approve").unwrap();
    assert_eq!(play.case.tokens[0].due, None);
    assert_eq!(play.expire(0).unwrap_err(), Error::NotDue);
}

#[test]
fn a_deadline_before_now_is_now_and_one_too_far_never_comes() {
    let start = |days| Play::start_with(review(self::days()), fields(vec![Value::Int(days)]));
    assert_eq!(start(-5).case.tokens[0].due, Some(NOW));
    assert_eq!(start(1 << 80).case.tokens[0].due, Some(u64::MAX));
    let process = review(days());
    let overflow =
        cybermiles_process::start(&process, fields(vec![Value::Int(i128::MAX)]), NOW, &mut ());
    let failed = Error::Failed {
        node: 1,
        why: Failure::Overflow,
    };
    assert_eq!(overflow, Err(failed));
}

#[test]
fn of_two_edges_without_a_name_the_deadline_takes_its_own() {
    let process = Builder::new("boundary")
        .constants(vec![Value::Int(5)])
        .start("task")
        .state("task", &["late", "done"])
        .deadline(constant(0), 0)
        .state("late", &["end"])
        .state("done", &["end"])
        .end("end")
        .build();
    let mut play = Play::start(process.clone());
    play.signal(0, "").unwrap();
    assert_eq!(play.tokens(), tokens(&[(0, "done")]));
    let mut play = Play::start(process);
    play.now += 5;
    play.expire(0).unwrap();
    assert_eq!(play.tokens(), tokens(&[(0, "late")]));
}

#[test]
fn who_signals_sets_what_the_node_lets_be_set() {
    let mut play = Play::start_with(review(days()), fields(vec![Value::Int(2)]));
    let run = play
        .signal_with(0, "approve", vec![(0, Value::Int(5))])
        .unwrap();
    assert_eq!(run.case.variables, fields(vec![Value::Int(5)]));
    assert_eq!(run.log[0], Step::Set { variable: 0 });
    let refused = play.signal_with(0, "", vec![(0, Value::Int(6))]);
    assert_eq!(refused.unwrap_err(), Error::NotWritable(0));
}

#[test]
fn variables_are_set_if_they_can_hold_the_values() {
    let process = by_amount().build();
    let play = start_at(process.clone(), 1);
    let case = set(
        &process,
        play.case.clone(),
        vec![(1, text("ab")), (0, Value::Int(3))],
    )
    .unwrap();
    assert_eq!(case.variables, fields(vec![Value::Int(3), text("ab")]));
    assert_eq!(case.tokens, play.case.tokens);
    for (variable, value, why) in [
        (1, text("abcde"), Failure::TextTooLong),
        (1, Value::Int(1), Failure::WrongFields),
        (2, Value::Int(1), Failure::WrongFields),
    ] {
        let refused = set(&process, play.case.clone(), vec![(variable, value)]);
        assert_eq!(refused, Err(Error::BadVariable(why)));
    }
}

#[test]
fn a_loop_goes_on_until_it_is_left() {
    let process = Builder::new("counts")
        .variable("count", Type::Int)
        .constants(vec![Value::Int(1), Value::Int(3)])
        .start("wait")
        .state("wait", &["enough"])
        .sets(0, 0, binary(Op::Add, variable(0), constant(0)))
        .decision("enough", &["wait", "end"])
        .guard(0, binary(Op::Lt, variable(0), constant(1)))
        .end("end")
        .build();
    let mut play = Play::start(process);
    assert!(!play.signal(0, "").unwrap().ended);
    assert!(!play.signal(0, "").unwrap().ended);
    let run = play.signal(0, "").unwrap();
    assert!(run.ended);
    assert_eq!(run.case.variables, fields(vec![Value::Int(3)]));
}

fn served() -> Process {
    let sub = |name: &str| Kind::SubProcess {
        process: name.into(),
    };
    Builder::new("served")
        .constants(vec![Value::Int(5)])
        .start("charge")
        .node("charge", Kind::Service { selector: *b"chrg" }, &["fork"])
        .fork("fork", &["ship", "pack", "watch"])
        .node("ship", sub("shipping"), &["join", "late:join"])
        .deadline(constant(0), 1)
        .node("pack", sub("packing"), &["join"])
        .state("watch", &["fine:join", "stop:stop"])
        .join("join", "end")
        .end("end")
        .end_all("stop")
        .build()
}

#[test]
fn services_and_other_processes_are_asked_for_when_the_run_is_over() {
    let mut play = Play::start(served());
    let serve = Effect::Serve {
        token: 0,
        selector: *b"chrg",
    };
    assert_eq!(play.effects(), [serve]);
    play.signal(0, "").unwrap();
    let open = |token, process: &str| Effect::Open {
        token,
        process: process.into(),
    };
    assert_eq!(play.effects(), [open(1, "shipping"), open(2, "packing")]);
    play.signal(1, "").unwrap();
    assert_eq!(play.effects(), []);
}

#[test]
fn a_process_that_is_waited_for_no_more_is_abandoned() {
    let mut play = Play::start(served());
    play.signal(0, "").unwrap();
    play.now += 5;
    play.expire(1).unwrap();
    assert_eq!(play.effects(), [Effect::Abandon { token: 1 }]);
    play.signal(3, "stop").unwrap();
    assert_eq!(play.effects(), [Effect::Abandon { token: 2 }]);
    assert!(play.case.ended());
}

#[test]
fn what_a_run_asked_for_is_not_done_if_the_case_ends_in_it() {
    let process = Builder::new("vain")
        .start("fork")
        .fork("fork", &["charge", "other", "stop"])
        .node("charge", Kind::Service { selector: [1; 4] }, &["end"])
        .node(
            "other",
            Kind::SubProcess {
                process: b"other".to_vec(),
            },
            &["end"],
        )
        .end("end")
        .end_all("stop")
        .build();
    let play = Play::start(process);
    assert!(play.case.ended());
    assert_eq!(play.effects(), []);
}

#[test]
fn tasks_and_events_wait_as_states_do() {
    let process = Builder::new("waits")
        .role("clerk")
        .event("paid")
        .start("task")
        .node("task", Kind::Task { role: 0 }, &["catch"])
        .node("catch", Kind::Catch { event: 0 }, &["end"])
        .end("end")
        .build();
    let mut play = Play::start(process);
    assert_eq!(play.tokens(), tokens(&[(0, "task")]));
    play.signal(0, "").unwrap();
    assert_eq!(play.tokens(), tokens(&[(0, "catch")]));
    assert!(play.signal(0, "").unwrap().ended);
    assert_eq!(play.signal(0, "").unwrap_err(), Error::NoSuchToken);
}

#[test]
fn what_is_not_there_cannot_be_signalled() {
    let mut play = Play::start(builder::purchase());
    assert_eq!(play.signal(1, "approve").unwrap_err(), Error::NoSuchToken);
    assert_eq!(play.expire(1).unwrap_err(), Error::NoSuchToken);
    assert_eq!(play.signal(0, "").unwrap_err(), Error::NoSuchTransition);
    assert_eq!(
        play.signal(0, "other").unwrap_err(),
        Error::NoSuchTransition
    );
    assert_eq!(play.expire(0).unwrap_err(), Error::NotDue);
    // A token that a fork holds back is not there either.
    play.signal(0, "approve").unwrap();
    assert_eq!(play.signal(0, "approve").unwrap_err(), Error::NoSuchToken);
}

#[test]
fn a_case_starts_with_values_that_its_variables_can_hold() {
    let process = by_amount().build();
    let refused = |values| cybermiles_process::start(&process, fields(values), 0, &mut ());
    let wrong = Err(Error::BadVariable(Failure::WrongFields));
    assert_eq!(refused(vec![Value::Int(1)]), wrong);
    assert_eq!(refused(vec![Value::Int(1), Value::Int(2)]), wrong);
    assert_eq!(
        refused(vec![Value::Int(1), text("abcde")]),
        Err(Error::BadVariable(Failure::TextTooLong))
    );
}

#[test]
fn a_case_of_another_process_is_refused() {
    let play = Play::start(builder::purchase());
    let other = by_rules();
    let mut case = play.case.clone();
    assert!(play.process.fits(&case) && !other.fits(&case));
    case.tokens[0].node = 9;
    let done = cybermiles_process::signal(&other, case, 0, b"", vec![], 0, &mut ());
    assert_eq!(done, Err(Error::BadCase));
    let mut case = play.case.clone();
    case.tokens[0].fork = Some(7);
    assert!(!play.process.fits(&case));
    let done =
        cybermiles_process::signal(&play.process, case, 0, b"disapprove", vec![], 0, &mut ());
    assert_eq!(done, Err(Error::BadCase));
}
