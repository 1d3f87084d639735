//! The invariants, numbered as in the pallet's doc.

use crate::{pallet::*, types::*};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};
use codec::{Decode, DecodeAll, Encode};
use cybermiles_archive::Manifest;
use cybermiles_primitives::{AccountId, Balance};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::TryRuntimeError;

/// What is on hold, by who pays: for rent, and for calls.
type OnHold = BTreeMap<AccountId, (Balance, Balance)>;

/// A ticket that holds money encodes as the amount; one that doesn't as nothing.
fn amount(ticket: &impl Encode) -> Balance {
    Balance::decode(&mut ticket.encode().as_slice()).unwrap_or_default()
}

fn add(on_hold: &mut OnHold, who: AccountId, rent: Balance, fee: Balance) {
    let sums = on_hold.entry(who).or_default();
    sums.0 = sums.0.saturating_add(rent);
    sums.1 = sums.1.saturating_add(fee);
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_conservation()?;
        Self::try_apps()?;
        Self::try_queues()?;
        Self::try_line()?;
        Self::try_manifests()
    }

    fn wanted() -> Result<OnHold, TryRuntimeError> {
        let mut on_hold = OnHold::new();
        for app in Apps::<T>::iter_values() {
            add(&mut on_hold, app.owner, amount(&app.ticket), 0);
        }
        for (id, _, call) in Calls::<T>::iter() {
            let app = Apps::<T>::get(id).ok_or("bundles 1: a call of no app")?;
            add(&mut on_hold, app.account, amount(&call.ticket), call.fee);
        }
        Ok(on_hold)
    }

    /// 1. Each account's hold for rent is the sum of its tickets, and that for calls the sum of what its calls
    ///    may cost.
    fn try_conservation() -> Result<(), TryRuntimeError> {
        let mut wanted = Self::wanted()?;
        for who in frame_system::Account::<T>::iter_keys() {
            let (rent, fee) = wanted.remove(&who).unwrap_or_default();
            ensure!(
                T::Currency::balance_on_hold(&HoldReason::Rent.into(), &who) == rent,
                "bundles 1: a hold for rent is not what it is for"
            );
            ensure!(
                T::Currency::balance_on_hold(&HoldReason::CallFee.into(), &who) == fee,
                "bundles 1: a hold for calls is not what it is for"
            );
        }
        ensure!(
            wanted.into_values().all(|sums| sums == (0, 0)),
            "bundles 1: a hold of no account"
        );
        Ok(())
    }

    /// 2. Each app has one account and each such account one app, numbered below the next one.
    fn try_apps() -> Result<(), TryRuntimeError> {
        let next = NextApp::<T>::get();
        for (id, app) in Apps::<T>::iter() {
            ensure!(id < next, "bundles 2: an app from the future");
            ensure!(
                AppOf::<T>::get(&app.account) == Some(id),
                "bundles 2: an app whose account is not its own"
            );
        }
        ensure!(
            AppOf::<T>::iter_values().count() == Apps::<T>::iter_keys().count(),
            "bundles 2: an account of no app"
        );
        Ok(())
    }

    /// 3. An app has a queue if it has a contract; what is in it is there, once, in order, and nothing else is.
    fn try_queues() -> Result<(), TryRuntimeError> {
        let mut pending = 0usize;
        for (id, queue) in Queues::<T>::iter() {
            let app = Apps::<T>::get(id).ok_or("bundles 3: a queue of no app")?;
            let has_contract = app.manifest().is_some_and(|of| of.contract().is_some());
            ensure!(has_contract, "bundles 3: a queue without a contract");
            let after = queue.pending.iter().skip(1).chain([&queue.next]);
            ensure!(
                queue
                    .pending
                    .iter()
                    .zip(after)
                    .all(|(call, next)| call < next),
                "bundles 3: calls out of order"
            );
            for call in &queue.pending {
                let call =
                    Calls::<T>::get(id, call).ok_or("bundles 3: a call that is not there")?;
                ensure!(
                    call.attempts < MAX_ATTEMPTS && call.gas.all_lte(Self::most_gas()),
                    "bundles 3: a call that should be gone"
                );
            }
            pending = pending.saturating_add(queue.pending.len());
        }
        ensure!(
            Calls::<T>::iter_keys().count() == pending,
            "bundles 3: a call in no queue"
        );
        let contracts = Apps::<T>::iter_values()
            .filter(|app| app.manifest().is_some_and(|of| of.contract().is_some()));
        ensure!(
            Queues::<T>::iter_keys().count() == contracts.count(),
            "bundles 3: a contract without a queue"
        );
        Ok(())
    }

    /// The apps of a row, in order, if it is linked both ways.
    fn walk(row: Row) -> Option<Vec<AppId>> {
        let mut apps = Vec::new();
        let (mut before, mut next) = (None, row.first);
        let most = Places::<T>::iter_keys().count();
        while let Some(app) = next {
            let place = Places::<T>::get(app)?;
            if place.before != before || apps.len() >= most {
                return None;
            }
            apps.push(app);
            (before, next) = (Some(app), place.after);
        }
        (row.last == before).then_some(apps)
    }

    /// 4. An app is in line, once, if it has calls.
    fn try_line() -> Result<(), TryRuntimeError> {
        let line = TheLine::<T>::get();
        let ready = Self::walk(line.ready).ok_or("bundles 4: the line is torn")?;
        let resting = Self::walk(line.resting).ok_or("bundles 4: the line is torn")?;
        let standing: BTreeSet<AppId> = ready.iter().chain(&resting).copied().collect();
        let places = Places::<T>::iter_keys().count();
        ensure!(
            standing.len() == places && ready.len().saturating_add(resting.len()) == places,
            "bundles 4: an app is in line twice, or nowhere"
        );
        let waiting = Queues::<T>::iter().filter(|(_, queue)| !queue.pending.is_empty());
        ensure!(
            standing == waiting.map(|(id, _)| id).collect(),
            "bundles 4: who is in line has no call, or who has one is not in line"
        );
        Ok(())
    }

    /// 5. What an app's archive says of itself is as it must be.
    fn try_manifests() -> Result<(), TryRuntimeError> {
        let is_sound = |app: &App<T::Ticket>| {
            let manifest = Manifest::decode_all(&mut app.manifest.as_slice());
            manifest.is_ok_and(|manifest| manifest.check().is_ok())
        };
        ensure!(
            Apps::<T>::iter_values().all(|app| is_sound(&app)),
            "bundles 5: a manifest is not sound"
        );
        Ok(())
    }
}
