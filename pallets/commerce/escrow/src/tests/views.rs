//! What clients read.

use super::mock::*;
use crate::{pallet::*, Action, Action::*, Amounts, DealView, State};
use cybermiles_primitives::{
    trade::{DealId, Order, Parts, Side},
    AccountId,
};
use frame_support::assert_ok;

#[test]
fn a_deal_with_everything() {
    build_and_execute(|| {
        let id = delivered(milestones(USD));
        freeze();
        assert_ok!(Escrow::release(signed(RAVI), id, 1));
        let order = milestones(USD);
        assert_eq!(
            Escrow::deal(id),
            Some(DealView {
                buyer: RAVI,
                seller: MEI,
                asset: USD,
                parts: order.parts,
                terms: order.terms,
                content: order.content,
                listing: None,
                state: State::Accepted { deadline: 21 },
                deadline: Some(21),
                released: 1,
                paid: 50,
                rest: 350,
                due: Amounts {
                    buyer: 0,
                    seller: 50
                },
                deposits: Amounts {
                    buyer: 100,
                    seller: 100
                },
                pot: Escrow::pot(id, Deals::<Test>::get(id).unwrap().salt),
            })
        );
        assert_eq!(Escrow::deal(id + 1), None);
    });
}

#[test]
fn deposits_are_shown_as_they_are_held() {
    build_and_execute(|| {
        let deposits = |id| Escrow::deal(id).unwrap().deposits;
        let of = |buyer, seller| Amounts { buyer, seller };
        let direct = open(units(CMT));
        assert_eq!(deposits(direct), of(100, 0));
        let listed = open(Order {
            listing: Some(1),
            ..units(CMT)
        });
        assert_eq!(deposits(listed), of(100, 100));
        assert_eq!(deposits(accepted(units(CMT))), of(100, 100));
        assert_eq!(deposits(owed(units(USD))), of(0, 0));
    });
}

/// The actions of buyer, seller, carrier and a stranger.
fn actions(id: DealId) -> [Vec<Action>; 4] {
    [RAVI, MEI, LENA, STRANGER].map(|who: AccountId| {
        let actions = Escrow::actions(id, who).unwrap();
        assert_eq!(actions.advance_from, state(id).deadline());
        actions.now
    })
}

#[test]
fn each_has_his_turn() {
    build_and_execute(|| {
        let expected: [[Vec<Action>; 4]; 6] = [
            [vec![Cancel], vec![Accept, Cancel], vec![], vec![]],
            [vec![Release], vec![Ship, Refund], vec![], vec![]],
            [
                vec![Action::ConfirmDelivery, Reject, Release],
                vec![Refund],
                vec![ConfirmDelivery],
                vec![],
            ],
            [vec![Reject, Release], vec![Refund], vec![], vec![]],
            [
                vec![Offer, Dispute, Release],
                vec![Offer, Dispute, Refund],
                vec![],
                vec![],
            ],
            [vec![], vec![], vec![], vec![]],
        ];
        for (reach, expected) in REACH.iter().zip(expected) {
            let id = reach(units(CMT));
            assert_eq!(actions(id), expected);
            run_to(deadline(id));
            assert_eq!(actions(id), [(); 4].map(|_| vec![Advance]));
        }
        assert_eq!(Escrow::actions(6, RAVI), None);
    });
}

#[test]
fn an_offer_can_be_accepted_by_the_other() {
    build_and_execute(|| {
        let id = settling(units(CMT));
        assert_ok!(Escrow::offer(signed(MEI), id, 1));
        let [buyer, seller, ..] = actions(id);
        assert_eq!(buyer, [Offer, AcceptOffer, Dispute, Release]);
        assert_eq!(seller, [Offer, Dispute, Refund]);
    });
}

#[test]
fn what_others_forbid_is_not_offered() {
    build_and_execute(|| {
        let funded = open(units(CMT));
        Recorder::suspend(MEI);
        assert_eq!(actions(funded)[1], [Cancel]);
    });
}

#[test]
fn what_is_due_is_anybodys_to_pay_out() {
    build_and_execute(|| {
        let id = owed(units(USD));
        let both = vec![WithdrawForBuyer, WithdrawForSeller];
        assert_eq!(actions(id), [(); 4].map(|_| both.clone()));
        thaw();
        assert_ok!(Assets::block(signed(ADMIN), DOLLAR, RAVI));
        assert_ok!(Escrow::withdraw(signed(LENA), id, Side::Seller, None));
        assert_eq!(actions(id), [(); 4].map(|_| vec![WithdrawForBuyer]));
    });
}

#[test]
fn the_rest_is_what_the_parts_say() {
    build_and_execute(|| {
        let id = delivered(Order {
            parts: Parts::Units {
                price: 7,
                count: 100,
            },
            ..units(CMT)
        });
        assert_ok!(Escrow::release(signed(RAVI), id, 33));
        let view = Escrow::deal(id).unwrap();
        assert_eq!((view.paid, view.rest), (231, 469));
    });
}
