//! What storage costs: the bytes of what is stored, and the tickets that pay for them.

use crate::{pallet::*, types::*};
use codec::{Encode, MaxEncodedLen};
use cybermiles_primitives::{
    engine::{CaseId, ItemName},
    AccountId, Hash,
};
use frame_support::{
    dispatch::DispatchResult,
    traits::{Consideration, Footprint},
};
use sp_runtime::{ArithmeticError, DispatchError};

/// Bytes of an account's hashed key, and of a case's.
const ACCOUNT_KEY: usize = 16 + 32;
const CASE_KEY: usize = 8 + 8;
const HASH: usize = 32;
const COUNT: usize = 4;

fn entry<Ticket: MaxEncodedLen>(parts: &[usize]) -> Footprint {
    let bytes = parts.iter().fold(Ticket::max_encoded_len(), |sum, part| {
        sum.saturating_add(*part)
    });
    Footprint::from_parts(1, bytes)
}

/// What code takes, its key included.
pub(crate) fn of_code<Ticket: MaxEncodedLen>(bytes: &[u8]) -> Footprint {
    entry::<Ticket>(&[ACCOUNT_KEY, HASH, bytes.encoded_size(), COUNT])
}

/// What a name takes, its key included.
pub(crate) fn of_process<Ticket: MaxEncodedLen>(name: &ItemName) -> Footprint {
    entry::<Ticket>(&[ACCOUNT_KEY, 16, name.encoded_size(), HASH, COUNT])
}

/// What a case takes, its key included.
pub(crate) fn of_case<Ticket: MaxEncodedLen>(data: &CaseData) -> Footprint {
    entry::<Ticket>(&[CASE_KEY, data.encoded_size()])
}

impl<T: Config> Pallet<T> {
    /// One user more of an account's code, which is stored if it is new. It must be sound.
    pub(crate) fn acquire(payer: &AccountId, hash: Hash, bytes: CodeBytes) -> DispatchResult {
        let present = Codes::<T>::get(payer, hash);
        let code = match present {
            Some(code) => Code {
                users: code.users.checked_add(1).ok_or(ArithmeticError::Overflow)?,
                ..code
            },
            None => {
                let ticket = T::Ticket::new(payer, of_code::<T::Ticket>(&bytes))?;
                Code {
                    bytes,
                    users: 1,
                    ticket,
                }
            }
        };
        Codes::<T>::insert(payer, hash, code);
        Ok(())
    }

    /// One user less; the code and its rent go with the last one.
    pub(crate) fn release(payer: &AccountId, hash: Hash) -> DispatchResult {
        Codes::<T>::try_mutate_exists(payer, hash, |entry| {
            let mut code = entry.take().ok_or(DispatchError::Corruption)?;
            code.users = code
                .users
                .checked_sub(1)
                .ok_or(ArithmeticError::Underflow)?;
            if code.users == 0 {
                return code.ticket.drop(payer);
            }
            *entry = Some(code);
            Ok(())
        })
    }

    /// Stores a case as it is now, and lets its controller pay for that.
    pub(crate) fn keep(id: CaseId, data: CaseData, ticket: Option<T::Ticket>) -> DispatchResult {
        let footprint = of_case::<T::Ticket>(&data);
        let ticket = match ticket {
            Some(ticket) => ticket.update(&data.controller, footprint)?,
            None => T::Ticket::new(&data.controller, footprint)?,
        };
        Cases::<T>::insert(id, CaseEntry { data, ticket });
        Ok(())
    }
}
