//! The end of a receipt: bonds that are lost, and the rent that comes back.

use crate::pallet::*;
use cybermiles_primitives::{
    trade::{DealId, Side},
    AccountId, Balance,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{fungible::BalancedHold, Consideration, Imbalance, OnUnbalanced},
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_expire(deal: DealId) -> DispatchResult {
        let receipt = Receipts::<T>::get(deal).ok_or(Error::<T>::NotFound)?;
        ensure!(Self::now() >= receipt.over_at(), Error::<T>::NotOver);

        Receipts::<T>::remove(deal);
        let bond = receipt.parameters.bond;
        let silent = |side: &Side| bond > 0 && receipt.review(*side).is_committed();
        for side in Side::BOTH.into_iter().filter(silent) {
            Self::forfeit(deal, receipt.account(side), bond);
        }
        receipt.ticket.drop(&receipt.buyer)?;
        Self::deposit_event(Event::ReceiptExpired { deal });
        Ok(())
    }

    fn forfeit(deal: DealId, account: &AccountId, bond: Balance) {
        let (credit, _) = T::Currency::slash(&HoldReason::Commitment.into(), account, bond);
        let amount = credit.peek();
        T::OnForfeit::on_unbalanced(credit);
        Self::deposit_event(Event::BondForfeited {
            deal,
            account: account.clone(),
            amount,
        });
    }
}
