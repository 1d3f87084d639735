//! The caches of verifications and recoveries, and how often they helped.

use crate::cache::Cache;
use sp_core::{ed25519, sr25519};
use sp_io::EcdsaVerifyError;
use std::{
    num::NonZeroUsize,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};

/// A compressed public key of secp256k1.
pub type Recovered = [u8; 33];

/// What is asked: a function and all its arguments.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key([u8; 32]);

/// The functions whose answers are remembered.
#[derive(Clone, Copy)]
enum Kind {
    Sr25519 = 0,
    Ed25519 = 1,
    Recovery = 2,
}

impl Key {
    /// Is this the signature of `message` by `signer`, on Ristretto?
    pub fn sr25519(
        signature: &sr25519::Signature,
        message: &[u8],
        signer: &sr25519::Public,
    ) -> Self {
        Self::of(Kind::Sr25519, &signature.0, &signer.0, message)
    }

    /// Is this the signature of `message` by `signer`, on Edwards 25519?
    pub fn ed25519(
        signature: &ed25519::Signature,
        message: &[u8],
        signer: &ed25519::Public,
    ) -> Self {
        Self::of(Kind::Ed25519, &signature.0, &signer.0, message)
    }

    /// Whose signature of the hash `message` is this, on secp256k1?
    pub fn recovery(signature: &[u8; 65], message: &[u8; 32]) -> Self {
        Self::of(Kind::Recovery, signature, &[], message)
    }

    /// `signature` and `signer` have one length for each kind, so the parts need no separators.
    fn of(kind: Kind, signature: &[u8], signer: &[u8], message: &[u8]) -> Self {
        let mut key = [0; 32];
        let hash = blake2b_simd::Params::new()
            .hash_length(key.len())
            .to_state()
            .update(&[kind as u8])
            .update(signature)
            .update(signer)
            .update(message)
            .finalize();
        key.copy_from_slice(hash.as_bytes());
        Self(key)
    }

    /// A number that is spread evenly over all keys.
    pub(crate) fn number(&self) -> usize {
        let [first, second, ..] = self.0;
        u16::from_le_bytes([first, second]).into()
    }
}

/// How often one of the caches was asked, and what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statistics {
    /// Questions that were answered from memory.
    pub hits: u64,
    /// Questions that had to be computed, whatever the answer was.
    pub misses: u64,
    /// Answers in memory.
    pub size: usize,
}

/// A cache and how often it helped.
struct Answers<V> {
    cache: Cache<V>,
    hits: AtomicU64,
    misses: AtomicU64,
}

impl<V: Copy> Answers<V> {
    fn new(entries: NonZeroUsize) -> Self {
        Self {
            cache: Cache::new(entries),
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
        }
    }

    /// The answer from memory, or else computed, and remembered if it is a success.
    fn ask<E>(&self, key: Key, compute: impl FnOnce() -> Result<V, E>) -> Result<V, E> {
        if let Some(value) = self.cache.get(&key) {
            self.hits.fetch_add(1, Relaxed);
            return Ok(value);
        }
        self.misses.fetch_add(1, Relaxed);
        let value = compute()?;
        self.cache.insert(key, value);
        Ok(value)
    }

    /// Learns a success before anybody asks. Whether there was something to learn.
    fn learn(&self, key: Key, compute: impl FnOnce() -> Option<V>) -> bool {
        if self.cache.get(&key).is_some() {
            return false;
        }
        let learned = compute();
        if let Some(value) = learned {
            self.cache.insert(key, value);
        }
        learned.is_some()
    }

    fn statistics(&self) -> Statistics {
        Statistics {
            hits: self.hits.load(Relaxed),
            misses: self.misses.load(Relaxed),
            size: self.cache.len(),
        }
    }
}

/// The last verifications and recoveries that succeeded.
pub struct Memory {
    verified: Answers<()>,
    recovered: Answers<Recovered>,
    ahead: AtomicU64,
}

impl Memory {
    /// A memory of up to `entries` verifications and as many recoveries.
    pub fn new(entries: NonZeroUsize) -> Self {
        Self {
            verified: Answers::new(entries),
            recovered: Answers::new(entries),
            ahead: AtomicU64::new(0),
        }
    }

    /// Whether the signature of `key` is good, computed by `verify` if it is not remembered.
    pub fn verified(&self, key: Key, verify: impl FnOnce() -> bool) -> bool {
        let verify = || verify().then_some(()).ok_or(());
        self.verified.ask(key, verify).is_ok()
    }

    /// Who made the signature of `key`, computed by `recover` if it is not remembered.
    pub fn recovered(
        &self,
        key: Key,
        recover: impl FnOnce() -> Result<Recovered, EcdsaVerifyError>,
    ) -> Result<Recovered, EcdsaVerifyError> {
        self.recovered.ask(key, recover)
    }

    /// Verifies a signature before the runtime asks. Whether it was good and not yet remembered.
    pub(crate) fn verify_ahead(&self, key: Key, verify: impl FnOnce() -> bool) -> bool {
        let verify = || verify().then_some(());
        self.count_ahead(self.verified.learn(key, verify))
    }

    /// Recovers a signer before the runtime asks. Whether there was one and it was not yet
    /// remembered.
    pub(crate) fn recover_ahead(
        &self,
        key: Key,
        recover: impl FnOnce() -> Result<Recovered, EcdsaVerifyError>,
    ) -> bool {
        self.count_ahead(self.recovered.learn(key, || recover().ok()))
    }

    fn count_ahead(&self, learned: bool) -> bool {
        self.ahead.fetch_add(learned.into(), Relaxed);
        learned
    }

    /// How many signatures were learned before the runtime asked.
    pub fn ahead(&self) -> u64 {
        self.ahead.load(Relaxed)
    }

    /// What became of the questions about sr25519 and ed25519 signatures.
    pub fn verifications(&self) -> Statistics {
        self.verified.statistics()
    }

    /// What became of the questions about the signers of ECDSA signatures.
    pub fn recoveries(&self) -> Statistics {
        self.recovered.statistics()
    }
}
