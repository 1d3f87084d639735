//! `cmt deploy`.

use super::{
    chain::{print_included, view},
    contracts::{self, weight_of},
    project,
    views::{self, Deployment},
};
use crate::{
    chain::Call,
    failure::Failure,
    node::{self, Key, Node},
    parse,
};
use clap::Args;
use codec::Encode;
use cybermiles_apps::abi;
use cybermiles_primitives::{AccountId, Balance, Hash};
use sp_core::Pair;
use std::path::PathBuf;

pub const HELP: &str = "\
Deploy a Smart Business Contract, all or nothing: its rules, its processes, its collections and its contract.

The signer becomes its owner, and pays three things beside the fee: the deposit of the app's entries and of the
contract's code, which is on hold until they go, and the app's first money (--funds), of which the app's account
pays the deposits of its parts and of what it stores later. `cmt estimate` tells how much that is.

What the node would refuse is told before anything is sent.";

/// `cmt deploy`.
#[derive(Args)]
pub struct Deploy {
    /// The folder of the Smart Business Contract, which is built before, or its archive.
    #[arg(default_value = ".")]
    what: PathBuf,
    /// What the constructor takes: name=value …
    #[arg(long, num_args = 0..)]
    args: Vec<String>,
    /// What the app's account gets.
    #[arg(long, default_value = "100 CMT", value_parser = parse::amount)]
    funds: Balance,
    /// The gas that the constructor may use; what is left over is not paid for.
    #[arg(long, default_value_t = contracts::gas(contracts::DEFAULT_GAS))]
    gas: u64,
    /// What the contract's code and storage may put on hold at most.
    #[arg(long, value_parser = parse::amount)]
    deposit_limit: Option<Balance>,
    /// Any text; another one gives another address to the same contract with the same arguments.
    #[arg(long, default_value = "")]
    salt: String,
    #[command(flatten)]
    key: Key,
    #[command(flatten)]
    node: Node,
}

/// The fields of the event `Deployed`: which app, whose, its account, its manifest's hash.
type Deployed = (u32, AccountId, AccountId, Hash);

impl Deploy {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let app = project::app(&self.what)?;
        let args = abi::given(&self.args).map_err(project::wrong)?;
        let deployment = Deployment {
            input: app.constructor_input(&args)?,
            archive: app.bytes,
            funds: self.funds,
            gas: weight_of(self.gas),
            deposit_limit: self.deposit_limit,
            salt: self.salt.clone().into_bytes(),
        };
        let key = self.key.read()?;
        let owner = AccountId::from(key.public());
        let call = Call {
            pallet: "Bundles",
            name: "deploy",
            arguments: deployment.encode(),
        };
        let (sent, (app, owner, account, manifest)) = self.node.talk(|node| async move {
            match view(&node, &views::estimate(&owner, &deployment)).await? {
                Ok(_) => node::send::<Deployed>(&node, &key, &call, "Deployed").await,
                Err(why) => Err(Failure::Refused(format!(
                    "the chain would refuse it: {}",
                    node.explain(&why).await?
                ))),
            }
        })?;
        println!("app        {app}");
        println!("address    {account}");
        println!("owner      {owner}");
        println!("manifest   {manifest:#x}");
        if let Some(fee) = contracts::fee(&sent.events) {
            println!("fee        {}", parse::cmt(fee));
        }
        print_included(&sent.included);
        Ok(())
    }
}
