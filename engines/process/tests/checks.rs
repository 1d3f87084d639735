//! What is no process, and why.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;

use builder::{binary, constant, purchase, variable, Builder};
use cybermiles_process::{Deadline, Fault, Invalid, Kind, Part, Process, Set, MAGIC, VERSION};
use cybermiles_rules::{Expr, Invalid as BadForm, Op, Part as FormPart, Type, Value};

/// A wait, a decision, a fork and a join, with a number and a flag.
fn base() -> Process {
    Builder::new("base")
        .variable("number", Type::Int)
        .variable("flag", Type::Bool)
        .constants(vec![Value::Int(1), Value::Bool(true)])
        .role("clerk")
        .event("paid")
        .start("wait")
        .state("wait", &["a:which", "b:fork"])
        .writes(&[0, 1])
        .deadline(constant(0), 1)
        .decision("which", &["x:end", "y:end"])
        .guard(0, constant(1))
        .fork("fork", &["join", "join"])
        .join("join", "end")
        .sets(0, 0, variable(0))
        .end("end")
        .build()
}

fn changed(change: impl FnOnce(&mut Process)) -> Result<(), Invalid> {
    let mut process = base();
    change(&mut process);
    let checked = process.check();
    // Whoever reads it comes to the same.
    assert_eq!(
        Process::from_bytes(&process.to_bytes()).map(|_| ()),
        checked
    );
    checked
}

fn at(node: u8, why: Fault) -> Result<(), Invalid> {
    Err(Invalid::BadNode { node, why })
}

#[test]
fn the_base_is_in_order() {
    assert_eq!(changed(|_| {}), Ok(()));
}

#[test]
fn bytes_that_are_no_process() {
    let good = purchase().to_bytes();
    let read = |bytes: &[u8]| Process::from_bytes(bytes).unwrap_err();
    assert_eq!(good[..5], [MAGIC.as_slice(), &[VERSION]].concat());
    assert_eq!(read(b""), Invalid::BadMagic);
    assert_eq!(read(b"CMRS\x01"), Invalid::BadMagic);
    assert_eq!(read(b"CMPD"), Invalid::BadVersion);
    assert_eq!(read(b"CMPD\x02"), Invalid::BadVersion);
    assert_eq!(read(&good[..good.len() - 1]), Invalid::Undecodable);
    assert_eq!(
        read(&[good.as_slice(), &[0]].concat()),
        Invalid::Undecodable
    );
}

/// A length that takes more bytes than it needs says the same; it is refused all the same.
#[test]
fn a_process_has_one_encoding() {
    let good = purchase().to_bytes();
    let name = MAGIC.len() + 1 + 32;
    assert_eq!(good[name], 16 << 2);
    let mut other = good.clone();
    other.splice(name..=name, [(16 << 2) | 1, 0]);
    assert_eq!(Process::from_bytes(&other), Err(Invalid::Undecodable));
    other.splice(name..name + 2, [16 << 2]);
    assert_eq!(Process::from_bytes(&other), Ok(purchase()));
}

#[test]
fn names_are_there_once_and_are_texts() {
    type Names = fn(&mut Process) -> &mut Vec<Vec<u8>>;
    let lists: [(Part, Names); 2] = [
        (Part::Roles, |process| &mut process.roles),
        (Part::Events, |process| &mut process.events),
    ];
    for (part, names) in lists {
        for bad in [b"".to_vec(), vec![0xff], names(&mut base())[0].clone()] {
            let refused = changed(|process| names(process).push(bad));
            assert_eq!(refused, Err(Invalid::BadName(part)));
        }
        assert_eq!(
            changed(|process| names(process).push(b"other".to_vec())),
            Ok(())
        );
    }
    let named = |name: &[u8]| changed(|process| process.name = name.to_vec());
    assert_eq!(named(b""), Err(Invalid::BadName(Part::Process)));
    assert_eq!(named(&[0xff]), Err(Invalid::BadName(Part::Process)));
    let twice = changed(|process| process.nodes[2].name = b"wait".to_vec());
    assert_eq!(twice, Err(Invalid::BadName(Part::Nodes)));
}

#[test]
fn variables_are_a_sound_form() {
    let twice = changed(|process| process.variables.fields[1].name = b"number".to_vec());
    let bad_name = BadForm::BadName(FormPart::Types);
    assert_eq!(twice, Err(Invalid::BadVariables(bad_name)));
    let no_enum = changed(|process| process.variables.fields[1].ty = Type::Enum(0));
    let bad_index = BadForm::BadIndex(FormPart::Types);
    assert_eq!(no_enum, Err(Invalid::BadVariables(bad_index)));
}

#[test]
fn the_first_node_is_the_only_start() {
    assert_eq!(
        changed(|process| process.nodes.clear()),
        at(0, Fault::Start)
    );
    assert_eq!(
        changed(|process| process.nodes[0].kind = Kind::State),
        at(0, Fault::Start)
    );
    assert_eq!(
        changed(|process| process.nodes[1].kind = Kind::Start),
        at(1, Fault::Start)
    );
    assert_eq!(
        changed(|process| process.nodes[1].edges[0].to = 0),
        at(1, Fault::Start)
    );
}

#[test]
fn each_kind_has_its_number_of_edges() {
    let without =
        |node: usize, edges: usize| changed(|process| process.nodes[node].edges.truncate(edges));
    assert_eq!(without(0, 0), at(0, Fault::Edges));
    assert_eq!(without(1, 0), at(1, Fault::Edges));
    assert_eq!(without(2, 0), at(2, Fault::Edges));
    assert_eq!(without(3, 1), at(3, Fault::Edges));
    assert_eq!(without(4, 0), at(4, Fault::Edges));
    for node in [0, 4, 5] {
        let more = changed(|process| {
            let edge = process.nodes[1].edges[0].clone();
            process.nodes[node].edges.push(edge);
        });
        assert_eq!(more, at(node as u8, Fault::Edges));
    }
    let timer = changed(|process| process.nodes[1].kind = Kind::Timer);
    assert_eq!(timer, at(1, Fault::Edges));
}

#[test]
fn edges_can_be_told_apart() {
    let named = |node: usize, edge: usize, name: &[u8]| {
        changed(|process| process.nodes[node].edges[edge].name = name.to_vec())
    };
    assert_eq!(named(1, 1, b"a"), at(1, Fault::Name));
    assert_eq!(named(2, 1, b"x"), at(2, Fault::Name));
    assert_eq!(named(1, 0, &[0xff]), at(1, Fault::Name));
    assert_eq!(named(1, 0, &[b'a'; 49]), at(1, Fault::Name));
    assert_eq!(named(1, 0, &[b'a'; 48]), Ok(()));
    assert_eq!(named(1, 0, b""), Ok(()));
    // One lacks a name, and the one that the deadline takes.
    let nameless = |deadline: u8, edge: usize| {
        changed(|process| {
            let node = &mut process.nodes[1];
            node.edges[0].name.clear();
            node.edges[1].name.clear();
            let third = node.edges[edge].clone();
            node.edges.push(third);
            node.edges[2].name = b"c".to_vec();
            node.deadline = Some(Deadline {
                after: constant(0),
                edge: deadline,
            });
        })
    };
    assert_eq!(nameless(1, 0), Ok(()));
    assert_eq!(nameless(2, 0), at(1, Fault::Name));
    // Rules name edges too.
    let rules = |name: &[u8]| {
        changed(|process| {
            let node = &mut process.nodes[2];
            node.kind = Kind::Rules {
                rules: name.to_vec(),
            };
            node.edges.iter_mut().for_each(|edge| {
                edge.guard = None;
                edge.name.clear();
            });
        })
    };
    assert_eq!(rules(b"rules"), at(2, Fault::Name));
}

#[test]
fn what_is_named_elsewhere_has_a_name() {
    let kinds: [fn(Vec<u8>) -> Kind; 2] = [
        |process| Kind::SubProcess { process },
        |rules| Kind::Rules { rules },
    ];
    for kind in kinds {
        let named = |name: &[u8]| {
            changed(|process| {
                process.nodes[2].kind = kind(name.to_vec());
                process.nodes[2].edges[0].guard = None;
            })
        };
        for bad in [b"".as_slice(), &[0xff], &[b'a'; 49]] {
            assert_eq!(named(bad), at(2, Fault::Name));
        }
        assert_eq!(named(&[b'a'; 48]), Ok(()));
    }
}

#[test]
fn indices_are_of_what_is_there() {
    let kind = |kind: Kind| changed(|process| process.nodes[1].kind = kind);
    assert_eq!(kind(Kind::Task { role: 0 }), Ok(()));
    assert_eq!(kind(Kind::Task { role: 1 }), at(1, Fault::Index));
    assert_eq!(kind(Kind::Catch { event: 0 }), Ok(()));
    assert_eq!(kind(Kind::Catch { event: 1 }), at(1, Fault::Index));
    let to = changed(|process| process.nodes[1].edges[0].to = 6);
    assert_eq!(to, at(1, Fault::Index));
    let set = changed(|process| process.nodes[4].edges[0].sets[0].variable = 2);
    assert_eq!(set, at(4, Fault::Index));
    let writes = changed(|process| process.nodes[1].writes.push(2));
    assert_eq!(writes, at(1, Fault::Index));
    let deadline = changed(|process| process.nodes[1].deadline.as_mut().unwrap().edge = 2);
    assert_eq!(deadline, at(1, Fault::Index));
}

#[test]
fn only_decisions_have_guards_and_their_default_is_last() {
    let guarded = |node: usize, edge: usize, guard: Option<Expr>| {
        changed(|process| process.nodes[node].edges[edge].guard = guard)
    };
    for node in [0, 1, 3, 4] {
        assert_eq!(
            guarded(node, 0, Some(constant(1))),
            at(node as u8, Fault::Guard)
        );
    }
    assert_eq!(guarded(2, 1, Some(constant(1))), Ok(()));
    assert_eq!(guarded(2, 0, None), at(2, Fault::Guard));
}

#[test]
fn only_where_tokens_wait_are_deadlines() {
    for node in [0usize, 2, 3, 4] {
        let deadline = Deadline {
            after: constant(0),
            edge: 0,
        };
        let refused = changed(|process| process.nodes[node].deadline = Some(deadline));
        assert_eq!(refused, at(node as u8, Fault::Deadline));
    }
    let timer = changed(|process| {
        process.nodes[1].kind = Kind::Timer;
        process.nodes[1].edges.remove(0);
        process.nodes[1].deadline = None;
        process.nodes[1].writes.clear();
    });
    assert_eq!(timer, at(1, Fault::Deadline));
}

#[test]
fn only_who_signals_sets_variables_and_each_once() {
    for node in [0usize, 2, 3, 4, 5] {
        let refused = changed(|process| process.nodes[node].writes.push(0));
        assert_eq!(refused, at(node as u8, Fault::Writes));
    }
    assert_eq!(
        changed(|process| process.nodes[1].writes.push(1)),
        at(1, Fault::Writes)
    );
    let timer = changed(|process| {
        process.nodes[1].kind = Kind::Timer;
        process.nodes[1].edges.remove(0);
        process.nodes[1].deadline.as_mut().unwrap().edge = 0;
    });
    assert_eq!(timer, at(1, Fault::Writes));
}

#[test]
fn expressions_are_of_the_types_that_are_needed() {
    let bad_type = Fault::Expression(BadForm::BadType(FormPart::Expressions));
    let bad_index = Fault::Expression(BadForm::BadIndex(FormPart::Expressions));
    let guard = |guard: Expr| changed(|process| process.nodes[2].edges[0].guard = Some(guard));
    assert_eq!(guard(variable(1)), Ok(()));
    assert_eq!(guard(variable(0)), at(2, bad_type));
    assert_eq!(guard(variable(2)), at(2, bad_index));
    assert_eq!(guard(constant(2)), at(2, bad_index));
    assert_eq!(guard(Expr(vec![Op::Local(0)])), at(2, bad_index));
    assert_eq!(
        guard(Expr(vec![Op::Field { slot: 1, field: 0 }])),
        at(2, bad_index)
    );
    let after =
        |after: Expr| changed(|process| process.nodes[1].deadline.as_mut().unwrap().after = after);
    assert_eq!(
        after(binary(Op::Add, variable(0), Expr(vec![Op::Now]))),
        Ok(())
    );
    assert_eq!(after(variable(1)), at(1, bad_type));
    let set = |variable: u8, value: Expr| {
        let set = Set { variable, value };
        changed(|process| process.nodes[0].edges[0].sets.push(set))
    };
    assert_eq!(set(1, constant(1)), Ok(()));
    assert_eq!(set(1, constant(0)), at(0, bad_type));
}

#[test]
fn faults_are_words() {
    let fault = Invalid::BadNode {
        node: 2,
        why: Fault::Edges,
    };
    assert_eq!(
        fault.to_string(),
        "node 2: another number of edges than such a node has"
    );
    assert_eq!(
        Invalid::BadName(Part::Roles).to_string(),
        "a bad name among the roles"
    );
}
