//! The payer is debited once, then the payees are credited one by one.

use crate::{Config, Error, Pallet, Payment};
use cybermiles_primitives::Balance;
use frame_support::{
    ensure,
    traits::{
        fungible::{Inspect, Mutate, Unbalanced},
        tokens::{Fortitude::Polite, Precision::Exact, Preservation::Preserve},
    },
};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, TokenError};

impl<T: Config> Pallet<T> {
    /// Pay everybody or nobody; the origin is checked.
    ///
    /// What is taken from the payer is the sum of what is given to the payees, so the issuance stays
    /// as it is without an imbalance, whose events would come on top of each payment's own.
    pub(crate) fn do_pay(
        payer: &T::AccountId,
        payments: &[Payment<T::AccountId>],
    ) -> DispatchResult {
        ensure!(!payments.is_empty(), Error::<T>::NoPayments);
        let sum = Self::ensure_sound(payer, payments)?;
        T::Currency::can_withdraw(payer, sum).into_result(true)?;
        T::Currency::decrease_balance(payer, sum, Exact, Preserve, Polite)?;
        numbered(payments).try_for_each(|(index, Payment { payee, amount })| {
            T::Currency::increase_balance(payee, *amount, Exact)
                .map_err(|error| Self::refused(index, error))?;
            // A transfer's own event: every wallet and explorer knows it.
            T::Currency::done_transfer(payer, payee, *amount);
            Ok(())
        })
    }

    /// That each payment is one, and what they come to in planck.
    fn ensure_sound(
        payer: &T::AccountId,
        payments: &[Payment<T::AccountId>],
    ) -> Result<Balance, DispatchError> {
        numbered(payments).try_fold(0, |sum: Balance, (index, payment)| {
            ensure!(payment.amount > 0, Error::<T>::ZeroAmount(index));
            ensure!(payment.payee != *payer, Error::<T>::SelfPayment(index));
            Ok(sum
                .checked_add(payment.amount)
                .ok_or(ArithmeticError::Overflow)?)
        })
    }

    /// Which payment it was that could not be credited.
    fn refused(index: u16, error: DispatchError) -> DispatchError {
        match error {
            DispatchError::Token(TokenError::BelowMinimum) => {
                Error::<T>::BelowExistentialDeposit(index).into()
            }
            DispatchError::Arithmetic(ArithmeticError::Overflow) => {
                Error::<T>::BalanceOverflow(index).into()
            }
            other => other,
        }
    }
}

/// The payments with their places in the list, which `MaxPayments` keeps below `u16::MAX`.
fn numbered<P>(payments: &[P]) -> impl Iterator<Item = (u16, &P)> {
    (0..u16::MAX).zip(payments)
}
