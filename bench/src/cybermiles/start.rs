//! Starting the validators of a run, or attaching to a node that runs.

use super::{accounts::Accounts, genesis, workload::Choice};
use crate::nodes::{free_port, Nodes};
use anyhow::{bail, ensure, Context};
use serde_json::Value;
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// The names of the validators, which are those of their keys.
const NAMES: [&str; 4] = ["alice", "bob", "charlie", "dave"];

/// What an answer of the node may be long, in MiB: the events of a block full of batches are.
const LONGEST_ANSWER: &str = "128";

/// The knobs of our own chain.
#[derive(Clone, Debug, clap::Args)]
pub struct Knobs {
    /// What is sent.
    #[arg(long, value_enum, default_value = "transfers")]
    pub workload: Choice,
    /// Shares of the transactions for `--workload mix`, in percent.
    #[arg(long, default_value = "transfers=70,batches=5,trades=15,contracts=10")]
    pub mix: String,
    /// Transfers in a transaction for `--workload batches` and `payouts`.
    #[arg(long, default_value_t = 100)]
    pub batch: usize,
    /// Senders [default: 2000; 20000 if there are trades, in which everybody waits for the other].
    #[arg(long)]
    pub accounts: Option<usize>,
    /// Further accounts that have money from the genesis on, and receive payments.
    #[arg(long, default_value_t = 0, conflicts_with = "url")]
    pub funded: usize,
    /// How many of all accounts receive payments [default: all].
    #[arg(long)]
    pub receivers: Option<usize>,
    /// Validators to start: 1 or 4.
    #[arg(long, default_value_t = 1, conflicts_with = "url")]
    pub validators: usize,
    /// The node's program.
    #[arg(long, default_value = "cybermiles-node", conflicts_with = "url")]
    pub node: PathBuf,
    /// A further argument for each node, such as --node-arg=--pool-limit=30000; may be given again.
    #[arg(long, conflicts_with = "url")]
    pub node_arg: Vec<String>,
    /// Attach to the node at this address (ws://…) instead of starting any; may be given again, for nodes of
    /// the same chain.
    #[arg(long)]
    pub url: Vec<String>,
    /// The process id of a node that was attached to, whose processor time is to be counted; may be given again.
    #[arg(long, requires = "url")]
    pub pid: Vec<u32>,
    /// Where the temporary folder with the databases is made [default: the system's].
    #[arg(long)]
    pub folder: Option<PathBuf>,
}

impl Knobs {
    /// How many senders there are to be.
    pub fn accounts(&self) -> usize {
        let trades = match self.workload {
            Choice::Trades => true,
            Choice::Mix => self.mix.contains("trades"),
            _ => false,
        };
        self.accounts.unwrap_or(if trades { 20_000 } else { 2_000 })
    }
}

/// What runs.
pub struct Started {
    pub nodes: Option<Nodes>,
    pub urls: Vec<String>,
    pub processes: Vec<u32>,
    pub validators: usize,
    pub command: String,
    pub folder: PathBuf,
}

impl Started {
    pub fn first_url(&self) -> String {
        self.urls.first().cloned().unwrap_or_default()
    }
}

/// Does what the knobs say.
pub async fn start(knobs: &Knobs, accounts: &Accounts) -> anyhow::Result<Started> {
    if !knobs.url.is_empty() {
        return Ok(Started {
            nodes: None,
            urls: knobs.url.clone(),
            processes: knobs.pid.clone(),
            validators: knobs.pid.len().max(1),
            command: format!("attached to {}", knobs.url.join(", ")),
            folder: std::env::temp_dir(),
        });
    }
    let names = match knobs.validators {
        1 => NAMES.get(..1),
        4 => Some(&NAMES[..]),
        other => bail!("--validators {other}: there can be 1 or 4"),
    };
    let names = names.unwrap_or_default();
    let mut nodes = Nodes::new(knobs.folder.as_deref())?;
    let spec = nodes.folder().join("chain.json");
    eprintln!(
        "making a chain of {} validators, {} senders and {} further accounts",
        names.len(),
        accounts.senders(),
        accounts.idle().len()
    );
    write_spec(&knobs.node, names.len(), accounts, &spec)?;
    match validate(knobs, names, &spec, &mut nodes).await {
        Ok(command) => Ok(Started {
            urls: nodes.urls(),
            processes: nodes.processes(),
            validators: names.len(),
            command,
            folder: nodes.folder().to_path_buf(),
            nodes: Some(nodes),
        }),
        Err(why) => {
            let kept = nodes.keep_logs().unwrap_or_default();
            Err(why.context(format!(
                "the nodes did not start; their logs are in {}",
                kept.display()
            )))
        }
    }
}

fn write_spec(
    node: &Path,
    validators: usize,
    accounts: &Accounts,
    spec: &Path,
) -> anyhow::Result<()> {
    let chain = if validators == 1 { "dev" } else { "local" };
    let output = Command::new(node)
        .args(["build-spec", "--disable-default-bootnode", "--chain", chain])
        .output()
        .with_context(|| {
            format!(
                "{} does not start: give the node's program with --node",
                node.display()
            )
        })?;
    ensure!(
        output.status.success(),
        "the node prints no chain spec: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let like: Value = serde_json::from_slice(&output.stdout)
        .context("the node prints a chain spec that is no JSON")?;
    genesis::write_spec(spec, &like, genesis::storage(validators, accounts)?)
}

/// Starts the validators; the command line of the last one.
async fn validate(
    knobs: &Knobs,
    names: &[&str],
    spec: &Path,
    nodes: &mut Nodes,
) -> anyhow::Result<String> {
    let mut meeting = None;
    let mut shown = String::new();
    for (index, name) in names.iter().enumerate() {
        let (rpc, peers) = (free_port()?, free_port()?);
        let folder = nodes.folder().join(name);
        let mut command = Command::new(&knobs.node);
        command
            .arg(format!("--{name}"))
            .arg("--chain")
            .arg(spec)
            .arg("--base-path")
            .arg(folder)
            .args([
                "--validator",
                "--no-mdns",
                "--no-telemetry",
                "--allow-private-ip",
            ])
            .args([
                "--rpc-max-response-size",
                LONGEST_ANSWER,
                "--rpc-methods",
                "unsafe",
            ])
            .arg(format!("--rpc-port={rpc}"))
            .arg(format!("--listen-addr=/ip4/127.0.0.1/tcp/{peers}"))
            // A well-known secret, as every key of this chain.
            .arg(format!("--node-key={:064}", index.saturating_add(1)));
        if names.len() == 1 {
            command.arg("--force-authoring");
        }
        if let Some(address) = &meeting {
            command.arg(format!("--bootnodes={address}"));
        }
        if !knobs
            .node_arg
            .iter()
            .any(|arg| arg.starts_with("--prometheus"))
        {
            command.arg("--no-prometheus");
        }
        command.args(&knobs.node_arg);
        shown = format!("{command:?}").replace('"', "");
        nodes.start(name, &mut command, rpc)?;
        let peer = nodes.answer("system_localPeerId").await?;
        let peer = peer.as_str().context("the node has no identity")?;
        meeting.get_or_insert(format!("/ip4/127.0.0.1/tcp/{peers}/p2p/{peer}"));
    }
    Ok(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        knobs: Knobs,
    }

    fn knobs(args: &[&str]) -> Knobs {
        Line::parse_from([&["bench"], args].concat()).knobs
    }

    async fn refusal(args: &[&str]) -> String {
        let accounts = Accounts::derive(1, 0, None).unwrap();
        let started = start(&knobs(args), &accounts).await;
        format!("{:#}", started.err().unwrap())
    }

    #[tokio::test]
    async fn what_cannot_be_started_is_refused_with_a_sentence() {
        let why = refusal(&["--validators", "3"]).await;
        assert_eq!(why, "--validators 3: there can be 1 or 4");
        let why = refusal(&["--node", "/no/such/node"]).await;
        assert!(why.contains("give the node's program with --node"), "{why}");
        let why = refusal(&["--node", "false"]).await;
        assert!(why.starts_with("the node prints no chain spec"), "{why}");
        let why = refusal(&["--folder", "/no/such/folder"]).await;
        assert!(
            why.starts_with("no folder can be made in /no/such/folder"),
            "{why}"
        );
    }

    #[test]
    fn trades_have_more_senders() {
        assert_eq!(knobs(&[]).accounts(), 2_000);
        assert_eq!(knobs(&["--workload", "trades"]).accounts(), 20_000);
        assert_eq!(knobs(&["--workload", "mix"]).accounts(), 20_000);
        assert_eq!(
            knobs(&["--workload", "mix", "--accounts", "7"]).accounts(),
            7
        );
    }
}
