//! `force_set_parameters`.

use super::mock::*;
use crate::{pallet::*, Parameters, MAX_COOLDOWN};
use cybermiles_primitives::{justice::MAX_SEATS, Balance};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn governance_sets_them() {
    build_and_execute(|| {
        assert_eq!(Moderation::parameters(), PARAMETERS);
        let parameters = Parameters::default();
        assert_ok!(Moderation::force_set_parameters(
            signed(GOVERNOR),
            parameters
        ));
        assert_last(Event::ParametersSet { parameters });
        assert_eq!(Moderation::parameters(), parameters);
    });
}

#[test]
fn only_the_admin_origin() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none(), signed(RAVI)] {
            assert_noop!(
                Moderation::force_set_parameters(origin, Parameters::default()),
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
            Moderation::force_set_parameters(signed(GOVERNOR), parameters),
            Error::<Test>::UnsoundParameters
        );
    });
}

#[test]
fn unsound_ones_are_refused() {
    assert_unsound(|p| p.seats = 0);
    assert_unsound(|p| p.seats = MAX_SEATS + 1);
    assert_unsound(|p| p.pledge = 0);
    assert_unsound(|p| p.vote_cost = 0);
    assert_unsound(|p| p.cooldown = MAX_COOLDOWN + 1);
    assert_unsound(|p| p.cooldown_multiple = 0);
    assert_unsound(|p| p.max_content_length = 0);
    assert_unsound(|p| p.pledge = Balance::MAX);
}

#[test]
fn the_ends_of_the_bounds_are_sound() {
    let least = Parameters {
        seats: 1,
        pledge: 1,
        vote_cost: 1,
        cooldown: 0,
        cooldown_multiple: 1,
        max_content_length: 1,
    };
    let most = Parameters {
        seats: MAX_SEATS,
        pledge: Balance::MAX / Balance::from(u32::MAX),
        vote_cost: Balance::MAX,
        cooldown: MAX_COOLDOWN,
        cooldown_multiple: u32::MAX,
        max_content_length: u32::MAX,
    };
    assert!(least.is_sound(1) && most.is_sound(1));
}
