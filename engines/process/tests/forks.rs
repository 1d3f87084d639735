//! Forks, joins and ends.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;

use builder::{place, tokens, Builder, Play};
use cybermiles_process::{Open, Process, Step};

fn two_branches() -> Process {
    Builder::new("two branches")
        .start("fork")
        .fork("fork", &["a", "b"])
        .state("a", &["join"])
        .state("b", &["join"])
        .join("join", "after")
        .state("after", &["end"])
        .end("end")
        .build()
}

#[test]
fn a_join_holds_tokens_until_all_have_come() {
    let mut play = Play::start(two_branches());
    assert_eq!(play.tokens(), tokens(&[(1, "a"), (2, "b")]));
    let run = play.signal(2, "").unwrap();
    let join = place(&two_branches(), "join");
    assert_eq!(
        run.log[1..],
        [
            Step::Entered {
                token: 2,
                node: join
            },
            Step::Joined {
                token: 2,
                node: join
            }
        ]
    );
    let held = Open {
        id: 0,
        node: 1,
        fork: None,
        live: 1,
        join: Some(join),
    };
    assert_eq!(play.case.forks, [held]);

    let run = play.signal(1, "").unwrap();
    assert_eq!(
        run.log[3],
        Step::Merged {
            token: 0,
            node: join
        }
    );
    // It is the fork's own token that goes on.
    assert_eq!(play.tokens(), tokens(&[(0, "after")]));
    assert_eq!(play.case.tokens[0].fork, None);
    assert_eq!(play.case.forks, []);
    assert!(play.signal(0, "").unwrap().ended);
}

#[test]
fn a_fork_whose_branches_do_not_wait_is_passed_at_once() {
    let process = Builder::new("at once")
        .start("fork")
        .fork("fork", &["join", "join", "join"])
        .join("join", "after")
        .state("after", &["end"])
        .end("end")
        .build();
    assert_eq!(process.soundness().unwrap().most_tokens, 4);
    let play = Play::start(process);
    assert_eq!(play.tokens(), tokens(&[(0, "after")]));
    // Start, fork, three times the join, and what follows.
    assert_eq!(play.last.visits, 6);
    assert_eq!(
        play.last.visits,
        play.process.soundness().unwrap().most_visits
    );
}

fn nested() -> Process {
    Builder::new("nested")
        .start("outer")
        .fork("outer", &["inner", "c"])
        .fork("inner", &["a", "b"])
        .state("a", &["inner join"])
        .state("b", &["inner join"])
        .join("inner join", "outer join")
        .state("c", &["outer join"])
        .join("outer join", "end")
        .end("end")
        .build()
}

#[test]
fn forks_nest() {
    let mut play = Play::start(nested());
    assert_eq!(play.tokens(), tokens(&[(2, "c"), (3, "a"), (4, "b")]));
    let levels: Vec<_> = play.case.tokens.iter().map(|token| token.fork).collect();
    assert_eq!(levels, [Some(0), Some(1), Some(1)]);
    assert_eq!(play.process.soundness().unwrap().most_tokens, 5);
    play.signal(3, "").unwrap();
    // The inner token comes to the outer join when both of its branches have come.
    play.signal(4, "").unwrap();
    assert_eq!(play.tokens(), tokens(&[(2, "c")]));
    let outer = play.case.forks[0];
    assert_eq!((outer.id, outer.live), (0, 1));
    let run = play.signal(2, "").unwrap();
    assert!(run.ended);
    assert_eq!(run.visits, 2);
}

#[test]
fn a_run_goes_up_through_all_joins() {
    let mut play = Play::start(nested());
    play.signal(2, "").unwrap();
    play.signal(4, "").unwrap();
    let run = play.signal(3, "").unwrap();
    assert!(run.ended);
    // Inner join, outer join, end.
    assert_eq!(run.visits, 3);
}

#[test]
fn ends_of_nested_forks_end_what_held_them() {
    let process = Builder::new("ends")
        .start("outer")
        .fork("outer", &["inner", "c"])
        .fork("inner", &["a", "b"])
        .state("a", &["end"])
        .state("b", &["end"])
        .state("c", &["end"])
        .end("end")
        .build();
    let mut play = Play::start(process);
    play.signal(3, "").unwrap();
    let run = play.signal(4, "").unwrap();
    assert!(!run.ended);
    let ended = [Step::Ended { token: 4 }, Step::Ended { token: 1 }];
    assert_eq!(run.log[2..], ended);
    assert!(play.signal(2, "").unwrap().ended);
}

#[test]
fn an_end_of_all_ends_the_case_at_once() {
    let process = Builder::new("race")
        .start("fork")
        .fork("fork", &["a", "b"])
        .state("a", &["go:join", "stop:stop"])
        .state("b", &["join"])
        .join("join", "end")
        .end("end")
        .end_all("stop")
        .build();
    let mut play = Play::start(process);
    let run = play.signal(1, "stop").unwrap();
    assert!(run.ended);
    assert_eq!(run.log[2..], [Step::Ended { token: 1 }, Step::Completed]);
    assert_eq!((play.case.tokens.len(), play.case.forks.len()), (0, 0));
}

#[test]
fn branches_after_an_end_of_all_do_not_begin() {
    let process = Builder::new("at once")
        .start("fork")
        .fork("fork", &["a", "stop", "b"])
        .state("a", &["end"])
        .state("b", &["end"])
        .end("end")
        .end_all("stop")
        .build();
    let play = Play::start(process);
    assert!(play.case.ended());
    let came: Vec<_> = play
        .log()
        .iter()
        .filter_map(|step| match step {
            Step::Entered { token, .. } => Some(*token),
            _ => None,
        })
        .collect();
    assert_eq!(came, [0, 0, 1, 2]);
}

#[test]
fn one_join_serves_forks_one_in_the_other() {
    let process = Builder::new("one join")
        .start("outer")
        .fork("outer", &["inner", "c"])
        .fork("inner", &["a", "b"])
        .state("a", &["join"])
        .state("b", &["join"])
        .state("c", &["join"])
        .join("join", "end")
        .end("end")
        .build();
    // The inner token would end while "c" comes to the join.
    assert!(process.soundness().is_err());
    let two = Builder::new("one join of two forks")
        .start("choice")
        .state("choice", &["x:first", "y:second"])
        .fork("first", &["a", "b"])
        .fork("second", &["b", "join"])
        .state("a", &["join"])
        .state("b", &["join"])
        .join("join", "end")
        .end("end")
        .build();
    let mut play = Play::start(two);
    play.signal(0, "y").unwrap();
    assert_eq!(play.tokens(), tokens(&[(1, "b")]));
    assert!(play.signal(1, "").unwrap().ended);
}

/// What a sound process never does is done all the same: the first join that a token came to counts, and one
/// without a fork is passed.
#[test]
fn unsound_nets_run_on() {
    let process = Builder::new("two joins")
        .start("fork")
        .fork("fork", &["a", "b"])
        .state("a", &["first"])
        .state("b", &["second"])
        .join("first", "after first")
        .join("second", "after second")
        .state("after first", &["second"])
        .state("after second", &["end"])
        .end("end")
        .build();
    let start = cybermiles_process::start(&process, Default::default(), 0, &mut ()).unwrap();
    let signal = |case, token| {
        cybermiles_process::signal(&process, case, token, b"", vec![], 0, &mut ())
            .unwrap()
            .case
    };
    let case = signal(signal(start.case, 2), 1);
    assert_eq!(case.tokens[0].node, place(&process, "after second"));
    assert!(signal(case, 0).ended());
}
