//! Archives and contracts for benchmarks and tests.

use crate::types::*;
use alloc::{format, vec, vec::Vec};
use cybermiles_archive::{Builder, Kind, Manifest};

/// A contract that does nothing: Wasm with one import, the memory, and the two functions that it must have.
#[cfg(feature = "runtime-benchmarks")]
pub(crate) const IDLE_CONTRACT: &[u8] = &[
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, // Wasm, version 1
    0x01, 0x04, 0x01, 0x60, 0x00, 0x00, // one type: nothing to nothing
    0x02, 0x0f, 0x01, // one import
    0x03, b'e', b'n', b'v', 0x06, b'm', b'e', b'm', b'o', b'r', b'y', // env.memory
    0x02, 0x00, 0x01, // of a page at least
    0x03, 0x03, 0x02, 0x00, 0x00, // two functions of that type
    0x07, 0x11, 0x02, // two exports
    0x06, b'd', b'e', b'p', b'l', b'o', b'y', 0x00, 0x00, // the constructor
    0x04, b'c', b'a', b'l', b'l', 0x00, 0x01, // the call
    0x0a, 0x07, 0x02, // their bodies
    0x02, 0x00, 0x0b, // nothing
    0x02, 0x00, 0x0b, // nothing
];

/// An archive that can be upgraded, of some parts.
pub(crate) fn archive(release: &str, parts: &[(Kind, &str, &[u8])]) -> ArchiveBytes {
    let mut builder = Builder::new("sample", release, "0.1.0");
    builder.upgradable(true);
    for (kind, name, bytes) in parts {
        builder.add(*kind, *name, bytes.to_vec());
    }
    ArchiveBytes::truncate_from(builder.build().unwrap_or_default())
}

/// An archive of about so many bytes in four rule sets, which only who reads it looks at.
#[cfg(feature = "runtime-benchmarks")]
pub(crate) fn filled(bytes: u32) -> ArchiveBytes {
    let quarter = bytes.saturating_sub(300).div_euclid(4);
    let part = vec![7; quarter as usize];
    let names = ["a", "b", "c", "d"];
    archive("1", &names.map(|name| (Kind::Rules, name, part.as_slice())))
}

/// The longest manifest that there can be, of a release, with a contract.
pub(crate) fn longest_manifest(release: u8) -> Manifest {
    let mut builder = Builder::new(vec![b'a'; 32], vec![release; 16], vec![b'1'; 16]);
    builder.upgradable(true);
    builder.add(Kind::Contract, vec![b'a'; 32], Vec::new());
    for number in 1..MAX_SECTIONS {
        builder.add(Kind::Rules, format!("{number:032}"), Vec::new());
    }
    let bytes = builder.build().unwrap_or_default();
    let peeked = Manifest::peek(&bytes);
    peeked.map(|(manifest, _)| manifest).unwrap_or(Manifest {
        name: Vec::new(),
        release: Vec::new(),
        sdk: Vec::new(),
        upgradable: false,
        sections: Vec::new(),
    })
}
