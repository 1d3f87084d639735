//! Rules and facts from files.

use crate::{failure::Failure, parse};
use cybermiles_primitives::AccountId;
use cybermiles_rule_language::{compile, facts::Reader, Compiled, Fault, Options};
use cybermiles_rules::{Fact, RuleSet, MAGIC};
use std::{fs, path::Path};

/// Compiles a text; says on standard error what is wrong with it.
pub fn compiled(path: &Path, allow_loop: bool) -> Result<(Compiled, String), Failure> {
    let bytes = fs::read(path).map_err(|why| Failure::file(path, why))?;
    let source = String::from_utf8(bytes).map_err(|why| Failure::file(path, why.utf8_error()))?;
    compile(&source, Options { allow_loop })
        .map_err(|faults| refused(path, &source, &faults))
        .map(|compiled| (compiled, source))
}

fn refused(path: &Path, source: &str, faults: &[Fault]) -> Failure {
    let file = path.display().to_string();
    for fault in faults {
        eprint!("{}", fault.show(&file, source));
    }
    let count = match faults.len() {
        1 => "1 fault".into(),
        more => format!("{more} faults"),
    };
    Failure::file(path, format!("{count}; there are no rules of it"))
}

/// The rules of a file, which is a text or compiled.
pub fn rules(path: &Path, allow_loop: bool) -> Result<RuleSet, Failure> {
    let bytes = fs::read(path).map_err(|why| Failure::file(path, why))?;
    if bytes.starts_with(&MAGIC) {
        return RuleSet::from_bytes(&bytes).map_err(|why| Failure::file(path, why));
    }
    compiled(path, allow_loop).map(|(compiled, _)| compiled.rules)
}

/// The facts of files; says on standard error all that is wrong with them.
pub fn facts(rules: &RuleSet, files: &[String]) -> Result<Vec<Fact>, Failure> {
    let mut reader = Reader::new(rules).accounts(account);
    for file in files {
        reader.file(file);
    }
    reader.finish().map_err(|faults| {
        for fault in &faults {
            eprintln!("{fault}");
        }
        Failure::Input(match faults.len() {
            1 => "1 fault in the facts".into(),
            more => format!("{more} faults in the facts"),
        })
    })
}

fn account(text: &str) -> Result<[u8; 32], String> {
    parse::account(text).map(<AccountId as Into<[u8; 32]>>::into)
}
