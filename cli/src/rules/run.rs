//! `cmt rules run` and `cmt rules explain`.

use super::files;
use crate::failure::Failure;
use clap::Args;
use cybermiles_rule_language::{
    explain::Explanation,
    run::{fire, time, Circumstances, Report},
};
use cybermiles_rules::{Cap, Observer, Outcome, RuleSet};
use std::{
    path::PathBuf,
    time::{SystemTime, UNIX_EPOCH},
};

/// How facts are written; for the help of all that takes them.
macro_rules! facts_help {
    () => {
        "
Facts are read from files, in their order:
  facts.json         [{\"type\": \"Message\", \"status\": \"GET_PRICE\", \"listed_price\": 100}, ...]
                     or {\"Message\": [{\"status\": \"GET_PRICE\", \"listed_price\": 100}, ...], ...}
  Person=people.csv  a row of field names, and a row for each fact of the type
  facts.csv          the same, with a column `type`
What is left out is zero, false, the empty text, the first variant. Numbers are exact: digits with a point, as
numbers or as texts, no exponents. An account is SS58 or 0x hex.

With --json the outcome is
  {\"facts\":   [{\"handle\": 0, \"type\": \"Message\", \"fields\": {...}}, ...],
   \"effects\": [{\"message\": \"cashback\", \"values\": [...]}, {\"signal\": \"settled\"}, ...],
   \"fired\":   [{\"rule\": \"Pricing\", \"facts\": [0]}, ...],
   \"steps\":   24}
where an int beyond 2^53 - 1, and every decimal, is a text, so that no reader rounds it."
    };
}
pub(super) use facts_help;

pub const HELP: &str = concat!(
    "Fire rules on facts, here and without any chain.\n",
    facts_help!(),
    "\n\nAn error in a rule, or a limit, undoes the whole firing: then the exit code is 1."
);

pub const EXPLAIN_HELP: &str = "\
Fire rules on facts, and tell which rule fired when, why, and what it did.

In order: each rule that fired, on which facts; why it came before what else was waiting (salience, newer facts, the
order of the file, the order of the facts); what it set, inserted, updated, deleted and sent; and what began or
ceased to wait because of it. A change is an insert or an update by a rule: the higher its number, the newer
the fact; facts that were brought are older than all. See `cmt rules run --help` for how facts are written.";

/// `cmt rules run`.
#[derive(Args)]
pub struct Run {
    #[command(flatten)]
    firing: Firing,
    /// Print the outcome in JSON.
    #[arg(long)]
    json: bool,
}

/// `cmt rules explain`.
#[derive(Args)]
pub struct Explain {
    #[command(flatten)]
    firing: Firing,
}

#[derive(Args)]
struct Firing {
    /// The rules, as a text or compiled.
    file: PathBuf,
    /// Files of facts: facts.json, facts.csv, Type=facts.csv.
    #[arg(long, num_args = 1..)]
    facts: Vec<String>,
    /// The time at which they fire: 2026-11-23T08:00:00Z, or milliseconds since 1970; now if it is left out.
    #[arg(long, value_parser = time)]
    now: Option<u64>,
    /// How many steps they may take.
    #[arg(long, default_value_t = Cap::Steps.max(), value_parser = steps())]
    steps: u32,
    /// Accept rules that fire again and again until a limit stops them.
    #[arg(long)]
    allow_loop: bool,
}

/// Accepts what a firing can be allowed.
pub fn steps() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..=i64::from(Cap::Steps.max()))
}

/// Prints what came of a firing.
pub fn print(report: Report<'_>, json: bool) -> Result<(), Failure> {
    match json {
        true => println!(
            "{}",
            report
                .json()
                .map_err(|why| Failure::Input(why.to_string()))?
        ),
        false => println!("{report}"),
    }
    Ok(())
}

impl Run {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let rules = self.firing.rules()?;
        let outcome = self.firing.fire(&rules, ())?;
        let report = Report {
            rules: &rules,
            outcome: &outcome,
        };
        print(report, self.json)
    }
}

impl Explain {
    /// Does it.
    pub fn run(&self) -> Result<(), Failure> {
        let rules = self.firing.rules()?;
        let mut explanation = Explanation::new(&rules);
        let outcome = self.firing.fire(&rules, &mut explanation);
        print!("{}", explanation.text());
        let steps = outcome?.steps;
        println!("\nnothing waits any more, after {steps} steps");
        Ok(())
    }
}

impl Firing {
    fn rules(&self) -> Result<RuleSet, Failure> {
        files::rules(&self.file, self.allow_loop)
    }

    fn fire(&self, rules: &RuleSet, observer: impl Observer) -> Result<Outcome, Failure> {
        let facts = files::facts(rules, &self.facts)?;
        let now = match self.now {
            Some(now) => now,
            None => present()?,
        };
        let circumstances = Circumstances {
            now,
            steps: self.steps,
        };
        fire(rules, facts, circumstances, observer)
            .map_err(|undone| Failure::Input(undone.to_string()))
    }
}

fn present() -> Result<u64, Failure> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    since
        .and_then(|since| u64::try_from(since.as_millis()).ok())
        .ok_or_else(|| Failure::Input("the clock of this machine is wrong; give --now".into()))
}
