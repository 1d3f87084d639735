//! `offer`.

use super::mock::*;
use crate::{pallet::*, Offers, State};
use cybermiles_primitives::trade::Side;
use frame_support::{assert_noop, assert_ok};

fn offers(id: u64) -> Offers {
    match state(id) {
        State::Settling { offers, .. } => offers,
        _ => panic!("nobody negotiates"),
    }
}

#[test]
fn each_side_has_one_and_replaces_it() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        let before = deadline(id);
        assert_ok!(Escrow::offer(signed(RAVI), id, 100));
        assert_ok!(Escrow::offer(signed(MEI), id, 400));
        assert_eq!(
            offers(id),
            Offers {
                buyer: Some(100),
                seller: Some(400)
            }
        );
        assert_ok!(Escrow::offer(signed(RAVI), id, 0));
        assert_eq!(
            offers(id),
            Offers {
                buyer: Some(0),
                seller: Some(400)
            }
        );
        assert_eq!(deadline(id), before);
        System::assert_last_event(
            Event::Offered {
                deal: id,
                by: Side::Buyer,
                seller_amount: 0,
            }
            .into(),
        );
    });
}

#[test]
fn no_more_than_the_rest() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        assert_noop!(
            Escrow::offer(signed(MEI), id, TOTAL + 1),
            Error::<Test>::OfferTooHigh
        );
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        assert_noop!(
            Escrow::offer(signed(MEI), id, 301),
            Error::<Test>::OfferTooHigh
        );
        assert_ok!(Escrow::offer(signed(MEI), id, 300));
    });
}

#[test]
fn only_by_a_party() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        assert_not_by([LENA, STRANGER], Error::<Test>::NotParty, |who| {
            Escrow::offer(who, id, 1)
        });
    });
}

#[test]
fn only_while_settling_and_in_time() {
    build_and_execute(|| {
        assert_only_in(&[4], |id| Escrow::offer(signed(RAVI), id, 1));
        assert_only_in(&[4], |id| Escrow::offer(signed(MEI), id, 1));
    });
}
