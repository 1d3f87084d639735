//! Processes: deployed, replaced, removed.

use crate::{pallet::*, refusal::invalid, rent, CodeBytes, ProcessEntry, WeightInfo};
use cybermiles_primitives::{
    engine::{Deployable, ItemName, MAX_ITEM_NAME},
    AccountId, Hash,
};
use cybermiles_process::{Cap, Fault, Invalid, Kind, Process};
use frame_support::{dispatch::DispatchResult, ensure, traits::Consideration, weights::Weight};
use sp_io::hashing::blake2_256;
use sp_runtime::ArithmeticError;

/// A process that may be deployed: the engine takes it, what it refers to can have such a name, and the end of
/// each of its sub-processes leads on.
pub(crate) fn sound(bytes: &[u8]) -> Result<Process, Invalid> {
    let process = Process::from_bytes(bytes)?;
    for (at, node) in (0..=u8::MAX).zip(&process.nodes) {
        let is_fine = match &node.kind {
            Kind::SubProcess { process } => is_name(process) && node.transition(&[]).is_some(),
            Kind::Rules { rules } => is_name(rules),
            _ => true,
        };
        let why = Fault::Name;
        ensure!(is_fine, Invalid::BadNode { node: at, why });
    }
    Ok(process)
}

/// Whether something may be deployed under a name: not empty, printable ASCII.
pub(crate) fn is_name(name: &[u8]) -> bool {
    let is_printable = name.iter().all(|byte| matches!(byte, b' '..=b'~'));
    is_printable && (1..=MAX_ITEM_NAME as usize).contains(&name.len())
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_deploy(
        owner: AccountId,
        name: ItemName,
        bytes: CodeBytes,
        previous: Option<Hash>,
    ) -> DispatchResult {
        ensure!(is_name(&name), Error::<T>::BadName);
        let code = Hash::from(blake2_256(&bytes));
        let present = Processes::<T>::get(&owner, &name);
        let replaced = present.as_ref().map(|entry| entry.code);
        ensure!(
            previous.is_none() || previous == replaced,
            Error::<T>::Replaced
        );
        ensure!(replaced != Some(code), Error::<T>::Unchanged);
        if !Codes::<T>::contains_key(&owner, code) {
            sound(&bytes).map_err(invalid::<T>)?;
        }

        let entry = match present {
            Some(entry) => {
                // First, so that what it frees can pay for what comes.
                Self::release(&owner, entry.code)?;
                ProcessEntry {
                    code,
                    revision: entry
                        .revision
                        .checked_add(1)
                        .ok_or(ArithmeticError::Overflow)?,
                    ..entry
                }
            }
            None => ProcessEntry {
                code,
                revision: 0,
                ticket: T::Ticket::new(&owner, rent::of_process::<T::Ticket>(&name))?,
            },
        };
        Self::acquire(&owner, code, bytes)?;
        let revision = entry.revision;
        Processes::<T>::insert(&owner, &name, entry);
        Self::deposit_event(Event::Deployed {
            owner,
            name,
            code,
            revision,
        });
        Ok(())
    }

    pub(crate) fn do_remove(owner: AccountId, name: ItemName) -> DispatchResult {
        let entry = Processes::<T>::take(&owner, &name).ok_or(Error::<T>::UnknownProcess)?;
        Self::release(&owner, entry.code)?;
        entry.ticket.drop(&owner)?;
        Self::deposit_event(Event::Removed {
            owner,
            name,
            code: entry.code,
        });
        Ok(())
    }
}

/// An app's processes.
impl<T: Config> Deployable for Pallet<T> {
    fn deploy(owner: &AccountId, name: &ItemName, bytes: &[u8]) -> DispatchResult {
        let code = CodeBytes::try_from(bytes.to_vec())
            .map_err(|_| invalid::<T>(Invalid::Over(Cap::Bytes)))?;
        let hash = Hash::from(blake2_256(bytes));
        let same = Processes::<T>::get(owner, name).is_some_and(|entry| entry.code == hash);
        if same {
            return Ok(());
        }
        Self::do_deploy(owner.clone(), name.clone(), code, None)
    }

    fn remove(owner: &AccountId, name: &ItemName) -> DispatchResult {
        Self::do_remove(owner.clone(), name.clone())
    }

    fn deploy_weight(bytes: u32) -> Weight {
        T::WeightInfo::deploy(bytes)
    }

    fn remove_weight() -> Weight {
        T::WeightInfo::remove()
    }
}
