//! `reject`.

use super::mock::*;
use crate::{pallet::*, Offers, State};
use frame_support::assert_ok;

#[test]
fn the_two_negotiate() {
    for reach in [shipped, delivered] {
        build_and_execute(|| {
            let id = reach(units(CMT));
            run_to(12);
            assert_ok!(Escrow::reject(signed(RAVI), id, content(8)));
            assert_eq!(
                state(id),
                State::Settling {
                    deadline: 62,
                    offers: Offers::default()
                }
            );
            System::assert_last_event(
                Event::Rejected {
                    deal: id,
                    reason: content(8),
                    deadline: 62,
                }
                .into(),
            );
        });
    }
}

#[test]
fn only_by_the_buyer() {
    build_and_execute(|| {
        let id = delivered(units(CMT));
        assert_not_by([MEI, LENA, STRANGER], Error::<Test>::NotBuyer, |who| {
            Escrow::reject(who, id, content(8))
        });
    });
}

#[test]
fn only_while_shipped_or_delivered_and_in_time() {
    build_and_execute(|| {
        assert_only_in(&[2, 3], |id| Escrow::reject(signed(RAVI), id, content(8)));
    });
}
