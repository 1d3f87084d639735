//! What a page shows of a deal: all of it, and what each may do about it now.

use crate::{pallet::*, Action, Actions, Amounts, DealView, State};
use alloc::vec::Vec;
use cybermiles_primitives::{
    trade::{DealId, Side, Standing},
    AccountId,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn view(id: DealId) -> Option<DealView> {
        let deal = Deals::<T>::get(id)?;
        Some(DealView {
            deadline: deal.state.deadline(),
            paid: deal.paid(),
            rest: deal.rest(),
            deposits: Amounts {
                buyer: deal.deposit_of(Side::Buyer),
                seller: deal.deposit_of(Side::Seller),
            },
            pot: Self::pot(id, deal.salt),
            buyer: deal.buyer,
            seller: deal.seller,
            asset: deal.asset,
            parts: deal.parts,
            terms: deal.terms,
            content: deal.content,
            listing: deal.listing,
            state: deal.state,
            released: deal.released,
            due: deal.due,
        })
    }

    pub(crate) fn actions_of(id: DealId, who: &AccountId) -> Option<Actions> {
        let deal = Deals::<T>::get(id)?;
        let mut now = Vec::new();
        if Self::is_in_time(&deal.state) {
            if let Some(side) = deal.side_of(who) {
                now.extend(Self::actions_of_side(&deal, side));
            }
            let is_carrier = deal.terms.carrier.as_ref() == Some(who);
            if is_carrier && matches!(deal.state, State::Shipped { .. }) {
                now.push(Action::ConfirmDelivery);
            }
        } else if deal.state != State::Owed {
            now.push(Action::Advance);
        }
        if deal.due.buyer > 0 {
            now.push(Action::WithdrawForBuyer);
        }
        if deal.due.seller > 0 {
            now.push(Action::WithdrawForSeller);
        }
        Some(Actions {
            now,
            advance_from: deal.state.deadline(),
        })
    }

    /// What a side may do while it is in time.
    fn actions_of_side(deal: &DealOf<T>, side: Side) -> Vec<Action> {
        let mut actions = Vec::new();
        match (side, &deal.state) {
            (Side::Buyer, State::Funded { .. }) => actions.push(Action::Cancel),
            (Side::Seller, State::Funded { .. }) => {
                if T::Standing::may_trade(&deal.seller) {
                    actions.push(Action::Accept);
                }
                actions.push(Action::Cancel);
            }
            (Side::Seller, State::Accepted { .. }) => actions.push(Action::Ship),
            (Side::Buyer, State::Shipped { .. }) => {
                actions.extend([Action::ConfirmDelivery, Action::Reject]);
            }
            (Side::Buyer, State::Delivered { .. }) => actions.push(Action::Reject),
            (_, State::Settling { offers, .. }) => {
                actions.push(Action::Offer);
                if offers.of(side.other()).is_some() {
                    actions.push(Action::AcceptOffer);
                }
                if deal.terms.court.is_some() {
                    actions.push(Action::Dispute);
                }
            }
            _ => (),
        }
        if deal.state.is_between_the_two() {
            actions.push(match side {
                Side::Buyer => Action::Release,
                Side::Seller => Action::Refund,
            });
        }
        actions
    }
}
