//! The snapshot of the ERC-20: what a leaf says, how the Merkle tree is made, how a proof is checked.
//!
//! The tree is the `StandardMerkleTree` of OpenZeppelin, bit for bit, so that anybody can check root
//! and proofs with `@openzeppelin/merkle-tree` and the leaf encoding [`LEAF_ENCODING`]:
//!
//! * leaf = keccak256(keccak256(abi.encode(values))): hashed twice, so that no inner node (64 bytes)
//!   can be passed off as a leaf;
//! * node = keccak256 of its two children, the smaller first: a proof needs no left and right;
//! * leaves stand in the order of their hashes: equal holders give an equal root, whatever the order
//!   of the rows.
//!
//! Pure code without storage: the pallet, its benchmarks and the `cmt` tool share it.

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{Balance, BlockNumber};
use scale_info::TypeInfo;
use sp_core::{H160, H256};
use sp_io::hashing::keccak_256;

/// The Solidity types of a leaf's values, in order: holder, amount, vested, per block, starting block.
pub const LEAF_ENCODING: [&str; 5] = ["address", "uint256", "uint256", "uint256", "uint256"];

/// What one Ethereum address held when the snapshot was taken.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub struct Leaf {
    /// The holder.
    pub address: H160,
    /// The holder's balance: ERC-20 wei, which is native planck (both 10^-18 CMT).
    pub amount: Balance,
    /// What part of it is paid out locked, if any.
    pub vesting: Option<VestingTerms>,
}

/// A lock that melts linearly, in the terms of pallet-vesting.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub struct VestingTerms {
    /// The part of the leaf's amount that is locked at the start, in planck.
    pub vested: Balance,
    /// What unlocks in each block, in planck.
    pub per_block: Balance,
    /// The block after which it unlocks.
    pub starting_block: BlockNumber,
}

impl Leaf {
    /// Whether the leaf makes sense: an amount, and a lock (if any) that melts and does not pass it.
    ///
    /// A lock of zero would be a second way to write "no lock", with the same hash.
    pub fn is_sound(&self) -> bool {
        self.amount > 0
            && self
                .vesting
                .is_none_or(|v| v.vested > 0 && v.per_block > 0 && v.vested <= self.amount)
    }

    /// The leaf's hash in the tree.
    pub fn hash(&self) -> H256 {
        let (vested, per_block, starting_block) = self.vesting.map_or((0, 0, 0), |v| {
            (v.vested, v.per_block, v.starting_block.into())
        });
        let mut words = vec![0u8; 12];
        words.extend_from_slice(self.address.as_bytes());
        for number in [self.amount, vested, per_block, starting_block] {
            words.extend_from_slice(&abi_word(number));
        }
        H256(keccak_256(&keccak_256(&words)))
    }

    /// Whether `proof` leads from this leaf to `root`.
    pub fn is_proven(&self, root: H256, proof: &[H256]) -> bool {
        root_of(self.hash(), proof) == root
    }
}

/// A number as the ABI writes it: 32 bytes, the highest first.
pub(crate) fn abi_word(number: u128) -> [u8; 32] {
    let [high, low] = [[0u8; 16], number.to_be_bytes()];
    let mut bytes = high.into_iter().chain(low);
    [(); 32].map(|()| bytes.next().unwrap_or_default())
}

/// The root that `proof` (the siblings, from the leaf upwards) leads to from `leaf`.
pub fn root_of(leaf: H256, proof: &[H256]) -> H256 {
    proof
        .iter()
        .fold(leaf, |node, sibling| parent(node, *sibling))
}

fn parent(a: H256, b: H256) -> H256 {
    let (first, second) = if a < b { (a, b) } else { (b, a) };
    H256(keccak_256(&[first.0, second.0].concat()))
}

/// The whole tree, for the maker of a snapshot.
///
/// The nodes stand in a queue: the leaves in the order of their hashes, then again and again the
/// parent of the next two, the root last. Read backwards this is OpenZeppelin's heap.
pub struct Tree {
    nodes: Vec<H256>,
    leaf_count: usize,
    /// Where each given leaf stands among the nodes.
    places: Vec<usize>,
}

impl Tree {
    /// The tree of `leaves`; `None` of none.
    pub fn new(leaves: &[Leaf]) -> Option<Self> {
        if leaves.is_empty() {
            return None;
        }
        let mut hashes: Vec<(H256, usize)> = leaves
            .iter()
            .enumerate()
            .map(|(given, leaf)| (leaf.hash(), given))
            .collect();
        hashes.sort();

        let mut by_given: Vec<(usize, usize)> = hashes
            .iter()
            .enumerate()
            .map(|(place, (_, given))| (*given, place))
            .collect();
        by_given.sort();
        let places = by_given.into_iter().map(|(_, place)| place).collect();

        let mut nodes: Vec<H256> = hashes.into_iter().map(|(hash, _)| hash).collect();
        let mut next = 0usize;
        while let Some([a, b]) = nodes.get(next..next.saturating_add(2)) {
            nodes.push(parent(*a, *b));
            next = next.saturating_add(2);
        }
        Some(Self {
            nodes,
            leaf_count: leaves.len(),
            places,
        })
    }

    /// The root, which stands in the chain's genesis.
    pub fn root(&self) -> H256 {
        self.nodes.last().copied().unwrap_or_default()
    }

    /// The proof of the leaf that was given as number `given`: its siblings, from the leaf upwards.
    pub fn proof(&self, given: usize) -> Option<Vec<H256>> {
        let mut place = *self.places.get(given)?;
        let mut proof = Vec::new();
        while place.saturating_add(1) < self.nodes.len() {
            proof.push(*self.nodes.get(place ^ 1)?);
            place = self.leaf_count.saturating_add(place / 2);
        }
        Some(proof)
    }

    /// The nodes in OpenZeppelin's order, the root first: the `tree` of its dump format.
    pub fn heap(&self) -> impl Iterator<Item = &H256> {
        self.nodes.iter().rev()
    }

    /// Where in the [heap](Self::heap) the leaf stands that was given as number `given`: the `treeIndex` of the dump.
    pub fn heap_index(&self, given: usize) -> Option<usize> {
        let place = *self.places.get(given)?;
        self.nodes.len().checked_sub(place)?.checked_sub(1)
    }
}
