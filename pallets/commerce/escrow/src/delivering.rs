//! The good way: shipped, delivered, released; and the ways of giving in.

use crate::{pallet::*, Offers, State};
use cybermiles_primitives::{
    trade::{Content, Costs, DealId, Outcome, Side},
    AccountId,
};
use frame_support::{dispatch::DispatchResult, ensure, traits::tokens::Preservation};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_ship(who: AccountId, id: DealId, content: Option<Content>) -> DispatchResult {
        let mut deal = Self::deal_of(id)?;
        ensure!(who == deal.seller, Error::<T>::NotSeller);
        let is_accepted = matches!(deal.state, State::Accepted { .. });
        ensure!(is_accepted, Error::<T>::WrongState);
        Self::ensure_in_time(&deal.state)?;

        let deadline = Self::after(deal.terms.deliver_within);
        deal.state = State::Shipped { deadline };
        Deals::<T>::insert(id, deal);
        Self::deposit_event(Event::Shipped {
            deal: id,
            content,
            deadline,
        });
        Ok(())
    }

    pub(crate) fn do_confirm_delivery(who: AccountId, id: DealId) -> DispatchResult {
        let deal = Self::deal_of(id)?;
        let may_confirm = who == deal.buyer || Some(&who) == deal.terms.carrier.as_ref();
        ensure!(may_confirm, Error::<T>::NotCarrier);
        let is_shipped = matches!(deal.state, State::Shipped { .. });
        ensure!(is_shipped, Error::<T>::WrongState);
        Self::ensure_in_time(&deal.state)?;
        Self::begin_inspection(id, deal, Some(who));
        Ok(())
    }

    /// The buyer has the whole time from now on, however late that is.
    pub(crate) fn begin_inspection(id: DealId, mut deal: DealOf<T>, by: Option<AccountId>) {
        let deadline = Self::after(deal.terms.inspect_within);
        deal.state = State::Delivered { deadline };
        Deals::<T>::insert(id, deal);
        Self::deposit_event(Event::Delivered {
            deal: id,
            confirmed_by: by,
            deadline,
        });
    }

    pub(crate) fn do_release(who: AccountId, id: DealId, parts: u32) -> DispatchResult {
        let deal = Self::deal_of(id)?;
        ensure!(who == deal.buyer, Error::<T>::NotBuyer);
        ensure!(deal.state.is_between_the_two(), Error::<T>::WrongState);
        Self::ensure_in_time(&deal.state)?;
        ensure!(parts > 0, Error::<T>::NoParts);
        let remain = deal.parts.count().saturating_sub(deal.released);
        ensure!(parts <= remain, Error::<T>::TooManyParts);
        let released = deal.released.saturating_add(parts);
        let rest = deal
            .parts
            .sum(released, deal.parts.count())
            .unwrap_or_default();
        let leaves_enough = rest == 0 || rest >= Self::minimum_of(&deal.asset);
        ensure!(leaves_enough, Error::<T>::RemainderTooSmall);
        Self::release_until(id, deal, released)
    }

    /// Releases the portions before `released`; all end the deal. It never fails because the seller can't
    /// be paid: then what was released is due.
    pub(crate) fn release_until(id: DealId, mut deal: DealOf<T>, released: u32) -> DispatchResult {
        if released >= deal.parts.count() {
            let rest = deal.rest();
            return Self::close(id, deal, rest, Outcome::Released, Costs::Nobody);
        }
        let amount = deal.parts.sum(deal.released, released).unwrap_or_default();
        deal.released = released;
        deal.due.add(Side::Seller, amount);
        if deal.has_milestones() {
            let deadline = Self::after(deal.terms.ship_within);
            deal.state = State::Accepted { deadline };
        } else if let State::Settling { offers, .. } = &mut deal.state {
            *offers = Offers::default();
        }
        Self::deposit_event(Event::PartsReleased {
            deal: id,
            released,
            amount,
            state: deal.state,
        });
        let seller = deal.seller.clone();
        Self::pay_due(id, &mut deal, Side::Seller, &seller, Preservation::Preserve);
        Deals::<T>::insert(id, deal);
        Ok(())
    }

    pub(crate) fn do_refund(who: AccountId, id: DealId) -> DispatchResult {
        let deal = Self::deal_of(id)?;
        ensure!(who == deal.seller, Error::<T>::NotSeller);
        ensure!(deal.state.is_between_the_two(), Error::<T>::WrongState);
        Self::ensure_in_time(&deal.state)?;
        Self::close(id, deal, 0, Outcome::Refunded, Costs::Nobody)
    }

    pub(crate) fn do_reject(who: AccountId, id: DealId, reason: Content) -> DispatchResult {
        let mut deal = Self::deal_of(id)?;
        ensure!(who == deal.buyer, Error::<T>::NotBuyer);
        let may_reject = matches!(deal.state, State::Shipped { .. } | State::Delivered { .. });
        ensure!(may_reject, Error::<T>::WrongState);
        Self::ensure_in_time(&deal.state)?;

        let deadline = Self::after(deal.terms.settle_within);
        deal.state = State::Settling {
            deadline,
            offers: Offers::default(),
        };
        Deals::<T>::insert(id, deal);
        Self::deposit_event(Event::Rejected {
            deal: id,
            reason,
            deadline,
        });
        Ok(())
    }
}
