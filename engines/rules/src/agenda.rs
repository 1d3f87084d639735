//! The agenda: matches that wait to fire, in the total order in which they will.

use crate::{
    caps::Cap,
    error::Error,
    memory::{Memory, Tuple},
    observer::Criterion,
};
use alloc::{collections::BTreeSet, vec, vec::Vec};
use core::cmp::Reverse;

/// The tags of a match's facts, newest first. What is missing counts as older than any.
type Recency = [u32; Cap::Patterns.max() as usize];

/// `MAIN`, which always has the focus in the end.
pub(crate) const MAIN: u8 = 0;

/// A match of a rule. The order of the fields is the order in which matches fire.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Match {
    salience: Reverse<i16>,
    recency: Reverse<Recency>,
    pub rule: u16,
    pub tuple: Tuple,
}

impl Match {
    /// A match as its facts are tagged now.
    pub fn new(memory: &Memory, rule: u16, salience: i16, tuple: &Tuple) -> Result<Self, Error> {
        let mut recency = Recency::default();
        for (tag, id) in recency.iter_mut().zip(tuple) {
            *tag = memory.get(*id)?.tag;
        }
        recency.sort_unstable_by_key(|tag| Reverse(*tag));
        Ok(Self {
            salience: Reverse(salience),
            recency: Reverse(recency),
            rule,
            tuple: tuple.clone(),
        })
    }

    /// Why this one fires before another.
    pub fn ahead_of(&self, other: &Self) -> Criterion {
        if self.salience != other.salience {
            Criterion::Salience
        } else if self.recency != other.recency {
            Criterion::Recency
        } else if self.rule != other.rule {
            Criterion::Order
        } else {
            Criterion::Handles
        }
    }
}

/// A match that begins or ends.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Change {
    pub on: Match,
    pub begins: bool,
}

/// Leaves of each match at most one change: what ended and began again on facts with the same tags has
/// not ceased, and what began and ended was never there.
pub(crate) fn net(changes: &mut Vec<Change>) {
    changes.sort_unstable_by(|a, b| a.on.cmp(&b.on));
    let mut kept: Vec<Change> = Vec::with_capacity(changes.len());
    for change in changes.drain(..) {
        match kept.last() {
            Some(last) if last.on == change.on && last.begins != change.begins => {
                kept.pop();
            }
            _ => kept.push(change),
        }
    }
    *changes = kept;
}

/// The matches that wait, by agenda group, and the stack of groups that have the focus.
#[derive(Debug)]
pub(crate) struct Agenda {
    groups: Vec<BTreeSet<Match>>,
    focus: Vec<u8>,
}

impl Agenda {
    /// One with so many groups, nothing waiting, and the focus on `MAIN`.
    pub fn new(groups: usize) -> Self {
        Self {
            groups: vec![BTreeSet::new(); groups],
            focus: Vec::new(),
        }
    }

    fn group(&mut self, group: u8) -> Result<&mut BTreeSet<Match>, Error> {
        self.groups
            .get_mut(usize::from(group))
            .ok_or(Error::Malformed)
    }

    /// Lets a match wait.
    pub fn add(&mut self, group: u8, waiting: Match) -> Result<(), Error> {
        self.group(group)?.insert(waiting);
        Ok(())
    }

    /// Takes a match off; says whether it waited.
    pub fn remove(&mut self, group: u8, waiting: &Match) -> Result<bool, Error> {
        Ok(self.group(group)?.remove(waiting))
    }

    /// Takes the match off that is next in a group.
    pub fn take_first(&mut self, group: u8) -> Result<Option<Match>, Error> {
        Ok(self.group(group)?.pop_first())
    }

    /// The match that is next in a group.
    pub fn first(&self, group: u8) -> Option<&Match> {
        self.groups.get(usize::from(group))?.first()
    }

    /// How many wait.
    pub fn len(&self) -> usize {
        self.groups
            .iter()
            .map(BTreeSet::len)
            .fold(0, usize::saturating_add)
    }

    /// Takes off what the test names.
    pub fn take(&mut self, which: impl Fn(&Match) -> bool) -> Vec<Match> {
        let mut taken = Vec::new();
        for group in &mut self.groups {
            group.retain(|waiting| {
                let goes = which(waiting);
                if goes {
                    taken.push(waiting.clone());
                }
                !goes
            });
        }
        taken
    }

    /// Nothing waits any more, and `MAIN` has the focus.
    pub fn clear(&mut self) {
        for group in &mut self.groups {
            group.clear();
        }
        self.focus.clear();
    }

    /// The group that has the focus.
    pub fn focus(&self) -> u8 {
        self.focus.last().copied().unwrap_or(MAIN)
    }

    /// Gives a group the focus; says whether it had it not.
    pub fn give_focus(&mut self, group: u8) -> bool {
        let moves = self.focus() != group;
        if moves {
            self.focus.push(group);
        }
        moves
    }

    /// Gives the focus back to whoever had it before; the one that loses it, unless it is the last `MAIN`.
    pub fn drop_focus(&mut self) -> Option<u8> {
        self.focus.pop()
    }
}
