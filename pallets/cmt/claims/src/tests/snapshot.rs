//! The tree, against `@openzeppelin/merkle-tree` 1.0.8.

use super::mock::address;
use crate::snapshot::{root_of, Leaf, Tree, VestingTerms};
use hex_literal::hex;
use proptest::prelude::*;
use sp_core::{H160, H256};

const CMT: u128 = 1_000_000_000_000_000_000;

/// The seven leaves of the vector: thousands of CMT, the third and the last with vesting.
fn leaves() -> Vec<Leaf> {
    (0..7)
        .map(|holder| {
            let address = address(holder);
            let amount = 1_000 * CMT * (holder as u128 + 1);
            match holder {
                2 => {
                    let vesting = VestingTerms {
                        vested: 2_000 * CMT,
                        per_block: CMT / 1_000,
                        starting_block: 100,
                    };
                    Leaf {
                        address,
                        amount,
                        vesting: Some(vesting),
                    }
                }
                6 => {
                    let amount = 700_000_000 * CMT;
                    let vesting = VestingTerms {
                        vested: amount,
                        per_block: 88_750_000_000_000_000_000,
                        starting_block: u32::MAX,
                    };
                    Leaf {
                        address,
                        amount,
                        vesting: Some(vesting),
                    }
                }
                _ => Leaf {
                    address,
                    amount,
                    vesting: None,
                },
            }
        })
        .collect()
}

#[test]
fn keys_give_the_addresses_that_ethers_gives() {
    assert_eq!(
        address(0),
        H160(hex!("49286A9bdc9B0bfC71Ff5e7a40D55398AB020962"))
    );
    assert_eq!(
        address(6),
        H160(hex!("76fBB3847092e89ca6073ff3A91318A8ccB3E915"))
    );
}

#[test]
fn leaves_hash_as_openzeppelins() {
    let expected = [
        hex!("929460897dc902979ce77495376bde2f83bee5e46a6d4b2eb13e8a027a4a9fd4"),
        hex!("3c82cdefbecc4613ca7ef120ba1a4fb2d1c32cd619664e030afe1a31c1f01d53"),
        hex!("d62dd4fe4d3d2fa8dc709928564175b24571d9ccc00a7ac761c53bee4d8611ef"),
        hex!("d192fe42804d8622638aae5d3297a422b5be91a5c379f5a3a5b27fd6e9ee8dea"),
        hex!("b0115ae3a9205c690fec279f34dc7e250addc962d1f31a63438359f739447081"),
        hex!("11e5cc19b15972a1a32413429352e22784f337786bec496df28ff25d4e406326"),
        hex!("dec452279e936c99881bfdb5ec465f71f6c26f85692358246ad7f4810fd99709"),
    ];
    assert_eq!(
        leaves()
            .iter()
            .map(|leaf| leaf.hash().0)
            .collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn roots_are_openzeppelins_for_every_shape() {
    let expected = [
        hex!("929460897dc902979ce77495376bde2f83bee5e46a6d4b2eb13e8a027a4a9fd4"),
        hex!("b830faf1630fae4f122cbcc7cd81b34d912bbcbd673ffe062cd19733cd56c8b4"),
        hex!("6018372601137b10ef31c68fb2bf13fe5efdd2faa9f1052ccb2e02c9efe98c13"),
        hex!("e805ab9b2c51abca1b8a2a3dd833d34d48ffdff6a2f0af67a8372ba79ed7eead"),
        hex!("cd0d43440dc7a7d4f17125454ab4a6691a5edf773cfb4a2d887b00c60dc8f44c"),
        hex!("a837143e85a794a92cb8dceae22873f592dd6e1c68df6b2847f349dc09992921"),
        hex!("505496d24ca0e83430cd5732cb5a16a9b06399b0c38227f19623970873bdf6fc"),
    ];
    for (size, root) in (1..=7).zip(expected) {
        assert_eq!(Tree::new(&leaves()[..size]).unwrap().root().0, root);
    }
}

#[test]
fn proofs_and_heap_are_openzeppelins() {
    let tree = Tree::new(&leaves()).unwrap();
    let proof = |given| {
        tree.proof(given)
            .unwrap()
            .into_iter()
            .map(|node| node.0)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        proof(2),
        [
            hex!("d192fe42804d8622638aae5d3297a422b5be91a5c379f5a3a5b27fd6e9ee8dea"),
            hex!("2f7c46af4f154cd2b4799548adb84ec019065a60fa7c0c8cd7b86f0c17c48e1b"),
            hex!("a9be6ab0f75c2ff0c211ca4a5319bc0cda279156b431501d2f319846b55032a1"),
        ]
    );
    // The tree of seven is lopsided: the last leaf is nearer to the root.
    assert_eq!(
        proof(6),
        [
            hex!("a7bb489807347ce7c9002d1ebf484784b682211ea59776216d894934704ebee2"),
            hex!("f786be6c57b500865c683f198587b48e50310cf148a660fa1e33ecd9e090ee14"),
        ]
    );
    let indices: Vec<_> = (0..7)
        .map(|given| tree.heap_index(given).unwrap())
        .collect();
    assert_eq!(indices, [10, 11, 7, 8, 9, 12, 6]);
    let heap: Vec<_> = tree.heap().copied().collect();
    assert_eq!(heap.len(), 13);
    assert_eq!(heap[0], tree.root());
    assert_eq!(
        heap[5].0,
        hex!("a7bb489807347ce7c9002d1ebf484784b682211ea59776216d894934704ebee2")
    );
}

#[test]
fn nothing_has_no_tree() {
    assert!(Tree::new(&[]).is_none());
    assert_eq!(Tree::new(&leaves()).unwrap().proof(7), None);
}

#[test]
fn an_inner_node_is_no_leaf() {
    let tree = Tree::new(&leaves()).unwrap();
    let heap: Vec<_> = tree.heap().copied().collect();
    // The hashes do lead to the root from there; no values hash to that node.
    assert_eq!(root_of(heap[1], &[heap[2]]), tree.root());
    assert!(leaves()
        .iter()
        .all(|leaf| !leaf.is_proven(tree.root(), &[heap[2]])));
}

prop_compose! {
    fn any_leaf()(address in any::<[u8; 20]>(), amount in 1u128.., vests in any::<bool>(), block in any::<u32>()) -> Leaf {
        let vesting = vests.then_some(VestingTerms { vested: amount, per_block: 1, starting_block: block });
        Leaf { address: H160(address), amount, vesting }
    }
}

proptest! {
    #[test]
    fn every_leaf_is_proven_and_nothing_else(
        leaves in prop::collection::vec(any_leaf(), 1..200),
        other in any_leaf(),
        flip in 0usize..,
    ) {
        let tree = Tree::new(&leaves).unwrap();
        let deepest = leaves.len().next_power_of_two().trailing_zeros() as usize;
        for (given, leaf) in leaves.iter().enumerate() {
            let mut proof = tree.proof(given).unwrap();
            prop_assert!(proof.len() <= deepest);
            prop_assert!(leaf.is_proven(tree.root(), &proof));
            prop_assert!(!other.is_proven(tree.root(), &proof));
            if let Some(sibling) = proof.get_mut(flip % leaves.len()) {
                *sibling = H256(sibling.0.map(|byte| !byte));
                prop_assert!(!leaf.is_proven(tree.root(), &proof));
            }
        }
    }

    #[test]
    fn the_order_of_the_rows_does_not_matter(leaves in prop::collection::vec(any_leaf(), 1..50)) {
        let mut reversed = leaves.clone();
        reversed.reverse();
        prop_assert_eq!(Tree::new(&leaves).unwrap().root(), Tree::new(&reversed).unwrap().root());
    }
}
