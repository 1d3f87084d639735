//! `cmt rules`: the rules of a business, from a text that an analyst writes to a firing on chain.

mod chain;
mod check;
mod deploy;
mod files;
mod fire;
mod run;
mod show;

use crate::failure::Failure;
use clap::Subcommand;

/// What can be done with rules.
#[derive(Subcommand)]
pub enum Command {
    /// Check a rule file; show its size and what its author should know.
    #[command(long_about = check::HELP)]
    Check(check::Check),
    /// Compile a rule file to what the chain runs.
    Compile(check::Compile),
    /// Fire rules on facts, here and without any chain.
    #[command(long_about = run::HELP)]
    Run(run::Run),
    /// Fire rules on facts, and tell which rule fired when, why, and what it did.
    #[command(long_about = run::EXPLAIN_HELP)]
    Explain(run::Explain),
    /// Show what compiled rules hold: types, network, rules.
    Show(show::Show),
    /// Deploy rules under a name of the signer's, or replace those that have it.
    #[command(long_about = deploy::HELP)]
    Deploy(deploy::Deploy),
    /// Fire deployed rules on facts: on chain, or as a dry run that costs nothing.
    #[command(long_about = fire::HELP)]
    Fire(fire::Fire),
}

/// Does it.
pub fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Check(check) => check.run(),
        Command::Compile(compile) => compile.run(),
        Command::Run(run) => run.run(),
        Command::Explain(explain) => explain.run(),
        Command::Show(show) => show.run(),
        Command::Deploy(deploy) => deploy.run(),
        Command::Fire(fire) => fire.run(),
    }
}
