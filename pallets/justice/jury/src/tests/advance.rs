//! `advance`: verdicts, ties, no quorum, silence.

use super::mock::*;
use crate::{pallet::*, State, Tally, WeightInfo};
use cybermiles_primitives::{
    justice::{Jury as _, PanelId, Verdict},
    AccountId, CMT,
};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};

/// Two jurors with the same stake, and a panel on which both have the same number of seats.
fn two_equals(test: impl FnOnce(PanelId)) {
    let stakes = vec![(ADA, 1_000 * CMT), (BEN, 1_000 * CMT)];
    execute(ext_with(PARAMETERS, stakes), || {
        let id = seeded(100);
        draw_all(id);
        assert_eq!(seats(id), vec![(ADA, 50), (BEN, 50)]);
        test(id);
    });
}

fn yes(who: &AccountId) -> Option<bool> {
    Some(*who == ADA)
}

#[test]
fn more_seats_win_not_more_jurors() {
    for (vote_of_dan, verdict) in [(true, Verdict::Granted), (false, Verdict::Denied)] {
        let stakes = vec![(ADA, 1_000 * CMT), (BEN, 1_000 * CMT), (DAN, 40_000 * CMT)];
        execute(ext_with(PARAMETERS, stakes), || {
            let id = seeded(50);
            draw_all(id);
            assert!(seats_of(id, &DAN) > 30);
            vote(id, |who| Some((*who == DAN) == vote_of_dan));
            assert_ok!(Jury::advance(signed(STRANGER), id));
            let tally = Jury::panel(id).unwrap().tally;
            assert_eq!(tally.revealed(), 50);
            assert_last(Event::Decided {
                panel: id,
                docket: DOCKET,
                verdict,
                tally,
            });
            assert_eq!(verdicts(), vec![(DOCKET, id, verdict)]);
            let voted = true;
            assert_eq!(state(id), State::Decided { verdict, voted });
        });
    }
}

#[test]
fn a_tie_is_undecided_and_not_drawn_again() {
    two_equals(|id| {
        vote(id, yes);
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_eq!(verdicts(), vec![(DOCKET, id, Verdict::Undecided)]);
    });
}

#[test]
fn half_of_the_seats_are_a_quorum() {
    two_equals(|id| {
        vote(id, |who| (*who == ADA).then_some(false));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_eq!(verdicts(), vec![(DOCKET, id, Verdict::Denied)]);
    });
    // Rounded up: of three, two.
    let stakes = vec![(ADA, 1_000 * CMT)];
    execute(ext_with(PARAMETERS, stakes), || {
        assert_eq!(Jury::panel(drawn(3)).unwrap().terms.quorum, 2);
    });
}

#[test]
fn without_a_quorum_it_is_drawn_again_and_then_undecided() {
    two_equals(|id| {
        Panels::<Test>::mutate_extant(id, |panel| panel.terms.quorum = 51);
        vote(id, |who| (*who == ADA).then_some(true));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        let tally = Tally {
            committed: 50,
            granted: 50,
            denied: 0,
        };
        assert_last(Event::RoundFailed {
            panel: id,
            round: 0,
            tally,
        });
        assert!(matches!(state(id), State::Clearing(_)));
        settle_all(id, 50);
        assert_last(Event::Frozen {
            panel: id,
            round: 1,
            term: 1,
        });
        assert_eq!(verdicts(), vec![]);
        assert_eq!(seats(id), vec![]);

        run_to(System::block_number() + MARGIN);
        give_seed(2);
        // Ben has nothing left, and Ada has as much as before.
        assert_eq!((staked(&ADA), staked(&BEN)), (1_000 * CMT, 0));
        while seats_of(id, &ADA) < 50 {
            assert_ok!(Jury::draw(signed(STRANGER), id, 50));
        }
        assert_eq!(seats(id), vec![(ADA, 50)]);
        run_to(3 * TERM);
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_eq!(verdicts(), vec![(DOCKET, id, Verdict::Undecided)]);
        let verdict = Verdict::Undecided;
        let voted = false;
        assert_eq!(state(id), State::Decided { verdict, voted });
        // Nobody was asked in the last round, so nobody pays for it.
        assert_ok!(Jury::discharge(id));
        settle_all(id, 50);
        assert_eq!(staked(&ADA), 1_000 * CMT);
        assert_eq!(owns(&ADA), WEALTH + 1_000 * CMT);
        assert_eq!(owns(&MEI), WEALTH);
        assert_gone(id);
    });
}

#[test]
fn total_silence_ends_a_panel() {
    build_and_execute(|| {
        let id = summoned(12);
        for block in [3, 5] {
            run_to(block * TERM - 1);
            assert_noop!(
                Jury::advance(signed(STRANGER), id),
                Error::<Test>::DeadlineNotPassed
            );
            run_to(block * TERM);
            assert_ok!(Jury::advance(signed(STRANGER), id));
        }
        assert_eq!(verdicts(), vec![(DOCKET, id, Verdict::Undecided)]);
        assert_ok!(Jury::discharge(id));
        assert_ok!(Jury::settle(signed(STRANGER), id, 1));
        assert_eq!(owns(&MEI), WEALTH);
        assert_gone(id);
    });
}

#[test]
fn when_all_have_revealed_it_does_not_wait() {
    build_and_execute(|| {
        let id = drawn(12);
        let all = seats(id);
        for (who, _) in &all {
            assert_ok!(commit(id, who.clone(), true));
        }
        run_to(commit_until(id));
        for (who, _) in &all {
            assert_noop!(
                Jury::advance(signed(STRANGER), id),
                Error::<Test>::DeadlineNotPassed
            );
            assert_ok!(reveal(id, who.clone(), true));
        }
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_eq!(verdicts(), vec![(DOCKET, id, Verdict::Granted)]);
    });
}

#[test]
fn otherwise_it_waits_for_the_reveals() {
    build_and_execute(|| {
        let id = drawn(12);
        for block in [commit_until(id), reveal_until(id) - 1] {
            run_to(block);
            assert_noop!(
                Jury::advance(signed(STRANGER), id),
                Error::<Test>::DeadlineNotPassed
            );
        }
        run_to(reveal_until(id));
        assert_ok!(Jury::advance(signed(STRANGER), id));
    });
}

#[test]
fn who_hears_the_verdict_may_discharge_the_panel_at_once() {
    build_and_execute(|| {
        Recorder::set(|record| record.discharges_at_once = true);
        let id = decided(12, |_| Some(true));
        assert!(matches!(state(id), State::Settling { .. }));
        settle_all(id, 50);
        assert_gone(id);
    });
}

#[test]
fn the_listeners_weight_is_paid() {
    let call = Call::<Test>::advance { panel: 0 };
    assert_eq!(
        call.get_dispatch_info().call_weight,
        <() as WeightInfo>::advance() + VERDICT_WEIGHT
    );
}

#[test]
fn only_a_draw_or_a_vote() {
    build_and_execute(|| {
        let id = decided(12, |_| Some(true));
        let advance = |id| Jury::advance(signed(STRANGER), id);
        assert_noop!(advance(id), Error::<Test>::WrongState);
        assert_noop!(advance(id + 1), Error::<Test>::NotFound);
        assert_ok!(Jury::discharge(id));
        assert_noop!(advance(id), Error::<Test>::WrongState);
        assert_signed_only(|origin| Jury::advance(origin, id));
    });
}

#[test]
fn nor_one_that_is_cleared() {
    build_and_execute(|| {
        let id = decided(12, |_| None);
        assert!(matches!(state(id), State::Clearing(_)));
        assert_noop!(
            Jury::advance(signed(STRANGER), id),
            Error::<Test>::WrongState
        );
    });
}
