//! Sessions: facts come, change and go; then rules fire on them until none is left to fire.
//!
//! A change of the working memory (an insert, an update, a delete) is one whole: a match that holds before
//! and after it, on facts with the same tags, has not ceased; one that did not hold before is new and
//! waits on the agenda, unless `no-loop` or `lock-on-active` bars it. An update gives its fact a new tag, so
//! it ends all matches of that fact and makes those that still hold anew; of these, what was waiting
//! before goes on waiting and is not barred, for its rule did not fire for it yet.
//!
//! Tags order facts by age. All that a caller brings before a firing is of one age, so that the order of
//! rules in the file and of facts in the list decides between its matches; each insert and update by a
//! consequence is newer than all before. Of two matches of one age, that of more facts goes first.
//!
//! What a session kept is matched anew, at the time of the next firing, and has had its turn: what holds by the
//! passing of time alone does not fire before one of its facts is updated.

mod change;
mod consequence;

use crate::{
    agenda::{self, Agenda, Match},
    caps::Cap,
    error::{Error, Failure},
    eval::{Meter, Scope, Source, View},
    memory::{Entry, Memory, Tuple},
    network::{Context, Network, Wiring},
    observer::{Event, Observer, Rival},
    rule_set::{Join, Rule, RuleSet},
    value::{Fact, Fields, Value},
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// How far a session may go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Steps: tests of facts and of pairs, tokens made and removed, operations and statements.
    pub steps: u32,
    /// Rules fired.
    pub firings: u32,
    /// Facts that the caller brings; those that rules insert count toward [`Cap::Kept`] only.
    pub facts: u32,
}

impl Limits {
    /// Of a firing that keeps nothing.
    pub const STATELESS: Self = Self {
        steps: Cap::Steps.max(),
        firings: Cap::Firings.max(),
        facts: Cap::Facts.max(),
    };

    /// Of a session whose facts are kept.
    pub const SESSION: Self = Self {
        facts: Cap::Kept.max(),
        ..Self::STATELESS
    };
}

/// A fact of a session between firings.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Kept {
    /// By which it is known.
    pub handle: u32,
    /// Its age: the clock at its last insert or update.
    pub tag: u32,
    /// The fact.
    pub fact: Fact,
}

/// What a session is between firings.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct State {
    /// Whether it ever fired.
    pub begun: bool,
    /// The facts, by handle.
    pub facts: Vec<Kept>,
    /// The handle that the next fact gets.
    pub next_handle: u32,
    /// The highest tag that was given.
    pub clock: u32,
}

/// What a firing tells whoever asked for it.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Effect {
    /// A message.
    Message {
        /// Its kind.
        topic: u8,
        /// What it says.
        values: Vec<Value>,
    },
    /// A signal to a process.
    Signal(u8),
}

/// A rule that fired.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Firing {
    /// The rule.
    pub rule: u16,
    /// The handles of the facts of its patterns.
    pub facts: Vec<u32>,
}

/// What came of a firing.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Outcome {
    /// The facts as they are now.
    pub state: State,
    /// What was sent, in order.
    pub effects: Vec<Effect>,
    /// What fired, in order.
    pub fired: Vec<Firing>,
    /// The steps that it took.
    pub steps: u32,
}

/// Facts, and the rules that fire on them.
pub struct Session<'r, O = ()> {
    rules: &'r RuleSet,
    now: u64,
    limits: Limits,
    wiring: Wiring,
    memory: Memory,
    network: Network,
    agenda: Agenda,
    meter: Meter,
    /// What the last change made begin and end; empty between changes.
    changes: Vec<agenda::Change>,
    brought: usize,
    /// What went wrong before it fires; then it fires no more.
    broken: Option<Error>,
    running: bool,
    /// The rule whose consequence runs.
    firing: Option<u16>,
    effects: Vec<Effect>,
    fired: Vec<Firing>,
    observer: O,
}

/// Steps of a name or an expression, which is read before anything fires.
const PART: u32 = 4;
/// Steps to take a match off the agenda whose turn does not come.
const CANCELLED: u32 = 4;

type Handles = arrayvec::ArrayVec<u32, { Cap::Patterns.max() as usize }>;

impl<'r> Session<'r> {
    /// A session without facts, at a time in milliseconds since 1970.
    pub fn new(rules: &'r RuleSet, now: u64, limits: Limits) -> Result<Self, Error> {
        Self::observed(rules, now, limits, ())
    }
}

impl<'r, O: Observer> Session<'r, O> {
    /// The same, with somebody who is told what happens.
    pub fn observed(
        rules: &'r RuleSet,
        now: u64,
        limits: Limits,
        observer: O,
    ) -> Result<Self, Error> {
        let wiring = Wiring::new(rules, now)?;
        let mut memory = Memory::default();
        memory.tick()?;
        let mut meter = Meter::new(limits.steps);
        let parts = u32::try_from(rules.parts()).unwrap_or(u32::MAX);
        meter.charge(parts.saturating_mul(PART))?;
        let mut changes = Vec::new();
        let network = Network::new(&mut Context {
            rules,
            wiring: &wiring,
            memory: &memory,
            now,
            meter: &mut meter,
            changes: &mut changes,
        })?;
        let mut session = Self {
            rules,
            now,
            limits,
            wiring,
            memory,
            network,
            agenda: Agenda::new(rules.agenda_groups.len()),
            meter,
            changes,
            brought: 0,
            broken: None,
            running: false,
            firing: None,
            effects: Vec::new(),
            fired: Vec::new(),
            observer,
        };
        session.settle()?;
        Ok(session)
    }

    /// The steps taken so far.
    pub fn steps(&self) -> u32 {
        self.meter.used()
    }

    /// Brings back the facts of earlier firings, before any other. What they match already had its turn.
    pub fn restore(&mut self, state: &State) -> Result<(), Error> {
        let done = self.attempt(|session| session.bring_back(state));
        // Some of the facts may be there.
        self.broken = self.broken.or(done.err());
        done
    }

    /// Adds a fact; its handle.
    pub fn insert(&mut self, fact: Fact) -> Result<u32, Error> {
        self.attempt(|session| session.bring(fact))
    }

    /// Changes all values of a fact.
    pub fn update(&mut self, handle: u32, fields: Fields) -> Result<(), Error> {
        self.attempt(|session| {
            let id = session.memory.find(handle)?;
            session.charge_fields(&fields)?;
            session.memory.replace(session.rules, id, fields)?;
            session.renew(id)
        })
    }

    /// Takes a fact away.
    pub fn delete(&mut self, handle: u32) -> Result<(), Error> {
        self.attempt(|session| {
            let id = session.memory.find(handle)?;
            session.take_away(id)
        })
    }

    /// Does what may fail half-way: then the session is spoilt, and fails in the same way from then on. What
    /// is refused beforehand leaves it as it was.
    fn attempt<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Error>) -> Result<T, Error> {
        if let Some(error) = self.broken {
            return Err(error);
        }
        let done = work(self);
        self.broken = done
            .as_ref()
            .err()
            .copied()
            .filter(|error| !error.is_refusal());
        done
    }

    fn bring_back(&mut self, state: &State) -> Result<(), Error> {
        if self.memory.len() > 0 {
            return Err(Error::BadState);
        }
        Cap::Kept.check(state.facts.len())?;
        for kept in &state.facts {
            if kept.handle >= state.next_handle || kept.tag > state.clock {
                return Err(Error::BadState);
            }
            self.memory
                .restore(self.rules, kept.handle, kept.tag, kept.fact.clone())?;
            self.charge_fields(&kept.fact.fields)?;
        }
        self.agenda.clear();
        self.change(|network, cx| {
            *network = Network::new(cx)?;
            Ok(())
        })?;
        self.memory.next_handle = state.next_handle;
        self.memory.clock = state.clock;
        self.memory.tick()?;
        if state.begun {
            self.changes.clear();
        } else {
            self.settle()?;
        }
        Ok(())
    }

    fn bring(&mut self, fact: Fact) -> Result<u32, Error> {
        self.brought = self.brought.saturating_add(1);
        if self.brought > self.limits.facts as usize {
            let cap = if self.limits.facts > Cap::Facts.max() {
                Cap::Kept
            } else {
                Cap::Facts
            };
            return Err(Error::Over(cap));
        }
        self.add(fact)
    }

    /// Fires until no match waits in a group that has the focus. On failure nothing is left of the session.
    pub fn fire(mut self) -> Result<Outcome, Failure> {
        match self.attempt(Self::run) {
            Ok(()) => Ok(Outcome {
                state: State {
                    begun: true,
                    facts: self.memory.facts().map(kept).collect(),
                    next_handle: self.memory.next_handle,
                    clock: self.memory.clock,
                },
                effects: self.effects,
                fired: self.fired,
                steps: self.meter.used(),
            }),
            Err(error) => Err(Failure {
                error,
                rule: self.firing,
                steps: self.meter.used(),
            }),
        }
    }

    fn run(&mut self) -> Result<(), Error> {
        self.running = true;
        loop {
            self.meter.charge(1)?;
            match self.agenda.take_first(self.agenda.focus())? {
                Some(next) => self.turn(next)?,
                None => match self.agenda.drop_focus() {
                    Some(group) => self.observer.on(Event::Unfocused { group }),
                    None => return Ok(()),
                },
            }
        }
    }

    /// It is a match's turn.
    fn turn(&mut self, next: Match) -> Result<(), Error> {
        let rule = self.rule(next.rule)?;
        let facts = self.handles(&next.tuple)?;
        if !self.still_holds(rule, &next.tuple)? {
            self.observer.on(Event::Dropped {
                rule: next.rule,
                facts: &facts,
            });
            return Ok(());
        }
        if self.fired.len() >= self.limits.firings as usize {
            return Err(Error::Over(Cap::Firings));
        }
        self.tell_fired(rule, &next, &facts)?;
        self.cancel_others(rule)?;
        self.fired.push(Firing {
            rule: next.rule,
            facts: facts.to_vec(),
        });
        self.firing = Some(next.rule);
        self.consequence(rule, &next.tuple)?;
        self.firing = None;
        Ok(())
    }

    /// Whether the facts of a match, as they are now, pass the patterns that name them. Only what was changed
    /// without an update can have ceased to.
    fn still_holds(&mut self, rule: &Rule, tuple: &Tuple) -> Result<bool, Error> {
        let mut changed = false;
        for id in tuple {
            changed |= self.memory.get(*id)?.is_changed();
        }
        if !changed {
            return Ok(true);
        }
        let mut path: arrayvec::ArrayVec<_, { Cap::Patterns.max() as usize }> = Default::default();
        let mut node = rule.node;
        while let Some(index) = node {
            let beta = self
                .rules
                .betas
                .get(usize::from(index))
                .ok_or(Error::Malformed)?;
            if beta.join == Join::Each {
                path.try_push(beta).map_err(|_| Error::Malformed)?;
            }
            node = beta.left;
        }
        for (last, beta) in path.iter().rev().enumerate() {
            let alpha = self
                .rules
                .alphas
                .get(usize::from(beta.right))
                .ok_or(Error::Malformed)?;
            let fact = tuple.get(last..=last).ok_or(Error::Malformed)?;
            let tuple = tuple.get(..=last).ok_or(Error::Malformed)?;
            let (memory, meter) = (&self.memory, &mut self.meter);
            let scope = |tuple| Scope {
                rules: self.rules,
                memory,
                view: View::Current,
                tuple,
                locals: &[],
                now: self.now,
            };
            if !scope(fact).all_hold(&alpha.tests, meter)?
                || !scope(tuple).all_hold(&beta.tests, meter)?
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// What waits in a rule's activation group waits no more.
    fn cancel_others(&mut self, rule: &Rule) -> Result<(), Error> {
        let Some(group) = rule.activation_group else {
            return Ok(());
        };
        self.meter
            .charge(u32::try_from(self.agenda.len()).unwrap_or(u32::MAX))?;
        let rules = self.rules;
        let cancelled = self.agenda.take(|waiting| {
            rules
                .rules
                .get(usize::from(waiting.rule))
                .is_some_and(|rule| rule.activation_group == Some(group))
        });
        for waiting in cancelled {
            self.meter.charge(CANCELLED)?;
            let facts = self.handles(&waiting.tuple)?;
            self.observer.on(Event::Cancelled {
                rule: waiting.rule,
                facts: &facts,
            });
        }
        Ok(())
    }

    fn give_focus(&mut self, group: u8) {
        if self.agenda.give_focus(group) {
            self.observer.on(Event::Focused { group });
        }
    }

    fn tell_fired(&mut self, rule: &Rule, next: &Match, facts: &[u32]) -> Result<(), Error> {
        if !O::WATCHES {
            return Ok(());
        }
        let rival = match self.agenda.first(rule.agenda_group) {
            Some(rival) => Some((
                rival.rule,
                self.handles(&rival.tuple)?,
                next.ahead_of(rival),
            )),
            None => None,
        };
        let rival = rival.as_ref().map(|(rule, facts, by)| Rival {
            rule: *rule,
            facts: facts.as_slice(),
            by: *by,
        });
        self.observer.on(Event::Fired {
            rule: next.rule,
            facts,
            rival,
        });
        Ok(())
    }

    fn rule(&self, index: u16) -> Result<&'r Rule, Error> {
        self.rules
            .rules
            .get(usize::from(index))
            .ok_or(Error::Malformed)
    }

    fn handles(&self, tuple: &Tuple) -> Result<Handles, Error> {
        tuple
            .iter()
            .map(|id| self.memory.get(*id).map(|entry| entry.handle))
            .collect()
    }
}

fn kept(entry: &Entry) -> Kept {
    Kept {
        handle: entry.handle,
        tag: entry.tag,
        fact: Fact {
            kind: entry.kind,
            fields: entry.current().clone(),
        },
    }
}
