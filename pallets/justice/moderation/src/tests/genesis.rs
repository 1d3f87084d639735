//! What genesis makes, and what it refuses.

use super::mock::*;
use crate::{pallet::*, Parameters};
use cybermiles_primitives::{CMT, DAYS};

#[test]
fn the_parameters_are_those_of_genesis() {
    build_and_execute(|| {
        assert_eq!(CurrentParameters::<Test>::get(), PARAMETERS);
        assert_eq!(NextRequest::<Test>::get(), 0);
    });
}

#[test]
fn the_default_is_the_live_chains() {
    let parameters = GenesisConfig::<Test>::default().parameters;
    assert!(parameters.is_sound(1));
    assert_eq!(parameters.seats, 100);
    assert_eq!(parameters.pledge, 1_000 * CMT);
    assert_eq!(parameters.vote_cost, 10 * CMT);
    assert_eq!(parameters.cooldown, 30 * DAYS);
    assert_eq!(parameters.cooldown_multiple, 10);
    assert_eq!(parameters.max_content_length, 1 << 20);
}

#[test]
#[should_panic = "the parameters are unsound"]
fn unsound_parameters_are_refused() {
    ext_with(Parameters {
        seats: 0,
        ..PARAMETERS
    });
}
