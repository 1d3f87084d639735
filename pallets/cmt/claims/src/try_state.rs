//! The invariants, numbered as in the pallet's doc.

use crate::pallet::*;
use cybermiles_primitives::Balance;
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_conservation()?;
        Self::try_claims()?;
        Self::try_moves()?;
        Self::try_phase()?;
        Self::try_pot()
    }

    /// 1. The pot's hold = total − claimed − swept.
    fn try_conservation() -> Result<(), TryRuntimeError> {
        let owed = Total::<T>::get()
            .checked_sub(ClaimedTotal::<T>::get())
            .and_then(|rest| rest.checked_sub(Swept::<T>::get().unwrap_or_default()))
            .ok_or("claims 1: more was paid than the total")?;
        ensure!(
            Self::unclaimed() == owed,
            "claims 1: the pot's hold is not what is owed"
        );
        Ok(())
    }

    /// 2. The amounts by address add up to the claimed total; after the sweep to no more.
    fn try_claims() -> Result<(), TryRuntimeError> {
        let sum = Claimed::<T>::iter_values()
            .try_fold(0, Balance::checked_add)
            .ok_or("claims 2: the claims overflow")?;
        let claimed = ClaimedTotal::<T>::get();
        ensure!(
            sum <= claimed,
            "claims 2: the claims pass the claimed total"
        );
        ensure!(
            Swept::<T>::exists() || sum == claimed,
            "claims 2: a claim is missing"
        );
        Ok(())
    }

    /// 3. Moves and their targets mirror each other, and no address is moved to itself.
    fn try_moves() -> Result<(), TryRuntimeError> {
        for (old, new) in Moves::<T>::iter() {
            ensure!(old != new, "claims 3: an address is moved to itself");
            ensure!(
                MoveTargets::<T>::get(new) == Some(old),
                "claims 3: a move has no target"
            );
        }
        ensure!(
            Moves::<T>::iter_keys().count() == MoveTargets::<T>::iter_keys().count(),
            "claims 3: a target has no move"
        );
        Ok(())
    }

    /// 4. There is a root exactly if there is a total; swept only after the deadline.
    fn try_phase() -> Result<(), TryRuntimeError> {
        ensure!(
            Root::<T>::get().is_zero() == (Total::<T>::get() == 0),
            "claims 4: a root without a total, or a total without a root"
        );
        ensure!(
            !Swept::<T>::exists() || Self::ensure_open().is_err(),
            "claims 4: swept before the deadline"
        );
        Ok(())
    }

    /// 5. The pot is provided for.
    fn try_pot() -> Result<(), TryRuntimeError> {
        let providers = frame_system::Pallet::<T>::providers(&Self::pot_account());
        ensure!(providers > 0, "claims 5: the pot is not provided for");
        Ok(())
    }
}
