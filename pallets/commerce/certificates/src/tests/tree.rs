//! The tree, against a vector made with Python's hashlib and against the SDK's crate.

use crate::{
    tree::{commitment, is_proven, leaf, parent, seal, Tree},
    UnitId,
};
use binary_merkle_tree::{merkle_proof_raw, merkle_root_raw};
use cybermiles_primitives::{AccountId, Hash};
use proptest::prelude::*;
use sp_runtime::traits::BlakeTwo256;

fn hash(hex: &str) -> Hash {
    let byte = |at: usize| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap();
    Hash::from(core::array::from_fn(byte))
}

fn secret(index: u32) -> [u8; 32] {
    [index as u8; 32]
}

fn leaves(units: u32) -> Vec<Hash> {
    (0..units)
        .map(|index| leaf(index, seal(&secret(index))))
        .collect()
}

fn tree(units: u32) -> Tree {
    Tree::new((0..units).map(|index| seal(&secret(index)))).unwrap()
}

#[test]
fn the_vector_of_the_documentation() {
    assert_eq!(
        leaves(5),
        [
            "5ed7d4b803d70538c6d79cc89b12a8ffec7c08ff32e0be98f07272cb0dc90bb9",
            "f34c65bc6df2c86d4cf77919fed394060cc0f20f9ad252a81c6236825b72536f",
            "b9777a8c7054e39a2ff3fd61e230a5505105594107356f4eabbb338d5d11d9c4",
            "3774b82747de0ac1fbec16324c98cc73b632b06173f0e16953536be49cf1d40f",
            "199a77a61498f1d410f8c8f6de15cd152bc5da1c482cd1d36a84ad68c4329510",
        ]
        .map(hash)
    );
    let tree = tree(5);
    assert_eq!(tree.units(), 5);
    assert_eq!(
        tree.root(),
        hash("384f9c0701d9f93388bdcfede90b37dd49043d541d3bf8105a5593fa45bb8389")
    );
    assert_eq!(
        tree.proof(1).unwrap(),
        [
            "5ed7d4b803d70538c6d79cc89b12a8ffec7c08ff32e0be98f07272cb0dc90bb9",
            "333e67c77e71f25e9c08d7a88090048e5ce2beeb255678f91c6f9b0716ee44f4",
            "199a77a61498f1d410f8c8f6de15cd152bc5da1c482cd1d36a84ad68c4329510",
        ]
        .map(hash)
    );
    // The last one is lifted twice.
    assert_eq!(
        tree.proof(4).unwrap(),
        ["8a11899154f4ad51153b73f6e5b2c703ccb145478e1067545df6ec3b71ce550e"].map(hash)
    );
    let unit = UnitId { batch: 7, index: 4 };
    assert_eq!(
        commitment(unit, &secret(4), &AccountId::new([0x41; 32])),
        hash("4143eccdf6ac8141b9f3e1c7aa3c8fc91a2b10879e9db164757ca0e1f8741163")
    );
}

#[test]
fn every_shape_is_the_sdks() {
    for units in 1..=35 {
        let (leaves, tree) = (leaves(units), tree(units));
        let root = merkle_root_raw::<BlakeTwo256, _>(leaves.iter().copied());
        assert_eq!(tree.root(), root);
        for index in 0..units {
            let proof = tree.proof(index).unwrap();
            let theirs = merkle_proof_raw::<BlakeTwo256, _>(leaves.iter().copied(), index);
            assert_eq!(proof, theirs.proof);
            assert!(is_proven(root, units, index, &secret(index), &proof));
            assert!(!is_proven(root, units, index, &[0xee; 32], &proof));
        }
    }
}

/// The root and the proof of one unit among so many, the other branches being anything.
fn path(units: u32, index: u32) -> (Hash, Vec<Hash>) {
    let mut node = leaf(index, seal(&secret(index)));
    let (mut place, mut width, mut proof) = (index, units, vec![]);
    while width > 1 {
        let sibling = Hash::repeat_byte(proof.len() as u8);
        if place % 2 == 1 {
            node = parent(sibling, node);
            proof.push(sibling);
        } else if place + 1 < width {
            node = parent(node, sibling);
            proof.push(sibling);
        }
        (place, width) = (place / 2, width.div_ceil(2));
    }
    (node, proof)
}

#[test]
fn a_million_units_are_twenty_hashes_away() {
    for (units, index, hashes) in [
        (1_000_000, 0, 20),
        (1_000_000, 1, 20),
        (1_000_000, 524_287, 20),
        (1_000_000, 524_288, 20),
        // Where a row is odd, as the seventh of 15,625 nodes, the last one has no sibling.
        (1_000_000, 999_999, 12),
        (u32::MAX, 0, 32),
        (u32::MAX, u32::MAX - 1, 31),
    ] {
        let (root, proof) = path(units, index);
        assert_eq!(proof.len(), hashes, "{index} of {units}");
        assert!(is_proven(root, units, index, &secret(index), &proof));
    }
}

#[test]
fn a_tree_of_thousands() {
    let tree = tree(5_000);
    assert_eq!(tree.units(), 5_000);
    for index in [0, 1, 4_095, 4_096, 4_999] {
        let proof = tree.proof(index).unwrap();
        assert!(is_proven(tree.root(), 5_000, index, &secret(index), &proof));
    }
}

#[test]
fn nothing_has_no_tree_and_no_proof() {
    assert!(Tree::new([]).is_none());
    assert_eq!(tree(5).proof(5), None);
}

#[test]
fn a_number_beyond_the_batch_is_not_proven() {
    let tree = tree(5);
    let proof = tree.proof(4).unwrap();
    assert!(is_proven(tree.root(), 5, 4, &secret(4), &proof));
    assert!(!is_proven(tree.root(), 4, 4, &secret(4), &proof));
    assert!(!is_proven(tree.root(), 0, 0, &secret(0), &[]));
}

#[test]
fn an_inner_node_is_no_unit() {
    let (leaves, tree) = (leaves(4), tree(4));
    let [left, right] = [0, 2].map(|at| parent(leaves[at], leaves[at + 1]));
    // The hashes lead to the root from there; no number and secret hash to that node.
    assert_eq!(parent(left, right), tree.root());
    assert!((0..4).all(|index| !is_proven(tree.root(), 4, index, &secret(index), &[right])));
    assert_ne!(leaf(0, left), left);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_unit_is_proven_and_nothing_else(
        units in 1u32..300,
        index in 0u32..300,
        other in 0u32..300,
        flip in 0usize..,
    ) {
        let (index, other) = (index % units, other % units);
        let tree = tree(units);
        let mut proof = tree.proof(index).unwrap();
        let deepest = units.next_power_of_two().trailing_zeros() as usize;
        prop_assert!(proof.len() <= deepest);
        prop_assert!(is_proven(tree.root(), units, index, &secret(index), &proof));
        prop_assert!(other == index || !is_proven(tree.root(), units, other, &secret(index), &proof));
        let count = proof.len();
        if count > 0 {
            let sibling = &mut proof[flip % count];
            *sibling = Hash::from(sibling.0.map(|byte| !byte));
            prop_assert!(!is_proven(tree.root(), units, index, &secret(index), &proof));
        }
    }

    /// No root, size and proof that anybody sends make the check panic.
    #[test]
    fn nonsense_is_refused(
        root in any::<[u8; 32]>(),
        units in any::<u32>(),
        index in any::<u32>(),
        proof in prop::collection::vec(any::<[u8; 32]>(), 0..40),
    ) {
        let proof: Vec<_> = proof.into_iter().map(Hash::from).collect();
        prop_assert!(!is_proven(Hash::from(root), units, index, &[1; 32], &proof));
    }
}
