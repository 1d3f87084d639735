//! `unbind`.

use super::mock::*;
use crate::pallet::*;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn anybody_frees_a_unit_whose_deal_is_gone() {
    build_and_execute(|| {
        let bottle = bottle_of(SHOP);
        let other = claim(SHOP, unit_id(0, 1));
        let before = rent(&SHOP);
        open_deal(7, ANNA, SHOP);
        bind(SHOP, bottle, 7);
        bind(SHOP, other, 7);
        lose_deal(7);
        assert_ok!(Certificates::unbind(signed(BEN), bottle));
        assert_last(Event::UnitUnbound {
            unit: bottle,
            deal: 7,
        });
        assert_eq!(holders(bottle), [SHOP]);
        assert_eq!(Certificates::units_of_deal(7), [other]);
        assert_eq!(rent(&SHOP), before + price(BOUND_ENTRY_BYTES));
        assert_ok!(Certificates::unbind(signed(BEN), other));
        assert_eq!(DealUnits::<Test>::iter().count(), 0);
        assert_eq!(rent(&SHOP), before);
        transfer(SHOP, bottle, BEN);
    });
}

#[test]
fn not_while_the_deal_is_open() {
    build_and_execute(|| {
        let bottle = bottle_of(SHOP);
        open_deal(7, ANNA, SHOP);
        bind(SHOP, bottle, 7);
        for who in [SHOP, ANNA, BEN] {
            assert_noop!(
                Certificates::unbind(signed(who), bottle),
                Error::<Test>::DealNotEnded
            );
        }
    });
}

#[test]
fn only_what_is_bound() {
    build_and_execute(|| {
        let bottle = bottle_of(SHOP);
        for origin in unsigned_origins() {
            assert_noop!(
                Certificates::unbind(origin, bottle),
                DispatchError::BadOrigin
            );
        }
        let attempt = |unit| Certificates::unbind(signed(BEN), unit);
        assert_noop!(attempt(bottle), Error::<Test>::UnitNotBound);
        assert_noop!(attempt(unit_id(0, 1)), Error::<Test>::UnknownUnit);
        assert_ok!(Certificates::retire(signed(SHOP), bottle));
        assert_noop!(attempt(bottle), Error::<Test>::UnitNotBound);
    });
}
