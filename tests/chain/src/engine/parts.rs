//! Parts of archives, nearly as large as each may be and no two alike.

use codec::Encode;
use cybermiles_archive::{Builder, Kind};
use cybermiles_process_language as process_language;
use cybermiles_rule_language::{compile, Options};
use cybermiles_rules::{Enum, Field, Form, Type};
use std::fmt::Write;

/// Rules of a set: each has four texts, and a set has up to 256.
const RULES: usize = 60;

/// States of a process, which may have 128 nodes.
const STATES: usize = 120;

/// What a section with a name of two bytes adds to a manifest: kind, name, length and hash.
const SECTION: usize = 1 + (1 + 2) + 4 + 32;

/// A rule set of some 30 KiB.
pub fn rules(number: usize) -> Vec<u8> {
    let mut source = String::from("declare Order note : string(128) memo : string(128) end\n");
    let text = "t".repeat(100);
    for rule in 0..RULES {
        let say = |what: &str| format!("\"{number} {rule} {what} {text}\"");
        let [a, b, c, d] = ["a", "b", "c", "d"].map(say);
        writeln!(
            source,
            "rule \"r{rule}\" when o : Order(note == {a}, memo == {b}) \
             then o.note = {c}; o.memo = {d} end"
        )
        .unwrap();
    }
    let compiled = compile(&source, Options::default()).unwrap();
    compiled.rules.to_bytes()
}

/// A process of some 7 KiB: states one after the other.
fn process(number: usize) -> Vec<u8> {
    let name = |state: usize| match state {
        STATES => "end".to_string(),
        _ => format!("{number:02} {state:03} {}", "n".repeat(40)),
    };
    let mut source = format!(
        "<process-definition name=\"p{number}\">\
         <start-state name=\"start\"><transition to=\"{}\"/></start-state>",
        name(0)
    );
    for state in 0..STATES {
        let (this, next) = (name(state), name(state + 1));
        write!(
            source,
            "<state name=\"{this}\"><transition to=\"{next}\"/></state>"
        )
        .unwrap();
    }
    source.push_str("<end-state name=\"end\"/></process-definition>");
    let compiled = process_language::compile(&source, "large.xml").unwrap();
    compiled.process.to_bytes()
}

/// The bytes of a schema without indexes, of a collection in which its owner writes.
pub fn schema(name: &str, form: Form) -> Vec<u8> {
    let (source, indexes, owner) = ([0u8; 32], Vec::<u8>::new(), 0u8);
    let schema = (source, name.as_bytes().to_vec(), form, indexes, owner);
    [b"CMSC\x01".to_vec(), schema.encode()].concat()
}

/// A schema of nearly 4 KiB.
fn large_schema(number: usize) -> Vec<u8> {
    let variant = |at: usize| format!("{number:02} {at:02} {}", "v".repeat(40)).into_bytes();
    let field = |at: usize| Field {
        name: format!("{at:02}{}", "f".repeat(40)).into_bytes(),
        ty: Type::Enum(0),
    };
    let of = Enum {
        name: b"choice".to_vec(),
        variants: (0..64).map(variant).collect(),
    };
    let form = Form {
        enums: vec![of],
        fields: (0..16).map(field).collect(),
    };
    schema("large", form)
}

fn part(number: usize) -> (Kind, Vec<u8>) {
    match number % 3 {
        0 => (Kind::Rules, rules(number)),
        1 => (Kind::Process, process(number)),
        _ => (Kind::Records, large_schema(number)),
    }
}

/// An archive of exactly so many bytes, without a contract: rule sets, processes and schemas by turns, as many as there
/// is room for, and a description of calls in what is left.
pub fn archive(bytes: usize) -> Vec<u8> {
    let mut archive = Builder::new("large", "1.0.0", "0.1.0");
    let mut length = archive.build().unwrap().len();
    for number in 0.. {
        let (kind, part) = part(number);
        if length + part.len() + 2 * SECTION > bytes {
            break;
        }
        length += part.len() + SECTION;
        archive.add(kind, format!("{number:02}"), part);
    }
    let rest = bytes - length - SECTION;
    archive.add(Kind::Abi, "up", vec![b' '; rest]);
    let archive = archive.build().unwrap();
    assert_eq!(archive.len(), bytes);
    archive
}
