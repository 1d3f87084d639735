//! Business processes as analysts draw them, jPDL and BPMN, and their compiler.
//!
//! [`compile`] turns a text into the form that the engine runs (`cybermiles_process::Process`), or into faults that
//! say for each where it is, what is wrong and what may help. [`show`] tells a compiled process to people.
//!
//! The listing of 003 chapter 3.2 compiles as it is printed, with its curly quotes:
//!
//! ```
//! use cybermiles_process_language::{compile, show};
//! let source = "<process-definition name=”purchase”>
//!   <start-state name=”request”> <transition to=”evaluate”/> </start-state>
//!   <state name=”evaluate”>
//!     <transition name=”approve” to=”done”/>
//!     <transition name=”disapprove” to=”done”/>
//!   </state>
//!   <end-state name=”done” />
//! </process-definition>";
//! let compiled = compile(source, "purchase.xml").unwrap();
//! assert_eq!(compiled.notes[0].message(), "curly quotes are read as straight ones");
//! assert_eq!(show(&compiled.process), "\
//! process `purchase`
//! `request`: start
//!   -> `evaluate`
//! `evaluate`: state
//!   `approve` -> `done`
//!   `disapprove` -> `done`
//! `done`: end
//! ");
//! ```
//!
//! What is outside the subsets below is refused where it stands, nothing is left out in silence, but for what only
//! draws: `description`, `documentation`, annotations, groups, associations, diagrams, collaborations and what editors
//! of other makers keep in namespaces of their own.
//!
//! # jPDL 3
//!
//! In `<process-definition name="…">`:
//!
//! | element | what it is |
//! |---|---|
//! | `<swimlane name="…"/>` | a role; an account is bound to it when a case starts |
//! | `<variables>` with `<variable name="…" type="…"/>` | the variables (ours) |
//! | `<start-state>` | where a case begins; one transition |
//! | `<state>` | waits until the case's controller signals |
//! | `<state event="…">` | waits for an event (ours) |
//! | `<state service="method">`, `<node service="method">` | has the contract called, and waits until it signals (ours) |
//! | `<task-node>` with `<task name="…" swimlane="…"/>` | waits until the account of that role signals |
//! | `<decision>`, `<node>` | takes the first transition whose condition holds; the last may have none |
//! | `<decision rules="…">` | fires a rule set, and takes the transition that it signals (ours) |
//! | `<fork>`, `<join>` | goes on at the same time; waits for all that came out of the fork |
//! | `<process-state>` with `<sub-process name="…"/>` | runs another process of the same owner |
//! | `<end-state>` | ends; with `end-complete-process="true"` the whole case at once |
//!
//! In a node: `<transition name="…" to="…">`, `<timer duedate="2 days" transition="…"/>` where it waits (without
//! `transition` it takes the only one, or the one without a name), `<controller>` with `<variable name="…"
//! access="read,write" type="…"/>`, in a task too. Who signals may set the variables with `write`, which is also what
//! no `access` means; the attribute `writes="a, b"` says the same in short (ours). A type there declares the variable.
//!
//! In a transition: a condition, as attribute `condition="…"`, as `<condition expression="…"/>` or as its text;
//! `<assign variable="…" value="…"/>` (ours) and `<script>x = 1; y = x + 1</script>`, which set variables.
//!
//! # BPMN 2.0
//!
//! One `<process>` in `<definitions>`. What is ours has the namespace `https://cybermiles.io/schema/bpmn`, here `cmt`.
//! A node and the process are called by their `name`, else by their `id`.
//!
//! | element | what it is |
//! |---|---|
//! | `lane` | a role |
//! | `cmt:variable name type` in the `extensionElements` of the process | a variable |
//! | `startEvent`, `endEvent`, `endEvent` with `terminateEventDefinition` | start, end, end of the whole case |
//! | `userTask` in a lane or with `cmt:role` | waits until the account of the role signals |
//! | `task`, `manualTask` | waits until the case's controller signals |
//! | `receiveTask`, `intermediateCatchEvent` with a message | waits for the event of the message's name |
//! | `intermediateCatchEvent` with a timer | waits that long |
//! | `boundaryEvent` with a timer, interrupting | lets the token leave by its flow, from when on it is due |
//! | `serviceTask` with `cmt:selector` | has the contract called |
//! | `businessRuleTask` with `cmt:rules` | fires a rule set, and takes the flow that it signals |
//! | `callActivity` with `calledElement` | runs another process of the same owner |
//! | `exclusiveGateway` | takes the first flow whose `conditionExpression` holds, else the `default` |
//! | `parallelGateway` | a fork or a join, as its flows tell |
//! | `eventBasedGateway` | waits for the controller; each message that follows names a way out, a timer is its deadline |
//!
//! `cmt:writes="a, b"` in a task names the variables that who signals may set, `cmt:assign variable value` in the
//! `extensionElements` of a sequence flow sets one. Several flows out of a task are a choice by name, and a note says so.
//!
//! # Types, expressions, durations
//!
//! Types are those of the rule language, `int`, `decimal`, `bool`, `string(n)`, `account`, `hash`, and
//! `enum(OPEN, PAID)`. Expressions are the rule language's too, over the variables by name, with or without the
//! `#{…}` or `${…}` of other engines. Where a call of the contract is named, its selector is the first four bytes of
//! the Blake2-256 hash of `method(u64,u32)`, for it is called with the case and the token; `0x` and eight digits are
//! the selector itself. A duration is `10 seconds`, `30 minutes`, `36 hours`, `2 days`, `1 week`, `1 month` or
//! `1 year` in jPDL, ISO 8601 in BPMN; a month is 30 days and a year 365, for a chain has no calendar.
//!
//! # Where it comes from
//!
//! jPDL is that of the jBPM 3 reference guide, chapters "Process Modeling" and "jBPM Process Definition Language".
//! BPMN is that of OMG's "Business Process Model and Notation" 2.0, clauses "Activities", "Events", "Gateways",
//! "Lanes", and "BPMN Execution Semantics". What differs:
//!
//! * a decision of jPDL takes its first way without a condition if no condition holds, wherever that stands; here it
//!   must stand last;
//! * several flows out of a task of BPMN are all taken; here one is chosen by its name, with a note;
//! * a join of BPMN waits for a token on each of its flows; here, as in jBPM, for all that went out of the fork.
//!   Where branches are nested they are the same, and other nets are refused or, where a flow is one of several that
//!   a branch may take, go on rather than hang.
#![deny(missing_docs)]

mod bpmn;
mod draft;
mod duration;
mod emit;
mod jpdl;
mod remarks;
mod show;
mod xml;

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::arithmetic_side_effects
)]
mod tests;

pub use cybermiles_rule_language::{Fault, Note};
pub use show::show;

use cybermiles_process::Process;
use remarks::Remarks;

/// A text that is right.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Compiled {
    /// What the engine runs.
    pub process: Process,
    /// What its author should know, in the order of the text.
    pub notes: Vec<Note>,
}

/// Compiles a text; refuses it with as many faults as can be found, in the order of the text.
///
/// Which language it is its first element tells; the name of the file only helps to say which one is meant.
pub fn compile(source: &str, file_name: &str) -> Result<Compiled, Vec<Fault>> {
    let (mut faults, mut notes) = (Remarks::default(), Remarks::default());
    let root = xml::read(source, &mut faults, &mut notes);
    let Some(root) = root.filter(|_| faults.is_empty()) else {
        return Err(faults.finish(source));
    };
    let draft = match root.local.as_str() {
        "process-definition" => jpdl::read(&root, &mut faults),
        "definitions" => bpmn::read(&root, &mut faults, &mut notes),
        _ => {
            let help = match file_name.ends_with(".bpmn") {
                true => "BPMN begins with `<definitions>`",
                false => "jPDL begins with `<process-definition>`, BPMN with `<definitions>`",
            };
            let message = format!("`<{}>` is no process", root.name.text);
            faults.add_with(root.span(), message, help);
            return Err(faults.finish(source));
        }
    };
    let process = emit::emit(draft, source, &mut faults);
    if !faults.is_empty() {
        return Err(faults.finish(source));
    }
    Ok(Compiled {
        process,
        notes: notes.finish(source),
    })
}
