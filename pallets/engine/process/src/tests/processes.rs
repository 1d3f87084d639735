//! The processes of these tests.

use crate::samples::*;
use cybermiles_process::{Deadline, Edge, Kind, Node, Process, Set};
use cybermiles_rules::{Expr, Op, Type, Value};

pub fn int(number: i128) -> Value {
    Value::Int(number)
}

/// The paper's "purchase process", node by node.
pub fn purchase() -> Process {
    let state = |name| node(name, Kind::State, vec![edge("", 6)]);
    process(
        "purchase process",
        vec![
            node("request a purchase", Kind::Start, vec![edge("", 1)]),
            node(
                "evaluate",
                Kind::State,
                vec![edge("approve", 2), edge("disapprove", 6)],
            ),
            node(
                "approved",
                Kind::Fork,
                vec![edge("", 3), edge("", 4), edge("", 5)],
            ),
            state("decrement inventory"),
            state("credit seller"),
            state("deduct from buyer"),
            node("done", Kind::End { all: false }, vec![]),
        ],
    )
}

/// Variables of each kind.
pub fn order() -> cybermiles_rules::Form {
    variables(&[
        ("amount", Type::Int),
        ("note", Type::Text(100)),
        ("grade", Type::Enum(0)),
    ])
}

/// A role's task, which lets amount and note be set, and after which the controller closes or sends it back.
pub fn review() -> Process {
    let task = Node {
        writes: vec![0, 1],
        ..node("review", Kind::Task { role: 0 }, vec![edge("", 2)])
    };
    let decide = node(
        "decide",
        Kind::State,
        vec![edge("again", 1), edge("accept", 3)],
    );
    Process {
        roles: vec!["analyst".into(), "auditor".into()],
        variables: order(),
        ..process("review", vec![begin(), task, decide, end()])
    }
}

/// One node in which a token waits, of a kind; its second edge may be that of a deadline of a day.
pub fn waiting(kind: Kind) -> Process {
    let wait = Node {
        deadline: Some(Deadline {
            after: Expr(vec![Op::Const(0)]),
            edge: 1,
        }),
        ..node("wait", kind, vec![edge("on", 2), edge("late", 3)])
    };
    Process {
        roles: vec!["analyst".into()],
        events: vec!["paid".into()],
        constants: vec![int(i128::from(super::mock::DAY))],
        ..process(
            "waiting",
            vec![
                begin(),
                wait,
                node("in time", Kind::State, vec![edge("", 4)]),
                node("too late", Kind::State, vec![edge("", 4)]),
                end(),
            ],
        )
    }
}

/// Waits for nothing but time.
pub fn timer() -> Process {
    let wait = Node {
        deadline: Some(Deadline {
            after: Expr(vec![Op::Const(0)]),
            edge: 0,
        }),
        ..node("sleep", Kind::Timer, vec![edge("", 2)])
    };
    Process {
        constants: vec![int(i128::from(super::mock::DAY))],
        ..process("timer", vec![begin(), wait, end()])
    }
}

/// Has its owner's contract called, and then waits in a state.
pub fn service() -> Process {
    let charge = node(
        "charge",
        Kind::Service {
            selector: [1, 2, 3, 4],
        },
        vec![edge("", 2)],
    );
    let rest = node("rest", Kind::State, vec![edge("", 3)]);
    process("service", vec![begin(), charge, rest, end()])
}

/// Asks rules which way to go.
pub fn decision() -> Process {
    let ask = Node {
        edges: vec![edge("high", 2), edge("low", 3)],
        ..node(
            "ask",
            Kind::Rules {
                rules: "grading".into(),
            },
            vec![],
        )
    };
    let state = |name| node(name, Kind::State, vec![edge("", 4)]);
    Process {
        variables: order(),
        ..process(
            "decision",
            vec![begin(), ask, state("dear"), state("cheap"), end()],
        )
    }
}

/// Waits for another process, which may bring amount back; gives up after a day.
pub fn parent(child: &str) -> Process {
    let wait = Node {
        writes: vec![0],
        deadline: Some(Deadline {
            after: Expr(vec![Op::Const(0)]),
            edge: 1,
        }),
        ..node(
            "delegate",
            Kind::SubProcess {
                process: child.into(),
            },
            vec![edge("", 2), edge("late", 3)],
        )
    };
    Process {
        roles: vec!["analyst".into()],
        variables: order(),
        constants: vec![int(i128::from(super::mock::DAY))],
        ..process(
            "parent",
            vec![
                begin(),
                wait,
                node("checked", Kind::State, vec![edge("", 4)]),
                node("given up", Kind::State, vec![edge("", 4)]),
                end(),
            ],
        )
    }
}

/// Ends where it begins, but for setting amount on its way.
pub fn instant(amount: i128) -> Process {
    let set = Set {
        variable: 0,
        value: Expr(vec![Op::Const(0)]),
    };
    let way = Edge {
        sets: vec![set],
        ..edge("", 1)
    };
    Process {
        variables: order(),
        constants: vec![int(amount)],
        ..process(
            "instant",
            vec![node("start", Kind::Start, vec![way]), end()],
        )
    }
}

/// Waits for as many of another process at once, beside a state that ends all.
pub fn many(child: &str, count: u8) -> Process {
    let quit = count + 2;
    let mut nodes = vec![
        begin(),
        node(
            "split",
            Kind::Fork,
            (2..=quit).map(|to| edge("", to)).collect(),
        ),
    ];
    let delegate = |number: u8| {
        let kind = Kind::SubProcess {
            process: child.into(),
        };
        node(
            &format!("delegate {number}"),
            kind,
            vec![edge("", quit + 1)],
        )
    };
    nodes.extend((0..count).map(delegate));
    nodes.push(node("quit", Kind::State, vec![edge("", quit + 2)]));
    nodes.push(end());
    nodes.push(node("stop", Kind::End { all: true }, vec![]));
    process("many", nodes)
}
