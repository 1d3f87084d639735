//! A scenario, played.

use super::{report::Fault, stage::broken, Action, Report, Scenario, Stage, Step};
use crate::{app::archive::App, failure::Failure};
use std::time::Instant;
use subxt::metadata::Metadata;

/// What is not as expected, for people.
pub type Found = Vec<String>;

/// Plays a scenario until something is not as expected.
pub fn play(file: &str, scenario: &Scenario, app: &App, metadata: &Metadata) -> Report {
    let begun = Instant::now();
    let fault = fault_of(scenario, app, metadata);
    Report {
        file: file.into(),
        steps: scenario.steps.len(),
        time: begun.elapsed(),
        fault,
    }
}

fn fault_of(scenario: &Scenario, app: &App, metadata: &Metadata) -> Option<Fault> {
    let mut stage = match Stage::new(app, metadata, &scenario.deploy) {
        Ok((stage, _)) => stage,
        Err(why) => {
            return Some(Fault {
                line: 1,
                step: 0,
                title: "deploy".into(),
                found: vec![why.to_string()],
            })
        }
    };
    scenario.steps.iter().zip(1..).find_map(|(step, number)| {
        let found = stage.step(step);
        let found = found.unwrap_or_else(|why| vec![why.to_string()]);
        (!found.is_empty()).then(|| Fault {
            line: step.line,
            step: number,
            title: step.action.title(),
            found,
        })
    })
}

impl Stage<'_> {
    /// What of a step is not as expected.
    fn step(&mut self, step: &Step) -> Result<Found, Failure> {
        match &step.action {
            Action::Case {
                case,
                ended,
                at,
                variables,
            } => self.look_at_case(*case, *ended, at.as_deref(), variables),
            Action::Record {
                collection,
                key,
                equals,
            } => self.look_at_record(collection, key, equals.as_ref()),
            action => {
                if self.needs_block(action) {
                    // What the queue does in between is not this step's.
                    self.sandbox.clear().map_err(broken)?;
                }
                let before = self.holdings(&step.expected)?;
                let happened = self.act(action)?;
                self.unexpected(&step.expected, &happened, &before)
            }
        }
    }
}
