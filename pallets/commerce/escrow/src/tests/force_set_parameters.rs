//! `force_set_parameters`.

use super::mock::*;
use crate::{pallet::*, Parameters, LONGEST_DURATION};
use cybermiles_primitives::trade::Bounds;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn new_deals_are_bound_and_running_ones_are_not() {
    build_and_execute(|| {
        let id = accepted(units(CMT));
        let tighter = Parameters {
            deliver_within: Bounds { min: 100, max: 200 },
            ..parameters()
        };
        assert_ok!(Escrow::force_set_parameters(signed(GOVERNOR), tighter));
        assert_eq!(Escrow::parameters(), tighter);
        System::assert_last_event(
            Event::ParametersSet {
                parameters: tighter,
            }
            .into(),
        );
        assert_ok!(Escrow::ship(signed(MEI), id, None));
        assert_eq!(deadline(id), 31);
        let order = units(CMT);
        assert_noop!(
            Escrow::open(signed(RAVI), MEI, CMT, order.parts, order.terms, None),
            Error::<Test>::DurationOutOfBounds
        );
    });
}

#[test]
fn they_must_be_sound() {
    build_and_execute(|| {
        for (min, max, is_sound) in [
            (0, 5, false),
            (6, 5, false),
            (1, LONGEST_DURATION + 1, false),
            (1, LONGEST_DURATION, true),
            (5, 5, true),
        ] {
            let bounds = Bounds { min, max };
            for field in 0..5 {
                let mut changed = parameters();
                *[
                    &mut changed.accept_within,
                    &mut changed.ship_within,
                    &mut changed.deliver_within,
                    &mut changed.inspect_within,
                    &mut changed.settle_within,
                ][field] = bounds;
                if is_sound {
                    assert_ok!(Escrow::force_set_parameters(signed(GOVERNOR), changed));
                } else {
                    assert_noop!(
                        Escrow::force_set_parameters(signed(GOVERNOR), changed),
                        Error::<Test>::UnsoundParameters
                    );
                }
            }
        }
    });
}

#[test]
fn only_by_governance() {
    build_and_execute(|| {
        assert_not_by([RAVI, ADMIN], DispatchError::BadOrigin, |who| {
            Escrow::force_set_parameters(who, parameters())
        });
    });
}
