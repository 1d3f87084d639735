//! Every cap: what is at it is accepted, what is over it is refused, and the error says which it was.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;

use builder::{binary, constant, fields, text, variable, Builder};
use codec::{Encode, MaxEncodedLen};
use cybermiles_process::{
    signal, start, Cap, Case, Edge, Error, Invalid, Open, Process, Set, Token,
};
use cybermiles_rules::{Expr, Fields, Op, Type, Value};

fn base() -> Process {
    Builder::new("base")
        .variable("number", Type::Int)
        .constants(vec![Value::Int(1)])
        .start("wait")
        .state("wait", &["end"])
        .end("end")
        .build()
}

fn changed(change: impl FnOnce(&mut Process, usize), count: u32) -> Result<(), Invalid> {
    let mut process = base();
    change(&mut process, count as usize);
    process.check()
}

fn at_and_over(cap: Cap, change: impl Fn(&mut Process, usize)) {
    assert_eq!(changed(&change, cap.max()), Ok(()), "at {cap:?}");
    let over = Err(Invalid::Over(cap));
    assert_eq!(changed(&change, cap.max() + 1), over);
}

fn names(count: usize) -> Vec<Vec<u8>> {
    (0..count).map(|at| format!("n{at}").into_bytes()).collect()
}

/// States in a row after the one that there is.
fn lengthen(process: &mut Process, nodes: usize) {
    for at in process.nodes.len()..nodes {
        let mut state = process.nodes[1].clone();
        state.name = format!("n{at}").into_bytes();
        process.nodes[1].edges[0].to = at as u8;
        process.nodes.push(state);
    }
}

#[test]
fn bytes() {
    let of = |bytes: u32| {
        let texts = |lengths: Vec<usize>| {
            let mut process = base();
            process.constants = lengths
                .iter()
                .map(|length| text(&"x".repeat(*length)))
                .collect();
            process
        };
        let short = texts(vec![100; 150]).to_bytes().len();
        let mut left = bytes as usize - short;
        let lengths = (0..150).map(|_| {
            let more = left.min(28);
            left -= more;
            100 + more
        });
        texts(lengths.collect())
    };
    let at = of(Cap::Bytes.max());
    assert_eq!(at.to_bytes().len(), 16_384);
    assert_eq!(at.check(), Ok(()));
    assert_eq!(Process::from_bytes(&at.to_bytes()), Ok(at));
    let over = of(Cap::Bytes.max() + 1);
    assert_eq!(over.check(), Err(Invalid::Over(Cap::Bytes)));
    let read = Process::from_bytes(&over.to_bytes());
    assert_eq!(read, Err(Invalid::Over(Cap::Bytes)));
}

#[test]
fn name() {
    let long = |count: usize| vec![b'x'; count];
    at_and_over(Cap::Name, |process, count| process.name = long(count));
    at_and_over(Cap::Name, |process, count| {
        process.roles = vec![long(count)]
    });
    at_and_over(Cap::Name, |process, count| {
        process.events = vec![long(count)]
    });
    at_and_over(Cap::Name, |process, count| {
        process.nodes[1].name = long(count)
    });
}

#[test]
fn roles_and_events() {
    at_and_over(Cap::Roles, |process, count| process.roles = names(count));
    at_and_over(Cap::Events, |process, count| process.events = names(count));
}

#[test]
fn constants() {
    at_and_over(Cap::Constants, |process, count| {
        process.constants = vec![Value::Bool(true); count];
    });
}

#[test]
fn nodes() {
    at_and_over(Cap::Nodes, lengthen);
}

#[test]
fn edges() {
    at_and_over(Cap::Edges, |process, count| {
        // One of the start, all others of the state.
        for at in 2..count {
            let name = format!("{at}").into_bytes();
            let edge = process.nodes[1].edges[0].clone();
            process.nodes[1].edges.push(Edge { name, ..edge });
        }
    });
}

#[test]
fn sets() {
    at_and_over(Cap::Sets, |process, count| {
        let set = Set {
            variable: 0,
            value: constant(0),
        };
        process.nodes[1].edges[0].sets = vec![set; count];
    });
}

/// A fork with so many edges, all of which lead to a state.
fn fork(count: usize) -> Process {
    let edges = vec!["wait"; count];
    Builder::new("fork")
        .start("fork")
        .fork("fork", &edges)
        .state("wait", &["end"])
        .end("end")
        .build()
}

#[test]
fn tokens() {
    let begun = |count| start(&fork(count), Fields::new(), 0, &mut ());
    // One more is held back.
    let run = begun(31).unwrap();
    assert_eq!((run.case.tokens.len(), run.case.forks.len()), (31, 1));
    assert_eq!(fork(31).check(), Ok(()));
    assert!(fork(32).check().is_err());
    assert_eq!(begun(32), Err(Error::Over(Cap::Tokens)));
    assert_eq!(begun(300), Err(Error::Over(Cap::Tokens)));
}

/// Ids are never used again, so there is a last one.
#[test]
fn ids() {
    let process = fork(2);
    let mut case = start(&process, Fields::new(), 0, &mut ()).unwrap().case;
    case = Case {
        tokens: vec![Token {
            fork: None,
            ..case.tokens[0]
        }],
        forks: vec![],
        next: u32::MAX - 2,
        ..case
    };
    let mut process = process;
    process.nodes[2].edges[0].to = 1;
    let last = signal(&process, case.clone(), 1, b"", vec![], 0, &mut ());
    assert_eq!(last.unwrap().case.next, u32::MAX);
    case.next += 1;
    let over = signal(&process, case, 1, b"", vec![], 0, &mut ());
    assert_eq!(over, Err(Error::Over(Cap::Tokens)));
}

/// So many decisions in a row.
fn decisions(count: usize) -> Process {
    let mut builder = Builder::new("row").start("d0");
    for at in 0..count {
        let next = match at + 1 == count {
            true => "end".to_string(),
            false => format!("d{}", at + 1),
        };
        builder = builder.decision(&format!("d{at}"), &[&next]);
    }
    builder.end("end").build()
}

#[test]
fn visits() {
    // With the start and the end.
    let run = start(&decisions(62), Fields::new(), 0, &mut ()).unwrap();
    assert_eq!(run.visits, Cap::Visits.max());
    assert_eq!(decisions(62).check(), Ok(()));
    let over = start(&decisions(63), Fields::new(), 0, &mut ());
    assert_eq!(over, Err(Error::Over(Cap::Visits)));
    assert!(decisions(63).check().is_err());
}

/// A decision passed so many times, each at the price of the longest texts, with one more comparison by the
/// last.
fn costly(guards: usize, longest: usize) -> Process {
    let same = binary(Op::Eq, variable(0), variable(0));
    let not = |mut expr: Expr| {
        expr.0.push(Op::Not);
        expr
    };
    let guard = (1..longest).fold(same.clone(), |sum, _| binary(Op::Eq, sum, same.clone()));
    let always = vec!["out"; guards + 1];
    let mut builder = Builder::new("costly")
        .variable("text", Type::Text(128))
        .start("d")
        .decision("d", &always);
    for at in 0..guards {
        builder = builder.guard(at, not(guard.clone()));
    }
    builder.state("out", &["end"]).end("end").build()
}

#[test]
fn steps() {
    let run = |process: &Process, bytes: usize| {
        let value = text(&"x".repeat(bytes));
        start(process, fields(vec![value]), 0, &mut ())
    };
    // Two texts of nine steps each and what compares them, for each operand.
    let one = run(&costly(1, 1), 128).unwrap();
    assert_eq!(one.steps, 9 + 9 + 1 + 1);
    let cheap = run(&costly(130, 16), 0).unwrap();
    let steps = 16 * 3 + 15 + 1;
    assert_eq!(cheap.steps, 130 * steps);
    // Each guard takes 16 texts twice, 9 steps each.
    let each = 16 * 19 + 15 + 1;
    let most = (Cap::Steps.max() / each) as usize;
    let dear = run(&costly(most, 16), 128).unwrap();
    assert_eq!(dear.steps, most as u32 * each);
    let over = run(&costly(most + 1, 16), 128);
    assert_eq!(over, Err(Error::Over(Cap::Steps)));
}

/// What a pallet keeps room for.
#[test]
fn a_case_has_its_most_bytes() {
    let longest = fields(vec![text(&"x".repeat(128)); 16]);
    let token = Token {
        id: 1,
        node: 127,
        fork: Some(2),
        due: Some(3),
    };
    let open = Open {
        id: 1,
        node: 127,
        fork: Some(2),
        live: 1,
        join: Some(4),
    };
    assert!(Open::max_encoded_len() < Token::max_encoded_len());
    assert_eq!(open.encode().len(), Open::max_encoded_len());
    let case = Case {
        tokens: vec![token; Cap::Tokens.max() as usize],
        forks: vec![],
        next: u32::MAX,
        variables: longest,
    };
    assert_eq!(case.encode().len(), Case::MAX_BYTES as usize);
    assert_eq!(Case::max_encoded_len(), Case::MAX_BYTES as usize);
    assert_eq!(
        Case::MAX_BYTES as usize,
        1 + 32 * Token::max_encoded_len() + 1 + 4 + Fields::max_encoded_len()
    );
}

#[test]
fn each_cap_has_a_name_of_its_own() {
    let mut names: Vec<_> = Cap::ALL.iter().map(|cap| cap.name()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 11);
    let error: Error<&str> = Error::Over(Cap::Visits);
    assert_eq!(
        error.to_string(),
        "over the limit of 64 (nodes passed in one run)"
    );
    assert_eq!(
        Invalid::Over(Cap::Nodes).to_string(),
        "over the limit of 128 (nodes of a process)"
    );
}
