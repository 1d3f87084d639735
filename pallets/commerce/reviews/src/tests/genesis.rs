//! What genesis sets, and what it refuses.

use super::mock::*;
use crate::{pallet::*, Parameters};
use cybermiles_primitives::{CMT, DAYS};

#[test]
fn the_parameters_given() {
    build_and_execute(|| assert_eq!(CurrentParameters::<Test>::get(), PARAMETERS));
}

#[test]
fn the_live_chain_starts_with_weeks() {
    ext_with(GenesisConfig::<Test>::default().parameters).execute_with(|| {
        assert_eq!(
            Reviews::parameters(),
            Parameters {
                commit_window: 14 * DAYS,
                reveal_window: 7 * DAYS,
                reply_window: 14 * DAYS,
                max_content_length: 65_536,
                bond: 5 * CMT,
            }
        );
        Reviews::do_try_state().unwrap();
    });
}

#[test]
#[should_panic = "reviews: the parameters are out of bounds"]
fn unsound_parameters_are_refused() {
    ext_with(Parameters {
        reveal_window: 0,
        ..PARAMETERS
    });
}
