//! The queue is served: turn by turn, each call for itself, so that none that fails touches another.

use crate::{pallet::*, types::*, WeightInfo};
use cybermiles_primitives::{
    engine::{Contracts, NotDone},
    AccountId,
};
use frame_support::{
    defensive,
    dispatch::{DispatchResult, DispatchResultWithPostInfo},
    storage::with_storage_layer,
    traits::Get,
    weights::{Weight, WeightMeter},
};
use sp_runtime::DispatchError;

/// What became of a turn.
enum Turn {
    /// A call was made, well or not.
    Served,
    /// What is left of the block is too little for the call; it keeps its place.
    Passed,
}

impl<T: Config> Pallet<T> {
    /// At the beginning of a block, out of the slice that is reserved for calls.
    pub(crate) fn serve_slice(block: &mut WeightMeter) {
        let slice = T::ReservedSlice::get().min(block.remaining());
        let mut meter = WeightMeter::with_limit(slice);
        Self::serve(&mut meter);
        block.consume(meter.consumed());
    }

    /// At the end of a block, out of what is left of it.
    pub(crate) fn serve_idle(rest: Weight) -> Weight {
        let mut meter = WeightMeter::with_limit(rest);
        Self::serve(&mut meter);
        meter.consumed()
    }

    /// For somebody who pays for it.
    pub(crate) fn do_service(most: Weight) -> DispatchResultWithPostInfo {
        let limit = T::WeightInfo::service().saturating_add(most);
        let mut meter = WeightMeter::with_limit(limit);
        Self::serve(&mut meter);
        Ok(Some(meter.consumed()).into())
    }

    /// Makes the calls whose turn it is, one of each app in line, and over again, until no app has a turn left
    /// in this block or no call fits into what is left. Who was passed over keeps its place: in a whole slice
    /// the first in line always fits.
    fn serve(meter: &mut WeightMeter) {
        if meter.try_consume(T::WeightInfo::service()).is_err() || T::Paused::get() {
            return;
        }
        Self::wake();
        let mut passed = None;
        while meter.try_consume(T::WeightInfo::pass()).is_ok() {
            let Some(app) = Self::next_in_line(passed) else {
                return;
            };
            match Self::turn(app, meter) {
                Ok(Turn::Served) => (),
                Ok(Turn::Passed) => passed = Some(app),
                Err(_) => {
                    defensive!("an app is in line without a call that can be settled");
                    passed = Some(app);
                }
            }
        }
    }

    /// An app's turn. If it could not be settled, there was none.
    fn turn(id: AppId, meter: &mut WeightMeter) -> Result<Turn, DispatchError> {
        let (account, call_id, call) = Self::front(id).ok_or(DispatchError::Corruption)?;
        let gas = call.gas;
        if !meter.can_consume(Self::weight_of_call(gas)) {
            return Ok(Turn::Passed);
        }
        let mut weight = Self::weight_of_call(gas);
        let settled = with_storage_layer(|| {
            // Nobody drops a call while it is made.
            Calls::<T>::remove(id, call_id);
            let (result, used) = Self::make(&account, &call);
            weight = Self::weight_of_call(used.min(gas));
            Self::settle(id, &account, call_id, call, weight, result)
        });
        meter.consume(weight);
        settled.map(|()| Turn::Served)
    }

    /// An app's turn, for the benchmarks: whether it was passed over.
    #[cfg(feature = "runtime-benchmarks")]
    pub(crate) fn is_passed(id: AppId, meter: &mut WeightMeter) -> bool {
        matches!(Self::turn(id, meter), Ok(Turn::Passed))
    }

    /// The first call of an app.
    fn front(id: AppId) -> Option<(AccountId, CallId, QueuedCall<T::Ticket>)> {
        let account = Apps::<T>::get(id)?.account;
        let call = *Queues::<T>::get(id)?.pending.first()?;
        Some((account, call, Calls::<T>::get(id, call)?))
    }

    /// Calls the contract in its own name. If that fails, nothing of it is left.
    fn make(account: &AccountId, call: &QueuedCall<T::Ticket>) -> (DispatchResult, Weight) {
        let mut used = Weight::zero();
        let result = with_storage_layer(|| {
            let input = call.input.to_vec();
            let (result, weight) = match T::Contracts::call(account, account, input, call.gas) {
                Ok(weight) => (Ok(()), weight),
                Err(NotDone { error, weight }) => (Err(error), weight),
            };
            used = weight;
            result
        });
        (result, used)
    }

    /// What comes after a call: it is paid, it goes or waits for another attempt, its app lines up again.
    fn settle(
        id: AppId,
        account: &AccountId,
        call_id: CallId,
        mut call: QueuedCall<T::Ticket>,
        weight: Weight,
        result: DispatchResult,
    ) -> DispatchResult {
        let fee = Self::pay_fee(account, &mut call, weight);
        let Err(error) = result else {
            Self::forget_call(id, account, call_id, call)?;
            Self::deposit_event(Event::CallServed {
                app: id,
                call: call_id,
                weight,
                fee,
            });
            return Self::turn_over(id, Some(call_id), 1);
        };
        call.attempts = call.attempts.saturating_add(1);
        let attempts = call.attempts;
        let again = attempts < MAX_ATTEMPTS
            && with_storage_layer(|| Self::renew_fee(account, &mut call, fee)).is_ok();
        let gone = if again {
            Calls::<T>::insert(id, call_id, call);
            Self::deposit_event(Event::CallFailed {
                app: id,
                call: call_id,
                attempts,
                error,
                fee,
            });
            None
        } else {
            Self::forget_call(id, account, call_id, call)?;
            Self::deposit_event(Event::CallDropped {
                app: id,
                call: call_id,
                attempts,
                error,
                fee,
            });
            Some(call_id)
        };
        // The next one may fail as this one did: not before the next block.
        Self::turn_over(id, gone, MAX_TURNS)
    }

    /// An app leaves its place, and lines up again if it has more calls.
    fn turn_over(id: AppId, gone: Option<CallId>, turns: u32) -> DispatchResult {
        let now = frame_system::Pallet::<T>::block_number();
        // Read anew: the call may have queued others.
        let mut queue = Queues::<T>::get(id).ok_or(DispatchError::Corruption)?;
        queue.pending.retain(|pending| Some(*pending) != gone);
        queue.count(now, turns);
        Self::step_out(id);
        if !queue.pending.is_empty() {
            Self::line_up(id, &queue);
        }
        Queues::<T>::insert(id, queue);
        Ok(())
    }
}
