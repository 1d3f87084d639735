//! `cmt call`.

use super::{
    chain::{dry_run, print_included},
    contracts::{self, weight_of, Deposit, DryRun, Message, Outcome},
    project,
};
use crate::{
    chain::Chain,
    failure::Failure,
    node::{Key, Node},
    parse,
};
use clap::Args;
use cybermiles_apps::abi::{self, Abi};
use cybermiles_primitives::{AccountId, Balance};
use cybermiles_sandbox::Weight;
use serde_json::Value as Json;
use sp_core::Pair;
use std::path::PathBuf;

pub const HELP: &str = "\
Call a contract, or ask it something.

What only looks is asked, and costs nothing. Everything else is tried first, as a dry run: if the contract gives up,
that is all that happens, and what it says is shown. Otherwise the call is signed and sent, with as much gas as the
dry run needed and a tenth more; what is left over is not paid for.

A transaction has no result of its own, so what is returned is what the dry run returned.";

/// How much more gas than the dry run needed: one part of so many.
const MARGIN: u64 = 10;

/// `cmt call`.
#[derive(Args)]
pub struct Call {
    /// The contract: SS58 or 0x hex.
    #[arg(value_parser = parse::account)]
    contract: AccountId,
    /// What of it is called.
    method: String,
    /// What that takes: name=value …
    args: Vec<String>,
    /// The description of the contract; else build/<name>.abi.json here.
    #[arg(long)]
    abi: Option<PathBuf>,
    /// The CMT that go along.
    #[arg(long, default_value = "0 CMT", value_parser = parse::amount)]
    value: Balance,
    /// The gas that it may use, if not by the dry run.
    #[arg(long)]
    gas: Option<u64>,
    /// Only ask the node what would come of it.
    #[arg(long)]
    dry_run: bool,
    /// Who would call, for a dry run without a key.
    #[arg(long, value_parser = parse::account)]
    from: Option<AccountId>,
    #[command(flatten)]
    key: Key,
    #[command(flatten)]
    node: Node,
}

impl Call {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let abi = project::abi(self.abi.as_deref())?;
        let call = abi.call(&self.method).map_err(project::wrong)?;
        let args = abi::given(&self.args).map_err(project::wrong)?;
        let input = call.input(&args).map_err(project::wrong)?;
        let only_asks = self.dry_run || !call.mutates;
        let key = match only_asks {
            true => None,
            false => Some(self.key.read()?),
        };
        let message = Message {
            from: match (&key, &self.from) {
                (Some(key), _) => key.public().into(),
                (None, Some(from)) => from.clone(),
                (None, None) => AccountId::new([0; 32]),
            },
            to: self.contract.clone(),
            value: self.value,
            input,
        };
        let abi = &abi;
        self.node.talk(|node| async move {
            let run = dry_run(&node, &message).await?;
            let output = self.output(&node, &run).await?;
            let returned = call.output(&output).map_err(project::wrong)?;
            if returned != Json::Null {
                println!("returns    {returned}");
            }
            match key {
                None => print_estimate(&run),
                Some(key) => {
                    let gas = self.gas.map_or_else(|| with_margin(run.gas), weight_of);
                    let sent = node.submit_signed(&message.call(gas), &key).await?;
                    self.print_events(abi, &sent.events);
                    print_included(&sent.included);
                }
            }
            Ok(())
        })
    }

    /// What the dry run gave, or why it gave nothing.
    async fn output(&self, node: &Chain, run: &DryRun) -> Result<Vec<u8>, Failure> {
        let method = &self.method;
        Err(Failure::Refused(match &run.outcome {
            Outcome::Returned(output) => return Ok(output.clone()),
            Outcome::Reverted(said) => format!("{method}: {said}"),
            Outcome::Failed(why) => format!("{method}: {}", node.explain(why).await?),
        }))
    }

    fn print_events(&self, abi: &Abi, events: &[crate::chain::Event]) {
        for told in contracts::emitted(abi, &self.contract, events) {
            println!("event      {} {}", told.name, Json::from(told.values));
        }
        if let Some(fee) = contracts::fee(events) {
            println!("fee        {}", parse::cmt(fee));
        }
    }
}

fn print_estimate(run: &DryRun) {
    println!("gas        {}", contracts::gas(run.gas));
    match run.deposit {
        Deposit::Refund(0) | Deposit::Charge(0) => {}
        Deposit::Charge(paid) => println!("deposit    {}", parse::cmt(paid)),
        Deposit::Refund(back) => println!("refund     {}", parse::cmt(back)),
    }
}

fn with_margin(gas: Weight) -> Weight {
    let more = |part: u64| part.saturating_add(part.div_ceil(MARGIN));
    Weight::from_parts(more(gas.ref_time()), more(gas.proof_size()))
}
