//! What came of a scenario, for people.

use std::{
    fmt::{self, Display},
    time::Duration,
};

/// What came of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Its file, as seen from the project's folder.
    pub file: String,
    /// How many steps it has.
    pub steps: usize,
    /// How long it took.
    pub time: Duration,
    /// What was not as expected.
    pub fault: Option<Fault>,
}

/// A step that was not as expected; the scenario ends with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The line in which it begins.
    pub line: usize,
    /// Which step, from 1; 0 is the deployment.
    pub step: usize,
    /// What it is.
    pub title: String,
    /// All that was not as expected.
    pub found: Vec<String>,
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file, steps, time, ..
        } = self;
        let (mark, seconds) = match self.fault {
            None => ("ok    ", time.as_secs_f32()),
            Some(_) => ("FAILED", time.as_secs_f32()),
        };
        let plural = if *steps == 1 { "" } else { "s" };
        write!(f, "{mark} {file}, {steps} step{plural}, {seconds:.2} s")?;
        let Some(fault) = &self.fault else {
            return Ok(());
        };
        let Fault {
            line, step, title, ..
        } = fault;
        write!(f, "\n  {file}:{line}: ")?;
        match step {
            0 => write!(f, "{title}")?,
            step => write!(f, "step {step}, {title}")?,
        }
        fault
            .found
            .iter()
            .try_for_each(|found| write!(f, "\n    {}", found.replace('\n', "\n    ")))
    }
}
