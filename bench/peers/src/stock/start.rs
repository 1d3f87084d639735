//! Starting the validators of the plain chain.

use super::Workload;
use anyhow::{bail, ensure, Context};
use cybermiles_bench::nodes::{free_port, Nodes};
use serde_json::{json, Value};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use stock_runtime::{AccountId, Balance, UNIT};

/// The names of the validators, which are those of their keys.
const NAMES: [&str; 4] = ["alice", "bob", "charlie", "dave"];

/// What an answer of the node may be long, in MiB, as for our own node.
const LONGEST_ANSWER: &str = "128";

/// What each sender has.
const FUNDS: Balance = 1_000 * UNIT;

/// The knobs of the plain chain.
#[derive(Clone, Debug, clap::Args)]
pub struct Knobs {
    /// What is sent.
    #[arg(long, value_enum, default_value = "transfers")]
    pub workload: Workload,
    /// Transfers in a transaction for `--workload batches`.
    #[arg(long, default_value_t = 100)]
    pub batch: usize,
    /// Senders.
    #[arg(long, default_value_t = 2_000)]
    pub accounts: usize,
    /// Validators to start: 1 or 4.
    #[arg(long, default_value_t = 1)]
    pub validators: usize,
    /// The node's program.
    #[arg(long, default_value = "stock-node")]
    pub node: PathBuf,
    /// A further argument for each node; may be given again.
    #[arg(long)]
    pub node_arg: Vec<String>,
    /// Where the temporary folder with the databases is made [default: the system's].
    #[arg(long)]
    pub folder: Option<PathBuf>,
}

/// Starts as many validators as the knobs say; they and the command line of the last one.
pub async fn start(knobs: &Knobs, funded: &[&AccountId]) -> anyhow::Result<(Nodes, String)> {
    let (chain, names) = match knobs.validators {
        1 => ("dev", NAMES.get(..1)),
        4 => ("local", Some(&NAMES[..])),
        other => bail!("--validators {other}: there can be 1 or 4"),
    };
    let mut nodes = Nodes::new(knobs.folder.as_deref())?;
    let spec = nodes.folder().join("chain.json");
    write_spec(&knobs.node, chain, funded, &spec)?;
    match validate(knobs, names.unwrap_or_default(), &spec, &mut nodes).await {
        Ok(command) => Ok((nodes, command)),
        Err(why) => {
            let kept = nodes.keep_logs().unwrap_or_default();
            let logs = kept.display();
            Err(why.context(format!("the nodes did not start; their logs are in {logs}")))
        }
    }
}

/// The preset's chain spec, with the senders' money added.
fn write_spec(node: &Path, chain: &str, funded: &[&AccountId], spec: &Path) -> anyhow::Result<()> {
    let output = Command::new(node)
        .args(["export-chain-spec", "--chain", chain])
        .output()
        .with_context(|| {
            let node = node.display();
            format!("{node} does not start: give the program stock-node with --node")
        })?;
    ensure!(
        output.status.success(),
        "the node prints no chain spec: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut value: Value = serde_json::from_slice(&output.stdout)
        .context("the node prints a chain spec that is no JSON")?;
    fund(&mut value, funded)?;
    fs::write(spec, serde_json::to_vec(&value)?)
        .with_context(|| format!("cannot write {}", spec.display()))
}

fn fund(spec: &mut Value, funded: &[&AccountId]) -> anyhow::Result<()> {
    let balances = spec
        .pointer_mut("/genesis/runtimeGenesis/patch/balances/balances")
        .and_then(Value::as_array_mut)
        .context("the node prints a chain spec without balances")?;
    balances.extend(funded.iter().map(|account| json!([account, FUNDS])));
    Ok(())
}

/// Starts the validators; the command line of the last one.
async fn validate(
    knobs: &Knobs,
    names: &[&str],
    spec: &Path,
    nodes: &mut Nodes,
) -> anyhow::Result<String> {
    let mut meeting: Option<String> = None;
    let mut shown = String::new();
    for (index, name) in names.iter().enumerate() {
        let (rpc, others) = (free_port()?, free_port()?);
        let mut command = Command::new(&knobs.node);
        command
            .arg(format!("--{name}"))
            .arg("--chain")
            .arg(spec)
            .arg("--base-path")
            .arg(nodes.folder().join(name))
            .args([
                "--validator",
                "--no-mdns",
                "--no-telemetry",
                "--no-prometheus",
            ])
            .args(["--allow-private-ip", "--rpc-methods", "unsafe"])
            .args(["--rpc-max-response-size", LONGEST_ANSWER])
            .arg(format!("--rpc-port={rpc}"))
            .arg(format!("--listen-addr=/ip4/127.0.0.1/tcp/{others}"))
            // A well-known secret, as every key of this chain.
            .arg(format!("--node-key={:064}", index.saturating_add(1)));
        if names.len() == 1 {
            command.arg("--force-authoring");
        }
        if let Some(address) = &meeting {
            command.arg(format!("--bootnodes={address}"));
        }
        command.args(&knobs.node_arg);
        shown = format!("{command:?}").replace('"', "");
        nodes.start(name, &mut command, rpc)?;
        let id = nodes.answer("system_localPeerId").await?;
        let id = id.as_str().context("the node has no identity")?;
        meeting.get_or_insert(format!("/ip4/127.0.0.1/tcp/{others}/p2p/{id}"));
    }
    Ok(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_senders_money_is_added() {
        let preset = json!([["5Alice", 7]]);
        let mut spec = json!({
            "genesis": { "runtimeGenesis": { "patch": { "balances": { "balances": preset } } } }
        });
        let account = AccountId::new([1; 32]);
        fund(&mut spec, &[&account]).unwrap();
        let balances = &spec["genesis"]["runtimeGenesis"]["patch"]["balances"]["balances"];
        assert_eq!(balances[0], json!(["5Alice", 7]));
        assert_eq!(balances[1], json!([account, FUNDS]));
        assert!(fund(&mut json!({}), &[]).is_err());
    }
}
