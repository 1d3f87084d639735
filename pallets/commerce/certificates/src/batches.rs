//! Batches: certified, recalled, closed, removed.

use crate::{pallet::*, rent::Rented, Batch, BatchId, Parameters, Recall, MAX_CLEAR};
use alloc::vec::Vec;
use cybermiles_primitives::{trade::Content, AccountId, Hash};
use frame_support::{dispatch::DispatchResult, ensure};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_certify(
        who: AccountId,
        root: Hash,
        units: u32,
        product: Content,
    ) -> DispatchResult {
        let issuer = Self::ensure_active(&who)?;
        ensure!(issuer.missing == 0, Error::<T>::BondIncomplete);
        Self::ensure_standing(&who)?;
        ensure!(units > 0, Error::<T>::NoUnits);
        let Parameters { close_notice, .. } = Self::ensure_content(&product)?;
        let id = NextBatch::<T>::get();
        let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

        let batch = Batch {
            issuer: who.clone(),
            root,
            units,
            product,
            certified_at: Self::now(),
            recall: None,
            close_notice,
            closes_at: None,
            live: 0,
            ticket: Self::rent(&who, Rented::Batch)?,
        };
        NextBatch::<T>::put(next);
        Batches::<T>::insert(id, batch);
        Self::deposit_event(Event::BatchCertified {
            batch: id,
            issuer: who,
            root,
            units,
            product,
            close_notice,
        });
        Ok(())
    }

    /// The batch, for its issuer: an account answers for what it certified even after it has left.
    pub(crate) fn ensure_own(who: &AccountId, id: BatchId) -> Result<Batch<T::Ticket>, Error<T>> {
        let batch = Batches::<T>::get(id).ok_or(Error::<T>::UnknownBatch)?;
        ensure!(batch.issuer == *who, Error::<T>::NotBatchIssuer);
        Ok(batch)
    }

    pub(crate) fn do_recall(who: AccountId, id: BatchId, reason: Content) -> DispatchResult {
        let mut batch = Self::ensure_own(&who, id)?;
        ensure!(batch.recall.is_none(), Error::<T>::AlreadyRecalled);
        Self::ensure_content(&reason)?;

        let at = Self::now();
        batch.recall = Some(Recall { reason, at });
        Batches::<T>::insert(id, batch);
        Self::deposit_event(Event::BatchRecalled { batch: id, reason });
        Ok(())
    }

    pub(crate) fn do_close_batch(who: AccountId, id: BatchId) -> DispatchResult {
        let mut batch = Self::ensure_own(&who, id)?;
        ensure!(batch.closes_at.is_none(), Error::<T>::AlreadyClosing);
        let closes_at = Self::later(batch.close_notice)?;

        batch.closes_at = Some(closes_at);
        Batches::<T>::insert(id, batch);
        Self::deposit_event(Event::BatchClosing {
            batch: id,
            closes_at,
        });
        Ok(())
    }

    pub(crate) fn ensure_limit(limit: u32) -> Result<(), Error<T>> {
        ensure!(
            (1..=MAX_CLEAR).contains(&limit),
            Error::<T>::LimitOutOfRange
        );
        Ok(())
    }

    /// Removes up to `limit` marks, and the batch if nothing of it is left; says how many marks.
    pub(crate) fn do_remove_batch(id: BatchId, limit: u32) -> Result<u32, DispatchError> {
        Self::ensure_limit(limit)?;
        let batch = Batches::<T>::get(id).ok_or(Error::<T>::UnknownBatch)?;
        ensure!(batch.is_closed(Self::now()), Error::<T>::BatchNotClosed);
        let mut reports = OpenReports::<T>::iter_key_prefix(id);
        ensure!(reports.next().is_none(), Error::<T>::ReportOpen);
        let spent: Vec<_> = SpentUnits::<T>::iter_prefix(id)
            .take(limit as usize)
            .collect();
        // As long as units of the batch are about, so is what is known of them.
        let room = if batch.live == 0 {
            (limit as usize).saturating_sub(spent.len())
        } else {
            0
        };
        let counterfeits: Vec<_> = Counterfeits::<T>::iter_key_prefix(id).take(room).collect();
        let marks = spent.len().saturating_add(counterfeits.len()) as u32;
        // With a full chunk there may be more marks: the next call sees.
        let is_empty = batch.live == 0 && marks < limit;
        ensure!(marks > 0 || is_empty, Error::<T>::BatchInUse);

        for (index, mark) in spent {
            SpentUnits::<T>::remove(id, index);
            Self::give_back(&mark.payer, mark.ticket);
        }
        for index in counterfeits {
            Counterfeits::<T>::remove(id, index);
        }
        if marks > 0 {
            Self::deposit_event(Event::MarksRemoved { batch: id, marks });
        }
        if is_empty {
            Batches::<T>::remove(id);
            Self::give_back(&batch.issuer, batch.ticket);
            Self::deposit_event(Event::BatchRemoved { batch: id });
        }
        Ok(marks)
    }
}
