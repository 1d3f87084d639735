//! Setting, reading and picking.

use super::{tree_in, tree_of};
use crate::{Error, Place, CAPACITY, LEVELS};

#[test]
fn nothing_is_in_an_empty_tree() {
    let tree = tree_in(3);
    assert_eq!(tree.total(), 0);
    assert_eq!(tree.weight(5), 0);
    assert_eq!(tree.total_at(3), Ok(0));
    assert_eq!(tree.pick(3, 0), Ok(None));
    assert_eq!(tree.draw(3, &[0; 32], 0), Ok(None));
    assert!(tree.is_free(5));
}

#[test]
fn a_weight_is_live_at_once_and_in_snapshots_from_the_next_term() {
    let mut tree = tree_in(4);
    tree.set(9, 50).unwrap();
    assert_eq!((tree.weight(9), tree.total()), (50, 50));
    assert_eq!(tree.weight_at(4, 9), Ok(0));
    assert_eq!(tree.total_at(4), Ok(0));
    assert_eq!(tree.pick(4, 0), Ok(None));

    tree.term = 5;
    tree.set(9, 20).unwrap();
    assert_eq!((tree.weight(9), tree.total()), (20, 20));
    assert_eq!(tree.weight_at(5, 9), Ok(50));
    assert_eq!(tree.total_at(5), Ok(50));
    assert_eq!(tree.weight_at(4, 9), Ok(0));
    assert_eq!(tree.pick(5, 49), Ok(Some(9)));
    assert_eq!(tree.pick(5, 50), Ok(None));

    tree.term = 6;
    assert_eq!(tree.weight_at(5, 9), Ok(50));
    assert_eq!(tree.weight_at(6, 9), Ok(20));
}

#[test]
fn only_this_term_and_the_last_can_be_read() {
    let mut tree = tree_of(&[(0, 10)]);
    tree.term = 7;
    for (start_of, error) in [
        (0, Error::Forgotten),
        (5, Error::Forgotten),
        (8, Error::NotYet),
        (u32::MAX, Error::NotYet),
    ] {
        assert_eq!(tree.weight_at(start_of, 0), Err(error));
        assert_eq!(tree.total_at(start_of), Err(error));
        assert_eq!(tree.pick(start_of, 0), Err(error));
        assert_eq!(tree.draw(start_of, &[0; 32], 0), Err(error));
    }
    assert_eq!(tree.total_at(6), Ok(10));
    assert_eq!(tree.total_at(7), Ok(10));
}

#[test]
fn the_first_and_the_last_term_are_terms() {
    let mut tree = tree_in(0);
    tree.set(1, 5).unwrap();
    assert_eq!(tree.total_at(0), Ok(0));
    assert_eq!(tree.total_at(1), Err(Error::NotYet));
    tree.term = u32::MAX;
    tree.set(1, 6).unwrap();
    assert_eq!(tree.total_at(u32::MAX), Ok(5));
    assert_eq!(tree.total_at(u32::MAX - 1), Ok(5));
    assert_eq!(tree.total(), 6);
}

#[test]
fn there_are_only_so_many_leaves() {
    let mut tree = tree_in(1);
    tree.set(CAPACITY - 1, 7).unwrap();
    assert_eq!(tree.set(CAPACITY, 7), Err(Error::NoSuchLeaf));
    assert_eq!(tree.set(u32::MAX, 7), Err(Error::NoSuchLeaf));
    assert_eq!(tree.total(), 7);
    assert_eq!(tree.weight(CAPACITY), 0);
    assert_eq!(tree.weight_at(1, u32::MAX), Ok(0));
    assert!(!tree.is_free(CAPACITY));
    tree.term = 2;
    assert_eq!(tree.pick(2, 6), Ok(Some(CAPACITY - 1)));
}

#[test]
fn a_term_that_goes_back_is_refused() {
    let mut tree = tree_in(5);
    tree.set(3, 1).unwrap();
    let before = tree.nodes.kept.clone();
    tree.term = 4;
    assert_eq!(tree.set(3, 2), Err(Error::Backwards));
    // Another node of the leaves, but the root is the same.
    assert_eq!(tree.set(1_000, 2), Err(Error::Backwards));
    assert_eq!(tree.total_at(4), Err(Error::Backwards));
    assert_eq!(tree.weight_at(4, 3), Err(Error::Backwards));
    assert_eq!(tree.pick(4, 0), Err(Error::Backwards));
    assert_eq!(tree.draw(4, &[0; 32], 0), Err(Error::Backwards));
    assert_eq!(tree.nodes.kept, before);
}

#[test]
fn what_does_not_fit_changes_nothing() {
    let mut tree = tree_in(1);
    tree.set(0, u64::MAX - 10).unwrap();
    tree.set(CAPACITY - 1, 10).unwrap();
    let before = tree.nodes.kept.clone();
    // In the same node as a large one, below the same child of the root, and elsewhere.
    for leaf in [1, 20_000, CAPACITY - 2, CAPACITY / 2] {
        assert_eq!(tree.set(leaf, 1), Err(Error::Overflow));
        assert_eq!(tree.set(leaf, u64::MAX), Err(Error::Overflow));
    }
    assert_eq!(tree.set(0, u64::MAX), Err(Error::Overflow));
    assert_eq!(tree.nodes.kept, before);
    assert_eq!(tree.total(), u64::MAX);
    tree.set(CAPACITY - 1, 0).unwrap();
    tree.set(0, u64::MAX).unwrap();
    tree.term = 2;
    assert_eq!(tree.pick(2, u64::MAX - 1), Ok(Some(0)));
    assert_eq!(tree.pick(2, u64::MAX), Ok(None));
}

#[test]
fn leaves_lie_side_by_side_in_the_order_of_their_numbers() {
    let tree = tree_of(&[(CAPACITY - 1, 4), (16, 3), (0, 1), (15, 2), (70_000, 5)]);
    let picked: Vec<_> = (0..16).map(|point| tree.pick(1, point).unwrap()).collect();
    let wide = [
        (Some(0), 1),
        (Some(15), 2),
        (Some(16), 3),
        (Some(70_000), 5),
        (Some(CAPACITY - 1), 4),
        (None, 1),
    ];
    let expected: Vec<_> = wide
        .into_iter()
        .flat_map(|(leaf, width)| vec![leaf; width])
        .collect();
    assert_eq!(picked, expected);
}

#[test]
fn it_costs_the_reads_that_the_documentation_says() {
    let mut tree = tree_in(0);
    let levels = u32::from(LEVELS);
    tree.set(77, 10).unwrap();
    assert_eq!(tree.nodes.used(), (levels, levels));
    tree.set(77, 10).unwrap();
    assert_eq!(tree.nodes.used(), (levels, 0));
    tree.term = 1;
    tree.pick(1, 9).unwrap();
    assert_eq!(tree.nodes.used(), (levels, 0));
    tree.draw(1, &[0; 32], 0).unwrap();
    assert_eq!(tree.nodes.used(), (levels, 0));
    tree.pick(1, 10).unwrap();
    assert_eq!(tree.nodes.used(), (1, 0));
    tree.draw(0, &[0; 32], 0).unwrap();
    assert_eq!(tree.nodes.used(), (1, 0));
    tree.weight(77);
    tree.total();
    tree.weight_at(1, 77).unwrap();
    tree.total_at(1).unwrap();
    tree.is_free(77);
    assert_eq!(tree.nodes.used(), (5, 0));
}

#[test]
fn a_leaf_is_free_once_no_readable_snapshot_has_it() {
    let mut tree = tree_in(3);
    assert!(tree.is_free(8));
    tree.set(8, 1).unwrap();
    assert!(!tree.is_free(8));
    // Set and taken back within a term: no snapshot ever has it.
    tree.set(8, 0).unwrap();
    assert!(tree.is_free(8));

    tree.set(8, 1).unwrap();
    tree.term = 4;
    assert!(!tree.is_free(8));
    tree.set(8, 0).unwrap();
    assert!(!tree.is_free(8));
    tree.term = 5;
    assert_eq!(tree.weight_at(4, 8), Ok(1));
    assert!(!tree.is_free(8));
    tree.term = 6;
    assert!(tree.is_free(8));
    assert!(tree.is_free(9));
}

#[test]
fn setting_the_same_nought_again_sweeps() {
    let mut tree = tree_of(&[(8, 1), (9, 2), (600_000, 3)]);
    for leaf in [8, 9, 600_000] {
        tree.set(leaf, 0).unwrap();
    }
    tree.term = 2;
    tree.set(8, 0).unwrap();
    assert_eq!(tree.total_at(1), Ok(6));
    assert_eq!(tree.nodes.kept.len(), 9);
    tree.term = 3;
    tree.set(8, 0).unwrap();
    // All of 8's nodes, which are 9's too; the root is also 600,000's.
    assert_eq!(tree.nodes.kept.len(), 4);
    assert!(!tree.nodes.kept.contains_key(&Place::ROOT));
    tree.set(600_000, 0).unwrap();
    assert!(tree.nodes.kept.is_empty());
}

#[test]
fn errors_say_what_they_are() {
    let all = [
        Error::NoSuchLeaf,
        Error::Overflow,
        Error::Forgotten,
        Error::NotYet,
        Error::Backwards,
    ];
    let mut said: Vec<_> = all.iter().map(ToString::to_string).collect();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), all.len());
}
