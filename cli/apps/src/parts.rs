//! The parts of an app that are not its contract, compiled.

use crate::{
    fault::Fault,
    project::{Project, Source},
    schema,
};
use cybermiles_process::Process;
use cybermiles_records::Schema;
use cybermiles_rule_language::Options;
use cybermiles_rules::RuleSet;

/// A part, compiled.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part<T> {
    /// Under which name it is deployed.
    pub name: String,
    /// The file from which it was compiled.
    pub source: Source,
    /// What the chain runs.
    pub compiled: T,
}

/// The parts of an app, each kind in the order of its files.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Parts {
    /// Its rule sets, by the names of their files.
    pub rules: Vec<Part<RuleSet>>,
    /// Its processes, by their own names.
    pub processes: Vec<Part<Process>>,
    /// Its collections, by the names of their files.
    pub records: Vec<Part<Schema>>,
}

/// What authors are told.
#[derive(Default)]
pub(crate) struct Remarks {
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// What they should know.
    pub notes: Vec<Fault>,
}

impl Parts {
    /// Compiles all parts; those that have faults are missing.
    pub(crate) fn compile(project: &Project, remarks: &mut Remarks) -> Self {
        let of = |source: &Source| source.stem().to_string();
        Self {
            rules: project
                .rules
                .iter()
                .filter_map(|source| {
                    let compiled = rules(source, remarks)?;
                    Some(Part::new(of(source), source, compiled))
                })
                .collect(),
            processes: project
                .processes
                .iter()
                .filter_map(|source| {
                    let compiled = process(source, remarks)?;
                    let name = String::from_utf8_lossy(&compiled.name).into_owned();
                    Some(Part::new(name, source, compiled))
                })
                .collect(),
            records: project
                .records
                .iter()
                .filter_map(|source| {
                    let compiled = schema::compile(source);
                    let compiled = compiled.map_err(|faults| remarks.faults.extend(faults));
                    Some(Part::new(of(source), source, compiled.ok()?))
                })
                .collect(),
        }
    }

    /// The rule set of a name.
    pub fn rule_set(&self, name: &[u8]) -> Option<&Part<RuleSet>> {
        self.rules.iter().find(|part| part.name.as_bytes() == name)
    }

    /// The process of a name.
    pub fn process(&self, name: &[u8]) -> Option<&Part<Process>> {
        self.processes
            .iter()
            .find(|part| part.name.as_bytes() == name)
    }
}

impl<T> Part<T> {
    fn new(name: String, source: &Source, compiled: T) -> Self {
        Self {
            name,
            source: source.clone(),
            compiled,
        }
    }
}

fn rules(source: &Source, remarks: &mut Remarks) -> Option<RuleSet> {
    let Source { path, text } = source;
    let remark = |remark| Fault::remark(path, text, remark);
    match cybermiles_rule_language::compile(text, Options::default()) {
        Ok(compiled) => {
            remarks.notes.extend(compiled.notes.iter().map(remark));
            Some(compiled.rules)
        }
        Err(faults) => {
            remarks.faults.extend(faults.iter().map(remark));
            None
        }
    }
}

fn process(source: &Source, remarks: &mut Remarks) -> Option<Process> {
    let Source { path, text } = source;
    let remark = |remark| Fault::remark(path, text, remark);
    match cybermiles_process_language::compile(text, path) {
        Ok(compiled) => {
            remarks.notes.extend(compiled.notes.iter().map(remark));
            Some(compiled.process)
        }
        Err(faults) => {
            remarks.faults.extend(faults.iter().map(remark));
            None
        }
    }
}
