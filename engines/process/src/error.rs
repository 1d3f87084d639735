//! Why a run is undone.

use crate::caps::Cap;
use core::fmt;
use cybermiles_rules::{Cap as RulesCap, Error as Failure};

/// What went wrong; the case is as it was. `E` is what a [`Host`](crate::Host) says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Error<E> {
    /// No token with this id waits.
    NoSuchToken,
    /// The node in which the token waits has no edge of this name.
    NoSuchTransition,
    /// The token waits for its deadline, and for nothing else.
    NotSignalled,
    /// The token has no deadline, or it is not reached.
    NotDue,
    /// A variable that may not be set here.
    NotWritable(u8),
    /// A value that its variable cannot hold.
    BadVariable(Failure),
    /// No guard of a decision holds, or a rule set signalled no edge of its node.
    NoWay {
        /// The node.
        node: u8,
    },
    /// More than a cap allows.
    Over(Cap),
    /// An expression that cannot be computed, or of a value that its variable cannot hold.
    Failed {
        /// The node at which, or out of which, it is.
        node: u8,
        /// Why.
        why: Failure,
    },
    /// What the rules said that were to decide.
    Host(E),
    /// A case of another process.
    BadCase,
}

impl<E> Error<E> {
    /// At a node an expression was not computed.
    pub(crate) fn failed(node: u8, why: Failure) -> Self {
        match why {
            Failure::Over(RulesCap::Steps) => Self::Over(Cap::Steps),
            why => Self::Failed { node, why },
        }
    }
}

impl<E> From<Cap> for Error<E> {
    fn from(cap: Cap) -> Self {
        Self::Over(cap)
    }
}

impl<E: fmt::Display> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchToken => f.write_str("no such token waits"),
            Self::NoSuchTransition => f.write_str("the node has no such transition"),
            Self::NotSignalled => f.write_str("the token waits for its deadline only"),
            Self::NotDue => f.write_str("the token is not due"),
            Self::NotWritable(variable) => write!(f, "variable {variable} may not be set here"),
            Self::BadVariable(why) => write!(f, "a value that its variable cannot hold: {why}"),
            Self::NoWay { node } => write!(f, "no way out of node {node}"),
            Self::Over(cap) => write!(f, "over the limit of {} ({})", cap.max(), cap.name()),
            Self::Failed { node, why } => write!(f, "undone at node {node}: {why}"),
            Self::Host(why) => write!(f, "the rules failed: {why}"),
            Self::BadCase => f.write_str("a case of another process"),
        }
    }
}
