//! Who wants to know what happens, and why, is told here.

use crate::{session::Effect, value::Value};

/// Is told of each thing that happens, in order.
pub trait Observer {
    /// Whether events are worth making; `()` is told nothing.
    const WATCHES: bool = true;

    /// Something happened.
    fn on(&mut self, event: Event<'_>);
}

impl Observer for () {
    const WATCHES: bool = false;

    fn on(&mut self, _: Event<'_>) {}
}

impl<O: Observer> Observer for &mut O {
    const WATCHES: bool = O::WATCHES;

    fn on(&mut self, event: Event<'_>) {
        (**self).on(event);
    }
}

/// What happened. Rules are indices, facts are handles.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event<'a> {
    /// A match waits to fire.
    Matched {
        /// The rule.
        rule: u16,
        /// The facts of its patterns.
        facts: &'a [u32],
    },
    /// A match was made and does not wait.
    Barred {
        /// The rule.
        rule: u16,
        /// The facts of its patterns.
        facts: &'a [u32],
        /// Whether `no-loop` barred it; else `lock-on-active` did.
        no_loop: bool,
    },
    /// A match that waited is none any more.
    Ended {
        /// The rule.
        rule: u16,
        /// The facts of its patterns.
        facts: &'a [u32],
    },
    /// A match whose facts were changed without an update, and no longer pass, lost its turn.
    Dropped {
        /// The rule.
        rule: u16,
        /// The facts of its patterns.
        facts: &'a [u32],
    },
    /// A match lost its turn because another of its activation group fires.
    Cancelled {
        /// The rule.
        rule: u16,
        /// The facts of its patterns.
        facts: &'a [u32],
    },
    /// A rule fires; what follows is its consequence.
    Fired {
        /// The rule.
        rule: u16,
        /// The facts of its patterns.
        facts: &'a [u32],
        /// What would have been next in its agenda group, if anything waits there.
        rival: Option<Rival<'a>>,
    },
    /// A field was assigned.
    Assigned {
        /// The fact.
        fact: u32,
        /// The field.
        field: u8,
        /// What it was.
        old: &'a Value,
        /// What it is.
        new: &'a Value,
    },
    /// A fact was inserted.
    Inserted {
        /// The fact.
        fact: u32,
        /// Its type.
        kind: u8,
        /// Its values.
        fields: &'a [Value],
    },
    /// A fact was shown to the network anew.
    Updated {
        /// The fact.
        fact: u32,
    },
    /// A fact was deleted.
    Deleted {
        /// The fact.
        fact: u32,
    },
    /// An agenda group got the focus.
    Focused {
        /// The group.
        group: u8,
    },
    /// An agenda group had nothing left to fire and lost the focus.
    Unfocused {
        /// The group.
        group: u8,
    },
    /// A message or a signal was sent.
    Sent(&'a Effect),
}

/// What waits after the match that fires.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rival<'a> {
    /// Its rule.
    pub rule: u16,
    /// Its facts.
    pub facts: &'a [u32],
    /// Why it comes later.
    pub by: Criterion,
}

/// What decided between two matches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Criterion {
    /// The higher salience.
    Salience,
    /// The newer facts.
    Recency,
    /// The earlier rule of the file.
    Order,
    /// The lower handles.
    Handles,
}
