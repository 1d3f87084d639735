//! The engine against the naive one: the same done to both must come to the same.

// Each file of tests uses a part of it.
#![allow(dead_code)]

use crate::{
    generator::{Deed, Scenario, NOW},
    naive::{Naive, Tally, Trouble},
};
use cybermiles_rules::{
    Cap, Error, Event, Failure, Firing, Limits, Observer, Outcome, RuleSet, Session, State,
};
use std::fmt::Debug;

/// As much as the engine ever gives, but for firings: rules that never end shall do so soon.
pub const LIMITS: Limits = Limits {
    firings: 24,
    ..Limits::SESSION
};

/// Writes down what fires, which a failure does not tell.
#[derive(Default)]
pub struct Log(pub Vec<Firing>);

impl Observer for Log {
    fn on(&mut self, event: Event<'_>) {
        if let Event::Fired { rule, facts, .. } = event {
            self.0.push(Firing {
                rule,
                facts: facts.to_vec(),
            });
        }
    }
}

/// How a round ended.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    /// All fired.
    Done(State),
    /// Both refused, for the same reason.
    Failed,
    /// The engine was at a limit that the naive one does not count.
    Uncounted,
}

/// Whether the two came to the same; `None` if that is an error.
fn agree<T: Debug + PartialEq>(
    engine: Result<T, Error>,
    naive: Result<T, Vec<Error>>,
) -> Option<T> {
    match (engine, naive) {
        (Ok(engine), Ok(naive)) => {
            assert_eq!(engine, naive);
            Some(engine)
        }
        (Err(engine), Err(naive)) => {
            assert!(
                naive.contains(&engine),
                "engine: {engine:?}, naive: {naive:?}"
            );
            None
        }
        (engine, naive) => panic!("engine: {engine:?}, naive: {naive:?}"),
    }
}

fn uncounted<T>(result: &Result<T, Error>) -> bool {
    matches!(result, Err(Error::Over(Cap::Steps | Cap::Tokens)))
}

/// Does the same to both.
pub struct Duel<'r> {
    rules: &'r RuleSet,
    pub limits: Limits,
    pub now: u64,
    pub tally: Tally,
    /// Rounds that fired all there was, that both refused, and that the naive one could not judge.
    pub ends: [u32; 3],
}

impl<'r> Duel<'r> {
    pub fn new(rules: &'r RuleSet) -> Self {
        Self {
            rules,
            limits: LIMITS,
            now: NOW,
            tally: Tally::default(),
            ends: [0; 3],
        }
    }

    /// One session on what an earlier one left, and what comes of it.
    pub fn round(&mut self, kept: &State, deeds: &[Deed]) -> End {
        let end = self.both(kept, deeds);
        self.ends[match end {
            End::Done(_) => 0,
            End::Failed => 1,
            End::Uncounted => 2,
        }] += 1;
        end
    }

    fn both(&mut self, kept: &State, deeds: &[Deed]) -> End {
        let mut log = Log::default();
        let session = Session::observed(self.rules, self.now, self.limits, &mut log);
        let (mut engine, mut naive) = match (session, Naive::new(self.rules, self.now, self.limits))
        {
            (Ok(engine), Ok(naive)) => (engine, naive),
            (engine, naive) => {
                agree(engine.map(|_| ()), naive.map(|_| ()));
                return End::Failed;
            }
        };
        if *kept != State::default() {
            let restored = engine.restore(kept);
            if uncounted(&restored) {
                return End::Uncounted;
            }
            if agree(restored, naive.restore(kept)).is_none() {
                return End::Failed;
            }
        }
        for deed in deeds {
            let (done, expected) = match deed.clone() {
                Deed::Insert(fact) => {
                    let done = engine.insert(fact.clone());
                    if uncounted(&done) {
                        return End::Uncounted;
                    }
                    (done, naive.insert(fact))
                }
                Deed::Update(handle, fields) => {
                    let done = engine.update(handle, fields.clone()).map(|()| handle);
                    if uncounted(&done) {
                        return End::Uncounted;
                    }
                    (done, naive.update(handle, fields).map(|()| handle))
                }
                Deed::Delete(handle) => {
                    let done = engine.delete(handle).map(|()| handle);
                    (done, naive.delete(handle).map(|()| handle))
                }
            };
            // A fact that is not there or not of its type leaves everything as it was.
            let harmless = matches!(
                done,
                Err(Error::NoSuchFact
                    | Error::WrongFields
                    | Error::NoSuchType
                    | Error::TextTooLong)
            );
            if agree(done, expected).is_none() && !harmless {
                return End::Failed;
            }
        }
        let outcome = engine.fire();
        self.finish(outcome, &log, &mut naive)
    }

    fn finish(
        &mut self,
        outcome: Result<Outcome, Failure>,
        log: &Log,
        naive: &mut Naive<'_>,
    ) -> End {
        if uncounted(&outcome.as_ref().map_err(|failure| failure.error)) {
            return End::Uncounted;
        }
        let expected = naive.fire();
        self.tally += naive.tally;
        assert_eq!(log.0, naive.fired());
        match (outcome, expected) {
            (Ok(outcome), Ok(expected)) => {
                assert_eq!(outcome.fired, log.0);
                assert_eq!(outcome.effects, expected.effects);
                assert_eq!(outcome.state, expected.state);
                End::Done(outcome.state)
            }
            (Err(failure), Err(Trouble { errors, rule })) => {
                assert!(
                    errors.contains(&failure.error),
                    "{failure:?}, naive: {errors:?}"
                );
                assert_eq!(failure.rule, rule);
                End::Failed
            }
            (outcome, expected) => panic!("engine: {outcome:?}, naive: {expected:?}"),
        }
    }

    /// All rounds of a scenario, each on what the last one that succeeded left.
    pub fn scenario(scenario: &'r Scenario) -> Self {
        let mut duel = Self::new(&scenario.rules);
        let mut kept = State::default();
        for deeds in &scenario.rounds {
            if let End::Done(state) = duel.round(&kept, deeds) {
                kept = state;
            }
        }
        duel
    }
}
