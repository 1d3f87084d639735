//! Why nets are not sound, and at which node it shows.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;

use builder::{place, Builder};
use cybermiles_process::{Invalid, Process, Shape, Unsound, Why};

fn refused(process: &Process, node: &str, why: Why) {
    let unsound = Unsound {
        node: place(process, node),
        why,
    };
    assert_eq!(process.soundness(), Err(unsound));
    assert_eq!(process.check(), Err(Invalid::Unsound(unsound)));
}

fn shape(process: &Process) -> (u32, u32) {
    let Shape {
        most_tokens,
        most_visits,
    } = process.soundness().unwrap();
    assert_eq!(process.check(), Ok(()));
    (most_tokens, most_visits)
}

#[test]
fn a_node_to_which_no_edge_leads_is_unreachable() {
    let process = Builder::new("unreachable")
        .start("a")
        .state("a", &["end"])
        .state("b", &["end"])
        .end("end")
        .build();
    refused(&process, "b", Why::Unreachable);
}

/// The branch that always ends the case never comes to the join.
#[test]
fn what_follows_a_join_to_which_not_all_come_is_unreachable() {
    let process = Builder::new("never met")
        .start("fork")
        .fork("fork", &["a", "b"])
        .state("a", &["join"])
        .state("b", &["stop"])
        .join("join", "after")
        .state("after", &["end"])
        .end("end")
        .end_all("stop")
        .build();
    refused(&process, "after", Why::Unreachable);
}

#[test]
fn a_loop_that_nothing_leaves_is_endless() {
    let process = Builder::new("endless")
        .start("a")
        .state("a", &["b", "x:end"])
        .state("b", &["c"])
        .state("c", &["b"])
        .end("end")
        .build();
    refused(&process, "c", Why::Endless);
}

#[test]
fn a_fork_waits_for_ever_if_one_branch_does() {
    let process = Builder::new("one branch endless")
        .start("fork")
        .fork("fork", &["a", "b"])
        .state("a", &["join"])
        .state("b", &["b"])
        .join("join", "end")
        .end("end")
        .build();
    refused(&process, "b", Why::Endless);
}

#[test]
fn branches_that_come_to_different_joins_are_lost() {
    let process = Builder::new("two joins")
        .start("fork")
        .fork("fork", &["a", "b"])
        .state("a", &["first"])
        .state("b", &["second"])
        .join("first", "end")
        .join("second", "end")
        .end("end")
        .build();
    refused(&process, "fork", Why::Lost);
}

#[test]
fn a_branch_that_may_end_where_others_join_is_lost() {
    let with = |end: fn(Builder, &str) -> Builder| {
        let builder = Builder::new("may end")
            .start("fork")
            .fork("fork", &["a", "b"])
            .state("a", &["join"])
            .state("b", &["go:join", "stop:stop"])
            .join("join", "end")
            .end("end");
        end(builder, "stop").build()
    };
    refused(&with(Builder::end), "fork", Why::Lost);
    // To end the whole case is another matter.
    assert_eq!(shape(&with(Builder::end_all)), (3, 4));
}

#[test]
fn a_join_outside_of_a_fork_is_refused() {
    let process = Builder::new("join")
        .start("a")
        .state("a", &["join"])
        .join("join", "end")
        .end("end")
        .build();
    refused(&process, "join", Why::JoinWithoutFork);
    let twice = Builder::new("one join too many")
        .start("fork")
        .fork("fork", &["a", "first"])
        .state("a", &["first"])
        .join("first", "b")
        .state("b", &["second"])
        .join("second", "end")
        .end("end")
        .build();
    refused(&twice, "second", Why::JoinWithoutFork);
}

#[test]
fn a_fork_that_its_branch_comes_to_is_unbounded() {
    let process = Builder::new("grows")
        .start("fork")
        .fork("fork", &["a", "b"])
        .state("a", &["again:fork", "done:join"])
        .state("b", &["join"])
        .join("join", "after")
        // What comes out of the inner fork joins the outer.
        .state("after", &["on:end", "up:join"])
        .end("end")
        .build();
    assert!(process.soundness().is_err());
    let ends = Builder::new("grows and ends")
        .start("fork")
        .fork("fork", &["a", "b"])
        .state("a", &["again:inner", "done:end"])
        .state("b", &["end"])
        .fork("inner", &["b", "back"])
        .state("back", &["fork"])
        .end("end")
        .build();
    refused(&ends, "fork", Why::Unbounded);
}

/// A fork may be come to again after its join: that is a loop like any other.
#[test]
fn a_fork_in_a_loop_is_sound() {
    let process = Builder::new("loop")
        .start("fork")
        .fork("fork", &["a", "b"])
        .state("a", &["join"])
        .state("b", &["join"])
        .join("join", "more")
        .decision("more", &["fork", "end"])
        .guard(0, builder::constant(0))
        .end("end")
        .constants(vec![cybermiles_rules::Value::Bool(true)])
        .build();
    // The last branch: join, decision, fork and both states.
    assert_eq!(shape(&process), (3, 5));
}

#[test]
fn a_circle_without_a_wait_is_busy() {
    let circle = |wait: bool| {
        let builder = Builder::new("circle")
            .constants(vec![cybermiles_rules::Value::Bool(true)])
            .start("a")
            .decision("a", &["b", "end"])
            .guard(0, builder::constant(0));
        let builder = match wait {
            true => builder.state("b", &["a"]),
            false => builder.decision("b", &["a"]),
        };
        builder.end("end").build()
    };
    refused(&circle(false), "a", Why::Busy);
    assert_eq!(shape(&circle(true)), (1, 3));
}

#[test]
fn a_circle_through_a_fork_is_busy_if_no_branch_waits() {
    let circle = |branch: &str| {
        Builder::new("circle")
            .constants(vec![cybermiles_rules::Value::Bool(true)])
            .start("fork")
            .fork("fork", &["join", branch])
            .state("wait", &["join"])
            .decision("pass", &["wait", "join"])
            .guard(0, builder::constant(0))
            .join("join", "more")
            .decision("more", &["fork", "end"])
            .guard(0, builder::constant(0))
            .end("end")
            .build()
    };
    refused(&circle("pass"), "fork", Why::Busy);
    let one = Builder::new("one waits")
        .constants(vec![cybermiles_rules::Value::Bool(true)])
        .start("fork")
        .fork("fork", &["join", "wait"])
        .state("wait", &["join"])
        .join("join", "more")
        .decision("more", &["fork", "end"])
        .guard(0, builder::constant(0))
        .end("end")
        .build();
    // From the wait: join, decision, fork, join and the wait again.
    assert_eq!(shape(&one), (3, 5));
}

/// A fork of as many branches, each of them a fork of so many states.
fn wide(branches: usize, states: usize) -> Process {
    let names = |what: &str, count: usize| -> Vec<String> {
        (0..count).map(|at| format!("{what}{at}")).collect()
    };
    let mut builder = Builder::new("wide").start("wide");
    let forks = names("f", branches);
    let edges: Vec<&str> = forks.iter().map(String::as_str).collect();
    builder = builder.fork("wide", &edges);
    for fork in &forks {
        let inner = names(&format!("{fork}s"), states);
        let edges: Vec<&str> = inner.iter().map(String::as_str).collect();
        builder = builder.fork(fork, &edges);
        for state in &inner {
            builder = builder.state(state, &["end"]);
        }
    }
    builder.end("end").build()
}

#[test]
fn tokens_are_counted_over_all_levels() {
    // One held back, and in each branch one that is held back and those that are out.
    assert_eq!(shape(&wide(3, 4)), (1 + 3 * 5, 2 + 3 * 5));
    assert_eq!(shape(&wide(2, 14)).0, 31);
    refused(&wide(2, 15), "wide", Why::TooManyTokens);
    refused(&wide(2, 32), "f0", Why::TooManyTokens);
}

/// States one after the other, with so many decisions before each.
fn long(decisions: usize) -> Process {
    let mut builder = Builder::new("long").start("wait").state("wait", &["d0"]);
    for at in 0..decisions {
        let next = match at + 1 == decisions {
            true => "end".to_string(),
            false => format!("d{}", at + 1),
        };
        builder = builder.decision(&format!("d{at}"), &[&next]);
    }
    builder.end("end").build()
}

#[test]
fn runs_are_counted_to_their_ends() {
    assert_eq!(shape(&long(63)), (1, 64));
    refused(&long(64), "wait", Why::TooManyVisits);
    let mut play = builder::Play::start(long(63));
    assert_eq!(play.signal(0, "").unwrap().visits, 64);
}

/// What a node names is said in words.
#[test]
fn verdicts_are_words() {
    let unsound = Unsound {
        node: 3,
        why: Why::Endless,
    };
    assert_eq!(
        unsound.to_string(),
        "node 3: no way leads from here to an end"
    );
    assert_eq!(Invalid::Unsound(unsound).to_string(), unsound.to_string());
}
