//! TypeScript for an app's rule sets, processes and collections, so that its contract names them as its own.
//!
//! The shape is that of `contracts/sdk/README.md`; the samples in `contracts/examples/*/expected/generated` are matched
//! byte by byte.

mod form;
mod names;
mod process;
mod records;
mod rules;
#[cfg(test)]
mod tests;

use crate::parts::{Part, Parts};
use std::collections::BTreeSet;

/// A generated file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Binding {
    /// Where it goes, as seen from the folder of the generated files.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// The bindings of all parts.
pub fn generate(parts: &Parts) -> Vec<Binding> {
    let rules = parts
        .rules
        .iter()
        .map(|part| file(part, "rules", rules::write));
    let processes = parts
        .processes
        .iter()
        .map(|part| file(part, "process", process::write));
    let records = parts
        .records
        .iter()
        .map(|part| file(part, "records", records::write));
    rules.chain(processes).chain(records).collect()
}

fn file<T>(part: &Part<T>, folder: &str, write: fn(&Part<T>, &mut Writer)) -> Binding {
    let mut writer = Writer::default();
    write(part, &mut writer);
    Binding {
        path: format!("{folder}/{}.ts", part.source.stem()),
        text: writer.finish(&part.source.path),
    }
}

/// Writes a file: what it imports is known when all else is written.
#[derive(Default)]
struct Writer {
    imports: BTreeSet<&'static str>,
    classes: Vec<String>,
}

impl Writer {
    /// What of the library the file uses.
    fn uses<const N: usize>(&mut self, names: [&'static str; N]) {
        self.imports.extend(names);
    }

    /// A class of parts with an empty line between; those that are empty are left out.
    fn class(&mut self, doc: &str, head: &str, parts: Vec<String>) {
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let body = parts.join("\n");
        // A name may hold what would end the comment.
        let doc = doc.replace("*/", "* /");
        self.classes
            .push(format!("/** {doc} */\nexport class {head} {{\n{body}}}\n"));
    }

    fn finish(self, path: &str) -> String {
        let mut sections = vec![format!(
            "// Written by cmt from {path}. Changes here are lost.\n"
        )];
        if !self.imports.is_empty() {
            let names = Vec::from_iter(self.imports).join(", ");
            sections.push(format!("import {{ {names} }} from \"cybermiles\";\n"));
        }
        sections.extend(self.classes);
        sections.join("\n")
    }
}

/// A text as TypeScript writes it.
fn quoted(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    serde_json::Value::from(text).to_string()
}

fn shown(name: &[u8]) -> String {
    String::from_utf8_lossy(name).replace(['\n', '\r'], " ")
}
