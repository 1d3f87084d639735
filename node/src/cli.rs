//! Flags and subcommands.

use crate::settings;
use sc_cli::RunCmd;
use std::path::PathBuf;

/// The CyberMiles validator and full node.
#[derive(Debug, clap::Parser)]
#[command(
    mut_args(settings::default),
    mut_subcommands(|command| command.mut_args(settings::default))
)]
pub struct Cli {
    /// What to do instead of running a node.
    #[command(subcommand)]
    pub subcommand: Option<Subcommand>,

    /// How to run the node.
    #[clap(flatten)]
    pub run: Executing<RunCmd>,
}

/// A command that executes blocks.
#[derive(Debug, clap::Args)]
pub struct Executing<C: clap::Args> {
    /// The command itself.
    #[clap(flatten)]
    pub command: C,

    /// How many verified signatures are remembered, so that each is verified once: in the
    /// transaction pool, or ahead of the execution of a block that is imported.
    ///
    /// Blocks are the same whatever this is. 0 verifies every signature every time.
    #[arg(long, value_name = "ENTRIES", default_value_t = cybermiles_signatures::DEFAULT_ENTRIES)]
    pub signature_cache: usize,
}

/// Everything the binary does besides running a node.
#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant)] // Made once, when the command line is read.
pub enum Subcommand {
    /// Print the chain spec of `dev`, of `local` or of a file.
    BuildSpec(sc_cli::BuildSpecCmd),

    /// Write a chain spec to a file, plain or raw.
    ExportChainSpec(sc_cli::ExportChainSpecCmd),

    /// Make the chain spec of the live chain from its genesis file.
    LiveSpec(LiveSpecCmd),

    /// Make, inspect and insert keys.
    #[command(subcommand)]
    Key(sc_cli::KeySubcommand),

    /// Sign a message with a secret.
    Sign(sc_cli::SignCmd),

    /// Verify a message's signature.
    Verify(sc_cli::VerifyCmd),

    /// Look for a key whose address contains a word.
    Vanity(sc_cli::VanityCmd),

    /// Execute a block that is in the database once more and check it.
    CheckBlock(Executing<sc_cli::CheckBlockCmd>),

    /// Write blocks from the database to a file.
    ExportBlocks(sc_cli::ExportBlocksCmd),

    /// Read blocks from a file into the database.
    ImportBlocks(Executing<sc_cli::ImportBlocksCmd>),

    /// Take the newest blocks that are not final out of the database.
    Revert(sc_cli::RevertCmd),

    /// Delete the whole chain from disk. Keys stay.
    PurgeChain(sc_cli::PurgeChainCmd),

    /// Print the best and the finalized block of the database.
    ChainInfo(sc_cli::ChainInfoCmd),
}

/// Checks a genesis file and makes the live chain's spec from it.
///
/// The file's format is shown, line by line, in `docs/live-genesis.example.toml`. An incomplete or
/// inconsistent file is refused with every problem that it has. The spec is raw, so that what the
/// operators compare is the genesis state itself.
#[derive(Debug, clap::Parser)]
pub struct LiveSpecCmd {
    /// The genesis file (TOML).
    pub genesis: PathBuf,

    /// Where to write the chain spec; stdout if not given.
    #[arg(long, value_name = "PATH")]
    pub output: Option<PathBuf>,
}
