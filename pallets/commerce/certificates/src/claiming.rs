//! Claiming a unit: first a commitment, then the secret.

use crate::{
    pallet::*,
    rent::Rented,
    tree::{self, Proof, Secret},
    Commitment, Parameters, Status, Unit, UnitId,
};
use cybermiles_primitives::{AccountId, Hash};
use frame_support::{dispatch::DispatchResult, ensure, traits::Consideration};
use sp_runtime::ArithmeticError;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_commit(who: AccountId, hash: Hash) -> DispatchResult {
        ensure!(
            !Commitments::<T>::contains_key(&who, hash),
            Error::<T>::AlreadyCommitted
        );
        let Parameters {
            commit_delay,
            commit_lifetime,
            ..
        } = CurrentParameters::<T>::get();
        let from = Self::later(commit_delay)?;
        let expires = Self::later(commit_lifetime)?;

        // All that the claim will need: once the secret is out, want of money must not make it fail.
        let commitment = Commitment {
            from,
            expires,
            unit_ticket: Self::rent(&who, Rented::Unit)?,
            entry_ticket: Self::rent(&who, Rented::Entry)?,
        };
        Commitments::<T>::insert(&who, hash, commitment);
        Self::deposit_event(Event::Committed {
            who,
            hash,
            from,
            expires,
        });
        Ok(())
    }

    pub(crate) fn do_expire_commitment(who: AccountId, hash: Hash) -> DispatchResult {
        let commitment = Commitments::<T>::get(&who, hash).ok_or(Error::<T>::NoCommitment)?;
        ensure!(
            Self::now() >= commitment.expires,
            Error::<T>::CommitmentNotExpired
        );

        Commitments::<T>::remove(&who, hash);
        commitment.unit_ticket.drop(&who)?;
        commitment.entry_ticket.drop(&who)?;
        Self::deposit_event(Event::CommitmentRemoved { who, hash });
        Ok(())
    }

    pub(crate) fn do_claim(
        who: AccountId,
        id: UnitId,
        secret: &Secret,
        proof: &Proof,
    ) -> DispatchResult {
        let hash = tree::commitment(id, secret, &who);
        let commitment = Self::ensure_ripe(&who, hash)?;
        let now = Self::now();
        let mut batch = Batches::<T>::get(id.batch).ok_or(Error::<T>::UnknownBatch)?;
        ensure!(!batch.is_closed(now), Error::<T>::BatchClosed);
        ensure!(id.index < batch.units, Error::<T>::UnknownUnit);
        let is_claimed =
            Units::<T>::contains_key(id) || SpentUnits::<T>::contains_key(id.batch, id.index);
        ensure!(!is_claimed, Error::<T>::AlreadyClaimed);
        ensure!(
            tree::is_proven(batch.root, batch.units, id.index, secret, proof),
            Error::<T>::WrongProof
        );

        batch.live = batch.live.checked_add(1).ok_or(ArithmeticError::Overflow)?;
        let mut unit = Unit {
            custodian: who.clone(),
            claimed_at: now,
            entries: 0,
            status: Status::Held,
            ticket: commitment.unit_ticket,
        };
        Commitments::<T>::remove(&who, hash);
        Batches::<T>::insert(id.batch, batch);
        Self::append(id, &mut unit, who.clone(), None, commitment.entry_ticket);
        Units::<T>::insert(id, unit);
        Self::deposit_event(Event::UnitClaimed {
            unit: id,
            custodian: who,
            hash,
        });
        Ok(())
    }

    /// The commitment, if it has waited long enough and not too long.
    fn ensure_ripe(who: &AccountId, hash: Hash) -> Result<Commitment<T::Ticket>, Error<T>> {
        let commitment = Commitments::<T>::get(who, hash).ok_or(Error::<T>::NoCommitment)?;
        let now = Self::now();
        ensure!(now >= commitment.from, Error::<T>::CommitmentTooYoung);
        ensure!(now < commitment.expires, Error::<T>::CommitmentExpired);
        Ok(commitment)
    }
}
