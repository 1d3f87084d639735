//! `cmt new` to `cmt inspect`: a Smart Business Contract, from its folder to a chain.

mod archive;
mod build;
mod call;
mod chain;
mod check;
mod contracts;
mod deploy;
mod estimate;
mod inspect;
mod new;
mod project;
mod scenario;
mod test;
mod upgrade;
mod views;

use crate::failure::Failure;
use clap::Subcommand;

/// What can be done with a Smart Business Contract.
#[derive(Subcommand)]
pub enum Command {
    /// Make the folder of a Smart Business Contract from a template.
    #[command(long_about = new::HELP)]
    New(new::New),
    /// Build a Smart Business Contract: its archive, its bindings, its client.
    #[command(long_about = build::HELP)]
    Build(build::Build),
    /// Check a Smart Business Contract, and write nothing but its bindings.
    #[command(long_about = check::HELP)]
    Check(check::Check),
    /// Play the scenarios of a Smart Business Contract, on a chain of its own in this process.
    #[command(long_about = test::HELP)]
    Test(test::Test),
    /// Tell what a Smart Business Contract costs: to deploy, and to call.
    #[command(long_about = estimate::HELP)]
    Estimate(estimate::Estimate),
    /// Deploy a Smart Business Contract.
    #[command(long_about = deploy::HELP)]
    Deploy(deploy::Deploy),
    /// Put a new release in the place of one that is deployed.
    #[command(long_about = upgrade::HELP)]
    Upgrade(upgrade::Upgrade),
    /// Call a contract, or ask it something.
    #[command(long_about = call::HELP)]
    Call(call::Call),
    /// Show what is in a folder, an archive, an app on chain or a case.
    #[command(long_about = inspect::HELP)]
    Inspect(inspect::Inspect),
}

/// Does it.
pub fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::New(new) => new.run(),
        Command::Build(build) => build.run(),
        Command::Check(check) => check.run(),
        Command::Test(test) => test.run(),
        Command::Estimate(estimate) => estimate.run(),
        Command::Deploy(deploy) => deploy.run(),
        Command::Upgrade(upgrade) => upgrade.run(),
        Command::Call(call) => call.run(),
        Command::Inspect(inspect) => inspect.run(),
    }
}
