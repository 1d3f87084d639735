//! Signed transfers on a chain that runs.

use super::rpc;
use codec::Encode;
use cybermiles_runtime::{RuntimeCall, SignedPayload, TxExtension, UncheckedExtrinsic};
use serde_json::json;
use sp_core::H256;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{generic::Era, MultiAddress};

/// What a signature stands for besides its transaction.
pub struct Chain {
    genesis: H256,
    /// The first block.
    birth: H256,
    spec: u32,
    format: u32,
}

impl Chain {
    /// The chain of a node that has its first block.
    pub fn of(port: u16) -> Self {
        let hash = |number: u32| {
            let hash = rpc(port, "chain_getBlockHash", json!([number]));
            serde_json::from_value(hash).expect("a hash")
        };
        let version = rpc(port, "state_getRuntimeVersion", json!([]));
        let number = |name: &str| {
            let number = version[name].as_u64().expect("a number");
            u32::try_from(number).expect("a small one")
        };
        Self {
            genesis: hash(0),
            birth: hash(1),
            spec: number("specVersion"),
            format: number("transactionVersion"),
        }
    }

    /// A transfer of the smallest sum to Ferdie.
    pub fn transfer(&self, signer: Sr25519Keyring, nonce: u32) -> String {
        let call = RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
            dest: MultiAddress::Id(Sr25519Keyring::Ferdie.to_account_id()),
            value: 1,
        });
        let Self {
            genesis,
            birth,
            spec,
            format,
        } = *self;
        let implicit = ((), (), spec, format, genesis, birth, (), (), (), None, ());
        let payload = SignedPayload::from_raw(call, extension(nonce), implicit);
        let signature = payload.using_encoded(|text| signer.sign(text));
        let (call, extension, _) = payload.deconstruct();
        let address = MultiAddress::Id(signer.to_account_id());
        let signed = UncheckedExtrinsic::new_signed(call, address, signature.into(), extension);
        format!("0x{}", hex::encode(signed.encode()))
    }
}

fn extension(nonce: u32) -> TxExtension {
    (
        frame_system::AuthorizeCall::new(),
        frame_system::CheckNonZeroSender::new(),
        frame_system::CheckSpecVersion::new(),
        frame_system::CheckTxVersion::new(),
        frame_system::CheckGenesis::new(),
        // Born in the first block, so that its hash is not the genesis block's.
        frame_system::CheckEra::from(Era::mortal(256, 1)),
        frame_system::CheckNonce::from(nonce),
        frame_system::CheckWeight::new(),
        pallet_transaction_payment::ChargeTransactionPayment::from(0),
        frame_metadata_hash_extension::CheckMetadataHash::new(false),
        frame_system::WeightReclaim::new(),
    )
}
