//! Scenarios: what happens to an app, step by step, and what is expected of it.

mod acting;
mod constructor;
mod expecting;
mod looking;
mod parse;
mod raw;
mod report;
mod run;
mod stage;
#[cfg(test)]
mod tests;

pub use parse::parse;
pub use report::Report;
pub use run::play;
pub use stage::{broken, Stage};

use cybermiles_apps::abi::Given;
use cybermiles_primitives::{engine::CaseId, Balance, Moment};
use serde_json::Value as Json;

/// A file of `tests/`.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// How the app is deployed.
    pub deploy: Deploy,
    /// What happens then.
    pub steps: Vec<Step>,
}

/// How the app is deployed.
#[derive(Clone, Debug, PartialEq)]
pub struct Deploy {
    /// By whom.
    pub from: String,
    /// What its account gets, in planck.
    pub funds: Balance,
    /// What its constructor gets.
    pub args: Given,
}

/// What happens, and what is expected of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The line of the file in which it begins.
    pub line: usize,
    /// What happens, or what is looked at.
    pub action: Action,
    /// What is expected.
    pub expected: Expected,
}

/// What happens, or what is looked at.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Somebody calls the contract.
    Call {
        /// What of it.
        method: String,
        /// Who.
        from: String,
        /// With what.
        args: Given,
        /// With how much CMT, in planck.
        value: Balance,
    },
    /// Somebody lets a token of a case go on.
    Signal {
        /// By which transition; empty for the only one.
        transition: String,
        /// Where the token waits.
        token: Place,
        /// Who.
        from: String,
        /// What he sets.
        set: Given,
    },
    /// Somebody fires the timer of a token.
    Expire {
        /// Where the token waits.
        token: Place,
        /// Who.
        from: String,
    },
    /// Time passes.
    Wait {
        /// How much, in milliseconds.
        time: Moment,
    },
    /// Blocks are made.
    Blocks {
        /// How many.
        count: u32,
    },
    /// A case is looked at.
    Case {
        /// Which.
        case: CaseId,
        /// Whether it must have ended.
        ended: Option<bool>,
        /// Where its tokens must wait.
        at: Option<Vec<String>>,
        /// What its variables must be.
        variables: Given,
    },
    /// A record is looked at.
    Record {
        /// Of which collection.
        collection: String,
        /// Under which key.
        key: String,
        /// What its fields must be; `None` if there must be none.
        equals: Option<Given>,
    },
}

/// Where a token waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Of which case.
    pub case: CaseId,
    /// At which node.
    pub node: String,
}

/// What is expected of a step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Expected {
    /// What the call returns.
    pub returns: Option<Json>,
    /// What the contract emits, in order, other events in between or not.
    pub emits: Vec<Emitted>,
    /// How what accounts have changes, fees and contracts' deposits set aside.
    pub moves: Vec<(String, Amount)>,
    /// What it fails with: part of the message, or of the error's name.
    pub fails: Option<String>,
}

/// An event that is expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Emitted {
    /// Its name.
    pub event: String,
    /// Some of its fields.
    pub fields: Given,
}

/// An amount with its sign, in planck.
pub type Amount = i128;

/// The name of the app's own account in a scenario.
pub const APP: &str = "app";

impl Action {
    /// What it is, for people.
    pub fn title(&self) -> String {
        match self {
            Self::Call { method, .. } => format!("call {method}"),
            Self::Signal {
                transition, token, ..
            } if transition.is_empty() => format!("signal at {}", token.node),
            Self::Signal {
                transition, token, ..
            } => format!("signal {transition} at {}", token.node),
            Self::Expire { token, .. } => format!("expire {}", token.node),
            Self::Wait { .. } => "wait".into(),
            Self::Blocks { count } => format!("blocks {count}"),
            Self::Case { case, .. } => format!("case {case}"),
            Self::Record {
                collection, key, ..
            } => format!("record {collection} {key}"),
        }
    }
}
