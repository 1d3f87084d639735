//! What a node is made of before it is connected.

use sc_consensus::{DefaultImportQueue, LongestChain};
use sc_consensus_aura::ImportQueueParams;
use sc_consensus_grandpa::{GrandpaBlockImport, LinkHalf};
use sc_executor::WasmExecutor;
use sc_service::{Configuration, Error, PartialComponents, TaskManager};
use sc_transaction_pool::TransactionPoolHandle;
use sp_consensus_aura::{
    inherents::InherentDataProvider as SlotProvider,
    sr25519::{AuthorityId, AuthorityPair},
    SlotDuration,
};
use sp_timestamp::InherentDataProvider as TimestampProvider;
use std::sync::Arc;
use stock_runtime::{opaque::Block, RuntimeApi};

/// A justification is kept at least every so many blocks.
pub const JUSTIFICATION_PERIOD: u32 = 512;

/// Runs the runtime's Wasm.
type Executor = WasmExecutor<sp_io::SubstrateHostFunctions>;
/// The database and the runtime behind one face.
pub type FullClient = sc_service::TFullClient<Block, RuntimeApi, Executor>;
/// The database.
pub type FullBackend = sc_service::TFullBackend<Block>;
/// Which of several forks is built upon.
pub type SelectChain = LongestChain<FullBackend, Block>;
/// Where transactions wait for a block.
pub type Pool = TransactionPoolHandle<Block, FullClient>;
/// Import that follows GRANDPA's justifications.
pub type GrandpaImport = GrandpaBlockImport<FullBackend, Block, FullClient, SelectChain>;
/// GRANDPA's half that votes.
pub type GrandpaLink = LinkHalf<Block, FullClient, SelectChain>;

/// A node that is not yet connected.
pub type Parts = PartialComponents<
    FullClient,
    FullBackend,
    SelectChain,
    DefaultImportQueue<Block>,
    Pool,
    (GrandpaImport, GrandpaLink),
>;

/// Opens the database and makes everything that imports blocks.
pub fn new(config: &Configuration) -> Result<Parts, Error> {
    let executor = sc_service::new_wasm_executor(&config.executor);
    let (client, backend, keystore_container, task_manager) =
        sc_service::new_full_parts::<Block, RuntimeApi, _>(config, None, executor, Vec::new())?;
    let client = Arc::new(client);
    let select_chain = LongestChain::new(backend.clone());
    let transaction_pool = Arc::new(
        sc_transaction_pool::Builder::new(
            task_manager.spawn_essential_handle(),
            client.clone(),
            config.role.is_authority().into(),
        )
        .with_options(config.transaction_pool.clone())
        .with_prometheus(config.prometheus_registry())
        .build(),
    );
    let (grandpa_import, grandpa_link) = sc_consensus_grandpa::block_import(
        client.clone(),
        JUSTIFICATION_PERIOD,
        &client,
        select_chain.clone(),
        None,
    )?;
    let import_queue = import_queue(config, &client, &grandpa_import, &task_manager)?;
    Ok(PartialComponents {
        client,
        backend,
        task_manager,
        keystore_container,
        select_chain,
        import_queue,
        transaction_pool,
        other: (grandpa_import, grandpa_link),
    })
}

/// The import queue, which checks Aura's seals.
fn import_queue(
    config: &Configuration,
    client: &Arc<FullClient>,
    grandpa_import: &GrandpaImport,
    tasks: &TaskManager,
) -> Result<DefaultImportQueue<Block>, Error> {
    let slot_duration = slot_duration(client)?;
    let queue =
        sc_consensus_aura::import_queue::<AuthorityPair, _, _, _, _, _>(ImportQueueParams {
            block_import: grandpa_import.clone(),
            justification_import: Some(Box::new(grandpa_import.clone())),
            client: client.clone(),
            create_inherent_data_providers: move |_, ()| async move { Ok(clock(slot_duration)) },
            spawner: &tasks.spawn_essential_handle(),
            registry: config.prometheus_registry(),
            check_for_equivocation: Default::default(),
            telemetry: None,
            compatibility_mode: Default::default(),
        })?;
    Ok(queue)
}

/// How long a slot is, as the runtime says.
pub fn slot_duration(client: &FullClient) -> Result<SlotDuration, Error> {
    Ok(sc_consensus_aura::slot_duration::<AuthorityId, _, _>(
        client,
    )?)
}

/// Slot and timestamp from this machine's clock.
pub fn clock(slot_duration: SlotDuration) -> (SlotProvider, TimestampProvider) {
    let timestamp = TimestampProvider::from_system_time();
    let slot = SlotProvider::from_timestamp_and_slot_duration(*timestamp, slot_duration);
    (slot, timestamp)
}
