//! A process engine: tokens that run through a net until they wait.
//!
//! What 003 chapter 3.2 asks for, a machine of states that external actions drive, with the tokens of jBPM 3
//! that its listing is written for, in a form on which every node of a chain agrees: whole numbers and exact
//! decimals, a total order of what happens next, caps on whatever can grow. A run happens whole or not at all.
//!
//! * [`Process`] is the compiled form, [`Process::from_bytes`] refuses what is not sound;
//! * [`Case`] is a running instance: its tokens and its variables;
//! * [`start`], [`signal`] and [`expire`] run a case until all its tokens wait, and tell every [`Step`];
//! * [`Host`] fires rules where a process asks them, an [`Effect`] is what else a run asks for, afterwards.
//!
//! # What tokens do
//!
//! A case begins with one token at the start. In a state, a task, a catch, a service, a timer or a sub-process a
//! token waits; all other nodes it passes at once. It leaves where it waits by the edge that is signalled, after
//! whoever signals has set what the node lets be set, or by the edge of its deadline, from when on it is due. On an
//! edge variables are set, in order. A decision takes the first edge whose guard holds, rules the one that they
//! signal.
//!
//! A fork holds its token back and sends one out along each of its edges; the first goes as far as it can, then the
//! second, and so on. A token that comes to a join is gone, as is one that ends. When the last that went
//! out of a fork is gone, the token that was held back goes on from the join to which they came; if they all ended, it
//! ends too, and so on upward. The case ends with its first token, or at once when a token comes to an end of all. So
//! a fork needs no join: the one of the paper has ended when its three branches have.
//!
//! # What is refused
//!
//! A sound process can always come to its end, whatever is signalled in whatever order, loses no token, comes to every
//! node, never goes round without waiting, and has a bound on its tokens and on the nodes of a run;
//! [`Process::soundness`] decides it and names the node where it fails. A run of a sound process is undone only by
//! what its author or those who signal can change: an expression that cannot be computed ([`Error::Failed`]), a
//! decision of which no guard holds ([`Error::NoWay`]), rules that fail, expressions that take more than
//! [`Cap::Steps`].
//!
//! The purchase of 003, as the compiler writes it:
//!
//! ```
//! use cybermiles_process::*;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let node = |name: &str, kind, edges: &[(&str, u8)]| Node {
//!     name: name.into(),
//!     kind,
//!     writes: vec![],
//!     deadline: None,
//!     edges: edges
//!         .iter()
//!         .map(|(name, to)| Edge { name: (*name).into(), to: *to, guard: None, sets: vec![] })
//!         .collect(),
//! };
//! let process = Process {
//!     name: "purchase process".into(),
//!     nodes: vec![
//!         node("request a purchase", Kind::Start, &[("", 1)]),
//!         node("evaluate", Kind::State, &[("approve", 2), ("disapprove", 6)]),
//!         node("approved", Kind::Fork, &[("", 3), ("", 4), ("", 5)]),
//!         node("decrement inventory", Kind::State, &[("", 6)]),
//!         node("credit seller", Kind::State, &[("", 6)]),
//!         node("deduct from buyer", Kind::State, &[("", 6)]),
//!         node("done", Kind::End { all: false }, &[]),
//!     ],
//!     ..Default::default()
//! };
//! let process = Process::from_bytes(&process.to_bytes()).map_err(|why| why.to_string())?;
//! let failed = |why| format!("{why:?}");
//!
//! let now = 0;
//! let case = start(&process, Default::default(), now, &mut ()).map_err(failed)?.case;
//! assert_eq!(process.nodes[usize::from(case.tokens[0].node)].name, b"evaluate");
//!
//! let token = case.tokens[0].id;
//! let mut run = signal(&process, case, token, b"approve", vec![], now, &mut ()).map_err(failed)?;
//! assert_eq!(run.case.tokens.len(), 3);
//! // while (process.next()) { … process.signal(); }
//! while let Some(token) = run.case.tokens.first() {
//!     let token = token.id;
//!     run = signal(&process, run.case, token, b"", vec![], now, &mut ()).map_err(failed)?;
//! }
//! assert!(run.ended);
//! # Ok(())
//! # }
//! ```
//!
//! The compilers of jPDL and BPMN are a crate of their own (`cli/process`), so are storage, accounts and time
//! (`pallets/engine/process`).
#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod caps;
mod case;
mod check;
mod definition;
mod error;
mod run;
mod soundness;

pub use caps::Cap;
pub use case::{Case, Effect, Open, Run, Step, Token};
pub use check::{Fault, Invalid, Part, MAGIC, VERSION};
pub use definition::{Deadline, Edge, Kind, Node, Process, Set};
pub use error::Error;
pub use run::{set, Host, NoRules};
pub use soundness::{Shape, Unsound, Why};

use alloc::vec::Vec;
use cybermiles_rules::{Fields, Value};
use run::Runner;

/// Starts a case with its variables, at a time in milliseconds since 1970, and runs it until it waits or ends.
pub fn start<H: Host>(
    process: &Process,
    variables: Fields,
    now: u64,
    host: &mut H,
) -> Result<Run, Error<H::Error>> {
    process
        .variables
        .check_values(&variables)
        .map_err(Error::BadVariable)?;
    let case = Case {
        variables,
        ..Case::default()
    };
    Runner::new(process, case, now, host).start()
}

/// Lets a token leave the node in which it waits by an edge, after setting variables that the node lets be set.
///
/// An empty name names the only edge, else the one that has no name.
pub fn signal<H: Host>(
    process: &Process,
    case: Case,
    token: u32,
    transition: &[u8],
    writes: Vec<(u8, Value)>,
    now: u64,
    host: &mut H,
) -> Result<Run, Error<H::Error>> {
    Runner::new(process, case, now, host).signal(token, transition, writes)
}

/// Lets a token leave the node in which it waits by the edge of its deadline, from when on it is due.
pub fn expire<H: Host>(
    process: &Process,
    case: Case,
    token: u32,
    now: u64,
    host: &mut H,
) -> Result<Run, Error<H::Error>> {
    Runner::new(process, case, now, host).expire(token)
}
