//! What each subcommand does.

use crate::{
    chain_spec,
    cli::{Cli, Executing, LiveSpecCmd, Subcommand},
    live_genesis::LiveGenesis,
    service::{self, FullBackend, FullClient},
};
use cybermiles_runtime::opaque::Block;
use sc_cli::{CliConfiguration, Error, KeySubcommand, Result, Runner, SubstrateCli};
use sc_consensus::DefaultImportQueue;
use sc_service::{ChainSpec, ChainType, Configuration, PartialComponents, PruningMode};
use std::{fs, future::Future, io::Write, path::Path, sync::Arc};

impl SubstrateCli for Cli {
    fn impl_name() -> String {
        "CyberMiles Node".into()
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
        "docs/operators.md".into()
    }

    fn copyright_start_year() -> i32 {
        2017
    }

    fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
        // A node key that goes to a file belongs to no chain, but its command asks for one.
        let makes_node_key = matches!(
            self.subcommand,
            Some(Subcommand::Key(KeySubcommand::GenerateNodeKey(_)))
        );
        chain_spec::load(if id.is_empty() && makes_node_key {
            "dev"
        } else {
            id
        })
    }
}

/// Reads the command line and does what it says.
pub fn run() -> Result<()> {
    let cli = Cli::from_args();
    match &cli.subcommand {
        None => {
            let signatures = cybermiles_signatures::remember(cli.run.signature_cache);
            runner(&cli, &cli.run.command)?.run_node_until_exit(|config| async move {
                service::new_full(config, signatures)
                    .await
                    .map_err(Error::Service)
            })
        }
        Some(Subcommand::Key(command)) => command.run(&cli),
        Some(Subcommand::Sign(command)) => command.run(),
        Some(Subcommand::Verify(command)) => command.run(),
        Some(Subcommand::Vanity(command)) => command.run(),
        Some(Subcommand::LiveSpec(command)) => live_spec(command),
        Some(Subcommand::ExportChainSpec(command)) => command.run(cli.load_spec(&command.chain)?),
        Some(Subcommand::BuildSpec(command)) => {
            runner(&cli, command)?.sync_run(|config| command.run(config.chain_spec, config.network))
        }
        Some(Subcommand::PurgeChain(command)) => {
            runner(&cli, command)?.sync_run(|config| command.run(config.database))
        }
        Some(Subcommand::ChainInfo(command)) => {
            runner(&cli, command)?.sync_run(|config| command.run::<Block>(&config))
        }
        Some(Subcommand::CheckBlock(Executing {
            command,
            signature_cache,
        })) => with_parts(&cli, command, *signature_cache, |parts, _| {
            command.run(parts.client, parts.import_queue)
        }),
        Some(Subcommand::ExportBlocks(command)) => with_parts(&cli, command, 0, |parts, config| {
            command.run(parts.client, config.database)
        }),
        Some(Subcommand::ImportBlocks(Executing {
            command,
            signature_cache,
        })) => with_parts(&cli, command, *signature_cache, |parts, _| {
            command.run(parts.client, parts.import_queue)
        }),
        Some(Subcommand::Revert(command)) => revert(&cli, command),
    }
}

/// What the commands on a stored chain work with.
struct Parts {
    client: Arc<FullClient>,
    backend: Arc<FullBackend>,
    import_queue: DefaultImportQueue<Block>,
}

/// Runs a command on the parts of a node that is not started, and remembers so many signatures
/// meanwhile.
fn with_parts<C, F>(
    cli: &Cli,
    command: &C,
    signature_cache: usize,
    work: impl FnOnce(Parts, Configuration) -> F,
) -> Result<()>
where
    C: CliConfiguration,
    F: Future<Output = Result<()>>,
{
    let signatures = cybermiles_signatures::remember(signature_cache);
    runner(cli, command)?.async_run(|config| {
        let PartialComponents {
            client,
            backend,
            task_manager,
            import_queue,
            ..
        } = service::new_partial(&config, signatures)?;
        let parts = Parts {
            client,
            backend,
            import_queue,
        };
        Ok((work(parts, config), task_manager))
    })
}

/// Takes back blocks that are not final, and with them what BABE and GRANDPA keep beside the blocks:
/// epochs and authority sets.
fn revert(cli: &Cli, command: &sc_cli::RevertCmd) -> Result<()> {
    with_parts(cli, command, 0, |parts, _| {
        let consensus = Box::new(
            |client: Arc<FullClient>, backend: Arc<FullBackend>, blocks| {
                sc_consensus_babe::revert(Arc::clone(&client), backend, blocks)?;
                sc_consensus_grandpa::revert(client, blocks)?;
                Ok(())
            },
        );
        command.run(parts.client, parts.backend, Some(consensus))
    })
}

/// A runner whose configuration is the command's, with the state of every final block kept if a new
/// development database is made: the archive RPC and queries of the past then work from the start.
fn runner<C: CliConfiguration>(cli: &Cli, command: &C) -> Result<Runner<Cli>> {
    let mut runner = cli.create_runner(command)?;
    let config = runner.config_mut();
    let new = !config.database.path().is_some_and(Path::exists);
    if new && config.chain_spec.chain_type() == ChainType::Development {
        config
            .state_pruning
            .get_or_insert(PruningMode::ArchiveCanonical);
    }
    Ok(runner)
}

/// Checks a genesis file and writes the live chain's spec.
fn live_spec(command: &LiveSpecCmd) -> Result<()> {
    let path = command.genesis.display();
    let text = fs::read_to_string(&command.genesis)
        .map_err(|error| format!("The genesis file `{path}` cannot be read: {error}."))?;
    let genesis = LiveGenesis::read(&text)
        .map_err(|problems| format!("The genesis file `{path}` is refused. {problems}"))?;
    let json = genesis.chain_spec()?.as_json(true)?;
    match &command.output {
        Some(output) => fs::write(output, json)?,
        None => std::io::stdout().write_all(json.as_bytes())?,
    }
    eprintln!("{}", genesis.summary());
    Ok(())
}
