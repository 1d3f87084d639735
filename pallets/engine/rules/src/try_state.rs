//! The invariants, numbered as in the pallet's doc.

use crate::{pallet::*, SessionEntry};
use alloc::collections::BTreeMap;
use codec::{Decode, DecodeAll, Encode};
use cybermiles_primitives::{AccountId, Balance, Hash};
use cybermiles_rules::{Error as EngineError, Limits, RuleSet, Session, State};
use frame_support::{
    ensure,
    traits::{fungible::InspectHold, Time},
};
use sp_io::hashing::blake2_256;
use sp_runtime::TryRuntimeError;

/// Handles, tags and types, which a firing that runs out of steps would not come to look at.
fn is_sound(state: &State, rules: &RuleSet) -> bool {
    let handles = state.facts.iter().map(|kept| kept.handle);
    let next = handles.clone().skip(1).chain([state.next_handle]);
    handles.zip(next).all(|(handle, next)| handle < next)
        && state
            .facts
            .iter()
            .all(|kept| kept.tag <= state.clock && rules.check_fact(&kept.fact).is_ok())
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_conservation()?;
        Self::try_users()?;
        Self::try_code()?;
        Self::try_states()?;
        Self::try_names()
    }

    /// 1. Each account's hold for rent is the sum of its tickets.
    fn try_conservation() -> Result<(), TryRuntimeError> {
        let codes = Codes::<T>::iter().map(|(who, _, code)| (who, code.ticket.encode()));
        let names = RuleSets::<T>::iter().map(|(who, _, entry)| (who, entry.ticket.encode()));
        let sessions = Sessions::<T>::iter_values().map(|s| (s.owner, s.ticket.encode()));
        let mut rent: BTreeMap<AccountId, Balance> = BTreeMap::new();
        for (who, ticket) in codes.chain(names).chain(sessions) {
            // A ticket that holds money encodes as the amount; one that doesn't as nothing.
            let amount = Balance::decode(&mut ticket.as_slice()).unwrap_or_default();
            let sum = rent.entry(who).or_default();
            *sum = sum
                .checked_add(amount)
                .ok_or("rules 1: the tickets overflow")?;
        }
        let all_accounts = frame_system::Account::<T>::iter_keys();
        for who in all_accounts {
            let amount = rent.remove(&who).unwrap_or_default();
            ensure!(
                T::Currency::balance_on_hold(&HoldReason::Rent.into(), &who) == amount,
                "rules 1: a hold is not what it is for"
            );
        }
        ensure!(
            rent.into_values().all(|amount| amount == 0),
            "rules 1: a ticket of no account"
        );
        Ok(())
    }

    /// 2. Code has as many users as run it, at least one, and what is run is there.
    fn try_users() -> Result<(), TryRuntimeError> {
        let names = RuleSets::<T>::iter().map(|(who, _, entry)| (who, entry.code));
        let sessions = Sessions::<T>::iter_values().map(|session| (session.owner, session.code));
        let mut users: BTreeMap<(AccountId, Hash), u32> = BTreeMap::new();
        for user in names.chain(sessions) {
            let count = users.entry(user).or_default();
            *count = count.saturating_add(1);
        }
        for (owner, hash, code) in Codes::<T>::iter() {
            ensure!(
                users.remove(&(owner, hash)) == Some(code.users),
                "rules 2: code is used otherwise than it says"
            );
        }
        ensure!(users.is_empty(), "rules 2: code that is run is not there");
        Ok(())
    }

    /// 3. Code is sound, under its own hash.
    fn try_code() -> Result<(), TryRuntimeError> {
        for (_, hash, code) in Codes::<T>::iter() {
            ensure!(
                hash == Hash::from(blake2_256(&code.bytes)),
                "rules 3: code lies under another hash"
            );
            ensure!(
                RuleSet::from_bytes(&code.bytes).is_ok(),
                "rules 3: code is not sound"
            );
        }
        Ok(())
    }

    /// 4. The engine restores each session.
    fn try_states() -> Result<(), TryRuntimeError> {
        Sessions::<T>::iter_values().try_for_each(Self::try_session)
    }

    fn try_session(session: SessionEntry<T::Ticket>) -> Result<(), TryRuntimeError> {
        let state = State::decode_all(&mut session.state.as_slice())
            .map_err(|_| "rules 4: a session's state can't be read")?;
        let code = Codes::<T>::get(&session.owner, session.code)
            .ok_or("rules 2: code that is run is not there")?;
        let rules = RuleSet::trusted(&code.bytes).map_err(|_| "rules 3: code is not sound")?;
        ensure!(
            is_sound(&state, &rules),
            "rules 4: a session can't be restored"
        );
        let restored = Session::new(&rules, T::Time::now(), Limits::SESSION)
            .and_then(|mut engine| engine.restore(&state));
        // What takes too long to restore, since many calls brought it, or makes conditions fail that were
        // never tested together, waits to be closed; nothing is wrong with it.
        ensure!(
            matches!(
                restored,
                Ok(())
                    | Err(EngineError::Over(_)
                        | EngineError::Overflow
                        | EngineError::DivisionByZero)
            ),
            "rules 4: a session can't be restored"
        );
        Ok(())
    }

    /// 5. Names are as they must be, sessions from the past.
    fn try_names() -> Result<(), TryRuntimeError> {
        let next = NextSession::<T>::get();
        ensure!(
            Sessions::<T>::iter_keys().all(|id| id < next),
            "rules 5: a session from the future"
        );
        let names = Sessions::<T>::iter_values().map(|session| session.name);
        ensure!(
            RuleSets::<T>::iter_keys()
                .map(|(_, name)| name)
                .chain(names)
                .all(|name| Self::ensure_name(&name).is_ok()),
            "rules 5: a bad name"
        );
        Ok(())
    }
}
