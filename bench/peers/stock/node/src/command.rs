//! The command line: run a node, or make a chain spec.

use crate::{chain_spec, service};
use sc_cli::{Error, RunCmd, SubstrateCli};
use sc_network::config::NetworkBackendType;
use sc_service::ChainSpec;
use stock_runtime::{opaque::Block, Hash};

/// A plain SDK node.
#[derive(Debug, clap::Parser)]
pub struct Cli {
    /// What to do instead of running a node.
    #[command(subcommand)]
    subcommand: Option<Subcommand>,

    /// How to run the node.
    #[clap(flatten)]
    run: RunCmd,
}

/// What the binary does besides running a node.
#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant)] // Made once, when the command line is read.
enum Subcommand {
    /// Write a chain spec to a file, plain or raw.
    ExportChainSpec(sc_cli::ExportChainSpecCmd),

    /// Make, inspect and insert keys.
    #[command(subcommand)]
    Key(sc_cli::KeySubcommand),
}

impl SubstrateCli for Cli {
    fn impl_name() -> String {
        "Stock Node".into()
    }

    fn impl_version() -> String {
        env!("SUBSTRATE_CLI_IMPL_VERSION").into()
    }

    fn description() -> String {
        env!("CARGO_PKG_DESCRIPTION").into()
    }

    fn author() -> String {
        env!("CARGO_PKG_AUTHORS").into()
    }

    fn support_url() -> String {
        "bench/peers/README.md".into()
    }

    fn copyright_start_year() -> i32 {
        2017
    }

    fn load_spec(&self, id: &str) -> Result<Box<dyn ChainSpec>, String> {
        chain_spec::load(id)
    }
}

/// Reads the command line and does what it says.
pub fn run() -> sc_cli::Result<()> {
    let cli = Cli::from_args();
    match &cli.subcommand {
        Some(Subcommand::ExportChainSpec(command)) => command.run(cli.load_spec(&command.chain)?),
        Some(Subcommand::Key(command)) => command.run(&cli),
        None => cli
            .create_runner(&cli.run)?
            .run_node_until_exit(|config| async move {
                match config.network.network_backend {
                    NetworkBackendType::Litep2p => {
                        service::start::<sc_network::Litep2pNetworkBackend>(config)
                    }
                    NetworkBackendType::Libp2p => {
                        service::start::<sc_network::NetworkWorker<Block, Hash>>(config)
                    }
                }
                .map_err(Error::Service)
            }),
    }
}
