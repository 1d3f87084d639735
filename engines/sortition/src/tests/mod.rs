//! What the tests share: a store that counts, and the tree that everybody would write first.

// A test that overflows is a test that fails, which is what it is for.
#![allow(clippy::arithmetic_side_effects)]

mod chance;
mod draw;
mod node;
mod properties;
mod story;
mod tree;

use crate::{Leaf, Node, Nodes, Place, Term, Tree, Weight};
use std::{cell::Cell, collections::BTreeMap};

/// Nodes in memory; says how often it was asked and told.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    pub kept: BTreeMap<Place, Node>,
    pub reads: Cell<u32>,
    pub writes: u32,
}

impl Memory {
    /// How often it was read and written since it was last asked.
    pub fn used(&mut self) -> (u32, u32) {
        (self.reads.take(), std::mem::take(&mut self.writes))
    }
}

impl Nodes for Memory {
    fn get(&self, place: Place) -> Node {
        self.reads.set(self.reads.get() + 1);
        self.kept.get(&place).cloned().unwrap_or_default()
    }

    fn put(&mut self, place: Place, node: Node) {
        self.writes += 1;
        if node.is_empty() {
            self.kept.remove(&place);
        } else {
            self.kept.insert(place, node);
        }
    }
}

/// An empty tree in memory.
pub fn tree_in(term: Term) -> Tree<Memory> {
    Tree::new(Memory::default(), term)
}

/// A tree whose snapshot at the start of term 1 has these weights.
pub fn tree_of(weights: &[(Leaf, Weight)]) -> Tree<Memory> {
    let mut tree = tree_in(0);
    for (leaf, weight) in weights {
        tree.set(*leaf, *weight).unwrap();
    }
    tree.term = 1;
    tree
}

/// The leaf in which a point lies: the walk along all weights.
pub fn walk(weights: &[(Leaf, Weight)], point: Weight) -> Option<Leaf> {
    let mut end = 0u128;
    weights.iter().find_map(|(leaf, weight)| {
        end += u128::from(*weight);
        (u128::from(point) < end).then_some(*leaf)
    })
}
