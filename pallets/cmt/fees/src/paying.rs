//! The end of a block: its author is paid.

use crate::{Collected, Config, Pallet};
use frame_support::traits::{
    fungible::{Balanced, Credit, Unbalanced},
    tokens::Precision::Exact,
    Get, Imbalance, OnUnbalanced,
};

type Balances<T> = pallet_balances::Pallet<T>;

impl<T: Config> Pallet<T> {
    /// Pays what was gathered to the author, or to the treasury if his account cannot take it.
    pub(crate) fn pay_author() {
        let collected = Collected::<T>::take();
        if collected == 0 {
            return;
        }
        let payee = T::Author::get()
            .into_iter()
            .chain([T::Treasury::get()])
            .find(|payee| Balances::<T>::increase_balance(payee, collected, Exact).is_ok());
        match payee {
            Some(payee) => Balances::<T>::done_deposit(&payee, collected),
            None => Collected::<T>::put(collected),
        }
    }
}

/// What pallets charge beside transactions goes the same way.
impl<T: Config> OnUnbalanced<Credit<T::AccountId, Balances<T>>> for Pallet<T> {
    fn on_nonzero_unbalanced(fees: Credit<T::AccountId, Balances<T>>) {
        Self::collect(fees.peek());
        // Dropped, it would leave the issuance, which counts what is gathered.
        core::mem::forget(fees);
    }
}
