//! `draw`: who is drawn, and until when. Of seeds see `seeds`.

use super::mock::*;
use crate::{pallet::*, Class, State, WeightInfo, MAX_CHUNK};
use cybermiles_primitives::{
    justice::{Jury as _, Summons},
    AccountId, CMT,
};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo, weights::Weight};

#[test]
fn all_seats_are_filled_and_the_vote_begins() {
    build_and_execute(|| {
        let id = seeded(12);
        assert_ok!(Jury::draw(signed(STRANGER), id, 50));
        let now = System::block_number();
        assert_last(Event::VotingBegan {
            panel: id,
            commit_until: now + 20,
            reveal_until: now + 50,
        });
        let all = seats(id);
        assert_eq!(all.iter().map(|(_, seats)| seats).sum::<u32>(), 12);
        for (who, seats) in all {
            assert_eq!(locked(&who), ABSENCE * u128::from(seats));
            assert_eq!(class(id, &who), Some(Class::Silent));
        }
    });
}

#[test]
fn chunks_draw_what_one_call_draws() {
    let mut panels = [1, 2, 7, 30].map(|chunk| {
        let mut storage = new_test_ext();
        storage.execute_with(|| {
            let id = seeded(30);
            let mut calls = 0;
            while matches!(state(id), State::Drawing { .. }) {
                assert_ok!(Jury::draw(signed(STRANGER), id, chunk));
                calls += 1;
            }
            assert_eq!(calls, 30u32.div_ceil(chunk));
            seats(id)
        })
    });
    panels.sort();
    assert_eq!(panels.first(), panels.last());
}

#[test]
fn each_panel_has_a_seed_of_its_own() {
    build_and_execute(|| {
        let (one, other) = (summoned(20), summoned(20));
        run_to(System::block_number() + MARGIN);
        give_seed(1);
        draw_all(one);
        draw_all(other);
        assert!(seats(one) != seats(other));
    });
}

#[test]
fn late_randomness_is_waited_for_until_the_snapshot_is_forgotten() {
    build_and_execute(|| {
        let id = summoned(5);
        run_to(3 * TERM - 1);
        assert_noop!(
            Jury::draw(signed(STRANGER), id, 5),
            Error::<Test>::SeedNotKnown
        );
        assert_noop!(
            Jury::advance(signed(STRANGER), id),
            Error::<Test>::DeadlineNotPassed
        );
        run_to(3 * TERM);
        give_seed(1);
        assert_noop!(
            Jury::draw(signed(STRANGER), id, 5),
            Error::<Test>::SnapshotForgotten
        );
        assert_ok!(Jury::advance(signed(STRANGER), id));
        // Frozen anew: the seed of that moment is known, so it does not count.
        assert_noop!(
            Jury::draw(signed(STRANGER), id, 5),
            Error::<Test>::SeedNotKnown
        );
        run_to(3 * TERM + MARGIN);
        give_seed(2);
        draw_all(id);
        assert!(matches!(state(id), State::Voting { .. }));
    });
}

#[test]
fn a_draw_that_does_not_end_in_time_is_cleared_and_costs_nobody() {
    build_and_execute(|| {
        let id = seeded(20);
        assert_ok!(Jury::draw(signed(STRANGER), id, 19));
        run_to(3 * TERM);
        assert_noop!(
            Jury::draw(signed(STRANGER), id, 1),
            Error::<Test>::SnapshotForgotten
        );
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert!(matches!(state(id), State::Clearing(_)));
        settle_all(id, 1);
        for who in JURORS {
            assert_eq!((locked(&who), owns(&who)), (0, WEALTH));
        }
        let State::Drawing {
            term,
            seed,
            drawn,
            draws,
            ..
        } = state(id)
        else {
            panic!("it is drawn again");
        };
        assert_eq!((term, seed, drawn, draws), (3, None, 0, 0));
        let panel = Jury::panel(id).unwrap();
        assert_eq!((panel.round, panel.redraws), (1, 0));
    });
}

#[test]
fn who_may_not_sit_is_passed_over() {
    let stakes = vec![
        (MEI, 20_000 * CMT),
        (RAVI, 20_000 * CMT),
        (ADA, 1_000 * CMT),
    ];
    execute(ext_with(PARAMETERS, stakes), || {
        let id = seeded(10);
        while matches!(state(id), State::Drawing { .. }) {
            let before = state(id);
            assert_ok!(Jury::draw(signed(STRANGER), id, 3));
            // Each call gets on, whomever its draws hit.
            assert!(state(id) != before);
        }
        assert_eq!(seats(id), vec![(ADA, 10)]);
    });
}

#[test]
fn nobody_gets_more_seats_than_he_can_answer_for() {
    let stakes = vec![(ADA, 1_000 * CMT), (BEN, 3_000 * CMT)];
    execute(ext_with(PARAMETERS, stakes), || {
        let id = seeded(200);
        draw_all(id);
        assert_eq!(seats(id), vec![(ADA, 50), (BEN, 150)]);
        // What is locked for one panel can't answer for another.
        let other = summoned(1);
        run_to(System::block_number() + MARGIN);
        give_seed(2);
        assert_ok!(Jury::draw(signed(STRANGER), other, 50));
        assert_eq!(seats(other), vec![]);
        let State::Drawing { draws, .. } = state(other) else {
            panic!("it can't be filled");
        };
        assert_eq!(draws, 50);
    });
}

#[test]
fn without_jurors_there_is_nothing_to_draw() {
    execute(ext_with(PARAMETERS, vec![]), || {
        let id = seeded(5);
        assert_noop!(Jury::draw(signed(STRANGER), id, 5), Error::<Test>::NoJurors);
        // Whoever comes now is in no snapshot of this round.
        assert_ok!(Jury::register(signed(ADA), 1_000 * CMT));
        run_to(3 * TERM - 1);
        assert_noop!(Jury::draw(signed(STRANGER), id, 5), Error::<Test>::NoJurors);
        run_to(3 * TERM);
        assert_ok!(Jury::advance(signed(STRANGER), id));
        run_to(3 * TERM + MARGIN);
        give_seed(2);
        draw_all(id);
        assert_eq!(seats(id), vec![(ADA, 5)]);
    });
}

#[test]
fn what_was_not_needed_is_not_paid() {
    build_and_execute(|| {
        let id = seeded(12);
        let call = Call::<Test>::draw {
            panel: id,
            limit: 50,
        };
        let weigh = <() as WeightInfo>::draw;
        assert_eq!(call.get_dispatch_info().call_weight, weigh(50));
        let used = Jury::draw(signed(STRANGER), id, 50).unwrap();
        assert_eq!(used.actual_weight, Some(weigh(12)));
        let huge = Call::<Test>::draw {
            panel: id,
            limit: u32::MAX,
        };
        let most: Weight = weigh(MAX_CHUNK);
        assert_eq!(huge.get_dispatch_info().call_weight, most);
    });
}

#[test]
fn only_a_panel_that_is_being_drawn_in_chunks() {
    build_and_execute(|| {
        let id = seeded(5);
        for limit in [0, MAX_CHUNK + 1] {
            assert_noop!(
                Jury::draw(signed(STRANGER), id, limit),
                Error::<Test>::LimitOutOfBounds
            );
        }
        assert_noop!(
            Jury::draw(signed(STRANGER), id + 1, 5),
            Error::<Test>::NotFound
        );
        draw_all(id);
        assert_noop!(
            Jury::draw(signed(STRANGER), id, 5),
            Error::<Test>::WrongState
        );
        assert_signed_only(|origin| Jury::draw(origin, id, 5).map(drop).map_err(|e| e.error));
    });
}

#[test]
fn a_requester_who_stakes_does_not_judge_himself() {
    let stakes = vec![(MEI, 9_000 * CMT), (ADA, 1_000 * CMT)];
    execute(ext_with(PARAMETERS, stakes), || {
        let none: Vec<AccountId> = vec![];
        let id = Jury::summon(Summons {
            excluded: none,
            ..summons(4)
        })
        .unwrap();
        run_to(System::block_number() + MARGIN);
        give_seed(1);
        draw_all(id);
        assert_eq!(seats(id), vec![(ADA, 4)]);
    });
}
