//! What a transaction is: its extensions, in the order in which they are encoded and checked.

use crate::{Address, Runtime, RuntimeCall, Signature};
use codec::Encode;
use frame_system::offchain::{
    CreateAuthorizedTransaction, CreateBare, CreateSignedTransaction, CreateTransaction,
    CreateTransactionBase,
};
use sp_runtime::{generic, traits::StaticLookup, SaturatedConversion};

/// The checks around a call. `AuthorizeCall` comes first, because it gives an authorized call (a
/// claim, a heartbeat) its origin; `WeightReclaim` last, because it sees what all others used.
pub type TxExtension = (
    frame_system::AuthorizeCall<Runtime>,
    frame_system::CheckNonZeroSender<Runtime>,
    frame_system::CheckSpecVersion<Runtime>,
    frame_system::CheckTxVersion<Runtime>,
    frame_system::CheckGenesis<Runtime>,
    frame_system::CheckEra<Runtime>,
    frame_system::CheckNonce<Runtime>,
    frame_system::CheckWeight<Runtime>,
    pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
    frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
    frame_system::WeightReclaim<Runtime>,
);

/// A transaction as it travels.
pub type UncheckedExtrinsic =
    generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;

/// What a signer signs.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// The extensions of a transaction that pays no tip, for an account's `nonce`.
fn extension(nonce: crate::Nonce, era: generic::Era) -> TxExtension {
    (
        frame_system::AuthorizeCall::new(),
        frame_system::CheckNonZeroSender::new(),
        frame_system::CheckSpecVersion::new(),
        frame_system::CheckTxVersion::new(),
        frame_system::CheckGenesis::new(),
        frame_system::CheckEra::from(era),
        frame_system::CheckNonce::from(nonce),
        frame_system::CheckWeight::new(),
        pallet_transaction_payment::ChargeTransactionPayment::from(0),
        frame_metadata_hash_extension::CheckMetadataHash::new(false),
        frame_system::WeightReclaim::new(),
    )
}

impl frame_system::offchain::SigningTypes for Runtime {
    type Public = <Signature as sp_runtime::traits::Verify>::Signer;
    type Signature = Signature;
}

impl<C> CreateTransactionBase<C> for Runtime
where
    RuntimeCall: From<C>,
{
    type Extrinsic = UncheckedExtrinsic;
    type RuntimeCall = RuntimeCall;
}

impl<C> CreateTransaction<C> for Runtime
where
    RuntimeCall: From<C>,
{
    type Extension = TxExtension;

    fn create_transaction(call: RuntimeCall, extension: TxExtension) -> UncheckedExtrinsic {
        UncheckedExtrinsic::new_transaction(call, extension)
    }
}

impl<C> CreateBare<C> for Runtime
where
    RuntimeCall: From<C>,
{
    fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
        UncheckedExtrinsic::new_bare(call)
    }
}

impl<C> CreateAuthorizedTransaction<C> for Runtime
where
    RuntimeCall: From<C>,
{
    fn create_extension() -> TxExtension {
        extension(0, generic::Era::Immortal)
    }
}

impl<C> CreateSignedTransaction<C> for Runtime
where
    RuntimeCall: From<C>,
{
    fn create_signed_transaction<
        A: frame_system::offchain::AppCrypto<Self::Public, Self::Signature>,
    >(
        call: RuntimeCall,
        public: Self::Public,
        account: crate::AccountId,
        nonce: crate::Nonce,
    ) -> Option<UncheckedExtrinsic> {
        let period = crate::configs::base::BlockHashCount::get().next_power_of_two() / 2;
        // The latest block whose hash is known is the one before the block being made.
        let current = crate::System::block_number().saturating_sub(1);
        let era = generic::Era::mortal(period.into(), current.saturated_into());
        let payload = SignedPayload::new(call, extension(nonce, era)).ok()?;
        let signature = payload.using_encoded(|bytes| A::sign(bytes, public))?;
        let (call, extension, _) = payload.deconstruct();
        let address = <Runtime as frame_system::Config>::Lookup::unlookup(account);
        Some(UncheckedExtrinsic::new_signed(
            call, address, signature, extension,
        ))
    }
}
