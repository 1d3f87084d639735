#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use super::*;

const EMPTY: &[u8] = &[0x0b];

/// A module, section by section: what the SDK makes, until something of it is changed.
#[derive(Clone)]
struct Sample {
    /// Functions from parameters to results.
    types: Vec<(Vec<u8>, Vec<u8>)>,
    /// Module, name, and the description.
    imports: Vec<(&'static str, &'static str, Vec<u8>)>,
    /// The types of its own functions.
    functions: Vec<u8>,
    memories: Vec<u8>,
    exports: Vec<(&'static str, u8, u8)>,
    /// The instructions of its own functions.
    bodies: Vec<Vec<u8>>,
}

const FUNCTION: u8 = 0;
const MEMORY: u8 = 2;
const I32: u8 = 0x7f;
const F32: u8 = 0x7d;

impl Default for Sample {
    fn default() -> Self {
        Self {
            types: vec![(vec![], vec![]), (vec![I32, I32], vec![])],
            imports: vec![
                ("env", "memory", vec![MEMORY, 1, 2, 16]),
                ("seal0", "input", vec![FUNCTION, 1]),
            ],
            functions: vec![0, 0],
            memories: vec![],
            exports: vec![("deploy", FUNCTION, 1), ("call", FUNCTION, 2)],
            bodies: vec![EMPTY.into(), EMPTY.into()],
        }
    }
}

fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value >= 0x80 {
        bytes.push(u8::try_from(value % 0x80).unwrap() | 0x80);
        value /= 0x80;
    }
    bytes.push(u8::try_from(value).unwrap());
    bytes
}

fn sized(bytes: &[u8]) -> Vec<u8> {
    [number(bytes.len()), bytes.to_vec()].concat()
}

fn section(id: u8, entries: Vec<Vec<u8>>) -> Vec<u8> {
    if entries.is_empty() {
        return Vec::new();
    }
    let content = [number(entries.len()), entries.concat()].concat();
    [vec![id], sized(&content)].concat()
}

impl Sample {
    fn bytes(&self) -> Vec<u8> {
        let types = self.types.iter();
        let types = types.map(|(from, to)| [vec![0x60], sized(from), sized(to)].concat());
        let imports = self.imports.iter().map(|(module, name, ty)| {
            [sized(module.as_bytes()), sized(name.as_bytes()), ty.clone()].concat()
        });
        let exports = self
            .exports
            .iter()
            .map(|(name, kind, index)| [sized(name.as_bytes()), vec![*kind, *index]].concat());
        let bodies = self
            .bodies
            .iter()
            .map(|code| sized(&[&[0][..], code].concat()));
        [
            b"\0asm\x01\0\0\0".to_vec(),
            section(1, types.collect()),
            section(2, imports.collect()),
            section(3, self.functions.iter().map(|ty| vec![*ty]).collect()),
            section(
                5,
                self.memories.iter().map(|least| vec![0, *least]).collect(),
            ),
            section(7, exports.collect()),
            section(10, bodies.collect()),
        ]
        .concat()
    }

    /// What is wrong with it after a change.
    fn changed(change: impl FnOnce(&mut Self)) -> Vec<String> {
        let mut sample = Self::default();
        change(&mut sample);
        check(&sample.bytes())
    }
}

#[test]
fn what_the_sdk_makes_is_taken() {
    assert_eq!(Sample::changed(|_| ()), [""; 0]);
    // `i32.const 1; i32.extend8_s; drop; end`
    let extends = Sample::changed(|sample| sample.bodies[0] = vec![0x41, 1, 0xc0, 0x1a, 0x0b]);
    assert_eq!(extends, [""; 0]);
    let named = Sample::changed(|sample| sample.imports[1].1 = "seal_input");
    assert_eq!(named, [""; 0]);
    let returning = Sample::changed(|sample| {
        sample.types.push((vec![], vec![I32]));
        sample.functions[1] = 2;
        sample.bodies[1] = vec![0x41, 0, 0x0b];
    });
    assert_eq!(returning, [""; 0]);
    let unbounded = Sample::changed(|sample| sample.imports[0].2 = vec![MEMORY, 0, 2]);
    assert_eq!(unbounded, [""; 0]);
}

#[test]
fn floats_and_what_is_switched_off_are_refused() {
    let refused = |code: &[u8]| Sample::changed(|sample| sample.bodies[0] = code.into()).concat();
    // `f32.const 0; drop; end`
    let float = refused(&[0x43, 0, 0, 0, 0, 0x1a, 0x0b]);
    assert!(float.contains("floating-point"), "{float}");
    // `i32.const 0 (three times); memory.fill 0; end`
    let bulk = refused(&[0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 11, 0, 0x0b]);
    assert!(bulk.contains("bulk memory"), "{bulk}");
    let argument = Sample::changed(|sample| sample.types.push((vec![F32], vec![]))).concat();
    assert!(argument.contains("floating-point"), "{argument}");
    let several = Sample::changed(|sample| sample.types.push((vec![], vec![I32, I32]))).concat();
    assert!(several.contains("multiple"), "{several}");
}

#[test]
fn exports_are_deploy_and_call_and_nothing_else() {
    let stray = Sample::changed(|sample| sample.exports.push(("helper", FUNCTION, 1)));
    let only = "only the functions `deploy` and `call` may be";
    assert_eq!(stray, [format!("`helper` is exported; {only}")]);
    let memory = Sample::changed(|sample| sample.exports.push(("memory", MEMORY, 0)));
    assert_eq!(memory, [format!("`memory` is exported; {only}")]);
    let missing = Sample::changed(|sample| sample.exports.truncate(1));
    assert_eq!(missing, ["`call` is not exported"]);
    let taking = Sample::changed(|sample| sample.exports[0].2 = 0);
    assert_eq!(taking, ["`deploy` takes or gives something; it must not"]);
}

#[test]
fn imports_are_those_that_the_chain_has() {
    let abort = Sample::changed(|sample| sample.imports.push(("env", "abort", vec![FUNCTION, 1])));
    assert!(abort.contains(&"`env.abort` is imported, which the chain does not offer".into()));
    let random = Sample::changed(|sample| sample.imports[1].1 = "random");
    assert_eq!(
        random,
        ["`seal0.random` is imported, which the chain does not offer"]
    );
    let newer = Sample::changed(|sample| sample.imports[1].0 = "seal2");
    assert_eq!(
        newer,
        ["`seal2.input` is imported, which the chain does not offer"]
    );
    // A global that does not change.
    let global = Sample::changed(|sample| sample.imports.push(("env", "g", vec![3, I32, 0])));
    let only = "only functions of the chain and env.memory may be";
    assert_eq!(global, [format!("`env.g` is imported; {only}")]);
    let return_ = Sample::changed(|sample| sample.imports[1].1 = "seal_return");
    assert_eq!(return_, [""; 0]);
    let plain = Sample::changed(|sample| sample.imports[1].1 = "return");
    assert_eq!(
        plain,
        ["`seal0.return` is imported, which the chain does not offer"]
    );
}

#[test]
fn memory_is_the_chains_and_has_a_bound() {
    let grown = Sample::changed(|sample| sample.imports[0].2 = vec![MEMORY, 1, 2, 17]);
    assert_eq!(grown, ["the memory may grow to 17 pages; 16 are the most"]);
    let least = Sample::changed(|sample| sample.imports[0].2 = vec![MEMORY, 0, 17]);
    assert_eq!(least, ["the memory may grow to 17 pages; 16 are the most"]);
    let own = Sample::changed(|sample| {
        sample.imports.remove(0);
        sample.memories.push(1);
    });
    assert_eq!(
        own,
        [
            "the module has a memory of its own; it must import env.memory",
            "env.memory is not imported"
        ]
    );
}

#[test]
fn what_is_too_large_or_no_module_is_refused() {
    // `nop` over and over.
    let large = Sample::changed(|sample| {
        sample.bodies[0] = [vec![0x01; MAX_CODE], EMPTY.to_vec()].concat();
    });
    assert_eq!(large.len(), 1);
    assert!(
        large.concat().ends_with("bytes; 125952 are the most"),
        "{large:?}"
    );
    for bytes in [&b""[..], b"\0asm", b"#!/bin/sh", b"\0asm\x01\0\0\0\x01"] {
        let wrong = check(bytes).concat();
        assert!(wrong.contains("no module that the chain runs"), "{wrong}");
    }
}
