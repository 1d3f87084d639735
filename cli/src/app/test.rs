//! `cmt test`.

use super::{
    archive::App,
    project,
    scenario::{parse, play, Report, Scenario, Stage},
};
use crate::failure::Failure;
use clap::Args;
use std::{
    fs,
    num::NonZero,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Instant,
};
use subxt::metadata::Metadata;

pub const HELP: &str = r#"Play the scenarios of a Smart Business Contract, on a chain of its own in this process.

The folder is built, and each file of tests/ is played on a new chain, where the app was just deployed and where
Alice, Bob, Charlie, Dave, Eve and Ferdie are rich. A scenario ends with the first step that is not as expected;
its file, its line, what was expected and what was found are shown, and the exit code is 1.

  [deploy]                               # by Alice, with 100 CMT, if nothing is said
  args = { stock = 10, seller = "Bob" }
  [[step]]
  call = "buy"                           # Alice calls, if nobody is named
  from = "Charlie"
  args = { quantity = 2 }
  value = "200 CMT"
  returns = 1
  emits = [{ event = "Bought", order = 1 }]
  moves = { Charlie = "-200 CMT", app = "+200 CMT" }   # fees and deposits set aside
  fails = "out of stock"                 # instead: what the contract says, or the error's name
  [[step]]
  wait = "2 days"                        # or blocks = 3; then the queue calls
  [[step]]
  signal = "approve"                     # "" for the only transition
  at = "evaluate"
  case = 0
  from = "Bob"
  set = { amount = 5 }
  [[step]]
  expire = "review"                      # the timer of the token at this node
  case = 0
  [[step]]
  case = 0                               # what is known of a case
  ended = false
  at = ["evaluate"]
  variables = { amount = 5 }
  [[step]]
  record = "orders"                      # a record of a collection
  key = "1"
  equals = { quantity = 2 }              # or missing = true"#;

/// What a thread may use; contracts run in the runtime, which nests deeply.
const STACK: usize = 32 * 1024 * 1024;

/// `cmt test`.
#[derive(Args)]
pub struct Test {
    /// The folder of the Smart Business Contract.
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// Only the scenarios whose file names have this in them.
    #[arg(long)]
    filter: Option<String>,
}

impl Test {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let begun = Instant::now();
        let scenarios = self.scenarios()?;
        let app = project::built(&self.folder)?;
        let metadata = Stage::metadata()?;
        let reports = play_all(&scenarios, &app, &metadata)?;
        for report in &reports {
            println!("{report}");
        }
        let failed = reports.iter().filter(|it| it.fault.is_some()).count();
        let passed = reports.len().saturating_sub(failed);
        let seconds = begun.elapsed().as_secs_f32();
        println!("\n{passed} passed, {failed} failed, {seconds:.2} s");
        match failed {
            0 => Ok(()),
            failed => Err(Failure::Input(format!(
                "{failed} of {} scenarios failed",
                reports.len()
            ))),
        }
    }

    /// The scenarios, in the order of their names. What is wrong with them is shown.
    fn scenarios(&self) -> Result<Vec<(String, Scenario)>, Failure> {
        let folder = self.folder.join("tests");
        let mut scenarios = Vec::new();
        let mut faults = 0usize;
        for (name, path) in self.files(&folder)? {
            let text = fs::read_to_string(&path).map_err(|why| Failure::file(&path, why))?;
            let file = format!("tests/{name}");
            match parse(&file, &text) {
                Ok(scenario) => scenarios.push((file, scenario)),
                Err(found) => {
                    faults = faults.saturating_add(found.len());
                    found.iter().for_each(|fault| eprint!("{fault}"));
                }
            }
        }
        match faults {
            0 => Ok(scenarios),
            1 => Err(Failure::file(&folder, "1 fault; nothing was played")),
            _ => {
                let why = format!("{faults} faults; nothing was played");
                Err(Failure::file(&folder, why))
            }
        }
    }

    fn files(&self, folder: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
        let entries = fs::read_dir(folder).map_err(|why| Failure::file(folder, why))?;
        let mut files = Vec::new();
        for entry in entries {
            let path = entry.map_err(|why| Failure::file(folder, why))?.path();
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            let name = name.filter(|name| name.ends_with(".toml"));
            let is_wanted = |name: &String| {
                let filter = self.filter.as_ref();
                filter.is_none_or(|part| name.contains(part.as_str()))
            };
            files.extend(name.filter(is_wanted).map(|name| (name, path)));
        }
        files.sort();
        match (files.is_empty(), &self.filter) {
            (false, _) => Ok(files),
            (true, None) => Err(Failure::file(folder, "there are no scenarios")),
            (true, Some(part)) => {
                let why = format!("no scenario has {part} in its name");
                Err(Failure::file(folder, why))
            }
        }
    }
}

/// Plays all, as many at once as the machine can; their reports in their order.
fn play_all(
    scenarios: &[(String, Scenario)],
    app: &App,
    metadata: &Metadata,
) -> Result<Vec<Report>, Failure> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut reports = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some((file, scenario)) = scenarios.get(at) else {
                return reports;
            };
            reports.push((at, play(file, scenario, app, metadata)));
        }
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let broken = || Failure::Node("the sandbox broke down".into());
    let mut reports = thread::scope(|scope| {
        let mut workers = Vec::new();
        for _ in 0..threads.min(scenarios.len()) {
            let builder = thread::Builder::new().stack_size(STACK);
            workers.push(builder.spawn_scoped(scope, work).map_err(|_| broken())?);
        }
        let mut reports = Vec::new();
        for worker in workers {
            reports.extend(worker.join().map_err(|_| broken())?);
        }
        Ok(reports)
    })?;
    reports.sort_by_key(|(at, _)| *at);
    Ok(reports.into_iter().map(|(_, report)| report).collect())
}
