//! Starting the validators of a run.

use crate::nodes::{free_port, Nodes};
use anyhow::{bail, ensure, Context};
use serde_json::Value;
use std::{path::Path, process::Command};

/// The names of the validators, which are those of their keys.
const NAMES: [&str; 4] = ["alice", "bob", "charlie", "dave"];

/// What an answer of the node may be long, in MiB: the events of a block full of batches are.
const LONGEST_ANSWER: &str = "128";

/// Validators that are to be started.
pub struct Validators<'a> {
    /// The node's program.
    pub node: &'a Path,
    /// How many: 1 or 4.
    pub number: usize,
    /// Further arguments for each.
    pub arguments: Vec<String>,
    /// Where the temporary folder with the databases is made; the system's if nothing is said.
    pub folder: Option<&'a Path>,
}

impl Validators<'_> {
    /// Starts them; they and the command line of the last one. `write_spec` is given the name of the developers'
    /// chain that has so many validators, and writes to a path the spec of the one that is started.
    pub async fn start(
        &self,
        write_spec: impl FnOnce(&str, &Path) -> anyhow::Result<()>,
    ) -> anyhow::Result<(Nodes, String)> {
        let (chain, names) = match self.number {
            1 => ("dev", NAMES.get(..1)),
            4 => ("local", Some(&NAMES[..])),
            other => bail!("--validators {other}: there can be 1 or 4"),
        };
        let mut nodes = Nodes::new(self.folder)?;
        let spec = nodes.folder().join("chain.json");
        write_spec(chain, &spec)?;
        match self
            .validate(names.unwrap_or_default(), &spec, &mut nodes)
            .await
        {
            Ok(command) => Ok((nodes, command)),
            Err(why) => {
                let kept = nodes.keep_logs().unwrap_or_default();
                let logs = kept.display();
                Err(why.context(format!("the nodes did not start; their logs are in {logs}")))
            }
        }
    }

    /// Starts the nodes; the command line of the last one.
    async fn validate(
        &self,
        names: &[&str],
        spec: &Path,
        nodes: &mut Nodes,
    ) -> anyhow::Result<String> {
        let mut meeting: Option<String> = None;
        let mut shown = String::new();
        for (index, name) in names.iter().enumerate() {
            let (rpc, peers) = (free_port()?, free_port()?);
            let mut command = Command::new(self.node);
            command
                .arg(format!("--{name}"))
                .arg("--chain")
                .arg(spec)
                .arg("--base-path")
                .arg(nodes.folder().join(name))
                .args(["--validator", "--no-mdns", "--no-telemetry"])
                .arg("--allow-private-ip")
                .args(["--rpc-max-response-size", LONGEST_ANSWER])
                .args(["--rpc-methods", "unsafe"])
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
            command.args(&self.arguments);
            shown = format!("{command:?}").replace('"', "");
            nodes.start(name, &mut command, rpc)?;
            let peer = nodes.answer("system_localPeerId").await?;
            let peer = peer.as_str().context("the node has no identity")?;
            meeting.get_or_insert(format!("/ip4/127.0.0.1/tcp/{peers}/p2p/{peer}"));
        }
        Ok(shown)
    }
}

/// The chain spec that a node's program prints with these arguments. `program` is what it is called for whoever
/// has to name it.
pub fn print_spec(node: &Path, arguments: &[&str], program: &str) -> anyhow::Result<Value> {
    let output = Command::new(node)
        .args(arguments)
        .output()
        .with_context(|| {
            let node = node.display();
            format!("{node} does not start: give {program} with --node")
        })?;
    ensure!(
        output.status.success(),
        "the node prints no chain spec: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).context("the node prints a chain spec that is no JSON")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::PathBuf};

    fn validators(number: usize) -> Validators<'static> {
        Validators {
            node: Path::new("false"),
            number,
            arguments: Vec::new(),
            folder: None,
        }
    }

    #[tokio::test]
    async fn the_chain_is_the_one_with_so_many_validators() {
        for (number, name) in [(1, "dev"), (4, "local")] {
            let mut written = PathBuf::new();
            let write_spec = |chain: &str, spec: &Path| {
                assert_eq!(chain, name);
                written = spec.to_path_buf();
                bail!("the disk is full")
            };
            let started = validators(number).start(write_spec).await;
            let why = started.err().unwrap();
            assert_eq!(why.to_string(), "the disk is full");
            assert_eq!(written.file_name().unwrap(), "chain.json");
            assert!(!written.parent().unwrap().exists(), "no node had a log");
        }
    }

    #[tokio::test]
    async fn the_logs_of_nodes_that_end_at_once_stay() {
        let mut folder = PathBuf::new();
        let write_spec = |_: &str, spec: &Path| {
            folder = spec.parent().unwrap().to_path_buf();
            Ok(())
        };
        let started = validators(1).start(write_spec).await;
        let why = format!("{:#}", started.err().unwrap());
        let logs = folder.display();
        let beginning = format!("the nodes did not start; their logs are in {logs}: alice ended");
        assert!(why.starts_with(&beginning), "{why}");
        assert!(folder.join("alice.log").exists());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_is_no_chain_spec_is_refused_with_a_sentence() {
        let refusal = |node: &str, arguments: &[&str]| {
            let printed = print_spec(Path::new(node), arguments, "the program");
            format!("{:#}", printed.unwrap_err())
        };
        let why = refusal("/no/such/node", &[]);
        let sentence = "/no/such/node does not start: give the program with --node";
        assert!(why.starts_with(sentence), "{why}");
        let why = refusal("sh", &["-c", "echo no such chain >&2; exit 1"]);
        assert_eq!(why, "the node prints no chain spec: no such chain\n");
        let why = refusal("echo", &["no JSON"]);
        let sentence = "the node prints a chain spec that is no JSON";
        assert!(why.starts_with(sentence), "{why}");
        let printed = print_spec(Path::new("echo"), &["[1]"], "").unwrap();
        assert_eq!(printed, serde_json::json!([1]));
    }
}
