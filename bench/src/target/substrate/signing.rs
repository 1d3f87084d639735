//! Transactions, signed.

use super::{hash, Identity};
use crate::target::Payload;
use anyhow::Context;
use codec::Encode;
use frame_support::dispatch::{DispatchInfo, PostDispatchInfo};
use sp_core::{sr25519, Pair, H256};
use sp_runtime::{
    generic::{Era, SignedPayload, UncheckedExtrinsic},
    traits::{Block, Dispatchable, TransactionExtension},
    AccountId32, MultiAddress, MultiSignature,
};
use std::marker::PhantomData;

/// A runtime's calls.
type Call<R> = <R as frame_system::Config>::RuntimeCall;

/// The checks around a call.
type Extension<R> = (
    frame_system::AuthorizeCall<R>,
    frame_system::CheckNonZeroSender<R>,
    frame_system::CheckSpecVersion<R>,
    frame_system::CheckTxVersion<R>,
    frame_system::CheckGenesis<R>,
    frame_system::CheckEra<R>,
    frame_system::CheckNonce<R>,
    frame_system::CheckWeight<R>,
    pallet_transaction_payment::ChargeTransactionPayment<R>,
    frame_metadata_hash_extension::CheckMetadataHash<R>,
    frame_system::WeightReclaim<R>,
);

/// What is signed for each of the checks and not sent.
type Implicit = (
    (),
    (),
    u32,
    u32,
    H256,
    H256,
    (),
    (),
    (),
    Option<[u8; 32]>,
    (),
);

/// A transaction as it travels.
type Extrinsic<R> =
    UncheckedExtrinsic<MultiAddress<AccountId32, ()>, Call<R>, MultiSignature, Extension<R>>;

/// What all transactions have in common for a chain with the runtime `R`, whose own transactions have to be of the
/// kind that is signed here.
pub struct Signing<R> {
    genesis: H256,
    spec_version: u32,
    transaction_version: u32,
    runtime: PhantomData<R>,
}

impl<R> Signing<R>
where
    R: pallet_transaction_payment::Config + Send + Sync,
    R::Block: Block<Extrinsic = Extrinsic<R>>,
    Call<R>: Dispatchable<Info = DispatchInfo, PostInfo = PostDispatchInfo>,
    Extension<R>: TransactionExtension<Call<R>, Implicit = Implicit>,
{
    /// For this chain.
    pub fn new(identity: &Identity) -> Self {
        Self {
            genesis: H256(identity.genesis),
            spec_version: identity.spec_version,
            transaction_version: identity.transaction_version,
            runtime: PhantomData,
        }
    }

    /// A transaction that never expires. Its tip, in the smallest unit, is the number of attempts before: so little
    /// that it does not matter, and enough for another hash.
    pub fn sign(
        &self,
        signer: &sr25519::Pair,
        call: Call<R>,
        nonce: u64,
        attempt: u32,
    ) -> anyhow::Result<Payload> {
        let nonce = u32::try_from(nonce).context("the nonces are used up")?;
        let payload = SignedPayload::<Call<R>, Extension<R>>::from_raw(
            call,
            Self::extension(nonce, attempt),
            self.implicit(),
        );
        let signature = payload.using_encoded(|bytes| signer.sign(bytes));
        let (call, extension, _) = payload.deconstruct();
        let account: AccountId32 = signer.public().into();
        let signature = MultiSignature::Sr25519(signature);
        let signed = Extrinsic::<R>::new_signed(call, account.into(), signature, extension);
        let bytes = signed.encode();
        Ok(Payload {
            hash: hash(&bytes),
            bytes: bytes.into(),
        })
    }

    fn extension(nonce: u32, tip: u32) -> Extension<R> {
        (
            frame_system::AuthorizeCall::new(),
            frame_system::CheckNonZeroSender::new(),
            frame_system::CheckSpecVersion::new(),
            frame_system::CheckTxVersion::new(),
            frame_system::CheckGenesis::new(),
            frame_system::CheckEra::from(Era::Immortal),
            frame_system::CheckNonce::<R>::from(nonce.into()),
            frame_system::CheckWeight::new(),
            pallet_transaction_payment::ChargeTransactionPayment::<R>::from(tip.into()),
            frame_metadata_hash_extension::CheckMetadataHash::new(false),
            frame_system::WeightReclaim::new(),
        )
    }

    fn implicit(&self) -> Implicit {
        (
            (),
            (),
            self.spec_version,
            self.transaction_version,
            self.genesis,
            self.genesis,
            (),
            (),
            (),
            None,
            (),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use codec::Decode;
    use cybermiles_runtime::{Runtime, RuntimeCall, UncheckedExtrinsic, VERSION};
    use sp_runtime::{traits::Checkable, BuildStorage};

    fn signing(genesis: [u8; 32]) -> Signing<Runtime> {
        Signing::new(&Identity {
            genesis,
            name: VERSION.spec_name.to_string(),
            spec_version: VERSION.spec_version,
            transaction_version: VERSION.transaction_version,
        })
    }

    fn remark() -> RuntimeCall {
        let remark = vec![1, 2, 3];
        frame_system::Call::<Runtime>::remark { remark }.into()
    }

    #[test]
    fn the_runtime_accepts_the_signature() {
        let alice = sr25519::Pair::from_string("//Alice", None).unwrap();
        let storage = frame_system::GenesisConfig::<Runtime>::default();
        let mut chain: sp_io::TestExternalities = storage.build_storage().unwrap().into();
        chain.execute_with(|| {
            let genesis = frame_system::Pallet::<Runtime>::block_hash(0);
            let check = |genesis: [u8; 32]| {
                let payload = signing(genesis).sign(&alice, remark(), 7, 0).unwrap();
                let signed = UncheckedExtrinsic::decode(&mut &payload.bytes[..]).unwrap();
                signed.check(&frame_system::ChainContext::<Runtime>::default())
            };
            assert!(check(genesis.0).is_ok());
            assert!(check([9; 32]).is_err(), "for another chain");
        });
    }

    #[test]
    fn each_attempt_is_another_transaction() {
        let alice = sr25519::Pair::from_string("//Alice", None).unwrap();
        let signing = signing([1; 32]);
        let first = signing.sign(&alice, remark(), 7, 0).unwrap();
        let second = signing.sign(&alice, remark(), 7, 1).unwrap();
        assert_ne!(first.hash, second.hash);
        assert!(crate::target::substrate::is_signed(&first.bytes));
        assert!(signing.sign(&alice, remark(), u64::MAX, 0).is_err());
    }
}
