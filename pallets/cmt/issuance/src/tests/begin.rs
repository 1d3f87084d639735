//! When the curve begins.

use super::mock::*;
use crate::{Pallet, Start, WeightInfo};
use frame_support::{traits::Hooks, weights::Weight};

#[test]
fn the_timestamp_of_block_1_is_the_start() {
    ExtBuilder::default().start(None).build_and_execute(|| {
        assert_eq!(Start::<Runtime>::get(), None);
        run_to_block(3);
        assert_eq!(Start::<Runtime>::get(), Some(START));
    });
}

#[test]
fn a_start_of_the_genesis_stays() {
    ExtBuilder::default()
        .start(Some(START + DAY))
        .build_and_execute(|| {
            run_to_block(3);
            assert_eq!(Start::<Runtime>::get(), Some(START + DAY));
        });
}

#[test]
fn only_block_1_pays_for_it() {
    ExtBuilder::default().build_and_execute(|| {
        assert_eq!(
            Pallet::<Runtime>::on_initialize(1),
            <() as WeightInfo>::begin()
        );
        assert_eq!(Pallet::<Runtime>::on_initialize(2), Weight::zero());
        Start::<Runtime>::kill();
        Pallet::<Runtime>::on_finalize(2);
        assert_eq!(Start::<Runtime>::get(), None);
        Pallet::<Runtime>::on_finalize(1);
        assert_eq!(Start::<Runtime>::get(), Some(START));
    });
}
