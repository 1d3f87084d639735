//! Where transactions wait for a block.
//!
//! The SDK's fork-aware pool validates all that it holds once more after each block, as fast as it can, so with a full
//! pool a validator spends as much on that as on what is new. Nothing depends on it: what is no longer valid leaves
//! the pool when an author tries it. Here it is done at leisure, in [`BACKGROUND_SHARE`] of a core's time.

use super::{FullClient, Pool};
use cybermiles_runtime::{
    opaque::{Block, Header},
    BlockNumber, Hash,
};
use futures::{future::BoxFuture, FutureExt};
use sc_cli::{TransactionPoolParams, TransactionPoolType};
use sc_service::{Configuration, SpawnEssentialTaskHandle, TaskManager};
use sc_transaction_pool::{
    Builder, ChainApi, ForkAwareTxPool, FullChainApi, Options, PoolLimit, TransactionPoolWrapper,
    ValidateTransactionPriority,
};
use sc_transaction_pool_api::TransactionSource;
use sp_blockchain::{HeaderBackend, TreeRoute};
use sp_core::traits::SpawnEssentialNamed;
use sp_runtime::{generic::BlockId, transaction_validity::TransactionValidity, OpaqueExtrinsic};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

/// After what was validated in the background, so many times as long passes as it took.
const BACKGROUND_SHARE: u32 = 20;

/// But not longer: what maintains the pool after a block waits for what is under way in the background.
const LONGEST_REST: Duration = Duration::from_millis(10);

/// What the SDK lets a node that is no development node ban an invalid transaction for.
const BAN: Duration = Duration::from_secs(30 * 60);

tokio::task_local! {
    /// Set in the task that validates once more.
    static IN_BACKGROUND: ();
}

/// How the command line wants a fork-aware pool; `None` if it wants the other one.
pub fn fork_aware(params: &TransactionPoolParams, is_dev: bool) -> Option<Options> {
    if !matches!(params.pool_type, TransactionPoolType::ForkAware) {
        return None;
    }
    let limit = |part: usize| PoolLimit {
        count: params.pool_limit.checked_div(part).unwrap_or_default(),
        total_bytes: params
            .pool_kbytes
            .saturating_mul(1024)
            .checked_div(part)
            .unwrap_or_default(),
    };
    Some(Options {
        ready: limit(1),
        future: limit(10),
        reject_future_transactions: false,
        ban_time: match params.tx_ban_seconds {
            Some(seconds) => Duration::from_secs(seconds),
            None if is_dev => Duration::ZERO,
            None => BAN,
        },
    })
}

/// The pool of a node: fork-aware with these options, else what the configuration says.
pub(super) fn pool(
    config: &Configuration,
    client: &Arc<FullClient>,
    tasks: &TaskManager,
    fork_aware: Option<Options>,
) -> Arc<Pool> {
    let is_validator = config.role.is_authority().into();
    let prometheus = config.prometheus_registry();
    let spawner = Spawner(tasks.spawn_essential_handle());
    Arc::new(match fork_aware {
        Some(options) => {
            let chain = client.info();
            TransactionPoolWrapper(Box::new(ForkAwareTxPool::new_with_background_worker(
                options,
                is_validator,
                Arc::new(Api(FullChainApi::new(client.clone(), prometheus, &spawner))),
                prometheus,
                spawner,
                chain.best_hash,
                chain.finalized_hash,
            )))
        }
        None => Builder::new(spawner, client.clone(), is_validator)
            .with_options(config.transaction_pool.clone())
            .with_prometheus(prometheus)
            .build(),
    })
}

/// Spawns the pool's tasks. The one that is not blocking is the one in the background.
#[derive(Clone)]
struct Spawner(SpawnEssentialTaskHandle);

impl SpawnEssentialNamed for Spawner {
    fn spawn_essential_blocking(
        &self,
        name: &'static str,
        group: Option<&'static str>,
        task: BoxFuture<'static, ()>,
    ) {
        self.0.spawn_essential_blocking(name, group, task);
    }

    fn spawn_essential(
        &self,
        name: &'static str,
        group: Option<&'static str>,
        task: BoxFuture<'static, ()>,
    ) {
        let marked = IN_BACKGROUND.scope((), task).boxed();
        self.0.spawn_essential(name, group, marked);
    }
}

/// What the pool asks of the chain: the SDK's, with a rest after each validation in the background.
struct Api(FullChainApi<FullClient, Block>);

type Error = <FullChainApi<FullClient, Block> as ChainApi>::Error;

#[async_trait::async_trait]
impl ChainApi for Api {
    type Block = Block;
    type Error = Error;

    async fn validate_transaction(
        &self,
        at: Hash,
        source: TransactionSource,
        transaction: Arc<OpaqueExtrinsic>,
        priority: ValidateTransactionPriority,
    ) -> Result<TransactionValidity, Error> {
        let begun = Instant::now();
        let validity = self
            .0
            .validate_transaction(at, source, transaction, priority);
        let validity = validity.await;
        if IN_BACKGROUND.try_with(|()| ()).is_ok() {
            let rest = begun.elapsed().saturating_mul(BACKGROUND_SHARE);
            tokio::time::sleep(rest.min(LONGEST_REST)).await;
        }
        validity
    }

    fn validate_transaction_blocking(
        &self,
        at: Hash,
        source: TransactionSource,
        transaction: Arc<OpaqueExtrinsic>,
    ) -> Result<TransactionValidity, Error> {
        self.0
            .validate_transaction_blocking(at, source, transaction)
    }

    fn block_id_to_number(&self, at: &BlockId<Block>) -> Result<Option<BlockNumber>, Error> {
        self.0.block_id_to_number(at)
    }

    fn block_id_to_hash(&self, at: &BlockId<Block>) -> Result<Option<Hash>, Error> {
        self.0.block_id_to_hash(at)
    }

    fn hash_and_length(&self, transaction: &OpaqueExtrinsic) -> (Hash, usize) {
        self.0.hash_and_length(transaction)
    }

    async fn block_body(&self, at: Hash) -> Result<Option<Vec<OpaqueExtrinsic>>, Error> {
        self.0.block_body(at).await
    }

    fn block_header(&self, at: Hash) -> Result<Option<Header>, Error> {
        self.0.block_header(at)
    }

    fn tree_route(&self, from: Hash, to: Hash) -> Result<TreeRoute<Block>, Error> {
        self.0.tree_route(from, to)
    }
}
