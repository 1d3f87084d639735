//! Against the tree that everybody would write first: all weights in a row, copied whole at each turn.

use super::{tree_in, walk, Memory};
use crate::{Error, Leaf, Node, Term, Tree, Weight, CAPACITY};
use codec::{Decode, Encode, MaxEncodedLen};
use proptest::prelude::*;

/// Leaves that share nodes at every level, in order.
const LEAVES: [Leaf; 14] = [
    0,
    1,
    15,
    16,
    255,
    256,
    4_095,
    4_096,
    65_535,
    65_536,
    65_537,
    524_288,
    CAPACITY - 2,
    CAPACITY - 1,
];

type Weights = Vec<(Leaf, Weight)>;

/// All weights in a row, and a copy of them for each term that has started.
struct Naive {
    live: Weights,
    term: Term,
    starts: Vec<Weights>,
}

impl Naive {
    fn new() -> Self {
        let live: Weights = LEAVES.iter().map(|leaf| (*leaf, 0)).collect();
        Self {
            starts: vec![live.clone()],
            live,
            term: 0,
        }
    }

    fn total(weights: &Weights) -> u128 {
        weights.iter().map(|(_, weight)| u128::from(*weight)).sum()
    }

    fn set(&mut self, which: usize, weight: Weight) -> Result<(), Error> {
        let before = std::mem::replace(&mut self.live[which].1, weight);
        if Self::total(&self.live) > u128::from(Weight::MAX) {
            self.live[which].1 = before;
            return Err(Error::Overflow);
        }
        Ok(())
    }

    fn next_term(&mut self) {
        self.term += 1;
        self.starts.push(self.live.clone());
    }

    fn at(&self, start_of: Term) -> Result<&Weights, Error> {
        if start_of > self.term {
            Err(Error::NotYet)
        } else if start_of + 1 < self.term {
            Err(Error::Forgotten)
        } else {
            Ok(&self.starts[start_of as usize])
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    Set(usize, Weight),
    Turn(u32),
}

fn step(weight: impl Strategy<Value = Weight>) -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..LEAVES.len(), weight).prop_map(|(which, weight)| Step::Set(which, weight)),
        2 => (0..LEAVES.len()).prop_map(|which| Step::Set(which, 0)),
        3 => (1u32..4).prop_map(Step::Turn),
    ]
}

/// Does a step with both, and compares what they say of it.
fn take(tree: &mut Tree<Memory>, naive: &mut Naive, step: &Step) -> Result<(), TestCaseError> {
    match *step {
        Step::Set(which, weight) => {
            let before = tree.nodes.kept.clone();
            let expected = naive.set(which, weight);
            prop_assert_eq!(tree.set(LEAVES[which], weight), expected);
            if expected.is_err() {
                prop_assert_eq!(&tree.nodes.kept, &before);
            }
        }
        Step::Turn(terms) => {
            (0..terms).for_each(|_| naive.next_term());
            tree.term += terms;
        }
    }
    Ok(())
}

/// Everything that can be read is the same, and the store holds no more than it needs.
fn compare(tree: &Tree<Memory>, naive: &Naive) -> Result<(), TestCaseError> {
    prop_assert_eq!(u128::from(tree.total()), Naive::total(&naive.live));
    for (leaf, weight) in &naive.live {
        prop_assert_eq!(tree.weight(*leaf), *weight);
        let taken = *weight > 0
            || [naive.term, naive.term.saturating_sub(1)]
                .iter()
                .any(|start_of| {
                    let weights = &naive.starts[*start_of as usize];
                    weights
                        .iter()
                        .any(|(other, weight)| other == leaf && *weight > 0)
                });
        prop_assert_eq!(tree.is_free(*leaf), !taken);
    }
    for start_of in naive.term.saturating_sub(3)..=naive.term + 2 {
        let expected = naive.at(start_of);
        let total = expected.map(Naive::total);
        prop_assert_eq!(tree.total_at(start_of).map(u128::from), total);
        for (which, leaf) in LEAVES.iter().enumerate() {
            let weight = expected.map(|weights| weights[which].1);
            prop_assert_eq!(tree.weight_at(start_of, *leaf), weight);
        }
    }
    for node in tree.nodes.kept.values() {
        prop_assert!(!node.is_empty());
        prop_assert!(node.encoded_size() <= Node::max_encoded_len());
        prop_assert_eq!(&Node::decode(&mut &node.encode()[..]).unwrap(), node);
    }
    Ok(())
}

/// The readable snapshots.
fn readable(naive: &Naive) -> impl Iterator<Item = Term> {
    naive.term.saturating_sub(1)..=naive.term
}

proptest! {
    // Each case compares everything after each step.
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_point_of_every_snapshot_is_where_the_walk_finds_it(
        steps in prop::collection::vec(step(0u64..12), 1..50),
    ) {
        let (mut tree, mut naive) = (tree_in(0), Naive::new());
        for step in &steps {
            take(&mut tree, &mut naive, step)?;
            compare(&tree, &naive)?;
            for start_of in readable(&naive) {
                let weights = &naive.starts[start_of as usize];
                for point in 0..=tree.total_at(start_of).unwrap() + 1 {
                    prop_assert_eq!(tree.pick(start_of, point), Ok(walk(weights, point)));
                }
            }
        }
    }

    #[test]
    fn nor_do_large_weights_lose_a_point(
        steps in prop::collection::vec(
            step(prop_oneof![any::<u64>(), 0u64..1 << 61, (u64::MAX - 3)..=u64::MAX]),
            1..40,
        ),
        anywhere: u64,
    ) {
        let (mut tree, mut naive) = (tree_in(0), Naive::new());
        for step in &steps {
            take(&mut tree, &mut naive, step)?;
            compare(&tree, &naive)?;
            for start_of in readable(&naive) {
                let weights = &naive.starts[start_of as usize];
                let mut end = 0u64;
                for (_, weight) in weights {
                    end += weight;
                    for point in [end.wrapping_sub(1), end, end.wrapping_add(1), anywhere] {
                        prop_assert_eq!(tree.pick(start_of, point), Ok(walk(weights, point)));
                    }
                }
            }
        }
    }

    #[test]
    fn a_draw_falls_on_somebody_with_a_stake_and_always_the_same(
        steps in prop::collection::vec(step(0u64..1_000), 1..40),
        seed: [u8; 32],
        number: u64,
    ) {
        let (mut tree, mut naive) = (tree_in(0), Naive::new());
        let mut drawn = None;
        for step in &steps {
            take(&mut tree, &mut naive, step)?;
            for start_of in readable(&naive) {
                let now = tree.draw(start_of, &seed, number).unwrap();
                match now {
                    Some(leaf) => prop_assert!(tree.weight_at(start_of, leaf).unwrap() > 0),
                    None => prop_assert_eq!(tree.total_at(start_of), Ok(0)),
                }
                // As long as it can be read, whatever happens meanwhile.
                match drawn {
                    Some((of, before)) if of == start_of => prop_assert_eq!(now, before),
                    _ if start_of == naive.term => drawn = Some((start_of, now)),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn nothing_is_left_of_what_everybody_has_left(
        steps in prop::collection::vec(step(0u64..100), 1..60),
    ) {
        let (mut tree, mut naive) = (tree_in(0), Naive::new());
        for step in &steps {
            take(&mut tree, &mut naive, step)?;
        }
        for _ in 0..2 {
            for leaf in LEAVES {
                tree.set(leaf, 0).unwrap();
            }
            tree.term += 2;
        }
        prop_assert!(tree.nodes.kept.is_empty());
    }

    #[test]
    fn the_order_of_writing_leaves_no_trace(
        weights in prop::collection::vec(0u64..1_000, LEAVES.len()),
        mut order in Just((0..LEAVES.len()).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let mut one = tree_in(4);
        for which in &order {
            one.set(LEAVES[*which], weights[*which]).unwrap();
        }
        let mut other = tree_in(4);
        order.reverse();
        for which in &order {
            other.set(LEAVES[*which], u64::MAX).unwrap();
            other.set(LEAVES[*which], 0).unwrap();
        }
        for which in &order {
            other.set(LEAVES[*which], weights[*which]).unwrap();
        }
        prop_assert_eq!(one.nodes.kept, other.nodes.kept);
    }

    #[test]
    fn a_stake_split_over_neighbours_has_the_very_same_points(
        before in 0u64..50,
        parts in prop::collection::vec(0u64..20, 1..40),
        after in 0u64..50,
        seed: [u8; 32],
    ) {
        let whole: u64 = parts.iter().sum();
        let mut one = tree_in(0);
        let mut many = tree_in(0);
        for tree in [&mut one, &mut many] {
            tree.set(3, before).unwrap();
            tree.set(500, after).unwrap();
        }
        one.set(4, whole).unwrap();
        for (leaf, part) in (4..).zip(&parts) {
            many.set(leaf, *part).unwrap();
        }
        (one.term, many.term) = (1, 1);
        // Whose a leaf is.
        let mine = |leaf: Option<Leaf>| leaf.map(|leaf| (4..500).contains(&leaf));
        for point in 0..=before + whole + after {
            let (alone, split) = (one.pick(1, point).unwrap(), many.pick(1, point).unwrap());
            prop_assert_eq!(mine(alone), mine(split));
        }
        for number in 0..20 {
            let alone = one.draw(1, &seed, number).unwrap();
            let split = many.draw(1, &seed, number).unwrap();
            prop_assert_eq!(mine(alone), mine(split));
        }
    }
}
