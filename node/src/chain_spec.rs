//! The chains that this binary knows by name, and chain spec files.
//!
//! | name | what it is |
//! |---|---|
//! | `dev` | one validator (Alice), funded well-known accounts, sudo |
//! | `local` | four validators (Alice, Bob, Charlie, Dave), funded well-known accounts, sudo |
//! | a path | a chain spec file, such as the live chain's |
//!
//! The live chain has no name here until its genesis is published: its spec is made once from the
//! founding operators' file (see [`crate::live_genesis`]) and given to nodes as a file.

use cybermiles_primitives::{DECIMALS, SS58_PREFIX, SYMBOL};
use cybermiles_runtime::{genesis::dev::foundation, opaque::Block, WASM_BINARY};
use sc_chain_spec::ChainSpecExtension;
use sc_service::{ChainType, GenericChainSpec, Properties};
use serde::{de::IgnoredAny, Deserialize, Serialize};
use std::{fs, path::Path};

/// What a chain spec carries besides the genesis.
#[derive(Clone, Default, Serialize, Deserialize, ChainSpecExtension)]
#[serde(rename_all = "camelCase")]
pub struct Extensions {
    /// Blocks that a fork must contain.
    pub fork_blocks: sc_client_api::ForkBlocks<Block>,
    /// Blocks that no fork may contain.
    pub bad_blocks: sc_client_api::BadBlocks<Block>,
    /// From where a light client may start, as `sync_state_genSyncSpec` writes it.
    pub light_sync_state: sc_sync_state_rpc::LightSyncStateExtension,
}

/// A chain spec of this chain.
pub type ChainSpec = GenericChainSpec<Extensions>;

/// The chain spec that `--chain <id>` means.
pub fn load(id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
    match id {
        "" => Err(
            "No chain is named. Start a development chain with `--dev`, or name one with \
            `--chain local` or `--chain <chain spec file>`."
                .into(),
        ),
        "dev" => Ok(Box::new(development()?)),
        "local" => Ok(Box::new(local()?)),
        "live" => Err(
            "The live chain's genesis is not published, so this node does not know it \
            by name. Make its chain spec with `live-spec <genesis file>`, or take the published \
            file, and give it with `--chain <chain spec file>`."
                .into(),
        ),
        path => Ok(Box::new(from_file(Path::new(path))?)),
    }
}

/// One validator, Alice, who authors at once. The genesis is the runtime's preset, taken from its
/// source and not by running its Wasm, which would have to be compiled for that.
fn development() -> Result<ChainSpec, String> {
    Ok(ChainSpec::builder(wasm()?, Extensions::default())
        .with_name("CyberMiles Development")
        .with_id("dev")
        .with_protocol_id("cmt-dev")
        .with_chain_type(ChainType::Development)
        .with_genesis_config_patch(foundation(1).to_json())
        .with_properties(properties())
        .build())
}

/// Four validators on one machine or one network of friends.
fn local() -> Result<ChainSpec, String> {
    Ok(ChainSpec::builder(wasm()?, Extensions::default())
        .with_name("CyberMiles Local Testnet")
        .with_id("local")
        .with_protocol_id("cmt-local")
        .with_chain_type(ChainType::Local)
        .with_genesis_config_patch(foundation(4).to_json())
        .with_properties(properties())
        .build())
}

/// The runtime that is built into this binary.
pub fn wasm() -> Result<&'static [u8], String> {
    WASM_BINARY.ok_or_else(|| {
        "This node was built without the runtime's Wasm (SKIP_WASM_BUILD was set), so it can only \
         run chain spec files: build it again without that variable."
            .into()
    })
}

/// What wallets read: the token and the address format.
pub fn properties() -> Properties {
    let mut properties = Properties::new();
    properties.insert("tokenSymbol".into(), SYMBOL.into());
    properties.insert("tokenDecimals".into(), DECIMALS.into());
    properties.insert("ss58Format".into(), SS58_PREFIX.into());
    properties
}

/// The part of a chain spec that the SDK reads only when it builds the genesis block: read here first,
/// so that a bad file is refused with a sentence before anything is written to disk.
#[derive(Deserialize)]
struct Probe {
    genesis: GenesisProbe,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GenesisProbe {
    raw: Option<IgnoredAny>,
    runtime_genesis: Option<RuntimeGenesisProbe>,
}

#[derive(Deserialize)]
struct RuntimeGenesisProbe {
    #[serde(default)]
    code: String,
}

/// Reads a chain spec file.
fn from_file(path: &Path) -> Result<ChainSpec, String> {
    let shown = path.display();
    if !path.exists() {
        return Err(format!(
            "There is no chain called `{shown}`, and no file of that name either. The chains are \
             `dev` and `local`; any other is given by its chain spec file."
        ));
    }
    let bytes = fs::read(path)
        .map_err(|error| format!("The chain spec `{shown}` cannot be read: {error}."))?;
    let refuse = |reason: String| format!("`{shown}` is not a chain spec of this chain: {reason}.");
    let Probe { genesis } =
        serde_json::from_slice(&bytes).map_err(|error| refuse(error.to_string()))?;
    match genesis {
        GenesisProbe {
            raw: Some(_),
            runtime_genesis: None,
        } => (),
        GenesisProbe {
            raw: None,
            runtime_genesis: Some(RuntimeGenesisProbe { code }),
        } => {
            if code.trim_start_matches("0x").is_empty() {
                return Err(refuse("its `genesis.runtimeGenesis.code` is empty".into()));
            }
        }
        _ => {
            return Err(refuse(
                "its `genesis` must be either `raw` or `runtimeGenesis`".into(),
            ))
        }
    }
    ChainSpec::from_json_bytes(bytes).map_err(refuse)
}
