//! `settle`: who is paid what, to the planck (002 ch. 4).

use super::mock::*;
use crate::{pallet::*, Payout, State, Tally, WeightInfo, MAX_CHUNK};
use cybermiles_primitives::{
    justice::{Jury as _, PanelId, Verdict},
    AccountId, Balance, CMT,
};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};

/// Four jurors with 50, 30, 19 and 1 seats, in the order of their names reversed: Dan, Cleo, Ben, Ada.
fn with_seats(seats: [u32; 4], test: impl FnOnce(PanelId)) {
    let stakes = JURORS.into_iter().map(|who| (who, 2_000 * CMT)).collect();
    execute(ext_with(PARAMETERS, stakes), || {
        let total = seats.iter().sum();
        let id = seeded(total);
        Panels::<Test>::mutate_extant(id, |panel| {
            let State::Drawing { drawn, draws, .. } = &mut panel.state else {
                panic!("it is being drawn");
            };
            (*drawn, *draws) = (total - 1, 1_000);
        });
        // All but the last seat by hand, the last one too: then the vote begins.
        for (who, seats) in JURORS.into_iter().zip(seats) {
            Jurors::<Test>::mutate_extant(&who, |juror| {
                juror.locked = ABSENCE * u128::from(seats);
            });
            Ballots::<Test>::insert(
                (id, crate::Class::Silent, &who),
                crate::Ballot {
                    seats,
                    commitment: None,
                },
            );
            Duties::<Test>::insert(&who, id, crate::Class::Silent);
        }
        Panels::<Test>::mutate_extant(id, |panel| {
            panel.state = State::Voting {
                commit_until: System::block_number() + 20,
                reveal_until: System::block_number() + 50,
            };
        });
        test(id);
    });
}

/// Runs a panel to its end and says what each of the four jurors, then the requester, has won or lost.
fn outcome(id: PanelId, chunk: u32, choice: impl Fn(&AccountId) -> Option<bool>) -> [i128; 5] {
    vote(id, choice);
    outcome_of(id, chunk)
}

/// The same of a vote that is over.
fn outcome_of(id: PanelId, chunk: u32) -> [i128; 5] {
    assert_ok!(Jury::advance(signed(STRANGER), id));
    assert_ok!(Jury::discharge(id));
    settle_all(id, chunk);
    assert_gone(id);
    [ADA, BEN, CLEO, DAN, MEI].map(|who| owns(&who) as i128 - WEALTH as i128)
}

const CMTS: i128 = CMT as i128;

#[test]
fn granted_the_requester_shares_what_the_minority_and_the_silent_lose() {
    for chunk in [1, 2, 3, 50] {
        with_seats([50, 30, 19, 1], |id| {
            let got = outcome(id, chunk, |who| match who {
                who if *who == CLEO => Some(false),
                who if *who == DAN => None,
                _ => Some(true),
            });
            // 190 of the minority, 20 of the silent one; 21 are the requester's.
            let ada = 189 * CMTS * 50 / 80;
            assert_eq!(
                got,
                [ada, 189 * CMTS - ada, -190 * CMTS, -20 * CMTS, 21 * CMTS]
            );
        });
    }
}

#[test]
fn denied_the_pledge_is_shared_too() {
    with_seats([50, 30, 19, 1], |id| {
        let got = outcome(id, 2, |who| Some(*who == BEN));
        let pool = 300 * CMTS + PLEDGE as i128;
        let shares = [pool * 50 / 70, pool * 19 / 70, pool / 70];
        // Cumulated, each differs from its own rounded share by a planck at most.
        for (share, got) in shares.into_iter().zip([got[0], got[2], got[3]]) {
            assert!((share - got).abs() <= 1, "{share} {got}");
        }
        assert_eq!(got[0] + got[2] + got[3], pool);
        assert_eq!((got[1], got[4]), (-300 * CMTS, -(PLEDGE as i128)));
    });
}

#[test]
fn a_tie_costs_the_silent_only() {
    with_seats([40, 40, 10, 10], |id| {
        let got = outcome(id, 50, |who| match who {
            who if *who == ADA => Some(true),
            who if *who == BEN => Some(false),
            _ => None,
        });
        assert_eq!(got, [200 * CMTS, 200 * CMTS, -200 * CMTS, -200 * CMTS, 0]);
    });
}

#[test]
fn silence_costs_more_than_the_minority_loses() {
    with_seats([10, 10, 30, 30], |id| {
        let got = outcome(id, 50, |who| match who {
            who if *who == ADA => Some(true),
            who if *who == BEN => None,
            _ => Some(false),
        });
        assert_eq!((got[0], got[1]), (-100 * CMTS, -200 * CMTS));
    });
}

#[test]
fn who_committed_and_did_not_reveal_is_silent() {
    with_seats([10, 10, 30, 30], |id| {
        for who in JURORS {
            assert_ok!(commit(id, who, true));
        }
        let end = reveal_until(id);
        run_to(commit_until(id));
        for who in [BEN, CLEO, DAN] {
            assert_ok!(reveal(id, who, true));
        }
        run_to(end);
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_ok!(Jury::discharge(id));
        settle_all(id, 50);
        assert_eq!(WEALTH - owns(&ADA), 200 * CMT);
    });
}

#[test]
fn unanimous_and_granted_nobody_gains_or_loses() {
    with_seats([50, 30, 19, 1], |id| {
        assert_eq!(outcome(id, 50, |_| Some(true)), [0; 5]);
    });
}

#[test]
fn without_a_quorum_the_silent_pay_those_who_came_and_the_pledge_stays() {
    with_seats([10, 10, 30, 30], |id| {
        vote(id, |who| match who {
            who if *who == ADA => Some(true),
            who if *who == BEN => Some(false),
            _ => None,
        });
        assert_ok!(Jury::advance(signed(STRANGER), id));
        settle_all(id, 1);
        for (who, gained) in [(ADA, 600), (BEN, 600)] {
            assert_eq!(owns(&who), WEALTH + gained * CMT);
        }
        for who in [CLEO, DAN] {
            assert_eq!(owns(&who), WEALTH - 600 * CMT);
        }
        assert_eq!(owns(&Jury::pot(id)), PLEDGE + EXISTENTIAL_DEPOSIT);
        assert_eq!(Panels::<Test>::get(id).unwrap().forfeited, 0);
    });
}

/// Ada (4 seats) is for it, Ben (3) against it; Cleo (6) commits too. The quorum of 15 seats is 8.
fn cleo_withholds_her_vote(id: PanelId) {
    let (middle, end) = (commit_until(id), reveal_until(id));
    for (who, vote) in [(ADA, true), (BEN, false), (CLEO, false)] {
        assert_ok!(commit(id, who, vote));
    }
    run_to(middle);
    assert_ok!(reveal(id, ADA, true));
    assert_ok!(reveal(id, BEN, false));
    run_to(end);
}

#[test]
fn who_withholds_his_vote_does_not_break_the_quorum_but_pays() {
    with_seats([4, 3, 6, 2], |id| {
        assert_eq!(Jury::panel(id).unwrap().terms.quorum, 8);
        cleo_withholds_her_vote(id);
        let tally = Jury::panel(id).unwrap().tally;
        assert_eq!((tally.committed, tally.revealed()), (13, 7));
        // 30 of the minority, 160 of the silent; 19 are the requester's.
        let got = [171, -30, -120, -40, 19].map(|cmt| cmt * CMTS);
        assert_eq!(outcome_of(id, 2), got);
        assert_eq!(verdicts(), vec![(DOCKET, id, Verdict::Granted)]);
    });
}

#[test]
fn too_few_commitments_are_no_quorum() {
    // Without Cleo's seat seven have committed.
    with_seats([4, 2, 1, 8], |id| {
        cleo_withholds_her_vote(id);
        assert_eq!(Jury::panel(id).unwrap().tally.committed, 7);
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_eq!(verdicts(), vec![]);
        assert!(matches!(state(id), State::Clearing(_)));
        settle_all(id, 50);
        let panel = Jury::panel(id).unwrap();
        assert_eq!((panel.round, panel.tally), (1, Tally::default()));
    });
    // With another one it is one, though no more is revealed.
    with_seats([4, 2, 2, 7], |id| {
        cleo_withholds_her_vote(id);
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_eq!(verdicts(), vec![(DOCKET, id, Verdict::Granted)]);
    });
}

#[test]
fn with_a_quorum_that_reveals_nothing_it_is_undecided() {
    with_seats([4, 3, 6, 2], |id| {
        let end = reveal_until(id);
        for who in JURORS {
            assert_ok!(commit(id, who, true));
        }
        run_to(end);
        assert_eq!(
            outcome_of(id, 3),
            [-80, -60, -120, -40, 0].map(|cmt| cmt * CMTS)
        );
        assert_eq!(verdicts(), vec![(DOCKET, id, Verdict::Undecided)]);
        assert_eq!(owns(&TREASURY), WEALTH + 300 * CMT);
    });
}

#[test]
fn what_nobody_revealed_for_waits_for_the_next_round() {
    with_seats([10, 10, 30, 30], |id| {
        vote(id, |_| None);
        assert_ok!(Jury::advance(signed(STRANGER), id));
        settle_all(id, 3);
        assert_eq!(Panels::<Test>::get(id).unwrap().forfeited, 1_600 * CMT);
        run_to(System::block_number() + MARGIN);
        give_seed(3);
        draw_all(id);
        let got = outcome(id, 3, |_| Some(true));
        // A tenth of it is the requester's, as of what the round itself brings.
        assert_eq!(got[4], 160 * CMTS);
        assert_eq!(got.iter().sum::<i128>(), 0);
    });
}

#[test]
fn what_has_no_receiver_goes_where_nobodys_money_goes() {
    with_seats([10, 10, 30, 30], |id| {
        Panels::<Test>::mutate_extant(id, |panel| panel.redraws = 0);
        assert_eq!(
            outcome(id, 3, |_| None),
            [-200 * CMTS, -200 * CMTS, -600 * CMTS, -600 * CMTS, 0]
        );
        assert_eq!(owns(&TREASURY), WEALTH + 1_600 * CMT);
    });
}

#[test]
fn a_lock_saves_nothing_that_is_staked() {
    with_seats([50, 30, 19, 1], |id| {
        lock_all(&CLEO);
        lock_all(&DAN);
        let got = outcome(id, 50, |who| match who {
            who if *who == CLEO => Some(false),
            who if *who == DAN => None,
            _ => Some(true),
        });
        assert_eq!((got[2], got[3]), (-190 * CMTS, -20 * CMTS));
    });
}

#[test]
fn what_he_lost_no_longer_counts() {
    with_seats([50, 30, 19, 1], |id| {
        outcome(id, 50, |who| Some(*who != CLEO));
        let juror = Jury::juror(CLEO).unwrap();
        assert_eq!((juror.stake, juror.weight), (1_810 * CMT, 1_810));
        assert_eq!(Jury::term().live, 7_810);
    });
}

#[test]
fn shares_add_up_to_the_pool() {
    for (pool, seats) in [(100, 7), (0, 3), (2, 1_000), (Balance::MAX / 2, 999)] {
        let mut payout = Payout {
            pool,
            seats,
            paid: 0,
        };
        let shares: Vec<_> = (0..seats).map(|_| payout.take(1)).collect();
        assert_eq!(shares.iter().sum::<Balance>(), pool);
        assert!(shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1);
        assert_eq!((payout.paid, payout.rest()), (seats, 0));
    }
}

#[test]
fn what_was_not_needed_is_not_paid() {
    with_seats([50, 30, 19, 1], |id| {
        vote(id, |who| Some(*who != CLEO));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_ok!(Jury::discharge(id));
        let weigh = Pallet::<Test>::settle_weight;
        let call = |limit| Call::<Test>::settle { panel: id, limit };
        assert_eq!(call(9).get_dispatch_info().call_weight, weigh(9));
        assert_eq!(
            call(u32::MAX).get_dispatch_info().call_weight,
            weigh(MAX_CHUNK)
        );
        let used = Jury::settle(signed(STRANGER), id, 9).unwrap();
        assert_eq!(used.actual_weight, Some(weigh(4)));
        let highest = <() as WeightInfo>::settle_losers(4);
        assert!(weigh(4).all_gte(highest));
    });
}

#[test]
fn only_what_is_to_be_settled_in_chunks() {
    build_and_execute(|| {
        let id = seeded(12);
        let settle = |id| Jury::settle(signed(STRANGER), id, 5);
        assert_noop!(settle(id), Error::<Test>::WrongState);
        assert_noop!(settle(id + 1), Error::<Test>::NotFound);
        draw_all(id);
        assert_noop!(settle(id), Error::<Test>::WrongState);
        vote(id, |_| Some(true));
        assert_ok!(Jury::advance(signed(STRANGER), id));
        assert_ok!(Jury::discharge(id));
        for limit in [0, MAX_CHUNK + 1] {
            assert_noop!(
                Jury::settle(signed(STRANGER), id, limit),
                Error::<Test>::LimitOutOfBounds
            );
        }
        assert_signed_only(|origin| Jury::settle(origin, id, 5).map(drop).map_err(|e| e.error));
        assert_ok!(settle(id));
        assert_noop!(settle(id), Error::<Test>::NotFound);
    });
}
