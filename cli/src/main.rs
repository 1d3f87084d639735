//! `cmt`: the CyberMiles command line.
//!
//! A folder per subject (`snapshot`, `claim`, `rules`, `app`), each with its `Command`; what they share lies beside this
//! file. Data goes to standard output, everything else to standard error.
//!
//! Exit codes: 0 done; 1 the input was refused; 2 wrong usage; 3 the node could not be used; 4 the chain
//! refused.

mod app;
mod chain;
mod claim;
mod ethereum;
mod failure;
mod key;
mod node;
mod parse;
mod rules;
mod snapshot;

use clap::{Parser, Subcommand};
use failure::Failure;
use std::process::ExitCode;

/// The CyberMiles command line.
///
/// Exit codes: 0 done; 1 the input was refused; 2 wrong usage; 3 the node could not be used; 4 the chain refused.
#[derive(Parser)]
#[command(name = "cmt", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make and check the snapshot of ERC-20 CMT holders.
    #[command(subcommand)]
    Snapshot(snapshot::Command),
    /// Exchange ERC-20 CMT for native CMT.
    #[command(subcommand)]
    Claim(claim::Command),
    /// Check, try and deploy the rules of a business.
    #[command(subcommand)]
    Rules(rules::Command),
    #[command(flatten)]
    App(app::Command),
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Snapshot(command) => snapshot::run(command),
        Command::Claim(command) => claim::run(command),
        Command::Rules(command) => rules::run(command),
        Command::App(command) => app::run(command),
    }
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("cmt: {failure}");
            failure.exit_code()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cli;
    use clap::CommandFactory;

    #[test]
    fn the_commands_are_consistent() {
        Cli::command().debug_assert();
    }
}
