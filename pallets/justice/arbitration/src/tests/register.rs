//! `register`.

use super::mock::*;
use crate::{pallet::*, types::*};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, TokenError};
use std::collections::BTreeSet;

fn languages(codes: &[[u8; 2]]) -> Languages {
    let set: BTreeSet<_> = codes.iter().copied().collect();
    set.try_into().unwrap()
}

#[test]
fn the_bond_is_on_hold_and_the_profile_known() {
    build_and_execute(|| {
        register(OLGA);
        let known = arbiter(OLGA);
        assert_eq!((known.bond, known.exit_delay), (1_001, 100));
        assert_eq!((known.hearing, known.ruled, known.leaves_at), (0, 0, None));
        assert_eq!(known.record, Record::default());
        assert_eq!(known.content, content(4));
        assert_eq!(known.specialities.iter().collect::<Vec<_>>(), [&3, &7]);
        assert_eq!(known.languages, languages(&[*b"en"]));
        assert_eq!(held(HoldReason::Bond, OLGA), 1_001);
        assert!(held(HoldReason::Rent, OLGA) > 0);
        System::assert_last_event(
            Event::ArbiterRegistered {
                arbiter: OLGA,
                content: content(4),
                specialities: known.specialities,
                languages: known.languages,
                bond: 1_001,
                exit_delay: 100,
            }
            .into(),
        );
    });
}

#[test]
fn not_by_who_was_closed() {
    build_and_execute(|| {
        Suspended::<Test>::put(vec![STRANGER]);
        assert_not_by([STRANGER], Error::<Test>::TradingSuspended, |who| {
            Arbitration::register(who, content(4), Default::default(), Default::default())
        });
    });
}

#[test]
fn once_and_well_described() {
    build_and_execute(|| {
        let none = Specialities::default;
        let mut long = content(4);
        long.length = 1_001;
        for wrong in [content(0), long] {
            assert_noop!(
                Arbitration::register(signed(OLGA), wrong, none(), languages(&[])),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
        for wrong in [*b"En", *b"e ", [0, 0]] {
            assert_noop!(
                Arbitration::register(signed(OLGA), content(4), none(), languages(&[wrong])),
                Error::<Test>::BadLanguage
            );
        }
        register(OLGA);
        assert_noop!(
            Arbitration::register(signed(OLGA), content(4), none(), languages(&[])),
            Error::<Test>::AlreadyArbiter
        );
        assert_noop!(
            Arbitration::register(signed(NEWCOMER), content(4), none(), languages(&[])),
            TokenError::FundsUnavailable
        );
    });
}

#[test]
fn by_anybody_who_signs() {
    build_and_execute(|| {
        assert_not_by([], DispatchError::BadOrigin, |who| {
            Arbitration::register(who, content(4), Default::default(), Default::default())
        });
        assert_ok!(Arbitration::register(
            signed(STRANGER),
            content(4),
            Default::default(),
            Default::default()
        ));
    });
}
