//! Why an archive is refused, as an error of a call.

use crate::pallet::{Config, Error};
use cybermiles_archive::Invalid;

/// Why an archive is refused.
pub(crate) struct Refusal(pub Invalid);

impl<T: Config> From<Refusal> for Error<T> {
    fn from(Refusal(invalid): Refusal) -> Self {
        match invalid {
            Invalid::BadMagic => Self::BadMagic,
            Invalid::BadManifest => Self::BadManifest,
            Invalid::BadName(_) => Self::BadName,
            Invalid::UnknownSection(kind) => Self::UnknownSection(kind),
            Invalid::NotCanonical(place) => Self::NotCanonical(place),
            Invalid::OneTooMany(place) => Self::OneTooMany(place),
            Invalid::WrongLength(place) => Self::WrongLength(place),
            Invalid::WrongHash(place) => Self::WrongHash(place),
            Invalid::NotText(place) => Self::NotText(place),
            Invalid::TrailingBytes => Self::TrailingBytes,
            Invalid::Over(cap) => Self::OverCap(cap as u8),
        }
    }
}
