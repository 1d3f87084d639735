//! What is on hold: rent for bytes, and what queued calls may cost.

use crate::{pallet::*, types::*};
use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::{AccountId, Balance};
use frame_support::{
    dispatch::DispatchResult,
    traits::{
        fungible::{BalancedHold, Inspect, Mutate, MutateHold},
        tokens::{Fortitude, Precision, Preservation},
        Consideration, Footprint, OnUnbalanced,
    },
    weights::Weight,
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_runtime::traits::Convert;

/// Bytes of keys: an app's id, an account, a call's id, each with its hash before it.
const APP_KEY: usize = 8 + 4;
const ACCOUNT_KEY: usize = 16 + 32;
const CALL_KEY: usize = 8 + 8;

fn sum(parts: &[usize]) -> usize {
    parts.iter().fold(0, |sum, part| sum.saturating_add(*part))
}

/// What an app takes, its keys included: two entries, and with a queue two more, as large as they can become.
/// Priced as one: an entry's own share of the price is small beside these bytes.
pub(crate) fn of_app<T: Config>(manifest: &ManifestBytes, has_queue: bool) -> Footprint {
    let ticket = T::Ticket::max_encoded_len();
    let app = sum(&[APP_KEY, 32, 32, manifest.encoded_size(), 4, ticket]);
    let account = sum(&[ACCOUNT_KEY, 4]);
    let queue = sum(&[APP_KEY, Queue::<BlockNumberFor<T>>::max_encoded_len()]);
    let place = sum(&[APP_KEY, Place::max_encoded_len()]);
    let spare = if has_queue { sum(&[queue, place]) } else { 0 };
    Footprint::from_parts(1, sum(&[app, account, spare]))
}

/// What a call that waits takes, its key included.
pub(crate) fn of_call<T: Config>(input: &Input, gas: Weight) -> Footprint {
    let ticket = T::Ticket::max_encoded_len();
    let fields = [input.encoded_size(), gas.encoded_size(), 1, 16, ticket];
    Footprint::from_parts(1, sum(&[APP_KEY, CALL_KEY, sum(&fields)]))
}

impl<T: Config> Pallet<T> {
    /// Stores a call; its app's account pays for the bytes, and what it may cost is on hold there.
    pub(crate) fn keep_call(
        app: AppId,
        account: &AccountId,
        id: CallId,
        input: Input,
        gas: Weight,
    ) -> DispatchResult {
        let fee = T::WeightToFee::convert(Self::weight_of_call(gas));
        T::Currency::hold(&HoldReason::CallFee.into(), account, fee)?;
        let ticket = T::Ticket::new(account, of_call::<T>(&input, gas))?;
        let call = QueuedCall {
            input,
            gas,
            attempts: 0,
            fee,
            ticket,
        };
        Calls::<T>::insert(app, id, call);
        Ok(())
    }

    /// A call is no more: what is left of its money is its app's again.
    pub(crate) fn forget_call(
        app: AppId,
        account: &AccountId,
        id: CallId,
        call: QueuedCall<T::Ticket>,
    ) -> DispatchResult {
        Calls::<T>::remove(app, id);
        let reason = HoldReason::CallFee.into();
        T::Currency::release(&reason, account, call.fee, Precision::Exact)?;
        call.ticket.drop(account)
    }

    /// Pays for what a call weighed, out of what is on hold for it and never more than that.
    pub(crate) fn pay_fee(
        account: &AccountId,
        call: &mut QueuedCall<T::Ticket>,
        weight: Weight,
    ) -> Balance {
        let fee = T::WeightToFee::convert(weight).min(call.fee);
        let (credit, missing) = T::Currency::slash(&HoldReason::CallFee.into(), account, fee);
        let paid = fee.saturating_sub(missing);
        call.fee = call.fee.saturating_sub(paid);
        T::FeeTo::on_unbalanced(credit);
        paid
    }

    /// Puts on hold again what a call that failed has cost, so that it can be tried once more.
    pub(crate) fn renew_fee(
        account: &AccountId,
        call: &mut QueuedCall<T::Ticket>,
        paid: Balance,
    ) -> DispatchResult {
        T::Currency::hold(&HoldReason::CallFee.into(), account, paid)?;
        call.fee = call.fee.saturating_add(paid);
        Ok(())
    }

    /// Gives a new app its first money.
    pub(crate) fn fund(owner: &AccountId, account: &AccountId, funds: Balance) -> DispatchResult {
        if funds > 0 {
            T::Currency::transfer(owner, account, funds, Preservation::Preserve)?;
        }
        Ok(())
    }

    /// Sends all that an account has to the owner.
    pub(crate) fn empty(account: &AccountId, owner: &AccountId) -> DispatchResult {
        let (rest, polite) = (Preservation::Expendable, Fortitude::Polite);
        let all = T::Currency::reducible_balance(account, rest, polite);
        if all > 0 {
            T::Currency::transfer(account, owner, all, rest)?;
        }
        Ok(())
    }
}
