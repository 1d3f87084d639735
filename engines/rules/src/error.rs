//! Why a firing is undone.

use crate::caps::Cap;
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::fmt;
use scale_info::TypeInfo;

/// What went wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Error {
    /// More than a cap allows.
    Over(Cap),
    /// A number that does not fit.
    Overflow,
    /// A division by zero.
    DivisionByZero,
    /// A fact of a type that the rule set does not have.
    NoSuchType,
    /// A fact whose values are not those of its type, in number or in kind.
    WrongFields,
    /// A text longer than its field.
    TextTooLong,
    /// A fact that is not there, or no longer.
    NoSuchFact,
    /// Facts to restore that are out of order.
    BadState,
    /// A rule set that was never checked; one that was does not come here.
    Malformed,
}

impl From<Cap> for Error {
    fn from(cap: Cap) -> Self {
        Self::Over(cap)
    }
}

impl Error {
    /// Whether it says that what a caller brings is not taken; nothing has changed then.
    pub(crate) fn is_refusal(self) -> bool {
        matches!(
            self,
            Self::NoSuchType
                | Self::WrongFields
                | Self::TextTooLong
                | Self::NoSuchFact
                | Self::Over(Cap::Facts | Cap::Kept)
        )
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over(cap) => write!(f, "over the limit of {} ({})", cap.max(), cap.name()),
            Self::Overflow => f.write_str("a number too large"),
            Self::DivisionByZero => f.write_str("a division by zero"),
            Self::NoSuchType => f.write_str("a fact of a type that the rules do not have"),
            Self::WrongFields => f.write_str("a fact whose values are not those of its type"),
            Self::TextTooLong => f.write_str("a text longer than its field"),
            Self::NoSuchFact => f.write_str("a fact that is not there"),
            Self::BadState => f.write_str("kept facts that are out of order"),
            Self::Malformed => f.write_str("a rule set that is not sound"),
        }
    }
}

/// A firing that was undone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Failure {
    /// Why.
    pub error: Error,
    /// The rule whose consequence ran, if one did.
    pub rule: Option<u16>,
    /// The steps that it took until then.
    pub steps: u32,
}
