//! The well-known accounts, and what they sign.

use crate::Error;
use codec::Encode;
use cybermiles_primitives::{AccountId, Balance, Signature};
use cybermiles_runtime::{RuntimeCall, SignedPayload, System, TxExtension, UncheckedExtrinsic};
use sp_core::{sr25519, Pair};
use sp_runtime::generic::Era;

/// The key of `//Name`.
pub fn pair(name: &str) -> Result<sr25519::Pair, Error> {
    sr25519::Pair::from_string(&format!("//{name}"), None)
        .map_err(|_| Error::NoAccount(name.into()))
}

/// The account of `//Name`.
pub fn account(name: &str) -> Result<AccountId, Error> {
    pair(name).map(|pair| pair.public().into())
}

/// The transaction of `//Name`, signed, with its next nonce and a tip.
pub fn signed(name: &str, call: RuntimeCall, tip: Balance) -> Result<UncheckedExtrinsic, Error> {
    let signer = pair(name)?;
    let account: AccountId = signer.public().into();
    let payload = SignedPayload::new(call, extension(&account, tip)).map_err(Error::Invalid)?;
    let signature = payload.using_encoded(|bytes| signer.sign(bytes));
    let (call, extension, _) = payload.deconstruct();
    Ok(UncheckedExtrinsic::new_signed(
        call,
        account.into(),
        Signature::Sr25519(signature),
        extension,
    ))
}

fn extension(signer: &AccountId, tip: Balance) -> TxExtension {
    (
        frame_system::AuthorizeCall::new(),
        frame_system::CheckNonZeroSender::new(),
        frame_system::CheckSpecVersion::new(),
        frame_system::CheckTxVersion::new(),
        frame_system::CheckGenesis::new(),
        frame_system::CheckEra::from(Era::Immortal),
        frame_system::CheckNonce::from(System::account_nonce(signer)),
        frame_system::CheckWeight::new(),
        pallet_transaction_payment::ChargeTransactionPayment::from(tip),
        frame_metadata_hash_extension::CheckMetadataHash::new(false),
        frame_system::WeightReclaim::new(),
    )
}
