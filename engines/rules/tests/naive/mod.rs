//! A rules engine so simple that it is plainly right: after every change it finds all matches of all rules
//! again, by nested loops over all facts. It shares nothing with the real one but the types of the data.

// Each file of tests uses a part of it.
#![allow(dead_code)]

mod consequence;
mod eval;
mod tally;

pub use tally::Tally;

use cybermiles_rules::{
    Cap, Effect, Error, Expr, Fact, Fields, Firing, Join, Kept, Limits, RuleSet, State, Type, Value,
};
use eval::{holds, Sight};
use std::{cell::RefCell, cmp::Ordering, collections::BTreeSet};

/// A fact, as it is and as it was when it was last inserted or updated.
#[derive(Clone)]
struct Live {
    handle: u32,
    tag: u32,
    kind: u8,
    seen: Fields,
    current: Fields,
    present: bool,
}

/// A rule, and the handle and time tag of each fact that it matches.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Match {
    rule: usize,
    facts: Vec<(u32, u32)>,
}

impl Match {
    fn handles(&self) -> Vec<u32> {
        self.facts.iter().map(|fact| fact.0).collect()
    }
}

/// Why nothing came of it. Where one change makes several conditions fail, each of their errors will do.
#[derive(Debug, PartialEq, Eq)]
pub struct Trouble {
    pub errors: Vec<Error>,
    pub rule: Option<u16>,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Done {
    pub state: State,
    pub effects: Vec<Effect>,
    pub fired: Vec<Firing>,
}

/// A session of the naive engine.
#[derive(Clone)]
pub struct Naive<'r> {
    rules: &'r RuleSet,
    now: u64,
    limits: Limits,
    facts: Vec<Live>,
    next_handle: u32,
    clock: u32,
    /// Facts that the caller inserted.
    brought: u32,
    /// All that match at present.
    matches: BTreeSet<Match>,
    agenda: Vec<Match>,
    focus: Vec<u8>,
    running: Option<usize>,
    effects: Vec<Effect>,
    fired: Vec<Firing>,
    errors: RefCell<Vec<Error>>,
    pub tally: Tally,
}

type Outcome<T> = Result<T, Vec<Error>>;

impl<'r> Naive<'r> {
    pub fn new(rules: &'r RuleSet, now: u64, limits: Limits) -> Outcome<Self> {
        let mut naive = Self {
            rules,
            now,
            limits,
            facts: Vec::new(),
            next_handle: 0,
            clock: 1,
            brought: 0,
            matches: BTreeSet::new(),
            agenda: Vec::new(),
            focus: Vec::new(),
            running: None,
            effects: Vec::new(),
            fired: Vec::new(),
            errors: RefCell::default(),
            tally: Tally::default(),
        };
        naive.settle()?;
        Ok(naive)
    }

    /// What matches the facts that were kept counts as seen.
    pub fn restore(&mut self, kept: &State) -> Outcome<()> {
        for Kept { handle, tag, fact } in &kept.facts {
            self.check_fields(fact)?;
            self.facts.push(Live {
                handle: *handle,
                tag: *tag,
                kind: fact.kind,
                seen: fact.fields.clone(),
                current: fact.fields.clone(),
                present: true,
            });
        }
        self.next_handle = kept.next_handle;
        self.clock = kept.clock + 1;
        self.settle()?;
        if kept.begun {
            self.agenda.clear();
            self.focus.clear();
        }
        Ok(())
    }

    pub fn insert(&mut self, fact: Fact) -> Outcome<u32> {
        self.brought += 1;
        if self.brought > self.limits.facts {
            let few = self.limits.facts <= Cap::Facts.max();
            return Err(vec![Error::Over(if few { Cap::Facts } else { Cap::Kept })]);
        }
        self.add(fact)
    }

    fn add(&mut self, fact: Fact) -> Outcome<u32> {
        if self.facts.len() >= Cap::Kept.max() as usize {
            return Err(vec![Error::Over(Cap::Kept)]);
        }
        self.check_fields(&fact)?;
        let handle = self.next_handle;
        self.next_handle += 1;
        self.tick();
        self.facts.push(Live {
            handle,
            tag: self.clock,
            kind: fact.kind,
            seen: fact.fields.clone(),
            current: fact.fields,
            present: true,
        });
        self.settle()?;
        Ok(handle)
    }

    pub fn update(&mut self, handle: u32, fields: Fields) -> Outcome<()> {
        let at = self.find(handle)?;
        self.check_fields(&Fact {
            kind: self.facts[at].kind,
            fields: fields.clone(),
        })?;
        self.facts[at].current = fields;
        self.show(at)
    }

    pub fn delete(&mut self, handle: u32) -> Outcome<()> {
        let at = self.find(handle)?;
        self.facts[at].present = false;
        self.settle()
    }

    pub fn fire(&mut self) -> Result<Done, Trouble> {
        while let Some(next) = self.choose() {
            self.agenda.retain(|waiting| *waiting != next);
            if let Some(done) = self.fire_one(&next).transpose() {
                let rule = self.running.and_then(|rule| u16::try_from(rule).ok());
                done.map_err(|errors| Trouble { errors, rule })?;
            }
            self.running = None;
        }
        Ok(Done {
            state: self.state(),
            effects: self.effects.clone(),
            fired: self.fired.clone(),
        })
    }

    /// What fired, whether or not it was undone.
    pub fn fired(&self) -> &[Firing] {
        &self.fired
    }

    /// The facts that are there.
    pub fn state(&self) -> State {
        let facts = self
            .facts
            .iter()
            .filter(|live| live.present)
            .map(|live| Kept {
                handle: live.handle,
                tag: live.tag,
                fact: Fact {
                    kind: live.kind,
                    fields: live.current.clone(),
                },
            });
        State {
            begun: true,
            facts: facts.collect(),
            next_handle: self.next_handle,
            clock: self.clock,
        }
    }

    /// What the caller brings is of one age; what consequences do is newer than all before.
    fn tick(&mut self) {
        self.clock += u32::from(self.running.is_some());
    }

    fn find(&self, handle: u32) -> Outcome<usize> {
        self.facts
            .iter()
            .position(|live| live.handle == handle && live.present)
            .ok_or_else(|| vec![Error::NoSuchFact])
    }

    fn check_fields(&self, fact: &Fact) -> Outcome<()> {
        let Some(kind) = self.rules.types.get(usize::from(fact.kind)) else {
            return Err(vec![Error::NoSuchType]);
        };
        if kind.fields.len() != fact.fields.len() {
            return Err(vec![Error::WrongFields]);
        }
        for (field, value) in kind.fields.iter().zip(&fact.fields) {
            self.check_value(field.ty, value)?;
        }
        Ok(())
    }

    fn check_value(&self, ty: Type, value: &Value) -> Outcome<()> {
        let fits = match (ty, value) {
            (Type::Text(most), Value::Text(text)) if text.len() > usize::from(most) => {
                return Err(vec![Error::TextTooLong]);
            }
            (Type::Enum(of), Value::Enum(variant)) => {
                usize::from(*variant) < self.rules.enums[usize::from(of)].variants.len()
            }
            (Type::Text(_), Value::Text(_))
            | (Type::Int, Value::Int(_))
            | (Type::Decimal, Value::Decimal(_))
            | (Type::Bool, Value::Bool(_))
            | (Type::Account, Value::Account(_))
            | (Type::Hash, Value::Hash(_)) => true,
            _ => false,
        };
        if fits {
            Ok(())
        } else {
            Err(vec![Error::WrongFields])
        }
    }

    /// Shows a fact as it is now: it goes, and comes again under the same handle. What is computed in
    /// between may fail; but only what holds before and afterwards counts.
    fn show(&mut self, at: usize) -> Outcome<()> {
        self.facts[at].present = false;
        self.all_matches()?;
        self.tick();
        let live = &mut self.facts[at];
        live.present = true;
        live.tag = self.clock;
        live.seen = live.current.clone();
        self.settle()
    }

    /// Ends a change: finds all matches anew and compares them with those of before.
    fn settle(&mut self) -> Outcome<()> {
        let found = self.all_matches()?;
        let new: Vec<Match> = found.difference(&self.matches).cloned().collect();
        let (agenda, waited) = self.agenda.drain(..).partition(|one| found.contains(one));
        self.agenda = agenda;
        self.matches = found;
        let mut waited: Vec<Match> = waited;
        let mut focusing = BTreeSet::new();
        for one in new {
            let rule = &self.rules.rules[one.rule];
            let before = waited.len();
            waited.retain(|other| other.rule != one.rule || other.handles() != one.handles());
            // It waits with other tags than before.
            let again = waited.len() < before;
            if again {
                self.tally.again_waiting += 1;
            } else if rule.no_loop && self.running == Some(one.rule) {
                self.tally.looped += 1;
                continue;
            } else if rule.lock_on_active
                && self.running.is_some()
                && self.focused() == rule.agenda_group
            {
                self.tally.locked += 1;
                continue;
            }
            focusing.insert(one.rule);
            self.agenda.push(one);
        }
        self.tally.ceased += waited.len() as u32;
        for rule in focusing
            .into_iter()
            .rev()
            .map(|rule| &self.rules.rules[rule])
        {
            if rule.auto_focus {
                self.tally.focused += 1;
                self.push_focus(rule.agenda_group);
            }
        }
        Ok(())
    }

    fn push_focus(&mut self, group: u8) {
        if self.focused() != group {
            self.focus.push(group);
        }
    }

    fn focused(&self) -> u8 {
        self.focus.last().copied().unwrap_or(0)
    }

    fn all_matches(&self) -> Outcome<BTreeSet<Match>> {
        // Conditions are computed whether or not a rule needs them now, so they may fail as well.
        for alpha in 0..self.rules.alphas.len() {
            self.passing(alpha);
        }
        for beta in 0..self.rules.betas.len() {
            self.tuples(u16::try_from(beta).ok());
        }
        let mut found = BTreeSet::new();
        for (index, rule) in self.rules.rules.iter().enumerate() {
            let begun = rule.effective.unwrap_or(0) <= self.now;
            let ended = rule.expires.is_some_and(|until| until <= self.now);
            if begun && !ended {
                found.extend(self.tuples(rule.node).into_iter().map(|tuple| {
                    Match {
                        rule: index,
                        facts: tuple
                            .into_iter()
                            .map(|at| (self.facts[at].handle, self.facts[at].tag))
                            .collect(),
                    }
                }));
            }
        }
        let errors = self.errors.take();
        if errors.is_empty() {
            Ok(found)
        } else {
            Err(errors)
        }
    }

    /// The facts that pass an alpha node.
    fn passing(&self, alpha: usize) -> Vec<usize> {
        let alpha = &self.rules.alphas[alpha];
        (0..self.facts.len())
            .filter(|at| self.facts[*at].present && self.facts[*at].kind == alpha.kind)
            .filter(|at| self.pass(&alpha.tests, &[*at]))
            .collect()
    }

    /// The tuples of a beta node.
    fn tuples(&self, node: Option<u16>) -> Vec<Vec<usize>> {
        let Some(node) = node else {
            return vec![vec![]];
        };
        let beta = &self.rules.betas[usize::from(node)];
        let facts = self.passing(usize::from(beta.right));
        let mut tuples = Vec::new();
        for left in self.tuples(beta.left) {
            let mut longer = Vec::new();
            for fact in &facts {
                let tuple = [left.as_slice(), &[*fact]].concat();
                if self.pass(&beta.tests, &tuple) {
                    longer.push(tuple);
                }
            }
            match beta.join {
                Join::Each => tuples.extend(longer),
                Join::Not if longer.is_empty() => tuples.push(left),
                Join::Exists if !longer.is_empty() => tuples.push(left),
                Join::Not | Join::Exists => (),
            }
        }
        tuples
    }

    /// Whether facts, as they were seen, pass all tests; one that cannot be computed is noted.
    fn pass(&self, tests: &[Expr], tuple: &[usize]) -> bool {
        let slots: Vec<&[Value]> = tuple
            .iter()
            .map(|at| self.facts[*at].seen.as_slice())
            .collect();
        let sight = Sight {
            rules: self.rules,
            now: self.now,
            slots,
            locals: &[],
        };
        for test in tests {
            match holds(test, &sight) {
                Ok(true) => (),
                Ok(false) => return false,
                Err(error) => {
                    self.errors.borrow_mut().push(error);
                    return false;
                }
            }
        }
        true
    }

    /// What fires next: of the group with the focus, the first in the order of conflict resolution.
    fn choose(&mut self) -> Option<Match> {
        loop {
            let group = self.focused();
            let mut waiting: Vec<Match> = self
                .agenda
                .iter()
                .filter(|one| self.rules.rules[one.rule].agenda_group == group)
                .cloned()
                .collect();
            waiting.sort_by(|left, right| self.order(left, right));
            if let Some(first) = waiting.into_iter().next() {
                return Some(first);
            }
            self.focus.pop()?;
        }
    }

    fn order(&self, left: &Match, right: &Match) -> Ordering {
        let salience = |one: &Match| self.rules.rules[one.rule].salience;
        let tags = |one: &Match| {
            let mut tags: Vec<u32> = one.facts.iter().map(|fact| fact.1).collect();
            tags.sort_by(|a, b| b.cmp(a));
            tags
        };
        salience(right)
            .cmp(&salience(left))
            .then_with(|| tags(right).cmp(&tags(left)))
            .then_with(|| left.rule.cmp(&right.rule))
            .then_with(|| left.handles().cmp(&right.handles()))
    }

    fn place(&self, handle: u32) -> usize {
        self.facts
            .iter()
            .position(|live| live.handle == handle)
            .unwrap()
    }

    /// Fires a match, unless its facts changed silently such that it no longer is one.
    fn fire_one(&mut self, one: &Match) -> Outcome<Option<()>> {
        let rule = &self.rules.rules[one.rule];
        let tuple: Vec<usize> = one.facts.iter().map(|fact| self.place(fact.0)).collect();
        if tuple
            .iter()
            .any(|at| self.facts[*at].seen != self.facts[*at].current)
        {
            if !self.still_holds(rule.node, &tuple)? {
                self.tally.dropped += 1;
                return Ok(None);
            }
            self.tally.rechecked += 1;
        }
        if self.fired.len() >= self.limits.firings as usize {
            return Err(vec![Error::Over(Cap::Firings)]);
        }
        self.count(one);
        self.fired.push(Firing {
            rule: u16::try_from(one.rule).unwrap(),
            facts: one.handles(),
        });
        if let Some(group) = rule.activation_group {
            let before = self.agenda.len();
            self.agenda
                .retain(|one| self.rules.rules[one.rule].activation_group != Some(group));
            self.tally.cancelled += (before - self.agenda.len()) as u32;
        }
        self.running = Some(one.rule);
        self.run(rule, &tuple).map(Some)
    }

    fn count(&mut self, one: &Match) {
        self.tally.fired += 1;
        let rule = &self.rules.rules[one.rule];
        let facts = one.handles();
        let before =
            |firing: &Firing| usize::from(firing.rule) == one.rule && firing.facts == facts;
        self.tally.again += u32::from(!facts.is_empty() && self.fired.iter().any(before));
        self.tally.grouped += u32::from(rule.agenda_group != 0);
        let mut node = rule.node;
        while let Some(beta) = node.map(|node| &self.rules.betas[usize::from(node)]) {
            self.tally.not += u32::from(beta.join == Join::Not);
            self.tally.exists += u32::from(beta.join == Join::Exists);
            node = beta.left;
        }
    }

    /// Whether facts as they are now pass all positive patterns up to a node.
    fn still_holds(&self, node: Option<u16>, tuple: &[usize]) -> Outcome<bool> {
        let Some(beta) = node.map(|node| &self.rules.betas[usize::from(node)]) else {
            return Ok(true);
        };
        if beta.join != Join::Each {
            return self.still_holds(beta.left, tuple);
        }
        let (last, left) = tuple.split_last().unwrap();
        if !self.still_holds(beta.left, left)? {
            return Ok(false);
        }
        let alpha = &self.rules.alphas[usize::from(beta.right)];
        for (tests, tuple) in [(&alpha.tests, &[*last][..]), (&beta.tests, tuple)] {
            for test in tests {
                if !holds(test, &self.sight(tuple, &[])).map_err(|error| vec![error])? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}
