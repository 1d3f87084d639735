//! `refund`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::trade::Outcome;
use frame_support::assert_ok;

#[test]
fn all_that_is_left_goes_back() {
    for reach in [accepted, shipped, delivered, settling] {
        for order in [units(CMT), milestones(USD)] {
            build_and_execute(|| {
                let id = reach(order.clone());
                let pot = pot(id);
                assert_ok!(Escrow::refund(signed(MEI), id));
                let receipt = assert_ended(Outcome::Refunded, TOTAL, 0);
                assert!(receipt.accepted);
                assert_gone(id, pot);
                for who in [RAVI, MEI] {
                    assert_eq!(Balances::free_balance(&who), WEALTH);
                    assert_eq!(owns(USD, who), WEALTH);
                }
            });
        }
    }
}

#[test]
fn what_was_released_is_not() {
    build_and_execute(|| {
        let id = delivered(milestones(USD));
        let pot = pot(id);
        assert_ok!(Escrow::release(signed(RAVI), id, 2));
        assert_ok!(Escrow::refund(signed(MEI), id));
        let receipt = assert_ended(Outcome::Refunded, 200, 200);
        assert_eq!((receipt.released, receipt.parts), (2, 3));
        assert_gone(id, pot);
        assert_eq!(owns(USD, RAVI), WEALTH - 200);
        assert_eq!(owns(USD, MEI), WEALTH + 200);
    });
}

#[test]
fn only_by_the_seller() {
    build_and_execute(|| {
        let id = delivered(units(CMT));
        assert_not_by([RAVI, LENA, STRANGER], Error::<Test>::NotSeller, |who| {
            Escrow::refund(who, id)
        });
    });
}

/// Neither a missed deadline nor a court's costs are dodged by giving in.
#[test]
fn only_between_the_two_and_in_time() {
    build_and_execute(|| assert_only_in(&[1, 2, 3, 4], |id| Escrow::refund(signed(MEI), id)));
}
