//! A running instance of a process, and what happens to it.

use crate::{
    caps::Cap,
    definition::{Kind, Process},
};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_rules::{Cap as RulesCap, Fields, Name};
use scale_info::TypeInfo;

/// A case: the tokens of a process that runs, and its variables.
///
/// It has ended when it has no tokens.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Case {
    /// The tokens, by id; each waits in its node.
    pub tokens: Vec<Token>,
    /// The tokens that forks hold back, by id.
    pub forks: Vec<Open>,
    /// The id that the next token gets; ids are never used again.
    pub next: u32,
    /// The variables, in the order of the process.
    pub variables: Fields,
}

/// A token.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Token {
    /// By which it is known.
    pub id: u32,
    /// The node in which it is.
    pub node: u8,
    /// The token that was held back when this one went out of a fork; the first token of a case has none.
    pub fork: Option<u32>,
    /// From when on it may leave by its deadline, in milliseconds since 1970.
    pub due: Option<u64>,
}

/// A token that a fork holds back until those that went out of it have come to a join or ended.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub struct Open {
    /// By which it is known.
    pub id: u32,
    /// The fork.
    pub node: u8,
    /// The token that was held back when this one went out of a fork.
    pub fork: Option<u32>,
    /// How many of those that went out are still on their way.
    pub live: u8,
    /// The join to which the first of them came, if one did.
    pub join: Option<u8>,
}

impl Case {
    /// The most bytes of its encoding.
    ///
    /// Of tokens and forks together there are at most [`Cap::Tokens`], and a token is the longer of the two.
    pub const MAX_BYTES: u32 = {
        const TOKEN: u32 = 4 + 1 + (1 + 4) + (1 + 8);
        // Which kind of value, its length, the bytes of a text.
        const VALUE: u32 = 1 + 2 + RulesCap::Text.max();
        const LENGTHS: u32 = 3;
        LENGTHS + Cap::Tokens.max() * TOKEN + 4 + RulesCap::Fields.max() * VALUE
    };

    /// Whether it has ended.
    pub fn ended(&self) -> bool {
        self.tokens.is_empty()
    }

    /// A token that waits.
    pub fn token(&self, id: u32) -> Option<&Token> {
        let at = self.tokens.binary_search_by_key(&id, |token| token.id);
        at.ok().and_then(|at| self.tokens.get(at))
    }
}

impl Process {
    /// Whether a case can be one of this process: what every run leaves.
    pub fn fits(&self, case: &Case) -> bool {
        let kind = |node: u8| self.nodes.get(usize::from(node));
        let waits = case.tokens.iter().all(|token| {
            kind(token.node).is_some_and(|node| {
                node.kind.waits() && node.deadline.is_some() == token.due.is_some()
            })
        });
        let held = case.forks.iter().all(|open| {
            let is = |at: u8, kind_of: Kind| kind(at).is_some_and(|node| node.kind == kind_of);
            is(open.node, Kind::Fork) && open.join.is_none_or(|join| is(join, Kind::Join))
        });
        let sorted = case.tokens.is_sorted_by(|one, next| one.id < next.id)
            && case.forks.is_sorted_by(|one, next| one.id < next.id);
        waits
            && held
            && sorted
            && case.is_tree()
            && self.variables.check_values(&case.variables).is_ok()
    }
}

impl Case {
    /// Whether each token is the first one or went out of a fork that still counts it.
    fn is_tree(&self) -> bool {
        let tokens = self.tokens.iter().map(|token| (token.id, token.fork));
        let forks = self.forks.iter().map(|open| (open.id, open.fork));
        let parents: BTreeMap<u32, Option<u32>> = tokens.chain(forks).collect();
        let count = self.tokens.len().saturating_add(self.forks.len());
        let roots = parents.values().filter(|fork| fork.is_none()).count();
        let counted = self.forks.iter().all(|open| {
            let out = parents.values().filter(|fork| **fork == Some(open.id));
            open.live > 0 && out.count() == usize::from(open.live)
        });
        let older = |(id, fork): (&u32, &Option<u32>)| {
            *id < self.next
                && fork
                    .is_none_or(|fork| fork < *id && self.forks.iter().any(|open| open.id == fork))
        };
        parents.len() == count
            && counted
            && roots == usize::from(count > 0)
            && parents.iter().all(older)
    }
}

impl MaxEncodedLen for Case {
    fn max_encoded_len() -> usize {
        Self::MAX_BYTES as usize
    }
}

/// Something that happened in a run.
///
/// Who follows the steps from the start of a case knows at any time where its tokens are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Step {
    /// A token came to a node.
    Entered {
        /// The token.
        token: u32,
        /// The node.
        node: u8,
    },
    /// A token waits, and may leave by its deadline from a time on.
    Due {
        /// The token.
        token: u32,
        /// In milliseconds since 1970.
        at: u64,
    },
    /// A token left a node.
    Left {
        /// The token.
        token: u32,
        /// The node.
        node: u8,
        /// By which of its edges.
        edge: u8,
    },
    /// A variable was set: by whoever signalled, by a rule set, or on the way from node to node.
    Set {
        /// Which.
        variable: u8,
    },
    /// A fork holds its token back and sends others along its edges, in their order.
    Forked {
        /// The token that is held back.
        token: u32,
        /// The id of the first that goes out; the others follow.
        first: u32,
        /// How many go out.
        count: u8,
    },
    /// A token came to a join, and is gone.
    Joined {
        /// The token.
        token: u32,
        /// The join.
        node: u8,
    },
    /// All that went out of a fork have come or ended, so the token that it held back goes on from a join.
    Merged {
        /// The token that was held back.
        token: u32,
        /// The join.
        node: u8,
    },
    /// A token has ended: in an end, or because all that went out of the fork that held it back have.
    Ended {
        /// The token.
        token: u32,
    },
    /// The case has ended; tokens that were left are gone.
    Completed,
}

/// What a run asks of its surroundings, which do it when the run is over.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Effect {
    /// Call a contract; its owner signals the token when it has done its work.
    Serve {
        /// The token that waits.
        token: u32,
        /// Which call of the contract.
        selector: [u8; 4],
    },
    /// Start another process, and signal the token when that case has ended.
    Open {
        /// The token that waits.
        token: u32,
        /// The name under which the process is deployed.
        process: Name,
    },
    /// Stop the case that was started for a token: it waits no more, because of its deadline or because the
    /// whole case has ended.
    Abandon {
        /// The token.
        token: u32,
    },
}

/// What came of a run.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Run {
    /// The case as it is now.
    pub case: Case,
    /// What happened, in order.
    pub log: Vec<Step>,
    /// What is to be done.
    pub effects: Vec<Effect>,
    /// The nodes to which tokens came.
    pub visits: u32,
    /// The steps of its expressions.
    pub steps: u32,
    /// Whether the case has ended.
    pub ended: bool,
}
