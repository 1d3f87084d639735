//! `cancel`.

use super::mock::*;
use crate::pallet::*;
use cybermiles_primitives::trade::{Order, Outcome, Receipt};
use frame_support::assert_ok;

#[test]
fn either_side_takes_it_back_before_it_is_accepted() {
    for who in [RAVI, MEI] {
        for listing in [None, Some(9)] {
            for asset in [CMT, USD] {
                build_and_execute(|| {
                    let id = open(Order {
                        listing,
                        ..units(asset.clone())
                    });
                    let pot = pot(id);
                    assert_ok!(Escrow::cancel(signed(who.clone()), id));
                    let receipt = assert_ended(Outcome::Refunded, TOTAL, 0);
                    assert_eq!(
                        receipt,
                        Receipt {
                            deal: id,
                            listing,
                            buyer: RAVI,
                            seller: MEI,
                            asset: asset.clone(),
                            parts: 4,
                            released: 0,
                            paid: 0,
                            refunded: TOTAL,
                            accepted: false,
                            outcome: Outcome::Refunded,
                        }
                    );
                    assert_gone(id, pot);
                    for who in [RAVI, MEI] {
                        assert_eq!(Balances::free_balance(&who), WEALTH);
                        assert_eq!(owns(USD, who), WEALTH);
                    }
                });
            }
        }
    }
}

#[test]
fn every_step_is_told() {
    build_and_execute(|| {
        let id = open(units(CMT));
        System::reset_events();
        assert_ok!(Escrow::cancel(signed(MEI), id));
        let receipt = Recorder::take_receipt().unwrap();
        assert_eq!(
            events(),
            [
                Event::Paid {
                    deal: id,
                    side: cybermiles_primitives::trade::Side::Buyer,
                    to: RAVI,
                    amount: TOTAL,
                },
                Event::Closed {
                    receipt,
                    due: Default::default(),
                },
                Event::Removed { deal: id },
            ]
        );
    });
}

#[test]
fn only_by_a_party() {
    build_and_execute(|| {
        let id = open(units(CMT));
        assert_not_by([LENA, STRANGER], Error::<Test>::NotParty, |who| {
            Escrow::cancel(who, id)
        });
    });
}

#[test]
fn only_while_funded_and_in_time() {
    build_and_execute(|| {
        assert_only_in(&[0], |id| Escrow::cancel(signed(RAVI), id));
        assert_only_in(&[0], |id| Escrow::cancel(signed(MEI), id));
    });
}
