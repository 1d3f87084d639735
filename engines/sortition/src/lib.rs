//! # Sortition: random draws in proportion to stake, from the stakes as they were
//!
//! A committee is drawn at random among those who hold a stake (004; 002 ch. 4), each in proportion to
//! his: then nobody gains by splitting a stake over many accounts. This crate keeps the stakes so that a
//! draw costs the same few reads among a hundred jurors as among a million, and so that everybody can
//! repeat it: the same seed and number give the same leaf. It is `no_std` and knows no storage, no accounts
//! and no money: whoever uses it says where nodes are kept ([`Nodes`]), what a leaf is and when a term begins.
//!
//! ```
//! use cybermiles_sortition::{Node, Nodes, Place, Tree};
//! use std::collections::BTreeMap;
//!
//! #[derive(Default)]
//! struct Memory(BTreeMap<Place, Node>);
//!
//! impl Nodes for Memory {
//!     fn get(&self, place: Place) -> Node {
//!         self.0.get(&place).cloned().unwrap_or_default()
//!     }
//!     fn put(&mut self, place: Place, node: Node) {
//!         if node.is_empty() {
//!             self.0.remove(&place);
//!         } else {
//!             self.0.insert(place, node);
//!         }
//!     }
//! }
//!
//! # fn main() -> Result<(), cybermiles_sortition::Error> {
//! let mut tree = Tree::new(Memory::default(), 6);
//! tree.set(0, 30)?;
//! tree.set(7, 70)?;
//! tree.term = 7;
//! tree.set(0, 1_000_000)?; // too late for whoever draws from the start of term 7
//! assert_eq!(tree.total_at(7), Ok(100));
//! assert_eq!(tree.pick(7, 29), Ok(Some(0)));
//! assert_eq!(tree.pick(7, 30), Ok(Some(7)));
//! assert!(tree.draw(7, &[1; 32], 0)?.is_some());
//! # Ok(())
//! # }
//! ```
//!
//! ## The tree
//!
//! The leaves lie side by side, each as wide as its weight, in the order of their numbers; a *point* below
//! the total lies in exactly one of them, which is what [`Tree::pick`] finds. A node holds the sums of its
//! [`ARITY`] children, so one read tells where to go down, and [`LEVELS`] nodes lead to one of [`CAPACITY`]
//! leaves.
//!
//! | operation | nodes read | nodes written |
//! |---|---|---|
//! | [`Tree::pick`], [`Tree::draw`] | 5 (1 if there is nothing to draw) | – |
//! | [`Tree::weight`], [`Tree::weight_at`], [`Tree::is_free`] | 1 | – |
//! | [`Tree::total`], [`Tree::total_at`] | 1 | – |
//! | [`Tree::set`] | 5 | 5 at most |
//! | the turn of a term | 0 | 0 |
//!
//! Arity 16: a tree of 2 would read 20 nodes for the same leaves, one of 1,024 two of them, each of which is
//! 64 times as large and written anew by every change; with 16 a node takes 399 bytes at most, so that it is
//! the read that costs and not the bytes, and five levels are 2^20 leaves, more than ten times the jurors
//! that the chain must bear.
//!
//! ## Why a node remembers
//!
//! A seed is public from the block that brings it, and drawing takes longer than a block. Drawn from the
//! stakes as they are *then*, a committee is whatever the last to move wants: he tries at home which
//! change of his own stake, or which of many small accounts entered or withdrawn, shifts the points onto his
//! leaves, and sends that one. So a draw must read the stakes as they stood before anybody could know
//! the seed. To forbid all changes while anything is drawn would let one case after another hold everybody's
//! stake; to queue the changes and carry them out afterwards is work that somebody must pay for and may
//! put off. Here changes go on, and each node keeps what it held:
//!
//! * A write belongs to a [`Term`]. It is live at once, and part of the snapshots from the start of the next
//!   term on.
//! * The stakes as they stood at the start of this term and of the one before ([`MEMORY`]) can be read and
//!   drawn from. So a draw has at least a whole term after its freeze.
//! * For that a node needs three versions: what it was before the last term, what the last term left, and
//!   what this term has done. Older ones go when it is next written; at the turn of a term nothing is done.
//!
//! What is written in term 0 is in no snapshot before the start of term 1: until then nobody can be drawn.
//!
//! The user's part: take the snapshot first (`start_of` = the term in which the committee was asked for) and
//! only then a seed that nobody could know before.
//!
//! ## What a draw is
//!
//! Draw `number` of a seed is [`accept`] of the first eight bytes, little end first, of
//! `blake2_256(seed ‖ number ‖ attempt)`, the numbers little end first in 8 and 4 bytes. Words that would
//! favour some points over others are rejected, and the next attempt is taken: no modulo bias. That happens
//! in less than `total / 2^64` of the draws; even of the largest totals half the words are good. Draws are
//! independent, with replacement, and need no state: they can be made in any order and in any number of
//! calls.
//!
//! ## What is left behind
//!
//! A weight set to 0 stays in its node while a snapshot has it, and nobody comes by afterwards to sweep. To
//! set the same 0 again once two terms have gone by costs one more call of [`Tree::set`] and removes what
//! has become empty. [`Tree::is_free`] says whether a leaf may be given to somebody else.
//!
//! Sources: 004 (committees drawn at random), 002 ch. 4 (jurors drawn, stake at risk), and this repository's
//! design notes on justice: 100,000 jurors, 1,000 seats, no call above a twentieth of a block.

#![cfg_attr(not(feature = "std"), no_std)]

mod draw;
mod node;
#[cfg(test)]
mod tests;
mod tree;

pub use draw::accept;
pub use node::{Node, Place};
pub use tree::{Error, Nodes, Tree};

/// A stretch of time whose writes belong together; counted by the user, never going back.
pub type Term = u32;

/// Which of the [`CAPACITY`] leaves.
pub type Leaf = u32;

/// A stake, in units of the user's choice. All together they fit in 64 bits.
pub type Weight = u64;

/// How many children a node has.
pub const ARITY: usize = 16;

/// How many nodes lead from the root to a leaf, both ends included that are nodes.
pub const LEVELS: u8 = 5;

/// How many leaves there are: [`ARITY`] to the power of [`LEVELS`].
pub const CAPACITY: Leaf = 1 << 20;

/// How many terms back a snapshot can still be read.
pub const MEMORY: Term = 1;
