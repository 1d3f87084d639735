//! The chains that this binary knows by name, and chain spec files.

use sc_service::{ChainType, GenericChainSpec};
use std::path::PathBuf;
use stock_runtime::{genesis, WASM_BINARY};

/// The chain spec that `--chain <id>` means.
pub fn load(id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
    Ok(Box::new(match id {
        "dev" => named(
            "Stock Development",
            id,
            ChainType::Development,
            genesis::DEV,
        )?,
        "local" => named("Stock Local Testnet", id, ChainType::Local, genesis::LOCAL)?,
        path => GenericChainSpec::from_json_file(PathBuf::from(path))?,
    }))
}

/// A chain whose genesis is one of the runtime's presets.
fn named(name: &str, id: &str, kind: ChainType, preset: &str) -> Result<GenericChainSpec, String> {
    let wasm = WASM_BINARY.ok_or(
        "This node was built without the runtime's Wasm (SKIP_WASM_BUILD was set), so it can only \
         run chain spec files: build it again without that variable.",
    )?;
    Ok(GenericChainSpec::builder(wasm, None)
        .with_name(name)
        .with_id(id)
        .with_chain_type(kind)
        .with_genesis_config_preset_name(preset)
        .build())
}
