//! Runs the built node.

// Each test binary uses its own part of this.
#![allow(dead_code)]

pub mod transactions;

use serde_json::{json, Value};
use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Output, Stdio},
    sync::mpsc::{channel, Receiver},
    thread,
    time::{Duration, Instant},
};

/// How long anything may take that needs blocks: many slots more than it should.
const PATIENCE: Duration = Duration::from_secs(120);

/// The node's command line.
pub fn node() -> Command {
    Command::new(env!("CARGO_BIN_EXE_cybermiles-node"))
}

/// What a command that ends by itself gives.
pub fn run<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Output {
    node()
        .args(args)
        .stdin(Stdio::null())
        .output()
        .expect("the node starts")
}

/// The output of a command that succeeds.
#[track_caller]
pub fn succeed<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> String {
    let output = run(args);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).expect("text")
}

/// The errors of a command that fails.
#[track_caller]
pub fn fail<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> String {
    let output = run(args);
    assert!(
        !output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    String::from_utf8(output.stderr).expect("text")
}

/// The last line of the errors of a command that fails: what the person reads.
#[track_caller]
pub fn complaint<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> String {
    fail(args).lines().last().unwrap_or_default().to_string()
}

/// A running node, stopped when dropped.
pub struct Running {
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    /// Starts a node and follows its log.
    pub fn start<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Self {
        let mut child = node()
            .args(args)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the node starts");
        let log = BufReader::new(child.stderr.take().expect("the log is piped"));
        let (sender, lines) = channel();
        thread::spawn(move || {
            // The log is read to its end even if nobody listens: a full pipe would stop the node.
            for line in log.lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        Self { child, lines }
    }

    /// Waits for a line that `wanted` finds something in.
    pub fn wait<T>(&self, what: &str, wanted: impl Fn(&str) -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        let mut seen = Vec::new();
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let Ok(line) = self.lines.recv_timeout(left) else {
                panic!("the node did not say {what}:\n{}", seen.join("\n"));
            };
            if let Some(found) = wanted(&line) {
                return found;
            }
            seen.push(line);
        }
    }

    /// The port of the RPC server.
    pub fn rpc_port(&self) -> u16 {
        self.wait("where its RPC is", |line| {
            let (_, addresses) = line.split_once("Running JSON-RPC server: addr=127.0.0.1:")?;
            addresses
                .split(|c: char| !c.is_ascii_digit())
                .next()?
                .parse()
                .ok()
        })
    }

    /// Asks the node to stop, as an operator would, and waits for it.
    pub fn stop(mut self) {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .expect("kill runs");
        assert!(sent.success());
        assert!(self.child.wait().expect("the node ends").success());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The answer to an RPC call on a port of this machine.
#[track_caller]
pub fn rpc(port: u16, method: &str, params: Value) -> Value {
    let answer = rpc_answer(port, method, params);
    answer
        .get("result")
        .unwrap_or_else(|| panic!("{method}: {answer}"))
        .clone()
}

/// The whole answer, result or error.
pub fn rpc_answer(port: u16, method: &str, params: Value) -> Value {
    let body = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params }).to_string();
    let request = format!(
        "POST / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the RPC server answers");
    stream
        .set_read_timeout(Some(PATIENCE))
        .expect("a timeout can be set");
    stream
        .write_all(request.as_bytes())
        .expect("the request is sent");
    let mut answer = String::new();
    stream
        .read_to_string(&mut answer)
        .expect("the answer arrives");
    let (start, end) = (answer.find('{'), answer.rfind('}'));
    let (start, end) = start
        .zip(end)
        .unwrap_or_else(|| panic!("no JSON in {answer}"));
    serde_json::from_str(&answer[start..=end]).expect("JSON")
}
