//! The host functions in their place.

#![allow(missing_docs, clippy::expect_used, clippy::unwrap_used)]

use codec::Encode;
use cybermiles_signatures::{host::crypto, memory, remember, HostFunctions};
use sp_core::{ecdsa, ed25519, sr25519, Pair};
use sp_io::SubstrateHostFunctions;
use sp_wasm_interface::{ExtendedHostFunctions, HostFunctions as _, Signature};
use std::collections::BTreeMap;

/// Names and signatures, which the runtime's imports must match.
fn interface<H: sp_wasm_interface::HostFunctions>() -> BTreeMap<String, Signature> {
    let functions = H::host_functions();
    let count = functions.len();
    let interface: BTreeMap<_, _> = functions
        .into_iter()
        .map(|function| (function.name().to_string(), function.signature()))
        .collect();
    assert_eq!(interface.len(), count, "a function is there twice");
    interface
}

#[test]
fn each_replaces_a_standard_one_and_none_is_new() {
    let standard = interface::<SubstrateHostFunctions>();
    let merged = interface::<ExtendedHostFunctions<SubstrateHostFunctions, HostFunctions>>();
    assert_eq!(merged, standard);
    let ours: Vec<_> = interface::<HostFunctions>().into_keys().collect();
    assert_eq!(
        ours,
        [
            "ext_crypto_ed25519_verify_version_1",
            "ext_crypto_secp256k1_ecdsa_recover_compressed_version_1",
            "ext_crypto_secp256k1_ecdsa_recover_compressed_version_2",
            "ext_crypto_sr25519_verify_version_1",
            "ext_crypto_sr25519_verify_version_2",
        ]
    );
    assert_eq!(HostFunctions::host_functions().len(), ours.len());
}

/// Asks each function, about a good signature and about another message.
fn answers(signature: &sr25519::Signature) -> Vec<bool> {
    let (sr, ed, ec) = (
        sr25519::Pair::from_seed(&[7; 32]),
        ed25519::Pair::from_seed(&[7; 32]),
        ecdsa::Pair::from_seed(&[7; 32]),
    );
    let hash = [8; 32];
    let recovered = |hash| {
        let ours = crypto::secp256k1_ecdsa_recover_compressed(&ec.sign_prehashed(&[8; 32]).0, hash);
        let standard =
            sp_io::crypto::secp256k1_ecdsa_recover_compressed(&ec.sign_prehashed(&[8; 32]).0, hash);
        assert_eq!(ours.encode(), standard.encode());
        ours.is_ok_and(|signer| signer == ec.public().0)
    };
    vec![
        crypto::sr25519_verify(signature, b"text", &sr.public()),
        crypto::sr25519_verify(signature, b"other", &sr.public()),
        crypto::ed25519_verify(&ed.sign(b"text"), b"text", &ed.public()),
        crypto::ed25519_verify(&ed.sign(b"text"), b"other", &ed.public()),
        recovered(&hash),
        recovered(&[9; 32]),
    ]
}

#[test]
fn without_a_memory_and_with_one_the_answers_are_the_same() {
    let expected = [true, false, true, false, true, false];
    // Made once: an sr25519 signature has randomness in it.
    let signature = sr25519::Pair::from_seed(&[7; 32]).sign(b"text");
    assert!(memory().is_none());
    assert_eq!(answers(&signature), expected);

    let memory = remember(1_000).expect("a memory of 1,000 entries");
    assert_eq!(answers(&signature), expected);
    assert_eq!(answers(&signature), expected);
    let verified = memory.verifications();
    // The two good ones are found the second time; the two others are computed both times.
    assert_eq!((verified.hits, verified.misses, verified.size), (2, 6, 2));
    // A recovery from another hash gives another signer, which is as good an answer.
    let recovered = memory.recoveries();
    assert_eq!(
        (recovered.hits, recovered.misses, recovered.size),
        (2, 2, 2)
    );

    // The memory of a process is set up once.
    assert!(remember(0).is_some());
    assert_eq!(remember(1).unwrap().verifications(), verified);
}
