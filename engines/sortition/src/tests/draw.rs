//! From a seed to a point.

use super::tree_of;
use crate::{
    accept,
    draw::{first_accepted, point},
};
use proptest::prelude::*;
use std::cell::RefCell;

const WORDS: u128 = 1 << 64;

#[test]
fn the_words_that_are_too_many_are_rejected() {
    // (total, how many words are too many)
    for (total, excess) in [
        (3, 1),
        (10, 6),
        (1_000_000, 551_616),
        ((1 << 63) - 1, 2),
        ((1 << 63) + 1, (1 << 63) - 1),
        (u64::MAX - 1, 2),
        (u64::MAX, 1),
    ] {
        assert_eq!(accept(0, total), None, "{total}");
        assert_eq!(accept(excess - 1, total), None, "{total}");
        // The first that is accepted is a point like any other, and the last is the one before it.
        assert_eq!(accept(excess, total), Some(excess), "{total}");
        assert_eq!(accept(u64::MAX, total), Some(excess - 1), "{total}");
    }
}

#[test]
fn a_total_that_divides_the_words_rejects_none() {
    for power in 0..64 {
        let total = 1u64 << power;
        assert_eq!(accept(0, total), Some(0));
        assert_eq!(accept(total - 1, total), Some(total - 1));
        assert_eq!(accept(u64::MAX, total), Some(total - 1));
    }
}

#[test]
fn there_is_no_point_below_nothing() {
    assert_eq!(accept(0, 0), None);
    assert_eq!(accept(u64::MAX, 0), None);
    let asked = RefCell::new(0);
    let stream = |_| {
        *asked.borrow_mut() += 1;
        0
    };
    assert_eq!(first_accepted(stream, 0), None);
    assert_eq!(*asked.borrow(), 0);
}

#[test]
fn the_first_word_that_is_accepted_counts() {
    let asked = RefCell::new(Vec::new());
    let words = [0, 5, 3, 17, 99];
    let stream = |attempt: u32| {
        asked.borrow_mut().push(attempt);
        words[attempt as usize]
    };
    // Of a total of 10 the words below 6 are rejected.
    assert_eq!(first_accepted(stream, 10), Some(7));
    assert_eq!(*asked.borrow(), [0, 1, 2, 3]);
}

#[test]
fn a_draw_is_what_the_documentation_says() {
    let mut seed = [0; 32];
    for (byte, number) in seed.iter_mut().zip(0..) {
        *byte = number;
    }
    // Reckoned by another implementation; the last column is the attempts that are rejected.
    for (number, total, expected, _rejected) in [
        (0, 1_000, 280, 0),
        (1, 1_000, 359, 0),
        (4_294_967_296, 1_000, 351, 0),
        (u64::MAX, 1_000, 665, 0),
        (0, (1 << 63) + 1, 1_447_243_000_018_664_471, 0),
        (2, (1 << 63) + 1, 5_477_770_733_639_203_532, 1),
        (3, (1 << 63) + 1, 1_855_686_878_343_636_687, 3),
        (4, (1 << 63) + 1, 9_074_753_714_755_363_345, 2),
    ] {
        assert_eq!(point(&seed, number, total), Some(expected), "{number}");
    }
    let tree = tree_of(&[(3, 500), (4, 500)]);
    // Of 1,000 as above: 3 has the first half.
    assert_eq!(tree.draw(1, &seed, 0), Ok(Some(3)));
    assert_eq!(tree.draw(1, &seed, 1), Ok(Some(3)));
    assert_eq!(tree.draw(1, &seed, 4_294_967_296), Ok(Some(3)));
    assert_eq!(tree.draw(1, &seed, u64::MAX), Ok(Some(4)));
}

proptest! {
    #[test]
    fn each_point_has_the_same_number_of_words(total in 1u64.., word: u64) {
        // The words from the first accepted one on are whole rounds of all points, and a word and the one
        // `total` further are the same point: so each point has one word in each round.
        let excess = (WORDS % u128::from(total)) as u64;
        prop_assert_eq!((WORDS - u128::from(excess)) % u128::from(total), 0);
        prop_assert_eq!(accept(word, total).is_some(), word >= excess);
        if let Some(point) = accept(word, total) {
            prop_assert!(point < total);
            if let Some(next) = word.checked_add(total) {
                prop_assert_eq!(accept(next, total), Some(point));
            }
            if let Some(next) = word.checked_add(1) {
                let neighbour = if point == total - 1 { 0 } else { point + 1 };
                prop_assert_eq!(accept(next, total), Some(neighbour));
            }
        }
        // Never fewer than half of them.
        prop_assert!(u128::from(excess) * 2 < WORDS);
    }
}
