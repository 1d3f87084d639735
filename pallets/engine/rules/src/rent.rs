//! What storage costs: the bytes of what an owner stores, and the tickets that pay for them.

use crate::{pallet::*, types::*};
use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::{engine::RuleSetName, AccountId, Hash};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{Consideration, Footprint},
};
use sp_runtime::{ArithmeticError, DispatchError};

/// Bytes of an owner's hashed key, and of a session's.
const OWNER_KEY: usize = 16 + 32;
const SESSION_KEY: usize = 8 + 8;
const HASH: usize = 32;
const COUNT: usize = 4;

/// Bytes of a `BoundedVec<u8, _>` as it is stored.
fn stored(bytes: &[u8]) -> usize {
    bytes.encoded_size()
}

fn entry<Ticket: MaxEncodedLen>(parts: &[usize]) -> Footprint {
    let bytes = parts.iter().fold(Ticket::max_encoded_len(), |sum, part| {
        sum.saturating_add(*part)
    });
    Footprint::from_parts(1, bytes)
}

/// What code takes, its key included.
pub(crate) fn of_code<Ticket: MaxEncodedLen>(bytes: &[u8]) -> Footprint {
    entry::<Ticket>(&[OWNER_KEY, HASH, stored(bytes), COUNT])
}

/// What a name takes, its key included.
pub(crate) fn of_rule_set<Ticket: MaxEncodedLen>(name: &RuleSetName) -> Footprint {
    entry::<Ticket>(&[OWNER_KEY, 16, stored(name), HASH, COUNT])
}

/// What a session takes, its key included.
pub(crate) fn of_session<Ticket: MaxEncodedLen>(name: &RuleSetName, state: &[u8]) -> Footprint {
    entry::<Ticket>(&[SESSION_KEY, 32, stored(name), HASH, stored(state)])
}

impl<T: Config> Pallet<T> {
    /// One user more of an owner's code, which is stored if it is new and sound.
    pub(crate) fn acquire(owner: &AccountId, hash: Hash, bytes: CodeBytes) -> DispatchResult {
        if Codes::<T>::contains_key(owner, hash) {
            return Self::share(owner, hash);
        }
        Self::ensure_sound(&bytes)?;
        let ticket = T::Ticket::new(owner, of_code::<T::Ticket>(&bytes))?;
        let code = Code {
            bytes,
            users: 1,
            ticket,
        };
        Codes::<T>::insert(owner, hash, code);
        Ok(())
    }

    /// One user more of code that is there.
    pub(crate) fn share(owner: &AccountId, hash: Hash) -> DispatchResult {
        Codes::<T>::try_mutate(owner, hash, |entry| {
            let code = entry.as_mut().ok_or(DispatchError::Corruption)?;
            code.users = code.users.checked_add(1).ok_or(ArithmeticError::Overflow)?;
            Ok(())
        })
    }

    /// One user less; the code and its rent go with the last one.
    pub(crate) fn release(owner: &AccountId, hash: Hash) -> DispatchResult {
        Codes::<T>::try_mutate_exists(owner, hash, |entry| {
            let mut code = entry.take().ok_or(DispatchError::Corruption)?;
            code.users = code
                .users
                .checked_sub(1)
                .ok_or(ArithmeticError::Underflow)?;
            if code.users == 0 {
                return code.ticket.drop(owner);
            }
            *entry = Some(code);
            Ok(())
        })
    }

    /// Lets a session keep another state, and its owner pay for that.
    pub(crate) fn keep(
        id: SessionId,
        session: SessionEntry<T::Ticket>,
        state: StateBytes,
    ) -> DispatchResult {
        let SessionEntry {
            owner,
            name,
            code,
            ticket,
            ..
        } = session;
        let ticket = ticket.update(&owner, of_session::<T::Ticket>(&name, &state))?;
        let session = SessionEntry {
            owner,
            name,
            code,
            state,
            ticket,
        };
        Sessions::<T>::insert(id, session);
        Ok(())
    }

    pub(crate) fn ensure_name(name: &RuleSetName) -> Result<(), Error<T>> {
        let is_printable = name.iter().all(|byte| matches!(byte, b' '..=b'~'));
        ensure!(!name.is_empty() && is_printable, Error::<T>::BadName);
        Ok(())
    }
}
