//! `force_set_parameters`.

use super::mock::*;
use crate::{pallet::*, Parameters, MAX_DELAY};
use cybermiles_primitives::justice::MAX_SEATS;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn governance_sets_them() {
    build_and_execute(|| {
        assert_eq!(Certificates::parameters(), PARAMETERS);
        let parameters = Parameters::default();
        assert_ok!(Certificates::force_set_parameters(governor(), parameters));
        assert_last(Event::ParametersSet { parameters });
        assert_eq!(Certificates::parameters(), parameters);
    });
}

#[test]
fn only_the_admin_origin() {
    build_and_execute(|| {
        for origin in [
            RuntimeOrigin::root(),
            RuntimeOrigin::none(),
            signed(FACTORY),
        ] {
            assert_noop!(
                Certificates::force_set_parameters(origin, Parameters::default()),
                DispatchError::BadOrigin
            );
        }
    });
}

fn assert_unsound(spoil: impl FnOnce(&mut Parameters)) {
    build_and_execute(|| {
        let mut parameters = PARAMETERS;
        spoil(&mut parameters);
        assert_noop!(
            Certificates::force_set_parameters(governor(), parameters),
            Error::<Test>::UnsoundParameters
        );
    });
}

#[test]
fn unsound_ones_are_refused() {
    assert_unsound(|p| p.bond = 0);
    assert_unsound(|p| p.max_content_length = 0);
    assert_unsound(|p| p.report_bond = 0);
    assert_unsound(|p| p.report_seats = 0);
    assert_unsound(|p| p.report_seats = MAX_SEATS + 1);
    assert_unsound(|p| p.report_vote_cost = 0);
    assert_unsound(|p| p.penalty = 0);
    for delay in [0, MAX_DELAY + 1] {
        assert_unsound(|p| p.exit_delay = delay);
        assert_unsound(|p| p.close_notice = delay);
        assert_unsound(|p| p.commit_delay = delay);
        assert_unsound(|p| p.commit_lifetime = delay);
    }
    assert_unsound(|p| p.commit_lifetime = p.commit_delay);
}

#[test]
fn the_ends_of_the_bounds_are_sound() {
    let shortest = Parameters {
        bond: 1,
        exit_delay: 1,
        close_notice: 1,
        commit_delay: 1,
        commit_lifetime: 2,
        max_content_length: 1,
        report_bond: 1,
        report_seats: 1,
        report_vote_cost: 1,
        penalty: 1,
    };
    let longest = Parameters {
        bond: u128::MAX,
        exit_delay: MAX_DELAY,
        close_notice: MAX_DELAY,
        commit_delay: MAX_DELAY - 1,
        commit_lifetime: MAX_DELAY,
        max_content_length: u32::MAX,
        report_bond: u128::MAX,
        report_seats: MAX_SEATS,
        report_vote_cost: u128::MAX,
        penalty: u128::MAX,
    };
    assert!(shortest.is_sound(1) && longest.is_sound(1));
}
