//! `Jury::discharge`, the promise to other pallets.

use super::mock::*;
use crate::{pallet::*, Settlement, State};
use cybermiles_primitives::justice::{Jury as _, Verdict};
use frame_support::{assert_noop, assert_ok};

#[test]
fn the_settlement_begins() {
    build_and_execute(|| {
        let id = decided(12, |_| Some(true));
        assert_ok!(Jury::discharge(id));
        assert_last(Event::Discharged { panel: id });
        let settlement = Settlement {
            voted: true,
            payout: None,
        };
        let verdict = Verdict::Granted;
        assert_eq!(
            state(id),
            State::Settling {
                verdict,
                settlement
            }
        );
    });
}

#[test]
fn only_once_and_only_when_decided() {
    build_and_execute(|| {
        let id = seeded(12);
        assert_noop!(Jury::discharge(id), Error::<Test>::WrongState);
        assert_noop!(Jury::discharge(id + 1), Error::<Test>::NotFound);
        draw_all(id);
        assert_noop!(Jury::discharge(id), Error::<Test>::WrongState);
        vote(id, |_| Some(true));
        assert_noop!(Jury::discharge(id), Error::<Test>::WrongState);
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_noop!(
            Jury::settle(signed(STRANGER), id, 50),
            Error::<Test>::WrongState
        );
        assert_ok!(Jury::discharge(id));
        assert_noop!(Jury::discharge(id), Error::<Test>::WrongState);
    });
}
