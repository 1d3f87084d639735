//! Why something is not done: in full for a dry run, as an error for a call.

use crate::pallet::{Config, Error};
use codec::{Decode, DecodeWithMemTracking, Encode};
use cybermiles_rules::{Cap, Error as EngineError, Failure, Invalid};
use scale_info::TypeInfo;

/// Why something is not done, with what an error has no room for.
#[derive(Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub enum Refusal {
    /// The owner has no rule set of this name.
    UnknownRuleSet,
    /// There is no such session.
    UnknownSession,
    /// The rule set does not have the code that the caller means.
    Replaced,
    /// The number of steps is zero, or more than a firing may have.
    StepsOutOfRange,
    /// The facts that the caller brings have too many bytes.
    FactsTooLarge,
    /// The facts that the session would keep have too many bytes.
    StateTooLarge,
    /// The firing would say too much.
    OutcomeTooLarge,
    /// The code is not sound.
    Invalid(Invalid),
    /// The firing was undone: why, by which rule, after how many steps.
    Undone(Failure),
    /// What is stored is not what the engine once accepted.
    Corrupt,
}

/// The place of a cap in [`Cap::ALL`].
fn place(cap: Cap) -> u8 {
    cap as u8
}

fn over<T>(cap: Cap) -> Error<T> {
    match cap {
        Cap::Steps => Error::StepLimit,
        Cap::Firings => Error::FiringLimit,
        Cap::Tokens => Error::TokenLimit,
        Cap::Facts | Cap::Kept => Error::FactLimit,
        Cap::Effects => Error::EffectLimit,
        other => Error::OverCap(place(other)),
    }
}

fn invalid<T>(why: Invalid) -> Error<T> {
    match why {
        Invalid::Over(cap) => over(cap),
        Invalid::BadMagic => Error::BadMagic,
        Invalid::BadVersion => Error::BadVersion,
        Invalid::Undecodable => Error::Undecodable,
        Invalid::BadName(part) => Error::BadNameIn(part as u8),
        Invalid::BadIndex(part) => Error::BadIndexIn(part as u8),
        Invalid::BadType(part) => Error::BadTypeIn(part as u8),
        Invalid::BadJump(part) => Error::BadJumpIn(part as u8),
        Invalid::BadDates => Error::BadDates,
    }
}

fn undone<T>(why: EngineError) -> Error<T> {
    match why {
        EngineError::Over(cap) => over(cap),
        EngineError::Overflow => Error::Overflow,
        EngineError::DivisionByZero => Error::DivisionByZero,
        EngineError::NoSuchType => Error::NoSuchType,
        EngineError::WrongFields => Error::WrongFields,
        EngineError::TextTooLong => Error::TextTooLong,
        EngineError::NoSuchFact => Error::NoSuchFact,
        EngineError::BadState | EngineError::Malformed => Error::Corrupt,
    }
}

impl<T: Config> From<Refusal> for Error<T> {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::UnknownRuleSet => Self::UnknownRuleSet,
            Refusal::UnknownSession => Self::UnknownSession,
            Refusal::Replaced => Self::Replaced,
            Refusal::StepsOutOfRange => Self::StepsOutOfRange,
            Refusal::FactsTooLarge => Self::FactsTooLarge,
            Refusal::StateTooLarge => Self::StateTooLarge,
            Refusal::OutcomeTooLarge => Self::OutcomeTooLarge,
            Refusal::Invalid(why) => invalid(why),
            Refusal::Undone(failure) => undone(failure.error),
            Refusal::Corrupt => Self::Corrupt,
        }
    }
}
