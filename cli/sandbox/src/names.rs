//! Calls, events and errors by their names, as the runtime's own types describe them.

use crate::Error;
use codec::{DecodeAll, Encode};
use cybermiles_runtime::{RuntimeCall, RuntimeError, RuntimeEvent};
use scale_info::{form::MetaForm, TypeDef, TypeInfo, Variant};
use sp_runtime::{DispatchError, ModuleError};
use std::fmt;

/// A call.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Call {
    /// The pallet's name in the runtime.
    pub pallet: &'static str,
    /// The call's name.
    pub name: &'static str,
    /// The arguments, encoded one after another.
    pub arguments: Vec<u8>,
}

/// What happened.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Event {
    /// The pallet's name in the runtime.
    pub pallet: String,
    /// The event's name.
    pub name: String,
    /// Its fields, encoded one after another.
    pub fields: Vec<u8>,
}

impl Event {
    /// Whether it is this one.
    pub fn is(&self, pallet: &str, name: &str) -> bool {
        self.pallet == pallet && self.name == name
    }
}

/// Why a call was undone.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// `Pallet.Error`, or what else has a name.
    pub name: String,
    /// What it means.
    pub meaning: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.meaning.as_str() {
            "" => f.write_str(&self.name),
            meaning => write!(f, "{}: {meaning}", self.name),
        }
    }
}

impl Call {
    /// As the runtime dispatches it.
    pub fn in_runtime(&self) -> Result<RuntimeCall, Error> {
        let Self {
            pallet,
            name,
            arguments,
        } = self;
        let unknown = || Error::NoCall(format!("{pallet}.{name} with such arguments"));
        let outer = by_name(variants::<RuntimeCall>(), pallet).ok_or_else(unknown)?;
        let inner = by_name(variants_within(&outer), name).ok_or_else(unknown)?;
        let bytes = [&[outer.index, inner.index], &arguments[..]].concat();
        RuntimeCall::decode_all(&mut &bytes[..]).map_err(|_| unknown())
    }
}

impl From<&RuntimeEvent> for Event {
    fn from(event: &RuntimeEvent) -> Self {
        let bytes = event.encode();
        let [outer, inner, fields @ ..] = &bytes[..] else {
            return Self {
                pallet: String::new(),
                name: String::new(),
                fields: bytes,
            };
        };
        let outer = by_index(variants::<RuntimeEvent>(), *outer);
        let inner = outer
            .as_ref()
            .and_then(|outer| by_index(variants_within(outer), *inner));
        let name = |variant: Option<Variant>| variant.map_or("", |variant| variant.name).into();
        Self {
            pallet: name(outer),
            name: name(inner),
            fields: fields.to_vec(),
        }
    }
}

impl From<&DispatchError> for Problem {
    fn from(error: &DispatchError) -> Self {
        match error {
            DispatchError::Module(error) => of_module(error),
            DispatchError::Other(why) => Self::without_meaning((*why).into()),
            other => Self::without_meaning(format!("{other:?}")),
        }
    }
}

impl Problem {
    fn without_meaning(name: String) -> Self {
        Self {
            name,
            meaning: String::new(),
        }
    }
}

fn of_module(error: &ModuleError) -> Problem {
    let pallet = by_index(variants::<RuntimeError>(), error.index);
    let [code, details @ ..] = &error.error;
    let variant = pallet
        .as_ref()
        .and_then(|pallet| by_index(variants_within(pallet), *code));
    match (pallet, variant) {
        (Some(pallet), Some(variant)) => Problem {
            name: match details {
                [0, 0, 0] => format!("{}.{}", pallet.name, variant.name),
                details => format!("{}.{}{details:?}", pallet.name, variant.name),
            },
            meaning: variant.docs.join(" ").trim_end_matches('.').into(),
        },
        _ => Problem::without_meaning(format!("{error:?}")),
    }
}

fn variants<T: TypeInfo>() -> Vec<Variant> {
    of_definition(T::type_info().type_def)
}

/// The variants of what a variant holds.
fn variants_within(outer: &Variant) -> Vec<Variant> {
    let inner = outer.fields.first();
    inner.map_or(Vec::new(), |field| {
        of_definition(field.ty.type_info().type_def)
    })
}

fn of_definition(definition: TypeDef<MetaForm>) -> Vec<Variant> {
    match definition {
        TypeDef::Variant(variant) => variant.variants,
        _ => Vec::new(),
    }
}

fn by_name(variants: Vec<Variant>, name: &str) -> Option<Variant> {
    variants.into_iter().find(|variant| variant.name == name)
}

fn by_index(variants: Vec<Variant>, index: u8) -> Option<Variant> {
    variants.into_iter().find(|variant| variant.index == index)
}
