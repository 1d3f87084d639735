//! What a running node does besides following the chain: authoring (BABE), voting on finality
//! (GRANDPA), being found by the other authorities, offchain workers.

use super::{
    network::GrandpaGossip, partial::JUSTIFICATION_PERIOD, BabeImport, FullBackend, FullClient,
    Pool, SelectChain,
};
use crate::{
    sealing::LeavesTimeToSeal,
    settings::{proposed_bytes, SEALED_BY},
};
use cybermiles_runtime::opaque::Block;
use futures::{FutureExt, StreamExt};
use sc_authority_discovery::WorkerConfig;
use sc_client_api::Backend;
use sc_consensus_babe::{BabeLink, BabeParams, SlotProportion};
use sc_consensus_grandpa::{
    Config as GrandpaConfig, GrandpaParams, LinkHalf, SharedVoterState,
    ThreeQuartersOfTheUnfinalizedChain, VotingRulesBuilder,
};
use sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging;
use sc_network::{service::traits::NetworkService, Event, Multiaddr};
use sc_network_sync::SyncingService;
use sc_offchain::{OffchainWorkerOptions, OffchainWorkers};
use sc_service::{Configuration, Error, Role, TaskManager};
use sc_telemetry::TelemetryHandle;
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_consensus_babe::inherents::BabeCreateInherentDataProviders;
use sp_keystore::KeystorePtr;
use std::{path::PathBuf, sync::Arc, time::Duration};
use substrate_prometheus_endpoint::Registry;

/// How long GRANDPA expects a vote to take through the network.
///
/// Validators prevote two and precommit four of these after a round begins, and rounds follow each
/// other: with 250 ms a block is final 0.5 to 1.5 s after its import. Two of them, the time a prevote
/// has, are still longer than two hops round the Earth.
const GOSSIP_DURATION: Duration = Duration::from_millis(250);

/// What the duties need of the configuration, which the service's tasks consume.
pub struct Settings {
    role: Role,
    name: String,
    force_authoring: bool,
    grandpa: bool,
    offchain_workers: bool,
    public_addresses: Vec<Multiaddr>,
    publish_private_addresses: bool,
    network_path: Option<PathBuf>,
    registry: Option<Registry>,
}

impl Settings {
    /// What `config` says.
    pub fn of(config: &Configuration) -> Self {
        Self {
            role: config.role,
            name: config.network.node_name.clone(),
            force_authoring: config.force_authoring,
            grandpa: !config.disable_grandpa,
            offchain_workers: config.offchain_worker.enabled,
            public_addresses: config.network.public_addresses.clone(),
            publish_private_addresses: config.network.allow_non_globals_in_dht,
            network_path: config.network.net_config_path.clone(),
            registry: config.prometheus_registry().cloned(),
        }
    }
}

/// A connected node, ready for its duties.
pub struct Duties<'a> {
    /// The client.
    pub client: Arc<FullClient>,
    /// The database.
    pub backend: Arc<FullBackend>,
    /// The transaction pool.
    pub pool: Arc<Pool>,
    /// The keys.
    pub keystore: KeystorePtr,
    /// The network.
    pub network: Arc<dyn NetworkService>,
    /// Block sync.
    pub sync: Arc<SyncingService<Block>>,
    /// Telemetry, if the operator named an endpoint.
    pub telemetry: Option<TelemetryHandle>,
    /// Where the duties run.
    pub tasks: &'a TaskManager,
    /// What the configuration says about them.
    pub settings: Settings,
}

impl Duties<'_> {
    /// Runs the runtime's offchain workers after every import, if they are enabled.
    pub fn run_offchain_workers(&self) -> Result<(), Error> {
        if !self.settings.offchain_workers {
            return Ok(());
        }
        let workers = OffchainWorkers::new(OffchainWorkerOptions {
            runtime_api_provider: self.client.clone(),
            keystore: Some(self.keystore.clone()),
            offchain_db: self.backend.offchain_storage(),
            transaction_pool: Some(self.pool_factory()),
            network_provider: Arc::new(self.network.clone()),
            is_validator: self.settings.role.is_authority(),
            // A validator is never made to speak to the outside.
            enable_http_requests: !self.settings.role.is_authority(),
            custom_extensions: |_| Vec::new(),
        })?;
        self.tasks.spawn_handle().spawn(
            "offchain-workers-runner",
            "offchain-work",
            workers
                .run(self.client.clone(), self.tasks.spawn_handle())
                .boxed(),
        );
        Ok(())
    }

    /// Authors a block in every slot that BABE gives to a key in the keystore. Authorities only.
    pub fn author(
        &self,
        select_chain: SelectChain,
        block_import: BabeImport,
        babe_link: BabeLink<Block>,
        clock: BabeCreateInherentDataProviders<Block>,
    ) -> Result<(), Error> {
        if !self.settings.role.is_authority() {
            return Ok(());
        }
        let mut proposer = sc_basic_authorship::ProposerFactory::new(
            self.tasks.spawn_handle(),
            self.client.clone(),
            self.pool.clone(),
            self.settings.registry.as_ref(),
            self.telemetry.clone(),
        );
        proposer.set_default_block_size_limit(proposed_bytes());
        let babe = sc_consensus_babe::start_babe(BabeParams {
            keystore: self.keystore.clone(),
            client: self.client.clone(),
            select_chain,
            env: LeavesTimeToSeal(proposer),
            block_import,
            sync_oracle: self.sync.clone(),
            justification_sync_link: self.sync.clone(),
            create_inherent_data_providers: clock,
            force_authoring: self.settings.force_authoring,
            backoff_authoring_blocks: Some(BackoffAuthoringOnFinalizedHeadLagging::default()),
            babe_link,
            block_proposal_slot_portion: SlotProportion::new(SEALED_BY),
            max_block_proposal_slot_portion: None,
            telemetry: self.telemetry.clone(),
        })?;
        // A validator that cannot author is better stopped and noticed.
        self.tasks.spawn_essential_handle().spawn_blocking(
            "babe-proposer",
            Some("block-authoring"),
            babe,
        );
        Ok(())
    }

    /// Publishes this authority's addresses and looks for those of the others. Authorities only.
    pub fn discover_authorities(&self) {
        if !self.settings.role.is_authority() {
            return;
        }
        let dht_events =
            self.network
                .event_stream("authority-discovery")
                .filter_map(|event| async move {
                    match event {
                        Event::Dht(event) => Some(event),
                        _ => None,
                    }
                });
        let (worker, _) = sc_authority_discovery::new_worker_and_service_with_config(
            WorkerConfig {
                publish_non_global_ips: self.settings.publish_private_addresses,
                public_addresses: self.settings.public_addresses.clone(),
                persisted_cache_directory: self.settings.network_path.clone(),
                // This chain has no older nodes that publish unsigned records.
                strict_record_validation: true,
                ..Default::default()
            },
            self.client.clone(),
            Arc::new(self.network.clone()),
            Box::pin(dht_events),
            sc_authority_discovery::Role::PublishAndDiscover(self.keystore.clone()),
            self.settings.registry.clone(),
            self.tasks.spawn_handle(),
        );
        self.tasks.spawn_handle().spawn(
            "authority-discovery-worker",
            Some("networking"),
            worker.run(),
        );
    }

    /// Follows GRANDPA's rounds, and votes in them if this node is an authority.
    ///
    /// A vote is for the best block unless more than two blocks wait for finality, and then for three
    /// quarters of the way. The SDK's default also stays two blocks behind the best, which at 3 s a
    /// slot would add 6 s to every transaction. Forks stay safe: GRANDPA never finalizes two.
    pub fn finalize(
        &self,
        link: LinkHalf<Block, FullClient, SelectChain>,
        gossip: GrandpaGossip,
        voter_state: SharedVoterState,
    ) -> Result<(), Error> {
        if !self.settings.grandpa {
            return Ok(());
        }
        let voter = sc_consensus_grandpa::run_grandpa_voter(GrandpaParams {
            config: GrandpaConfig {
                gossip_duration: GOSSIP_DURATION,
                justification_generation_period: JUSTIFICATION_PERIOD,
                name: Some(self.settings.name.clone()),
                observer_enabled: false,
                keystore: self
                    .settings
                    .role
                    .is_authority()
                    .then(|| self.keystore.clone()),
                local_role: self.settings.role,
                telemetry: self.telemetry.clone(),
                protocol_name: gossip.protocol,
            },
            link,
            network: self.network.clone(),
            sync: self.sync.clone(),
            notification_service: gossip.notifications,
            telemetry: self.telemetry.clone(),
            voting_rule: VotingRulesBuilder::<Block, FullClient>::new()
                .add(ThreeQuartersOfTheUnfinalizedChain)
                .build(),
            prometheus_registry: self.settings.registry.clone(),
            shared_voter_state: voter_state,
            offchain_tx_pool_factory: self.pool_factory(),
        })?;
        // A node that cannot follow finality is better stopped and noticed.
        self.tasks
            .spawn_essential_handle()
            .spawn_blocking("grandpa-voter", None, voter);
        Ok(())
    }

    /// How consensus and offchain workers submit transactions: heartbeats, equivocation reports.
    fn pool_factory(&self) -> OffchainTransactionPoolFactory<Block> {
        OffchainTransactionPoolFactory::new(self.pool.clone())
    }
}
