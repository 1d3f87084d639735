//! `confirm_delivery`.

use super::mock::*;
use crate::{pallet::*, State};
use frame_support::assert_ok;

#[test]
fn the_carrier_or_the_buyer_confirms() {
    for who in [LENA, RAVI] {
        build_and_execute(|| {
            let id = shipped(units(CMT));
            run_to(30);
            assert_ok!(Escrow::confirm_delivery(signed(who.clone()), id));
            assert_eq!(state(id), State::Delivered { deadline: 70 });
            System::assert_last_event(
                Event::Delivered {
                    deal: id,
                    confirmed_by: Some(who),
                    deadline: 70,
                }
                .into(),
            );
        });
    }
}

#[test]
fn nobody_else_does() {
    build_and_execute(|| {
        let id = shipped(units(CMT));
        assert_not_by([MEI, STRANGER], Error::<Test>::NotCarrier, |who| {
            Escrow::confirm_delivery(who, id)
        });
        let mut order = units(CMT);
        order.terms.carrier = None;
        let id = shipped(order);
        assert_not_by([MEI, LENA], Error::<Test>::NotCarrier, |who| {
            Escrow::confirm_delivery(who, id)
        });
        assert_ok!(Escrow::confirm_delivery(signed(RAVI), id));
    });
}

#[test]
fn only_once_shipped_and_in_time() {
    build_and_execute(|| {
        for who in [LENA, RAVI] {
            assert_only_in(&[2], |id| Escrow::confirm_delivery(signed(who.clone()), id));
        }
    });
}
