//! `force_set_parameters`.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::Balance;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn cases_that_are_open_keep_theirs() {
    build_and_execute(|| {
        let id = bidding();
        let mut other = PARAMETERS;
        other.rules.hear_within = 77;
        other.rules.committee_fee = 500;
        assert_ok!(Arbitration::force_set_parameters(signed(GOVERNOR), other));
        System::assert_last_event(Event::ParametersSet { parameters: other }.into());
        assert_eq!(Arbitration::parameters(), other);
        bid(id, OLGA, 1);
        advance(id);
        assert_eq!(deadline(id), 21 + 30);
        assert_eq!(case(id).set_aside, 150);
        let later = bidding();
        assert_eq!(case(later).set_aside, 530);
    });
}

#[test]
fn they_must_be_sound() {
    type Change = fn(&mut Parameters);
    let unsound: [Change; 23] = [
        |it| it.bond = EXISTENTIAL_DEPOSIT - 1,
        |it| it.exit_delay = 0,
        |it| it.exit_delay = LONGEST_DELAY + 1,
        |it| it.max_open_cases = 0,
        |it| it.min_deposit = EXISTENTIAL_DEPOSIT - 1,
        |it| it.max_content_length = 0,
        |it| it.call_within = 0,
        |it| it.call_within = LONGEST_WINDOW + 1,
        |it| it.rules.bid_within = 2,
        |it| it.rules.bid_within = LONGEST_WINDOW + 1,
        |it| it.rules.hear_within = LONGEST_WINDOW + 1,
        |it| it.rules.plead_within = 0,
        |it| it.rules.appeal_within = 0,
        |it| it.rules.max_arbiters = 0,
        |it| it.rules.max_arbiters = MAX_BIDS + 1,
        |it| it.rules.committee_seats = 4,
        |it| it.rules.committee_seats = 251,
        |it| it.rules.committee_fee = EXISTENTIAL_DEPOSIT - 1,
        |it| it.rules.committee_rent = Balance::MAX,
        |it| it.rules.vote_cost = 0,
        |it| it.rules.max_appeals = MAX_APPEALS + 1,
        |it| it.rules.appeal_bond = EXISTENTIAL_DEPOSIT - 1,
        |it| it.rules.appeal_bond = Balance::MAX / 3,
    ];
    build_and_execute(|| {
        for change in unsound {
            let mut parameters = PARAMETERS;
            change(&mut parameters);
            assert_noop!(
                Arbitration::force_set_parameters(signed(GOVERNOR), parameters),
                Error::<Test>::UnsoundParameters
            );
        }
        // 249 and two doublings are 999; the last of two pledges is as much as can be.
        let mut parameters = PARAMETERS;
        parameters.rules.committee_seats = 249;
        parameters.rules.appeal_bond = Balance::MAX / 4;
        assert_ok!(Arbitration::force_set_parameters(
            signed(GOVERNOR),
            parameters
        ));
    });
}

#[test]
fn panels_double_and_stay_odd() {
    let seats: Vec<_> = (0..4).map(|appeal| RULES.seats(appeal)).collect();
    assert_eq!(seats, [3, 7, 15, 31]);
    let pledges: Vec<_> = (1..4).map(|appeal| RULES.pledge(appeal)).collect();
    assert_eq!(pledges, [200, 400, 800]);
}

#[test]
fn only_by_governance() {
    build_and_execute(|| {
        assert_not_by([RAVI, OLGA], DispatchError::BadOrigin, |who| {
            Arbitration::force_set_parameters(who, PARAMETERS)
        });
    });
}
