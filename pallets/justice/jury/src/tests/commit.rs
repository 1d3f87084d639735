//! `commit`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::{justice::PanelId, Hash};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchResult;

fn any(id: PanelId) -> DispatchResult {
    Jury::commit(signed(DAN), id, Hash::repeat_byte(1))
}

#[test]
fn a_juror_commits_and_may_think_again() {
    build_and_execute(|| {
        let id = drawn(12);
        assert_ok!(commit(id, DAN, true));
        let commitment = hash(id, &DAN, true);
        assert_last(Event::Committed {
            panel: id,
            juror: DAN,
            commitment,
        });
        assert_eq!(Jury::ballot(id, DAN).unwrap().commitment, Some(commitment));
        assert_ok!(commit(id, DAN, false));
        run_to(commit_until(id));
        assert_noop!(reveal(id, DAN, true), Error::<Test>::WrongReveal);
        assert_ok!(reveal(id, DAN, false));
    });
}

#[test]
fn a_juror_who_thinks_again_is_counted_once() {
    build_and_execute(|| {
        let id = drawn(12);
        let committed = || Jury::panel(id).unwrap().tally.committed;
        assert_eq!(committed(), 0);
        for vote in [true, false, true, true] {
            assert_ok!(commit(id, DAN, vote));
            assert_eq!(committed(), seats_of(id, &DAN));
        }
        assert_ok!(commit(id, CLEO, true));
        assert_eq!(committed(), seats_of(id, &DAN) + seats_of(id, &CLEO));
    });
}

#[test]
fn until_the_deadline() {
    build_and_execute(|| {
        let id = drawn(12);
        run_to(commit_until(id) - 1);
        assert_ok!(any(id));
        run_to(commit_until(id));
        assert_noop!(any(id), Error::<Test>::DeadlinePassed);
    });
}

#[test]
fn only_who_was_drawn() {
    build_and_execute(|| {
        let id = drawn(12);
        assert_noop!(commit(id, STRANGER, true), Error::<Test>::NotDrawn);
        assert_noop!(commit(id, MEI, true), Error::<Test>::NotDrawn);
        assert_signed_only(|origin| Jury::commit(origin, id, Hash::repeat_byte(1)));
    });
}

#[test]
fn only_in_a_vote() {
    build_and_execute(|| {
        let id = seeded(12);
        assert_noop!(any(id), Error::<Test>::WrongState);
        assert_noop!(any(id + 1), Error::<Test>::NotFound);
        draw_all(id);
        vote(id, |_| Some(true));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_noop!(any(id), Error::<Test>::WrongState);
    });
}
