//! What genesis makes, and what it refuses.

use super::mock::*;
use crate::{pallet::*, types::*};
use cybermiles_primitives::{CMT, DAYS, HOURS};
use sp_runtime::Perbill;

#[test]
fn the_default_is_for_a_live_chain() {
    ext_with(GenesisConfig::default()).execute_with(|| {
        let parameters = Arbitration::parameters();
        assert_eq!(parameters, Parameters::default());
        assert_eq!(parameters.bond, 1_000 * CMT);
        assert_eq!(parameters.exit_delay, 30 * DAYS);
        assert_eq!(parameters.max_open_cases, 5);
        assert_eq!(parameters.call_within, HOURS);
        assert_eq!(parameters.rules.timeout_slash, Perbill::one());
        assert_eq!(parameters.rules.committee_seats, 15);
        assert_eq!(
            parameters.longest_case(10 * DAYS),
            2 * DAYS + 3 * 7 * DAYS + 3 * DAYS + 3 * (10 * DAYS + 3 * DAYS) + 12 * HOURS
        );
        Arbitration::do_try_state().unwrap();
    });
}

#[test]
fn it_sets_the_parameters() {
    build_and_execute(|| assert_eq!(Arbitration::parameters(), PARAMETERS));
}

#[test]
#[should_panic = "the parameters are unsound"]
fn unsound_parameters_are_refused() {
    let mut parameters = PARAMETERS;
    parameters.rules.vote_cost = 0;
    ext_with(GenesisConfig {
        parameters,
        ..Default::default()
    });
}
