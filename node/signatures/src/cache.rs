//! A bounded map that forgets its oldest entries first.

use crate::memory::Key;
use parking_lot::Mutex;
use std::{
    collections::{HashMap, VecDeque},
    num::NonZeroUsize,
};

/// Into how many parts a cache is cut, each with a lock of its own, so that the pool's threads, the
/// author and the import do not wait for each other.
const SHARDS: usize = 64;

/// Up to a fixed number of values by key.
///
/// Keys are hashes, so they spread over the shards by themselves, and each shard forgets its own
/// oldest. A look-up changes nothing: what is asked for again and again is forgotten all the same,
/// because a transaction is asked for three times in its life and never after.
pub struct Cache<V> {
    shards: Box<[Mutex<Shard<V>>]>,
    shard_entries: usize,
}

struct Shard<V> {
    values: HashMap<Key, V>,
    /// The keys of `values`, oldest first.
    order: VecDeque<Key>,
}

impl<V: Copy> Cache<V> {
    /// A cache of at most `entries` values. It takes memory as it fills.
    pub fn new(entries: NonZeroUsize) -> Self {
        let shards = entries.min(NonZeroUsize::MIN.saturating_add(SHARDS.saturating_sub(1)));
        let empty = || {
            Mutex::new(Shard {
                values: HashMap::new(),
                order: VecDeque::new(),
            })
        };
        Self {
            shards: (0..shards.get()).map(|_| empty()).collect(),
            // Rounded down: never more than `entries` in all.
            shard_entries: entries.get() / shards,
        }
    }

    /// What is remembered under `key`.
    pub fn get(&self, key: &Key) -> Option<V> {
        self.shard(key)?.lock().values.get(key).copied()
    }

    /// Remembers `value`, and forgets the oldest of its shard if that is full. A key that is there
    /// keeps its age.
    pub fn insert(&self, key: Key, value: V) {
        let Some(shard) = self.shard(&key) else {
            return;
        };
        let mut shard = shard.lock();
        if shard.values.insert(key, value).is_some() {
            return;
        }
        shard.order.push_back(key);
        if shard.order.len() > self.shard_entries {
            if let Some(oldest) = shard.order.pop_front() {
                shard.values.remove(&oldest);
            }
        }
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.shards
            .iter()
            .map(|shard| shard.lock().values.len())
            .sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn shard(&self, key: &Key) -> Option<&Mutex<Shard<V>>> {
        self.shards
            .get(key.number().checked_rem(self.shards.len())?)
    }
}
