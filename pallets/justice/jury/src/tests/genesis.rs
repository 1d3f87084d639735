//! What genesis makes, and what it refuses.

use super::mock::*;
use crate::{pallet::*, Parameters};
use cybermiles_primitives::{CMT, DAYS};
use frame_support::traits::Hooks;
use sp_runtime::Perbill;

#[test]
fn the_jurors_and_parameters_are_those_of_genesis() {
    build_and_execute(|| {
        assert_eq!(CurrentParameters::<Test>::get(), PARAMETERS);
        assert_eq!(NextPanel::<Test>::get(), 0);
        for (leaf, (who, stake)) in (0..).zip(stakes()) {
            assert_eq!(Jurors::<Test>::get(&who).unwrap().leaf, leaf);
            assert_eq!(staked(&who), stake);
        }
        assert_eq!(Jury::term().frozen, 10_000);
    });
}

#[test]
fn they_are_not_drawn_in_the_first_term() {
    build_and_execute(|| {
        run_to(TERM - 1);
        assert_eq!((Jury::term().frozen, Jury::term().live), (0, 10_000));
        run_to(TERM);
        assert_eq!((Jury::term().frozen, Jury::term().live), (10_000, 10_000));
    });
}

#[test]
fn the_default_is_the_live_chains() {
    let parameters = GenesisConfig::<Test>::default().parameters;
    assert!(parameters.is_sound(7_200));
    assert_eq!(parameters.min_stake, 1_000 * CMT);
    assert_eq!(parameters.max_stake, 1_000_000 * CMT);
    assert_eq!(parameters.exit_delay, 2 * DAYS);
    assert_eq!(parameters.commit_within, 2 * DAYS);
    assert_eq!(parameters.reveal_within, 2 * DAYS);
    assert_eq!(parameters.quorum, Perbill::from_percent(50));
    assert_eq!(parameters.requester_share, Perbill::from_percent(10));
    assert_eq!(parameters.absence_multiple, 2);
    assert_eq!(parameters.redraws, 2);
    assert_eq!(parameters.max_content_length, 1 << 20);
}

#[test]
fn the_constants_are_sound() {
    <Jury as Hooks<u32>>::integrity_test();
}

#[test]
#[should_panic = "the parameters are unsound"]
fn unsound_parameters_are_refused() {
    let parameters = Parameters {
        redraws: 99,
        ..PARAMETERS
    };
    ext_with(parameters, vec![]);
}

#[test]
#[should_panic = "a juror of genesis can't be registered"]
fn jurors_who_stake_too_little_are_refused() {
    ext_with(PARAMETERS, vec![(ADA, CMT)]);
}
