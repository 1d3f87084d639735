//! Signed transactions for a block that is measured.

use crate::chain::account_key;
use codec::{Decode, Encode};
use cybermiles_primitives::MILLI_CMT;
use cybermiles_runtime::{
    Hash, Runtime, RuntimeCall, Signature, SignedPayload, TxExtension, UncheckedExtrinsic,
};
use frame_benchmarking_cli::ExtrinsicBuilder;
use frame_system::offchain::CreateAuthorizedTransaction;
use sp_core::{sr25519, Pair};
use sp_keyring::Sr25519Keyring;
use sp_runtime::{AccountId32, MultiAddress, OpaqueExtrinsic};

/// The extensions of a transaction that pays no tip, is good for ever and is its signer's first.
pub fn first_extension() -> TxExtension {
    <Runtime as CreateAuthorizedTransaction<RuntimeCall>>::create_extension()
}

/// What a signature covers of the chain besides the transaction.
#[derive(Clone)]
pub struct Signing {
    /// The hash of block 0.
    pub genesis: Hash,
    /// The version of the chain's runtime.
    pub spec_version: u32,
    /// The version of its transactions.
    pub transaction_version: u32,
}

impl Signing {
    fn sign(&self, call: RuntimeCall, nonce: u32, key: &sr25519::Pair) -> UncheckedExtrinsic {
        let mut extension = first_extension();
        extension.6 = frame_system::CheckNonce::from(nonce);
        let Self {
            genesis,
            spec_version,
            transaction_version,
        } = *self;
        let implicit = (
            (),
            (),
            spec_version,
            transaction_version,
            genesis,
            genesis,
            (),
            (),
            (),
            None,
            (),
        );
        let payload = SignedPayload::from_raw(call, extension, implicit);
        let signature = payload.using_encoded(|bytes| key.sign(bytes));
        let (call, extension, _) = payload.deconstruct();
        let signer = AccountId32::from(key.public());
        UncheckedExtrinsic::new_signed(
            call,
            MultiAddress::Id(signer),
            Signature::Sr25519(signature),
            extension,
        )
    }
}

fn opaque(transaction: &UncheckedExtrinsic) -> Result<OpaqueExtrinsic, &'static str> {
    OpaqueExtrinsic::decode(&mut transaction.encode().as_slice())
        .map_err(|_| "A transaction does not decode as it was encoded.")
}

/// Transactions that do nothing, all from one account, so that what they cost is the same for each and
/// is not storage.
pub struct Remarks(pub Signing);

impl ExtrinsicBuilder for Remarks {
    fn pallet(&self) -> &str {
        "system"
    }

    fn extrinsic(&self) -> &str {
        "remark"
    }

    fn build(&self, nonce: u32) -> Result<OpaqueExtrinsic, &'static str> {
        let call = frame_system::Call::remark { remark: Vec::new() };
        opaque(
            &self
                .0
                .sign(call.into(), nonce, &Sr25519Keyring::Alice.pair()),
        )
    }
}

/// A transfer: what `amount` units of a thousandth CMT to a known account is.
pub fn transfer(to: AccountId32) -> RuntimeCall {
    pallet_balances::Call::transfer_keep_alive {
        dest: MultiAddress::Id(to),
        value: MILLI_CMT,
    }
    .into()
}

/// Transfers between many accounts: each transaction has a sender and a recipient that the block has
/// not seen yet, as long as there are enough.
pub struct Transfers {
    /// What is signed.
    pub signing: Signing,
    /// How many accounts are funded.
    pub accounts: u32,
}

impl ExtrinsicBuilder for Transfers {
    fn pallet(&self) -> &str {
        "balances"
    }

    fn extrinsic(&self) -> &str {
        "transfer_keep_alive"
    }

    fn build(&self, index: u32) -> Result<OpaqueExtrinsic, &'static str> {
        // The first half sends to the second.
        let half = self.accounts / 2;
        let (round, sender) = match (index.checked_div(half), index.checked_rem(half)) {
            (Some(round), Some(sender)) => (round, sender),
            _ => return Err("Transfers need at least two accounts: raise `--accounts`."),
        };
        let recipient = account_key(sender.saturating_add(half)).public();
        let call = transfer(AccountId32::from(recipient));
        opaque(&self.signing.sign(call, round, &account_key(sender)))
    }
}
