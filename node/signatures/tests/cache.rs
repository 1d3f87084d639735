//! The bounded map.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use cybermiles_signatures::{cache::Cache, Key};
use std::{num::NonZeroUsize, thread};

fn cache(entries: usize) -> Cache<usize> {
    Cache::new(NonZeroUsize::new(entries).unwrap())
}

/// One of many different keys.
fn key(number: usize) -> Key {
    let mut message = [0; 32];
    message[..8].copy_from_slice(&number.to_le_bytes());
    Key::recovery(&[0; 65], &message)
}

#[test]
fn finds_what_was_put_in_and_nothing_else() {
    let cache = cache(1_000);
    assert!(cache.is_empty());
    cache.insert(key(1), 10);
    assert_eq!(cache.get(&key(1)), Some(10));
    assert_eq!(cache.get(&key(2)), None);
    assert_eq!(cache.len(), 1);
}

#[test]
fn never_holds_more_than_it_may() {
    for entries in [1, 2, 63, 64, 65, 100, 1_000] {
        let cache = cache(entries);
        for number in 0..5_000 {
            cache.insert(key(number), number);
            assert!(cache.len() <= entries, "{} of {entries}", cache.len());
        }
        // What is lost to rounding is less than one entry of each of the 64 shards.
        assert!(cache.len() + 64 > entries, "{} of {entries}", cache.len());
        assert_eq!(cache.get(&key(4_999)), Some(4_999));
    }
}

#[test]
fn forgets_the_oldest_first() {
    // One shard: the order is that of all.
    let cache = cache(1);
    cache.insert(key(1), 1);
    cache.insert(key(2), 2);
    assert_eq!((cache.get(&key(1)), cache.get(&key(2))), (None, Some(2)));

    // Many: in each the last ones stay.
    let cache = self::cache(640);
    (0..10_000).for_each(|number| cache.insert(key(number), number));
    let kept: Vec<_> = (0..10_000)
        .filter(|number| cache.get(&key(*number)).is_some())
        .collect();
    assert_eq!(kept.len(), 640);
    // Ten entries in each of 64 shards are about the last 640; far older ones are gone from all of
    // them.
    assert!(kept[0] > 10_000 - 4 * 640, "{}", kept[0]);
}

#[test]
fn a_known_key_takes_no_room_and_keeps_its_age() {
    let cache = cache(1);
    (0..100).for_each(|value| cache.insert(key(1), value));
    assert_eq!((cache.len(), cache.get(&key(1))), (1, Some(99)));
    cache.insert(key(2), 2);
    assert_eq!((cache.len(), cache.get(&key(1))), (1, None));
}

#[test]
fn holds_under_many_threads() {
    let cache = cache(512);
    thread::scope(|scope| {
        for thread in 0..8 {
            let cache = &cache;
            scope.spawn(move || {
                for number in 0..5_000 {
                    // Half of the keys belong to all threads.
                    let number = if number % 2 == 0 {
                        number
                    } else {
                        number * 8 + thread
                    };
                    cache.insert(key(number), number);
                    // Another thread may have pushed it out, but never changed it.
                    let found = cache.get(&key(number));
                    assert!(found.is_none_or(|found| found == number));
                }
            });
        }
    });
    assert_eq!(cache.len(), 512);
}
