//! A process from the first half of the bytes, what is done with a case of it from the second: the verdict must
//! be that of the naive game, and the engine must play as the naive player.
#![no_main]

#[path = "../../tests/builder/mod.rs"]
mod builder;
#[path = "../../tests/duel/mod.rs"]
mod duel;
#[path = "../../tests/generator/mod.rs"]
mod generator;
#[path = "../../tests/judge/mod.rs"]
mod judge;
#[path = "../../tests/naive/mod.rs"]
mod naive;

use generator::{process, Tape};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (net, deeds) = bytes.split_at(bytes.len() / 2);
    let process = process(&mut Tape(net));
    judge::judge(&process);
    duel::Duel::play(&process, &mut Tape(deeds));
});
