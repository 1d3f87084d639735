//! Moving a claim: another Ethereum address signs for a leaf whose key is lost.

use crate::pallet::*;
use frame_support::{dispatch::DispatchResult, ensure};
use sp_core::H160;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_move_claim(old: H160, new: H160) -> DispatchResult {
        Self::ensure_open()?;
        ensure!(old != new, Error::<T>::SameAddress);
        ensure!(!Claimed::<T>::contains_key(old), Error::<T>::AlreadyClaimed);
        ensure!(!Moves::<T>::contains_key(old), Error::<T>::AlreadyMoved);
        // Its signature for its own leaf is public once that is claimed, and must not open a second one.
        let is_taken = MoveTargets::<T>::contains_key(new) || Claimed::<T>::contains_key(new);
        ensure!(!is_taken, Error::<T>::SignerTaken);

        Moves::<T>::insert(old, new);
        MoveTargets::<T>::insert(new, old);
        Self::deposit_event(Event::ClaimMoved { old, new });
        Ok(())
    }

    pub(crate) fn do_revoke_move(old: H160) -> DispatchResult {
        Self::ensure_open()?;
        let new = Moves::<T>::get(old).ok_or(Error::<T>::NotMoved)?;
        ensure!(!Claimed::<T>::contains_key(old), Error::<T>::AlreadyClaimed);

        Self::remove_move(old, new);
        Self::deposit_event(Event::MoveRevoked { old, new });
        Ok(())
    }

    pub(crate) fn remove_move(old: H160, new: H160) {
        Moves::<T>::remove(old);
        MoveTargets::<T>::remove(new);
    }
}
