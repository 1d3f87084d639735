//! `retire`.

use super::mock::*;
use crate::{pallet::*, Status, UnitState};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn the_last_holder_says_that_it_is_gone() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        transfer(ANNA, bottle, BEN);
        assert_ok!(Certificates::retire(signed(BEN), bottle));
        assert_last(Event::UnitRetired { unit: bottle });
        let unit = Units::<Test>::get(BOTTLE).unwrap();
        assert_eq!((unit.custodian, unit.status), (BEN, Status::Retired));
        // Its history is read until somebody clears it.
        assert_eq!(holders(bottle), [ANNA, BEN]);
        let state = Certificates::unit(bottle).unwrap().state;
        assert!(matches!(
            state,
            UnitState::Claimed {
                is_retired: true,
                ..
            }
        ));
    });
}

#[test]
fn only_the_custodian_and_once() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::retire(origin, bottle),
                DispatchError::BadOrigin
            );
        }
        for who in [FACTORY, BEN] {
            assert_noop!(
                Certificates::retire(signed(who), bottle),
                Error::<Test>::NotCustodian
            );
        }
        assert_noop!(
            Certificates::retire(signed(ANNA), unit_id(0, 1)),
            Error::<Test>::UnknownUnit
        );
        assert_ok!(Certificates::retire(signed(ANNA), bottle));
        assert_noop!(
            Certificates::retire(signed(ANNA), bottle),
            Error::<Test>::UnitRetired
        );
    });
}

#[test]
fn not_what_is_promised() {
    build_and_execute(|| {
        let bottle = bottle_of(ANNA);
        open_deal(1, BEN, ANNA);
        bind(ANNA, bottle, 1);
        assert_noop!(
            Certificates::retire(signed(ANNA), bottle),
            Error::<Test>::UnitBound
        );
    });
}
