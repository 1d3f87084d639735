//! The tree: weights set, read and picked, now and as they were.

use crate::{
    draw::point,
    node::{Node, Place, Sums},
    Leaf, Term, Weight, CAPACITY, MEMORY,
};
use core::fmt;

/// Where the nodes are kept.
pub trait Nodes {
    /// The node that was put there last; [`Node::default`] if there is none.
    fn get(&self, place: Place) -> Node;

    /// Keeps a node. One that [is empty](Node::is_empty) should be removed.
    fn put(&mut self, place: Place, node: Node);
}

/// Why something is refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Error {
    /// There are only [`CAPACITY`] leaves.
    NoSuchLeaf,
    /// The weights together would not fit in a [`Weight`].
    Overflow,
    /// That snapshot can't be read any more.
    Forgotten,
    /// That term hasn't started.
    NotYet,
    /// Something was written in a later term than the one that is said to be now.
    Backwards,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSuchLeaf => "no such leaf",
            Self::Overflow => "the weights together are too much",
            Self::Forgotten => "the snapshot can't be read any more",
            Self::NotYet => "the term hasn't started",
            Self::Backwards => "the term is earlier than what was written",
        })
    }
}

impl core::error::Error for Error {}

/// Weights by leaf, drawn from in proportion.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Tree<N> {
    /// Where its nodes are kept.
    pub nodes: N,
    /// Which term is now. It never goes back.
    pub term: Term,
}

impl<N: Nodes> Tree<N> {
    /// The tree that these nodes are, in this term.
    pub fn new(nodes: N, term: Term) -> Self {
        Self { nodes, term }
    }

    /// Gives a leaf a weight: live at once, in snapshots from the next term's start on.
    ///
    /// If it fails nothing was written. To set what is there already changes no weight, but drops what can't
    /// be read any more.
    ///
    /// # Errors
    ///
    /// [`Error::NoSuchLeaf`], [`Error::Overflow`], [`Error::Backwards`].
    pub fn set(&mut self, leaf: Leaf, weight: Weight) -> Result<(), Error> {
        if leaf >= CAPACITY {
            return Err(Error::NoSuchLeaf);
        }
        self.climb(Place::of(leaf), weight)
    }

    /// The weight of a leaf now; 0 if there is no such leaf.
    pub fn weight(&self, leaf: Leaf) -> Weight {
        let (place, slot) = Place::of(leaf);
        sum_of(self.nodes.get(place).live(), slot)
    }

    /// The weight of all leaves now.
    pub fn total(&self) -> Weight {
        total(self.nodes.get(Place::ROOT).live())
    }

    /// Whether there is such a leaf and it has no weight, now and in each snapshot that can be read, so
    /// that somebody else may have it.
    pub fn is_free(&self, leaf: Leaf) -> bool {
        let (place, slot) = Place::of(leaf);
        let node = self.nodes.get(place);
        let last = self.term.saturating_sub(MEMORY);
        leaf < CAPACITY
            && sum_of(node.live(), slot) == 0
            && (last..=self.term).all(|start_of| sum_of(node.at(start_of), slot) == 0)
    }

    /// The weight of a leaf when a term started; 0 if there is no such leaf.
    ///
    /// # Errors
    ///
    /// [`Error::Forgotten`], [`Error::NotYet`], [`Error::Backwards`].
    pub fn weight_at(&self, start_of: Term, leaf: Leaf) -> Result<Weight, Error> {
        let (place, slot) = Place::of(leaf);
        Ok(sum_of(&self.read(start_of, place)?, slot))
    }

    /// The weight of all leaves when a term started.
    ///
    /// # Errors
    ///
    /// As [`Tree::weight_at`].
    pub fn total_at(&self, start_of: Term) -> Result<Weight, Error> {
        Ok(total(&self.read(start_of, Place::ROOT)?))
    }

    /// The leaf in which a point lay when a term started; none if the point isn't below the total.
    ///
    /// # Errors
    ///
    /// As [`Tree::weight_at`].
    pub fn pick(&self, start_of: Term, point: Weight) -> Result<Option<Leaf>, Error> {
        let root = self.read(start_of, Place::ROOT)?;
        self.descend(start_of, root, point)
    }

    /// The leaf that a draw falls on, from the weights when a term started; none if there were none.
    ///
    /// # Errors
    ///
    /// As [`Tree::weight_at`].
    pub fn draw(
        &self,
        start_of: Term,
        seed: &[u8; 32],
        number: u64,
    ) -> Result<Option<Leaf>, Error> {
        let root = self.read(start_of, Place::ROOT)?;
        match point(seed, number, total(&root)) {
            Some(point) => self.descend(start_of, root, point),
            None => Ok(None),
        }
    }

    /// Writes a sum and those above it. What is above is written first, so that nothing is if the total
    /// doesn't fit.
    fn climb(&mut self, (place, slot): (Place, usize), sum: Weight) -> Result<(), Error> {
        let node = self.nodes.get(place);
        if node.is_later_than(self.term) {
            return Err(Error::Backwards);
        }
        let amended = node.amended(self.term, slot, sum)?;
        if let Some(above) = place.parent() {
            self.climb(above, total(amended.live()))?;
        }
        if amended != node {
            self.nodes.put(place, amended);
        }
        Ok(())
    }

    /// Goes down to the leaf in which a point lies.
    fn descend(
        &self,
        start_of: Term,
        root: Sums,
        mut point: Weight,
    ) -> Result<Option<Leaf>, Error> {
        let (mut place, mut sums) = (Place::ROOT, root);
        loop {
            let Some(slot) = slot_of(&sums, &mut point) else {
                return Ok(None);
            };
            match place.child(slot) {
                Some(child) => (place, sums) = (child, self.read(start_of, child)?),
                None => return Ok(place.position(slot)),
            }
        }
    }

    /// A node's sums when a term started.
    fn read(&self, start_of: Term, place: Place) -> Result<Sums, Error> {
        if start_of > self.term {
            return Err(Error::NotYet);
        }
        if start_of.saturating_add(MEMORY) < self.term {
            return Err(Error::Forgotten);
        }
        let node = self.nodes.get(place);
        if node.is_later_than(self.term) {
            return Err(Error::Backwards);
        }
        Ok(*node.at(start_of))
    }
}

/// The child in which a point lies; the point is then counted from where that child begins.
fn slot_of(sums: &Sums, point: &mut Weight) -> Option<usize> {
    sums.iter().position(|sum| match point.checked_sub(*sum) {
        Some(beyond) => {
            *point = beyond;
            false
        }
        None => true,
    })
}

fn sum_of(sums: &Sums, slot: usize) -> Weight {
    sums.get(slot).copied().unwrap_or_default()
}

/// All of the sums together, which fits since it was checked when they were written.
fn total(sums: &Sums) -> Weight {
    sums.iter()
        .fold(0, |total: Weight, sum| total.saturating_add(*sum))
}
