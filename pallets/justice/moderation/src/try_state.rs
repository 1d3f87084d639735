//! The invariants, numbered as in the pallet's doc.

use crate::{pallet::*, Action};
use alloc::collections::{BTreeMap, BTreeSet};
use codec::{Decode, Encode};
use cybermiles_primitives::{AccountId, Balance};
use frame_support::{
    ensure,
    traits::fungible::{Inspect, InspectHold},
};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_conservation()?;
        Self::try_index()?;
        Self::try_directions()?;
        Self::try_numbers()
    }

    /// 1. Each account's hold for rent is the sum of its tickets.
    fn try_conservation() -> Result<(), TryRuntimeError> {
        let requests = Requests::<T>::iter_values().map(|r| (r.requester, r.ticket.encode()));
        let cooldowns = Cooldowns::<T>::iter_values().map(|c| (c.payer, c.ticket.encode()));
        let mut rent: BTreeMap<AccountId, Balance> = BTreeMap::new();
        for (who, ticket) in requests.chain(cooldowns) {
            // A ticket that holds money encodes as the amount; one that doesn't as nothing.
            let amount = Balance::decode(&mut ticket.as_slice()).unwrap_or_default();
            let sum = rent.entry(who).or_default();
            *sum = sum
                .checked_add(amount)
                .ok_or("moderation 1: the tickets overflow")?;
        }
        for (who, amount) in rent {
            ensure!(
                T::Currency::balance_on_hold(&HoldReason::Rent.into(), &who) == amount,
                "moderation 1: a hold is not what it is for"
            );
        }
        Ok(())
    }

    /// 2. Each request is found by its target, nothing else is, and each has a panel of its own.
    fn try_index() -> Result<(), TryRuntimeError> {
        let mut panels = BTreeSet::new();
        for (id, request) in Requests::<T>::iter() {
            ensure!(
                OpenRequests::<T>::get(&request.target) == Some(id),
                "moderation 2: a request is not found by its target"
            );
            ensure!(
                panels.insert(request.panel),
                "moderation 2: two requests have one panel"
            );
        }
        ensure!(
            OpenRequests::<T>::iter_keys().count() == panels.len(),
            "moderation 2: a target has a request that is none"
        );
        Ok(())
    }

    /// 3. What a request asks to close is open, what it asks to reopen is closed, and nobody asks to close
    ///    what is his.
    fn try_directions() -> Result<(), TryRuntimeError> {
        for request in Requests::<T>::iter_values() {
            let is_closed = Closed::<T>::contains_key(&request.target);
            ensure!(
                is_closed == (request.action == Action::Reopen),
                "moderation 3: a request asks for what is so"
            );
            ensure!(
                is_closed || request.requester != request.respondent,
                "moderation 3: somebody asks to close what is his"
            );
        }
        Ok(())
    }

    /// 4. Requests, and those that closed something, are numbered below the next one; the parameters are
    ///    sound.
    fn try_numbers() -> Result<(), TryRuntimeError> {
        let next = NextRequest::<T>::get();
        let by = Closed::<T>::iter_values().map(|closure| closure.request);
        ensure!(
            Requests::<T>::iter_keys().chain(by).all(|id| id < next),
            "moderation 4: a request from the future"
        );
        ensure!(
            CurrentParameters::<T>::get().is_sound(T::Currency::minimum_balance()),
            "moderation 4: unsound parameters"
        );
        Ok(())
    }
}
