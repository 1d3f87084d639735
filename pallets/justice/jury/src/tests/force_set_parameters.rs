//! `force_set_parameters`.

use super::mock::*;
use crate::{
    pallet::*, Parameters, EXIT_TERMS, LONGEST_DURATION, MAX_ABSENCE_MULTIPLE, MAX_REDRAWS,
};
use cybermiles_primitives::{justice::Jury as _, CMT, SUPPLY_CAP};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, Perbill};

#[test]
fn governance_sets_them() {
    build_and_execute(|| {
        assert_eq!(Jury::parameters(), PARAMETERS);
        let parameters = Parameters::default();
        assert_ok!(Jury::force_set_parameters(signed(GOVERNOR), parameters));
        assert_last(Event::ParametersSet { parameters });
        assert_eq!(Jury::parameters(), parameters);
    });
}

#[test]
fn a_panel_keeps_its_own() {
    build_and_execute(|| {
        let id = summoned(12);
        let before = Jury::panel(id).unwrap();
        assert_ok!(Jury::force_set_parameters(
            signed(GOVERNOR),
            Parameters::default()
        ));
        assert_eq!(Jury::panel(id).unwrap(), before);
        let later = Jury::panel(Jury::summon(summons(12)).unwrap()).unwrap();
        assert!(later.terms != before.terms);
    });
}

#[test]
fn only_the_admin_origin() {
    build_and_execute(|| {
        for origin in [RuntimeOrigin::root(), RuntimeOrigin::none(), signed(ADA)] {
            assert_noop!(
                Jury::force_set_parameters(origin, PARAMETERS),
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
            Jury::force_set_parameters(signed(GOVERNOR), parameters),
            Error::<Test>::UnsoundParameters
        );
    });
}

#[test]
fn unsound_ones_are_refused() {
    assert_unsound(|p| p.min_stake = CMT - 1);
    assert_unsound(|p| p.max_stake = p.min_stake - 1);
    assert_unsound(|p| p.max_stake = SUPPLY_CAP + 1);
    assert_unsound(|p| p.exit_delay = EXIT_TERMS * TERM - 1);
    assert_unsound(|p| p.exit_delay = LONGEST_DURATION + 1);
    for duration in [0, LONGEST_DURATION + 1] {
        assert_unsound(|p| p.commit_within = duration);
        assert_unsound(|p| p.reveal_within = duration);
    }
    assert_unsound(|p| p.quorum = Perbill::zero());
    for multiple in [0, 1, MAX_ABSENCE_MULTIPLE + 1] {
        assert_unsound(|p| p.absence_multiple = multiple);
    }
    assert_unsound(|p| p.redraws = MAX_REDRAWS + 1);
    assert_unsound(|p| p.max_content_length = 0);
}

#[test]
fn the_ends_of_the_bounds_are_sound() {
    let least = Parameters {
        min_stake: CMT,
        max_stake: CMT,
        exit_delay: EXIT_TERMS * TERM,
        commit_within: 1,
        reveal_within: 1,
        quorum: Perbill::from_parts(1),
        requester_share: Perbill::zero(),
        absence_multiple: 2,
        redraws: 0,
        max_content_length: 1,
    };
    let most = Parameters {
        min_stake: SUPPLY_CAP,
        max_stake: SUPPLY_CAP,
        exit_delay: LONGEST_DURATION,
        commit_within: LONGEST_DURATION,
        reveal_within: LONGEST_DURATION,
        quorum: Perbill::one(),
        requester_share: Perbill::one(),
        absence_multiple: MAX_ABSENCE_MULTIPLE,
        redraws: MAX_REDRAWS,
        max_content_length: u32::MAX,
    };
    assert!(least.is_sound(TERM) && most.is_sound(TERM));
    // As long as they may be, a panel's end is a block that can be counted.
    build_and_execute(|| {
        CurrentParameters::<Test>::put(most);
        assert!(Jury::longest_panel() < u32::MAX / 2);
        CurrentParameters::<Test>::put(PARAMETERS);
    });
}
