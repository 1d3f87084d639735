//! `cmt rules deploy`.

use super::{
    chain::{self, Key, Node},
    files,
};
use crate::{failure::Failure, parse};
use clap::Args;
use codec::Encode;
use cybermiles_primitives::{engine::RuleSetName, AccountId};
use sp_core::H256;
use std::path::PathBuf;

pub const HELP: &str = "\
Deploy rules under a name of the signer's, or replace those that have it.

The signer pays a deposit for the bytes, which comes back when the rules are removed. Whoever runs sessions goes on
with the rules with which they were opened. With --previous nothing is replaced but the code of this hash, so
that two people who change the same rules do not overwrite each other.";

/// `cmt rules deploy`.
#[derive(Args)]
pub struct Deploy {
    /// The rules, as a text or compiled.
    file: PathBuf,
    /// What they are called: 1 to 32 printable ASCII characters.
    #[arg(long, value_parser = chain::name)]
    name: RuleSetName,
    /// The hash of the code that is to be replaced.
    #[arg(long, value_parser = parse::hash)]
    previous: Option<H256>,
    /// Accept rules that fire again and again until a limit stops them.
    #[arg(long)]
    allow_loop: bool,
    #[command(flatten)]
    key: Key,
    #[command(flatten)]
    node: Node,
}

/// The fields of the event `Deployed`.
type Deployed = (AccountId, RuleSetName, H256, u32);

impl Deploy {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let code = files::rules(&self.file, self.allow_loop)?.to_bytes();
        let key = self.key.read()?;
        let arguments = (&self.name, &code, self.previous).encode();
        let (sent, fields) = self.node.talk(|node| async move {
            chain::send::<Deployed>(&node, &key, "deploy", arguments, "Deployed").await
        })?;
        let (owner, name, code, revision) = fields;
        println!("owner      {owner}");
        println!("name       {}", String::from_utf8_lossy(&name));
        println!("code       {code:#x}");
        println!("revision   {revision}");
        println!("extrinsic  {:#x}", sent.included.extrinsic);
        println!(
            "finalized  block {} {:#x}",
            sent.included.number, sent.included.block
        );
        Ok(())
    }
}
