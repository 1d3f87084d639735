//! A node: the sums of its children, now and as they were.

use crate::{Error, Leaf, Term, Weight, ARITY, LEVELS, MEMORY};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The sums below each child.
pub(crate) type Sums = [Weight; ARITY];

/// [`ARITY`] as positions are counted.
const CHILDREN: u32 = ARITY as u32;

/// What a node holds of which nothing was ever written.
const NOTHING: Sums = [0; ARITY];

/// How many versions a node needs: one for each snapshot that can be read, and the live one.
const VERSIONS: usize = MEMORY as usize + 2;

/// Where a node is.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    Hash,
    MaxEncodedLen,
    Ord,
    PartialEq,
    PartialOrd,
    TypeInfo,
)]
pub struct Place {
    /// 0 for the root, [`LEVELS`] − 1 for the nodes that hold the leaves.
    pub level: u8,
    /// Which of that level's, from the left.
    pub index: u32,
}

impl Place {
    /// The top of the tree.
    pub const ROOT: Self = Self { level: 0, index: 0 };

    /// The node that holds a leaf, and which of its children the leaf is.
    pub(crate) fn of(leaf: Leaf) -> (Self, usize) {
        Self::holding(LEVELS.saturating_sub(1), leaf)
    }

    /// The node above and which of its children this one is; the root has none above.
    pub(crate) fn parent(self) -> Option<(Self, usize)> {
        let level = self.level.checked_sub(1)?;
        Some(Self::holding(level, self.index))
    }

    /// The node below that is this one's child.
    pub(crate) fn child(self, slot: usize) -> Option<Self> {
        let level = self.level.checked_add(1).filter(|level| *level < LEVELS)?;
        let index = self.position(slot)?;
        Some(Self { level, index })
    }

    /// Which one a child is, of all from the left; below the lowest level that is the leaf's number.
    pub(crate) fn position(self, slot: usize) -> Option<u32> {
        self.index
            .checked_mul(CHILDREN)?
            .checked_add(u32::try_from(slot).ok()?)
    }

    fn holding(level: u8, position: u32) -> (Self, usize) {
        let place = Self {
            level,
            index: position / CHILDREN,
        };
        (place, position as usize % ARITY)
    }
}

/// The sums below a node's children as some term left them.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
struct Version {
    /// The term in which it was written last.
    term: Term,
    sums: Sums,
}

/// The sums of a node's children, now and in each snapshot that can be read.
///
/// Opaque: it is stored and handed back as it is. The default is the node of which nothing was ever
/// written.
#[derive(
    Clone,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Default,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub struct Node {
    /// From old to new; each differs from the one before it, the first from nothing.
    versions: [Option<Version>; VERSIONS],
}

impl Node {
    /// Whether it holds nothing, now and in each snapshot, so that it need not be kept.
    pub fn is_empty(&self) -> bool {
        self.versions.iter().all(Option::is_none)
    }

    /// The sums now.
    pub(crate) fn live(&self) -> &Sums {
        self.newest(|_| true)
    }

    /// The sums as they stood when a term started.
    pub(crate) fn at(&self, start_of: Term) -> &Sums {
        self.newest(|written| written < start_of)
    }

    /// Whether it was written in a later term than this.
    pub(crate) fn is_later_than(&self, term: Term) -> bool {
        self.versions
            .iter()
            .flatten()
            .any(|version| version.term > term)
    }

    /// It, with another sum below one child as of this term; what can no longer be read is gone.
    pub(crate) fn amended(&self, term: Term, slot: usize, sum: Weight) -> Result<Self, Error> {
        let mut sums = *self.live();
        *sums.get_mut(slot).ok_or(Error::NoSuchLeaf)? = sum;
        ensure_total_fits(&sums)?;
        let mut versions = [
            self.latest(|written| written.saturating_add(MEMORY) < term),
            self.latest(|written| written < term && written.saturating_add(MEMORY) >= term),
            Some(Version { term, sums }),
        ];
        let mut before = NOTHING;
        for version in &mut versions {
            match version {
                Some(same) if same.sums == before => *version = None,
                Some(other) => before = other.sums,
                None => {}
            }
        }
        Ok(Self { versions })
    }

    /// The newest version written in a term that passes.
    fn latest(&self, passes: impl Fn(Term) -> bool) -> Option<Version> {
        self.versions
            .iter()
            .rev()
            .flatten()
            .find(|version| passes(version.term))
            .cloned()
    }

    /// The newest sums written in a term that passes.
    fn newest(&self, passes: impl Fn(Term) -> bool) -> &Sums {
        self.versions
            .iter()
            .rev()
            .flatten()
            .find(|version| passes(version.term))
            .map_or(&NOTHING, |version| &version.sums)
    }
}

fn ensure_total_fits(sums: &Sums) -> Result<(), Error> {
    sums.iter()
        .try_fold(0, |total: Weight, sum| total.checked_add(*sum))
        .map(|_| ())
        .ok_or(Error::Overflow)
}
