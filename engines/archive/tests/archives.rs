//! What an archive is, and each reason for which one is refused.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod samples;

use codec::Encode;
use cybermiles_archive::{
    Archive, Builder, Cap, Invalid, Kind, Label, Manifest, Section, MAX_MANIFEST,
};
use samples::*;
use sp_crypto_hashing::blake2_256;

/// What follows the manifest in them.
fn body() -> Vec<u8> {
    let all = bytes();
    let (_, begin) = Manifest::peek(&all).unwrap();
    all[begin..].to_vec()
}

/// Why bytes are refused.
fn refusal(bytes: &[u8]) -> Invalid {
    Archive::parse(bytes).unwrap_err()
}

/// Why a manifest that somebody changed is refused.
fn changed(change: impl FnOnce(&mut Manifest)) -> Invalid {
    let mut manifest = manifest();
    change(&mut manifest);
    refusal(&put_together(&manifest, &body()))
}

#[test]
fn what_was_built_is_what_is_read() {
    let bytes = bytes();
    let archive = Archive::parse(&bytes).unwrap();
    assert_eq!(archive.manifest.name, b"purchase");
    assert_eq!(archive.manifest.release, b"1.0.0");
    assert_eq!(archive.manifest.sdk, b"0.1.0");
    assert!(archive.manifest.upgradable);
    let all: Vec<_> = archive
        .all()
        .map(|(section, bytes)| (section.kind, section.name.as_slice(), bytes))
        .collect();
    assert_eq!(
        all,
        [
            (Kind::Contract, &b"purchase"[..], &b"\0asm"[..]),
            (Kind::Process, b"purchase process", b"a process"),
            (Kind::Rules, b"discount", b"more rules"),
            (Kind::Rules, b"pricing", b"rules"),
            (Kind::Records, b"orders", b"a schema"),
            (Kind::Abi, b"purchase", b"{\"calls\":[]}"),
        ]
    );
    assert_eq!(archive.contract(), Some(&b"\0asm"[..]));
    let pricing = archive.manifest.section(Kind::Rules, b"pricing").unwrap();
    assert_eq!(pricing.hash, blake2_256(b"rules"));
    assert_eq!(archive.manifest.section(Kind::Process, b"pricing"), None);
}

#[test]
fn the_format_is_what_it_says() {
    let mut builder = Builder::new("a", "1", "2");
    builder.add(Kind::Records, "b", vec![7, 8, 9]);
    let hash = blake2_256(&[7, 8, 9]);
    let head = [
        b"SBC1",                             // as it begins
        &[4, b'a', 4, b'1', 4, b'2', 0][..], // names by their lengths, not upgradable
        &[4, 5, 4, b'b', 3, 0, 0, 0],        // one section, of kind 5, its name and length
    ]
    .concat();
    let expected = [head.as_slice(), &hash, &[7, 8, 9]].concat();
    assert_eq!(builder.build(), Ok(expected));
}

#[test]
fn numbers_of_kinds_are_what_they_encode_to() {
    for kind in Kind::ALL {
        assert_eq!(kind.encode(), [kind.number()]);
        assert_eq!(Kind::of(kind.number()), Some(kind));
    }
    for reserved in [0, 4, 6, 8, 255] {
        assert_eq!(Kind::of(reserved), None);
    }
}

#[test]
fn parts_in_another_order_make_the_same_archive() {
    let mut other = Builder::new("purchase", "1.0.0", "0.1.0");
    other
        .add(Kind::Contract, "purchase", b"\0asm".to_vec())
        .add(Kind::Rules, "discount", b"more rules".to_vec())
        .add(Kind::Process, "purchase process", b"a process".to_vec())
        .add(Kind::Abi, "purchase", b"{\"calls\":[]}".to_vec())
        .add(Kind::Rules, "pricing", b"rules".to_vec())
        .add(Kind::Records, "orders", b"a schema".to_vec())
        .upgradable(true);
    assert_eq!(other.build(), purchase().build());
}

#[test]
fn the_hash_of_the_manifest_stands_for_all() {
    let hash = manifest().hash();
    assert_eq!(hash, blake2_256(&manifest().encode()));
    let mut other = purchase();
    other.add(Kind::Rules, "third", b"rules".to_vec());
    let other = other.build().unwrap();
    assert_ne!(Manifest::peek(&other).unwrap().0.hash(), hash);
}

#[test]
fn bad_magic() {
    assert_eq!(refusal(b""), Invalid::BadMagic);
    assert_eq!(refusal(b"SBC"), Invalid::BadMagic);
    let mut next = bytes();
    next[3] = b'2';
    assert_eq!(refusal(&next), Invalid::BadMagic);
}

#[test]
fn bad_manifest() {
    assert_eq!(refusal(b"SBC1"), Invalid::BadManifest);
    let all = bytes();
    let begin = all.len() - body().len();
    for end in 4..begin {
        assert_eq!(refusal(&all[..end]), Invalid::BadManifest, "cut at {end}");
    }
    // More sections than memory, and a name of a gigabyte: nothing is made ready for them.
    let mut many = [b"SBC1", &[4, b'a', 4, b'1', 4, b'2', 0][..]].concat();
    many.extend([3, 255, 255, 255, 255]);
    assert_eq!(refusal(&many), Invalid::BadManifest);
    assert_eq!(refusal(b"SBC1\x02\0\0\x01"), Invalid::BadManifest);
    // A flag is 0 or 1.
    assert_eq!(
        refusal(&[b"SBC1", &[4, b'a', 4, b'1', 4, b'2', 2, 0][..]].concat()),
        Invalid::BadManifest
    );
}

/// The length of a name in two bytes where one does.
#[test]
fn another_text_of_the_same_manifest() {
    let short = [b"SBC1", &[4, b'a', 4, b'1', 4, b'2', 0, 0][..]].concat();
    assert!(Archive::parse(&short).is_ok());
    let long = [b"SBC1", &[5, 0, b'a', 4, b'1', 4, b'2', 0, 0][..]].concat();
    assert_eq!(refusal(&long), Invalid::BadManifest);
}

#[test]
fn bad_name() {
    type Pick = fn(&mut Manifest) -> &mut Vec<u8>;
    let names: [(Pick, Label); 4] = [
        (|manifest| &mut manifest.name, Label::App),
        (|manifest| &mut manifest.release, Label::Release),
        (|manifest| &mut manifest.sdk, Label::Sdk),
        (|manifest| &mut manifest.sections[0].name, Label::Section(0)),
    ];
    for (pick, label) in names {
        for bad in ["", "tab\t", "\u{e9}", "\u{7f}"] {
            let put = |manifest: &mut Manifest| *pick(manifest) = bad.into();
            assert_eq!(changed(put), Invalid::BadName(label), "{bad:?}");
        }
    }
}

#[test]
fn names_have_an_end() {
    let name = |length: usize| vec![b'a'; length];
    assert_eq!(
        changed(|manifest| manifest.name = name(33)),
        Invalid::Over(Cap::Name)
    );
    assert_eq!(
        changed(|manifest| manifest.sections[1].name = name(33)),
        Invalid::Over(Cap::Name)
    );
    assert_eq!(
        changed(|manifest| manifest.release = name(17)),
        Invalid::Over(Cap::Release)
    );
    assert_eq!(
        changed(|manifest| manifest.sdk = name(17)),
        Invalid::Over(Cap::Release)
    );
    let longest = Builder::new(name(32), name(16), name(16)).build();
    assert!(longest.is_ok());
}

#[test]
fn unknown_section() {
    let manifest = manifest();
    let encoded = put_together(&manifest, &body());
    let before = Manifest {
        sections: vec![],
        ..manifest.clone()
    };
    // The first section's kind comes after what an empty manifest has.
    let kind = 4 + before.encode().len();
    assert_eq!(encoded[kind], 1);
    for number in [0, 4, 6, 8, 255] {
        let mut other = encoded.clone();
        other[kind] = number;
        assert_eq!(refusal(&other), Invalid::UnknownSection(number));
    }
}

#[test]
fn not_canonical() {
    assert_eq!(
        changed(|manifest| manifest.sections.swap(0, 1)),
        Invalid::NotCanonical(1)
    );
    assert_eq!(
        changed(|manifest| manifest.sections.swap(2, 3)),
        Invalid::NotCanonical(3)
    );
    let twice = |manifest: &mut Manifest| manifest.sections[3].name = b"discount".to_vec();
    assert_eq!(changed(twice), Invalid::NotCanonical(3));
}

#[test]
fn one_too_many() {
    for (kind, place) in [(Kind::Contract, 1), (Kind::Abi, 6)] {
        let mut two = purchase();
        two.add(kind, "second", b"x".to_vec());
        assert_eq!(two.build(), Err(Invalid::OneTooMany(place)));
    }
}

#[test]
fn wrong_length() {
    let all = bytes();
    let begin = all.len() - body().len();
    // Cut off within the last section, the first, and before the second.
    assert_eq!(refusal(&all[..all.len() - 1]), Invalid::WrongLength(5));
    assert_eq!(refusal(&all[..begin + 3]), Invalid::WrongLength(0));
    assert_eq!(refusal(&all[..begin + 4]), Invalid::WrongLength(1));
    assert_eq!(
        changed(|manifest| manifest.sections[0].length = u32::MAX),
        Invalid::WrongLength(0)
    );
    // One that borrows from the next.
    assert_eq!(
        changed(|manifest| {
            manifest.sections[2].length += 1;
            manifest.sections[3].length -= 1;
        }),
        Invalid::WrongHash(2)
    );
}

#[test]
fn wrong_hash() {
    for (place, at) in [(0u8, 0), (1, 4), (2, 13)] {
        let mut other = body();
        other[at] ^= 1;
        assert_eq!(
            refusal(&put_together(&manifest(), &other)),
            Invalid::WrongHash(place)
        );
    }
    assert_eq!(
        changed(|manifest| manifest.sections[4].hash[31] ^= 1),
        Invalid::WrongHash(4)
    );
}

#[test]
fn the_description_is_text() {
    let mut other = Builder::new("a", "1", "1");
    other.add(Kind::Abi, "a", vec![0xff]);
    assert_eq!(other.build(), Err(Invalid::NotText(0)));
}

#[test]
fn trailing_bytes() {
    let mut other = bytes();
    other.push(0);
    assert_eq!(refusal(&other), Invalid::TrailingBytes);
    let nothing = Builder::new("a", "1", "1").build().unwrap();
    assert_eq!(
        refusal(&[nothing, vec![0]].concat()),
        Invalid::TrailingBytes
    );
}

#[test]
fn caps() {
    let mut other = Builder::new("a", "1", "1");
    other.add(Kind::Abi, "a", vec![b' '; 32 * 1024]);
    assert!(other.build().is_ok());
    let mut other = Builder::new("a", "1", "1");
    other.add(Kind::Abi, "a", vec![b' '; 32 * 1024 + 1]);
    assert_eq!(other.build(), Err(Invalid::Over(Cap::Abi)));

    let sections = |count: usize| {
        let mut builder = Builder::new(vec![b'a'; 32], "1", "1");
        for number in 0..count {
            builder.add(Kind::Rules, format!("{number:032}"), vec![]);
        }
        builder.build()
    };
    assert!(sections(64).is_ok());
    assert_eq!(sections(65), Err(Invalid::Over(Cap::Sections)));
    let section = |number: u32| Section {
        kind: Kind::Rules,
        name: format!("{number:03}").into_bytes(),
        length: 0,
        hash: blake2_256(b""),
    };
    let short = |manifest: &mut Manifest| manifest.sections = (0..65).map(section).collect();
    assert_eq!(changed(short), Invalid::Over(Cap::Sections));

    let room = 512 * 1024 - Builder::new("a", "1", "1").build().unwrap().len() - 39;
    let filled = |bytes: usize| {
        let mut builder = Builder::new("a", "1", "1");
        builder.add(Kind::Contract, "a", vec![0; bytes]).build()
    };
    assert_eq!(filled(room).unwrap().len(), 512 * 1024);
    assert_eq!(filled(room + 1), Err(Invalid::Over(Cap::Bytes)));
    assert_eq!(refusal(&vec![0; 512 * 1024 + 1]), Invalid::Over(Cap::Bytes));
}

#[test]
fn the_longest_manifest_is_as_long_as_it_says() {
    let name = |number: u32| format!("{number:032}").into_bytes();
    let longest = Manifest {
        name: name(0),
        release: vec![b'1'; 16],
        sdk: vec![b'1'; 16],
        upgradable: true,
        sections: (0..64)
            .map(|number| Section {
                kind: Kind::Rules,
                name: name(number),
                length: u32::MAX,
                hash: [1; 32],
            })
            .collect(),
    };
    assert_eq!(longest.encode().len(), MAX_MANIFEST as usize);
    assert_eq!(longest.check(), Ok(()));
    let bytes = put_together(&longest, &[]);
    assert_eq!(Manifest::peek(&bytes), Ok((longest, bytes.len())));
}

#[test]
fn a_refusal_says_what_it_is() {
    let texts = [
        (
            Invalid::UnknownSection(4),
            "a section of an unknown kind, 4",
        ),
        (
            Invalid::Over(Cap::Sections),
            "over the limit of 64 (sections of an archive)",
        ),
        (
            Invalid::BadName(Label::Section(3)),
            "the name of section 3 is empty, or not printable ASCII",
        ),
    ];
    for (refusal, text) in texts {
        assert_eq!(refusal.to_string(), text);
    }
}
