//! The chain as subxt sees it: sends a transaction, waits until it is final, reads state and events.

use anyhow::{anyhow, Context, Result};
use subxt::{
    config::substrate::AccountId32,
    dynamic::{storage, Value},
    ext::{
        scale_decode::{DecodeAsFields, DecodeAsType},
        scale_encode::EncodeAsFields,
    },
    extrinsics::ExtrinsicEvents,
    OnlineClient, SubstrateConfig,
};
use subxt_signer::sr25519::Keypair;

/// One CMT in planck.
pub const CMT: u128 = 1_000_000_000_000_000_000;

/// A connection to a node.
pub struct Chain {
    client: OnlineClient<SubstrateConfig>,
}

/// What an account owns, of all that `System.Account` keeps.
#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct AccountInfo {
    data: AccountData,
}

#[derive(DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
struct AccountData {
    free: u128,
}

impl Chain {
    /// Connects to a node's WebSocket.
    pub async fn connect(url: &str) -> Result<Self> {
        let client = OnlineClient::from_insecure_url(url)
            .await
            .with_context(|| format!("no node answers at {url}"))?;
        Ok(Self { client })
    }

    /// Sends `call` and waits until it is final.
    ///
    /// # Errors
    ///
    /// With the chain's own error when the call failed, or when the node refused it.
    pub async fn submit<Data: EncodeAsFields>(
        &self,
        signer: &Keypair,
        pallet: &'static str,
        call: &'static str,
        data: Data,
    ) -> Result<Outcome> {
        let call_name = format!("{pallet}.{call}");
        let call = subxt::dynamic::tx(pallet, call, data);
        let at = self.client.at_current_block().await?;
        let in_block = at
            .transactions()
            .sign_and_submit_then_watch_default(&call, signer)
            .await
            .with_context(|| format!("{call_name} was refused"))?
            .wait_for_finalized()
            .await
            .with_context(|| format!("{call_name} was not included"))?;
        let events = in_block
            .wait_for_success()
            .await
            .with_context(|| format!("{call_name} failed"))?;
        let number = self
            .client
            .at_block(in_block.block_hash())
            .await?
            .block_number();
        println!(
            "  {call_name}: {:?}, final in block {number}",
            in_block.extrinsic_hash()
        );
        Ok(Outcome { events })
    }

    /// The SCALE encoding of a call, for use inside another.
    pub async fn encode<Data: EncodeAsFields>(
        &self,
        pallet: &'static str,
        call: &'static str,
        data: Data,
    ) -> Result<Vec<u8>> {
        let at = self.client.at_current_block().await?;
        Ok(at
            .transactions()
            .call_data(&subxt::dynamic::tx(pallet, call, data))?)
    }

    /// A value without a key, at the last final block.
    pub async fn value<T: DecodeAsType>(&self, pallet: &str, entry: &str) -> Result<T> {
        let at = self.client.at_current_block().await?;
        let address = storage::<(), Value>(pallet.to_owned(), entry.to_owned());
        Ok(at.storage().fetch(address, ()).await?.decode_as()?)
    }

    /// The value of an account in a map, at the last final block.
    pub async fn of_account<T: DecodeAsType>(
        &self,
        pallet: &str,
        entry: &str,
        account: &AccountId32,
    ) -> Result<T> {
        let at = self.client.at_current_block().await?;
        let address = storage::<([u8; 32],), Value>(pallet.to_owned(), entry.to_owned());
        Ok(at
            .storage()
            .fetch(address, (account.0,))
            .await?
            .decode_as()?)
    }

    /// The value of a number in a map, at the last final block.
    pub async fn of_index<T: DecodeAsType>(
        &self,
        pallet: &str,
        entry: &str,
        index: u32,
    ) -> Result<T> {
        let at = self.client.at_current_block().await?;
        let address = storage::<(u32,), Value>(pallet.to_owned(), entry.to_owned());
        Ok(at.storage().fetch(address, (index,)).await?.decode_as()?)
    }

    /// What an account may spend, in planck.
    pub async fn free(&self, account: &AccountId32) -> Result<u128> {
        Ok(self
            .of_account::<AccountInfo>("System", "Account", account)
            .await?
            .data
            .free)
    }
}

/// What a transaction did.
pub struct Outcome {
    events: ExtrinsicEvents<SubstrateConfig>,
}

impl Outcome {
    /// The fields of the first event of that name.
    pub fn event<T: DecodeAsFields>(&self, pallet: &str, event: &str) -> Result<T> {
        for found in self.events.iter() {
            let found = found?;
            if found.pallet_name() == pallet && found.event_name() == event {
                return Ok(found.decode_fields_unchecked_as()?);
            }
        }
        Err(anyhow!("the transaction left no {pallet}.{event}"))
    }
}
