//! `cmt build`.

use super::project;
use crate::failure::Failure;
use clap::Args;
use std::path::PathBuf;

pub const HELP: &str = "\
Build a Smart Business Contract: its archive, its bindings, its client.

Into build/ come <name>.sbc, the archive that the chain takes; <name>.abi.json, what its contract takes and gives;
client.mjs and client.d.ts for DApps; and generated/, which the contract imports. The first build installs the
compiler of contracts from npm, once for all folders. The same sources give the same archive, byte for byte.";

/// `cmt build`.
#[derive(Args)]
pub struct Build {
    /// The folder of the Smart Business Contract.
    #[arg(default_value = ".")]
    folder: PathBuf,
}

impl Build {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let app = project::compiled(&self.folder)?;
        for file in app.write().map_err(project::unbuilt)? {
            println!("{}", file.display());
        }
        Ok(())
    }
}
