//! The parameters of block 0.

use super::mock::*;
use crate::{pallet::*, Parameters};
use frame_support::traits::Hooks;

#[test]
fn they_are_what_genesis_says() {
    build_and_execute(|| assert_eq!(Shop::parameters(), PARAMETERS));
}

#[test]
fn a_chain_that_says_nothing_has_the_live_ones() {
    let live = Parameters {
        max_stock: 1_000_000,
        max_purchase: 10_000,
        max_content: 1_048_576,
    };
    assert_eq!(GenesisConfig::<Test>::default().parameters, live);
    ext_with(PARAMETERS).execute_with(|| {
        CurrentParameters::<Test>::kill();
        assert_eq!(Shop::parameters(), live);
    });
}

#[test]
#[should_panic(expected = "listings: the parameters are unsound")]
fn unsound_ones_make_no_chain() {
    ext_with(Parameters {
        max_content: 0,
        ..PARAMETERS
    });
}

#[test]
fn constants_fit_together() {
    Shop::integrity_test();
}
