//! Rule sets: deployed, replaced, removed.

use crate::{pallet::*, rent, CodeBytes, Refusal, RuleSetEntry, WeightInfo};
use cybermiles_primitives::{
    engine::{Deployable, RuleSetName},
    AccountId, Hash,
};
use cybermiles_rules::{Cap, Invalid, RuleSet};
use frame_support::{dispatch::DispatchResult, ensure, traits::Consideration, weights::Weight};
use sp_io::hashing::blake2_256;
use sp_runtime::ArithmeticError;

impl<T: Config> Pallet<T> {
    /// Whether the engine takes the code, once and for all.
    pub(crate) fn ensure_sound(bytes: &[u8]) -> Result<RuleSet, Error<T>> {
        RuleSet::from_bytes(bytes).map_err(|invalid| Refusal::Invalid(invalid).into())
    }

    pub(crate) fn do_deploy(
        owner: AccountId,
        name: RuleSetName,
        bytes: CodeBytes,
        previous: Option<Hash>,
    ) -> DispatchResult {
        Self::ensure_name(&name)?;
        let code = Hash::from(blake2_256(&bytes));
        let present = RuleSets::<T>::get(&owner, &name);
        let replaced = present.as_ref().map(|entry| entry.code);
        ensure!(
            previous.is_none() || previous == replaced,
            Error::<T>::Replaced
        );
        ensure!(replaced != Some(code), Error::<T>::Unchanged);

        let entry = match present {
            Some(entry) => {
                // First, so that what it frees can pay for what comes.
                Self::release(&owner, entry.code)?;
                RuleSetEntry {
                    code,
                    revision: entry
                        .revision
                        .checked_add(1)
                        .ok_or(ArithmeticError::Overflow)?,
                    ..entry
                }
            }
            None => RuleSetEntry {
                code,
                revision: 0,
                ticket: T::Ticket::new(&owner, rent::of_rule_set::<T::Ticket>(&name))?,
            },
        };
        Self::acquire(&owner, code, bytes)?;
        let revision = entry.revision;
        RuleSets::<T>::insert(&owner, &name, entry);
        Self::deposit_event(Event::Deployed {
            owner,
            name,
            code,
            revision,
        });
        Ok(())
    }

    pub(crate) fn do_remove(owner: AccountId, name: RuleSetName) -> DispatchResult {
        let entry = RuleSets::<T>::take(&owner, &name).ok_or(Error::<T>::UnknownRuleSet)?;
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

/// An app's rule sets.
impl<T: Config> Deployable for Pallet<T> {
    fn deploy(owner: &AccountId, name: &RuleSetName, bytes: &[u8]) -> DispatchResult {
        let code = CodeBytes::try_from(bytes.to_vec())
            .map_err(|_| Error::<T>::from(Refusal::Invalid(Invalid::Over(Cap::Bytes))))?;
        let hash = Hash::from(blake2_256(bytes));
        let same = RuleSets::<T>::get(owner, name).is_some_and(|entry| entry.code == hash);
        if same {
            return Ok(());
        }
        Self::do_deploy(owner.clone(), name.clone(), code, None)
    }

    fn remove(owner: &AccountId, name: &RuleSetName) -> DispatchResult {
        Self::do_remove(owner.clone(), name.clone())
    }

    fn deploy_weight(bytes: u32) -> Weight {
        T::WeightInfo::deploy(bytes)
    }

    fn remove_weight() -> Weight {
        T::WeightInfo::remove()
    }
}
