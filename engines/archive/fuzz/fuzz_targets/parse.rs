//! Bytes as an archive: refused, or so sound that its parts make the same bytes again.
//!
//! Hardly any input has the right hashes, so what is refused for them alone gets them right and is read again.
#![no_main]

use codec::Encode;
use cybermiles_archive::{Archive, Builder, Invalid, Kind, Manifest, MAGIC};
use libfuzzer_sys::fuzz_target;

/// The archive whose manifest says what the sections' hashes are.
fn mended(bytes: &[u8]) -> Option<Vec<u8>> {
    let (mut manifest, begin) = Manifest::peek(bytes).ok()?;
    let body = bytes.get(begin..)?;
    let mut rest = body;
    for section in &mut manifest.sections {
        let (bytes, behind) = rest.split_at_checked(section.length as usize)?;
        section.hash = hash_of(bytes);
        rest = behind;
    }
    Some([&MAGIC, manifest.encode().as_slice(), body].concat())
}

/// What a builder says the hash of such a section is.
fn hash_of(bytes: &[u8]) -> [u8; 32] {
    let mut builder = Builder::new("a", "1", "1");
    builder.add(Kind::Contract, "a", bytes.to_vec());
    let hash = builder
        .build()
        .ok()
        .and_then(|built| Manifest::peek(&built).ok())
        .and_then(|(manifest, _)| manifest.contract().map(|section| section.hash));
    hash.unwrap_or_default()
}

fn check(bytes: &[u8]) -> Result<(), Invalid> {
    let archive = Archive::parse(bytes)?;
    let mut builder = Builder::new(
        archive.manifest.name.clone(),
        archive.manifest.release.clone(),
        archive.manifest.sdk.clone(),
    );
    builder.upgradable(archive.manifest.upgradable);
    for (section, bytes) in archive.all() {
        builder.add(section.kind, section.name.clone(), bytes.to_vec());
    }
    assert_eq!(builder.build().as_deref(), Ok(bytes));
    Ok(())
}

fuzz_target!(|bytes: &[u8]| {
    if let Err(Invalid::WrongHash(_)) = check(bytes) {
        if let Some(bytes) = mended(bytes) {
            let read = check(&bytes);
            assert!(
                !matches!(read, Err(Invalid::WrongHash(_))),
                "its hashes are right"
            );
        }
    }
});
