//! Import that has the signatures of a block verified ahead of its execution.

use super::{BabeImport, FullClient};
use async_trait::async_trait;
use cybermiles_runtime::{opaque::Block, BlockNumber, Hash, RuntimeCall, TxExtension};
use cybermiles_signatures::{
    ahead::{Ahead, Signed},
    Memory,
};
use sc_client_api::HeaderBackend;
use sc_consensus::{BlockCheckParams, BlockImport, BlockImportParams, ImportResult, StateAction};
use sp_core::traits::CallContext;
use sp_runtime::{
    traits::{Header, TransactionExtension},
    OpaqueExtrinsic, SaturatedConversion,
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// What the extensions of a transaction add to what its signer signs.
type Implicit = <TxExtension as TransactionExtension<RuntimeCall>>::Implicit;

/// Import of other nodes' blocks, over [`BabeImport`]. What this node authors does not come this
/// way: its transactions have been verified and executed already.
pub struct ImportAhead {
    /// What imports the blocks.
    pub inner: BabeImport,
    /// What knows the blocks before.
    pub client: Arc<FullClient>,
    /// What remembers signatures. Without it blocks are only imported.
    pub memory: Option<&'static Memory>,
}

#[async_trait]
impl BlockImport<Block> for ImportAhead {
    type Error = <BabeImport as BlockImport<Block>>::Error;

    async fn check_block(
        &self,
        block: BlockCheckParams<Block>,
    ) -> Result<ImportResult, Self::Error> {
        self.inner.check_block(block).await
    }

    async fn import_block(
        &self,
        block: BlockImportParams<Block>,
    ) -> Result<ImportResult, Self::Error> {
        let number = *block.header.number();
        let ahead = self.start(&block);
        let result = self.inner.import_block(block).await;
        if let Some(ahead) = ahead {
            let learned = ahead.learned();
            log::debug!(target: "signatures", "Verified {learned} signatures ahead in block {number}.");
        }
        result
    }
}

impl ImportAhead {
    /// Starts to verify, if the block is one that will be executed here. Whatever is missing for
    /// that, the import finds out by itself.
    fn start(&self, block: &BlockImportParams<Block>) -> Option<Ahead> {
        let memory = self.memory?;
        let executed = matches!(
            block.state_action,
            StateAction::Execute | StateAction::ExecuteIfPossible
        );
        let body = block.body.as_ref().filter(|_| executed)?;
        let guess = Guess::at(self.client.clone(), &block.header)?;
        let read = move |transaction: &OpaqueExtrinsic| {
            Signed::read(transaction.inner(), |extension| guess.implicit(extension))
        };
        Some(Ahead::start(memory, body.clone(), read))
    }
}

/// What the runtime will take as the implicit part of a block's signed texts.
struct Guess {
    client: Arc<FullClient>,
    number: BlockNumber,
    parent: Hash,
    genesis: Hash,
    spec_version: u32,
    transaction_version: u32,
    /// The hashes of blocks in which transactions were born, by number.
    births: Mutex<HashMap<BlockNumber, Option<Hash>>>,
}

impl Guess {
    /// For the block of `header`. `None` if the state before it is not here.
    fn at(
        client: Arc<FullClient>,
        header: &<Block as sp_runtime::traits::Block>::Header,
    ) -> Option<Self> {
        let parent = *header.parent_hash();
        let version = client
            .runtime_version_at(parent, CallContext::Onchain { import: true })
            .ok()?;
        Some(Self {
            number: *header.number(),
            parent,
            genesis: client.info().genesis_hash,
            spec_version: version.spec_version,
            transaction_version: version.transaction_version,
            births: Mutex::default(),
            client,
        })
    }

    /// In the order of [`TxExtension`]. The metadata's hash, which some hardware wallets sign, is
    /// not known here: these few signatures are left to the execution.
    fn implicit(&self, extension: &TxExtension) -> Option<Implicit> {
        let (_, _, _, _, _, mortality, ..) = extension;
        let birth = self.hash(mortality.0.birth(self.number.into()).saturated_into())?;
        Some((
            (),
            (),
            self.spec_version,
            self.transaction_version,
            self.genesis,
            birth,
            (),
            (),
            (),
            None,
            (),
        ))
    }

    /// The hash of an earlier block. On a fork it may be that of another branch.
    fn hash(&self, number: BlockNumber) -> Option<Hash> {
        if number.checked_add(1) == Some(self.number) {
            return Some(self.parent);
        }
        let mut births = self.births.lock().unwrap_or_else(PoisonError::into_inner);
        *births
            .entry(number)
            .or_insert_with(|| self.client.hash(number).ok().flatten())
    }
}
