//! `accept_offer`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::trade::Outcome;
use frame_support::{assert_noop, assert_ok};

#[test]
fn the_share_is_paid_and_the_deposits_return() {
    for (offerer, accepter) in [(RAVI, MEI), (MEI, RAVI)] {
        for (amount, order) in [
            (0, units(CMT)),
            (150, units(USD)),
            (399, milestones(CMT)),
            (400, milestones(USD)),
        ] {
            build_and_execute(|| {
                let id = settling(order.clone());
                let pot = pot(id);
                assert_ok!(Escrow::offer(signed(offerer.clone()), id, amount));
                assert_ok!(Escrow::accept_offer(signed(accepter.clone()), id, amount));
                assert_ended(Outcome::Settled, TOTAL - amount, amount);
                assert_gone(id, pot);
                assert_eq!(owns(order.asset.clone(), RAVI), WEALTH - amount);
                assert_eq!(owns(order.asset.clone(), MEI), WEALTH + amount);
            });
        }
    }
}

#[test]
fn of_the_rest() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        assert_ok!(Escrow::offer(signed(MEI), id, 120));
        assert_ok!(Escrow::accept_offer(signed(RAVI), id, 120));
        let receipt = assert_ended(Outcome::Settled, 180, 220);
        assert_eq!(receipt.released, 1);
        assert_eq!(owns(CMT, MEI), WEALTH + 220);
    });
}

#[test]
fn one_accepts_the_others_and_what_one_saw() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        assert_noop!(
            Escrow::accept_offer(signed(RAVI), id, 100),
            Error::<Test>::NoOffer
        );
        assert_ok!(Escrow::offer(signed(RAVI), id, 100));
        // His own.
        assert_noop!(
            Escrow::accept_offer(signed(RAVI), id, 100),
            Error::<Test>::NoOffer
        );
        assert_ok!(Escrow::offer(signed(RAVI), id, 90));
        assert_noop!(
            Escrow::accept_offer(signed(MEI), id, 100),
            Error::<Test>::OfferChanged
        );
        assert_ok!(Escrow::accept_offer(signed(MEI), id, 90));
        assert_ended(Outcome::Settled, 310, 90);
    });
}

#[test]
fn only_by_a_party() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        assert_ok!(Escrow::offer(signed(RAVI), id, 100));
        assert_not_by([LENA, STRANGER], Error::<Test>::NotParty, |who| {
            Escrow::accept_offer(who, id, 100)
        });
    });
}

#[test]
fn only_while_settling_and_in_time() {
    build_and_execute(|| {
        assert_only_in(&[4], |id| Escrow::accept_offer(signed(RAVI), id, 1));
    });
}
