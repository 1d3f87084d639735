//! The RPC methods that know what this chain is made of. `system`, `author`, `chain`, `state`,
//! `offchain` and the second version (`chainSpec`, `chainHead`, `transaction`, and `archive` on a
//! node that keeps all state) come with the service; here are `babe`, `grandpa`, `sync_state`,
//! `payment`, `dev` and the account's next index. Methods that are unsafe check by themselves that the
//! connection may call them.

use crate::service::{FullBackend, FullClient, Pool, SelectChain};
use cybermiles_runtime::{opaque::Block, AccountId, Balance, BlockNumber, Hash, Nonce};
use jsonrpsee::RpcModule;
use pallet_transaction_payment::RuntimeDispatchInfo;
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_babe::BabeWorkerHandle;
use sc_consensus_babe_rpc::{Babe, BabeApiServer};
use sc_consensus_grandpa::{
    FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_rpc::{
    dev::{Dev, DevApiServer},
    SubscriptionTaskExecutor,
};
use sc_service::{ChainSpec, Error};
use sc_sync_state_rpc::{SyncState, SyncStateApiServer};
use sp_keystore::KeystorePtr;
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// What the methods answer from.
pub struct Rpc {
    /// The client.
    pub client: Arc<FullClient>,
    /// The database, for finality proofs.
    pub backend: Arc<FullBackend>,
    /// The pool, for the next index of an account with transactions under way.
    pub pool: Arc<Pool>,
    /// Which fork is best.
    pub select_chain: SelectChain,
    /// The chain spec, for the spec of a light client.
    pub chain_spec: Box<dyn ChainSpec>,
    /// The keys, for the slots that this node may author.
    pub keystore: KeystorePtr,
    /// BABE's epochs.
    pub babe_worker: BabeWorkerHandle<Block>,
    /// GRANDPA's rounds.
    pub voter_state: SharedVoterState,
    /// GRANDPA's authorities.
    pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
    /// Justifications as they are made.
    pub justifications: GrandpaJustificationStream<Block>,
}

impl Rpc {
    /// The methods, with their subscriptions run on `executor`.
    pub fn module(&self, executor: SubscriptionTaskExecutor) -> Result<RpcModule<()>, Error> {
        self.merged(executor).map_err(Error::Application)
    }

    fn merged(
        &self,
        executor: SubscriptionTaskExecutor,
    ) -> Result<RpcModule<()>, Box<dyn std::error::Error + Send + Sync>> {
        let mut module = RpcModule::new(());
        module.merge(SystemApiServer::<Hash, AccountId, Nonce>::into_rpc(
            System::<_, _, Block>::new(self.client.clone(), self.pool.clone()),
        ))?;
        module.merge(TransactionPaymentApiServer::<
            Hash,
            RuntimeDispatchInfo<Balance>,
        >::into_rpc(TransactionPayment::<_, Block>::new(
            self.client.clone(),
        )))?;
        module.merge(
            Babe::new(
                self.client.clone(),
                self.babe_worker.clone(),
                self.keystore.clone(),
                self.select_chain.clone(),
            )
            .into_rpc(),
        )?;
        let proofs = FinalityProofProvider::new_for_service(
            self.backend.clone(),
            Some(self.authority_set.clone()),
        );
        module.merge(
            Grandpa::new(
                executor,
                self.authority_set.clone(),
                self.voter_state.clone(),
                self.justifications.clone(),
                proofs,
            )
            .into_rpc(),
        )?;
        module.merge(
            SyncState::new(
                self.chain_spec.cloned_box(),
                self.client.clone(),
                self.authority_set.clone(),
                self.babe_worker.clone(),
            )?
            .into_rpc(),
        )?;
        module.merge(Dev::new(self.client.clone()).into_rpc())?;
        Ok(module)
    }
}
