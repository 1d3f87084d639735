//! `cmt new`.

use super::project;
use crate::failure::Failure;
use clap::{builder::PossibleValuesParser, Args};
use cybermiles_apps::templates;
use std::path::PathBuf;

pub const HELP: &str = "\
Make the folder of a Smart Business Contract from a template.

The app is called as the folder. Next: `cmt test` there, then `cmt deploy`.";

/// `cmt new`.
#[derive(Args)]
pub struct New {
    /// The folder, which must be new or empty.
    folder: PathBuf,
    /// What to begin with.
    #[arg(long, default_value = templates::DEFAULT, value_parser = PossibleValuesParser::new(templates::names()))]
    template: String,
}

impl New {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let files = templates::write(&self.template, &self.folder).map_err(project::unbuilt)?;
        for file in files {
            println!("{}", self.folder.join(file).display());
        }
        Ok(())
    }
}
