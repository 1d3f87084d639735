//! The engine and the naive player play the same case; they must agree on everything.

// Each file of tests uses a part of it.
#![allow(dead_code)]

use crate::{
    generator::{beginning, deed, Deed, Oracle, Silent, Tape},
    naive::player::Player,
};
use codec::Encode;
use cybermiles_process::{
    expire, set, signal, start, Case, Error, Kind, Open, Process, Run, Shape, Step, Token,
};
use std::collections::BTreeMap;

/// What happened in how many runs.
#[derive(Debug, Default)]
pub struct Tally {
    pub done: u32,
    pub refused: u32,
    pub ended: u32,
    pub errors: BTreeMap<String, u32>,
    pub steps: BTreeMap<String, u32>,
}

impl Tally {
    pub fn add(&mut self, other: Self) {
        self.done += other.done;
        self.refused += other.refused;
        self.ended += other.ended;
        for (sum, more) in [
            (&mut self.errors, other.errors),
            (&mut self.steps, other.steps),
        ] {
            for (what, often) in more {
                *sum.entry(what).or_default() += often;
            }
        }
    }
}

/// The name of a variant.
fn variant(of: &impl std::fmt::Debug) -> String {
    let text = format!("{of:?}");
    text.split([' ', '(', '{']).next().unwrap().to_string()
}

/// What somebody knows who was told every step and nothing else.
#[derive(Default)]
struct Observer {
    tokens: BTreeMap<u32, Token>,
    forks: BTreeMap<u32, Open>,
}

impl Observer {
    fn gone(&mut self, token: u32, came: Option<u8>) {
        let fork = match self.tokens.remove(&token) {
            Some(token) => token.fork,
            None => self.forks.remove(&token).unwrap().fork,
        };
        if let Some(open) = fork.map(|fork| self.forks.get_mut(&fork).unwrap()) {
            open.live -= 1;
            open.join = open.join.or(came);
        }
    }

    fn told(&mut self, step: Step) {
        match step {
            Step::Entered { token: id, node } => {
                let fork = self.tokens.get(&id).and_then(|token| token.fork);
                let due = None;
                self.tokens.insert(
                    id,
                    Token {
                        id,
                        node,
                        fork,
                        due,
                    },
                );
            }
            Step::Due { token, at } => self.tokens.get_mut(&token).unwrap().due = Some(at),
            Step::Left { token, node, .. } => assert_eq!(self.tokens[&token].node, node),
            Step::Set { .. } => {}
            Step::Forked {
                token,
                first,
                count,
            } => {
                let held = self.tokens.remove(&token).unwrap();
                let open = Open {
                    id: token,
                    node: held.node,
                    fork: held.fork,
                    live: count,
                    join: None,
                };
                self.forks.insert(token, open);
                for id in first..first + u32::from(count) {
                    let fork = Some(token);
                    self.tokens.insert(id, Token { id, fork, ..held });
                }
            }
            Step::Joined { token, node } => self.gone(token, Some(node)),
            Step::Ended { token } => self.gone(token, None),
            Step::Merged { token: id, node } => {
                let Open { fork, join, .. } = self.forks.remove(&id).unwrap();
                assert_eq!(join, Some(node));
                let due = None;
                self.tokens.insert(
                    id,
                    Token {
                        id,
                        node,
                        fork,
                        due,
                    },
                );
            }
            Step::Completed => {
                self.tokens.clear();
                self.forks.clear();
            }
        }
    }
}

/// A case that both play.
pub struct Duel<'a> {
    process: &'a Process,
    shape: Option<Shape>,
    case: Case,
    host: Oracle,
    now: u64,
    player: Player<'a, Oracle>,
    observer: Observer,
    tally: Tally,
}

impl<'a> Duel<'a> {
    /// Plays a process as a tape says.
    pub fn play(process: &'a Process, tape: &mut Tape<'_>) -> Tally {
        let variables = beginning(tape);
        let host = Oracle::new(tape.below(256) as u8);
        let now = 1_000;
        let mut duel = Self {
            process,
            shape: process.soundness().ok(),
            case: Case::default(),
            host: host.clone(),
            now,
            player: Player::new(process, variables.clone(), now, host),
            observer: Observer::default(),
            tally: Tally::default(),
        };
        let started = start(process, variables.clone(), now, &mut duel.host);
        if process.variables.check_values(&variables).is_err() {
            assert!(matches!(started, Err(Error::BadVariable(_))));
            return duel.tally;
        }
        let expected = duel.player.start();
        if !duel.agree(started, expected) {
            return duel.tally;
        }
        while !tape.0.is_empty() && !duel.case.ended() {
            duel.deed(deed(tape));
        }
        duel.tally
    }

    /// A token that waits; seldom one that does not.
    fn token(&self, at: usize) -> u32 {
        let tokens = &self.case.tokens;
        match at {
            15 => self.case.next,
            14 => 0,
            _ => tokens[at % tokens.len()].id,
        }
    }

    /// The name of an edge of the node in which a token waits; seldom another.
    fn transition(&self, token: u32, at: usize) -> Vec<u8> {
        let node = self.case.token(token).map(|token| token.node);
        let edges = node.map(|node| &self.process.nodes[usize::from(node)].edges);
        match (at, edges) {
            (7, _) => b"e7".to_vec(),
            (6, _) | (_, None) => vec![],
            (_, Some(edges)) => edges[at % edges.len()].name.clone(),
        }
    }

    fn deed(&mut self, deed: Deed) {
        let (process, case) = (self.process, self.case.clone());
        match deed {
            Deed::Wait(time) => {
                self.now += time;
                self.player.now = self.now;
            }
            Deed::Set(writes) => {
                let expected = self.player.set(&writes);
                match set(process, case, writes) {
                    Ok(case) => {
                        expected.unwrap();
                        self.case = case;
                        self.compare();
                    }
                    Err(Error::BadVariable(why)) => {
                        assert_eq!(expected, Err(Error::BadVariable(why)));
                    }
                    Err(other) => panic!("{other:?}"),
                }
            }
            Deed::Expire { token } => {
                let token = self.token(token);
                let expected = self.player.expire(token);
                let done = expire(process, case, token, self.now, &mut self.host);
                self.agree(done, expected);
            }
            Deed::Signal {
                token,
                edge,
                writes,
            } => {
                let token = self.token(token);
                let transition = self.transition(token, edge);
                let expected = self.player.signal(token, &transition, &writes);
                let (now, host) = (self.now, &mut self.host);
                let done = signal(process, case, token, &transition, writes, now, host);
                self.agree(done, expected);
            }
        }
    }

    fn agree(
        &mut self,
        done: Result<Run, Error<Silent>>,
        expected: Result<(), Error<Silent>>,
    ) -> bool {
        assert_eq!(self.host, self.player.host);
        match done {
            Err(error) => {
                assert_eq!(expected, Err(error));
                self.tally.refused += 1;
                *self.tally.errors.entry(variant(&error)).or_default() += 1;
                self.check_error(error);
                false
            }
            Ok(run) => {
                assert_eq!(expected, Ok(()));
                assert_eq!(run.visits, self.player.visits);
                assert_eq!(run.steps, self.player.steps());
                assert_eq!(run.effects, self.player.effects);
                assert_eq!(run.ended, run.case.tokens.is_empty());
                let completed = run.log.last() == Some(&Step::Completed);
                assert_eq!(run.ended, completed);
                for step in &run.log {
                    *self.tally.steps.entry(variant(step)).or_default() += 1;
                    self.observer.told(*step);
                }
                if let Some(shape) = self.shape {
                    assert!(run.visits <= shape.most_visits, "{run:?} {shape:?}");
                }
                self.tally.done += 1;
                self.tally.ended += u32::from(run.ended);
                self.case = run.case;
                self.compare();
                true
            }
        }
    }

    /// What a sound process never meets, whatever is done with it.
    fn check_error(&self, error: Error<Silent>) {
        assert_ne!(error, Error::BadCase);
        if self.shape.is_some() {
            assert!(!matches!(error, Error::Over(_)), "{error:?}");
        }
    }

    fn compare(&self) {
        let case = &self.case;
        assert_eq!(case.tokens, self.player.tokens());
        assert_eq!(case.forks, self.player.forks());
        assert_eq!(case.next, self.player.next());
        assert_eq!(case.variables, self.player.variables);
        assert!(self.observer.tokens.values().eq(case.tokens.iter()));
        assert!(self.observer.forks.values().eq(case.forks.iter()));
        assert!(case.encode().len() <= Case::MAX_BYTES as usize);
        assert!(self.process.fits(case));
        if let Some(shape) = self.shape {
            let tokens = case.tokens.len() + case.forks.len();
            assert!(tokens <= shape.most_tokens as usize);
        }
        for token in &case.tokens {
            let node = &self.process.nodes[usize::from(token.node)];
            assert!(node.kind.waits());
            assert_eq!(token.due.is_some(), node.deadline.is_some());
            assert!(node.kind != Kind::Timer || token.due.is_some());
        }
    }
}
