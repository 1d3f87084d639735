//! Measures a read and a write of the state.

use crate::{
    chain::{self, Backend, Client},
    parity::{self, Nodes},
};
use cybermiles_runtime::opaque::Block;
use frame_benchmarking_cli::StorageCmd;
use sc_cli::{CliConfiguration, Result};
use sc_client_api::{HeaderBackend, StorageProvider};
use sc_client_db::{DatabaseSource, DbHash, DbStateBuilder};
use sc_service::Configuration;
use sp_database::Database;
use sp_runtime::traits::BlakeTwo256;
use sp_state_machine::Backend as _;
use sp_trie::cache::{CacheSize, SharedTrieCache};
use std::sync::Arc;

/// Measure a read and a write of the state, on ParityDB.
///
/// Without `--base-path`, a new development chain with `--accounts` funded accounts is measured.
#[derive(Debug, clap::Args)]
pub struct Storage {
    #[clap(flatten)]
    command: StorageCmd,

    /// How many funded accounts a new chain begins with, besides those of its genesis.
    #[arg(long, default_value_t = 100_000)]
    accounts: u32,
}

impl Storage {
    /// Measures, and writes the weights to where `--weight-path` says.
    pub fn run(&self) -> Result<()> {
        chain::runner(&self.command)?.sync_run(|config| self.measure(config))
    }

    fn measure(&self, config: Configuration) -> Result<()> {
        let path = config
            .database
            .path()
            .ok_or("The database has no folder: name one with `--base-path`.")?;
        std::fs::create_dir_all(path)?;
        let is_new = std::fs::read_dir(path)?.next().is_none();
        let db = parity::open(path)?;
        let source = DatabaseSource::Custom {
            db: Arc::clone(&db),
            // By this the SDK knows that it has to write the first entries.
            require_create_flag: is_new,
        };
        let chain = chain::open(&config, Some(source), |genesis| {
            chain::fund_accounts(genesis, self.accounts);
        })?;
        let cache = self.warm_cache(&chain.client, &db)?;
        let nodes = Arc::new(Nodes(Arc::clone(&db)));
        let state = (db, parity::STATE);
        self.command
            .run::<Block, Backend, _>(config, chain.client, state, nodes, cache)
    }

    /// A trie cache for the writes, which has seen every key, as the client's own has when it has read
    /// them; none if the command line wants none.
    fn warm_cache(
        &self,
        client: &Client,
        db: &Arc<dyn Database<DbHash>>,
    ) -> Result<Option<SharedTrieCache<BlakeTwo256>>> {
        let Some(size) = self.command.trie_cache_maximum_size()? else {
            return Ok(None);
        };
        let cache = SharedTrieCache::new(CacheSize::new(size), None);
        let best = client.info().best_hash;
        let header = client
            .header(best)?
            .ok_or("The best block has no header: the database is damaged.")?;
        let nodes = Arc::new(Nodes(Arc::clone(db)));
        let state = DbStateBuilder::<BlakeTwo256>::new(nodes, header.state_root)
            .with_optional_cache(Some(cache.local_cache_trusted()))
            .build();
        for key in StorageProvider::<Block, Backend>::storage_keys(client, best, None, None)? {
            state.storage(&key.0)?;
        }
        drop(state);
        Ok(Some(cache))
    }
}
