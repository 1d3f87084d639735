//! What genesis makes, and what it refuses.

use super::mock::*;
use crate::{pallet::*, Parameters};
use cybermiles_primitives::{CMT, DAYS, MINUTES};

#[test]
fn the_parameters_are_those_of_genesis() {
    build_and_execute(|| {
        assert_eq!(CurrentParameters::<Test>::get(), PARAMETERS);
        assert_eq!(NextBatch::<Test>::get(), 0);
    });
}

#[test]
fn the_default_is_the_live_chains() {
    let parameters = GenesisConfig::<Test>::default().parameters;
    assert!(parameters.is_sound(1));
    assert_eq!(parameters.bond, 10_000 * CMT);
    assert_eq!(parameters.exit_delay, 180 * DAYS);
    assert_eq!(parameters.close_notice, 90 * DAYS);
    assert_eq!(parameters.commit_delay, MINUTES);
    assert_eq!(parameters.commit_lifetime, DAYS);
    assert_eq!(parameters.max_content_length, 1 << 20);
    assert_eq!(parameters.report_bond, 500 * CMT);
    assert_eq!(parameters.report_seats, 31);
    assert_eq!(parameters.report_vote_cost, 10 * CMT);
    assert_eq!(parameters.penalty, 1_000 * CMT);
}

#[test]
#[should_panic = "the parameters are unsound"]
fn unsound_parameters_are_refused() {
    ext_with(Parameters {
        bond: 0,
        ..PARAMETERS
    });
}
