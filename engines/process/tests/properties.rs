//! Whatever process there is and whatever is done with its cases.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;
mod duel;
mod generator;
mod judge;
mod naive;
mod walk;

use cybermiles_process::{Invalid, Process, MAGIC, VERSION};
use duel::{Duel, Tally};
use generator::{process, Tape};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{FileFailurePersistence, TestRunner},
};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
};

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(ProptestConfig {
        cases,
        max_shrink_iters: 20_000,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "tests/properties.proptest-regressions",
        ))),
        ..ProptestConfig::default()
    })
}

/// A net is sound exactly if the game of all moves never gets stuck, loses no token, comes everywhere and is
/// bounded.
#[test]
fn the_verdict_is_that_of_the_naive_game() {
    let seen = RefCell::new(BTreeMap::<String, u32>::new());
    runner(2_000)
        .run(&vec(any::<u8>(), 0..120), |tape| {
            for said in judge::judge(&process(&mut Tape(&tape))) {
                *seen.borrow_mut().entry(said).or_insert(0) += 1;
            }
            Ok(())
        })
        .unwrap();
    let seen = seen.take();
    println!("{seen:?}");
    let often = |what: &str| seen.get(what).copied().unwrap_or(0);
    assert!(often("Sound") > 200 && often("Sound with forks") > 200 && often("in part") < 300);
    for why in [
        "Lost",
        "JoinWithoutFork",
        "Endless",
        "Unreachable",
        "Unbounded",
        "Busy",
    ] {
        assert!(often(why) > 1, "{why}: {}", often(why));
    }
}

/// Same tokens, same variables, same effects, same errors.
#[test]
fn the_engine_plays_as_the_naive_player() {
    let tally = RefCell::new(Tally::default());
    let tapes = (vec(any::<u8>(), 0..120), vec(any::<u8>(), 0..200));
    runner(4_000)
        .run(&tapes, |(net, deeds)| {
            let process = process(&mut Tape(&net));
            tally
                .borrow_mut()
                .add(Duel::play(&process, &mut Tape(&deeds)));
            Ok(())
        })
        .unwrap();
    let tally = tally.take();
    println!("{tally:?}");
    assert!(tally.done > 3_000 && tally.ended > 800);
    let errors = [
        "NoSuchToken",
        "NoSuchTransition",
        "NotSignalled",
        "NotDue",
        "NotWritable",
    ];
    for error in errors
        .into_iter()
        .chain(["BadVariable", "NoWay", "Over", "Failed", "Host"])
    {
        let often = tally.errors.get(error).copied().unwrap_or(0);
        assert!(often > 2, "{error}: {often}");
    }
    let steps = [
        "Entered", "Due", "Left", "Set", "Forked", "Joined", "Merged", "Ended",
    ];
    for step in steps.into_iter().chain(["Completed"]) {
        let often = tally.steps.get(step).copied().unwrap_or(0);
        assert!(often > 100, "{step}: {often}");
    }
}

#[test]
fn flipped_bits_are_refused_or_sound() {
    let accepted = Cell::new(0);
    let tapes = (
        vec(any::<u8>(), 0..120),
        vec(any::<prop::sample::Index>(), 1..4),
        vec(any::<u8>(), 30),
    );
    runner(4_000)
        .run(&tapes, |(tape, flips, deeds)| {
            let mut bytes = process(&mut Tape(&tape)).to_bytes();
            for flip in flips {
                let bit = flip.index(bytes.len() * 8);
                bytes[bit / 8] ^= 1 << (bit % 8);
            }
            if let Ok(read) = Process::from_bytes(&bytes) {
                accepted.set(accepted.get() + 1);
                prop_assert_eq!(read.to_bytes(), bytes);
                walk::through(&read, &deeds);
            }
            Ok(())
        })
        .unwrap();
    assert!(accepted.get() > 300, "{accepted:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_bytes_are_refused_or_sound(body in vec(any::<u8>(), 0..400), headed in any::<bool>()) {
        let mut bytes = if headed { [&MAGIC[..], &[VERSION], &[0; 32]].concat() } else { vec![] };
        bytes.extend(&body);
        if let Ok(read) = Process::from_bytes(&bytes) {
            walk::through(&read, &body);
        }
    }

    /// What was made is as its kinds need it, so that it is refused only because it is not sound; it is read as
    /// it was written.
    #[test]
    fn bytes_are_read_back(tape in vec(any::<u8>(), 0..120)) {
        let process = process(&mut Tape(&tape));
        let bytes = process.to_bytes();
        prop_assert_eq!(Process::trusted(&bytes), Ok(process.clone()));
        match process.soundness() {
            Ok(_) => prop_assert_eq!(Process::from_bytes(&bytes), Ok(process)),
            Err(why) => prop_assert_eq!(Process::from_bytes(&bytes), Err(Invalid::Unsound(why))),
        }
    }
}
