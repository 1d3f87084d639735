//! `cmt estimate`.

use super::{
    contracts::{self, Outcome},
    project,
    scenario::{broken, Deploy, Stage},
};
use crate::{failure::Failure, parse};
use clap::Args;
use cybermiles_apps::abi;
use cybermiles_primitives::Balance;
use cybermiles_sandbox::{Done, Problem};
use std::path::PathBuf;

pub const HELP: &str = "\
Tell what a Smart Business Contract costs, to deploy and, if asked, to call once after that.

It runs on a chain of its own in this process, which is like a new chain: weights and deposits are those of the
chain, fees those of a chain that is not busy. A unit of gas is a microsecond of a validator's time.

  weight   what a block has to make room for: picoseconds, and bytes of proof
  deposit  what is on hold of the owner's and of the app's account, until what is stored goes";

/// `cmt estimate`.
#[derive(Args)]
pub struct Estimate {
    /// The folder of the Smart Business Contract, which is built before, or its archive.
    #[arg(default_value = ".")]
    what: PathBuf,
    /// What the constructor takes: name=value …
    #[arg(long, num_args = 0..)]
    args: Vec<String>,
    /// What the app's account gets.
    #[arg(long, default_value = "100 CMT", value_parser = parse::amount)]
    funds: Balance,
    /// What is called after that.
    #[arg(long)]
    call: Option<String>,
    /// What the call takes: name=value …
    #[arg(long, num_args = 0.., requires = "call")]
    call_args: Vec<String>,
    /// The CMT that go along with the call.
    #[arg(long, default_value = "0 CMT", value_parser = parse::amount, requires = "call")]
    value: Balance,
    /// Who deploys and calls: a well-known account.
    #[arg(long, default_value = "Alice")]
    from: String,
}

impl Estimate {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let app = project::app(&self.what)?;
        let metadata = Stage::metadata()?;
        let deploy = Deploy {
            from: self.from.clone(),
            funds: self.funds,
            args: abi::given(&self.args).map_err(project::wrong)?,
        };
        let (mut stage, done) = Stage::new(&app, &metadata, &deploy)?;
        let held = self.held(&mut stage)?;
        println!("deploy");
        print_costs(&done);
        println!("  deposit  {}", parse::cmt(held));
        let Some(method) = &self.call else {
            return Ok(());
        };
        let done = self.call(&mut stage, method)?;
        println!("call {method}");
        print_costs(&done);
        let now = self.held(&mut stage)?;
        match now.checked_sub(held) {
            Some(more) => println!("  deposit  {}", parse::cmt(more)),
            None => println!("  refund   {}", parse::cmt(held.saturating_sub(now))),
        }
        Ok(())
    }

    fn call(&self, stage: &mut Stage<'_>, method: &str) -> Result<Done, Failure> {
        let args = abi::given(&self.call_args).map_err(project::wrong)?;
        let message = stage.message(&self.from, method, &args, self.value)?;
        stage.sandbox.clear().map_err(broken)?;
        let run = stage.dry_run(&message)?;
        let refused = |why| Err(Failure::Refused(format!("{method}: {why}")));
        match run.outcome {
            Outcome::Reverted(said) => return refused(said),
            Outcome::Failed(why) => return refused(Problem::from(&why).to_string()),
            Outcome::Returned(_) => {}
        }
        let call = message.call(run.gas);
        let done = stage.sandbox.submit(&self.from, &call).map_err(broken)?;
        match &done.result {
            Ok(()) => Ok(done),
            Err(problem) => refused(problem.to_string()),
        }
    }

    /// What is on hold of those who pay.
    fn held(&self, stage: &mut Stage<'_>) -> Result<Balance, Failure> {
        let accounts = [stage.who(&self.from)?, stage.account.clone()];
        let held = accounts.iter().map(|who| {
            let (total, free) = (stage.sandbox.total(who), stage.sandbox.free(who));
            total.saturating_sub(free)
        });
        Ok(held.fold(0, Balance::saturating_add))
    }
}

fn print_costs(done: &Done) {
    let weight = done.weight;
    println!(
        "  weight   {} ps, {} bytes",
        weight.ref_time(),
        weight.proof_size()
    );
    println!("  gas      {}", contracts::gas(weight));
    println!("  fee      {}", parse::cmt(done.fee));
}
