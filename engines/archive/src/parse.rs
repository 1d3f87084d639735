//! An archive, read.

use crate::{format::place, Invalid, Kind, Manifest, Section};
use alloc::vec::Vec;
use sp_crypto_hashing::blake2_256;

/// An archive that is as it must be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Archive<'a> {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The bytes of its sections, in the manifest's order.
    pub sections: Vec<&'a [u8]>,
}

impl<'a> Archive<'a> {
    /// Reads an archive; refuses what is not exactly as it must be. Takes a time that grows with its bytes.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, Invalid> {
        let (manifest, begin) = Manifest::peek(bytes)?;
        let mut rest = bytes.get(begin..).ok_or(Invalid::BadManifest)?;
        let mut sections = Vec::with_capacity(manifest.sections.len());
        for (index, section) in manifest.sections.iter().enumerate() {
            let length = section.length as usize;
            let (bytes, behind) = rest
                .split_at_checked(length)
                .ok_or(Invalid::WrongLength(place(index)))?;
            section.check_bytes(bytes, place(index))?;
            sections.push(bytes);
            rest = behind;
        }
        if !rest.is_empty() {
            return Err(Invalid::TrailingBytes);
        }
        Ok(Self { manifest, sections })
    }

    /// The sections, with what the manifest says of them.
    pub fn all(&self) -> impl Iterator<Item = (&Section, &'a [u8])> {
        self.manifest
            .sections
            .iter()
            .zip(self.sections.iter().copied())
    }

    /// The sections of a kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = (&Section, &'a [u8])> {
        self.all().filter(move |(section, _)| section.kind == kind)
    }

    /// The code of the contract, if there is one.
    pub fn contract(&self) -> Option<&'a [u8]> {
        self.of(Kind::Contract).map(|(_, code)| code).next()
    }
}

impl Section {
    fn check_bytes(&self, bytes: &[u8], place: u8) -> Result<(), Invalid> {
        if blake2_256(bytes) != self.hash {
            return Err(Invalid::WrongHash(place));
        }
        if self.kind == Kind::Abi && core::str::from_utf8(bytes).is_err() {
            return Err(Invalid::NotText(place));
        }
        Ok(())
    }
}
