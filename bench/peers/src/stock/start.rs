//! Starting the validators of the plain chain.

use super::Workload;
use anyhow::Context;
use cybermiles_bench::{
    nodes::Nodes,
    target::substrate::{print_spec, Validators},
};
use serde_json::{json, Value};
use std::{
    fs, iter,
    path::{Path, PathBuf},
};
use stock_runtime::{AccountId, Balance, UNIT};

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
    let more = knobs.node_arg.iter().cloned();
    let validators = Validators {
        node: &knobs.node,
        number: knobs.validators,
        arguments: iter::once(String::from("--no-prometheus"))
            .chain(more)
            .collect(),
        folder: knobs.folder.as_deref(),
    };
    let write_spec = |chain: &str, spec: &Path| write_spec(&knobs.node, chain, funded, spec);
    validators.start(write_spec).await
}

/// The preset's chain spec, with the senders' money added.
fn write_spec(node: &Path, chain: &str, funded: &[&AccountId], spec: &Path) -> anyhow::Result<()> {
    let print = ["export-chain-spec", "--chain", chain];
    let mut value = print_spec(node, &print, "the program stock-node")?;
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
