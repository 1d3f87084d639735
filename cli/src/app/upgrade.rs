//! `cmt upgrade`.

use super::{
    archive::App,
    chain::{print_included, view},
    contracts::{self, weight_of},
    project, views,
};
use crate::{
    chain::{Call, Chain},
    failure::Failure,
    node::{self, Key, Node},
    parse,
};
use clap::Args;
use codec::Encode;
use cybermiles_apps::abi;
use cybermiles_primitives::{AccountId, Hash};
use pallet_bundles::AppView;
use sp_core::Pair;
use std::path::PathBuf;

pub const HELP: &str = "\
Put a new release in the place of one that is deployed.

Parts that the new release does not have are removed, new ones are deployed, others replaced; the contract gets the
new code and keeps its storage and its address. Cases that run go on by the process with which they began. Only
the owner can do it, and only if the app said that it is upgradable.

What the chain would refuse of that is told before anything is sent.

With --call the new contract is called at once, in its own name, to bring its storage up to date: if that fails,
nothing is changed.";

/// `cmt upgrade`.
#[derive(Args)]
pub struct Upgrade {
    /// Which app: the number that `cmt deploy` printed.
    app: u32,
    /// The folder of the Smart Business Contract, which is built before, or its archive.
    #[arg(default_value = ".")]
    what: PathBuf,
    /// What the new contract is called with.
    #[arg(long)]
    call: Option<String>,
    /// What that takes: name=value …
    #[arg(long, num_args = 0.., requires = "call")]
    args: Vec<String>,
    /// The gas that it may use.
    #[arg(long, default_value_t = contracts::gas(contracts::DEFAULT_GAS))]
    gas: u64,
    #[command(flatten)]
    key: Key,
    #[command(flatten)]
    node: Node,
}

/// The fields of the event `Upgraded`: which app, its manifest's hash, its revision.
type Upgraded = (u32, Hash, u32);

impl Upgrade {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let app = project::app(&self.what)?;
        let args = abi::given(&self.args).map_err(project::wrong)?;
        let input = match &self.call {
            None => Vec::new(),
            Some(method) => {
                let call = app.contract()?.call(method).map_err(project::wrong)?;
                call.input(&args).map_err(project::wrong)?
            }
        };
        let key = self.key.read()?;
        let (sent, (app, manifest, revision)) = self.node.talk(|node| async move {
            let call = self.call(&node, &key.public().into(), app, input).await?;
            node::send::<Upgraded>(&node, &key, &call, "Upgraded").await
        })?;
        println!("app        {app}");
        println!("manifest   {manifest:#x}");
        println!("revision   {revision}");
        if let Some(fee) = contracts::fee(&sent.events) {
            println!("fee        {}", parse::cmt(fee));
        }
        print_included(&sent.included);
        Ok(())
    }

    /// The call, which replaces exactly what is deployed now.
    async fn call(
        &self,
        node: &Chain,
        who: &AccountId,
        new: App,
        input: Vec<u8>,
    ) -> Result<Call, Failure> {
        let deployed = view(node, &views::app(self.app)).await?;
        let deployed =
            deployed.ok_or_else(|| Failure::Refused(format!("there is no app {}", self.app)))?;
        self.refuse(&deployed, who, &new)?;
        let upgrade = views::Upgrade {
            app: self.app,
            archive: new.bytes,
            previous: deployed.hash,
            input,
            gas: weight_of(self.gas),
        };
        Ok(Call {
            pallet: "Bundles",
            name: "upgrade",
            arguments: upgrade.encode(),
        })
    }

    /// What the chain would refuse, by the name of its error.
    fn refuse(&self, deployed: &AppView, who: &AccountId, new: &App) -> Result<(), Failure> {
        let id = self.app;
        let why = if deployed.owner != *who {
            format!("NotOwner: app {id} is {}'s, not {who}'s", deployed.owner)
        } else if !deployed.manifest.upgradable {
            format!("NotUpgradable: app {id} said when it was deployed that it never changes")
        } else if deployed.manifest == new.manifest {
            format!("Unchanged: app {id} is this archive already")
        } else {
            return Ok(());
        };
        Err(Failure::Refused(why))
    }
}
