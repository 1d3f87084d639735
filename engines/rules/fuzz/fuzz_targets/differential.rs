//! A rule set from the first half of the bytes, what is done with it from the second: the engine and the
//! naive one must come to the same.
#![no_main]

#[path = "../../tests/builder/mod.rs"]
mod builder;
#[path = "../../tests/duel/mod.rs"]
mod duel;
#[path = "../../tests/generator/mod.rs"]
mod generator;
#[path = "../../tests/naive/mod.rs"]
mod naive;

use duel::Duel;
use generator::Scenario;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (rules, deeds) = bytes.split_at(bytes.len() / 2);
    Duel::scenario(&Scenario::new(rules, deeds));
});
