//! Whether draws are what chance would give: Pearson's chi-square, on seeds that are always the same, so
//! that these tests pass or fail for good. The bounds are those that chance itself exceeds in one case of
//! a thousand.

use super::{tree_in, tree_of, walk};
use crate::{Leaf, Weight, CAPACITY};
use std::collections::BTreeMap;

/// Stakes that differ by a factor of a hundred, on leaves near and far.
const STAKES: [(Leaf, Weight); 8] = [
    (0, 100),
    (1, 1),
    (14, 25),
    (17, 10),
    (300, 60),
    (70_000, 4),
    (70_001, 50),
    (CAPACITY - 1, 30),
];

const DRAWS: u64 = 20_000;

/// What chi-square exceeds in a case of a thousand, with 1, 4, 7 and 15 degrees of freedom.
const BOUND_1: f64 = 10.828;
const BOUND_4: f64 = 18.467;
const BOUND_7: f64 = 24.322;
const BOUND_15: f64 = 37.697;

type Counts<Who> = BTreeMap<Who, u64>;

fn seed(number: u64) -> [u8; 32] {
    sp_crypto_hashing::blake2_256(&number.to_le_bytes())
}

fn count<Who: Ord>(draws: impl Iterator<Item = Who>) -> Counts<Who> {
    let mut counts = Counts::new();
    draws.for_each(|who| *counts.entry(who).or_default() += 1);
    counts
}

/// How far counts are from what the shares would have them be.
fn distance<Who: Ord>(counts: &Counts<Who>, shares: &[(Who, Weight)]) -> f64 {
    let draws: u64 = counts.values().sum();
    let total: u64 = shares.iter().map(|(_, share)| share).sum();
    let seen: u64 = shares.iter().filter_map(|(who, _)| counts.get(who)).sum();
    assert_eq!(seen, draws, "somebody without a share was drawn");
    shares
        .iter()
        .map(|(who, share)| {
            let expected = draws as f64 * *share as f64 / total as f64;
            let counted = *counts.get(who).unwrap_or(&0) as f64;
            (counted - expected).powi(2) / expected
        })
        .sum()
}

/// How far two counts of equally many draws are from having come out of the same urn.
fn difference(one: &Counts<Leaf>, other: &Counts<Leaf>) -> f64 {
    STAKES
        .iter()
        .map(|(who, _)| {
            let a = *one.get(who).unwrap_or(&0) as f64;
            let b = *other.get(who).unwrap_or(&0) as f64;
            (a - b).powi(2) / (a + b)
        })
        .sum()
}

/// Points by another generator (xorshift64*), in a row of weights.
fn naive_draws(draws: u64) -> Counts<Leaf> {
    let total: u64 = STAKES.iter().map(|(_, stake)| stake).sum();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    count((0..draws).map(|_| {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        let word = state.wrapping_mul(0x2545_f491_4f6c_dd1d);
        let point = (u128::from(word) * u128::from(total)) >> 64;
        walk(&STAKES, point as u64).unwrap()
    }))
}

#[test]
fn over_many_seeds_everybody_is_drawn_as_often_as_his_stake_says() {
    let tree = tree_of(&STAKES);
    let counts = count((0..DRAWS).map(|n| tree.draw(1, &seed(n), 0).unwrap().unwrap()));
    assert!(distance(&counts, &STAKES) < BOUND_7);
    assert!(difference(&counts, &naive_draws(DRAWS)) < BOUND_7);
}

#[test]
fn and_so_he_is_over_the_draws_of_one_seed() {
    let tree = tree_of(&STAKES);
    for seed in (0..3).map(seed) {
        let counts = count((0..DRAWS).map(|n| tree.draw(1, &seed, n).unwrap().unwrap()));
        assert!(distance(&counts, &STAKES) < BOUND_7);
        assert!(difference(&counts, &naive_draws(DRAWS)) < BOUND_7);
    }
}

#[test]
fn one_draw_says_nothing_about_the_next() {
    let stakes = [(2, 100), (3, 25), (90, 60), (5_000, 50)];
    let tree = tree_of(&stakes);
    let draw = |n, number| tree.draw(1, &seed(n), number).unwrap().unwrap();
    let pairs = count((0..DRAWS).map(|n| (draw(n, 0), draw(n, 1))));
    let shares: Vec<_> = stakes
        .iter()
        .flat_map(|(one, stake)| stakes.map(|(other, its)| ((*one, other), stake * its)))
        .collect();
    assert!(distance(&pairs, &shares) < BOUND_15);
}

#[test]
fn a_stake_split_over_many_leaves_is_drawn_no_more_often() {
    // 280 of 1,000: on one leaf, or one each on every third of the leaves that others have left.
    const MINE: u64 = 280;
    let others: Vec<(Leaf, Weight)> = (0..72).map(|n| (n * 37, 10)).collect();
    let mut whole = tree_in(0);
    let mut split = tree_in(0);
    for (leaf, stake) in &others {
        whole.set(*leaf, *stake).unwrap();
        split.set(*leaf, *stake).unwrap();
    }
    whole.set(1, MINE).unwrap();
    let mine: Vec<Leaf> = (1..)
        .step_by(3)
        .filter(|leaf| leaf % 37 != 0)
        .take(MINE as usize)
        .collect();
    for leaf in &mine {
        split.set(*leaf, 1).unwrap();
    }
    (whole.term, split.term) = (1, 1);
    assert_eq!((whole.total(), split.total()), (1_000, 1_000));

    let shares = [(true, MINE), (false, 1_000 - MINE)];
    let drawn = |tree: &crate::Tree<_>| {
        count((0..DRAWS).map(|n| {
            let leaf = tree.draw(1, &seed(n), 0).unwrap().unwrap();
            others.iter().all(|(other, _)| *other != leaf)
        }))
    };
    assert!(distance(&drawn(&whole), &shares) < BOUND_1);
    assert!(distance(&drawn(&split), &shares) < BOUND_1);
}

#[test]
fn a_committee_has_as_many_of_his_seats_whether_he_splits_or_not() {
    // How many of 9 seats he has, with a quarter of the stake: nine draws with replacement.
    let split: Vec<(Leaf, Weight)> = (0..16)
        .map(|n| (n * 2, 1 + 2 * u64::from(n % 4 == 0)))
        .collect();
    let whole = [(5, 6u64), (6, 18)];
    let seats = |tree: &crate::Tree<_>, mine: &dyn Fn(Leaf) -> bool, n| {
        let drawn = |number| tree.draw(1, &seed(n), number).unwrap().unwrap();
        (0..9).filter(|number| mine(drawn(*number))).count()
    };
    // 4 or more are counted together.
    let shares: [(usize, Weight); 5] = [
        (0, 19_683),
        (1, 59_049),
        (2, 78_732),
        (3, 61_236),
        (4, 43_444),
    ];
    assert_eq!(
        shares.iter().map(|(_, share)| share).sum::<u64>(),
        4u64.pow(9)
    );
    let (whole, split) = (tree_of(&whole), tree_of(&split));
    let alone = count((0..4_000).map(|n| seats(&whole, &|leaf| leaf == 5, n).min(4)));
    // The six leaves of one each that come first.
    let mine = [2, 4, 6, 10, 12, 14];
    let parts = count((0..4_000).map(|n| seats(&split, &|leaf| mine.contains(&leaf), n).min(4)));
    assert_eq!((whole.total(), split.total()), (24, 24));
    assert!(distance(&alone, &shares) < BOUND_4);
    assert!(distance(&parts, &shares) < BOUND_4);
}
