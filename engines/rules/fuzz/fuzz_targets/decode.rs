//! Bytes as a rule set: refused, or so sound that it fires on facts of its types without meeting what only
//! an unsound one can meet.
#![no_main]

#[path = "../../tests/builder/mod.rs"]
mod builder;
#[path = "../../tests/generator/mod.rs"]
mod generator;

use cybermiles_rules::{Error, Limits, RuleSet, Session};
use generator::{fact, Tape, NOW};
use libfuzzer_sys::fuzz_target;

fn fire(rules: &RuleSet, tape: &mut Tape<'_>) -> Result<(), Error> {
    // Few steps, so that inputs that use them all are not what the time goes into.
    let limits = Limits {
        steps: 20_000,
        ..Limits::STATELESS
    };
    let mut session = Session::new(rules, NOW, limits)?;
    for kind in 0..rules.types.len() {
        session.insert(fact(rules, kind, tape))?;
        session.insert(fact(rules, kind, tape))?;
    }
    session.fire().map(|_| ()).map_err(|failure| failure.error)
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(rules) = RuleSet::from_bytes(bytes) else {
        return;
    };
    assert_eq!(rules.to_bytes(), bytes);
    assert_eq!(RuleSet::trusted(bytes).as_ref(), Ok(&rules));
    let fired = fire(&rules, &mut Tape(bytes));
    let unsound = [
        Error::Malformed,
        Error::NoSuchType,
        Error::WrongFields,
        Error::BadState,
    ];
    assert!(!unsound.map(Err).contains(&fired), "{fired:?}");
});
