//! The worst of their kinds: the code that is the most work to read, the run that passes the most nodes, the
//! expressions that are the dearest.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "the figures are those of the benchmarks"
)]

use crate::samples::*;
use alloc::{format, string::String, vec, vec::Vec};
use cybermiles_process::{Deadline, Edge, Kind, Process, Set};
use cybermiles_rules::{Decimal, Expr, Form, Op, Rounding, Type, Value};

/// As many variables as there can be.
const WIDTH: usize = 16;

/// Variables of texts as long as can be, whose names are, too.
fn texts() -> Form {
    let names: Vec<String> = (0..WIDTH).map(|number| format!("{number:0>48}")).collect();
    let fields: Vec<(&str, Type)> = names
        .iter()
        .map(|name| (name.as_str(), Type::Text(128)))
        .collect();
    variables(&fields)
}

/// All variables become the first constant.
fn all_set() -> Vec<Set> {
    let set = |variable| Set {
        variable,
        value: Expr(vec![Op::Const(0)]),
    };
    (0..WIDTH as u8).map(set).collect()
}

/// A process of exactly so many bytes, in as many small parts as have room in them. It waits in its second node,
/// where all variables may be set, has a deadline there, and has all roles.
pub(crate) fn dense(bytes: usize) -> Process {
    const STATES: u8 = 40;
    let state = |at: u8| {
        let ways = ["a", "b", "c", "d", "e", "f"];
        node(
            &format!("{at}"),
            Kind::State,
            ways.map(|way| edge(way, at + 1)).to_vec(),
        )
    };
    let mut nodes = vec![begin()];
    nodes.extend((1..=STATES).map(state));
    nodes.push(end());
    if let Some(first) = nodes.get_mut(1) {
        first.writes = (0..WIDTH as u8).collect();
        first.deadline = Some(Deadline {
            after: Expr(vec![Op::Const(1)]),
            edge: 0,
        });
    }
    let mut dense = Process {
        roles: (0..16).map(|role| format!("{role:0>48}").into()).collect(),
        variables: texts(),
        constants: vec![text(128), Value::Int(0)],
        ..process("dense", nodes)
    };
    fill(&mut dense, bytes);
    dense
}

/// Sets variables wherever there is room, and then makes the name long enough.
fn fill(process: &mut Process, bytes: usize) {
    let mut left = bytes.saturating_sub(process.to_bytes().len());
    let last = process.nodes.len();
    // The first nodes run when the cost of reading is measured.
    let nodes = process.nodes.iter_mut().skip(2).take(last);
    for way in nodes.flat_map(|node| node.edges.iter_mut()) {
        let mut sets = all_set();
        sets.truncate(left / 5);
        left -= 5 * sets.len();
        way.sets = sets;
    }
    process.name.extend(vec![b'n'; left.min(40)]);
}

/// A process of which so many nodes, up to 60, are passed at its start, each on a way that sets all texts,
/// besides the start, a jump and the state in which it waits. Its code is always as long.
pub(crate) fn passing(visits: u32) -> Process {
    const FIRST: u8 = 2;
    const WAIT: u8 = 62;
    let all = Edge {
        guard: Some(Expr(vec![Op::Const(1)])),
        ..edge("", FIRST)
    };
    let some = edge("", WAIT.saturating_sub(visits as u8));
    let pass = |at: u8| {
        let way = Edge {
            sets: all_set(),
            ..edge("", at + 1)
        };
        node(&format!("{at}"), Kind::Decision, vec![way])
    };
    let mut nodes = vec![begin(), node("jump", Kind::Decision, vec![all, some])];
    nodes.extend((FIRST..WAIT).map(pass));
    nodes.push(node("wait", Kind::State, vec![edge("", WAIT + 1)]));
    nodes.push(end());
    Process {
        variables: texts(),
        constants: vec![text(128), Value::Bool(false)],
        ..process("passing", nodes)
    }
}

/// An expression and its constants.
pub(crate) type Work = (Expr, Vec<Value>);

/// A constant, and then so often an operation with the next one.
fn chain(operations: &[Op]) -> Expr {
    let first = core::iter::once(Op::Const(0));
    let rest = operations.iter().cycle().take(31);
    Expr(
        first
            .chain(rest.flat_map(|op| [Op::Const(1), *op]))
            .collect(),
    )
}

/// An operation on operands that are loaded anew each time, so that none is easier than the first.
fn repeated(once: &[Op], combine: Op) -> Expr {
    let width = once.len().saturating_add(1);
    let times = 64usize
        .saturating_sub(once.len())
        .div_euclid(width)
        .saturating_add(1);
    let mut ops = once.to_vec();
    for _ in 1..times {
        ops.extend(once);
        ops.push(combine);
    }
    Expr(ops)
}

fn raw(numbers: [i128; 2]) -> Vec<Value> {
    let decimal = |raw| Value::Decimal(Decimal::from_raw(raw));
    numbers.map(decimal).to_vec()
}

const DIVISION: [Op; 3] = [Op::Const(0), Op::Const(1), Op::Div];

/// Multiplications and divisions of decimals, which go through 256 bits.
pub(crate) fn decimals() -> Work {
    let numbers = [1_234_567_890_123_456_789, 987_654_321_098_765_432];
    (chain(&[Op::Mul, Op::Div]), raw(numbers))
}

/// Divisions of decimals whose dividend is as long as can be, and whose divisor makes digits of the quotient
/// be guessed too high.
pub(crate) fn divisions() -> Work {
    let third = i128::try_from(u128::MAX / 3).unwrap_or(i128::MAX);
    let numbers = [i128::MAX, third.saturating_add(1)];
    (repeated(&DIVISION, Op::Max), raw(numbers))
}

/// Divisions of whole numbers of two words.
pub(crate) fn integers() -> Work {
    let numbers = vec![Value::Int(i128::MAX), Value::Int(3)];
    (repeated(&DIVISION, Op::Max), numbers)
}

/// Roundings of numbers of 127 bits that lie in the middle, one of whole numbers and one of the last places.
pub(crate) fn roundings() -> Work {
    const MIDDLES: [i128; 2] = [
        170_141_183_460_469_231_729_500_000_000_000_000_000,
        170_141_183_460_469_231_731_687_303_715_884_105_715,
    ];
    let round = |places| Op::Round {
        places,
        rounding: Rounding::HalfEven,
    };
    let once = [Op::Const(0), round(0), Op::Const(1), round(17), Op::Max];
    (repeated(&once, Op::Max), raw(MIDDLES))
}

/// Comparisons of long texts that are alike.
pub(crate) fn long_texts() -> Work {
    let once = [Op::Const(0), Op::Const(1), Op::Eq];
    (repeated(&once, Op::Eq), vec![text(128), text(128)])
}
