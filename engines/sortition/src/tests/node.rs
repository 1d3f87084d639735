//! What a node keeps, and its bytes.

use crate::{Node, Place, ARITY, CAPACITY, LEVELS};
use codec::{Decode, Encode, MaxEncodedLen};

/// Written in each of these terms, in turn: the term's number below child 2.
fn written_in(terms: &[u32]) -> Node {
    terms.iter().fold(Node::default(), |node, term| {
        node.amended(*term, 2, u64::from(*term)).unwrap()
    })
}

#[test]
fn the_leaves_are_as_many_as_the_levels_hold() {
    assert_eq!(
        CAPACITY,
        u32::try_from(ARITY).unwrap().pow(u32::from(LEVELS))
    );
}

#[test]
fn its_bytes_are_bounded() {
    // Three versions of a flag, a term and sixteen sums.
    assert_eq!(Node::max_encoded_len(), 3 * (1 + 4 + 16 * 8));
    assert_eq!(Place::max_encoded_len(), 5);
    assert_eq!(Node::default().encode(), vec![0; 3]);
    assert_eq!(written_in(&[1, 2, 3]).encoded_size(), 399);
    assert_eq!(written_in(&[1, 2, 3, 4, 5, 6]).encoded_size(), 399);
    assert_eq!(written_in(&[6]).encoded_size(), 2 + 133);
}

#[test]
fn it_comes_back_as_it_was() {
    for terms in [&[][..], &[1], &[1, 2], &[1, 2, 3], &[1, 5, 6], &[3, 9]] {
        let node = written_in(terms);
        assert_eq!(Node::decode(&mut &node.encode()[..]), Ok(node));
    }
    let place = Place {
        level: 4,
        index: 65_535,
    };
    assert_eq!(place.encode(), [4, 255, 255, 0, 0]);
    assert_eq!(Place::decode(&mut &place.encode()[..]), Ok(place));
}

#[test]
fn it_keeps_what_can_be_read_and_no_more() {
    let node = written_in(&[2, 5, 6, 7]);
    let at = |term| node.at(term)[2];
    assert_eq!(node.live()[2], 7);
    assert_eq!((at(8), at(7), at(6)), (7, 6, 5));
    // Term 2's is forgotten, as is the start of term 5.
    assert_eq!(at(5), 0);

    // After a pause the newest of before is all that is kept of before.
    let later = node.amended(20, 2, 20).unwrap();
    assert_eq!((later.at(21)[2], later.at(20)[2]), (20, 7));
    assert_eq!(later.at(19)[2], 7);
    assert_eq!(later.encoded_size(), 1 + 2 * 133);
}

#[test]
fn it_is_empty_when_nothing_of_it_can_be_read() {
    assert!(Node::default().is_empty());
    let node = written_in(&[1]);
    assert!(!node.is_empty());
    assert!(node.amended(1, 2, 0).unwrap().is_empty());
    let zeroed = node.amended(2, 2, 0).unwrap();
    assert!(!zeroed.is_empty());
    assert!(!zeroed.amended(3, 2, 0).unwrap().is_empty());
    assert!(zeroed.amended(4, 2, 0).unwrap().is_empty());
}

#[test]
fn up_and_down_are_the_same_road() {
    for leaf in [
        0,
        1,
        15,
        16,
        255,
        256,
        65_535,
        65_536,
        CAPACITY / 2,
        CAPACITY - 1,
    ] {
        let (mut place, slot) = Place::of(leaf);
        assert_eq!(place.position(slot), Some(leaf));
        assert_eq!(place.child(slot), None);
        let mut nodes = 1;
        while let Some((above, slot)) = place.parent() {
            assert_eq!(above.child(slot), Some(place));
            place = above;
            nodes += 1;
        }
        assert_eq!((place, nodes), (Place::ROOT, LEVELS));
    }
}
