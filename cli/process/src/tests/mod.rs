//! The compiler, by what people write.

mod bpmn;
mod examples;
mod faults;
mod jpdl;
mod robust;
mod same;

use crate::{compile, Compiled};
use cybermiles_process::Process;

/// A text that must be right.
fn right(source: &str) -> Compiled {
    compile(source, "a.xml").unwrap_or_else(|faults| panic!("{}", shown(source, &faults)))
}

fn process(source: &str) -> Process {
    right(source).process
}

/// All faults of a text, as its author sees them.
fn wrong(source: &str) -> String {
    match compile(source, "a.xml") {
        Ok(_) => "nothing wrong".into(),
        Err(faults) => shown(source, &faults),
    }
}

fn shown(source: &str, faults: &[crate::Fault]) -> String {
    faults
        .iter()
        .map(|fault| fault.show("a.xml", source))
        .collect()
}

/// What there is to say, without the places.
fn messages(source: &str) -> Vec<String> {
    let faults = compile(source, "a.xml").err().unwrap_or_default();
    faults
        .iter()
        .map(|fault| fault.message().to_owned())
        .collect()
}

/// A jPDL process around nodes.
fn jpdl(nodes: &str) -> String {
    format!("<process-definition name=\"p\">\n{nodes}\n</process-definition>")
}

/// A BPMN process around nodes.
fn bpmn(nodes: &str) -> String {
    format!(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" \
         xmlns:cmt=\"https://cybermiles.io/schema/bpmn\">\n<process id=\"p\">\n{nodes}\n</process>\n</definitions>"
    )
}
