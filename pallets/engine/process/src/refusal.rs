//! What the engine refuses, as errors of the calls.

use crate::pallet::Error;
use cybermiles_process::{Cap, Error as EngineError, Fault, Invalid};
use cybermiles_rules::Error as Failure;

/// The place of a fault in `Fault`.
fn place(fault: Fault) -> u8 {
    match fault {
        Fault::Start => 0,
        Fault::Edges => 1,
        Fault::Name => 2,
        Fault::Index => 3,
        Fault::Guard => 4,
        Fault::Deadline => 5,
        Fault::Writes => 6,
        Fault::Expression(_) => 7,
    }
}

fn over<T>(cap: Cap) -> Error<T> {
    match cap {
        Cap::Visits => Error::VisitLimit,
        Cap::Steps => Error::StepLimit,
        Cap::Tokens => Error::TokenLimit,
        other => Error::OverCap(other as u8),
    }
}

/// Why code is not taken.
pub(crate) fn invalid<T>(why: Invalid) -> Error<T> {
    match why {
        Invalid::Over(cap) => Error::OverCap(cap as u8),
        Invalid::BadMagic => Error::BadMagic,
        Invalid::BadVersion => Error::BadVersion,
        Invalid::Undecodable => Error::Undecodable,
        Invalid::BadName(part) => Error::BadNameIn(part as u8),
        Invalid::BadVariables(_) => Error::BadVariables,
        Invalid::BadNode { node, why } => Error::BadNode(node, place(why)),
        Invalid::Unsound(unsound) => Error::Unsound(unsound.node, unsound.why as u8),
    }
}

fn failed<T>(why: Failure) -> Error<T> {
    match why {
        Failure::Overflow => Error::Overflow,
        Failure::DivisionByZero => Error::DivisionByZero,
        // A text that is computed may be longer than its variable.
        Failure::TextTooLong | Failure::WrongFields => Error::WrongValue,
        _ => Error::Corrupt,
    }
}

/// Why a run is undone.
pub(crate) fn undone<T>(why: EngineError<Error<T>>) -> Error<T> {
    match why {
        EngineError::NoSuchToken => Error::UnknownToken,
        EngineError::NoSuchTransition => Error::NoSuchTransition,
        EngineError::NotSignalled => Error::NotAllowed,
        EngineError::NotDue => Error::NotDue,
        EngineError::NotWritable(_) => Error::NotWritable,
        EngineError::BadVariable(_) => Error::WrongValue,
        EngineError::NoWay { .. } => Error::NoWay,
        EngineError::Over(cap) => over(cap),
        EngineError::Failed { why, .. } => failed(why),
        EngineError::Host(error) => error,
        EngineError::BadCase => Error::Corrupt,
    }
}
