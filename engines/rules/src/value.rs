//! Values, their types, and the facts that they make up.

use crate::{caps::Cap, decimal::Decimal, error::Error};
use bounded_collections::{BoundedVec, ConstU32};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A text: bytes, in UTF-8 where people write it. It is compared byte by byte.
pub type Text = BoundedVec<u8, ConstU32<{ Cap::Text.max() }>>;
/// The values of a fact, in the order in which its type declares them.
pub type Fields = BoundedVec<Value, ConstU32<{ Cap::Fields.max() }>>;

/// Steps that memory costs, to take it and to give it back.
const ALLOCATION: u32 = 7;

/// The type of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Type {
    /// A whole number of 128 bits with sign.
    Int,
    /// A decimal number with 18 places.
    Decimal,
    /// True or false.
    Bool,
    /// A text of at most so many bytes.
    Text(u8),
    /// An account.
    Account,
    /// A hash.
    Hash,
    /// A variant of the enum with this index.
    Enum(u8),
}

/// A value.
#[derive(
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum Value {
    /// A whole number.
    Int(i128),
    /// A decimal number.
    Decimal(Decimal),
    /// True or false.
    Bool(bool),
    /// A text.
    Text(Text),
    /// An account.
    Account([u8; 32]),
    /// A hash.
    Hash([u8; 32]),
    /// The variant with this index; which enum it is the field's type says.
    Enum(u8),
}

impl Value {
    /// What a field holds before anything is assigned: 0, false, the empty text, the first variant.
    pub fn zero(ty: Type) -> Self {
        match ty {
            Type::Int => Self::Int(0),
            Type::Decimal => Self::Decimal(Decimal::ZERO),
            Type::Bool => Self::Bool(false),
            Type::Text(_) => Self::Text(Text::new()),
            Type::Account => Self::Account([0; 32]),
            Type::Hash => Self::Hash([0; 32]),
            Type::Enum(_) => Self::Enum(0),
        }
    }

    /// Whether it is of a type; that a variant exists is for the enum to know.
    pub(crate) fn check(&self, ty: Type) -> Result<(), Error> {
        match (ty, self) {
            (Type::Text(max), Self::Text(text)) if text.len() > usize::from(max) => {
                Err(Error::TextTooLong)
            }
            (Type::Text(_), Self::Text(_))
            | (Type::Int, Self::Int(_))
            | (Type::Decimal, Self::Decimal(_))
            | (Type::Bool, Self::Bool(_))
            | (Type::Account, Self::Account(_))
            | (Type::Hash, Self::Hash(_))
            | (Type::Enum(_), Self::Enum(_)) => Ok(()),
            _ => Err(Error::WrongFields),
        }
    }

    /// Steps to read it: one, and one more for each 16 bytes of a text.
    pub(crate) fn steps_to_read(&self) -> u32 {
        match self {
            Self::Text(text) => u32::try_from(text.len() >> 4)
                .unwrap_or(u32::MAX)
                .saturating_add(1),
            _ => 1,
        }
    }

    /// Steps to copy it: a text needs memory of its own.
    pub(crate) fn steps_to_copy(&self) -> u32 {
        match self {
            Self::Text(text) if !text.is_empty() => self.steps_to_read().saturating_add(ALLOCATION),
            _ => 1,
        }
    }
}

/// A fact: a type of the rule set and a value for each of its fields.
#[derive(
    Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Fact {
    /// The index of its type.
    pub kind: u8,
    /// Its values.
    pub fields: Fields,
}
