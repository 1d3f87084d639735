//! The compiled form of a process: what the compilers write and the chain keeps.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use cybermiles_rules::{Expr, Form, Name, Value};
use scale_info::TypeInfo;

/// A process: a net of nodes through which tokens run.
///
/// Its bytes are [`MAGIC`](crate::MAGIC), a version and its SCALE encoding; [`Process::from_bytes`] reads and checks them.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Process {
    /// The Blake2-256 hash of the text from which it was compiled.
    pub source: [u8; 32],
    /// Its name.
    pub name: Name,
    /// The roles that accounts play in a case.
    pub roles: Vec<Name>,
    /// The events for which a case may wait.
    pub events: Vec<Name>,
    /// The variables of a case.
    pub variables: Form,
    /// The constants of its expressions.
    pub constants: Vec<Value>,
    /// The nodes; the first is the only start.
    pub nodes: Vec<Node>,
}

/// A node.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Node {
    /// Its name, of which there is one in the process.
    pub name: Name,
    /// What it does with a token that comes.
    pub kind: Kind,
    /// The variables that whoever lets a token leave it may set.
    pub writes: Vec<u8>,
    /// When a token leaves it by itself, of a node that waits.
    pub deadline: Option<Deadline>,
    /// The ways out of it, in the order of the text.
    pub edges: Vec<Edge>,
}

/// What a node does with a token that comes.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Kind {
    /// Where a case begins; its one edge is taken at once.
    Start,
    /// Waits until the case's controller signals.
    State,
    /// Waits until the account that plays a role signals.
    Task {
        /// The role's index.
        role: u8,
    },
    /// Waits until an event is delivered, by the controller or by the process's owner.
    Catch {
        /// The event's index.
        event: u8,
    },
    /// Has a contract called, and waits until its owner signals.
    Service {
        /// Which call of the contract.
        selector: [u8; 4],
    },
    /// Waits for its deadline only.
    Timer,
    /// Starts another process of the same owner, and waits until that case has ended.
    SubProcess {
        /// The name under which it is deployed.
        process: Name,
    },
    /// Takes the first edge whose guard holds.
    Decision,
    /// Fires a rule set of the same owner on the variables, and takes the edge that it signals.
    Rules {
        /// The name under which it is deployed.
        rules: Name,
    },
    /// Goes on as several tokens, one for each edge.
    Fork,
    /// Holds the tokens of a fork until all have come or ended; then one goes on.
    Join,
    /// Ends the token; with the last one of a fork the fork's own, and with the last one of all the case.
    End {
        /// Whether it ends the whole case at once.
        all: bool,
    },
}

/// When a token leaves a node by itself.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Deadline {
    /// How long after it came, in milliseconds: an `Int` over the variables.
    pub after: Expr,
    /// By which edge of the node.
    pub edge: u8,
}

/// A way from a node to another.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Edge {
    /// Its name; empty if it has none.
    pub name: Name,
    /// The node to which it leads.
    pub to: u8,
    /// What must hold for a decision to take it; `None` always does.
    pub guard: Option<Expr>,
    /// The variables that a token sets on its way, in order.
    pub sets: Vec<Set>,
}

/// A variable that is set.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Set {
    /// Which variable.
    pub variable: u8,
    /// What it becomes.
    pub value: Expr,
}
