//! Sessions: opened, fired again and again, closed.

use crate::{
    costs::Usage,
    firing::{refused, Run},
    pallet::*,
    rent,
    types::*,
    Refusal,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use cybermiles_primitives::{engine::RuleSetName, AccountId};
use cybermiles_rules::{Kept, State};
use frame_support::{
    dispatch::{DispatchResult, DispatchResultWithPostInfo},
    ensure,
    traits::Consideration,
};
use sp_runtime::ArithmeticError;

/// What a firing of a session came to.
pub(crate) struct SessionRun {
    pub run: Run,
    /// What it keeps, encoded.
    pub state: StateBytes,
    pub changed: Vec<Kept>,
    pub deleted: Vec<u32>,
}

/// The facts that are new or other, and the handles of those that are gone.
fn difference(before: &[Kept], after: &[Kept]) -> (Vec<Kept>, Vec<u32>) {
    let find =
        |among: &[Kept], handle: u32| among.binary_search_by_key(&handle, |kept| kept.handle);
    let is_new = |kept: &&Kept| {
        let same = find(before, kept.handle).ok().and_then(|at| before.get(at));
        same != Some(*kept)
    };
    let changed = after.iter().filter(is_new).cloned().collect();
    let deleted = before
        .iter()
        .map(|kept| kept.handle)
        .filter(|handle| find(after, *handle).is_err())
        .collect();
    (changed, deleted)
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_open_session(owner: AccountId, name: RuleSetName) -> DispatchResult {
        let entry = RuleSets::<T>::get(&owner, &name).ok_or(Error::<T>::UnknownRuleSet)?;
        Self::share(&owner, entry.code)?;
        let id = NextSession::<T>::get();
        NextSession::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
        let state = StateBytes::try_from(State::default().encode())
            .map_err(|_| Error::<T>::StateTooLarge)?;
        let ticket = T::Ticket::new(&owner, rent::of_session::<T::Ticket>(&name, &state))?;
        let session = SessionEntry {
            owner: owner.clone(),
            name: name.clone(),
            code: entry.code,
            state,
            ticket,
        };
        Sessions::<T>::insert(id, session);
        Self::deposit_event(Event::SessionOpened {
            session: id,
            owner,
            name,
            code: entry.code,
        });
        Ok(())
    }

    /// Fires a session; keeps nothing yet.
    pub(crate) fn run_session(
        session: &SessionEntry<T::Ticket>,
        changes: Changes,
        max_steps: u32,
        usage: &mut Usage,
    ) -> Result<SessionRun, Refusal> {
        usage.bring(changes.encoded_size())?;
        Self::ensure_steps(max_steps)?;
        usage.add(session.state.len());
        let before = State::decode(&mut session.state.as_slice()).map_err(|_| Refusal::Corrupt)?;
        let rules = Self::load(&session.owner, session.code, usage)?;
        let run = Self::run(&rules, Some(&before), changes, max_steps, usage)?;
        let after = &run.outcome.state;
        usage.keep(after.encoded_size())?;
        let (changed, deleted) = difference(&before.facts, &after.facts);
        let said = (
            &run.inserted,
            &changed,
            &deleted,
            &run.outcome.effects,
            &run.outcome.fired,
        );
        usage.say(said.encoded_size())?;
        Ok(SessionRun {
            state: StateBytes::try_from(after.encode()).map_err(|_| Refusal::StateTooLarge)?,
            run,
            changed,
            deleted,
        })
    }

    pub(crate) fn do_fire_session(
        who: AccountId,
        id: SessionId,
        changes: Changes,
        max_steps: u32,
    ) -> DispatchResultWithPostInfo {
        let mut usage = Usage::default();
        let found = Sessions::<T>::get(id).ok_or(Error::<T>::UnknownSession);
        let session = found
            .and_then(|session| {
                ensure!(session.owner == who, Error::<T>::NotOwner);
                Ok(session)
            })
            .map_err(|error| refused(error, Self::weight_of_fire_session(&usage)))?;

        let fired = Self::run_session(&session, changes, max_steps, &mut usage);
        let weight = Self::weight_of_fire_session(&usage);
        let fired = fired.map_err(|refusal| refused(Error::<T>::from(refusal), weight))?;
        Self::keep(id, session, fired.state).map_err(|error| refused(error, weight))?;
        let Run { outcome, inserted } = fired.run;
        Self::deposit_event(Event::SessionFired {
            session: id,
            inserted,
            changed: fired.changed,
            deleted: fired.deleted,
            effects: outcome.effects,
            fired: outcome.fired,
            steps: outcome.steps,
        });
        Ok(Some(weight).into())
    }

    pub(crate) fn do_close_session(who: &AccountId, id: SessionId) -> DispatchResult {
        let session = Sessions::<T>::get(id).ok_or(Error::<T>::UnknownSession)?;
        ensure!(session.owner == *who, Error::<T>::NotOwner);
        Sessions::<T>::remove(id);
        Self::release(who, session.code)?;
        session.ticket.drop(who)?;
        Self::deposit_event(Event::SessionClosed { session: id });
        Ok(())
    }
}
