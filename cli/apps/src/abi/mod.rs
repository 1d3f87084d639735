//! The description of a contract's calls and events, and the bytes of what goes in and comes out.
//!
//! The compiler of contracts writes it as `build/<name>.abi.json`, and an archive has it along. What is said to a
//! contract comes from people: from a command line, from a scenario in TOML, from JSON. All of these are
//! [`Given`], and are read as the types ask: `"200 CMT"` where an amount is wanted, `"Alice"` or an address where an
//! account is.
//!
//! ```
//! use cybermiles_apps::abi::{self, Arg, Type};
//!
//! let args = [Arg::new("quantity", Type::U32), Arg::new("deposit", Type::U128)];
//! let given = abi::given(["quantity=2", "deposit=1.5 CMT"])?;
//! let bytes = abi::encode_args(&args, &given)?;
//! assert_eq!(bytes.len(), 4 + 16);
//! assert_eq!(abi::decode(&Type::U128, &bytes[4..])?, "1500000000000000000");
//! # Ok::<(), abi::BadValue>(())
//! ```

mod decode;
mod encode;
mod field;
mod types;
pub mod words;

#[cfg(test)]
mod tests;

pub use decode::{decode, decode_args, revert_message};
pub use encode::{encode, encode_args, given};
pub use field::{field_json, field_value};
pub use types::{BadType, Selector, Type};

use crate::fault::nearest;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::fmt::{self, Display};

/// Values by the names of what they are for.
pub type Given = serde_json::Map<String, Json>;

/// The signature by which the queue calls: the case and the token that waits.
pub const SERVICE_ARGS: [Type; 2] = [Type::U64, Type::U32];

/// What a contract takes and gives.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Abi {
    /// The app's name.
    pub name: String,
    /// Its release.
    pub release: String,
    /// The name of the contract's class.
    pub contract: String,
    /// What it is deployed with.
    pub constructor: Constructor,
    /// What can be called, in the order of the text.
    pub calls: Vec<Call>,
    /// What it says while it runs, in the order of the text.
    pub events: Vec<Event>,
    /// The processes of the app.
    pub processes: Vec<String>,
    /// Its rule sets.
    pub rules: Vec<String>,
    /// Its collections.
    pub records: Vec<String>,
}

/// What a contract is deployed with.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constructor {
    /// What it takes.
    pub args: Vec<Arg>,
    /// Whether it takes CMT.
    pub payable: bool,
}

/// Something that can be called.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Its name.
    pub name: String,
    /// How an input begins that calls it.
    pub selector: Selector,
    /// What it takes.
    pub args: Vec<Arg>,
    /// What it gives.
    pub returns: Option<Type>,
    /// Whether it may change something; otherwise it is asked, and needs no transaction.
    pub mutates: bool,
    /// Whether it takes CMT.
    pub payable: bool,
    /// Whether only the queue calls it.
    pub service: bool,
}

/// What a contract says while it runs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its name.
    pub name: String,
    /// With which byte its data begins.
    pub index: u8,
    /// What it says.
    pub fields: Vec<Arg>,
}

/// An argument, or a field of an event.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arg {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
}

/// Something by name with its values: an event that a contract emitted, or a call that was made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Told {
    /// The event's or the call's name.
    pub name: String,
    /// Its values, by the names of its fields or arguments.
    pub values: Given,
}

/// A value that is not as it must be.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BadValue {
    /// Which: `quantity`, `sellers[2]`; empty if it has no name.
    pub place: String,
    /// What is wrong with it.
    pub why: String,
    /// What may help.
    pub help: Option<String>,
}

impl BadValue {
    fn new(why: impl Into<String>) -> Self {
        Self {
            why: why.into(),
            ..Self::default()
        }
    }

    fn at(self, place: impl Display) -> Self {
        let place = format!("{place}{}", self.place);
        Self { place, ..self }
    }

    /// The known name that is nearly the given one.
    fn meant<'n>(self, name: &str, known: impl Iterator<Item = &'n str>) -> Self {
        let help = nearest(name, known).map(|near| format!("did you mean `{near}`?"));
        Self { help, ..self }
    }
}

impl Display for BadValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        f.write_str(&self.why)?;
        match &self.help {
            Some(help) => write!(f, " ({help})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for BadValue {}

impl Arg {
    /// An argument.
    pub fn new(name: impl Into<String>, ty: Type) -> Self {
        let name = name.into();
        Self { name, ty }
    }
}

impl Abi {
    /// Reads a description.
    pub fn from_json(text: &str) -> Result<Self, BadValue> {
        serde_json::from_str(text).map_err(|why| BadValue::new(why.to_string()))
    }

    /// The shortest text of it, as archives have it. The same description gives the same text.
    pub fn to_json(&self) -> Result<String, BadValue> {
        serde_json::to_string(self).map_err(|why| BadValue::new(why.to_string()))
    }

    /// The call of a name.
    pub fn call(&self, name: &str) -> Result<&Call, BadValue> {
        let found = self.calls.iter().find(|call| call.name == name);
        found.ok_or_else(|| {
            let known = self.calls.iter().map(|call| call.name.as_str());
            BadValue::new(format!("the contract has no call `{name}`")).meant(name, known)
        })
    }

    /// The call that an input makes, with its arguments.
    pub fn read_call(&self, input: &[u8]) -> Result<Told, BadValue> {
        let (selector, args) = input
            .split_at_checked(4)
            .ok_or_else(|| BadValue::new("cut short"))?;
        let call = self.calls.iter().find(|call| call.selector.0 == *selector);
        let call = call.ok_or_else(|| BadValue::new("a call that the contract does not have"))?;
        Ok(Told {
            name: call.name.clone(),
            values: decode_args(&call.args, args)?,
        })
    }

    /// What a contract emitted, from the event's data.
    pub fn read_event(&self, data: &[u8]) -> Result<Told, BadValue> {
        let (index, fields) = data
            .split_first()
            .ok_or_else(|| BadValue::new("cut short"))?;
        let event = self.events.iter().find(|event| event.index == *index);
        let event = event
            .ok_or_else(|| BadValue::new(format!("the contract has no event number {index}")))?;
        Ok(Told {
            name: event.name.clone(),
            values: decode_args(&event.fields, fields)?,
        })
    }
}

impl Constructor {
    /// The input of a deployment.
    pub fn input(&self, given: &Given) -> Result<Vec<u8>, BadValue> {
        encode_args(&self.args, given)
    }
}

impl Call {
    /// What its selector is made of: `buy(u32)`.
    pub fn signature(&self) -> String {
        let types: Vec<String> = self.args.iter().map(|arg| arg.ty.to_string()).collect();
        format!("{}({})", self.name, types.join(","))
    }

    /// The input that calls it.
    pub fn input(&self, given: &Given) -> Result<Vec<u8>, BadValue> {
        let mut input = self.selector.0.to_vec();
        input.extend(encode_args(&self.args, given)?);
        Ok(input)
    }

    /// What it gave, from the output of a call that did not give up; `null` if it gives nothing.
    pub fn output(&self, bytes: &[u8]) -> Result<Json, BadValue> {
        match &self.returns {
            Some(ty) => decode(ty, bytes),
            None if bytes.is_empty() => Ok(Json::Null),
            None => Err(BadValue::new("more than nothing came back")),
        }
    }

    /// Whether the queue may call it for a process.
    pub fn serves(&self) -> bool {
        let types = self.args.iter().map(|arg| &arg.ty);
        self.service && types.eq(&SERVICE_ARGS)
    }
}
