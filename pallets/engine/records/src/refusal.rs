//! What the engine refuses, as errors of the calls.

use crate::pallet::{Config, Error};
use cybermiles_records::{Cap, Invalid};
use cybermiles_rules::{Error as EngineError, Invalid as InvalidForm};

impl<T: Config> From<Invalid> for Error<T> {
    fn from(why: Invalid) -> Self {
        match why {
            Invalid::Over(Cap::Bytes) => Self::SchemaTooLong,
            Invalid::Over(Cap::Indexes) => Self::TooManyIndexes,
            Invalid::BadMagic => Self::BadMagic,
            Invalid::BadVersion => Self::BadVersion,
            Invalid::Undecodable => Self::Undecodable,
            Invalid::BadName => Self::BadRecordName,
            Invalid::BadIndex => Self::BadIndex,
            Invalid::Form(why) => form(why),
        }
    }
}

fn form<T>(why: InvalidForm) -> Error<T> {
    match why {
        InvalidForm::Over(cap) => Error::OverCap(cap as u8),
        InvalidForm::BadName(part) => Error::BadNameIn(part as u8),
        InvalidForm::BadIndex(part) => Error::BadIndexIn(part as u8),
        InvalidForm::BadType(part) => Error::BadTypeIn(part as u8),
        // A form has no code, no dates and no bytes of its own.
        InvalidForm::BadMagic
        | InvalidForm::BadVersion
        | InvalidForm::Undecodable
        | InvalidForm::BadJump(_)
        | InvalidForm::BadDates => Error::Corrupt,
    }
}

impl<T: Config> From<EngineError> for Error<T> {
    fn from(why: EngineError) -> Self {
        match why {
            EngineError::TextTooLong => Self::TextTooLong,
            EngineError::WrongFields => Self::WrongFields,
            // Nothing is computed here.
            _ => Self::Corrupt,
        }
    }
}
