//! Text as rules: faults, or a rule set that the chain takes and that fires. No text makes the compiler panic.
#![no_main]

use cybermiles_rule_language::{compile, Options};
use cybermiles_rules::{Error, Limits, RuleSet, Session};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match compile(text, Options { allow_loop: true }) {
        Ok(compiled) => {
            let bytes = compiled.rules.to_bytes();
            assert_eq!(RuleSet::from_bytes(&bytes).as_ref(), Ok(&compiled.rules));
            let limits = Limits {
                steps: 20_000,
                ..Limits::STATELESS
            };
            let fired = Session::new(&compiled.rules, 0, limits)
                .and_then(|session| session.fire().map_err(|failure| failure.error));
            assert_ne!(fired.err(), Some(Error::Malformed));
        }
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                assert!(fault.line() > 0 && fault.column() > 0);
                assert!(fault.show("fuzzed", text).contains(fault.message()));
            }
        }
    }
});
