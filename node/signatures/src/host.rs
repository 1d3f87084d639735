//! The runtime's host functions that ask the memory first.
//!
//! A function of this interface has the name of sp-io's (`ext_crypto_<function>_version_<n>`), so
//! it takes its place when both are merged by `ExtendedHostFunctions`; without a memory it is
//! nothing but sp-io's.
//!
//! | function | how it is answered |
//! |---|---|
//! | `sr25519_verify` 2 | from memory |
//! | `ed25519_verify` 1 | from memory, unless the chain asked for the older rules of `UseDalekExt`, which this one does not |
//! | `secp256k1_ecdsa_recover_compressed` 2 | from memory: the signatures of the transactions of ECDSA and Ethereum keys go through it, and its whole result is 33 bytes that only its arguments decide |
//! | version 1 of these | as sp-io does: the interface wants all versions up to the replaced one; no runtime of this chain calls them |
//!
//! Left alone: `secp256k1_ecdsa_recover` (claims: one for an account's life), `ecdsa_verify` and
//! `ecdsa_verify_prehashed` (this chain's runtime does not call them).

// `runtime_interface` asks for a cfg that only the Wasm builder sets.
#![allow(unexpected_cfgs)]

use crate::memory::{Key, Recovered};
use sp_core::{ed25519, sr25519};
use sp_externalities::ExternalitiesExt;
use sp_io::{EcdsaVerifyError, UseDalekExt};
use sp_runtime_interface::{
    pass_by::{AllocateAndReturnByCodec, PassFatPointerAndRead, PassPointerAndRead},
    runtime_interface,
};

pub use crypto::HostFunctions;

/// The part of sp-io's `Crypto` that is answered from memory.
#[runtime_interface]
pub trait Crypto {
    /// Whether `sig` is a signature of either version.
    fn sr25519_verify(
        sig: PassPointerAndRead<&sr25519::Signature, 64>,
        msg: PassFatPointerAndRead<&[u8]>,
        pubkey: PassPointerAndRead<&sr25519::Public, 32>,
    ) -> bool {
        sr25519::Pair::verify_deprecated(sig, msg, pubkey)
    }

    /// Whether `sig` is the signature of `msg` by `pub_key`.
    #[version(2)]
    fn sr25519_verify(
        sig: PassPointerAndRead<&sr25519::Signature, 64>,
        msg: PassFatPointerAndRead<&[u8]>,
        pub_key: PassPointerAndRead<&sr25519::Public, 32>,
    ) -> bool {
        let verify = || sp_io::crypto::sr25519_verify(sig, msg, pub_key);
        match crate::memory() {
            Some(memory) => memory.verified(Key::sr25519(sig, msg, pub_key), verify),
            None => verify(),
        }
    }

    /// Whether `sig` is the signature of `msg` by `pub_key`.
    fn ed25519_verify(
        sig: PassPointerAndRead<&ed25519::Signature, 64>,
        msg: PassFatPointerAndRead<&[u8]>,
        pub_key: PassPointerAndRead<&ed25519::Public, 32>,
    ) -> bool {
        let verify = || sp_io::crypto::ed25519_verify(sig, msg, pub_key);
        match crate::memory() {
            Some(memory) if !older_rules() => {
                memory.verified(Key::ed25519(sig, msg, pub_key), verify)
            }
            _ => verify(),
        }
    }

    /// The compressed public key that made `sig`, which may be an overflowing one.
    fn secp256k1_ecdsa_recover_compressed(
        sig: PassPointerAndRead<&[u8; 65], 65>,
        msg: PassPointerAndRead<&[u8; 32], 32>,
    ) -> AllocateAndReturnByCodec<Result<[u8; 33], EcdsaVerifyError>> {
        recover_overflowing(sig, msg)
    }

    /// The compressed public key that made `sig`.
    #[version(2)]
    fn secp256k1_ecdsa_recover_compressed(
        sig: PassPointerAndRead<&[u8; 65], 65>,
        msg: PassPointerAndRead<&[u8; 32], 32>,
    ) -> AllocateAndReturnByCodec<Result<[u8; 33], EcdsaVerifyError>> {
        let recover = || sp_io::crypto::secp256k1_ecdsa_recover_compressed(sig, msg);
        match crate::memory() {
            Some(memory) => memory.recovered(Key::recovery(sig, msg), recover),
            None => recover(),
        }
    }
}

/// Whether the runtime is called under rules of ed25519 that differ from those of the memory.
fn older_rules() -> bool {
    sp_externalities::with_externalities(|mut externalities| {
        externalities.extension::<UseDalekExt>().is_some()
    })
    .unwrap_or_default()
}

/// Version 1 of the recovery, as sp-io has it: its own is private.
fn recover_overflowing(
    [signature @ .., v]: &[u8; 65],
    message: &[u8; 32],
) -> Result<Recovered, EcdsaVerifyError> {
    let v = libsecp256k1::RecoveryId::parse(match v {
        27.. => v.saturating_sub(27),
        _ => *v,
    })
    .map_err(|_| EcdsaVerifyError::BadV)?;
    let signature = libsecp256k1::Signature::parse_overflowing_slice(signature)
        .map_err(|_| EcdsaVerifyError::BadRS)?;
    libsecp256k1::recover(&libsecp256k1::Message::parse(message), &signature, &v)
        .map(|signer| signer.serialize_compressed())
        .map_err(|_| EcdsaVerifyError::BadSignature)
}
