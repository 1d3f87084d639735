//! Bytes as a process: refused, or so sound that its cases run without meeting what only an unsound one can
//! meet.
#![no_main]

#[path = "../../tests/builder/mod.rs"]
mod builder;
#[path = "../../tests/generator/mod.rs"]
mod generator;
#[path = "../../tests/walk/mod.rs"]
mod walk;

use cybermiles_process::Process;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(process) = Process::from_bytes(bytes) else {
        return;
    };
    assert_eq!(process.to_bytes(), bytes);
    assert_eq!(Process::trusted(bytes), Ok(process.clone()));
    walk::through(&process, bytes);
});
