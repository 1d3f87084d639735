//! Tells a firing as a story: what fired on which facts, why then, and what it did; and what a compiled rule set
//! holds.

mod contents;
mod sizes;

pub use contents::Contents;
pub use sizes::sizes;

use crate::facts::Named;
use cybermiles_rules::{Criterion, Effect, Event, Fact, Fields, Observer, Rival, RuleSet, Value};
use std::collections::BTreeMap;

/// Writes down what happens.
pub struct Explanation<'r> {
    rules: &'r RuleSet,
    facts: BTreeMap<u32, Known>,
    /// Counts inserts and updates by consequences, as the engine does.
    changes: u32,
    firings: u32,
    text: String,
}

/// A fact as it is, and by which change the network last saw it: none if it is as it was brought.
struct Known {
    fact: Fact,
    change: Option<u32>,
}

impl<'r> Explanation<'r> {
    /// Of these rules, before any fact is inserted.
    pub fn new(rules: &'r RuleSet) -> Self {
        Self {
            rules,
            facts: BTreeMap::new(),
            changes: 0,
            firings: 0,
            text: "before the first rule fires\n".into(),
        }
    }

    /// The story so far, a line for each event.
    pub fn text(&self) -> &str {
        &self.text
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Something that a rule's consequence, or whoever brought the facts, did.
    fn did(&mut self, what: &str) {
        self.line(&format!("   {what}"));
    }

    /// Something that followed from it.
    fn followed(&mut self, what: &str, rule: u16, facts: &[u32]) {
        let the_match = self.the_match(rule, facts);
        self.line(&format!("      {what}: {the_match}"));
    }

    /// `"Pricing" on Message#0`.
    fn the_match(&self, rule: u16, facts: &[u32]) -> String {
        let rule = Named::new(self.rules, ()).rule(rule);
        let places: Vec<_> = facts.iter().map(|fact| self.place(*fact)).collect();
        match places.is_empty() {
            true => format!("\"{rule}\""),
            false => format!("\"{rule}\" on {}", places.join(", ")),
        }
    }

    /// `Message#0`.
    fn place(&self, handle: u32) -> String {
        let known = self.facts.get(&handle);
        let kind = known.map(|known| Named::new(self.rules, ()).kind(known.fact.kind));
        format!("{}#{handle}", kind.unwrap_or_default())
    }

    /// The number of an insert or update, if it is by a consequence.
    fn change(&mut self) -> Option<u32> {
        if self.firings == 0 {
            return None;
        }
        self.changes = self.changes.saturating_add(1);
        Some(self.changes)
    }

    fn inserted(&mut self, handle: u32, fact: Fact) {
        let change = self.change();
        let line = format!(
            "insert #{handle} {}{}",
            Named::new(self.rules, &fact),
            numbered(change)
        );
        self.did(&line);
        self.facts.insert(handle, Known { fact, change });
    }

    fn updated(&mut self, handle: u32) {
        let change = self.change();
        if let Some(known) = self.facts.get_mut(&handle) {
            known.change = change;
        }
        let line = format!("update {}{}", self.place(handle), numbered(change));
        self.did(&line);
    }

    fn fired(&mut self, rule: u16, facts: &[u32], rival: Option<Rival<'_>>) {
        self.firings = self.firings.saturating_add(1);
        let title = format!("\n{}. {}", self.firings, self.the_match(rule, &[]));
        self.line(&title);
        for handle in facts {
            if let Some(known) = self.facts.get(handle) {
                let fact = Named::new(self.rules, &known.fact).to_string();
                self.did(&format!("on #{handle} {fact}"));
            }
        }
        let why = self.why(rule, facts, rival);
        self.did(&format!("why now: {why}"));
    }

    fn why(&self, rule: u16, facts: &[u32], rival: Option<Rival<'_>>) -> String {
        let Some(rival) = rival else {
            return format!("nothing else waits{}", self.group_of(rule));
        };
        let other = self.the_match(rival.rule, rival.facts);
        match rival.by {
            Criterion::Salience => {
                let (own, others) = (self.salience(rule), self.salience(rival.rule));
                format!("salience {own}, before {others} of {other}")
            }
            Criterion::Recency => {
                let (own, others) = (self.ages(facts), self.ages(rival.facts));
                let what = match own.starts_with(&others) {
                    true => "more facts",
                    false => "newer facts",
                };
                format!("{what} ({own}) than {other} ({others})")
            }
            Criterion::Order => format!("comes first in the file, before {other}"),
            Criterion::Handles => format!("lower fact numbers than {other}"),
        }
    }

    fn salience(&self, rule: u16) -> i16 {
        let rule = self.rules.rules.get(usize::from(rule));
        rule.map_or(0, |rule| rule.salience)
    }

    /// ` in its agenda group`, if it has one.
    fn group_of(&self, rule: u16) -> String {
        let rule = self.rules.rules.get(usize::from(rule));
        match rule.map_or(0, |rule| rule.agenda_group) {
            0 => String::new(),
            group => format!(" in agenda group \"{}\"", self.group(group)),
        }
    }

    fn group(&self, group: u8) -> String {
        let name = self.rules.agenda_groups.get(usize::from(group));
        name.map_or_else(String::new, |name| {
            String::from_utf8_lossy(name).into_owned()
        })
    }

    /// The changes by which the network last saw facts, the newest first.
    fn ages(&self, facts: &[u32]) -> String {
        let mut changes: Vec<_> = facts
            .iter()
            .filter_map(|fact| self.facts.get(fact).map(|known| known.change))
            .collect();
        changes.sort_unstable_by(|a, b| b.cmp(a));
        let ages: Vec<_> = changes
            .iter()
            .map(|change| change.map_or("brought".into(), |change| format!("change {change}")))
            .collect();
        ages.join(", ")
    }

    fn assigned(&mut self, handle: u32, field: u8, old: &Value, new: &Value) {
        let place = self.place(handle);
        let Some(known) = self.facts.get_mut(&handle) else {
            return;
        };
        let at = usize::from(field);
        if let Some(value) = known.fact.fields.get_mut(at) {
            *value = new.clone();
        }
        let of = self.rules.types.get(usize::from(known.fact.kind));
        let Some(field) = of.and_then(|of| of.fields.get(at)) else {
            return;
        };
        let name = String::from_utf8_lossy(&field.name);
        let old = Named::new(self.rules, (field.ty, old));
        let new = Named::new(self.rules, (field.ty, new));
        let line = format!("set {place}.{name}: {old} -> {new}");
        self.did(&line);
    }

    fn dropped(&mut self, rule: u16, facts: &[u32]) {
        let the_match = self.the_match(rule, facts);
        self.line(&format!(
            "\n   passed over: {the_match}, whose facts were changed without update and no longer pass"
        ));
    }

    fn unfocused(&mut self, group: u8) {
        let group = self.group(group);
        self.line(&format!(
            "\n   agenda group \"{group}\" has nothing left and loses the focus"
        ));
    }

    fn sent(&mut self, effect: &Effect) {
        let line = format!("send {}", Named::new(self.rules, effect));
        self.did(&line);
    }
}

/// ` (change 3)`, by which a fact's age is told.
fn numbered(change: Option<u32>) -> String {
    change.map_or_else(String::new, |change| format!(" (change {change})"))
}

impl Observer for Explanation<'_> {
    fn on(&mut self, event: Event<'_>) {
        match event {
            Event::Matched { rule, facts } => self.followed("waits", rule, facts),
            Event::Barred {
                rule,
                facts,
                no_loop: true,
            } => self.followed("does not wait (no-loop)", rule, facts),
            Event::Barred { rule, facts, .. } => {
                self.followed("does not wait (lock-on-active)", rule, facts);
            }
            Event::Ended { rule, facts } => self.followed("waits no more", rule, facts),
            Event::Dropped { rule, facts } => self.dropped(rule, facts),
            Event::Cancelled { rule, facts } => {
                self.followed("waits no more (activation-group)", rule, facts);
            }
            Event::Fired { rule, facts, rival } => self.fired(rule, facts, rival),
            Event::Assigned {
                fact,
                field,
                old,
                new,
            } => self.assigned(fact, field, old, new),
            Event::Inserted { fact, kind, fields } => {
                if let Ok(fields) = Fields::try_from(fields.to_vec()) {
                    self.inserted(fact, Fact { kind, fields });
                }
            }
            Event::Updated { fact } => self.updated(fact),
            Event::Deleted { fact } => {
                let place = self.place(fact);
                self.did(&format!("delete {place}"));
            }
            Event::Focused { group } => {
                let group = self.group(group);
                self.did(&format!("focus on agenda group \"{group}\""));
            }
            Event::Unfocused { group } => self.unfocused(group),
            Event::Sent(effect) => self.sent(effect),
        }
    }
}
