//! Any bytes make a process whose nodes are as they should be, sound or not, and something to do with it: a
//! tape of which each choice takes a byte.

// Each file of tests uses a part of it.
#![allow(dead_code)]

use super::builder::{binary, constant, form, text, variable};
use cybermiles_process::{Deadline, Edge, Host, Kind, Node, Process, Set};
use cybermiles_rules::{Enum, Expr, Field, Fields, Op, Type, Value};

/// Bytes to choose by.
pub struct Tape<'a>(pub &'a [u8]);

impl Tape<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    /// A number below another one.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::from(self.next()) % bound
    }

    /// True once in so many times.
    fn rarely(&mut self, once_in: usize) -> bool {
        self.below(once_in) == once_in - 1
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }
}

/// The variables of all processes: a number, a flag, a text of four bytes and one of two colours.
const VARIABLES: usize = 4;

fn variables() -> cybermiles_rules::Form {
    let mut form = form(&[Type::Int, Type::Bool, Type::Text(4)]);
    form.enums.push(Enum {
        name: b"Colour".to_vec(),
        variants: vec![b"RED".to_vec(), b"BLUE".to_vec()],
    });
    form.fields.push(Field {
        name: b"v3".to_vec(),
        ty: Type::Enum(0),
    });
    form
}

fn constants() -> Vec<Value> {
    vec![
        Value::Int(0),
        Value::Int(1),
        Value::Int(-700),
        Value::Int(i128::MAX / 3),
        Value::Bool(true),
        text("ab"),
        text("longer"),
        Value::Enum(1),
        Value::Int(900),
    ]
}

/// A value, mostly of a variable's type.
fn value(tape: &mut Tape<'_>, field: usize) -> Value {
    let field = if tape.rarely(16) {
        tape.below(5)
    } else {
        field
    };
    match field {
        0 => Value::Int([0, 1, 2, 900, -5, i128::MAX][tape.below(6)]),
        1 => Value::Bool(tape.below(2) == 0),
        2 => text(tape.pick(&["", "ab", "abcd", "abcde"])),
        3 => Value::Enum(tape.pick(&[0, 1, 0, 1, 2])),
        _ => Value::Account([7; 32]),
    }
}

fn int(tape: &mut Tape<'_>) -> Expr {
    match tape.below(8) {
        0 => variable(0),
        1 => constant(2),
        2 => constant(8),
        3 => binary(Op::Sub, Expr(vec![Op::Now]), constant(8)),
        4 => binary(Op::Mul, variable(0), constant(3)),
        5 => binary(Op::Div, constant(8), variable(0)),
        _ => binary(Op::Add, variable(0), constant(1)),
    }
}

fn bool(tape: &mut Tape<'_>) -> Expr {
    match tape.below(5) {
        0 => variable(1),
        1 => binary(Op::Eq, variable(2), constant(5)),
        2 => binary(Op::Ne, variable(3), constant(7)),
        3 => binary(Op::Lt, Expr(vec![Op::Now]), int(tape)),
        _ => binary(Op::Le, variable(0), constant(1)),
    }
}

fn set(tape: &mut Tape<'_>) -> Set {
    let variable = tape.below(VARIABLES);
    let value = match variable {
        0 => int(tape),
        1 => bool(tape),
        2 => tape.pick(&[constant(5), constant(5), constant(6)]),
        _ => constant(7),
    };
    Set {
        variable: variable as u8,
        value,
    }
}

/// A net in the making, from its end to its start.
struct Nets<'t, 'a> {
    tape: &'t mut Tape<'a>,
    nodes: Vec<Node>,
    most: usize,
    /// What is made goes out of a fork and is to come to a join.
    joins: bool,
}

impl Nets<'_, '_> {
    fn add(&mut self, kind: Kind, targets: &[u8]) -> u8 {
        let name = format!("n{}", self.nodes.len()).into_bytes();
        let edge = |to: &u8| Edge {
            name: vec![],
            to: *to,
            guard: None,
            sets: vec![],
        };
        self.nodes.push(Node {
            name,
            kind,
            writes: vec![],
            deadline: None,
            edges: targets.iter().map(edge).collect(),
        });
        (self.nodes.len() - 1) as u8
    }

    fn wait(&mut self) -> Kind {
        match self.tape.below(8) {
            0 => Kind::Task { role: 0 },
            1 => Kind::Catch { event: 0 },
            2 => Kind::Service { selector: [1; 4] },
            3 => Kind::SubProcess {
                process: b"other".to_vec(),
            },
            _ => Kind::State,
        }
    }

    fn choice(&mut self) -> Kind {
        match self.tape.below(4) {
            0 => Kind::Decision,
            1 => Kind::Rules {
                rules: b"rules".to_vec(),
            },
            _ => self.wait(),
        }
    }

    /// What goes on at a node when it is done; the node with which it begins.
    fn block(&mut self, next: u8) -> u8 {
        if self.nodes.len() >= self.most {
            return next;
        }
        match self.tape.below(12) {
            0 => next,
            1 | 2 => {
                let kind = self.wait();
                self.add(kind, &[next])
            }
            3 => {
                let after = self.block(next);
                self.block(after)
            }
            4 => {
                let out = [self.block(next), self.block(next)];
                let kind = self.choice();
                self.add(kind, &out)
            }
            5 => {
                // Once more, or on.
                let kind = self.choice();
                let head = self.add(kind, &[next, next]);
                let again = self.block(head);
                self.nodes[usize::from(head)].edges[1].to = again;
                head
            }
            6 => {
                let stop = self.joins || !self.tape.rarely(3);
                let end = self.add(Kind::End { all: stop }, &[]);
                let kind = self.choice();
                self.add(kind, &[next, end])
            }
            7 | 8 if !self.joins || self.tape.rarely(8) => {
                let end = self.add(Kind::End { all: false }, &[]);
                self.fork(end)
            }
            _ => {
                let join = self.add(Kind::Join, &[next]);
                let outside = std::mem::replace(&mut self.joins, true);
                let fork = self.fork(join);
                self.joins = outside;
                fork
            }
        }
    }

    fn fork(&mut self, meet: u8) -> u8 {
        let count = 2 + self.tape.below(2);
        let mut out: Vec<u8> = (0..count).map(|_| self.block(meet)).collect();
        let again = self
            .tape
            .rarely(12)
            .then(|| self.add(Kind::State, &[meet, meet]));
        out.extend(again);
        let fork = self.add(Kind::Fork, &out);
        if let Some(again) = again {
            // What goes out may come to the fork again.
            self.nodes[usize::from(again)].edges[1].to = fork;
        }
        fork
    }

    /// Nodes of any kinds, edges to anywhere.
    fn any(&mut self) {
        let count = 3 + self.tape.below(7);
        for _ in 0..count {
            let kind = match self.tape.below(6) {
                0 => Kind::Fork,
                1 => Kind::Join,
                2 => Kind::End {
                    all: self.tape.rarely(4),
                },
                3 => self.choice(),
                _ => self.wait(),
            };
            let edges = match kind {
                Kind::End { .. } => 0,
                Kind::Join => 1,
                Kind::Fork => 2,
                _ => 1 + self.tape.below(2),
            };
            let targets: Vec<u8> = (0..edges).map(|_| self.tape.below(count) as u8).collect();
            self.add(kind, &targets);
        }
    }

    /// Lets some edges lead elsewhere.
    fn spoil(&mut self) {
        let count = self.nodes.len();
        for _ in 0..self.tape.below(3) {
            let (at, to) = (self.tape.below(count), self.tape.below(count) as u8);
            if let Some(edge) = self.nodes[at].edges.last_mut() {
                edge.to = to;
            }
        }
    }
}

/// A net of nodes without names, expressions and deadlines; the start is its first.
fn net(tape: &mut Tape<'_>) -> Vec<Node> {
    let style = tape.below(4);
    let mut nets = Nets {
        most: 4 + tape.below(8),
        tape,
        nodes: vec![],
        joins: false,
    };
    let first = if style == 3 {
        nets.any();
        0
    } else {
        let end = nets.add(Kind::End { all: false }, &[]);
        let first = nets.block(end);
        if style == 2 {
            nets.spoil();
        }
        first
    };
    nets.add(Kind::Start, &[first]);
    let mut nodes = nets.nodes;
    // The start goes to the front, all others one place on.
    nodes.rotate_right(1);
    for edge in nodes.iter_mut().flat_map(|node| &mut node.edges) {
        edge.to += 1;
    }
    nodes
}

/// Names, guards, deadlines and whatever else a node has.
fn furnish(node: &mut Node, tape: &mut Tape<'_>) {
    let waits = node.kind.waits();
    let count = node.edges.len();
    let nameless = tape.below(count + 1);
    let is_decision = node.kind == Kind::Decision;
    for (at, edge) in node.edges.iter_mut().enumerate() {
        if at != nameless {
            edge.name = format!("e{at}").into_bytes();
        }
        if is_decision && (at + 1 < count || tape.rarely(8)) {
            edge.guard = Some(bool(tape));
        }
        if tape.rarely(4) {
            edge.sets = (0..1 + tape.below(2)).map(|_| set(tape)).collect();
        }
    }
    if waits && tape.rarely(3) {
        let edge = tape.below(count) as u8;
        node.deadline = Some(Deadline {
            after: int(tape),
            edge,
        });
        if tape.rarely(2) {
            node.edges[usize::from(edge)].name.clear();
        }
        if count == 1 && tape.rarely(2) {
            node.kind = Kind::Timer;
            return;
        }
    }
    if waits {
        node.writes = (0..VARIABLES as u8).filter(|_| tape.rarely(2)).collect();
    }
}

/// A process.
pub fn process(tape: &mut Tape<'_>) -> Process {
    let mut nodes = net(tape);
    nodes.iter_mut().for_each(|node| furnish(node, tape));
    Process {
        source: [1; 32],
        name: b"process".to_vec(),
        roles: vec![b"role".to_vec()],
        events: vec![b"event".to_vec()],
        variables: variables(),
        constants: constants(),
        nodes,
    }
}

/// Something done with a case.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Of the token that is so many among those that wait, by the edge that is so many.
    Signal {
        token: usize,
        edge: usize,
        writes: Vec<(u8, Value)>,
    },
    Expire {
        token: usize,
    },
    Set(Vec<(u8, Value)>),
    Wait(u64),
}

fn writes(tape: &mut Tape<'_>) -> Vec<(u8, Value)> {
    let count = if tape.rarely(2) { 1 } else { tape.below(2) };
    (0..count)
        .map(|_| {
            let field = tape.below(VARIABLES + 1);
            (field as u8, value(tape, field))
        })
        .collect()
}

/// What is done next.
pub fn deed(tape: &mut Tape<'_>) -> Deed {
    match tape.below(8) {
        0 => Deed::Wait(u64::from(tape.next()) * 8),
        1 => Deed::Expire {
            token: tape.below(16),
        },
        2 => Deed::Set(writes(tape)),
        _ => Deed::Signal {
            token: tape.below(16),
            edge: tape.below(8),
            writes: if tape.rarely(4) { writes(tape) } else { vec![] },
        },
    }
}

/// The variables with which a case starts.
pub fn beginning(tape: &mut Tape<'_>) -> Fields {
    let values = (0..VARIABLES).map(|field| value(tape, field)).collect();
    Fields::truncate_from(values)
}

/// Rules that say one thing after the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Oracle {
    pub seed: u8,
    asked: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silent;

impl Oracle {
    pub fn new(seed: u8) -> Self {
        Self { seed, asked: 0 }
    }
}

impl Host for Oracle {
    type Error = Silent;

    fn decide(&mut self, _: &[u8], variables: &mut Fields) -> Result<Vec<u8>, Silent> {
        self.asked = self.asked.wrapping_add(1);
        match self.seed.wrapping_mul(31).wrapping_add(self.asked) % 16 {
            0 => return Err(Silent),
            1 => variables[3] = Value::Enum(2),
            2..=4 => variables[0] = Value::Int(i128::from(self.asked)),
            _ => {}
        }
        let names: [&str; 4] = ["", "e0", "e1", "e2"];
        Ok(names[usize::from(self.asked.wrapping_add(self.seed)) % 4].into())
    }
}
