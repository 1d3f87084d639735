//! Why an archive is refused.

use crate::Cap;
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::fmt;
use scale_info::TypeInfo;

/// Whose name it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Label {
    /// The app's.
    App,
    /// Its release's.
    Release,
    /// That of the SDK's release with which it was built.
    Sdk,
    /// That of the section at this place.
    Section(u8),
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::App => f.write_str("the app's name"),
            Self::Release => f.write_str("its release"),
            Self::Sdk => f.write_str("the SDK's release"),
            Self::Section(place) => write!(f, "the name of section {place}"),
        }
    }
}

/// Why an archive is refused. Sections are told by their places, from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Invalid {
    /// It does not begin as an archive does.
    BadMagic,
    /// Its manifest is cut off, can't be read, or is longer than any may be.
    BadManifest,
    /// A name is empty, or has other characters than printable ASCII.
    BadName(Label),
    /// A section is of a kind, given by its number, that there is not.
    UnknownSection(u8),
    /// The section at this place does not come after the one before it, by kind and name, so that it is there
    /// twice or out of order.
    NotCanonical(u8),
    /// The section at this place is a second one of a kind of which there may be one.
    OneTooMany(u8),
    /// There are less bytes than the section at this place has.
    WrongLength(u8),
    /// The section at this place has another hash than the manifest says.
    WrongHash(u8),
    /// The section at this place should be text, and is not UTF-8.
    NotText(u8),
    /// There are bytes after the last section.
    TrailingBytes,
    /// More than a cap allows.
    Over(Cap),
}

impl From<Cap> for Invalid {
    fn from(cap: Cap) -> Self {
        Self::Over(cap)
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadMagic => f.write_str("not an archive: it does not begin with SBC1"),
            Self::BadManifest => f.write_str("the manifest can't be read"),
            Self::BadName(of) => write!(f, "{of} is empty, or not printable ASCII"),
            Self::UnknownSection(kind) => write!(f, "a section of an unknown kind, {kind}"),
            Self::NotCanonical(place) => {
                write!(f, "section {place} is there twice or out of order")
            }
            Self::OneTooMany(place) => write!(f, "section {place} is a second one of its kind"),
            Self::WrongLength(place) => write!(f, "section {place} is cut off"),
            Self::WrongHash(place) => write!(f, "section {place} has another hash than it should"),
            Self::NotText(place) => write!(f, "section {place} is not text"),
            Self::TrailingBytes => f.write_str("bytes after the last section"),
            Self::Over(cap) => write!(f, "over the limit of {} ({})", cap.max(), cap.name()),
        }
    }
}

#[cfg(feature = "std")]
impl std::error::Error for Invalid {}
