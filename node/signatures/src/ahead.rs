//! The signatures of a block's transactions, verified on the other cores while it is executed on
//! one.
//!
//! The runtime checks one signature after the other, each before its transaction. What it will ask
//! can be told from the block alone: a transaction, and what its extensions add to the signed text.
//! A wrong guess does no harm: then what the runtime asks is not in the memory, and it is verified
//! as ever.

use crate::memory::{Key, Memory};
use codec::{Decode, Encode};
use sp_crypto_hashing::{blake2_256, keccak_256};
use sp_runtime::{generic::Preamble, AccountId32, MultiAddress, MultiSignature};
use std::{
    sync::{
        atomic::{AtomicUsize, Ordering::Relaxed},
        Arc,
    },
    thread::{self, JoinHandle},
};

/// Longer texts are not signed themselves, but their hash.
const LONGEST_SIGNED: usize = 256;

/// A thread more is started for so many transactions: their signatures take some 600 µs, a start
/// some 20 µs.
const THREAD_TRANSACTIONS: usize = 16;

/// A transaction's signature, with everything that decides whether it is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The signature.
    pub signature: MultiSignature,
    /// Who is said to have made it.
    pub signer: AccountId32,
    /// What is signed.
    pub text: Vec<u8>,
}

impl Signed {
    /// Reads an encoded transaction, without the length before it. `Extension` is what it carries
    /// beside the call, and `implicit` what that adds to the signed text. `None` if it is no signed
    /// transaction of a plain account.
    ///
    /// The call is not decoded, only signed: a runtime newer than this node may have calls that it
    /// does not know.
    pub fn read<Extension: Decode + Encode, Implicit: Encode>(
        mut transaction: &[u8],
        implicit: impl FnOnce(&Extension) -> Option<Implicit>,
    ) -> Option<Self> {
        let input = &mut transaction;
        let preamble =
            Preamble::<MultiAddress<AccountId32, ()>, MultiSignature, Extension>::decode(input);
        let Ok(Preamble::Signed(MultiAddress::Id(signer), signature, extension)) = preamble else {
            return None;
        };
        let call: &[u8] = input;
        let mut text = call.to_vec();
        extension.encode_to(&mut text);
        implicit(&extension)?.encode_to(&mut text);
        if text.len() > LONGEST_SIGNED {
            text = blake2_256(&text).to_vec();
        }
        Some(Self {
            signature,
            signer,
            text,
        })
    }

    /// Asks what the runtime will ask. Whether the memory learned something.
    fn learn(&self, memory: &Memory) -> bool {
        let text = &self.text;
        let signer: [u8; 32] = self.signer.clone().into();
        let recover = |sig: &[u8; 65], hash: [u8; 32]| {
            memory.recover_ahead(Key::recovery(sig, &hash), || {
                sp_io::crypto::secp256k1_ecdsa_recover_compressed(sig, &hash)
            })
        };
        match &self.signature {
            MultiSignature::Sr25519(sig) => {
                let signer = signer.into();
                memory.verify_ahead(Key::sr25519(sig, text, &signer), || {
                    sp_io::crypto::sr25519_verify(sig, text, &signer)
                })
            }
            MultiSignature::Ed25519(sig) => {
                let signer = signer.into();
                memory.verify_ahead(Key::ed25519(sig, text, &signer), || {
                    sp_io::crypto::ed25519_verify(sig, text, &signer)
                })
            }
            MultiSignature::Ecdsa(sig) => recover(&sig.0, blake2_256(text)),
            MultiSignature::Eth(sig) => recover(&sig.0, keccak_256(text)),
        }
    }
}

/// Threads at work on a block's signatures. They stop when this is dropped.
pub struct Ahead {
    progress: Arc<Progress>,
    threads: Vec<JoinHandle<()>>,
}

/// How far the threads have come.
struct Progress {
    /// How many transactions there are.
    transactions: usize,
    /// The next one that nobody has taken.
    next: AtomicUsize,
    /// How many signatures the memory learned.
    learned: AtomicUsize,
}

impl Ahead {
    /// Starts to verify what `read` finds in `transactions` and the memory does not have, in their
    /// order, on all cores but the caller's. The caller need not wait: it executes the block
    /// meanwhile, more slowly for each transaction than the threads, and what it overtakes they
    /// skip.
    pub fn start<T: Send + Sync + 'static>(
        memory: &'static Memory,
        transactions: Vec<T>,
        read: impl Fn(&T) -> Option<Signed> + Send + Sync + 'static,
    ) -> Self {
        let others =
            thread::available_parallelism().map_or(0, |cores| cores.get().saturating_sub(1));
        let threads = others.min(transactions.len().div_ceil(THREAD_TRANSACTIONS));
        let progress = Arc::new(Progress {
            transactions: transactions.len(),
            next: AtomicUsize::new(0),
            learned: AtomicUsize::new(0),
        });
        let work = Arc::new((transactions, read));
        let start = |_| {
            let (work, progress) = (work.clone(), progress.clone());
            let thread = thread::Builder::new().name("signatures-ahead".into());
            thread.spawn(move || progress.work(memory, &work.0, &work.1))
        };
        Self {
            // A thread that the system refuses verifies nothing ahead: that is all.
            threads: (0..threads)
                .filter_map(|thread| start(thread).ok())
                .collect(),
            progress,
        }
    }

    /// How many signatures the memory has learned so far.
    pub fn learned(&self) -> usize {
        self.progress.learned.load(Relaxed)
    }

    /// Waits until all transactions are through. Gives how many signatures the memory learned.
    pub fn finish(mut self) -> usize {
        for thread in self.threads.drain(..) {
            // A thread that ended badly has learned less: that is all.
            let _ = thread.join();
        }
        self.learned()
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.progress
            .next
            .store(self.progress.transactions, Relaxed);
    }
}

impl Progress {
    fn work<T>(&self, memory: &Memory, transactions: &[T], read: impl Fn(&T) -> Option<Signed>) {
        while let Some(transaction) = transactions.get(self.next.fetch_add(1, Relaxed)) {
            if read(transaction).is_some_and(|signed| signed.learn(memory)) {
                self.learned.fetch_add(1, Relaxed);
            }
        }
    }
}
