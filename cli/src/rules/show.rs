//! `cmt rules show`.

use super::files;
use crate::failure::Failure;
use clap::Args;
use cybermiles_rule_language::explain::Contents;
use std::path::PathBuf;

/// Show what compiled rules hold: types, network, rules.
#[derive(Args)]
pub struct Show {
    /// The rules, compiled or as a text.
    file: PathBuf,
}

impl Show {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let rules = files::rules(&self.file, true)?;
        print!("{}", Contents(&rules));
        Ok(())
    }
}
