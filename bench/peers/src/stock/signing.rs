//! Transactions of the plain chain, signed.

use anyhow::Context;
use codec::Encode;
use cybermiles_bench::target::{
    substrate::{hash, Identity},
    Payload,
};
use sp_core::{sr25519, Pair, H256};
use sp_runtime::generic::Era;
use stock_runtime::{
    AccountId, RuntimeCall, Signature, SignedPayload, TxExtension, UncheckedExtrinsic,
};

/// What all transactions for a chain have in common.
pub struct Signing {
    genesis: H256,
    spec_version: u32,
    transaction_version: u32,
}

impl Signing {
    /// For this chain.
    pub fn new(identity: &Identity) -> Self {
        Self {
            genesis: H256(identity.genesis),
            spec_version: identity.spec_version,
            transaction_version: identity.transaction_version,
        }
    }

    /// A transaction that never expires, whose tip is the number of attempts before.
    pub fn sign(
        &self,
        signer: &sr25519::Pair,
        call: RuntimeCall,
        nonce: u64,
        attempt: u32,
    ) -> anyhow::Result<Payload> {
        let nonce = u32::try_from(nonce).context("the nonces are used up")?;
        let (spec, encoding) = (self.spec_version, self.transaction_version);
        let implicit = (
            (),
            (),
            spec,
            encoding,
            self.genesis,
            self.genesis,
            (),
            (),
            (),
            None,
            (),
        );
        let payload = SignedPayload::from_raw(call, extension(nonce, attempt.into()), implicit);
        let signature = payload.using_encoded(|bytes| signer.sign(bytes));
        let (call, extension, _) = payload.deconstruct();
        let account: AccountId = signer.public().into();
        let signature = Signature::Sr25519(signature);
        let bytes =
            UncheckedExtrinsic::new_signed(call, account.into(), signature, extension).encode();
        Ok(Payload {
            hash: hash(&bytes),
            bytes: bytes.into(),
        })
    }
}

fn extension(nonce: u32, tip: u128) -> TxExtension {
    (
        frame_system::AuthorizeCall::new(),
        frame_system::CheckNonZeroSender::new(),
        frame_system::CheckSpecVersion::new(),
        frame_system::CheckTxVersion::new(),
        frame_system::CheckGenesis::new(),
        frame_system::CheckEra::from(Era::Immortal),
        frame_system::CheckNonce::from(nonce),
        frame_system::CheckWeight::new(),
        pallet_transaction_payment::ChargeTransactionPayment::from(tip),
        frame_metadata_hash_extension::CheckMetadataHash::new(false),
        frame_system::WeightReclaim::new(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use codec::Decode;
    use sp_runtime::{traits::Checkable, BuildStorage};
    use stock_runtime::{Runtime, VERSION};

    #[test]
    fn the_runtime_accepts_the_signature() {
        let alice = sr25519::Pair::from_string("//Alice", None).unwrap();
        let storage = frame_system::GenesisConfig::<Runtime>::default();
        let mut chain: sp_io::TestExternalities = storage.build_storage().unwrap().into();
        chain.execute_with(|| {
            let check = |genesis: [u8; 32]| {
                let signing = Signing::new(&Identity {
                    genesis,
                    name: VERSION.spec_name.to_string(),
                    spec_version: VERSION.spec_version,
                    transaction_version: VERSION.transaction_version,
                });
                let remark = frame_system::Call::<Runtime>::remark { remark: vec![1] };
                let payload = signing.sign(&alice, remark.into(), 7, 0).unwrap();
                let signed = UncheckedExtrinsic::decode(&mut &payload.bytes[..]).unwrap();
                signed.check(&frame_system::ChainContext::<Runtime>::default())
            };
            let genesis = frame_system::Pallet::<Runtime>::block_hash(0);
            assert!(check(genesis.0).is_ok());
            assert!(check([9; 32]).is_err(), "for another chain");
        });
    }
}
