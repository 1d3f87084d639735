//! Cases: removed, once they have ended or before.

use crate::{costs::Usage, pallet::*, types::*};
use alloc::vec::Vec;
use cybermiles_primitives::{engine::CaseId, AccountId};
use frame_support::{
    dispatch::{DispatchErrorWithPostInfo, DispatchResult, DispatchResultWithPostInfo},
    ensure,
    traits::Consideration,
};

impl<T: Config> Pallet<T> {
    /// Removes a case; what it takes is its controller's again.
    pub(crate) fn drop_case(
        id: CaseId,
        data: &CaseData,
        ticket: Option<T::Ticket>,
    ) -> DispatchResult {
        Cases::<T>::remove(id);
        Self::release(&data.controller, data.code)?;
        ticket.map_or(Ok(()), |ticket| ticket.drop(&data.controller))
    }

    /// Removes cases that run, and all below them: of a case there are at most [`MAX_DESCENDANTS`].
    pub(crate) fn abandon(cases: Vec<CaseId>, usage: &mut Usage) -> DispatchResult {
        let mut left = cases;
        while let Some(id) = left.pop() {
            usage.drop_case();
            let entry = Cases::<T>::take(id).ok_or(Error::<T>::Corrupt)?;
            left.extend(entry.data.children.iter().map(|child| child.case));
            Self::drop_case(id, &entry.data, Some(entry.ticket))?;
            Self::deposit_event(Event::Cancelled { case: id });
        }
        Ok(())
    }

    pub(crate) fn do_close(by: &AccountId, id: CaseId) -> DispatchResult {
        let entry = Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)?;
        ensure!(entry.data.controller == *by, Error::<T>::NotController);
        ensure!(entry.data.ended, Error::<T>::NotEnded);
        Self::drop_case(id, &entry.data, Some(entry.ticket))?;
        Self::deposit_event(Event::Closed { case: id });
        Ok(())
    }

    fn ensure_may_cancel(by: &AccountId, id: CaseId) -> Result<(), Error<T>> {
        let data = Cases::<T>::get(id).ok_or(Error::<T>::UnknownCase)?.data;
        ensure!(data.controller == *by, Error::<T>::NotController);
        ensure!(!data.ended, Error::<T>::Ended);
        // Else the parent's token would wait for nothing.
        ensure!(data.parent.is_none(), Error::<T>::HasParent);
        Ok(())
    }

    pub(crate) fn cancel_case(by: &AccountId, id: CaseId, usage: &mut Usage) -> DispatchResult {
        Self::ensure_may_cancel(by, id)?;
        Self::abandon(alloc::vec![id], usage)
    }

    pub(crate) fn do_cancel(by: &AccountId, id: CaseId) -> DispatchResultWithPostInfo {
        let mut usage = Usage::default();
        let cancelled = Self::cancel_case(by, id, &mut usage);
        let weight = Self::weight_of_cancel(&usage);
        match cancelled {
            Ok(()) => Ok(Some(weight).into()),
            Err(error) => Err(DispatchErrorWithPostInfo {
                post_info: Some(weight).into(),
                error,
            }),
        }
    }
}
