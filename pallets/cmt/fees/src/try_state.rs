//! The invariants, under the numbers of the pallet's documentation.

use crate::{Collected, Config, Pallet};
use cybermiles_primitives::Balance;
use frame_support::{
    ensure,
    traits::{
        fungible::Inspect,
        tokens::{DepositConsequence, Provenance::Extant},
        Get,
    },
};
use frame_system::Account;
use sp_runtime::TryRuntimeError;

type Balances<T> = pallet_balances::Pallet<T>;

impl<T: Config> Pallet<T> {
    /// Check every invariant.
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::ensure_conservation()?;
        Self::ensure_paid()
    }

    /// 1. No fee makes or loses CMT.
    fn ensure_conservation() -> Result<(), TryRuntimeError> {
        let all =
            Account::<T>::iter_values().fold(Collected::<T>::get(), |sum: Balance, account| {
                sum.saturating_add(account.data.free)
                    .saturating_add(account.data.reserved)
            });
        ensure!(
            all == Balances::<T>::total_issuance(),
            "1: what accounts hold and what is gathered is not the total issuance"
        );
        Ok(())
    }

    /// 2. Every block has paid out its fees.
    fn ensure_paid() -> Result<(), TryRuntimeError> {
        let left = Collected::<T>::get();
        let taken = Balances::<T>::can_deposit(&T::Treasury::get(), left, Extant);
        ensure!(
            left == 0 || taken != DepositConsequence::Success,
            "2: fees are left over that the treasury could take"
        );
        Ok(())
    }
}
