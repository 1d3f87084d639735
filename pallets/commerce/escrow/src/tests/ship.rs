//! `ship`.

use super::mock::*;
use crate::{pallet::*, State};
use frame_support::assert_ok;

#[test]
fn the_goods_travel() {
    build_and_execute(|| {
        let id = accepted(units(CMT));
        run_to(20);
        assert_ok!(Escrow::ship(signed(MEI), id, Some(content(5))));
        assert_eq!(state(id), State::Shipped { deadline: 50 });
        System::assert_last_event(
            Event::Shipped {
                deal: id,
                content: Some(content(5)),
                deadline: 50,
            }
            .into(),
        );
        assert_eq!((owns(CMT, pot(id)), deposit(MEI)), (TOTAL, 100));
    });
}

#[test]
fn only_by_the_seller() {
    build_and_execute(|| {
        let id = accepted(units(CMT));
        assert_not_by([RAVI, LENA, STRANGER], Error::<Test>::NotSeller, |who| {
            Escrow::ship(who, id, None)
        });
    });
}

#[test]
fn only_once_accepted_and_in_time() {
    build_and_execute(|| assert_only_in(&[1], |id| Escrow::ship(signed(MEI), id, None)));
}
