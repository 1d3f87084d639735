//! What is remembered is what sp-io says, whatever it is asked.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

use codec::Encode;
use cybermiles_signatures::{memory::Statistics, Key, Memory};
use proptest::prelude::*;
use sp_core::{ecdsa, ed25519, sr25519, Pair};
use sp_io::crypto::{ed25519_verify, secp256k1_ecdsa_recover_compressed, sr25519_verify};
use std::{cell::Cell, num::NonZeroUsize, thread};

fn memory(entries: usize) -> Memory {
    Memory::new(NonZeroUsize::new(entries).unwrap())
}

fn statistics(hits: u64, misses: u64, size: usize) -> Statistics {
    Statistics { hits, misses, size }
}

/// One question about each kind of signature.
#[derive(Clone, Debug)]
struct Questions {
    sr25519: (sr25519::Signature, sr25519::Public),
    ed25519: (ed25519::Signature, ed25519::Public),
    recovery: [u8; 65],
    message: Vec<u8>,
}

impl Questions {
    /// Good signatures of `message` by the keys of `seed`.
    fn good(seed: &[u8; 32], message: Vec<u8>) -> Self {
        let sr25519 = sr25519::Pair::from_seed(seed);
        let ed25519 = ed25519::Pair::from_seed(seed);
        let ecdsa = ecdsa::Pair::from_seed(seed);
        Self {
            sr25519: (sr25519.sign(&message), sr25519.public()),
            ed25519: (ed25519.sign(&message), ed25519.public()),
            recovery: ecdsa
                .sign_prehashed(&sp_crypto_hashing::blake2_256(&message))
                .0,
            message,
        }
    }

    fn hash(&self) -> [u8; 32] {
        sp_crypto_hashing::blake2_256(&self.message)
    }

    /// The answers of sp-io.
    fn plain(&self) -> (bool, bool, Vec<u8>) {
        let Self {
            sr25519,
            ed25519,
            recovery,
            message,
        } = self;
        (
            sr25519_verify(&sr25519.0, message, &sr25519.1),
            ed25519_verify(&ed25519.0, message, &ed25519.1),
            secp256k1_ecdsa_recover_compressed(recovery, &self.hash()).encode(),
        )
    }

    /// The answers of `memory`.
    fn remembered(&self, memory: &Memory) -> (bool, bool, Vec<u8>) {
        let Self {
            sr25519: (sr_signature, sr_signer),
            ed25519: (ed_signature, ed_signer),
            recovery,
            message,
        } = self;
        (
            memory.verified(Key::sr25519(sr_signature, message, sr_signer), || {
                sr25519_verify(sr_signature, message, sr_signer)
            }),
            memory.verified(Key::ed25519(ed_signature, message, ed_signer), || {
                ed25519_verify(ed_signature, message, ed_signer)
            }),
            memory
                .recovered(Key::recovery(recovery, &self.hash()), || {
                    secp256k1_ecdsa_recover_compressed(recovery, &self.hash())
                })
                .encode(),
        )
    }

    /// Flips a bit of the signatures, the signers or the message.
    fn altered(mut self, part: usize, bit: usize) -> Self {
        let flip = |bytes: &mut [u8]| {
            if !bytes.is_empty() {
                let at = bit / 8 % bytes.len();
                bytes[at] ^= 1 << (bit % 8);
            }
        };
        match part {
            0 => {
                flip(&mut self.sr25519.0 .0);
                flip(&mut self.ed25519.0 .0);
                flip(&mut self.recovery);
            }
            1 => {
                flip(&mut self.sr25519.1 .0);
                flip(&mut self.ed25519.1 .0);
            }
            _ => flip(&mut self.message),
        }
        self
    }
}

fn questions() -> impl Strategy<Value = Questions> {
    let message = proptest::collection::vec(any::<u8>(), 0..600);
    (any::<[u8; 32]>(), message).prop_map(|(seed, message)| Questions::good(&seed, message))
}

/// Bytes that nobody signed.
fn nonsense() -> impl Strategy<Value = Questions> {
    let bytes = |length| proptest::collection::vec(any::<u8>(), length);
    (bytes(64), bytes(32), bytes(65), bytes(100)).prop_map(
        |(signature, signer, recovery, message)| {
            let signature: [u8; 64] = signature.try_into().unwrap();
            let signer: [u8; 32] = signer.try_into().unwrap();
            Questions {
                sr25519: (signature.into(), signer.into()),
                ed25519: (signature.into(), signer.into()),
                recovery: recovery.try_into().unwrap(),
                message,
            }
        },
    )
}

thread_local! {
    /// One memory for all cases, so small that it forgets: answers must not depend on what was
    /// asked before.
    static SHARED: Memory = memory(96);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn good_and_altered_signatures_get_the_answers_of_sp_io(
        good in questions(),
        part in 0..3usize,
        bit in 0..512usize,
    ) {
        let altered = good.clone().altered(part, bit);
        SHARED.with(|memory| {
            // The good one first and last, so that an answer of the one could be mistaken for the
            // other's.
            for asked in [&good, &altered, &good, &altered] {
                prop_assert_eq!(asked.remembered(memory), asked.plain());
            }
            prop_assert!(good.plain().0 && good.plain().1);
            Ok(())
        })?;
    }

    #[test]
    fn nonsense_gets_the_answers_of_sp_io(asked in nonsense()) {
        SHARED.with(|memory| {
            for _ in 0..2 {
                prop_assert_eq!(asked.remembered(memory), asked.plain());
            }
            Ok(())
        })?;
    }
}

#[test]
fn a_success_is_computed_once() {
    let memory = memory(100);
    let asked = Questions::good(&[1; 32], b"once".to_vec());
    let first = asked.remembered(&memory);
    assert_eq!(memory.verifications(), statistics(0, 2, 2));
    assert_eq!(memory.recoveries(), statistics(0, 1, 1));
    for _ in 0..3 {
        assert_eq!(asked.remembered(&memory), first);
    }
    assert_eq!(memory.verifications(), statistics(6, 2, 2));
    assert_eq!(memory.recoveries(), statistics(3, 1, 1));
}

#[test]
fn a_failure_is_never_remembered() {
    let memory = memory(100);
    let asked = Key::sr25519(&Default::default(), b"", &Default::default());
    let computed = Cell::new(0);
    for _ in 0..3 {
        assert!(!memory.verified(asked, || {
            computed.set(computed.get() + 1);
            false
        }));
    }
    assert_eq!(computed.get(), 3);
    assert_eq!(memory.verifications(), statistics(0, 3, 0));

    // Neither of what cannot be recovered: no `v` is 5.
    let signature = [5; 65];
    for _ in 0..3 {
        let recover = || secp256k1_ecdsa_recover_compressed(&signature, &[0; 32]);
        assert!(memory
            .recovered(Key::recovery(&signature, &[0; 32]), recover)
            .is_err());
    }
    assert_eq!(memory.recoveries(), statistics(0, 3, 0));
}

#[test]
fn another_kind_signature_signer_or_message_is_another_question() {
    let (signature, signer, message) = ([1; 64], [2; 32], [3; 32]);
    let sr = |signature: [u8; 64], message: &[u8], signer: [u8; 32]| {
        Key::sr25519(&signature.into(), message, &signer.into())
    };
    let mut longer = [1; 65];
    longer[64] = 2;
    let keys = [
        sr(signature, &message, signer),
        sr([9; 64], &message, signer),
        sr(signature, &[9; 32], signer),
        sr(signature, &message, [9; 32]),
        sr(signature, &message[1..], signer),
        Key::ed25519(&signature.into(), &message, &signer.into()),
        Key::recovery(&longer, &message),
        Key::recovery(&longer, &[9; 32]),
        Key::recovery(&[1; 65], &message),
    ];
    for (number, key) in keys.iter().enumerate() {
        let memory = memory(100);
        assert!(memory.verified(*key, || true));
        for (other, asked) in keys.iter().enumerate() {
            assert_eq!(memory.verified(*asked, || false), number == other);
        }
    }
}

#[test]
fn threads_agree() {
    let memory = memory(1_000);
    let asked: Vec<_> = (0..8)
        .map(|seed| {
            let good = Questions::good(&[seed + 1; 32], vec![seed]);
            if seed % 2 == 0 {
                good
            } else {
                good.altered(2, 0)
            }
        })
        .collect();
    let plain: Vec<_> = asked.iter().map(Questions::plain).collect();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..5 {
                    let remembered: Vec<_> = asked
                        .iter()
                        .map(|asked| asked.remembered(&memory))
                        .collect();
                    assert_eq!(remembered, plain);
                }
            });
        }
    });
    let Statistics { hits, misses, size } = memory.verifications();
    assert_eq!(hits + misses, 4 * 5 * 8 * 2);
    // The four good ones of each kind.
    assert_eq!(size, 8);
}
