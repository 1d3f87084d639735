//! `cmt snapshot`: from a table of holders to root, total and proofs, and the check of it.

mod files;
mod rows;

pub use files::{Entry, Proofs};

use crate::{ethereum::checksummed, failure::Failure, parse};
use clap::{Args, Subcommand};
use cybermiles_primitives::Balance;
use pallet_claims::snapshot::Tree;
use std::{fs, path::PathBuf};

/// What can be done with a snapshot.
#[derive(Subcommand)]
pub enum Command {
    /// Make root, total and proofs from a CSV of holders.
    #[command(long_about = BUILD_HELP)]
    Build(Build),
    /// Check a proofs file: every leaf, every proof, the total, and that nothing is missing.
    Check(Check),
}

const BUILD_HELP: &str = "\
Make root, total and proofs from a CSV of holders.

The CSV has a header and these columns, in any order:
  address         the holder's Ethereum address; checked if it has a checksum (EIP-55)
  amount          what it holds in wei (10^-18 CMT), a whole number
  vested          optional: what of it is paid out locked, in wei
  per_block       optional: what unlocks in each block, in wei
  starting_block  optional: the block after which it unlocks
The three optional ones are all given or all empty (or 0) in a row.

All rows that cannot stand are reported with their lines; then nothing is written and the exit code is 1.

Three files are written to --out:
  snapshot.json   {root, total, holders}: what genesis needs
  proofs.json     {format: \"cybermiles-claims-v1\", root, total, leaves: [{address, amount,
                  vesting: null | {vested, per_block, starting_block}, proof: [hash, ...]}]},
                  a line per leaf; amounts are decimal strings
  tree.json       the dump of OpenZeppelin's StandardMerkleTree, to check with @openzeppelin/merkle-tree";

/// `cmt snapshot build`.
#[derive(Args)]
pub struct Build {
    /// The table of holders.
    holders: PathBuf,
    /// The folder to write to; made if it is missing.
    #[arg(long, default_value = ".")]
    out: PathBuf,
    /// What the amounts must add up to, in wei.
    #[arg(long, value_parser = parse::planck)]
    total: Option<Balance>,
}

/// `cmt snapshot check`.
#[derive(Args)]
pub struct Check {
    /// The proofs file that `build` wrote.
    proofs: PathBuf,
}

/// Does it.
pub fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Build(build) => build.run(),
        Command::Check(check) => check.run(),
    }
}

impl Build {
    fn run(&self) -> Result<(), Failure> {
        let table =
            fs::File::open(&self.holders).map_err(|why| Failure::file(&self.holders, why))?;
        let (leaves, total) = rows::read(table, self.total).map_err(|faults| {
            for fault in &faults {
                eprintln!("{}:{fault}", self.holders.display());
            }
            Failure::file(
                &self.holders,
                format!("{} fault(s) found, nothing written", faults.len()),
            )
        })?;
        let tree = Tree::new(&leaves)
            .ok_or_else(|| Failure::file(&self.holders, "no holder in it, nothing written"))?;
        files::write(&self.out, &tree, &leaves, total)?;
        print_summary(&format!("{:#x}", tree.root()), total, leaves.len());
        Ok(())
    }
}

impl Check {
    fn run(&self) -> Result<(), Failure> {
        let proofs = Proofs::read(&self.proofs)?;
        let faults = proofs.faults();
        for fault in &faults {
            eprintln!("{}: {fault}", self.proofs.display());
        }
        if !faults.is_empty() {
            return Err(Failure::file(
                &self.proofs,
                format!("{} fault(s) found", faults.len()),
            ));
        }
        print_summary(
            &format!("{:#x}", proofs.root),
            proofs.total.0,
            proofs.leaves.len(),
        );
        Ok(())
    }
}

fn print_summary(root: &str, total: Balance, holders: usize) {
    println!("root     {root}");
    println!("total    {total} ({})", parse::cmt(total));
    println!("holders  {holders}");
}

impl Proofs {
    /// The leaf of `address`.
    pub fn entry(&self, address: sp_core::H160) -> Result<&Entry, Failure> {
        self.leaves
            .iter()
            .find(|entry| entry.address.0 == address)
            .ok_or_else(|| {
                Failure::Input(format!("{} is not in the snapshot", checksummed(address)))
            })
    }
}
