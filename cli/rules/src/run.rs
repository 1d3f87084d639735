//! Fires rules on facts, and tells what came of it.

use crate::facts::{Json, Named};
use cybermiles_rules::{
    Cap, Error, Fact, Failure, Firing, Kept, Limits, Observer, Outcome, RuleSet, Session,
};
use serde::{
    ser::{SerializeMap, Serializer},
    Serialize,
};
use std::fmt::{self, Display};

/// The circumstances of a firing.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances {
    /// The time, in milliseconds since 1970.
    pub now: u64,
    /// How many steps it may take, up to [`Cap::Steps`].
    pub steps: u32,
}

/// A time as people write it: milliseconds since 1970, `2026-11-23`, `2026-11-23T08:00:00Z`.
pub fn time(text: &str) -> Result<u64, String> {
    let digits = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    let time = if digits {
        text.parse().ok()
    } else {
        crate::date::parse(text)
    };
    time.ok_or_else(|| {
        "neither milliseconds since 1970 nor a date like 2026-11-23T08:00:00Z".into()
    })
}

/// A firing that was undone: what a person can do something about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Undone {
    /// Why.
    pub why: String,
    /// The steps that it took until then.
    pub steps: u32,
}

impl Display for Undone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; all is undone after {} steps", self.why, self.steps)
    }
}

impl Undone {
    /// From a firing of `rules` that might take so many steps.
    pub fn new(rules: &RuleSet, steps: u32, failure: Failure) -> Self {
        let why = match failure.error {
            Error::Over(Cap::Steps) => format!("more than {steps} steps"),
            error => error.to_string(),
        };
        let why = match failure.rule {
            Some(rule) => format!("rule \"{}\": {why}", Named::new(rules, ()).rule(rule)),
            None => why,
        };
        Self {
            why,
            steps: failure.steps,
        }
    }
}

/// Fires `rules` on `facts`, whose handles are 0, 1, 2 …, and tells `observer` what happens.
pub fn fire(
    rules: &RuleSet,
    facts: Vec<Fact>,
    circumstances: Circumstances,
    observer: impl Observer,
) -> Result<Outcome, Undone> {
    let limits = Limits {
        steps: circumstances.steps.min(Cap::Steps.max()),
        ..Limits::STATELESS
    };
    let undone = |failure| Undone::new(rules, limits.steps, failure);
    let early = |error, steps| {
        undone(Failure {
            error,
            rule: None,
            steps,
        })
    };
    let mut session = Session::observed(rules, circumstances.now, limits, observer)
        .map_err(|error| early(error, limits.steps))?;
    for fact in facts {
        if let Err(error) = session.insert(fact) {
            return Err(early(error, session.steps()));
        }
    }
    session.fire().map_err(undone)
}

/// What came of a firing, for people ([`Display`]) and for programs ([`Report::json`]).
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// The rules that fired.
    pub rules: &'a RuleSet,
    /// What came of it.
    pub outcome: &'a Outcome,
}

impl<'a> Report<'a> {
    /// `{"facts": […], "effects": […], "fired": […], "steps": 12}`, with a line for each of what the lists hold:
    ///
    /// * a fact as `{"handle": 0, "type": "Message", "fields": {…}}`;
    /// * an effect as `{"message": "cashback", "values": […]}` or `{"signal": "settled"}`;
    /// * a firing as `{"rule": "Pricing", "facts": [0]}`, with the handles of the facts of its patterns.
    ///
    /// Values are those of [`Json`].
    pub fn json(&self) -> Result<String, serde_json::Error> {
        let facts = lines(self.outcome.state.facts.iter().map(|kept| self.named(kept)))?;
        let effects = lines(self.outcome.effects.iter().map(|effect| self.named(effect)))?;
        let fired = lines(self.outcome.fired.iter().map(|firing| self.named(firing)))?;
        let steps = self.outcome.steps;
        Ok(format!(
            "{{\n  \"facts\": {facts},\n  \"effects\": {effects},\n  \"fired\": {fired},\n  \"steps\": {steps}\n}}"
        ))
    }

    fn named<T>(&self, it: T) -> Json<'a, T> {
        Json(Named::new(self.rules, it))
    }

    /// `Person#3, Budget#0`. The facts that are there no more have their number only.
    fn places(&self, handles: &[u32]) -> String {
        let facts = &self.outcome.state.facts;
        let places: Vec<_> = handles
            .iter()
            .map(|handle| {
                let kept = facts.iter().find(|kept| kept.handle == *handle);
                let kind = kept.map(|kept| Named::new(self.rules, ()).kind(kept.fact.kind));
                format!("{}#{handle}", kind.unwrap_or_default())
            })
            .collect();
        places.join(", ")
    }
}

impl Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outcome {
            state,
            effects,
            fired,
            steps,
        } = self.outcome;
        let names = Named::new(self.rules, ());
        writeln!(f, "fired")?;
        for (at, firing) in fired.iter().enumerate() {
            let number = at.saturating_add(1);
            let rule = names.rule(firing.rule);
            let places = self.places(&firing.facts);
            let on = if places.is_empty() { "" } else { " on " };
            writeln!(f, "  {number}. {rule}{on}{places}")?;
        }
        writeln!(f, "facts")?;
        for kept in &state.facts {
            writeln!(
                f,
                "  #{} {}",
                kept.handle,
                Named::new(self.rules, &kept.fact)
            )?;
        }
        writeln!(f, "effects")?;
        for effect in effects {
            writeln!(f, "  {}", Named::new(self.rules, effect))?;
        }
        write!(f, "steps {steps}")
    }
}

/// A list in JSON with a line for each entry, inside an object.
fn lines<T: Serialize>(entries: impl Iterator<Item = T>) -> Result<String, serde_json::Error> {
    let lines: Vec<_> = entries
        .map(|entry| serde_json::to_string(&entry).map(|line| format!("\n    {line}")))
        .collect::<Result<_, _>>()?;
    Ok(match lines.is_empty() {
        true => "[]".into(),
        false => format!("[{}\n  ]", lines.join(",")),
    })
}

impl<'a> Serialize for Json<'a, &'a Kept> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Named { rules, it } = self.0;
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("handle", &it.handle)?;
        map.serialize_entry("type", &self.0.kind(it.fact.kind))?;
        map.serialize_entry("fields", &Json(Named::new(rules, &it.fact)))?;
        map.end()
    }
}

impl<'a> Serialize for Json<'a, &'a Firing> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("rule", &self.0.rule(self.0.it.rule))?;
        map.serialize_entry("facts", &self.0.it.facts)?;
        map.end()
    }
}
