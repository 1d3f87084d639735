//! Changes of the working memory: what they make of the agenda.

use super::Session;
use crate::{
    agenda::{self, Match},
    caps::Cap,
    error::Error,
    memory::FactId,
    network::{Context, Network},
    observer::{Event, Observer},
    value::{Fact, Value},
};
use alloc::{collections::BTreeSet, vec::Vec};
use core::mem;

impl<O: Observer> Session<'_, O> {
    /// What consequences insert and update is newer than all before.
    fn tick(&mut self) -> Result<(), Error> {
        match self.running {
            true => self.memory.tick(),
            false => Ok(()),
        }
    }

    /// A step for every value that is written.
    pub(super) fn charge_fields(&mut self, fields: &[Value]) -> Result<(), Error> {
        fields
            .iter()
            .try_for_each(|value| self.meter.charge(value.steps_to_copy()))
    }

    /// A fact comes; its handle.
    pub(super) fn add(&mut self, fact: Fact) -> Result<u32, Error> {
        self.charge_fields(&fact.fields)?;
        Cap::Kept.check(self.memory.len().saturating_add(1))?;
        self.tick()?;
        let id = self.memory.insert(self.rules, fact)?;
        let entry = self.memory.get(id)?;
        let handle = entry.handle;
        self.observer.on(Event::Inserted {
            fact: handle,
            kind: entry.kind,
            fields: entry.seen(),
        });
        self.change(|network, cx| network.assert(cx, id))?;
        self.settle()?;
        Ok(handle)
    }

    /// A fact is shown to the network as it is now.
    pub(super) fn renew(&mut self, id: FactId) -> Result<(), Error> {
        let handle = self.memory.present(id)?.handle;
        self.observer.on(Event::Updated { fact: handle });
        self.change(|network, cx| network.retract(cx, id))?;
        self.tick()?;
        self.memory.renew(id)?;
        self.change(|network, cx| network.assert(cx, id))?;
        self.settle()
    }

    /// A fact goes.
    pub(super) fn take_away(&mut self, id: FactId) -> Result<(), Error> {
        let handle = self.memory.present(id)?.handle;
        self.observer.on(Event::Deleted { fact: handle });
        self.change(|network, cx| network.retract(cx, id))?;
        self.memory.delete(id)?;
        self.settle()
    }

    /// Lets the network follow a change; what begins and ends is settled afterwards.
    pub(super) fn change(
        &mut self,
        follow: impl FnOnce(&mut Network, &mut Context<'_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        follow(
            &mut self.network,
            &mut Context {
                rules: self.rules,
                wiring: &self.wiring,
                memory: &self.memory,
                now: self.now,
                meter: &mut self.meter,
                changes: &mut self.changes,
            },
        )
    }

    /// A change is complete: what ended leaves the agenda, what began comes onto it.
    pub(super) fn settle(&mut self) -> Result<(), Error> {
        let mut changes = mem::take(&mut self.changes);
        agenda::net(&mut changes);
        let (began, ended): (Vec<_>, Vec<_>) =
            changes.into_iter().partition(|change| change.begins);
        let mut waited = BTreeSet::new();
        for change in ended {
            let group = self.rule(change.on.rule)?.agenda_group;
            if self.agenda.remove(group, &change.on)? {
                waited.insert((change.on.rule, change.on.tuple));
            }
        }
        let mut focusing = Vec::new();
        for change in began {
            let rule = change.on.rule;
            let again = waited.remove(&(rule, change.on.tuple.clone()));
            if self.wait(change.on, again)? && self.rule(rule)?.auto_focus {
                focusing.push(rule);
            }
        }
        for (rule, tuple) in waited {
            let facts = self.handles(&tuple)?;
            self.observer.on(Event::Ended {
                rule,
                facts: &facts,
            });
        }
        // Of several, the group of the first rule in the file is on top in the end.
        focusing.sort_unstable_by(|a, b| b.cmp(a));
        for rule in focusing {
            self.give_focus(self.rule(rule)?.agenda_group);
        }
        Ok(())
    }

    /// Lets a new match wait, unless something bars it; `again` if it waited before the change, too.
    fn wait(&mut self, new: Match, again: bool) -> Result<bool, Error> {
        let rule = self.rule(new.rule)?;
        let no_loop = rule.no_loop && self.firing == Some(new.rule);
        let locked =
            rule.lock_on_active && self.running && self.agenda.focus() == rule.agenda_group;
        let barred = !again && (no_loop || locked);
        if O::WATCHES {
            let facts = self.handles(&new.tuple)?;
            self.observer.on(match barred {
                true => Event::Barred {
                    rule: new.rule,
                    facts: &facts,
                    no_loop,
                },
                false => Event::Matched {
                    rule: new.rule,
                    facts: &facts,
                },
            });
        }
        if !barred {
            self.agenda.add(rule.agenda_group, new)?;
        }
        Ok(!barred)
    }
}
