//! What an archive says of itself.

use crate::{Cap, Invalid, Label};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_crypto_hashing::blake2_256;

/// How an archive begins; the digit is the version of the format.
pub const MAGIC: [u8; 4] = *b"SBC1";

/// The most bytes of an encoded manifest: three names, the flag, and all the sections that there can be. Names
/// and the count of sections have a byte or two for their lengths.
pub const MAX_MANIFEST: u32 = (1 + Cap::Name.max())
    + 2 * (1 + Cap::Release.max())
    + 1
    + 2
    + Cap::Sections.max() * MAX_SECTION;

/// The most bytes of a section in the manifest: kind, name, length, hash.
const MAX_SECTION: u32 = 1 + (1 + Cap::Name.max()) + 4 + 32;

/// A name: printable ASCII, not empty.
pub type Name = Vec<u8>;

/// What a section holds.
///
/// 4 and 6 are kept for webhooks and parameters.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    TypeInfo,
)]
pub enum Kind {
    /// The contract, Wasm; one at most.
    #[codec(index = 1)]
    Contract,
    /// A compiled process.
    #[codec(index = 2)]
    Process,
    /// A compiled rule set.
    #[codec(index = 3)]
    Rules,
    /// The schema of a collection.
    #[codec(index = 5)]
    Records,
    /// The description of the contract's calls, JSON; one at most.
    #[codec(index = 7)]
    Abi,
}

impl Kind {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Contract,
        Self::Process,
        Self::Rules,
        Self::Records,
        Self::Abi,
    ];

    /// The kind of a number in an archive.
    pub fn of(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.number() == number)
    }

    /// Its number in an archive.
    pub const fn number(self) -> u8 {
        match self {
            Self::Contract => 1,
            Self::Process => 2,
            Self::Rules => 3,
            Self::Records => 5,
            Self::Abi => 7,
        }
    }

    /// Whether there may be one section of this kind at most.
    pub const fn is_single(self) -> bool {
        matches!(self, Self::Contract | Self::Abi)
    }
}

/// What the manifest says of a section.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Section {
    /// What it holds.
    pub kind: Kind,
    /// What it is called.
    pub name: Name,
    /// How many bytes it has.
    pub length: u32,
    /// The Blake2-256 hash of its bytes.
    pub hash: [u8; 32],
}

impl Section {
    /// What the manifest says of such bytes.
    pub(crate) fn new(kind: Kind, name: Name, bytes: &[u8]) -> Result<Self, Invalid> {
        Ok(Self {
            kind,
            name,
            length: u32::try_from(bytes.len()).map_err(|_| Cap::Bytes)?,
            hash: blake2_256(bytes),
        })
    }

    /// By what sections are ordered.
    fn key(&self) -> (Kind, &[u8]) {
        (self.kind, &self.name)
    }
}

/// What an archive says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Manifest {
    /// What the app is called.
    pub name: Name,
    /// Which release of it, as its author counts.
    pub release: Name,
    /// The release of the SDK with which it was built.
    pub sdk: Name,
    /// Whether its owner may put another archive in its place.
    pub upgradable: bool,
    /// Its sections, in the order of their kinds and names.
    pub sections: Vec<Section>,
}

/// A section as it is read: its kind may be none.
#[derive(Decode)]
struct RawSection {
    kind: u8,
    name: Name,
    length: u32,
    hash: [u8; 32],
}

/// A manifest as it is read.
#[derive(Decode)]
struct RawManifest {
    name: Name,
    release: Name,
    sdk: Name,
    upgradable: bool,
    sections: Vec<RawSection>,
}

impl TryFrom<RawSection> for Section {
    type Error = Invalid;

    fn try_from(raw: RawSection) -> Result<Self, Invalid> {
        Ok(Self {
            kind: Kind::of(raw.kind).ok_or(Invalid::UnknownSection(raw.kind))?,
            name: raw.name,
            length: raw.length,
            hash: raw.hash,
        })
    }
}

impl TryFrom<RawManifest> for Manifest {
    type Error = Invalid;

    fn try_from(raw: RawManifest) -> Result<Self, Invalid> {
        let sections = raw.sections.into_iter().map(Section::try_from);
        Ok(Self {
            name: raw.name,
            release: raw.release,
            sdk: raw.sdk,
            upgradable: raw.upgradable,
            sections: sections.collect::<Result<_, _>>()?,
        })
    }
}

/// A place among sections, of which there are fewer than a byte counts.
pub(crate) fn place(index: usize) -> u8 {
    u8::try_from(index).unwrap_or(u8::MAX)
}

fn check_name(name: &[u8], cap: Cap, of: Label) -> Result<(), Invalid> {
    cap.check(name.len())?;
    let is_printable = name.iter().all(|byte| matches!(byte, b' '..=b'~'));
    if name.is_empty() || !is_printable {
        return Err(Invalid::BadName(of));
    }
    Ok(())
}

impl Manifest {
    /// What an archive says of itself, and where its sections begin. Looks at nothing behind the manifest but
    /// how long it is; takes a time that the caps bound, however long the archive.
    pub fn peek(archive: &[u8]) -> Result<(Self, usize), Invalid> {
        Cap::Bytes.check(archive.len())?;
        let rest = archive.strip_prefix(&MAGIC).ok_or(Invalid::BadMagic)?;
        // Never more than the longest, so that no count, however large, makes it read on.
        let head = rest.get(..MAX_MANIFEST as usize).unwrap_or(rest);
        let mut input = head;
        let raw = RawManifest::decode(&mut input).map_err(|_| Invalid::BadManifest)?;
        let read = head.len().saturating_sub(input.len());
        let manifest = Self::try_from(raw)?;
        manifest.check()?;
        // A count may be written in more bytes than it needs; then it is another text for the same manifest.
        if head.get(..read) != Some(&manifest.encode()) {
            return Err(Invalid::BadManifest);
        }
        Ok((manifest, read.saturating_add(MAGIC.len())))
    }

    /// Whether names and sections are as they must be.
    pub fn check(&self) -> Result<(), Invalid> {
        check_name(&self.name, Cap::Name, Label::App)?;
        check_name(&self.release, Cap::Release, Label::Release)?;
        check_name(&self.sdk, Cap::Release, Label::Sdk)?;
        Cap::Sections.check(self.sections.len())?;
        let mut last: Option<&Section> = None;
        for (index, section) in self.sections.iter().enumerate() {
            section.check(last, place(index))?;
            last = Some(section);
        }
        Ok(())
    }

    /// What stands for the whole archive: the Blake2-256 hash of the encoded manifest.
    pub fn hash(&self) -> [u8; 32] {
        blake2_256(&self.encode())
    }

    /// The sections of a kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Section> {
        self.sections
            .iter()
            .filter(move |section| section.kind == kind)
    }

    /// The contract, if there is one.
    pub fn contract(&self) -> Option<&Section> {
        self.of(Kind::Contract).next()
    }

    /// The section of a kind and name.
    pub fn section(&self, kind: Kind, name: &[u8]) -> Option<&Section> {
        self.of(kind).find(|section| section.name == name)
    }
}

impl Section {
    fn check(&self, last: Option<&Self>, place: u8) -> Result<(), Invalid> {
        check_name(&self.name, Cap::Name, Label::Section(place))?;
        if last.is_some_and(|last| last.key() >= self.key()) {
            return Err(Invalid::NotCanonical(place));
        }
        if self.kind.is_single() && last.is_some_and(|last| last.kind == self.kind) {
            return Err(Invalid::OneTooMany(place));
        }
        if self.kind == Kind::Abi {
            Cap::Abi.check(self.length as usize)?;
        }
        Ok(())
    }
}
