//! The invariants, numbered as in the pallet's doc.

use crate::{
    deploying::{is_name, sound},
    pallet::*,
    types::*,
};
use alloc::{collections::BTreeMap, vec::Vec};
use codec::{Decode, DecodeAll, Encode};
use cybermiles_primitives::{engine::CaseId, AccountId, Balance, Hash};
use cybermiles_process::{Case, Kind, Process};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_io::hashing::blake2_256;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_conservation()?;
        Self::try_users()?;
        Self::try_code()?;
        Self::try_cases()?;
        Self::try_families()?;
        Self::try_names()
    }

    /// 1. Each account's hold for rent is the sum of its tickets.
    fn try_conservation() -> Result<(), TryRuntimeError> {
        let codes = Codes::<T>::iter().map(|(who, _, code)| (who, code.ticket.encode()));
        let names = Processes::<T>::iter().map(|(who, _, entry)| (who, entry.ticket.encode()));
        let cases = Cases::<T>::iter_values().map(|c| (c.data.controller, c.ticket.encode()));
        let mut rent: BTreeMap<AccountId, Balance> = BTreeMap::new();
        for (who, ticket) in codes.chain(names).chain(cases) {
            // A ticket that holds money encodes as the amount; one that doesn't as nothing.
            let amount = Balance::decode(&mut ticket.as_slice()).unwrap_or_default();
            let sum = rent.entry(who).or_default();
            *sum = sum
                .checked_add(amount)
                .ok_or("process 1: the tickets overflow")?;
        }
        for who in frame_system::Account::<T>::iter_keys() {
            let amount = rent.remove(&who).unwrap_or_default();
            ensure!(
                T::Currency::balance_on_hold(&HoldReason::Rent.into(), &who) == amount,
                "process 1: a hold is not what it is for"
            );
        }
        ensure!(
            rent.into_values().all(|amount| amount == 0),
            "process 1: a ticket of no account"
        );
        Ok(())
    }

    /// 2. Code has as many users as run it, at least one, and what is run is there.
    fn try_users() -> Result<(), TryRuntimeError> {
        let names = Processes::<T>::iter().map(|(who, _, entry)| (who, entry.code));
        let cases = Cases::<T>::iter_values().map(|c| (c.data.controller, c.data.code));
        let mut users: BTreeMap<(AccountId, Hash), u32> = BTreeMap::new();
        for user in names.chain(cases) {
            let count = users.entry(user).or_default();
            *count = count.saturating_add(1);
        }
        for (payer, hash, code) in Codes::<T>::iter() {
            ensure!(
                users.remove(&(payer, hash)) == Some(code.users),
                "process 2: code is used otherwise than it says"
            );
        }
        ensure!(users.is_empty(), "process 2: code that is run is not there");
        Ok(())
    }

    /// 3. Code is sound, under its own hash.
    fn try_code() -> Result<(), TryRuntimeError> {
        for (_, hash, code) in Codes::<T>::iter() {
            ensure!(
                hash == Hash::from(blake2_256(&code.bytes)),
                "process 3: code lies under another hash"
            );
            ensure!(sound(&code.bytes).is_ok(), "process 3: code is not sound");
        }
        Ok(())
    }

    fn try_open(data: &CaseData) -> Result<(Process, Case), TryRuntimeError> {
        let state = Case::decode_all(&mut data.state.as_slice())
            .map_err(|_| "process 4: what a case knows can't be read")?;
        let code = Codes::<T>::get(&data.controller, data.code)
            .ok_or("process 2: code that is run is not there")?;
        let process = Process::trusted(&code.bytes).map_err(|_| "process 3: code is not sound")?;
        Ok((process, state))
    }

    /// 4. Each case is one of its process.
    fn try_cases() -> Result<(), TryRuntimeError> {
        for entry in Cases::<T>::iter_values() {
            let data = entry.data;
            let (process, state) = Self::try_open(&data)?;
            ensure!(
                process.fits(&state),
                "process 4: a case that its process can't have"
            );
            ensure!(
                data.roles.len() == process.roles.len(),
                "process 4: a role without an account"
            );
            ensure!(
                data.ended == state.ended(),
                "process 4: a case has ended otherwise than it says"
            );
        }
        Ok(())
    }

    /// 5. A sub-process runs for a token that waits for it, and such a token has one.
    fn try_families() -> Result<(), TryRuntimeError> {
        for (id, entry) in Cases::<T>::iter() {
            let data = entry.data;
            let (process, state) = Self::try_open(&data)?;
            let waiting: Vec<u32> = state
                .tokens
                .iter()
                .filter(|token| waits_for_case(&process, token.node))
                .map(|token| token.id)
                .collect();
            let mut adopted: Vec<u32> = data.children.iter().map(|child| child.token).collect();
            adopted.sort_unstable();
            ensure!(
                adopted == waiting,
                "process 5: a token waits for no case, or a case for no token"
            );
            for child in &data.children {
                Self::try_child(id, &data, child)?;
            }
        }
        for (id, entry) in Cases::<T>::iter() {
            if let Some(parent) = entry.data.parent {
                Self::try_parent(id, parent)?;
            }
        }
        Ok(())
    }

    fn try_child(id: CaseId, data: &CaseData, child: &Child) -> Result<(), TryRuntimeError> {
        let below = Cases::<T>::get(child.case)
            .ok_or("process 5: a sub-process is not there")?
            .data;
        let parent = Parent {
            case: id,
            token: child.token,
        };
        ensure!(
            below.parent == Some(parent)
                && below.depth == data.depth.saturating_add(1)
                && below.depth <= MAX_DEPTH
                && (&below.owner, &below.controller) == (&data.owner, &data.controller)
                && !below.ended,
            "process 5: a sub-process of another family"
        );
        Ok(())
    }

    fn try_parent(id: CaseId, parent: Parent) -> Result<(), TryRuntimeError> {
        let above = Cases::<T>::get(parent.case).ok_or("process 5: a parent is not there")?;
        let child = Child {
            token: parent.token,
            case: id,
        };
        ensure!(
            above.data.children.contains(&child),
            "process 5: a parent does not know its sub-process"
        );
        Ok(())
    }

    /// 6. Names are as they must be, cases from the past.
    fn try_names() -> Result<(), TryRuntimeError> {
        let next = NextCase::<T>::get();
        ensure!(
            Cases::<T>::iter_keys().all(|id| id < next),
            "process 6: a case from the future"
        );
        let names = Cases::<T>::iter_values().map(|entry| entry.data.name);
        ensure!(
            Processes::<T>::iter_keys()
                .map(|(_, name)| name)
                .chain(names)
                .all(|name| is_name(&name)),
            "process 6: a bad name"
        );
        Ok(())
    }
}

fn waits_for_case(process: &Process, node: u8) -> bool {
    let node = process.nodes.get(usize::from(node));
    node.is_some_and(|node| matches!(node.kind, Kind::SubProcess { .. }))
}
