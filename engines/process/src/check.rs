//! What makes a process one that may be deployed: caps, names, indices, types, shapes, and that it is sound.
//! The run of such a process never meets what is not there.

use crate::{
    caps::Cap,
    definition::{Edge, Kind, Node, Process},
    soundness::Unsound,
};
use alloc::{collections::BTreeSet, vec::Vec};
use codec::{Decode, DecodeAll, DecodeWithMemTracking, Encode};
use core::fmt;
use cybermiles_rules::{Expr, Name, Type};
use scale_info::TypeInfo;

/// How the bytes of a process begin.
pub const MAGIC: [u8; 4] = *b"CMPD";
/// The version of the compiled form, which follows.
pub const VERSION: u8 = 1;

/// Why bytes are no process that may be deployed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Invalid {
    /// More than a cap allows.
    Over(Cap),
    /// They do not begin as a process does.
    BadMagic,
    /// A version that is not known here.
    BadVersion,
    /// They are not the encoding of a process.
    Undecodable,
    /// A name that is empty, not UTF-8 or there twice.
    BadName(Part),
    /// The variables are no sound form.
    BadVariables(cybermiles_rules::Invalid),
    /// A node that is not as its kind needs it.
    BadNode {
        /// The node.
        node: u8,
        /// What is wrong with it.
        why: Fault,
    },
    /// The net is not sound.
    Unsound(Unsound),
}

/// A part of a process.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Part {
    /// The process itself.
    Process,
    /// The roles.
    Roles,
    /// The events.
    Events,
    /// The nodes.
    Nodes,
}

/// What is wrong with a node.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Fault {
    /// The first is no start, another is one, or an edge leads to it.
    Start,
    /// More or fewer edges than its kind has.
    Edges,
    /// Two edges that cannot be told apart, or a name that is not UTF-8 or is empty where there must be one.
    Name,
    /// The index of a role, an event, a variable, a node or an edge that is not there.
    Index,
    /// A guard where nothing is decided, or an edge without one that is not a decision's last.
    Guard,
    /// A deadline where no token waits, or a timer without one.
    Deadline,
    /// Variables to be set where nobody signals, or one of them twice.
    Writes,
    /// An expression that is not sound, or of another type than is needed there.
    Expression(cybermiles_rules::Invalid),
}

impl From<Cap> for Invalid {
    fn from(cap: Cap) -> Self {
        Self::Over(cap)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Process => "the process",
            Self::Roles => "the roles",
            Self::Events => "the events",
            Self::Nodes => "the nodes",
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => {
                f.write_str("a process has one start, its first node, to which no edge leads")
            }
            Self::Edges => f.write_str("another number of edges than such a node has"),
            Self::Name => f.write_str("a bad name, or two edges that cannot be told apart"),
            Self::Index => f.write_str("an index of what is not there"),
            Self::Guard => f.write_str(
                "a guard where nothing is decided, or an edge after one that is always taken",
            ),
            Self::Deadline => {
                f.write_str("a deadline where no token waits, or a timer without one")
            }
            Self::Writes => {
                f.write_str("variables to be set where nobody signals, or one of them twice")
            }
            Self::Expression(why) => write!(f, "a bad expression: {why}"),
        }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over(cap) => write!(f, "over the limit of {} ({})", cap.max(), cap.name()),
            Self::BadMagic => f.write_str("not a compiled process"),
            Self::BadVersion => write!(f, "a compiled process of another version than {VERSION}"),
            Self::Undecodable => f.write_str("a compiled process that is damaged"),
            Self::BadName(part) => write!(f, "a bad name among {part}"),
            Self::BadVariables(why) => write!(f, "bad variables: {why}"),
            Self::BadNode { node, why } => write!(f, "node {node}: {why}"),
            Self::Unsound(unsound) => unsound.fmt(f),
        }
    }
}

impl Process {
    /// The bytes of the compiled form.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.push(VERSION);
        self.encode_to(&mut bytes);
        bytes
    }

    /// The process that bytes are, if it may be deployed.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Invalid> {
        let process = Self::trusted(bytes)?;
        // One process, one encoding: its hash names it.
        if process.to_bytes() != bytes {
            return Err(Invalid::Undecodable);
        }
        process.check()?;
        Ok(process)
    }

    /// The process that bytes are which [`from_bytes`](Self::from_bytes) accepted before.
    pub fn trusted(bytes: &[u8]) -> Result<Self, Invalid> {
        Cap::Bytes.check(bytes.len())?;
        let rest = bytes.strip_prefix(&MAGIC).ok_or(Invalid::BadMagic)?;
        let mut rest = match rest.split_first() {
            Some((&VERSION, rest)) => rest,
            _ => return Err(Invalid::BadVersion),
        };
        Self::decode_all(&mut rest).map_err(|_| Invalid::Undecodable)
    }

    /// Whether it may be deployed: it is what it should be in all its parts, and sound.
    pub fn check(&self) -> Result<(), Invalid> {
        Cap::Bytes.check(self.to_bytes().len())?;
        check_names(Part::Process, [&self.name].into_iter())?;
        Cap::Roles.check(self.roles.len())?;
        check_names(Part::Roles, self.roles.iter())?;
        Cap::Events.check(self.events.len())?;
        check_names(Part::Events, self.events.iter())?;
        self.variables.check().map_err(Invalid::BadVariables)?;
        Cap::Constants.check(self.constants.len())?;
        Cap::Nodes.check(self.nodes.len())?;
        check_names(Part::Nodes, self.nodes.iter().map(|node| &node.name))?;
        let edges = self.nodes.iter().map(|node| node.edges.len());
        Cap::Edges.check(edges.fold(0, usize::saturating_add))?;
        if self.nodes.is_empty() {
            return Err(Invalid::BadNode {
                node: 0,
                why: Fault::Start,
            });
        }
        for (at, node) in (0..=u8::MAX).zip(&self.nodes) {
            for edge in &node.edges {
                Cap::Sets.check(edge.sets.len())?;
            }
            self.check_node(at, node)
                .map_err(|why| Invalid::BadNode { node: at, why })?;
        }
        self.soundness().map(|_| ()).map_err(Invalid::Unsound)
    }

    fn check_node(&self, at: u8, node: &Node) -> Result<(), Fault> {
        let is_start = matches!(node.kind, Kind::Start);
        if is_start != (at == 0) {
            return Err(Fault::Start);
        }
        self.check_kind(&node.kind)?;
        if !node.kind.edges().contains(&node.edges.len()) {
            return Err(Fault::Edges);
        }
        check_edge_names(node)?;
        let last = node.edges.len().saturating_sub(1);
        for (at, edge) in node.edges.iter().enumerate() {
            let decides = matches!(node.kind, Kind::Decision);
            if edge.guard.is_some() && !decides || edge.guard.is_none() && decides && at < last {
                return Err(Fault::Guard);
            }
            self.check_edge(edge)?;
        }
        self.check_deadline(node)?;
        self.check_writes(node)
    }

    fn check_kind(&self, kind: &Kind) -> Result<(), Fault> {
        match kind {
            Kind::Task { role } if usize::from(*role) >= self.roles.len() => Err(Fault::Index),
            Kind::Catch { event } if usize::from(*event) >= self.events.len() => Err(Fault::Index),
            Kind::SubProcess { process: name } | Kind::Rules { rules: name } if !is_name(name) => {
                Err(Fault::Name)
            }
            _ => Ok(()),
        }
    }

    fn check_edge(&self, edge: &Edge) -> Result<(), Fault> {
        match edge.to {
            0 => return Err(Fault::Start),
            to if usize::from(to) >= self.nodes.len() => return Err(Fault::Index),
            _ => {}
        }
        if let Some(guard) = &edge.guard {
            self.check_expr(guard, Type::Bool)?;
        }
        for set in &edge.sets {
            let field = self.variables.fields.get(usize::from(set.variable));
            self.check_expr(&set.value, field.ok_or(Fault::Index)?.ty)?;
        }
        Ok(())
    }

    fn check_deadline(&self, node: &Node) -> Result<(), Fault> {
        let Some(deadline) = &node.deadline else {
            return match node.kind {
                Kind::Timer => Err(Fault::Deadline),
                _ => Ok(()),
            };
        };
        if !node.kind.waits() {
            return Err(Fault::Deadline);
        }
        if usize::from(deadline.edge) >= node.edges.len() {
            return Err(Fault::Index);
        }
        self.check_expr(&deadline.after, Type::Int)
    }

    fn check_writes(&self, node: &Node) -> Result<(), Fault> {
        let signalled = node.kind.waits() && !matches!(node.kind, Kind::Timer);
        let distinct: BTreeSet<_> = node.writes.iter().collect();
        if !(signalled || node.writes.is_empty()) || distinct.len() < node.writes.len() {
            return Err(Fault::Writes);
        }
        let there = |variable: &u8| usize::from(*variable) < self.variables.fields.len();
        match node.writes.iter().all(there) {
            true => Ok(()),
            false => Err(Fault::Index),
        }
    }

    fn check_expr(&self, expr: &Expr, wanted: Type) -> Result<(), Fault> {
        self.variables
            .check_expr(&self.constants, expr, wanted)
            .map_err(Fault::Expression)
    }
}

impl Kind {
    /// Whether a token waits in it.
    pub fn waits(&self) -> bool {
        matches!(
            self,
            Self::State
                | Self::Task { .. }
                | Self::Catch { .. }
                | Self::Service { .. }
                | Self::Timer
                | Self::SubProcess { .. }
        )
    }

    /// How many edges it may have.
    fn edges(&self) -> core::ops::RangeInclusive<usize> {
        match self {
            Self::Start | Self::Timer | Self::Join => 1..=1,
            Self::Fork => 2..=usize::MAX,
            Self::End { .. } => 0..=0,
            _ => 1..=usize::MAX,
        }
    }
}

fn is_name(name: &Name) -> bool {
    !name.is_empty() && name.len() <= Cap::Name.max() as usize && core::str::from_utf8(name).is_ok()
}

fn check_names<'a>(part: Part, names: impl Iterator<Item = &'a Name>) -> Result<(), Invalid> {
    let mut met = BTreeSet::new();
    for name in names {
        Cap::Name.check(name.len())?;
        if !is_name(name) || !met.insert(name) {
            return Err(Invalid::BadName(part));
        }
    }
    Ok(())
}

/// Where an edge is named by whoever signals, one may lack a name, and another one that the deadline takes.
fn check_edge_names(node: &Node) -> Result<(), Fault> {
    let mut met = BTreeSet::new();
    let by_deadline = node.deadline.as_ref().map(|deadline| deadline.edge);
    for (at, edge) in (0..=u8::MAX).zip(&node.edges) {
        let exempt = match &node.kind {
            kind if kind.waits() => Some(at) == by_deadline,
            Kind::Rules { .. } => false,
            _ => true,
        };
        let nameless = edge.name.is_empty();
        if !(nameless || is_name(&edge.name)) || !(nameless && exempt || met.insert(&edge.name)) {
            return Err(Fault::Name);
        }
    }
    Ok(())
}
