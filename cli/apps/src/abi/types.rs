//! The types that cross the border of a contract, and selectors.

use serde::{de::Error as _, Deserialize, Deserializer, Serialize, Serializer};
use sp_crypto_hashing::blake2_256;
use std::{
    fmt::{self, Display},
    str::FromStr,
};

/// How deep arrays and options may be nested.
const MAX_DEPTH: usize = 8;

/// A type of an argument, a result or an event's field.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Type {
    Bool,
    U8,
    U16,
    U32,
    U64,
    U128,
    I8,
    I16,
    I32,
    I64,
    I128,
    /// With 18 places.
    Decimal,
    String,
    Bytes,
    Account,
    Hash,
    /// `T[]`.
    List(Box<Type>),
    /// `T?`.
    Option(Box<Type>),
}

/// Types that are not made of others, by their names.
const PLAIN: [(&str, Type); 16] = [
    ("bool", Type::Bool),
    ("u8", Type::U8),
    ("u16", Type::U16),
    ("u32", Type::U32),
    ("u64", Type::U64),
    ("u128", Type::U128),
    ("i8", Type::I8),
    ("i16", Type::I16),
    ("i32", Type::I32),
    ("i64", Type::I64),
    ("i128", Type::I128),
    ("decimal", Type::Decimal),
    ("string", Type::String),
    ("bytes", Type::Bytes),
    ("account", Type::Account),
    ("hash", Type::Hash),
];

/// No type of an ABI.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("there is no type `{0}`")]
pub struct BadType(String);

impl Type {
    /// How many bytes a whole number has, and whether it has a sign.
    pub(super) fn number(&self) -> Option<(usize, bool)> {
        Some(match self {
            Self::U8 => (1, false),
            Self::U16 => (2, false),
            Self::U32 => (4, false),
            Self::U64 => (8, false),
            Self::U128 => (16, false),
            Self::I8 => (1, true),
            Self::I16 => (2, true),
            Self::I32 => (4, true),
            Self::I64 => (8, true),
            Self::I128 => (16, true),
            _ => return None,
        })
    }

    fn parse(text: &str, depth: usize) -> Option<Self> {
        if depth > MAX_DEPTH {
            return None;
        }
        let depth = depth.saturating_add(1);
        if let Some(inner) = text.strip_suffix("[]") {
            return Self::parse(inner, depth).map(|inner| Self::List(Box::new(inner)));
        }
        if let Some(inner) = text.strip_suffix('?') {
            return Self::parse(inner, depth).map(|inner| Self::Option(Box::new(inner)));
        }
        let found = PLAIN.into_iter().find(|(name, _)| *name == text);
        found.map(|(_, ty)| ty)
    }
}

impl FromStr for Type {
    type Err = BadType;

    fn from_str(text: &str) -> Result<Self, BadType> {
        Self::parse(text, 0).ok_or_else(|| BadType(text.into()))
    }
}

impl Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(inner) => write!(f, "{inner}[]"),
            Self::Option(inner) => write!(f, "{inner}?"),
            plain => {
                let found = PLAIN.iter().find(|(_, ty)| ty == plain);
                f.write_str(found.map_or("", |(name, _)| name))
            }
        }
    }
}

/// How an input begins that calls something.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Selector(pub [u8; 4]);

impl Selector {
    /// The first four bytes of the Blake2-256 hash of `name(type,type)`.
    pub fn of(signature: &str) -> Self {
        let [a, b, c, d, ..] = blake2_256(signature.as_bytes());
        Self([a, b, c, d])
    }
}

impl Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{}", hex::encode(self.0))
    }
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}

impl Serialize for Selector {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Selector {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        super::words::bytes(&text)
            .map(Self)
            .map_err(D::Error::custom)
    }
}
