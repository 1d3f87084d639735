//! The CyberMiles validator and full node.

use sc_cli::Error;
use std::process::ExitCode;
use tikv_jemallocator::Jemalloc;

/// Threads that allocate do not wait for each other, and the memory of a burst goes back to the system.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

fn main() -> ExitCode {
    match cybermiles_node::command::run() {
        Ok(()) => ExitCode::SUCCESS,
        // What a person gave wrongly is said in our own words; the SDK's prefix adds nothing.
        Err(Error::Input(reason)) => fail(&reason),
        Err(error) => fail(&error.to_string()),
    }
}

/// Tells the person at the terminal why the command did not work.
fn fail(reason: &str) -> ExitCode {
    eprintln!("Error: {reason}");
    ExitCode::FAILURE
}
