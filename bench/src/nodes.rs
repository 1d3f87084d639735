//! The nodes of a run: started in a temporary folder, with a database on disk and a log, and ended with it.
//!
//! What is ended is exactly what was started here. The folder goes with the nodes, unless the run failed: then the
//! logs stay; or unless all of it is to be kept.

use crate::net::Client;
use anyhow::{bail, Context};
use serde_json::{json, Value};
use std::{
    fs::{self, File},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// How long a node may take until it answers: a genesis with a million accounts is written first.
const PATIENCE: Duration = Duration::from_secs(300);

/// How much of a log is shown.
const LAST_LINES: usize = 20;

/// The nodes of a run.
pub struct Nodes {
    folder: Option<TempDir>,
    children: Vec<Node>,
}

struct Node {
    name: String,
    child: Child,
    log: PathBuf,
    url: String,
}

impl Nodes {
    /// No nodes yet, in a new folder inside of `parent`.
    pub fn new(parent: Option<&Path>) -> anyhow::Result<Self> {
        let parent = parent.map_or_else(std::env::temp_dir, Path::to_path_buf);
        let folder = tempfile::Builder::new()
            .prefix("cybermiles-bench-")
            .tempdir_in(&parent)
            .with_context(|| format!("no folder can be made in {}", parent.display()))?;
        Ok(Self {
            folder: Some(folder),
            children: Vec::new(),
        })
    }

    /// Where databases, logs and whatever else the nodes need lie.
    pub fn folder(&self) -> &Path {
        // There always is one: it is given up only in `drop`.
        self.folder.as_ref().map_or(Path::new(""), TempDir::path)
    }

    /// Starts a node, whose WebSocket is at `port`. Both of its outputs go to its log.
    pub fn start(&mut self, name: &str, command: &mut Command, port: u16) -> anyhow::Result<()> {
        let log = self.folder().join(format!("{name}.log"));
        let file = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file)
            .spawn()
            .with_context(|| format!("{program} does not start"))?;
        self.children.push(Node {
            name: name.into(),
            child,
            log,
            url: format!("ws://127.0.0.1:{port}"),
        });
        Ok(())
    }

    /// Waits until the node that was started last answers `method`, and gives back what it answers.
    pub async fn answer(&mut self, method: &str) -> anyhow::Result<Value> {
        let node = self.children.last_mut().context("no node was started")?;
        let started = Instant::now();
        loop {
            if let Some(status) = node.child.try_wait()? {
                bail!("{} ended with {status}{}", node.name, last_lines(&node.log));
            }
            if let Ok(client) = Client::connect(&node.url).await {
                return client.ask(method, json!([])).await;
            }
            if started.elapsed() > PATIENCE {
                bail!("{} does not answer{}", node.name, last_lines(&node.log));
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// The nodes' WebSocket addresses.
    pub fn urls(&self) -> Vec<String> {
        self.children.iter().map(|node| node.url.clone()).collect()
    }

    /// The nodes' process ids.
    pub fn processes(&self) -> Vec<u32> {
        self.children.iter().map(|node| node.child.id()).collect()
    }

    /// Lets the folder stay when the nodes end, and says where it is. The databases go: they may be large.
    pub fn keep_logs(&mut self) -> Option<PathBuf> {
        self.end();
        let folder = self.folder.take()?.keep();
        for node in &self.children {
            let _ = fs::remove_dir_all(folder.join(&node.name));
        }
        Some(folder)
    }

    /// Ends the nodes and lets all that they wrote stay, in a new folder of that name.
    pub fn keep(&mut self, into: &Path) -> anyhow::Result<()> {
        self.end();
        let folder = self
            .folder
            .take()
            .context("the folder was given up")?
            .keep();
        fs::rename(&folder, into).with_context(|| {
            let (from, into) = (folder.display(), into.display());
            format!("the databases are in {from}, since they cannot be moved to {into}")
        })
    }

    fn end(&mut self) {
        for node in &mut self.children {
            let _ = node.child.kill();
        }
        for node in &mut self.children {
            let _ = node.child.wait();
        }
    }
}

impl Drop for Nodes {
    fn drop(&mut self) {
        self.end();
    }
}

/// The end of a log, to be shown behind a sentence.
fn last_lines(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<_> = text.lines().collect();
    let from = lines.len().saturating_sub(LAST_LINES);
    let shown = lines.get(from..).unwrap_or_default().join("\n");
    format!("; the last of {}:\n{shown}", log.display())
}

/// A TCP port of this machine's that nobody uses.
pub fn free_port() -> anyhow::Result<u16> {
    let listener =
        TcpListener::bind(("127.0.0.1", 0)).context("no port of this machine is free")?;
    Ok(listener.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_started_ends_and_leaves_nothing() {
        let mut nodes = Nodes::new(None).unwrap();
        let folder = nodes.folder().to_path_buf();
        nodes
            .start("sleeper", Command::new("sleep").arg("60"), 1)
            .unwrap();
        let pid = nodes.processes()[0];
        assert!(Path::new(&format!("/proc/{pid}")).exists());
        drop(nodes);
        assert!(!Path::new(&format!("/proc/{pid}")).exists());
        assert!(!folder.exists());
    }

    #[test]
    fn what_is_to_stay_stays_where_it_is_wanted() {
        let parent = tempfile::tempdir().unwrap();
        let wanted = parent.path().join("kept");
        let mut nodes = Nodes::new(Some(parent.path())).unwrap();
        fs::write(nodes.folder().join("chain.json"), "{}").unwrap();
        nodes.keep(&wanted).unwrap();
        drop(nodes);
        assert!(wanted.join("chain.json").exists());

        let mut nodes = Nodes::new(Some(parent.path())).unwrap();
        let folder = nodes.folder().to_path_buf();
        let why = nodes.keep(&wanted).unwrap_err().to_string();
        assert!(why.contains("they cannot be moved to"), "{why}");
        assert!(folder.exists());
    }

    #[tokio::test]
    async fn a_node_that_ends_is_shown_with_its_log() {
        let mut nodes = Nodes::new(None).unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", "echo the port is taken >&2; exit 3"]);
        nodes.start("alice", &mut command, 1).unwrap();
        let why = nodes.answer("system_health").await.unwrap_err().to_string();
        assert!(why.starts_with("alice ended with exit status: 3"), "{why}");
        assert!(why.ends_with("the port is taken"), "{why}");

        let kept = nodes.keep_logs().unwrap();
        assert!(kept.join("alice.log").exists());
        fs::remove_dir_all(kept).unwrap();
    }
}
