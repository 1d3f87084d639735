//! The signatures of a block, guessed from its transactions.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

use codec::Encode;
use cybermiles_runtime::{RuntimeCall, SignedPayload, TxExtension, UncheckedExtrinsic};
use cybermiles_signatures::{
    ahead::{Ahead, Signed},
    Memory,
};
use frame_metadata_hash_extension::CheckMetadataHash;
use frame_system as system;
use pallet_transaction_payment::ChargeTransactionPayment;
use sp_core::{ecdsa, ed25519, Pair, H256};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
    generic::Era,
    traits::{IdentifyAccount, TransactionExtension, Verify},
    AccountId32, MultiAddress, MultiSignature, MultiSigner, OpaqueExtrinsic,
};
use std::{num::NonZeroUsize, sync::Arc, thread, time::Duration};

type Implicit = <TxExtension as TransactionExtension<RuntimeCall>>::Implicit;

/// What is implicit in every text here.
fn implicit() -> Implicit {
    let (genesis, birth) = (H256([1; 32]), H256([2; 32]));
    ((), (), 100, 7, genesis, birth, (), (), (), None, ())
}

fn extension(nonce: u32) -> TxExtension {
    (
        system::AuthorizeCall::new(),
        system::CheckNonZeroSender::new(),
        system::CheckSpecVersion::new(),
        system::CheckTxVersion::new(),
        system::CheckGenesis::new(),
        system::CheckEra::from(Era::mortal(64, 5)),
        system::CheckNonce::from(nonce),
        system::CheckWeight::new(),
        ChargeTransactionPayment::from(3),
        CheckMetadataHash::new(false),
        system::WeightReclaim::new(),
    )
}

fn remark(length: usize) -> RuntimeCall {
    RuntimeCall::System(system::Call::remark {
        remark: vec![9; length],
    })
}

/// A signed transaction as it stands in a block.
fn signed(
    call: RuntimeCall,
    nonce: u32,
    signer: AccountId32,
    sign: impl Fn(&[u8]) -> MultiSignature,
) -> OpaqueExtrinsic {
    let payload = SignedPayload::from_raw(call, extension(nonce), implicit());
    let signature = payload.using_encoded(sign);
    let (call, extension, _) = payload.deconstruct();
    let transaction =
        UncheckedExtrinsic::new_signed(call, MultiAddress::Id(signer), signature, extension);
    OpaqueExtrinsic::try_from_encoded_extrinsic(&transaction.encode()).unwrap()
}

fn by_alice(length: usize, nonce: u32) -> OpaqueExtrinsic {
    let sign = |text: &[u8]| Sr25519Keyring::Alice.sign(text).into();
    signed(
        remark(length),
        nonce,
        Sr25519Keyring::Alice.to_account_id(),
        sign,
    )
}

fn read(transaction: &OpaqueExtrinsic) -> Option<Signed> {
    Signed::read(transaction.inner(), |_: &TxExtension| Some(implicit()))
}

fn memory() -> &'static Memory {
    Box::leak(Box::new(Memory::new(NonZeroUsize::new(1_000).unwrap())))
}

/// What the memory learns from `transactions`: on one core there is nobody to do it ahead.
fn learned(memory: &'static Memory, transactions: &[OpaqueExtrinsic], expected: usize) {
    let learned = Ahead::start(memory, transactions.to_vec(), read).finish();
    let several = thread::available_parallelism().unwrap().get() > 1;
    assert_eq!(learned, if several { expected } else { 0 });
}

#[test]
fn the_text_is_the_one_that_was_signed() {
    // Short texts are signed themselves, long ones as hashes.
    for length in [0, 10, 100, 150, 200, 1_000] {
        let Signed {
            signature,
            signer,
            text,
        } = read(&by_alice(length, 5)).unwrap();
        assert!(signature.verify(text.as_slice(), &signer), "{length}");
        assert!(text.len() <= 256);
    }
}

#[test]
fn every_kind_of_key_is_learned_and_each_signature_once() {
    let memory = memory();
    let ed = ed25519::Pair::from_seed(&[1; 32]);
    let ec = ecdsa::Pair::from_seed(&[1; 32]);
    let eth = ecdsa::KeccakPair::from_seed(&[1; 32]);
    let account = |signer: MultiSigner| signer.into_account();
    let transactions = [
        by_alice(1, 0),
        by_alice(1_000, 1),
        signed(remark(2), 0, account(ed.public().into()), |text| {
            ed.sign(text).into()
        }),
        signed(remark(3), 0, account(ec.public().into()), |text| {
            ec.sign(text).into()
        }),
        signed(
            remark(4),
            0,
            account(MultiSigner::Eth(eth.public())),
            |text| MultiSignature::Eth(eth.sign(text)),
        ),
    ];
    for transaction in &transactions {
        let Signed {
            signature,
            signer,
            text,
        } = read(transaction).unwrap();
        assert!(signature.verify(text.as_slice(), &signer));
    }
    learned(memory, &transactions, 5);
    learned(memory, &transactions, 0);
    assert_eq!(
        memory.verifications().size + memory.recoveries().size,
        memory.ahead() as usize
    );
    // Nobody has asked yet.
    assert_eq!(
        (memory.verifications().hits, memory.verifications().misses),
        (0, 0)
    );
}

#[test]
fn what_is_no_good_signature_teaches_nothing() {
    let memory = memory();
    let wrong = |_: &[u8]| Sr25519Keyring::Alice.sign(b"another text").into();
    let forged = signed(remark(4), 0, Sr25519Keyring::Alice.to_account_id(), wrong);
    let bare = UncheckedExtrinsic::new_bare(remark(5)).encode();
    let bare = OpaqueExtrinsic::try_from_encoded_extrinsic(&bare).unwrap();
    let cut = OpaqueExtrinsic::from_blob(by_alice(6, 0).inner()[..80].to_vec());
    let broken = [
        forged,
        bare,
        cut,
        OpaqueExtrinsic::from_blob(Vec::new()),
        OpaqueExtrinsic::from_blob(vec![0x84; 300]),
    ];
    learned(memory, &broken, 0);
    assert_eq!(
        (memory.verifications().size, memory.recoveries().size),
        (0, 0)
    );
}

#[test]
fn a_wrong_guess_teaches_nothing() {
    let memory = memory();
    let mut other = implicit();
    other.2 += 1;
    let ahead = Ahead::start(
        memory,
        vec![by_alice(1, 0)],
        move |transaction: &OpaqueExtrinsic| {
            Signed::read(transaction.inner(), |_: &TxExtension| Some(other))
        },
    );
    assert_eq!(ahead.finish(), 0);
    assert_eq!(memory.verifications().size, 0);
}

#[test]
fn a_thread_that_panics_hurts_nobody() {
    let memory = memory();
    let ahead = Ahead::start(memory, vec![by_alice(1, 0); 100], |_| {
        panic!("a bad transaction")
    });
    assert_eq!(ahead.finish(), 0);
}

#[test]
fn it_stops_when_it_is_dropped() {
    let memory = memory();
    let transactions: Vec<_> = (0..900).map(|nonce| by_alice(1, nonce)).collect();
    // Every thread has a share in it as long as it runs.
    let running = Arc::new(());
    let ended = Arc::downgrade(&running);
    drop(Ahead::start(memory, transactions, move |transaction| {
        let _ = &running;
        read(transaction)
    }));
    while ended.strong_count() > 0 {
        thread::sleep(Duration::from_millis(1));
    }
    assert!(memory.ahead() < 900);
}
