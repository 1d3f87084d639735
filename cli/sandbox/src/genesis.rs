//! A chain before its first block.

use crate::Error;
use cybermiles_runtime::{
    genesis::{dev, Foundation},
    RuntimeGenesisConfig,
};
use serde_json::Value;
use sp_io::TestExternalities;
use sp_runtime::BuildStorage;

/// The development preset: one validator, well-known accounts with CMT.
pub fn development() -> Result<TestExternalities, Error> {
    of(&dev::foundation(1))
}

/// The chain of a foundation.
pub fn of(foundation: &Foundation) -> Result<TestExternalities, Error> {
    of_patch(foundation.to_json())
}

/// The chain of a patch of the default genesis, as the node makes it of a chain specification.
pub fn of_patch(patch: Value) -> Result<TestExternalities, Error> {
    let wrong = |why: serde_json::Error| Error::Genesis(why.to_string());
    let mut json = serde_json::to_value(RuntimeGenesisConfig::default()).map_err(wrong)?;
    merge(&mut json, patch);
    let genesis: RuntimeGenesisConfig = serde_json::from_value(json).map_err(wrong)?;
    let storage = genesis.build_storage().map_err(Error::Genesis)?;
    Ok(storage.into())
}

fn merge(into: &mut Value, patch: Value) {
    match (into, patch) {
        (Value::Object(into), Value::Object(patch)) => {
            for (key, value) in patch {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, patch) => *into = patch,
    }
}
