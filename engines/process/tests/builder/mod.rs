//! Makes processes by hand: nodes and edges by name.

// Each file of tests uses a part of it.
#![allow(dead_code)]

use cybermiles_process::{
    Case, Deadline, Edge, Effect, Error, Host, Kind, Node, Process, Run, Set, Step,
};
use cybermiles_rules::{Expr, Field, Fields, Form, Op, Text, Type, Value};

/// The time at which all is done, unless a test says otherwise.
pub const NOW: u64 = 1_000;

/// A process in the making.
#[derive(Default)]
pub struct Builder {
    pub process: Process,
    /// Where the edges of each node lead, by name.
    targets: Vec<Vec<String>>,
}

impl Builder {
    pub fn new(name: &str) -> Self {
        let mut builder = Self::default();
        builder.process.name = name.into();
        builder
    }

    /// A node with its edges, each `name:target`, or `target` alone if it has no name.
    pub fn node(mut self, name: &str, kind: Kind, edges: &[&str]) -> Self {
        let mut targets = vec![];
        let mut made = vec![];
        for edge in edges {
            let (name, target) = edge.split_once(':').unwrap_or(("", edge));
            targets.push(target.to_string());
            made.push(Edge {
                name: name.into(),
                to: 0,
                guard: None,
                sets: vec![],
            });
        }
        self.targets.push(targets);
        self.process.nodes.push(Node {
            name: name.into(),
            kind,
            writes: vec![],
            deadline: None,
            edges: made,
        });
        self
    }

    pub fn start(self, to: &str) -> Self {
        self.node("start", Kind::Start, &[to])
    }

    pub fn state(self, name: &str, edges: &[&str]) -> Self {
        self.node(name, Kind::State, edges)
    }

    pub fn decision(self, name: &str, edges: &[&str]) -> Self {
        self.node(name, Kind::Decision, edges)
    }

    pub fn fork(self, name: &str, edges: &[&str]) -> Self {
        self.node(name, Kind::Fork, edges)
    }

    pub fn join(self, name: &str, to: &str) -> Self {
        self.node(name, Kind::Join, &[to])
    }

    pub fn end(self, name: &str) -> Self {
        self.node(name, Kind::End { all: false }, &[])
    }

    pub fn end_all(self, name: &str) -> Self {
        self.node(name, Kind::End { all: true }, &[])
    }

    /// What follows is of the node that was made last.
    fn last(&mut self) -> &mut Node {
        self.process.nodes.last_mut().unwrap()
    }

    /// A guard of an edge of the last node.
    pub fn guard(mut self, edge: usize, guard: Expr) -> Self {
        self.last().edges[edge].guard = Some(guard);
        self
    }

    /// Sets a variable on an edge of the last node.
    pub fn sets(mut self, edge: usize, variable: u8, value: Expr) -> Self {
        self.last().edges[edge].sets.push(Set { variable, value });
        self
    }

    /// Lets variables be set at the last node.
    pub fn writes(mut self, variables: &[u8]) -> Self {
        self.last().writes = variables.to_vec();
        self
    }

    /// The deadline of the last node.
    pub fn deadline(mut self, after: Expr, edge: u8) -> Self {
        self.last().deadline = Some(Deadline { after, edge });
        self
    }

    pub fn variable(mut self, name: &str, ty: Type) -> Self {
        self.process.variables.fields.push(Field {
            name: name.into(),
            ty,
        });
        self
    }

    pub fn role(mut self, name: &str) -> Self {
        self.process.roles.push(name.into());
        self
    }

    pub fn event(mut self, name: &str) -> Self {
        self.process.events.push(name.into());
        self
    }

    /// Constants, whose expressions are `constant(0)` and so on.
    pub fn constants(mut self, values: Vec<Value>) -> Self {
        self.process.constants = values;
        self
    }

    pub fn build(mut self) -> Process {
        for (node, targets) in self.targets.iter().enumerate() {
            for (edge, target) in targets.iter().enumerate() {
                let to = place(&self.process, target);
                self.process.nodes[node].edges[edge].to = to;
            }
        }
        self.process
    }
}

/// The node with a name.
pub fn place(process: &Process, name: &str) -> u8 {
    let at = process
        .nodes
        .iter()
        .position(|node| node.name == name.as_bytes());
    at.unwrap_or_else(|| panic!("no node {name}")) as u8
}

pub fn name_of(process: &Process, node: u8) -> String {
    String::from_utf8(process.nodes[usize::from(node)].name.clone()).unwrap()
}

pub fn constant(index: u16) -> Expr {
    Expr(vec![Op::Const(index)])
}

pub fn variable(field: u8) -> Expr {
    Expr(vec![Op::Field { slot: 0, field }])
}

pub fn binary(op: Op, mut left: Expr, right: Expr) -> Expr {
    left.0.extend(right.0);
    left.0.push(op);
    left
}

pub fn text(of: &str) -> Value {
    Value::Text(Text::try_from(of.as_bytes().to_vec()).unwrap())
}

pub fn fields(values: Vec<Value>) -> Fields {
    Fields::try_from(values).unwrap()
}

pub fn form(types: &[Type]) -> Form {
    let field = |(at, ty): (usize, &Type)| Field {
        name: format!("v{at}").into_bytes(),
        ty: *ty,
    };
    Form {
        enums: vec![],
        fields: types.iter().enumerate().map(field).collect(),
    }
}

/// The process of 003 chapter 3.2.
pub fn purchase() -> Process {
    Builder::new("purchase process")
        .node("request a purchase", Kind::Start, &["evaluate"])
        .state("evaluate", &["approve:approved", "disapprove:done"])
        .fork(
            "approved",
            &["decrement inventory", "credit seller", "deduct from buyer"],
        )
        .state("decrement inventory", &["done"])
        .state("credit seller", &["done"])
        .state("deduct from buyer", &["done"])
        .end("done")
        .build()
}

/// Rules that do what a test says, and note what they were asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Says {
    pub signal: String,
    pub sets: Vec<(usize, Value)>,
    pub asked: Vec<(String, Vec<Value>)>,
    pub fails: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl Host for Says {
    type Error = Refused;

    fn decide(&mut self, rules: &[u8], variables: &mut Fields) -> Result<Vec<u8>, Refused> {
        let rules = String::from_utf8(rules.to_vec()).unwrap();
        self.asked.push((rules, variables.to_vec()));
        if self.fails {
            return Err(Refused);
        }
        for (at, value) in &self.sets {
            variables[*at] = value.clone();
        }
        Ok(self.signal.clone().into_bytes())
    }
}

/// A case in the hands of a test: what is done with it replaces it, if it is not refused.
pub struct Play {
    pub process: Process,
    pub case: Case,
    pub now: u64,
    pub host: Says,
    pub last: Run,
}

impl Play {
    pub fn start(process: Process) -> Self {
        let zero = process.variables.zero();
        Self::start_with(process, zero)
    }

    pub fn start_with(process: Process, variables: Fields) -> Self {
        process.check().unwrap();
        let mut host = Says::default();
        let last = cybermiles_process::start(&process, variables, NOW, &mut host).unwrap();
        Self {
            process,
            case: last.case.clone(),
            now: NOW,
            host,
            last,
        }
    }

    fn take(&mut self, done: Result<Run, Error<Refused>>) -> Result<&Run, Error<Refused>> {
        self.last = done?;
        self.case = self.last.case.clone();
        Ok(&self.last)
    }

    pub fn signal(&mut self, token: u32, transition: &str) -> Result<&Run, Error<Refused>> {
        self.signal_with(token, transition, vec![])
    }

    pub fn signal_with(
        &mut self,
        token: u32,
        transition: &str,
        writes: Vec<(u8, Value)>,
    ) -> Result<&Run, Error<Refused>> {
        let case = self.case.clone();
        let transition = transition.as_bytes();
        let (process, host) = (&self.process, &mut self.host);
        let done =
            cybermiles_process::signal(process, case, token, transition, writes, self.now, host);
        self.take(done)
    }

    pub fn expire(&mut self, token: u32) -> Result<&Run, Error<Refused>> {
        let case = self.case.clone();
        let (process, host) = (&self.process, &mut self.host);
        let done = cybermiles_process::expire(process, case, token, self.now, host);
        self.take(done)
    }

    /// The tokens that wait and the names of their nodes.
    pub fn tokens(&self) -> Vec<(u32, String)> {
        let tokens = self.case.tokens.iter();
        tokens
            .map(|token| (token.id, name_of(&self.process, token.node)))
            .collect()
    }

    pub fn at(&self, node: &str) -> Vec<u32> {
        let tokens = self.tokens().into_iter();
        tokens
            .filter(|(_, name)| name == node)
            .map(|(id, _)| id)
            .collect()
    }

    pub fn effects(&self) -> &[Effect] {
        &self.last.effects
    }

    pub fn log(&self) -> &[Step] {
        &self.last.log
    }
}

/// What `tokens` should be.
pub fn tokens(of: &[(u32, &str)]) -> Vec<(u32, String)> {
    of.iter()
        .map(|(id, name)| (*id, name.to_string()))
        .collect()
}
