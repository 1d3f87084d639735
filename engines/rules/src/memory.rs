//! The working memory: the facts of a session.

use crate::{
    caps::Cap,
    error::Error,
    rule_set::RuleSet,
    value::{Fact, Fields, Value},
};
use alloc::vec::Vec;

/// The place of a fact in the working memory; it grows with the handle.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) struct FactId(pub u16);

/// The facts that a match stands for, in the order of the rule's patterns.
pub(crate) type Tuple = arrayvec::ArrayVec<FactId, { Cap::Patterns.max() as usize }>;

/// A fact with what the engine knows of it.
#[derive(Debug)]
pub(crate) struct Entry {
    pub handle: u32,
    /// When it was last inserted or updated.
    pub tag: u32,
    pub kind: u8,
    /// The values that the network saw.
    seen: Fields,
    /// The values that consequences assigned since, if any did.
    changed: Option<Fields>,
    pub present: bool,
}

impl Entry {
    /// The values as consequences see them.
    pub fn current(&self) -> &Fields {
        self.changed.as_ref().unwrap_or(&self.seen)
    }

    /// The values as the network saw them.
    pub fn seen(&self) -> &Fields {
        &self.seen
    }

    /// Whether it changed since the network saw it.
    pub fn is_changed(&self) -> bool {
        self.changed.is_some()
    }
}

/// The facts of a session. Those deleted stay as gaps until it ends.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    entries: Vec<Entry>,
    pub next_handle: u32,
    /// The tag that inserts and updates give; see [`Memory::tick`].
    pub clock: u32,
}

impl Memory {
    /// The fact at a place.
    pub fn get(&self, id: FactId) -> Result<&Entry, Error> {
        self.entries.get(usize::from(id.0)).ok_or(Error::Malformed)
    }

    /// The fact at a place, if it is still there.
    pub fn present(&self, id: FactId) -> Result<&Entry, Error> {
        self.get(id)
            .and_then(|entry| entry.present.then_some(entry).ok_or(Error::NoSuchFact))
    }

    fn present_mut(&mut self, id: FactId) -> Result<&mut Entry, Error> {
        self.entries
            .get_mut(usize::from(id.0))
            .ok_or(Error::Malformed)
            .and_then(|entry| entry.present.then_some(entry).ok_or(Error::NoSuchFact))
    }

    /// Where the fact with a handle is.
    pub fn find(&self, handle: u32) -> Result<FactId, Error> {
        let at = self
            .entries
            .binary_search_by_key(&handle, |entry| entry.handle)
            .map_err(|_| Error::NoSuchFact)?;
        let id = FactId(u16::try_from(at).map_err(|_| Error::Malformed)?);
        self.present(id).map(|_| id)
    }

    /// The facts that are there, by handle.
    pub fn facts(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.present)
    }

    /// Their places.
    pub fn ids(&self) -> impl Iterator<Item = FactId> + '_ {
        (0u16..)
            .zip(&self.entries)
            .filter(|(_, entry)| entry.present)
            .map(|(place, _)| FactId(place))
    }

    /// How many facts there are, those deleted among them.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// What is inserted and updated from now on is newer than all before.
    pub fn tick(&mut self) -> Result<(), Error> {
        self.clock = self.clock.checked_add(1).ok_or(Error::Overflow)?;
        Ok(())
    }

    /// Adds a fact with the next handle.
    pub fn insert(&mut self, rules: &RuleSet, fact: Fact) -> Result<FactId, Error> {
        let handle = self.next_handle;
        let id = self.restore(rules, handle, self.clock, fact)?;
        self.next_handle = handle.checked_add(1).ok_or(Error::Overflow)?;
        Ok(id)
    }

    /// Adds a fact of an earlier firing; handles ascend.
    pub fn restore(
        &mut self,
        rules: &RuleSet,
        handle: u32,
        tag: u32,
        fact: Fact,
    ) -> Result<FactId, Error> {
        rules.check_fact(&fact)?;
        if self
            .entries
            .last()
            .is_some_and(|last| last.handle >= handle)
        {
            return Err(Error::BadState);
        }
        let id = FactId(u16::try_from(self.entries.len()).map_err(|_| Error::Over(Cap::Kept))?);
        self.entries.push(Entry {
            handle,
            tag,
            kind: fact.kind,
            seen: fact.fields,
            changed: None,
            present: true,
        });
        Ok(id)
    }

    /// Changes a field; the network does not see it yet.
    pub fn set(
        &mut self,
        rules: &RuleSet,
        id: FactId,
        field: u8,
        value: Value,
    ) -> Result<(), Error> {
        let entry = self.present_mut(id)?;
        let ty = rules
            .types
            .get(usize::from(entry.kind))
            .and_then(|kind| kind.fields.get(usize::from(field)))
            .map(|field| field.ty)
            .ok_or(Error::Malformed)?;
        value.check(ty)?;
        let fields = entry.changed.get_or_insert_with(|| entry.seen.clone());
        *fields.get_mut(usize::from(field)).ok_or(Error::Malformed)? = value;
        Ok(())
    }

    /// Changes all fields; the network does not see it yet.
    pub fn replace(&mut self, rules: &RuleSet, id: FactId, fields: Fields) -> Result<(), Error> {
        let entry = self.present_mut(id)?;
        rules.check_fields(entry.kind, &fields)?;
        entry.changed = Some(fields);
        Ok(())
    }

    /// The network is about to see the fact as it is now.
    pub fn renew(&mut self, id: FactId) -> Result<(), Error> {
        let tag = self.clock;
        let entry = self.present_mut(id)?;
        if let Some(fields) = entry.changed.take() {
            entry.seen = fields;
        }
        entry.tag = tag;
        Ok(())
    }

    /// Takes a fact away.
    pub fn delete(&mut self, id: FactId) -> Result<(), Error> {
        self.present_mut(id)?.present = false;
        Ok(())
    }
}
