//! The processes of the examples, and the listing of the white paper as printed.

use super::*;
use cybermiles_process::{Edge, Kind, Node};
use cybermiles_rules::Type;

macro_rules! example {
    ($path:literal) => {
        include_str!(concat!("../../../../contracts/examples/", $path))
    };
}

const PRINTED: &str = example!("purchase/process/purchase.xml");

fn names(process: &Process) -> Vec<&str> {
    let names = process.nodes.iter();
    names
        .map(|node| std::str::from_utf8(&node.name).unwrap())
        .collect()
}

fn waiting(process: &Process) -> Vec<&str> {
    let nodes = process.nodes.iter().zip(names(process));
    nodes
        .filter(|(node, _)| node.kind.waits())
        .map(|(_, name)| name)
        .collect()
}

#[test]
fn the_listing_of_the_paper_compiles_as_printed() {
    let node = |name: &str, kind, edges: &[(&str, u8)]| Node {
        name: name.into(),
        kind,
        writes: vec![],
        deadline: None,
        edges: edges
            .iter()
            .map(|(name, to)| Edge {
                name: (*name).into(),
                to: *to,
                guard: None,
                sets: vec![],
            })
            .collect(),
    };
    let compiled = right(PRINTED);
    let expected = Process {
        source: sp_crypto_hashing::blake2_256(PRINTED.as_bytes()),
        name: "purchase process".into(),
        nodes: vec![
            node("request a purchase", Kind::Start, &[("", 1)]),
            node(
                "evaluate",
                Kind::State,
                &[("approve", 2), ("disapprove", 6)],
            ),
            node("approved", Kind::Fork, &[("", 3), ("", 4), ("", 5)]),
            node("decrement inventory", Kind::State, &[("", 6)]),
            node("credit seller", Kind::State, &[("", 6)]),
            node("deduct from buyer", Kind::State, &[("", 6)]),
            node("done", Kind::End { all: false }, &[]),
        ],
        ..Process::default()
    };
    assert_eq!(compiled.process, expected);
    let notes: Vec<_> = compiled
        .notes
        .iter()
        .map(|note| (note.line(), note.message()))
        .collect();
    assert_eq!(notes, [(1, "curly quotes are read as straight ones")]);
}

#[test]
fn the_order_compiles() {
    let process = process(example!("order-to-cash/process/order.xml"));
    assert_eq!(process.name, b"order to cash");
    assert_eq!(
        waiting(&process),
        ["acceptance", "shipment", "payment", "remind", "collection"]
    );
    let types: Vec<_> = process
        .variables
        .fields
        .iter()
        .map(|field| field.ty)
        .collect();
    assert_eq!(types, [Type::Int, Type::Decimal]);
    let payment = &process.nodes[3];
    assert_eq!(payment.deadline.as_ref().unwrap().edge, 2);
}

#[test]
fn the_subscription_compiles() {
    let process = process(example!("subscription/process/subscription.xml"));
    assert_eq!(process.name, b"subscription");
    assert_eq!(waiting(&process), ["paid", "charge"]);
    let hash = sp_crypto_hashing::blake2_256(b"charge(u64,u32)");
    let selector = hash[..4].try_into().unwrap();
    assert_eq!(process.nodes[2].kind, Kind::Service { selector });
}

#[test]
fn the_approval_compiles() {
    let process = process(example!("approval/process/approval.bpmn"));
    assert_eq!(process.name, b"approval");
    assert_eq!(process.roles, [&b"manager"[..], b"director", b"board"]);
    assert_eq!(
        waiting(&process),
        ["manager", "deputy", "director", "board", "pay"]
    );
    let fields = process.variables.fields.iter();
    let fields: Vec<_> = fields.map(|field| (&field.name[..], field.ty)).collect();
    let expected: [(&[u8], Type); 5] = [
        (b"amount", Type::Decimal),
        (b"payee", Type::Account),
        (b"purpose", Type::Text(64)),
        (b"levels", Type::Int),
        (b"approved", Type::Bool),
    ];
    assert_eq!(fields, expected);
    let manager = &process.nodes[2];
    assert_eq!(
        (&manager.kind, &manager.writes[..]),
        (&Kind::Task { role: 0 }, &[4u8][..])
    );
    let edges: Vec<_> = manager.edges.iter().map(|edge| &edge.name[..]).collect();
    assert_eq!(edges, [&b""[..], b"escalate"]);
    assert_eq!(manager.deadline.as_ref().unwrap().edge, 1);
}

#[test]
fn the_examples_of_processes_compile() {
    assert_eq!(example!("processes/purchase.xml"), PRINTED);
    let order = process(example!("processes/order.xml"));
    assert_eq!(waiting(&order), ["check", "pack", "charge", "delivery"]);
    let approval = process(example!("processes/approval.bpmn"));
    assert_eq!(waiting(&approval), ["decide", "pay"]);
}
