//! Starting the validators of a run, or attaching to a node that runs.

use super::{accounts::Accounts, genesis, workload::Choice};
use crate::{
    nodes::Nodes,
    target::substrate::{print_spec, Validators},
};
use anyhow::ensure;
use std::path::{Path, PathBuf};

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
    /// The size of a remark for `--workload remarks`.
    #[arg(long, default_value_t = 32_768)]
    pub bytes: usize,
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
    /// Let the databases, the chain spec (chain.json) and the logs stay in this new folder, on the file system of
    /// --folder, for instance for `cybermiles-weights block`.
    #[arg(long, conflicts_with = "url")]
    pub keep: Option<PathBuf>,
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
    if let Some(kept) = &knobs.keep {
        ensure!(
            !kept.exists(),
            "--keep: {} is there already",
            kept.display()
        );
    }
    let validators = Validators {
        node: &knobs.node,
        number: knobs.validators,
        arguments: arguments(knobs),
        folder: knobs.folder.as_deref(),
    };
    let write_spec = |chain: &str, spec: &Path| write_spec(knobs, accounts, chain, spec);
    let (nodes, command) = validators.start(write_spec).await?;
    Ok(Started {
        urls: nodes.urls(),
        processes: nodes.processes(),
        validators: knobs.validators,
        command,
        folder: nodes.folder().to_path_buf(),
        nodes: Some(nodes),
    })
}

/// The further arguments of each node: no figures for Prometheus unless somebody asks for them.
fn arguments(knobs: &Knobs) -> Vec<String> {
    let mut arguments = knobs.node_arg.clone();
    if !arguments.iter().any(|arg| arg.starts_with("--prometheus")) {
        arguments.insert(0, "--no-prometheus".into());
    }
    arguments
}

/// The spec of the developers' chain, with the accounts of the run.
fn write_spec(knobs: &Knobs, accounts: &Accounts, chain: &str, spec: &Path) -> anyhow::Result<()> {
    eprintln!(
        "making a chain of {} validators, {} senders and {} further accounts",
        knobs.validators,
        accounts.senders(),
        accounts.idle().len()
    );
    let print = ["build-spec", "--disable-default-bootnode", "--chain", chain];
    let like = print_spec(&knobs.node, &print, "the node's program")?;
    genesis::write_spec(spec, &like, genesis::storage(knobs.validators, accounts)?)
}

#[cfg(test)]
mod tests {
    use super::{super::workload::shares, *};
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
        let why = shares(&knobs(&["--bytes", "4194305"])).unwrap_err();
        assert_eq!(why.to_string(), "--bytes must be at most 4194304");
        let why = shares(&knobs(&["--workload", "payouts", "--batch", "1001"])).unwrap_err();
        assert_eq!(why.to_string(), "--batch must be at most 1000 with payouts");
        let why = refusal(&["--keep", "/"]).await;
        assert_eq!(why, "--keep: / is there already");
        let why = refusal(&["--folder", "/no/such/folder"]).await;
        assert!(
            why.starts_with("no folder can be made in /no/such/folder"),
            "{why}"
        );
    }

    #[test]
    fn the_nodes_tell_prometheus_only_if_they_are_asked_to() {
        let told = |args: &[&str]| arguments(&knobs(args));
        assert_eq!(told(&[]), ["--no-prometheus"]);
        let more = told(&["--node-arg=--pool-limit=7"]);
        assert_eq!(more, ["--no-prometheus", "--pool-limit=7"]);
        let asked = told(&["--node-arg=--prometheus-port=9"]);
        assert_eq!(asked, ["--prometheus-port=9"]);
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
