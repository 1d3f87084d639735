//! The running node: connected, authoring by Aura, finalizing by GRANDPA.

use crate::{
    parts::{self, FullBackend, FullClient, GrandpaImport, GrandpaLink, Pool, SelectChain},
    rpc,
};
use futures::FutureExt;
use sc_client_api::{Backend, BlockBackend};
use sc_consensus::DefaultImportQueue;
use sc_consensus_aura::{SlotProportion, StartAuraParams};
use sc_consensus_grandpa::{
    warp_proof::NetworkProvider, Config as GrandpaConfig, GrandpaParams, SharedAuthoritySet,
    SharedVoterState, VotingRulesBuilder,
};
use sc_network::{
    config::FullNetworkConfiguration, service::traits::NetworkService, types::ProtocolName,
    NetworkBackend, NotificationService,
};
use sc_network_sync::SyncingService;
use sc_network_transactions::TransactionsHandlerController;
use sc_offchain::{OffchainWorkerOptions, OffchainWorkers};
use sc_service::{
    BuildNetworkParams, Configuration, Error, PartialComponents, Role, SpawnTasksParams,
    TaskManager, WarpSyncConfig,
};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sc_utils::mpsc::TracingUnboundedSender;
use sp_consensus_aura::sr25519::AuthorityPair;
use sp_keystore::KeystorePtr;
use std::{sync::Arc, time::Duration};
use stock_runtime::{opaque::Block, BlockNumber, Hash};
use substrate_prometheus_endpoint::Registry;

/// The part of a slot in which a block is filled.
const PROPOSAL_PORTION: f32 = 2.0 / 3.0;

/// How long GRANDPA expects a vote to take through the network.
const GOSSIP_DURATION: Duration = Duration::from_millis(333);

/// What everything that a node does works with.
#[derive(Clone)]
struct Node {
    client: Arc<FullClient>,
    backend: Arc<FullBackend>,
    pool: Arc<Pool>,
    keystore: KeystorePtr,
    role: Role,
    registry: Option<Registry>,
}

/// A connected network.
struct Network {
    service: Arc<dyn NetworkService>,
    sync: Arc<SyncingService<Block>>,
    system_rpc: TracingUnboundedSender<sc_rpc::system::Request<Block>>,
    transactions: TransactionsHandlerController<Hash>,
    votes: Votes,
}

/// GRANDPA's gossip.
struct Votes {
    protocol: ProtocolName,
    notifications: Box<dyn NotificationService>,
}

/// Starts a node on the network stack `N`.
pub fn start<N: NetworkBackend<Block, Hash>>(config: Configuration) -> Result<TaskManager, Error> {
    let PartialComponents {
        client,
        backend,
        mut task_manager,
        keystore_container,
        select_chain,
        import_queue,
        transaction_pool: pool,
        other: (grandpa_import, grandpa_link),
    } = parts::new(&config)?;
    let node = Node {
        client,
        backend,
        pool,
        keystore: keystore_container.keystore(),
        role: config.role,
        registry: config.prometheus_registry().cloned(),
    };
    let authorities = grandpa_link.shared_authority_set().clone();
    let Network {
        service,
        sync,
        system_rpc,
        transactions,
        votes,
    } = node.connect::<N>(&config, &task_manager, import_queue, authorities)?;

    let force_authoring = config.force_authoring;
    let voter = (!config.disable_grandpa).then(|| config.network.node_name.clone());
    if config.offchain_worker.enabled {
        node.run_offchain_workers(&task_manager, &service)?;
    }
    let (client, pool) = (node.client.clone(), node.pool.clone());
    sc_service::spawn_tasks(SpawnTasksParams {
        config,
        backend: node.backend.clone(),
        client: node.client.clone(),
        keystore: node.keystore.clone(),
        network: service.clone(),
        rpc_builder: Box::new(move |_| rpc::module(client.clone(), pool.clone())),
        transaction_pool: node.pool.clone(),
        task_manager: &mut task_manager,
        system_rpc_tx: system_rpc,
        tx_handler_controller: transactions,
        sync_service: sync.clone(),
        telemetry: None,
        tracing_execute_block: None,
    })?;
    if node.role.is_authority() {
        let block_import = (grandpa_import, select_chain);
        node.author(&task_manager, block_import, &sync, force_authoring)?;
    }
    if let Some(name) = voter {
        node.finalize(&task_manager, name, grandpa_link, votes, (service, sync))?;
    }
    Ok(task_manager)
}

impl Node {
    /// Connects the node: block sync, transactions, GRANDPA's gossip.
    fn connect<N: NetworkBackend<Block, Hash>>(
        &self,
        config: &Configuration,
        tasks: &TaskManager,
        import_queue: DefaultImportQueue<Block>,
        authorities: SharedAuthoritySet<Hash, BlockNumber>,
    ) -> Result<Network, Error> {
        let metrics = N::register_notification_metrics(self.registry.as_ref());
        let mut net_config =
            FullNetworkConfiguration::<Block, Hash, N>::new(&config.network, self.registry.clone());
        let genesis = self
            .client
            .block_hash(0)?
            .ok_or_else(|| Error::Other("The database has no genesis block.".into()))?;
        let protocol = sc_consensus_grandpa::protocol_standard_name(&genesis, &config.chain_spec);
        let (grandpa_config, notifications) = sc_consensus_grandpa::grandpa_peers_set_config::<_, N>(
            protocol.clone(),
            metrics.clone(),
            net_config.peer_store_handle(),
        );
        net_config.add_notification_protocol(grandpa_config);

        let proofs = NetworkProvider::new(self.backend.clone(), authorities, Vec::new());
        let (service, system_rpc, transactions, sync, _bitswap) =
            sc_service::build_network(BuildNetworkParams {
                config,
                net_config,
                client: self.client.clone(),
                transaction_pool: self.pool.clone(),
                spawn_handle: tasks.spawn_handle(),
                spawn_essential_handle: tasks.spawn_essential_handle(),
                import_queue,
                block_announce_validator_builder: None,
                warp_sync_config: Some(WarpSyncConfig::WithProvider(Arc::new(proofs))),
                block_relay: None,
                metrics,
                gap_sync_body_policy: None,
            })?;
        Ok(Network {
            service,
            sync,
            system_rpc,
            transactions,
            votes: Votes {
                protocol,
                notifications,
            },
        })
    }

    /// Calls the runtime's offchain workers after every import.
    fn run_offchain_workers(
        &self,
        tasks: &TaskManager,
        network: &Arc<dyn NetworkService>,
    ) -> Result<(), Error> {
        let workers = OffchainWorkers::new(OffchainWorkerOptions {
            runtime_api_provider: self.client.clone(),
            keystore: Some(self.keystore.clone()),
            offchain_db: self.backend.offchain_storage(),
            transaction_pool: Some(OffchainTransactionPoolFactory::new(self.pool.clone())),
            network_provider: Arc::new(network.clone()),
            is_validator: self.role.is_authority(),
            enable_http_requests: true,
            custom_extensions: |_| Vec::new(),
        })?;
        tasks.spawn_handle().spawn(
            "offchain-workers-runner",
            "offchain-worker",
            workers
                .run(self.client.clone(), tasks.spawn_handle())
                .boxed(),
        );
        Ok(())
    }

    /// Authors a block in every slot that is this node's.
    fn author(
        &self,
        tasks: &TaskManager,
        (block_import, select_chain): (GrandpaImport, SelectChain),
        sync: &Arc<SyncingService<Block>>,
        force_authoring: bool,
    ) -> Result<(), Error> {
        let proposer_factory = sc_basic_authorship::ProposerFactory::new(
            tasks.spawn_handle(),
            self.client.clone(),
            self.pool.clone(),
            self.registry.as_ref(),
            None,
        );
        let slot_duration = parts::slot_duration(&self.client)?;
        let aura = sc_consensus_aura::start_aura::<AuthorityPair, _, _, _, _, _, _, _, _, _, _>(
            StartAuraParams {
                slot_duration,
                client: self.client.clone(),
                select_chain,
                block_import,
                proposer_factory,
                create_inherent_data_providers: move |_, ()| async move {
                    Ok(parts::clock(slot_duration))
                },
                force_authoring,
                backoff_authoring_blocks: None::<()>,
                keystore: self.keystore.clone(),
                sync_oracle: sync.clone(),
                justification_sync_link: sync.clone(),
                block_proposal_slot_portion: SlotProportion::new(PROPOSAL_PORTION),
                max_block_proposal_slot_portion: None,
                telemetry: None,
                compatibility_mode: Default::default(),
            },
        )?;
        tasks
            .spawn_essential_handle()
            .spawn_blocking("aura", Some("block-authoring"), aura);
        Ok(())
    }

    /// Follows GRANDPA's rounds, and votes in them if this node is an authority.
    fn finalize(
        &self,
        tasks: &TaskManager,
        name: String,
        link: GrandpaLink,
        votes: Votes,
        (network, sync): (Arc<dyn NetworkService>, Arc<SyncingService<Block>>),
    ) -> Result<(), Error> {
        let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams {
            config: GrandpaConfig {
                gossip_duration: GOSSIP_DURATION,
                justification_generation_period: parts::JUSTIFICATION_PERIOD,
                name: Some(name),
                observer_enabled: false,
                keystore: self.role.is_authority().then(|| self.keystore.clone()),
                local_role: self.role,
                telemetry: None,
                protocol_name: votes.protocol,
            },
            link,
            network,
            sync,
            notification_service: votes.notifications,
            telemetry: None,
            voting_rule: VotingRulesBuilder::default().build(),
            prometheus_registry: self.registry.clone(),
            shared_voter_state: SharedVoterState::empty(),
            offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(self.pool.clone()),
        })?;
        tasks
            .spawn_essential_handle()
            .spawn_blocking("grandpa-voter", None, voter);
        Ok(())
    }
}
