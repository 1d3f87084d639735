//! The node's place among its peers.

use super::{FullBackend, FullClient, Pool};
use cybermiles_runtime::{opaque::Block, BlockNumber, Hash};
use sc_client_api::BlockBackend;
use sc_consensus::DefaultImportQueue;
use sc_consensus_grandpa::{warp_proof::NetworkProvider, SharedAuthoritySet};
use sc_network::{
    config::FullNetworkConfiguration, service::traits::NetworkService, types::ProtocolName,
    NetworkBackend, NotificationService,
};
use sc_network_sync::SyncingService;
use sc_service::{BuildNetworkParams, Configuration, Error, TaskManager, WarpSyncConfig};
use sc_utils::mpsc::TracingUnboundedSender;
use std::sync::Arc;

/// What a connection is made from.
pub struct Parts<'a> {
    /// The node's configuration.
    pub config: &'a Configuration,
    /// The client, which answers the peers' questions.
    pub client: Arc<FullClient>,
    /// The database, for warp proofs.
    pub backend: Arc<FullBackend>,
    /// The pool, whose transactions are gossiped.
    pub pool: Arc<Pool>,
    /// Where received blocks go.
    pub import_queue: DefaultImportQueue<Block>,
    /// Where the network's tasks run.
    pub tasks: &'a TaskManager,
    /// GRANDPA's authorities, for warp proofs.
    pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
}

/// GRANDPA's gossip.
pub struct GrandpaGossip {
    /// The protocol's name, which carries the genesis hash.
    pub protocol: ProtocolName,
    /// Sends and receives votes.
    pub notifications: Box<dyn NotificationService>,
}

/// A connected network.
pub struct Network {
    /// The network itself.
    pub service: Arc<dyn NetworkService>,
    /// Block sync.
    pub sync: Arc<SyncingService<Block>>,
    /// Questions of the RPC's `system_*` methods.
    pub system_rpc: TracingUnboundedSender<sc_rpc::system::Request<Block>>,
    /// Transaction gossip.
    pub transactions: sc_network_transactions::TransactionsHandlerController<Hash>,
    /// GRANDPA's gossip.
    pub grandpa: GrandpaGossip,
}

/// Connects the node: block sync, with warp sync by GRANDPA's proofs of finality, transactions and
/// GRANDPA's gossip.
pub fn connect<N: NetworkBackend<Block, Hash>>(parts: Parts) -> Result<Network, Error> {
    let Parts {
        config,
        client,
        backend,
        pool,
        import_queue,
        tasks,
        authority_set,
    } = parts;
    let registry = config.prometheus_registry().cloned();
    let metrics = N::register_notification_metrics(registry.as_ref());
    let mut net_config = FullNetworkConfiguration::<Block, Hash, N>::new(&config.network, registry);

    let genesis = client
        .block_hash(0)?
        .ok_or_else(|| Error::Other("The database has no genesis block.".into()))?;
    let protocol = sc_consensus_grandpa::protocol_standard_name(&genesis, &config.chain_spec);
    let (grandpa_config, notifications) = sc_consensus_grandpa::grandpa_peers_set_config::<_, N>(
        protocol.clone(),
        metrics.clone(),
        net_config.peer_store_handle(),
    );
    net_config.add_notification_protocol(grandpa_config);

    let warp_proofs = Arc::new(NetworkProvider::new(backend, authority_set, Vec::new()));
    let (service, system_rpc, transactions, sync, _bitswap) =
        sc_service::build_network(BuildNetworkParams {
            config,
            net_config,
            client,
            transaction_pool: pool,
            spawn_handle: tasks.spawn_handle(),
            spawn_essential_handle: tasks.spawn_essential_handle(),
            import_queue,
            block_announce_validator_builder: None,
            warp_sync_config: Some(WarpSyncConfig::WithProvider(warp_proofs)),
            block_relay: None,
            metrics,
            gap_sync_body_policy: None,
        })?;
    let grandpa = GrandpaGossip {
        protocol,
        notifications,
    };
    Ok(Network {
        service,
        sync,
        system_rpc,
        transactions,
        grandpa,
    })
}
