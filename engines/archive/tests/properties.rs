//! Archives of whatever parts: what goes in comes out, and every other byte is another archive or none.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod samples;

use cybermiles_archive::{Archive, Builder, Kind, Manifest};
use proptest::prelude::*;
use samples::*;
use std::collections::BTreeMap;

type Parts = BTreeMap<(Kind, String), Vec<u8>>;

fn any_parts() -> impl Strategy<Value = Parts> {
    let kind = prop::sample::select(vec![Kind::Process, Kind::Rules, Kind::Records]);
    let key = (kind, "[ -~]{1,32}");
    let many = prop::collection::btree_map(key, prop::collection::vec(any::<u8>(), 0..200), 0..20);
    let code = prop::option::of(prop::collection::vec(any::<u8>(), 0..400));
    let abi = prop::option::of("[a-z{}\":]{0,99}");
    (many, code, abi).prop_map(|(mut parts, code, abi)| {
        if let Some(code) = code {
            parts.insert((Kind::Contract, "main".into()), code);
        }
        if let Some(abi) = abi {
            parts.insert((Kind::Abi, "main".into()), abi.into_bytes());
        }
        parts
    })
}

proptest! {
    #[test]
    fn what_goes_in_comes_out(
        parts in any_parts(),
        order in any::<prop::sample::Index>(),
        name in "[ -~]{1,32}",
        release in "[ -~]{1,16}",
        upgradable: bool,
    ) {
        let mut builder = Builder::new(name.as_str(), release.as_str(), "1");
        builder.upgradable(upgradable);
        let mut entries: Vec<_> = parts.iter().collect();
        let turn = if entries.is_empty() { 0 } else { order.index(entries.len()) };
        entries.rotate_left(turn);
        for ((kind, name), bytes) in entries {
            builder.add(*kind, name.as_str(), bytes.clone());
        }
        let built = builder.build().unwrap();
        let archive = Archive::parse(&built).unwrap();
        prop_assert_eq!(&archive.manifest.name, name.as_bytes());
        prop_assert_eq!(&archive.manifest.release, release.as_bytes());
        prop_assert_eq!(archive.manifest.upgradable, upgradable);
        let read: Parts = archive
            .all()
            .map(|(section, bytes)| {
                let name = String::from_utf8(section.name.clone()).unwrap();
                ((section.kind, name), bytes.to_vec())
            })
            .collect();
        prop_assert_eq!(read, parts);
        // One text for one manifest.
        let body: Vec<u8> = archive.sections.concat();
        prop_assert_eq!(put_together(&archive.manifest, &body), built);
    }

    /// The hash of the manifest stands for every byte.
    #[test]
    fn no_other_bytes_have_the_same_hash(at in any::<prop::sample::Index>(), bit in 0..8u32) {
        let good = bytes();
        let mut other = good.clone();
        other[at.index(good.len())] ^= 1 << bit;
        if let Ok(archive) = Archive::parse(&other) {
            prop_assert_ne!(archive.manifest.hash(), manifest().hash());
        }
    }

    #[test]
    fn cut_off_it_is_none(end in any::<prop::sample::Index>()) {
        let good = bytes();
        prop_assert!(Archive::parse(&good[..end.index(good.len())]).is_err());
    }

    #[test]
    fn whatever_comes_is_read_or_refused(noise in prop::collection::vec(any::<u8>(), 0..300)) {
        let begun = [b"SBC1", noise.as_slice()].concat();
        for bytes in [noise, begun] {
            let peeked = Manifest::peek(&bytes);
            if let Ok(archive) = Archive::parse(&bytes) {
                prop_assert_eq!(peeked.unwrap().0, archive.manifest);
            }
        }
    }
}
