//! What every use of the database needs, running node or not: client, pool, import queue.

use super::{
    ahead::ImportAhead, BabeImport, Executor, FullBackend, FullClient, GrandpaImport, Pool,
    SelectChain,
};
use cybermiles_runtime::{opaque::Block, RuntimeApi};
use cybermiles_signatures::Memory;
use sc_consensus::{DefaultImportQueue, LongestChain};
use sc_consensus_babe::{BabeLink, BabeWorkerHandle, ImportQueueParams};
use sc_consensus_grandpa::LinkHalf;
use sc_executor::{HeapAllocStrategy, DEFAULT_HEAP_ALLOC_STRATEGY};
use sc_service::{Configuration, Error, PartialComponents, TaskManager};
use sc_telemetry::{Telemetry, TelemetryWorker};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_consensus_babe::{
    inherents::{BabeCreateInherentDataProviders, InherentDataProvider as SlotProvider},
    SlotDuration,
};
use sp_timestamp::InherentDataProvider as TimestampProvider;
use std::sync::Arc;

/// A justification is kept and offered at least every so many blocks, so that a node that syncs can
/// check finality in steps of at most this size (512 blocks: 25.6 minutes).
pub const JUSTIFICATION_PERIOD: u32 = 512;

/// The folder of compiled runtimes in the chain's own.
const COMPILED_CODE: &str = "wasm-cache";

/// What BABE and GRANDPA share between import and voting.
pub struct Consensus {
    /// Import of authored blocks.
    pub babe_import: BabeImport,
    /// BABE's epochs.
    pub babe_link: BabeLink<Block>,
    /// Answers RPC questions about epochs.
    pub babe_worker: BabeWorkerHandle<Block>,
    /// GRANDPA's half that votes.
    pub grandpa_link: LinkHalf<Block, FullClient, SelectChain>,
    /// Says which slot and time it is.
    pub clock: BabeCreateInherentDataProviders<Block>,
    /// Telemetry, if the operator named an endpoint.
    pub telemetry: Option<Telemetry>,
}

/// A node that is not yet connected.
pub type Partial = PartialComponents<
    FullClient,
    FullBackend,
    SelectChain,
    DefaultImportQueue<Block>,
    Pool,
    Consensus,
>;

/// Opens the database and makes everything that imports blocks, with their signatures verified ahead
/// if there is something to remember them in.
pub fn new_partial(
    config: &Configuration,
    signatures: Option<&'static Memory>,
) -> Result<Partial, Error> {
    if let (Some(memory), Some(registry)) = (signatures, config.prometheus_registry()) {
        cybermiles_signatures::metrics::report(memory, registry)?;
    }
    let telemetry = telemetry(config)?;
    let (client, backend, keystore_container, task_manager) =
        sc_service::new_full_parts::<Block, RuntimeApi, _>(
            config,
            telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
            executor(config),
            Vec::new(),
        )?;
    let client = Arc::new(client);
    let telemetry = telemetry.map(|(worker, telemetry)| {
        task_manager
            .spawn_handle()
            .spawn("telemetry", None, worker.run());
        telemetry
    });

    let select_chain = LongestChain::new(backend.clone());
    let transaction_pool = pool(config, &client, &task_manager);
    let (import_queue, other) = consensus(
        config,
        &client,
        &select_chain,
        &transaction_pool,
        &task_manager,
        telemetry,
        signatures,
    )?;
    Ok(PartialComponents {
        client,
        backend,
        task_manager,
        keystore_container,
        select_chain,
        import_queue,
        transaction_pool,
        other,
    })
}

/// What runs the runtime, as the command line wants it, with its compiled code kept beside the
/// database: compiling takes a validator several slots, which a restart need not lose again.
fn executor(config: &Configuration) -> Executor {
    let settings = &config.executor;
    let heap = settings
        .default_heap_pages
        .map_or(DEFAULT_HEAP_ALLOC_STRATEGY, |pages| {
            HeapAllocStrategy::Static {
                extra_pages: u32::try_from(pages).unwrap_or(u32::MAX),
            }
        });
    let executor = Executor::builder()
        .with_execution_method(settings.wasm_method)
        .with_onchain_heap_alloc_strategy(heap)
        .with_offchain_heap_alloc_strategy(heap)
        .with_max_runtime_instances(settings.max_runtime_instances)
        .with_runtime_cache_size(settings.runtime_cache_size);
    match std::path::absolute(config.data_path.join(COMPILED_CODE)) {
        Ok(path) => executor.with_cache_path(path).build(),
        Err(_) => executor.build(),
    }
}

/// Telemetry and its worker, only if the operator named an endpoint: no chain spec of ours does.
fn telemetry(config: &Configuration) -> Result<Option<(TelemetryWorker, Telemetry)>, Error> {
    let Some(endpoints) = config
        .telemetry_endpoints
        .clone()
        .filter(|list| !list.is_empty())
    else {
        return Ok(None);
    };
    let worker = TelemetryWorker::new(16)?;
    let telemetry = worker.handle().new_telemetry(endpoints);
    Ok(Some((worker, telemetry)))
}

/// The transaction pool, with the limits of the command line.
fn pool(config: &Configuration, client: &Arc<FullClient>, tasks: &TaskManager) -> Arc<Pool> {
    Arc::new(
        sc_transaction_pool::Builder::new(
            tasks.spawn_essential_handle(),
            client.clone(),
            config.role.is_authority().into(),
        )
        .with_options(config.transaction_pool.clone())
        .with_prometheus(config.prometheus_registry())
        .build(),
    )
}

/// The import queue: GRANDPA's import inside BABE's, and BABE's inside the one that verifies ahead.
/// Equivocations are reported through the pool.
fn consensus(
    config: &Configuration,
    client: &Arc<FullClient>,
    select_chain: &SelectChain,
    pool: &Arc<Pool>,
    tasks: &TaskManager,
    telemetry: Option<Telemetry>,
    signatures: Option<&'static Memory>,
) -> Result<(DefaultImportQueue<Block>, Consensus), Error> {
    let telemetry_handle = || telemetry.as_ref().map(|telemetry| telemetry.handle());
    let (grandpa_import, grandpa_link): (GrandpaImport, _) = sc_consensus_grandpa::block_import(
        client.clone(),
        JUSTIFICATION_PERIOD,
        client,
        select_chain.clone(),
        telemetry_handle(),
    )?;

    let babe = sc_consensus_babe::configuration(&**client)?;
    let slot_duration = babe.slot_duration();
    let clock = clock(slot_duration);
    let (babe_import, babe_link): (BabeImport, _) = sc_consensus_babe::block_import(
        babe,
        grandpa_import.clone(),
        client.clone(),
        clock.clone(),
        select_chain.clone(),
        OffchainTransactionPoolFactory::new(pool.clone()),
    )?;

    let (import_queue, babe_worker) = sc_consensus_babe::import_queue(ImportQueueParams {
        link: babe_link.clone(),
        block_import: ImportAhead {
            inner: babe_import.clone(),
            client: client.clone(),
            memory: signatures,
        },
        justification_import: Some(Box::new(grandpa_import)),
        client: client.clone(),
        slot_duration,
        spawner: &tasks.spawn_essential_handle(),
        registry: config.prometheus_registry(),
        telemetry: telemetry_handle(),
    })?;
    let parts = Consensus {
        babe_import,
        babe_link,
        babe_worker,
        grandpa_link,
        clock,
        telemetry,
    };
    Ok((import_queue, parts))
}

/// Slot and timestamp from this machine's clock.
fn clock(slot_duration: SlotDuration) -> BabeCreateInherentDataProviders<Block> {
    Arc::new(move |_, ()| async move {
        let timestamp = TimestampProvider::from_system_time();
        let slot = SlotProvider::from_timestamp_and_slot_duration(*timestamp, slot_duration);
        Ok((slot, timestamp))
    })
}
