//! What a page is shown.

use super::mock::*;
use crate::{pallet::*, Action, Actions, BallotView, Class, TermView, MAX_PAGE};
use cybermiles_primitives::{
    justice::{Jury as _, PanelId},
    AccountId, BlockNumber,
};
use frame_support::assert_ok;

#[track_caller]
fn assert_actions(id: PanelId, who: AccountId, now: &[Action], advance_from: Option<BlockNumber>) {
    let now = now.to_vec();
    assert_eq!(Jury::actions(id, who), Some(Actions { now, advance_from }));
}

#[test]
fn what_each_may_do_in_each_state() {
    build_and_execute(|| {
        let id = summoned(12);
        let forgotten = Some(3 * TERM);
        assert_actions(id, STRANGER, &[], forgotten);
        run_to(System::block_number() + MARGIN);
        give_seed(1);
        assert_actions(id, STRANGER, &[Action::Draw], forgotten);
        assert_ok!(Jury::draw(signed(STRANGER), id, 5));
        Seeds::<Test>::kill();
        assert_actions(id, STRANGER, &[Action::Draw], forgotten);

        draw_all(id);
        let end = reveal_until(id);
        assert_actions(id, STRANGER, &[], Some(end));
        for who in JURORS {
            assert_actions(id, who.clone(), &[Action::Commit], Some(end));
            assert_ok!(commit(id, who, true));
        }
        run_to(commit_until(id));
        for who in JURORS {
            assert_actions(id, who.clone(), &[Action::Reveal], Some(end));
            assert_ok!(reveal(id, who.clone(), true));
        }
        let now = System::block_number();
        assert_actions(id, STRANGER, &[Action::Advance], Some(now));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_actions(id, DAN, &[], None);
        assert_ok!(Jury::discharge(id));
        assert_actions(id, DAN, &[Action::Settle], None);
        settle_all(id, 50);
        assert_eq!(Jury::actions(id, DAN), None);
    });
}

#[test]
fn when_time_is_over_anybody_advances() {
    build_and_execute(|| {
        let id = seeded(12);
        run_to(3 * TERM);
        assert_actions(id, STRANGER, &[Action::Advance], Some(3 * TERM));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        run_to(3 * TERM + MARGIN);
        give_seed(2);
        draw_all(id);
        let end = reveal_until(id);
        assert_ok!(commit(id, DAN, true));
        run_to(end);
        assert_actions(id, DAN, &[Action::Advance], Some(end));
    });
}

#[test]
fn without_jurors_nothing_is_drawn() {
    execute(ext_with(PARAMETERS, vec![]), || {
        let id = seeded(12);
        assert_actions(id, STRANGER, &[], Some(3 * TERM));
    });
}

#[test]
fn a_round_that_is_cleared_is_settled() {
    build_and_execute(|| {
        let id = decided(12, |_| None);
        assert_actions(id, STRANGER, &[Action::Settle], None);
        assert_eq!(Jury::panel(id).unwrap().deadline, None);
    });
}

#[test]
fn a_panel_and_its_deadlines() {
    build_and_execute(|| {
        assert_eq!(Jury::panel(0), None);
        let id = seeded(12);
        let panel = Jury::panel(id).unwrap();
        assert_eq!(panel.deadline, Some(3 * TERM));
        assert_eq!((panel.docket, panel.requester), (DOCKET, MEI));
        assert_eq!((panel.pledge, panel.seats), (PLEDGE, 12));
        assert_eq!(panel.excluded, vec![RAVI]);
        assert_eq!(panel.pot, Jury::pot(id));
        draw_all(id);
        let (middle, end) = (commit_until(id), reveal_until(id));
        assert_eq!(Jury::panel(id).unwrap().deadline, Some(middle));
        run_to(middle);
        assert_eq!(Jury::panel(id).unwrap().deadline, Some(end));
    });
}

#[test]
fn a_juror_his_duties_and_his_ballot() {
    build_and_execute(|| {
        assert_eq!(Jury::juror(STRANGER), None);
        let id = drawn(12);
        assert_eq!(Jury::ballot(id, STRANGER), None);
        assert_ok!(commit(id, DAN, true));
        let seats = seats_of(id, &DAN);
        let ballot = BallotView {
            class: Class::Silent,
            seats,
            commitment: Some(hash(id, &DAN, true)),
        };
        assert_eq!(Jury::ballot(id, DAN), Some(ballot));
        let juror = Jury::juror(DAN).unwrap();
        assert_eq!(juror.locked, ABSENCE * u128::from(seats));
        assert_eq!(juror.duties, vec![(id, Class::Silent)]);
        run_to(commit_until(id));
        assert_ok!(reveal(id, DAN, true));
        assert_eq!(Jury::juror(DAN).unwrap().duties, vec![(id, Class::Granted)]);
    });
}

#[test]
fn duties_come_in_pages() {
    new_test_ext().execute_with(|| {
        let all = MAX_PAGE as PanelId + 20;
        for id in 0..all {
            Duties::<Test>::insert(DAN, id, Class::Silent);
        }
        let mut seen = vec![];
        let first = Jury::juror(DAN).unwrap().duties;
        assert_eq!(first.len(), MAX_PAGE as usize);
        assert_eq!(first, Jury::duties(DAN, None));
        let last = first.last().map(|(id, _)| *id);
        seen.extend(first);
        seen.extend(Jury::duties(DAN, last));
        seen.sort();
        assert_eq!(
            seen,
            (0..all).map(|id| (id, Class::Silent)).collect::<Vec<_>>()
        );
    });
}

#[test]
fn the_terms() {
    build_and_execute(|| {
        assert_ok!(Jury::raise(signed(ADA), 1_000 * cybermiles_primitives::CMT));
        let term = TermView {
            current: 1,
            since: TERM,
            until: 2 * TERM,
            frozen: 10_000,
            live: 11_000,
        };
        assert_eq!(Jury::term(), term);
        assert_eq!(Jury::parameters(), PARAMETERS);
    });
}
