//! The purchase process of 003 chapter 3.2, as it is printed there.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;

use builder::{name_of, place, purchase, tokens, Play};
use cybermiles_process::{Process, Shape, Step};

#[test]
fn it_is_sound() {
    let process = purchase();
    assert_eq!(process.check(), Ok(()));
    // The fork holds one back and sends three out; "approve" leads to the fork and three nodes.
    let shape = Shape {
        most_tokens: 4,
        most_visits: 4,
    };
    assert_eq!(process.soundness(), Ok(shape));
    assert_eq!(Process::from_bytes(&process.to_bytes()), Ok(process));
}

#[test]
fn an_approved_purchase_ends_when_its_three_branches_have() {
    let mut play = Play::start(purchase());
    assert_eq!(play.tokens(), tokens(&[(0, "evaluate")]));
    play.signal(0, "approve").unwrap();
    let branches = [
        (1, "decrement inventory"),
        (2, "credit seller"),
        (3, "deduct from buyer"),
    ];
    assert_eq!(play.tokens(), tokens(&branches));
    assert_eq!(play.case.forks.len(), 1);
    assert_eq!(play.case.forks[0].live, 3);

    assert!(!play.signal(2, "").unwrap().ended);
    assert!(!play.signal(1, "").unwrap().ended);
    assert_eq!(play.tokens(), tokens(&[(3, "deduct from buyer")]));
    assert!(play.signal(3, "").unwrap().ended);
    assert!(play.case.ended());
    assert_eq!(play.case.forks, []);
    assert_eq!(play.case.next, 4);
}

#[test]
fn a_disapproved_purchase_is_done() {
    let mut play = Play::start(purchase());
    assert!(play.signal(0, "disapprove").unwrap().ended);
    let end = place(&play.process, "done");
    let left = Step::Left {
        token: 0,
        node: 1,
        edge: 1,
    };
    let log = [
        left,
        Step::Entered {
            token: 0,
            node: end,
        },
        Step::Ended { token: 0 },
        Step::Completed,
    ];
    assert_eq!(play.log(), log);
}

/// `while (process.next()) { if (process.state == "credit seller") … }`
#[test]
fn a_script_goes_through_what_waits() {
    let mut play = Play::start(purchase());
    play.signal(0, "approve").unwrap();
    let (mut states, mut after) = (vec![], None);
    loop {
        let waiting = play.case.tokens.iter();
        let mut later = waiting.filter(|token| Some(token.id) > after);
        let Some(token) = later.next().copied() else {
            break;
        };
        states.push(name_of(&play.process, token.node));
        play.signal(token.id, "").unwrap();
        after = Some(token.id);
    }
    assert_eq!(
        states,
        ["decrement inventory", "credit seller", "deduct from buyer"]
    );
    assert!(play.case.ended());
}

#[test]
fn every_step_is_told() {
    let mut play = Play::start(purchase());
    let started = [
        Step::Entered { token: 0, node: 0 },
        Step::Left {
            token: 0,
            node: 0,
            edge: 0,
        },
        Step::Entered { token: 0, node: 1 },
    ];
    assert_eq!(play.log(), started);
    assert_eq!((play.last.visits, play.last.steps), (2, 0));
    let run = play.signal(0, "approve").unwrap();
    let mut approved = vec![
        Step::Left {
            token: 0,
            node: 1,
            edge: 0,
        },
        Step::Entered { token: 0, node: 2 },
        Step::Forked {
            token: 0,
            first: 1,
            count: 3,
        },
    ];
    for token in 1..=3u8 {
        let (edge, node) = (token - 1, token + 2);
        let token = u32::from(token);
        approved.push(Step::Left {
            token,
            node: 2,
            edge,
        });
        approved.push(Step::Entered { token, node });
    }
    assert_eq!(run.log, approved);
    assert_eq!(run.visits, 4);
    play.signal(1, "").unwrap();
    play.signal(2, "").unwrap();
    let ended = play.signal(3, "").unwrap().log.clone();
    assert_eq!(
        ended[2..],
        [
            Step::Ended { token: 3 },
            Step::Ended { token: 0 },
            Step::Completed
        ]
    );
}
