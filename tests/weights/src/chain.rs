//! The chain that a measurement runs on.

use codec::Encode;
use cybermiles_primitives::{AccountId, CMT};
use cybermiles_runtime::{opaque::Block, Runtime, RuntimeApi};
use frame_system::AccountInfo;
use pallet_balances::AccountData;
use sc_chain_spec::{ChainSpec, GenesisBlockBuilder};
use sc_cli::{
    CliConfiguration, DatabaseParams, ImportParams, PruningParams, Result, Runner, SharedParams,
    SubstrateCli,
};
use sc_client_db::DatabaseSource;
use sc_executor::WasmExecutor;
use sc_service::{BasePath, Configuration, TaskManager};
use sp_core::{sr25519, Pair};
use sp_runtime::AccountId32;
use sp_storage::Storage;
use std::sync::Arc;

/// The name of the chain that is measured on when none is named.
const DEFAULT_CHAIN: &str = "dev";

/// Runs the runtime's Wasm, with no memory of verified signatures.
type Executor = WasmExecutor<sp_io::SubstrateHostFunctions>;

/// The database and the runtime behind one face.
pub type Client = sc_service::TFullClient<Block, RuntimeApi, Executor>;

/// The database.
pub type Backend = sc_service::TFullBackend<Block>;

/// A chain that is opened but not running.
pub struct Chain {
    /// The client.
    pub client: Arc<Client>,
    /// Keeps the client's tasks alive.
    _tasks: TaskManager,
}

/// Opens the chain that `config` names, creates it if its folder is empty. `source` takes the place of
/// the configured database, `change` changes the genesis before it is written.
pub fn open(
    config: &Configuration,
    source: Option<DatabaseSource>,
    change: impl FnOnce(&mut Storage),
) -> Result<Chain> {
    let executor = sc_service::new_wasm_executor(&config.executor);
    let mut settings = config.db_config();
    settings.source = source.unwrap_or(settings.source);
    let backend = sc_service::new_db_backend(settings)?;
    let mut genesis = config.chain_spec.as_storage_builder().build_storage()?;
    change(&mut genesis);
    let builder = GenesisBlockBuilder::new_with_storage(
        genesis,
        true,
        Arc::clone(&backend),
        executor.clone(),
    )?;
    let (client, _, _, tasks) = sc_service::new_full_parts_with_genesis_builder(
        config, None, executor, backend, builder, false,
    )?;
    Ok(Chain {
        client: Arc::new(client),
        _tasks: tasks,
    })
}

/// The key of the measured account with this number.
pub fn account_key(number: u32) -> sr25519::Pair {
    sr25519::Pair::from_seed(&sp_crypto_hashing::blake2_256(
        &("account", number).encode(),
    ))
}

/// Writes funded accounts into a genesis, past its checks: its supply is not what is measured.
pub fn fund_accounts(genesis: &mut Storage, count: u32) {
    let balance = AccountInfo {
        nonce: 0,
        consumers: 0,
        providers: 1,
        sufficients: 0,
        data: AccountData {
            free: 1_000 * CMT,
            ..Default::default()
        },
    };
    for number in 0..count {
        let account: AccountId = AccountId32::from(account_key(number).public());
        let key = frame_system::Account::<Runtime>::hashed_key_for(account);
        genesis.top.insert(key, balance.encode());
    }
}

/// A command of the SDK with what it leaves open settled: the development chain, in a folder that is
/// deleted at the end.
pub struct Settled<'a, C>(pub &'a C);

impl<C: CliConfiguration> CliConfiguration for Settled<'_, C> {
    fn shared_params(&self) -> &SharedParams {
        self.0.shared_params()
    }

    fn import_params(&self) -> Option<&ImportParams> {
        self.0.import_params()
    }

    fn pruning_params(&self) -> Option<&PruningParams> {
        self.0.pruning_params()
    }

    fn database_params(&self) -> Option<&DatabaseParams> {
        self.0.database_params()
    }

    fn trie_cache_maximum_size(&self) -> Result<Option<usize>> {
        self.0.trie_cache_maximum_size()
    }

    fn base_path(&self) -> Result<Option<BasePath>> {
        match self.0.base_path()? {
            Some(path) => Ok(Some(path)),
            None => Ok(Some(BasePath::new_temp_dir()?)),
        }
    }

    fn chain_id(&self, is_dev: bool) -> Result<String> {
        let id = self.0.chain_id(is_dev)?;
        Ok(if id.is_empty() {
            DEFAULT_CHAIN.into()
        } else {
            id
        })
    }
}

/// This program, as the SDK's command line wants to know it.
pub struct Tool;

/// A runner for a command of the SDK on this chain.
pub fn runner<C: CliConfiguration>(command: &C) -> Result<Runner<Tool>> {
    Tool.create_runner(&Settled(command))
}

impl SubstrateCli for Tool {
    fn impl_name() -> String {
        "CyberMiles Weights".into()
    }

    fn impl_version() -> String {
        env!("CARGO_PKG_VERSION").into()
    }

    fn description() -> String {
        env!("CARGO_PKG_DESCRIPTION").into()
    }

    fn author() -> String {
        env!("CARGO_PKG_AUTHORS").into()
    }

    fn support_url() -> String {
        "docs/operators.md".into()
    }

    fn copyright_start_year() -> i32 {
        2017
    }

    fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
        cybermiles_node::chain_spec::load(id)
    }
}
