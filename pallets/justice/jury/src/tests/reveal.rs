//! `reveal`.

use super::mock::*;
use crate::{pallet::*, voting::commitment, Class, Tally};
use codec::Encode;
use cybermiles_primitives::justice::PanelId;
use frame_support::{assert_noop, assert_ok};
use sp_io::hashing::blake2_256;

/// All but Cleo have committed to yes, and the reveals have begun.
fn committed() -> PanelId {
    let id = drawn(12);
    for who in [ADA, BEN, DAN] {
        assert_ok!(commit(id, who, true));
    }
    run_to(commit_until(id));
    id
}

#[test]
fn a_vote_weighs_as_many_seats_as_the_juror_has() {
    build_and_execute(|| {
        let id = committed();
        let weight = seats_of(id, &DAN);
        assert!(weight > 1);
        assert_ok!(reveal(id, DAN, true));
        assert_last(Event::Revealed {
            panel: id,
            juror: DAN,
            vote: true,
            seats: weight,
        });
        let committed = [ADA, BEN, DAN].iter().map(|who| seats_of(id, who)).sum();
        let tally = Tally {
            committed,
            granted: weight,
            denied: 0,
        };
        assert_eq!(Jury::panel(id).unwrap().tally, tally);
        assert_eq!(class(id, &DAN), Some(Class::Granted));
        assert_eq!(seats_of(id, &DAN), weight);
        assert_noop!(reveal(id, DAN, true), Error::<Test>::AlreadyRevealed);
    });
}

#[test]
fn a_copied_commitment_can_not_be_revealed() {
    build_and_execute(|| {
        let id = drawn(12);
        assert_ok!(commit(id, DAN, true));
        let copied = hash(id, &DAN, true);
        assert_ok!(Jury::commit(signed(CLEO), id, copied));
        run_to(commit_until(id));
        assert_ok!(reveal(id, DAN, true));
        // Vote and salt are public now.
        for vote in [true, false] {
            assert_noop!(
                Jury::reveal(signed(CLEO), id, vote, salt(&DAN)),
                Error::<Test>::WrongReveal
            );
        }
    });
}

#[test]
fn neither_another_vote_nor_salt_nor_round_nor_panel() {
    build_and_execute(|| {
        let id = drawn(12);
        let other = commitment(id + 1, 0, &DAN, true, &salt(&DAN));
        let later = commitment(id, 1, &BEN, true, &salt(&BEN));
        assert_ok!(Jury::commit(signed(DAN), id, other));
        assert_ok!(Jury::commit(signed(BEN), id, later));
        assert_ok!(commit(id, CLEO, true));
        run_to(commit_until(id));
        for who in [DAN, BEN] {
            assert_noop!(reveal(id, who, true), Error::<Test>::WrongReveal);
        }
        assert_noop!(reveal(id, CLEO, false), Error::<Test>::WrongReveal);
        assert_noop!(
            Jury::reveal(signed(CLEO), id, true, [0; 16]),
            Error::<Test>::WrongReveal
        );
        assert_ok!(reveal(id, CLEO, true));
    });
}

#[test]
fn between_the_deadlines() {
    build_and_execute(|| {
        let id = drawn(12);
        assert_ok!(commit(id, DAN, true));
        assert_ok!(commit(id, BEN, true));
        run_to(commit_until(id) - 1);
        assert_noop!(reveal(id, DAN, true), Error::<Test>::TooEarly);
        run_to(reveal_until(id) - 1);
        assert_ok!(reveal(id, DAN, true));
        run_to(reveal_until(id));
        assert_noop!(reveal(id, BEN, true), Error::<Test>::DeadlinePassed);
    });
}

#[test]
fn only_who_was_drawn_and_committed() {
    build_and_execute(|| {
        let id = committed();
        assert_noop!(reveal(id, CLEO, true), Error::<Test>::NotCommitted);
        assert_noop!(reveal(id, STRANGER, true), Error::<Test>::NotDrawn);
        assert_signed_only(|origin| Jury::reveal(origin, id, true, [0; 16]));
    });
}

#[test]
fn only_in_a_vote() {
    build_and_execute(|| {
        let id = seeded(12);
        let call = |id| Jury::reveal(signed(DAN), id, true, [0; 16]);
        assert_noop!(call(id), Error::<Test>::WrongState);
        assert_noop!(call(id + 1), Error::<Test>::NotFound);
        draw_all(id);
        vote(id, |_| Some(true));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_noop!(call(id), Error::<Test>::WrongState);
    });
}

#[test]
fn the_hash_is_of_the_bytes_that_are_documented() {
    let salt = [7; 16];
    let bytes = [
        &[5, 0, 0, 0, 0, 0, 0, 0][..],
        &[3, 0, 0, 0],
        &DAN.encode(),
        &[1],
        &salt,
    ]
    .concat();
    assert_eq!(bytes.len(), 61);
    assert_eq!(commitment(5, 3, &DAN, true, &salt).0, blake2_256(&bytes));
}
