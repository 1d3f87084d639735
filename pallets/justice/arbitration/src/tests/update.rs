//! `update`.

use super::mock::*;
use crate::{pallet::*, types::*};
use frame_support::{assert_noop, assert_ok};

#[test]
fn says_all_anew_and_touches_nothing_else() {
    build_and_execute(|| {
        register(OLGA);
        let before = arbiter(OLGA);
        assert_ok!(Arbitration::update(
            signed(OLGA),
            content(5),
            Specialities::default(),
            Languages::default()
        ));
        assert_eq!(
            arbiter(OLGA),
            ArbiterOf::<Test> {
                content: content(5),
                specialities: Specialities::default(),
                languages: Languages::default(),
                ..before
            }
        );
        System::assert_last_event(
            Event::ArbiterUpdated {
                arbiter: OLGA,
                content: content(5),
                specialities: Specialities::default(),
                languages: Languages::default(),
            }
            .into(),
        );
    });
}

#[test]
fn well_described_even_when_leaving() {
    build_and_execute(|| {
        register(OLGA);
        assert_ok!(Arbitration::leave(signed(OLGA)));
        let update = |content, languages| {
            Arbitration::update(signed(OLGA), content, Default::default(), languages)
        };
        assert_noop!(
            update(content(0), Languages::default()),
            Error::<Test>::ContentLengthOutOfRange
        );
        let mut wrong = Languages::default();
        wrong.try_insert(*b"XX").unwrap();
        assert_noop!(update(content(5), wrong), Error::<Test>::BadLanguage);
        assert_ok!(update(content(5), Languages::default()));
    });
}

#[test]
fn only_by_an_arbiter() {
    build_and_execute(|| {
        register(OLGA);
        assert_not_by([STRANGER], Error::<Test>::NotArbiter, |who| {
            Arbitration::update(who, content(5), Default::default(), Default::default())
        });
    });
}
