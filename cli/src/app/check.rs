//! `cmt check`.

use super::project;
use crate::failure::Failure;
use clap::Args;
use std::path::PathBuf;

pub const HELP: &str = "\
Check a Smart Business Contract, and write nothing but its bindings.

Whatever the chain would refuse is refused here, with file, line and column of the author's own text, and the exit
code is 1: what a rule or a process can't mean, a process that could hang or lose a token, a service that no contract
keeps, numbers with a floating point, a contract or an archive that is too large. Otherwise the size of each part is
shown, with how large it may be.";

/// `cmt check`.
#[derive(Args)]
pub struct Check {
    /// The folder of the Smart Business Contract.
    #[arg(default_value = ".")]
    folder: PathBuf,
}

impl Check {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        for size in project::compiled(&self.folder)?.sizes() {
            println!("{:>6} of {:>6} bytes  {}", size.bytes, size.most, size.what);
        }
        Ok(())
    }
}
