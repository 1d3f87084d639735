//! The invariants, under the numbers of the pallet's documentation.

use crate::{Collected, Config, Pallet};
use frame_support::{
    ensure,
    traits::{
        fungible::Inspect,
        tokens::{DepositConsequence, Provenance::Extant},
        Get,
    },
};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    /// Check every invariant.
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        let collected = Collected::<T>::get();
        let taken =
            <pallet_balances::Pallet<T>>::can_deposit(&T::Treasury::get(), collected, Extant);
        ensure!(
            collected == 0 || taken != DepositConsequence::Success,
            "1: fees are left over that the treasury could take"
        );
        Ok(())
    }
}
