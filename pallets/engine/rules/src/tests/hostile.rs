//! What a hostile caller would try: everything as large as can be, garbage, rules that never end.

use super::{mock::*, rule_sets::*};
use crate::{costs::Usage, pallet::*, samples::*, types::*, Refusal};
use codec::{Decode, Encode};
use cybermiles_rules::Op;
use frame_support::{assert_noop, assert_ok};
use proptest::prelude::*;

#[test]
fn rules_that_never_end() {
    build_and_execute(|| {
        deploy(LENA, "Endless", &endless(vec![]));
        assert_undone(
            || try_fire("Endless", vec![counter()], STEPS),
            Error::FiringLimit,
        );
        let weight = |steps| weight_of(try_fire("Endless", vec![counter()], steps));
        // The more it takes, the more it pays, until the cap on firings ends it.
        assert!(weight(100).ref_time() < weight(200).ref_time());
        assert_eq!(weight(100_000), weight(MAX_STEPS));
    });
}

#[test]
fn rules_that_never_end_in_a_session() {
    build_and_execute(|| {
        deploy(LENA, "Endless", &endless(vec![]));
        let id = open("Endless");
        assert_undone(
            || try_fire_session(id, inserts(vec![counter()])),
            Error::FiringLimit,
        );
        assert_eq!(facts_of(id), []);
    });
}

#[test]
fn partial_matches_without_number() {
    build_and_execute(|| {
        deploy(LENA, "Couples", &couples());
        let fire = |count| try_fire("Couples", vec![number(0); count], STEPS);
        // n + n² of them.
        assert_ok!(fire(31));
        assert_undone(|| fire(32), Error::TokenLimit);
    });
}

#[test]
fn facts_that_beget_facts() {
    build_and_execute(|| {
        deploy(LENA, "Breeding", &breeding());
        assert_undone(
            || try_fire("Breeding", vec![number(0)], STEPS),
            Error::FactLimit,
        );
    });
}

#[test]
fn more_facts_than_a_session_keeps() {
    build_and_execute(|| {
        deploy(LENA, "Numbers", &computing(Op::Add));
        let id = open("Numbers");
        for _ in 0..4 {
            assert_ok!(try_fire_session(id, inserts(vec![pair(0, 0); 64])));
        }
        assert_eq!(facts_of(id).len(), 256);
        assert_undone(
            || try_fire_session(id, inserts(vec![pair(0, 0)])),
            Error::FactLimit,
        );
        // There is a way out of it.
        let gone = (0..64).map(|handle| Change::Delete { handle }).collect();
        assert_ok!(try_fire_session(id, changes(gone)));
        assert_eq!(facts_of(id).len(), 192);
    });
}

#[test]
fn more_than_can_be_said() {
    build_and_execute(|| {
        deploy(LENA, "Echo", &echo(33));
        assert_ok!(try_fire("Echo", vec![texts(0, 1)], STEPS));
        assert_eq!(last_fired().1.len(), 33);
        assert_undone(
            || try_fire("Echo", vec![texts(0, 1); 2], STEPS),
            Error::EffectLimit,
        );
        // Of 2,098 bytes that are brought, 33 times as many are more than 8 KiB above them.
        assert_undone(
            || try_fire("Echo", vec![texts(0, 128)], STEPS),
            Error::OutcomeTooLarge,
        );
        let id = open("Echo");
        assert_undone(
            || try_fire_session(id, inserts(vec![texts(0, 128)])),
            Error::OutcomeTooLarge,
        );
    });
}

/// What a firing says may be so much more than what was brought, and not a byte more.
#[test]
fn more_than_was_brought() {
    let mut usage = Usage::default();
    usage.bring(200).unwrap();
    assert_eq!(usage.say(200 + 8 * 1024), Ok(()));
    let most = usage;
    assert_eq!(most.bytes, 200 + 200 + 8 * 1024);
    let mut usage = Usage::default();
    usage.bring(200).unwrap();
    let refused = usage.say(200 + 8 * 1024 + 1);
    assert_eq!((refused, usage), (Err(Refusal::OutcomeTooLarge), most));
}

#[test]
fn more_than_can_be_brought_or_kept() {
    build_and_execute(|| {
        deploy(LENA, "Texts", &echo(0));
        // Each has 2,098 bytes.
        let fire = |count| try_fire("Texts", vec![texts(0, 128); count], STEPS);
        assert_ok!(fire(15));
        assert_undone(|| fire(16), Error::FactsTooLarge);
        let id = open("Texts");
        let insert = |count| try_fire_session(id, inserts(vec![texts(0, 128); count]));
        assert_undone(|| insert(16), Error::FactsTooLarge);
        assert_ok!(insert(15));
        assert_undone(|| insert(1), Error::StateTooLarge);
    });
}

#[test]
fn code_as_large_as_can_be() {
    build_and_execute(|| {
        let largest = dense(MAX_CODE as usize);
        deploy(LENA, "Dense", &largest);
        assert_ok!(try_fire("Dense", vec![texts(0, 128); 15], STEPS));
        assert_eq!(last_fired().0.len(), 15);
        // A byte more is no call at all.
        let more = vec![0u8; MAX_CODE as usize + 1].encode();
        assert!(CodeBytes::decode(&mut more.as_slice()).is_err());
    });
}

#[test]
fn more_than_a_call_has_room_for() {
    let facts = vec![number(0); 65].encode();
    assert!(Facts::decode(&mut facts.as_slice()).is_err());
    let change = Change::Delete { handle: 0 };
    assert!(Changes::decode(&mut vec![change; 65].encode().as_slice()).is_err());
}

#[test]
fn steps_are_undone_with_what_they_did() {
    build_and_execute(|| {
        deploy(LENA, "Loyalty", &loyalty(1));
        let id = open("Loyalty");
        assert_ok!(try_fire_session(id, inserts(vec![customer(0, false)])));
        let held = rent(&LENA);
        let before = state_of(id);
        // Enough for some of the purchases, not for all.
        for steps in [50, 200, 400] {
            let with = inserts(vec![bought(1); 63]);
            let result = Rules::fire_session(signed(LENA), id, with, steps);
            assert_eq!(error_of(result), Error::<Test>::StepLimit.into());
            assert_eq!((state_of(id), rent(&LENA)), (before.clone(), held));
        }
        assert_ok!(try_fire_session(id, inserts(vec![bought(1); 63])));
        assert_eq!(facts_of(id), [customer(63, false)]);
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Bytes that were a rule set, spoilt in places: refused, or deployed and then fired without harm.
    #[test]
    fn garbage_is_refused_or_harmless(
        spoilt in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        which in 0..3usize,
    ) {
        new_test_ext().execute_with(|| {
            let rules = [pricing(), loyalty(1), echo(2)];
            let mut code = rules[which].to_bytes();
            for (at, byte) in spoilt {
                let at = at.index(code.len());
                code[at] = byte;
            }
            let code = CodeBytes::try_from(code).unwrap();
            let result = Rules::deploy(signed(LENA), called("Garbage"), code, None);
            if result.is_err() {
                assert_quiet();
            } else {
                let with = [purchase(741, 1), customer(1, false), texts(0, 1)];
                for fact in with {
                    let error = try_fire("Garbage", vec![fact], STEPS).err();
                    let corrupt = Error::<Test>::Corrupt.into();
                    prop_assert_ne!(error.map(|failure| failure.error), Some(corrupt));
                }
            }
            Rules::do_try_state().unwrap();
            Ok(())
        })?;
    }

    #[test]
    fn anything_is_refused_as_code(code in prop::collection::vec(any::<u8>(), 0..200)) {
        new_test_ext().execute_with(|| {
            let code = CodeBytes::try_from(code).unwrap();
            assert_noop!(
                Rules::deploy(signed(LENA), called("Garbage"), code, None),
                Error::<Test>::BadMagic
            );
        });
    }
}
