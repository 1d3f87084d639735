//! A fee leaves the payer's account before its transaction runs, and what was too much returns after it.

use crate::{Collected, Config, Pallet};
use cybermiles_primitives::Balance;
use frame_support::traits::{
    fungible::{Balanced, Unbalanced},
    tokens::Precision::Exact,
    Get,
};
use frame_system::Account;
use pallet_balances::AccountData;
use pallet_transaction_payment::{OnChargeTransaction, TxCreditHold};
use sp_runtime::{
    traits::{DispatchInfoOf, PostDispatchInfoOf},
    transaction_validity::{InvalidTransaction, TransactionValidityError},
};

type Balances<T> = pallet_balances::Pallet<T>;

impl<T: Config + pallet_transaction_payment::Config> OnChargeTransaction<T> for Pallet<T>
where
    T::OnChargeTransaction: TxCreditHold<T>,
{
    type Balance = Balance;
    /// What was taken, in planck.
    type LiquidityInfo = Balance;

    fn can_withdraw_fee(
        who: &T::AccountId,
        _call: &T::RuntimeCall,
        _info: &DispatchInfoOf<T::RuntimeCall>,
        fee: Balance,
        _tip: Balance,
    ) -> Result<(), TransactionValidityError> {
        if fee > 0 {
            Self::left_after(fee, &Account::<T>::get(who).data)?;
        }
        Ok(())
    }

    fn withdraw_fee(
        who: &T::AccountId,
        _call: &T::RuntimeCall,
        _info: &DispatchInfoOf<T::RuntimeCall>,
        fee: Balance,
        _tip: Balance,
    ) -> Result<Balance, TransactionValidityError> {
        if fee > 0 {
            Account::<T>::try_mutate(who, |account| {
                account.data.free = Self::left_after(fee, &account.data)?;
                Ok::<_, TransactionValidityError>(())
            })?;
            Balances::<T>::done_withdraw(who, fee);
        }
        Ok(fee)
    }

    fn correct_and_deposit_fee(
        who: &T::AccountId,
        _info: &DispatchInfoOf<T::RuntimeCall>,
        _post_info: &PostDispatchInfoOf<T::RuntimeCall>,
        corrected: Balance,
        _tip: Balance,
        taken: Balance,
    ) -> Result<(), TransactionValidityError> {
        let returned = Self::give_back(who, taken.saturating_sub(corrected));
        Self::collect(taken.saturating_sub(returned));
        Ok(())
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn endow_account(who: &T::AccountId, amount: Balance) {
        let _ = Balances::<T>::deposit(
            who,
            amount,
            frame_support::traits::tokens::Precision::BestEffort,
        );
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn minimum_balance() -> Balance {
        <T as pallet_balances::Config>::ExistentialDeposit::get()
    }
}

/// Nothing is stored between the steps: what was taken travels with the transaction.
impl<T: Config + pallet_transaction_payment::Config> TxCreditHold<T> for Pallet<T> {
    type Credit = ();
}

impl<T: Config> Pallet<T> {
    /// What is free after a fee, which neither takes what is frozen nor closes the account. As it lives
    /// on, nothing but its free balance changes.
    fn left_after(
        fee: Balance,
        account: &AccountData<Balance>,
    ) -> Result<Balance, TransactionValidityError> {
        // What is on hold counts for what is frozen, as it does for pallet-balances.
        let frozen = account.frozen.saturating_sub(account.reserved);
        let kept = frozen.max(<T as pallet_balances::Config>::ExistentialDeposit::get());
        account
            .free
            .checked_sub(fee)
            .filter(|left| *left >= kept)
            .ok_or(InvalidTransaction::Payment.into())
    }

    /// What of it has returned to the payer: all of it, or nothing if the transaction has closed the
    /// account.
    fn give_back(who: &T::AccountId, amount: Balance) -> Balance {
        if amount == 0 || !frame_system::Pallet::<T>::account_exists(who) {
            return 0;
        }
        if Balances::<T>::increase_balance(who, amount, Exact).is_err() {
            return 0;
        }
        Balances::<T>::done_deposit(who, amount);
        amount
    }

    /// To be paid to the author when the block ends.
    pub(crate) fn collect(amount: Balance) {
        if amount > 0 {
            Collected::<T>::mutate(|collected| *collected = collected.saturating_add(amount));
        }
    }
}
