//! Archives that are not what they say, hold what no pallet takes, or are as large as can be.

use super::*;
use cybermiles_archive::{Manifest, MAGIC};
use cybermiles_runtime::RuntimeCall;
use frame_support::dispatch::GetDispatchInfo;
use pallet_bundles::{Call as Apps, Error as AppError, MAX_ARCHIVE, MAX_SECTIONS};
use pallet_process::Error as ProcessError;
use pallet_records::Error as RecordError;
use sp_runtime::traits::Dispatchable;
use std::collections::BTreeSet;

fn deployment(archive: Vec<u8>) -> RuntimeCall {
    Apps::deploy {
        archive: bounded(archive),
        input: Input::default(),
        funds: 10_000 * CMT,
        gas: LITTLE,
        deposit_limit: None,
        salt: Salt::default(),
    }
    .into()
}

/// Why Alice can't deploy an archive; nothing is left of it.
fn refused(archive: Vec<u8>) -> DispatchError {
    let before = root();
    let refused = deployment(archive).dispatch(origin("Alice")).unwrap_err();
    assert_eq!(root(), before);
    refused.error
}

fn tool() -> Vec<u8> {
    builder(purchase()).build().unwrap()
}

/// The tool's archive with another manifest. Its sections are the contract, the process and the notes.
fn with(change: impl FnOnce(&mut Manifest)) -> Vec<u8> {
    let archive = tool();
    let (mut manifest, begin) = Manifest::peek(&archive).unwrap();
    change(&mut manifest);
    [MAGIC.as_slice(), &manifest.encode(), &archive[begin..]].concat()
}

/// The tool's archive with a byte that is another one.
fn spoilt(at: impl FnOnce(usize) -> usize) -> Vec<u8> {
    let mut archive = tool();
    let (_, begin) = Manifest::peek(&archive).unwrap();
    archive[at(begin)] ^= 1;
    archive
}

fn cut(bytes: usize) -> Vec<u8> {
    let mut archive = tool();
    archive.truncate(archive.len() - bytes);
    archive
}

#[test]
fn an_archive_that_is_not_what_it_says_is_refused_by_what_is_wrong() {
    let length = tool().len();
    let longer = [tool(), vec![0]].concat();
    let cases = [
        (
            with(|it| it.sections[0].hash[31] ^= 1),
            AppError::<Runtime>::WrongHash(0),
        ),
        (
            with(|it| it.sections[2].hash[0] ^= 1),
            AppError::WrongHash(2),
        ),
        (spoilt(|begin| begin), AppError::WrongHash(0)),
        (spoilt(|_| length - 1), AppError::WrongHash(2)),
        // The bytes are others then.
        (
            with(|it| it.sections[1].length -= 1),
            AppError::WrongHash(1),
        ),
        (
            with(|it| it.sections[2].length += 1),
            AppError::WrongLength(2),
        ),
        (
            with(|it| it.sections[0].length = u32::MAX),
            AppError::WrongLength(0),
        ),
        (cut(1), AppError::WrongLength(2)),
        (longer, AppError::TrailingBytes),
        (with(|it| it.sections.swap(0, 1)), AppError::NotCanonical(1)),
        (cut(length - 30), AppError::BadManifest),
        (spoilt(|_| 0), AppError::BadMagic),
    ];
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        for (archive, why) in cases {
            assert_eq!(refused(archive), why.into());
        }
        // In a block its reading is paid for.
        let before = total(&account("Alice"));
        let call = deployment(spoilt(|begin| begin));
        let why = DispatchError::from(AppError::<Runtime>::WrongHash(0));
        assert_eq!(block(vec![signed("Alice", call, 0)]), [Ok(Err(why))]);
        assert!(total(&account("Alice")) < before);
        assert_eq!(pallet_bundles::Apps::<Runtime>::iter().count(), 0);
    });
}

/// What comes before it in the archive is undone with it; an app that should be given it keeps what it has.
#[test]
fn a_net_that_is_not_sound_takes_its_archive_with_it() {
    let mut process = compile(PURCHASE, "purchase.xml").unwrap().process;
    let mut nodes = process.nodes.iter();
    let credit = nodes.position(|node| node.name == b"credit seller");
    let credit = credit.unwrap();
    // One branch of the fork never ends: `Why::Endless`.
    process.nodes[credit].edges[0].to = credit as u8;
    let process = process.to_bytes();
    let unsound = DispatchError::from(ProcessError::<Runtime>::Unsound(credit as u8, 2));

    with_tool(|tool| {
        let mut archive = builder(process.clone());
        archive.add(Kind::Rules, "rules", parts::rules(0));
        assert_eq!(refused(archive.build().unwrap()), unsound);

        let before = root();
        let upgraded = Bundles::upgrade(
            origin("Alice"),
            tool.id,
            bounded(builder(process).build().unwrap()),
            Bundles::app(tool.id).unwrap().hash,
            Input::default(),
            LITTLE,
        );
        assert_eq!(upgraded.unwrap_err().error, unsound);
        assert_eq!(root(), before);
    });
}

fn tenth_of_a_block() -> Weight {
    <Runtime as pallet_bundles::Config>::MaxDeploy::get()
}

#[test]
fn the_largest_archive_is_deployed_within_a_tenth_of_a_block() {
    let archive = parts::archive(MAX_ARCHIVE as usize);
    let (manifest, _) = Manifest::peek(&archive).unwrap();
    let hashes: BTreeSet<_> = manifest.sections.iter().map(|part| part.hash).collect();
    assert_eq!(hashes.len(), manifest.sections.len());
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let view = Bundles::check(bounded(archive.clone()), 0).unwrap();
        assert_eq!(view.too_heavy, None);
        let call = deployment(archive);
        let weight = call.get_dispatch_info().call_weight;
        assert_eq!(weight, view.weight);
        assert!(weight.all_lte(tenth_of_a_block()), "{weight:?}");
        assert_eq!(block(vec![signed("Alice", call, 0)]), [Ok(Ok(()))]);
        // Each part was looked at and stored: none had been there before.
        let stored = [
            pallet_process::Codes::<Runtime>::iter().count(),
            pallet_rules::Codes::<Runtime>::iter().count(),
            pallet_records::Schemas::<Runtime>::iter().count(),
        ];
        let kinds = [Kind::Process, Kind::Rules, Kind::Records];
        assert_eq!(stored, kinds.map(|kind| manifest.of(kind).count()));
        assert!(stored.iter().all(|parts| *parts > 10), "{stored:?}");
    });
}

/// The dearest bytes are those of schemas, and as many schemas as can be, each longer than any may be, are charged
/// for all of them. Even they weigh less than what would be refused for its weight.
#[test]
fn the_dearest_archive_is_within_a_tenth_of_a_block() {
    let mut archive = Builder::new("dear", "1.0.0", "0.1.0");
    for number in 0..MAX_SECTIONS {
        archive.add(Kind::Records, format!("{number:02}"), vec![7; 8_000]);
    }
    let archive = archive.build().unwrap();
    chain(&dev::foundation(1)).execute_with(|| {
        blocks(1);
        let view = Bundles::check(bounded(archive.clone()), 0).unwrap();
        assert_eq!(view.too_heavy, None);
        assert!(view.weight.all_lte(tenth_of_a_block()), "{:?}", view.weight);
        let why = RecordError::<Runtime>::SchemaTooLong;
        assert_eq!(refused(archive), why.into());
    });
}
