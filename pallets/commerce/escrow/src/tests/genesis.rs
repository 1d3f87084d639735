//! What genesis makes, and what it refuses.

use super::mock::*;
use crate::{pallet::*, Parameters, MAX_ASSETS};
use cybermiles_primitives::{trade::Bounds, DAYS, HOURS};

#[test]
fn the_default_is_for_a_live_chain() {
    ext_with(GenesisConfig::default()).execute_with(|| {
        let parameters = Escrow::parameters();
        assert_eq!(parameters, Parameters::default());
        assert_eq!(
            parameters.inspect_within,
            Bounds {
                min: HOURS,
                max: 30 * DAYS
            }
        );
        assert!(Escrow::accepted_assets().is_empty());
        assert_eq!(NextDeal::<Test>::get(), 0);
        Escrow::do_try_state().unwrap();
    });
}

#[test]
fn it_sets_parameters_and_assets() {
    build_and_execute(|| {
        assert_eq!(Escrow::parameters(), parameters());
        assert_eq!(Escrow::accepted_assets(), [DOLLAR]);
    });
}

#[test]
#[should_panic = "the parameters are unsound"]
fn unsound_parameters_are_refused() {
    ext_with(GenesisConfig {
        parameters: Parameters {
            ship_within: Bounds { min: 0, max: 1 },
            ..parameters()
        },
        ..Default::default()
    });
}

#[test]
#[should_panic = "too many accepted assets"]
fn too_many_assets_are_refused() {
    ext_with(GenesisConfig {
        parameters: parameters(),
        accepted_assets: (0..=MAX_ASSETS).collect(),
        ..Default::default()
    });
}
