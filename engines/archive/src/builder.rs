//! Makes archives.

use crate::{Archive, Cap, Invalid, Kind, Manifest, Name, Section, MAGIC};
use alloc::vec::Vec;
use codec::Encode;

/// Makes an archive of its parts, in whichever order they come.
#[derive(Clone, Debug)]
pub struct Builder {
    name: Name,
    release: Name,
    sdk: Name,
    upgradable: bool,
    parts: Vec<(Kind, Name, Vec<u8>)>,
}

impl Builder {
    /// An archive of an app, its release, and the SDK's release; not upgradable, without sections.
    pub fn new(name: impl Into<Name>, release: impl Into<Name>, sdk: impl Into<Name>) -> Self {
        Self {
            name: name.into(),
            release: release.into(),
            sdk: sdk.into(),
            upgradable: false,
            parts: Vec::new(),
        }
    }

    /// Whether the app's owner may put another archive in its place.
    pub fn upgradable(&mut self, upgradable: bool) -> &mut Self {
        self.upgradable = upgradable;
        self
    }

    /// One section more.
    pub fn add(&mut self, kind: Kind, name: impl Into<Name>, bytes: Vec<u8>) -> &mut Self {
        self.parts.push((kind, name.into(), bytes));
        self
    }

    /// The archive's bytes. Refuses what [`Archive::parse`] would.
    pub fn build(&self) -> Result<Vec<u8>, Invalid> {
        Cap::Sections.check(self.parts.len())?;
        let mut parts: Vec<_> = self.parts.iter().collect();
        parts.sort_by_key(|(kind, name, _)| (*kind, name));
        // Before its parts are copied, so that nobody waits for what is refused anyway.
        let sum = parts
            .iter()
            .fold(0usize, |sum, (_, _, bytes)| sum.saturating_add(bytes.len()));
        Cap::Bytes.check(sum)?;
        let sections = parts
            .iter()
            .map(|(kind, name, bytes)| Section::new(*kind, name.clone(), bytes));
        let manifest = Manifest {
            name: self.name.clone(),
            release: self.release.clone(),
            sdk: self.sdk.clone(),
            upgradable: self.upgradable,
            sections: sections.collect::<Result<_, _>>()?,
        };
        let mut archive = MAGIC.to_vec();
        manifest.encode_to(&mut archive);
        for (_, _, bytes) in parts {
            archive.extend(bytes);
        }
        Archive::parse(&archive)?;
        Ok(archive)
    }
}
