//! The running node.
//!
//! A node is assembled in the order of the files: [`partial`] opens the database and makes what
//! imports and checks blocks (with their signatures verified [`ahead`]), [`network`] connects it to
//! its peers, [`duties`] lets it author, finalize and run offchain workers. What would change how
//! transactions enter the pool or fill blocks belongs to the pool and the proposer made there; what
//! would change how the runtime is executed belongs to [`HostFunctions`].

mod ahead;
mod duties;
mod network;
mod partial;

pub use partial::{new_partial, Consensus};

use crate::rpc::Rpc;
use cybermiles_runtime::{opaque::Block, Hash, RuntimeApi};
use cybermiles_signatures::Memory;
use duties::{Duties, Settings};
use sc_consensus_babe::BabeBlockImport;
use sc_consensus_grandpa::{GrandpaBlockImport, SharedVoterState};
use sc_network::{config::NetworkBackendType, NetworkBackend};
use sc_service::{Configuration, Error, PartialComponents, SpawnTasksParams, TaskManager};
use sc_transaction_pool::TransactionPoolHandle;
use sp_consensus_babe::inherents::BabeCreateInherentDataProviders;

/// The host functions that the runtime may call: the standard set and nothing besides, so that the
/// stock omni-node and every tool can run the same Wasm. Those that verify signatures remember what
/// they verified; their results are the standard ones.
pub type HostFunctions = sp_wasm_interface::ExtendedHostFunctions<
    sp_io::SubstrateHostFunctions,
    cybermiles_signatures::HostFunctions,
>;

/// Runs the runtime's Wasm.
pub type Executor = sc_executor::WasmExecutor<HostFunctions>;

/// The database and the runtime behind one face.
pub type FullClient = sc_service::TFullClient<Block, RuntimeApi, Executor>;

/// The database.
pub type FullBackend = sc_service::TFullBackend<Block>;

/// Which of several forks is built upon.
pub type SelectChain = sc_consensus::LongestChain<FullBackend, Block>;

/// Where transactions wait for a block.
pub type Pool = TransactionPoolHandle<Block, FullClient>;

/// Import that follows GRANDPA's authority sets and justifications.
pub type GrandpaImport = GrandpaBlockImport<FullBackend, Block, FullClient, SelectChain>;

/// Import that checks BABE's epochs, over [`GrandpaImport`].
pub type BabeImport = BabeBlockImport<
    Block,
    FullClient,
    GrandpaImport,
    BabeCreateInherentDataProviders<Block>,
    SelectChain,
>;

/// Starts a node on the network stack that the configuration names. It remembers signatures if there
/// is something to remember them in.
pub async fn new_full(
    config: Configuration,
    signatures: Option<&'static Memory>,
) -> Result<TaskManager, Error> {
    let start = match config.network.network_backend {
        NetworkBackendType::Litep2p => start::<sc_network::Litep2pNetworkBackend>,
        NetworkBackendType::Libp2p => start::<sc_network::NetworkWorker<Block, Hash>>,
    };
    start(config, signatures)
}

/// Starts a node on the network stack `N`.
fn start<N: NetworkBackend<Block, Hash>>(
    config: Configuration,
    signatures: Option<&'static Memory>,
) -> Result<TaskManager, Error> {
    let PartialComponents {
        client,
        backend,
        mut task_manager,
        import_queue,
        keystore_container,
        select_chain,
        transaction_pool,
        other:
            Consensus {
                babe_import,
                babe_link,
                babe_worker,
                grandpa_link,
                clock,
                mut telemetry,
            },
    } = new_partial(&config, signatures)?;

    let network = network::connect::<N>(network::Parts {
        config: &config,
        client: client.clone(),
        backend: backend.clone(),
        pool: transaction_pool.clone(),
        import_queue,
        tasks: &task_manager,
        authority_set: grandpa_link.shared_authority_set().clone(),
    })?;

    let voter_state = SharedVoterState::empty();
    let settings = Settings::of(&config);
    let rpc = Rpc {
        client: client.clone(),
        backend: backend.clone(),
        pool: transaction_pool.clone(),
        select_chain: select_chain.clone(),
        chain_spec: config.chain_spec.cloned_box(),
        keystore: keystore_container.keystore(),
        babe_worker,
        voter_state: voter_state.clone(),
        authority_set: grandpa_link.shared_authority_set().clone(),
        justifications: grandpa_link.justification_stream(),
    };
    sc_service::spawn_tasks(SpawnTasksParams {
        config,
        backend: backend.clone(),
        client: client.clone(),
        keystore: keystore_container.keystore(),
        network: network.service.clone(),
        rpc_builder: Box::new(move |executor| rpc.module(executor)),
        transaction_pool: transaction_pool.clone(),
        task_manager: &mut task_manager,
        system_rpc_tx: network.system_rpc,
        tx_handler_controller: network.transactions,
        sync_service: network.sync.clone(),
        telemetry: telemetry.as_mut(),
        tracing_execute_block: None,
    })?;

    let duties = Duties {
        client,
        backend,
        pool: transaction_pool,
        keystore: keystore_container.keystore(),
        network: network.service,
        sync: network.sync,
        telemetry: telemetry.as_ref().map(|telemetry| telemetry.handle()),
        tasks: &task_manager,
        settings,
    };
    duties.run_offchain_workers()?;
    duties.author(select_chain, babe_import, babe_link, clock)?;
    duties.discover_authorities();
    duties.finalize(grandpa_link, network.grandpa, voter_state)?;
    Ok(task_manager)
}
