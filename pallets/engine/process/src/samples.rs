//! What processes are built of.

use alloc::{vec, vec::Vec};
use cybermiles_process::{Edge, Kind, Node, Process};
use cybermiles_rules::{Enum, Field, Form, Text, Type, Value};

pub(crate) fn edge(name: &str, to: u8) -> Edge {
    Edge {
        name: name.into(),
        to,
        guard: None,
        sets: Vec::new(),
    }
}

pub(crate) fn node(name: &str, kind: Kind, edges: Vec<Edge>) -> Node {
    Node {
        name: name.into(),
        kind,
        writes: Vec::new(),
        deadline: None,
        edges,
    }
}

/// A start that leads to the second node.
pub(crate) fn begin() -> Node {
    node("start", Kind::Start, vec![edge("", 1)])
}

pub(crate) fn end() -> Node {
    node("end", Kind::End { all: false }, Vec::new())
}

pub(crate) fn variables(fields: &[(&str, Type)]) -> Form {
    let field = |(name, ty): &(&str, Type)| Field {
        name: (*name).into(),
        ty: *ty,
    };
    Form {
        enums: vec![Enum {
            name: "Grade".into(),
            variants: vec!["LOW".into(), "HIGH".into()],
        }],
        fields: fields.iter().map(field).collect(),
    }
}

pub(crate) fn process(name: &str, nodes: Vec<Node>) -> Process {
    Process {
        name: name.into(),
        nodes,
        ..Process::default()
    }
}

pub(crate) fn text(length: usize) -> Value {
    Value::Text(Text::truncate_from(vec![b'a'; length]))
}
