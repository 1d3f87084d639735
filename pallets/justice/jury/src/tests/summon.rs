//! `Jury::summon`, the promise to other pallets.

use super::mock::*;
use crate::{
    pallet::*,
    rent::{panel_bytes, seat_bytes},
    PanelTerms, Parameters, State, SLACK_PER_ROUND,
};
use cybermiles_primitives::{
    justice::{Jury as _, Summons},
    Balance, DAYS, HOURS,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{ArithmeticError, DispatchError, Perbill, TokenError};

fn rent_of(seats: u32) -> Balance {
    let bytes = panel_bytes::<<Test as Config>::Ticket>() + seat_bytes() * seats as usize;
    15 + bytes as Balance
}

#[test]
fn pledge_keep_and_rent_are_paid() {
    build_and_execute(|| {
        assert_eq!(Jury::summon(summons(100)), Ok(0));
        let pot = Jury::pot(0);
        assert_eq!(owns(&pot), PLEDGE + EXISTENTIAL_DEPOSIT);
        assert_eq!(rent(&MEI), rent_of(100));
        assert_eq!(owns(&MEI), WEALTH - PLEDGE - EXISTENTIAL_DEPOSIT);
        let terms = PanelTerms {
            vote_cost: VOTE,
            absence_cost: ABSENCE,
            quorum: 50,
            requester_share: Perbill::from_percent(10),
            commit_within: 20,
            reveal_within: 30,
        };
        let happened = [
            Event::Summoned {
                panel: 0,
                docket: DOCKET,
                requester: MEI,
                pledge: PLEDGE,
                seats: 100,
                terms,
                question: content(9),
            },
            Event::Frozen {
                panel: 0,
                round: 0,
                term: 1,
            },
        ];
        assert_eq!(events(), happened);
        let panel = Jury::panel(0).unwrap();
        assert_eq!((panel.round, panel.redraws), (0, 1));
        assert_eq!(
            panel.state,
            State::Drawing {
                frozen_at: TERM + 1,
                term: 1,
                seed: None,
                drawn: 0,
                draws: 0,
            }
        );
        assert_eq!(Jury::summon(summons(1)), Ok(1));
    });
}

fn assert_refused(error: impl Into<DispatchError>, spoil: impl FnOnce(&mut Summons)) {
    build_and_execute(|| {
        let mut summons = summons(10);
        spoil(&mut summons);
        assert_noop!(Jury::summon(summons), error.into());
    });
}

#[test]
fn what_is_out_of_bounds_is_refused() {
    assert_refused(Error::<Test>::SeatsOutOfBounds, |s| s.seats = 0);
    assert_refused(Error::<Test>::SeatsOutOfBounds, |s| s.seats = 1_001);
    assert_refused(Error::<Test>::ZeroVoteCost, |s| s.vote_cost = 0);
    assert_refused(ArithmeticError::Overflow, |s| s.vote_cost = Balance::MAX);
    assert_refused(ArithmeticError::Overflow, |s| {
        s.vote_cost = Balance::MAX / 11;
    });
    assert_refused(Error::<Test>::PledgeTooSmall, |s| {
        s.pledge = EXISTENTIAL_DEPOSIT - 1;
    });
    assert_refused(Error::<Test>::ContentTooLong, |s| s.question = content(101));
    assert_refused(Error::<Test>::TooManyExcluded, |s| {
        s.excluded = vec![RAVI; 5];
    });
}

#[test]
fn the_ends_of_the_bounds_are_in() {
    build_and_execute(|| {
        assert_ok!(Jury::summon(Summons {
            seats: 1_000,
            vote_cost: 1,
            pledge: EXISTENTIAL_DEPOSIT,
            question: content(100),
            excluded: vec![RAVI; 4],
            ..summons(1)
        }));
    });
}

#[test]
fn who_can_not_pay_asks_nothing() {
    assert_refused(ArithmeticError::Overflow, |s| s.pledge = Balance::MAX);
    assert_refused(TokenError::FundsUnavailable, |s| s.pledge = WEALTH);
    assert_refused(TokenError::FundsUnavailable, |s| s.requester = juror(99));
    // Pledge and keep alone are there, the rent is not.
    assert_refused(TokenError::FundsUnavailable, |s| {
        s.pledge = WEALTH - 2 * EXISTENTIAL_DEPOSIT;
    });
}

#[test]
fn the_longest_panel_is_the_sum_of_its_windows() {
    build_and_execute(|| {
        let round = 2 * TERM + 20 + 30 + SLACK_PER_ROUND;
        assert_eq!(Jury::longest_panel(), 2 * round);
        CurrentParameters::<Test>::put(Parameters::default());
        let round = 2 * TERM + 4 * DAYS + HOURS;
        assert_eq!(Jury::longest_panel(), 3 * round);
        CurrentParameters::<Test>::put(PARAMETERS);
    });
}

#[test]
fn the_pots_are_distinct() {
    build_and_execute(|| {
        assert!(Jury::pot(0) != Jury::pot(1));
        assert!(Jury::pot(0) != Jury::pot(1 << 32));
    });
}

#[test]
fn weights_are_those_of_the_benchmarks() {
    assert_eq!(Jury::summon_weight(), <() as crate::WeightInfo>::summon());
    assert_eq!(
        Jury::discharge_weight(),
        <() as crate::WeightInfo>::discharge()
    );
}
