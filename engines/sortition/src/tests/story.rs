//! A committee is drawn while somebody who knows the seed does what he can.

use super::tree_of;
use crate::{Error, Leaf};

const SEATS: u64 = 15;

#[test]
fn who_knows_the_seed_comes_too_late() {
    // Forty jurors with 100 each at the start of term 1; Mallory is the last.
    let jurors: Vec<(Leaf, u64)> = (0..40).map(|leaf| (leaf, 100)).collect();
    let mallory = 39;
    let mut tree = tree_of(&jurors);

    // The committee is asked for in term 1. The seed becomes known, and five seats are drawn.
    let seed = [7; 32];
    let seats = |tree: &crate::Tree<_>, numbers: std::ops::Range<u64>| -> Vec<Leaf> {
        numbers
            .map(|number| tree.draw(1, &seed, number).unwrap().unwrap())
            .collect()
    };
    let whole = seats(&tree, 0..SEATS);
    let first = seats(&tree, 0..5);

    // Mallory raises his stake a thousandfold and spreads more of it over new leaves; others leave in fright.
    tree.set(mallory, 100_000).unwrap();
    for leaf in 1_000..1_050 {
        tree.set(leaf, 10_000).unwrap();
    }
    for leaf in 0..10 {
        tree.set(leaf, 0).unwrap();
    }

    // The rest is drawn in the next term, after more changes, and is what it would have been.
    tree.term = 2;
    tree.set(mallory, 1_000_000).unwrap();
    let rest = seats(&tree, 5..SEATS);
    assert_eq!([first, rest].concat(), whole);
    assert_eq!(tree.total_at(1), Ok(4_000));

    // He has what he put in, for committees that are asked for from now on, whose seeds nobody knows yet.
    assert_eq!(tree.weight_at(2, mallory), Ok(100_000));
    assert_eq!(tree.total_at(2), Ok(100_000 + 500_000 + 29 * 100));

    // Who has not drawn by then must freeze anew.
    tree.term = 3;
    assert_eq!(tree.draw(1, &seed, 0), Err(Error::Forgotten));
    assert_eq!(tree.weight_at(3, mallory), Ok(1_000_000));
}
