//! Calls that wait: queued by an app for its own contract, or dropped again by its owner.

use crate::{pallet::*, types::*, WeightInfo};
use alloc::vec::Vec;
use cybermiles_primitives::{engine::CallQueue, AccountId};
use frame_support::{
    dispatch::DispatchResult, ensure, storage::with_storage_layer, traits::Get, weights::Weight,
};
use sp_runtime::{ArithmeticError, DispatchError};

impl<T: Config> Pallet<T> {
    /// What a call weighs that uses so much gas.
    pub(crate) fn weight_of_call(gas: Weight) -> Weight {
        T::WeightInfo::serve_call().saturating_add(gas)
    }

    /// The most gas with which a call fits into the slice that is reserved for calls.
    pub(crate) fn most_gas() -> Weight {
        let overhead = T::WeightInfo::service()
            .saturating_add(T::WeightInfo::pass())
            .saturating_add(T::WeightInfo::serve_call());
        T::ReservedSlice::get().saturating_sub(overhead)
    }

    pub(crate) fn do_enqueue(account: &AccountId, input: Vec<u8>, gas: Weight) -> DispatchResult {
        let app = AppOf::<T>::get(account).ok_or(Error::<T>::UnknownApp)?;
        let input = Input::try_from(input).map_err(|_| Error::<T>::InputTooLong)?;
        ensure!(gas.all_lte(Self::most_gas()), Error::<T>::GasTooHigh);
        let mut queue = Queues::<T>::get(app).ok_or(Error::<T>::NoContract)?;
        let id = queue.next;
        let is_first = queue.pending.is_empty();
        queue
            .pending
            .try_push(id)
            .map_err(|_| Error::<T>::QueueFull)?;
        queue.next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
        Self::keep_call(app, account, id, input, gas)?;
        if is_first {
            Self::line_up(app, &queue);
        }
        Queues::<T>::insert(app, queue);
        Self::deposit_event(Event::CallQueued { app, call: id, gas });
        Ok(())
    }

    pub(crate) fn do_drop_call(who: &AccountId, id: AppId, call: CallId) -> DispatchResult {
        let app = Self::owned(who, id)?;
        let queued = Calls::<T>::get(id, call).ok_or(Error::<T>::UnknownCall)?;
        Self::forget_call(id, &app.account, call, queued)?;
        let mut queue = Queues::<T>::get(id).ok_or(DispatchError::Corruption)?;
        queue.pending.retain(|pending| *pending != call);
        if queue.pending.is_empty() {
            Self::step_out(id);
        }
        Queues::<T>::insert(id, queue);
        Self::deposit_event(Event::CallCancelled { app: id, call });
        Ok(())
    }
}

impl<T: Config> CallQueue for Pallet<T> {
    fn enqueue(app: &AccountId, input: Vec<u8>, gas: Weight) -> DispatchResult {
        with_storage_layer(|| Self::do_enqueue(app, input, gas))
    }

    fn default_gas() -> Weight {
        T::DefaultGas::get()
    }

    fn enqueue_weight() -> Weight {
        T::WeightInfo::enqueue()
    }
}
