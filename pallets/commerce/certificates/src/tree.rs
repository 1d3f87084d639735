//! A batch's tree: what a label says, how the root is made, how a proof is checked.
//!
//! For unit `i` of a batch the maker draws a secret of 32 random bytes. The label shows the batch, `i` and, under
//! a cover, the secret.
//!
//! | hash | BLAKE2b-256 of | bytes |
//! |---|---|---|
//! | seal | the secret | 32 |
//! | leaf | `"cmt.unit"`, `i` as u32, the seal | 8 + 4 + 32 |
//! | node | its left child, its right child | 32 + 32 |
//! | commitment | `"cmt.comm"`, the batch as u64, `i` as u32, the secret, the claimant's account | 8 + 8 + 4 + 32 + 32 |
//!
//! Numbers are little-endian. Leaves stand in the order of their numbers; where a row has an odd number of
//! nodes the last one is lifted to the next row as it is. This is the tree of the SDK's `binary-merkle-tree`
//! over BLAKE2b-256, made of the leaves' hashes. A leaf does not name the batch, whose number nobody knows
//! before it is certified; it does name `i`, so that its place in the tree is not what makes it unit `i`.
//!
//! A test vector: with 32 bytes of `i` as the secret of unit `i`, so 32 zeros for the first, the batch of units
//! 0 to 4 has
//!
//! ```text
//! leaf 0      5ed7d4b803d70538c6d79cc89b12a8ffec7c08ff32e0be98f07272cb0dc90bb9
//! leaf 4      199a77a61498f1d410f8c8f6de15cd152bc5da1c482cd1d36a84ad68c4329510
//! root        384f9c0701d9f93388bdcfede90b37dd49043d541d3bf8105a5593fa45bb8389
//! commitment  4143eccdf6ac8141b9f3e1c7aa3c8fc91a2b10879e9db164757ca0e1f8741163
//!             of the account 32 × 0x41, to unit 4 of batch 7
//! ```
//!
//! A seal gives its secret away no more than a leaf does. A maker who publishes all seals (32 bytes a unit)
//! with the product's description lets everybody make every proof, and claims don't depend on him any more.
//! That needs secrets which nobody guesses: one made of a short code is found from its seal.
//!
//! Pure code without storage: the pallet, its benchmarks and the makers' tools share it.

use crate::{BatchId, UnitId, MAX_PROOF_LEN};
use alloc::{vec, vec::Vec};
use binary_merkle_tree::{verify_proof, Leaf};
use codec::Encode;
use cybermiles_primitives::{AccountId, Hash};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use sp_io::hashing::blake2_256;
use sp_runtime::traits::BlakeTwo256;

/// With what a leaf begins.
pub const LEAF_DOMAIN: [u8; 8] = *b"cmt.unit";

/// With what a commitment begins.
pub const COMMITMENT_DOMAIN: [u8; 8] = *b"cmt.comm";

/// What stands under a label's cover.
pub type Secret = [u8; 32];

/// The siblings that lead from a leaf to the root.
pub type Proof = BoundedVec<Hash, ConstU32<MAX_PROOF_LEN>>;

/// What may be known of a secret before the label is uncovered.
pub fn seal(secret: &Secret) -> Hash {
    blake2_256(secret).into()
}

/// The leaf of the unit with this number and the seal of its secret.
pub fn leaf(index: u32, seal: Hash) -> Hash {
    (LEAF_DOMAIN, index, seal).using_encoded(blake2_256).into()
}

/// By what `claimant` says that he knows the secret of a unit.
pub fn commitment(unit: UnitId, secret: &Secret, claimant: &AccountId) -> Hash {
    let UnitId { batch, index } = unit;
    let bytes: ([u8; 8], BatchId, u32, &Secret, &AccountId) =
        (COMMITMENT_DOMAIN, batch, index, secret, claimant);
    bytes.using_encoded(blake2_256).into()
}

/// Whether `proof` leads from the unit of this number and secret to the root of `units` units.
pub fn is_proven(root: Hash, units: u32, index: u32, secret: &Secret, proof: &[Hash]) -> bool {
    let leaf = Leaf::Hash(leaf(index, seal(secret)));
    verify_proof::<BlakeTwo256, _, _>(&root, proof.iter().copied(), units, index, leaf)
}

/// The node above two.
pub fn parent(left: Hash, right: Hash) -> Hash {
    (left, right).using_encoded(blake2_256).into()
}

/// The whole tree, for a maker: 64 bytes a unit, and every proof without computing anything again.
pub struct Tree {
    /// The rows, the leaves first, the root last.
    rows: Vec<Vec<Hash>>,
}

impl Tree {
    /// The tree of the units 0, 1, 2 … with these seals; `None` of none, or of more than a batch has.
    pub fn new(seals: impl IntoIterator<Item = Hash>) -> Option<Self> {
        let numbered = (0u32..).zip(seals);
        Self::of_leaves(numbered.map(|(index, seal)| leaf(index, seal)).collect())
    }

    /// The tree of these leaves.
    fn of_leaves(leaves: Vec<Hash>) -> Option<Self> {
        u32::try_from(leaves.len())
            .ok()
            .filter(|units| *units > 0)?;
        let mut rows = vec![leaves];
        while let Some(below) = rows.last().filter(|row| row.len() > 1) {
            let row = below
                .chunks(2)
                .filter_map(|pair| match pair {
                    [left, right] => Some(parent(*left, *right)),
                    [last] => Some(*last),
                    _ => None,
                })
                .collect();
            rows.push(row);
        }
        Some(Self { rows })
    }

    /// The root, which `certify` takes.
    pub fn root(&self) -> Hash {
        let top = self.rows.last().and_then(|row| row.first());
        top.copied().unwrap_or_default()
    }

    /// How many units there are, which `certify` takes.
    pub fn units(&self) -> u32 {
        self.rows.first().map_or(0, |leaves| leaves.len() as u32)
    }

    /// The proof of the unit with this number: its siblings, from the leaf upwards.
    pub fn proof(&self, index: u32) -> Option<Vec<Hash>> {
        let mut place = index as usize;
        self.rows.first()?.get(place)?;
        let mut proof = Vec::new();
        for row in &self.rows {
            // The last node of an odd row has no sibling; nor has the root.
            proof.extend(row.get(place ^ 1));
            place /= 2;
        }
        Some(proof)
    }
}
