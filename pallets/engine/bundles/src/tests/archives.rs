//! Each reason for which the archive itself is refused has an error of its own, and costs nothing but its reading.

use super::mock::*;
use crate::{pallet::*, samples::archive, types::*, WeightInfo};
use codec::Encode;
use cybermiles_archive::{Cap, Kind, Manifest};

/// An archive whose manifest somebody changed.
fn changed(change: impl FnOnce(&mut Manifest)) -> ArchiveBytes {
    let bytes = purchase("1");
    let (mut manifest, begin) = Manifest::peek(&bytes).unwrap();
    change(&mut manifest);
    let all = [b"SBC1", manifest.encode().as_slice(), &bytes[begin..]].concat();
    all.try_into().unwrap()
}

fn spoilt(spoil: impl FnOnce(&mut Vec<u8>)) -> ArchiveBytes {
    let mut bytes = purchase("1").into_inner();
    spoil(&mut bytes);
    bytes.try_into().unwrap()
}

#[test]
fn refused_by_name() {
    let kind = {
        let bytes = purchase("1");
        let (manifest, _) = Manifest::peek(&bytes).unwrap();
        let before = Manifest {
            sections: vec![],
            ..manifest
        };
        4 + before.encode().len()
    };
    let refused: [(ArchiveBytes, Error<Test>); 13] = [
        (spoilt(|bytes| bytes[0] = b'X'), Error::BadMagic),
        (spoilt(|bytes| bytes.truncate(20)), Error::BadManifest),
        (spoilt(|bytes| bytes[kind] = 4), Error::UnknownSection(4)),
        (changed(|manifest| manifest.name.clear()), Error::BadName),
        (
            changed(|manifest| manifest.sections[1].name = b"\n".to_vec()),
            Error::BadName,
        ),
        (
            changed(|manifest| manifest.sections.swap(1, 2)),
            Error::NotCanonical(2),
        ),
        (
            changed(|manifest| manifest.sections[1].kind = Kind::Contract),
            Error::OneTooMany(1),
        ),
        (
            changed(|manifest| manifest.sections[4].length += 1),
            Error::WrongLength(4),
        ),
        (
            changed(|manifest| manifest.sections[2].hash[0] ^= 1),
            Error::WrongHash(2),
        ),
        (archive_of_two_bytes_of_text(), Error::NotText(0)),
        (spoilt(|bytes| bytes.push(0)), Error::TrailingBytes),
        (
            changed(|manifest| manifest.release = vec![b'1'; 17]),
            Error::OverCap(Cap::Release as u8),
        ),
        (
            changed(|manifest| manifest.sections[4].length = 32_769),
            Error::OverCap(Cap::Abi as u8),
        ),
    ];
    build_and_execute(|| {
        for (bytes, error) in refused {
            let length = bytes.len() as u32;
            let mut weight = None;
            assert_undone(
                || {
                    let result = try_deploy(bytes.clone(), b"", TANK);
                    weight = Some(weight_of(result));
                    result
                },
                error,
            );
            assert_eq!(weight, Some(<() as WeightInfo>::parse(length)));
        }
    });
}

/// Text that is none, with the right hash.
fn archive_of_two_bytes_of_text() -> ArchiveBytes {
    let good = archive("1", &[(Kind::Abi, "a", b"{}")]);
    let (mut manifest, _) = Manifest::peek(&good).unwrap();
    let bad = [0xff, 0xfe];
    manifest.sections[0].hash = sp_io::hashing::blake2_256(&bad);
    let all = [b"SBC1", manifest.encode().as_slice(), &bad].concat();
    all.try_into().unwrap()
}
