//! The end of a deal: shares, deposits, the receipt; and what is left to do when something stayed due.

use crate::{pallet::*, State};
use cybermiles_primitives::{
    trade::{Costs, DealId, OnDealClosed, Outcome, Receipt, Side},
    AccountId, Balance,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{
        fungible::MutateHold,
        tokens::{Fortitude, Precision, Preservation, Restriction},
        Consideration,
    },
};
use sp_runtime::ArithmeticError;

impl<T: Config> Pallet<T> {
    /// Ends a deal: the seller gets `seller_amount` of the rest and the buyer what is left of it; a loser's
    /// deposit is lost. The shares stand; what can't be paid of them is due.
    pub(crate) fn close(
        id: DealId,
        mut deal: DealOf<T>,
        seller_amount: Balance,
        outcome: Outcome,
        costs: Costs,
    ) -> DispatchResult {
        let buyer_amount = deal
            .rest()
            .checked_sub(seller_amount)
            .ok_or(ArithmeticError::Underflow)?;
        let accepted = !matches!(deal.state, State::Funded { .. });
        let paid = deal.paid().saturating_add(seller_amount);
        Self::end_deposits(id, &deal, costs)?;
        if outcome == Outcome::Released {
            deal.released = deal.parts.count();
        }
        deal.due.add(Side::Buyer, buyer_amount);
        deal.due.add(Side::Seller, seller_amount);
        deal.state = State::Owed;
        let receipt = Receipt {
            deal: id,
            listing: deal.listing,
            buyer: deal.buyer.clone(),
            seller: deal.seller.clone(),
            asset: deal.asset.clone(),
            parts: deal.parts.count(),
            released: deal.released,
            paid,
            refunded: buyer_amount,
            accepted,
            outcome,
        };
        Self::pay_all(id, &mut deal, None);
        Self::deposit_event(Event::Closed {
            receipt: receipt.clone(),
            due: deal.due,
        });
        Self::keep_or_remove(id, deal)?;
        T::OnDealClosed::on_deal_closed(&receipt);
        Ok(())
    }

    /// Deposits go back to those who put them up, but the loser's. By force: a lock on the loser's account
    /// (vesting sets one) saves nothing that he has pledged.
    pub(crate) fn end_deposits(id: DealId, deal: &DealOf<T>, costs: Costs) -> DispatchResult {
        let reason = HoldReason::Deposit.into();
        for side in Side::BOTH {
            let (who, deposit) = (deal.party(side), deal.deposit_of(side));
            let mut returned = deposit;
            if let Some((to, amount)) = costs.of(side, deposit) {
                T::Currency::transfer_on_hold(
                    &reason,
                    who,
                    to,
                    amount,
                    Precision::Exact,
                    Restriction::Free,
                    Fortitude::Force,
                )?;
                returned = returned.saturating_sub(amount);
                Self::deposit_event(Event::DepositForfeited {
                    deal: id,
                    by: side,
                    to: to.clone(),
                    amount,
                });
            }
            T::Currency::release(&reason, who, returned, Precision::Exact)?;
        }
        Ok(())
    }

    /// Keeps the deal while something is due; otherwise nothing of it is left.
    fn keep_or_remove(id: DealId, deal: DealOf<T>) -> DispatchResult {
        if !deal.due.is_zero() {
            Deals::<T>::insert(id, deal);
            return Ok(());
        }
        Deals::<T>::remove(id);
        let pot = Self::pot(id, deal.salt);
        Self::sweep_cmt(id, &deal, &pot);
        // Refused only while strangers' assets lie there that can't be moved: then the account stays.
        if frame_system::Pallet::<T>::dec_providers(&pot).is_err() {
            Self::deposit_event(Event::PotLeft { deal: id, pot });
        }
        // An account with a hold keeps the existential deposit, so it can take its rent back.
        deal.ticket.drop(&deal.buyer)?;
        Self::deposit_event(Event::Removed { deal: id });
        Ok(())
    }

    pub(crate) fn do_withdraw(
        who: AccountId,
        id: DealId,
        side: Side,
        beneficiary: Option<AccountId>,
    ) -> DispatchResult {
        let mut deal = Self::deal_of(id)?;
        let may_choose = beneficiary.is_none() || who == *deal.party(side);
        ensure!(may_choose, Error::<T>::NotParty);
        ensure!(deal.due.of(side) > 0, Error::<T>::NothingDue);
        let to = beneficiary.unwrap_or_else(|| deal.party(side).clone());
        if deal.state == State::Owed {
            Self::pay_all(id, &mut deal, Some((side, to)));
            ensure!(deal.due.of(side) == 0, Error::<T>::NotPayable);
            return Self::keep_or_remove(id, deal);
        }
        let is_paid = Self::pay_due(id, &mut deal, side, &to, Preservation::Preserve);
        ensure!(is_paid, Error::<T>::NotPayable);
        Deals::<T>::insert(id, deal);
        Ok(())
    }
}
