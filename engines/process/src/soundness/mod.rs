//! Whether a net is sound: whatever is signalled in whatever order, a case can always come to its end, no
//! token is lost on the way, and all that grows is bounded.
//!
//! It is decided without playing the net. What goes out of a fork meets nothing else before a join, so a
//! token's fate at its own level depends on nothing but its node: it can end there, or come to certain joins
//! (`ways`). A fork finishes as what follows the join in which its branches meet, or ends if they
//! all end; the ways of all nodes are the least that agree with this. What is asked of them then takes one
//! walk through the net each. The property tests compare the verdict with a naive game that plays every
//! order of moves.
//!
//! Guards are taken to be free: every edge of a decision counts as one that may be taken. And each token must
//! find an end or a join by itself: a branch that goes round until another one ends the whole case is refused,
//! for that other one need never do so.

mod bounds;
mod nodes;
mod ways;

use crate::definition::{Kind, Node, Process};
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::fmt;
use nodes::{in_order, members, set_of, walk, Nodes};
use scale_info::TypeInfo;
use ways::Ways;

/// What is known of a sound net.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Shape {
    /// The most tokens of a case at once, those that forks hold back among them.
    pub most_tokens: u32,
    /// The most nodes to which tokens come in one run.
    pub most_visits: u32,
}

/// A net that is not sound.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Unsound {
    /// The node at which it shows.
    pub node: u8,
    /// What is wrong.
    pub why: Why,
}

/// Why a net is not sound.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Why {
    /// What goes out of the fork can come to different joins, or some of it to a join while some ends: a token
    /// would be lost.
    Lost,
    /// A token comes to the join that went out of no fork.
    JoinWithoutFork,
    /// No way leads from the node to an end, or to a join in which the branches of a fork meet.
    Endless,
    /// No token ever comes to the node.
    Unreachable,
    /// What goes out of the fork comes to it again before it has come to a join, so that tokens grow without
    /// bound.
    Unbounded,
    /// A token comes to the node again and again without waiting on its way.
    Busy,
    /// A case can have more tokens than [`Cap::Tokens`](crate::Cap::Tokens), of what goes out of the fork.
    TooManyTokens,
    /// A run can come to more nodes than [`Cap::Visits`](crate::Cap::Visits), when a token leaves the node.
    TooManyVisits,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Lost => {
                "what goes out of this fork can neither meet in one join nor end as a whole"
            }
            Self::JoinWithoutFork => "a token comes to this join that went out of no fork",
            Self::Endless => "no way leads from here to an end",
            Self::Unreachable => "no token ever comes here",
            Self::Unbounded => {
                "what goes out of this fork comes to it again, so that tokens grow without bound"
            }
            Self::Busy => "a token can come here again and again without ever waiting",
            Self::TooManyTokens => "there can be too many tokens at once",
            Self::TooManyVisits => {
                "a token that leaves here can pass too many nodes without waiting"
            }
        })
    }
}

impl fmt::Display for Unsound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "node {}: {}", self.node, self.why)
    }
}

impl Process {
    /// Whether the net is sound, of a process whose nodes are as their kinds need them; what is then known
    /// of it.
    pub fn soundness(&self) -> Result<Shape, Unsound> {
        let net = Net(&self.nodes);
        let ways = net.ways(Waits::Pass);
        let reached = walk(set_of(0), |node| net.next(node, &ways) | net.branches(node));
        net.check_forks(&reached, &ways)?;
        net.check_joins(&ways)?;
        net.check_ends(&reached, &ways)?;
        net.check_reached(&reached)?;
        let most_tokens = net.most_tokens(&ways)?;
        let most_visits = net.most_visits()?;
        Ok(Shape {
            most_tokens,
            most_visits,
        })
    }
}

/// Whether tokens pass nodes in which they wait: in time they do, in one run they do not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Waits {
    Pass,
    Stop,
}

/// The nodes of a process. What is not there has no edges.
#[derive(Clone, Copy)]
struct Net<'a>(&'a [Node]);

impl<'a> Net<'a> {
    fn node(self, at: u8) -> Option<&'a Node> {
        self.0.get(usize::from(at))
    }

    fn kind(self, at: u8) -> Option<&'a Kind> {
        self.node(at).map(|node| &node.kind)
    }

    fn is_fork(self, at: u8) -> bool {
        matches!(self.kind(at), Some(Kind::Fork))
    }

    fn waits(self, at: u8) -> bool {
        self.kind(at).is_some_and(Kind::waits)
    }

    /// Where the edges of a node lead.
    fn targets(self, at: u8) -> impl Iterator<Item = u8> + Clone + 'a {
        let edges = self.node(at).map_or(&[][..], |node| &node.edges);
        edges.iter().map(|edge| edge.to)
    }

    fn target_set(self, at: u8) -> Nodes {
        self.targets(at).fold(0, |set, to| set | set_of(to))
    }

    /// All nodes, by index.
    fn all(self) -> core::ops::Range<u8> {
        0..u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }

    /// Where what goes out of a fork begins.
    fn branches(self, at: u8) -> Nodes {
        match self.is_fork(at) {
            true => self.target_set(at),
            false => 0,
        }
    }

    /// Where a token goes on at its level: from a fork, after the joins in which its branches can meet.
    fn next(self, at: u8, ways: &[Ways]) -> Nodes {
        match self.kind(at) {
            Some(Kind::Fork) => self.after(self.meets(at, ways).through),
            Some(Kind::Join) => 0,
            _ => self.target_set(at),
        }
    }

    /// Where joins lead.
    fn after(self, joins: Nodes) -> Nodes {
        members(joins).fold(0, |set, join| set | self.target_set(join))
    }

    fn check_forks(self, reached: &[u8], ways: &[Ways]) -> Result<(), Unsound> {
        let lost = |at: &&u8| self.meets(**at, ways).lost;
        let mut forks = reached.iter().filter(|at| self.is_fork(**at));
        fail(forks.find(lost).copied(), Why::Lost)
    }

    /// The first token of a case is in no fork.
    fn check_joins(self, ways: &[Ways]) -> Result<(), Unsound> {
        let joins = ways.first().map_or(0, |start| start.joins);
        fail(members(joins).next(), Why::JoinWithoutFork)
    }

    fn check_ends(self, reached: &[u8], ways: &[Ways]) -> Result<(), Unsound> {
        let endless = |at: &&u8| ways.get(usize::from(**at)) == Some(&Ways::default());
        // Those before it are endless too, if no other way leads past it.
        fail(reached.iter().rev().find(endless).copied(), Why::Endless)
    }

    fn check_reached(self, reached: &[u8]) -> Result<(), Unsound> {
        let reached = reached.iter().fold(0, |set, at| set | set_of(*at));
        let missed = self.all().find(|at| reached & set_of(*at) == 0);
        fail(missed, Why::Unreachable)
    }
}

fn fail(node: Option<u8>, why: Why) -> Result<(), Unsound> {
    node.map_or(Ok(()), |node| Err(Unsound { node, why }))
}
