//! Facts, values and effects for people and in JSON.
//!
//! In JSON an int is a number as long as every reader has it exactly (up to 2^53 - 1) and a text beyond; a
//! decimal is always a text, in its shortest exact form, since readers take numbers with a point as floats.

use super::text;
use cybermiles_rules::{Effect, Fact, RuleSet, Type, Value};
use serde::{
    ser::{SerializeMap, Serializer},
    Serialize,
};
use std::fmt::{self, Display};

/// The largest whole number below which every reader of JSON has all of them.
const EXACT: u128 = (1 << 53) - 1;

/// Something of a rule set, with the names that the rule set gives it.
#[derive(Clone, Copy)]
pub struct Named<'a, T> {
    /// The rules whose it is.
    pub rules: &'a RuleSet,
    /// What it is.
    pub it: T,
}

/// The same in JSON.
#[derive(Clone, Copy)]
pub struct Json<'a, T>(pub Named<'a, T>);

impl<'a, T> Named<'a, T> {
    /// With the names of `rules`.
    pub fn new(rules: &'a RuleSet, it: T) -> Self {
        Self { rules, it }
    }

    fn sibling<U>(&self, it: U) -> Named<'a, U> {
        Named::new(self.rules, it)
    }

    fn variant(&self, ty: Type, index: u8) -> String {
        let variant = match ty {
            Type::Enum(of) => self
                .rules
                .enums
                .get(usize::from(of))
                .and_then(|of| of.variants.get(usize::from(index))),
            _ => None,
        };
        variant.map_or_else(|| index.to_string(), |name| text(name))
    }

    /// The names, types and values of a fact's fields.
    pub(crate) fn fields(&self, fact: &'a Fact) -> impl Iterator<Item = (String, Type, &'a Value)> {
        let of = self.rules.types.get(usize::from(fact.kind));
        of.into_iter()
            .flat_map(|of| &of.fields)
            .zip(fact.fields.iter())
            .map(|(field, value)| (text(&field.name), field.ty, value))
    }

    /// The name of a type of facts.
    pub(crate) fn kind(&self, kind: u8) -> String {
        let of = self.rules.types.get(usize::from(kind));
        of.map_or_else(|| kind.to_string(), |of| text(&of.name))
    }

    /// The name of a rule.
    pub(crate) fn rule(&self, rule: u16) -> String {
        let rule = self.rules.rules.get(usize::from(rule));
        rule.map_or_else(String::new, |rule| text(&rule.name))
    }

    /// The name of a kind of messages, and the types and values of one of them.
    fn message<'e>(
        &self,
        topic: u8,
        values: &'e [Value],
    ) -> (
        String,
        impl Iterator<Item = (Type, &'e Value)> + use<'a, 'e, T>,
    ) {
        let topic = self.rules.topics.get(usize::from(topic));
        let types = topic
            .into_iter()
            .flat_map(|topic| topic.values.iter().copied());
        (
            topic.map_or_else(String::new, |topic| text(&topic.name)),
            types.zip(values),
        )
    }

    fn signal(&self, signal: u8) -> String {
        let signal = self.rules.signals.get(usize::from(signal));
        signal.map_or_else(String::new, |signal| text(signal))
    }
}

impl Display for Named<'_, (Type, &Value)> {
    /// As the rule language writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (ty, value) = self.it;
        match value {
            Value::Int(int) => write!(f, "{int}"),
            Value::Decimal(decimal) => write!(f, "{decimal}"),
            Value::Bool(value) => write!(f, "{value}"),
            Value::Text(bytes) => write!(f, "{:?}", text(bytes)),
            Value::Account(bytes) | Value::Hash(bytes) => write!(f, "0x{}", hex::encode(bytes)),
            Value::Enum(index) => f.write_str(&self.variant(ty, *index)),
        }
    }
}

impl Serialize for Json<'_, (Type, &Value)> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Named {
            it: (ty, value), ..
        } = self.0;
        match value {
            Value::Int(int) => match i64::try_from(*int) {
                Ok(small) if int.unsigned_abs() <= EXACT => serializer.serialize_i64(small),
                _ => serializer.collect_str(int),
            },
            Value::Decimal(decimal) => serializer.collect_str(decimal),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Text(bytes) => serializer.serialize_str(&text(bytes)),
            Value::Account(bytes) | Value::Hash(bytes) => {
                serializer.collect_str(&format_args!("0x{}", hex::encode(bytes)))
            }
            Value::Enum(index) => serializer.serialize_str(&self.0.variant(ty, *index)),
        }
    }
}

impl<'a> Display for Named<'a, &'a Fact> {
    /// `Message(status = GET_PRICE, listed_price = 100)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.kind(self.it.kind))?;
        for (at, (name, ty, value)) in self.fields(self.it).enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            write!(f, "{comma}{name} = {}", self.sibling((ty, value)))?;
        }
        f.write_str(")")
    }
}

impl<'a> Serialize for Json<'a, &'a Fact> {
    /// The fields, by name.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = self.0.fields(self.0.it);
        serializer
            .collect_map(fields.map(|(name, ty, value)| (name, Json(self.0.sibling((ty, value))))))
    }
}

impl<'a> Display for Named<'a, &'a Effect> {
    /// `message cashback("ada", 1.2)`, `signal settled`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.it {
            Effect::Message { topic, values } => {
                let (name, values) = self.message(*topic, values);
                write!(f, "message {name}(")?;
                for (at, value) in values.enumerate() {
                    let comma = if at == 0 { "" } else { ", " };
                    write!(f, "{comma}{}", self.sibling(value))?;
                }
                f.write_str(")")
            }
            Effect::Signal(signal) => write!(f, "signal {}", self.signal(*signal)),
        }
    }
}

impl<'a> Serialize for Json<'a, &'a Effect> {
    /// `{"message": "cashback", "values": ["ada", "1.2"]}`, `{"signal": "settled"}`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self.0.it {
            Effect::Message { topic, values } => {
                let (name, values) = self.0.message(*topic, values);
                let values: Vec<_> = values.map(|value| Json(self.0.sibling(value))).collect();
                map.serialize_entry("message", &name)?;
                map.serialize_entry("values", &values)?;
            }
            Effect::Signal(signal) => map.serialize_entry("signal", &self.0.signal(*signal))?,
        }
        map.end()
    }
}
