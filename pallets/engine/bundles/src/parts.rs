//! The parts of an app, and what they weigh.

use crate::{pallet::*, types::*, WeightInfo};
use alloc::vec::Vec;
use cybermiles_archive::{Kind, Manifest, Section};
use cybermiles_primitives::{
    engine::{Contracts, Deployable, ItemName},
    AccountId,
};
use frame_support::{
    dispatch::{DispatchErrorWithPostInfo, DispatchResult, DispatchResultWithPostInfo, Pays},
    traits::Get,
    weights::Weight,
};
use sp_runtime::DispatchError;

/// The kinds of parts that pallets keep, in the order in which they are deployed: a process may name rules.
const PARTS: [Kind; 3] = [Kind::Rules, Kind::Process, Kind::Records];

/// Bytes, counted as weights take them.
pub(crate) fn count(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// A result with what it weighed, whether it is good or not.
pub(crate) fn weighed(result: DispatchResult, spent: Weight) -> DispatchResultWithPostInfo {
    let post_info = (Some(spent), Pays::Yes).into();
    match result {
        Ok(()) => Ok(post_info),
        Err(error) => Err(DispatchErrorWithPostInfo { post_info, error }),
    }
}

fn item_name(section: &Section) -> Result<ItemName, DispatchError> {
    // Both have the same cap.
    ItemName::try_from(section.name.clone()).map_err(|_| DispatchError::Corruption)
}

/// How much of something a weight is, in hundredths, by what it has most of.
fn hundredths(weight: Weight, of: Weight) -> u64 {
    let share = |part: u64, whole: u64| {
        let hundreds = u128::from(part).saturating_mul(100);
        let share = hundreds.div_ceil(u128::from(whole.max(1)));
        u64::try_from(share).unwrap_or(u64::MAX)
    };
    share(weight.ref_time(), of.ref_time()).max(share(weight.proof_size(), of.proof_size()))
}

impl<T: Config> Pallet<T> {
    fn part_weight(kind: Kind, bytes: u32) -> Weight {
        match kind {
            Kind::Rules => T::RuleSets::deploy_weight(bytes),
            Kind::Process => T::Processes::deploy_weight(bytes),
            Kind::Records => T::Collections::deploy_weight(bytes),
            Kind::Contract | Kind::Abi => Weight::zero(),
        }
    }

    fn removal_weight(kind: Kind) -> Weight {
        match kind {
            Kind::Rules => T::RuleSets::remove_weight(),
            Kind::Process => T::Processes::remove_weight(),
            Kind::Records => T::Collections::remove_weight(),
            Kind::Contract | Kind::Abi => Weight::zero(),
        }
    }

    /// What all the parts that there can be weigh at most to remove.
    pub(crate) fn most_removals() -> Weight {
        let dearest = PARTS.iter().fold(Weight::zero(), |most, kind| {
            most.max(Self::removal_weight(*kind))
        });
        dearest.saturating_mul(MAX_SECTIONS.into())
    }

    /// What the parts of an archive weigh at most to deploy, without the contract.
    fn weight_of_parts(manifest: &Manifest) -> Weight {
        let weights = manifest
            .sections
            .iter()
            .map(|section| Self::part_weight(section.kind, section.length));
        weights.fold(Weight::zero(), Weight::saturating_add)
    }

    /// What the work of deploying an archive weighs at most, without its constructor's gas.
    pub(crate) fn weight_of_archive(manifest: &Manifest, input: u32) -> Weight {
        let code = manifest.contract().map(|section| section.length);
        let contract = code.map(|code| T::Contracts::instantiate_weight(code, input));
        Self::weight_of_parts(manifest).saturating_add(contract.unwrap_or_default())
    }

    /// How much of what may be deployed at once such a weight is, in hundredths, if it is too much.
    pub(crate) fn too_heavy(weight: Weight) -> Option<u16> {
        let share = hundredths(weight, T::MaxDeploy::get());
        (share > 100).then(|| u16::try_from(share).unwrap_or(u16::MAX))
    }

    pub(crate) fn ensure_light(weight: Weight) -> Result<(), Error<T>> {
        Self::too_heavy(weight).map_or(Ok(()), |share| Err(Error::ArchiveTooHeavy(share)))
    }

    /// Before: what is refused at once is charged for being read only.
    pub(crate) fn most_for_deploy(archive: &[u8], input: &[u8], gas: Weight) -> Weight {
        let read = T::WeightInfo::parse(count(archive.len()));
        let Ok((manifest, _)) = Manifest::peek(archive) else {
            return read;
        };
        let parts = Self::weight_of_archive(&manifest, count(input.len()));
        if Self::too_heavy(parts).is_some() {
            return read;
        }
        let gas = manifest.contract().map(|_| gas).unwrap_or_default();
        read.saturating_add(T::WeightInfo::deploy())
            .saturating_add(parts)
            .saturating_add(gas)
    }

    /// What the work of an upgrade weighs at most, if everything is new, without the gas of a call afterwards.
    pub(crate) fn weight_of_upgrade(manifest: &Manifest) -> Weight {
        let code = manifest.contract().map(|section| section.length);
        let contract = code.map(T::Contracts::replace_weight);
        Self::weight_of_parts(manifest).saturating_add(contract.unwrap_or_default())
    }

    /// As [`Self::most_for_deploy`].
    pub(crate) fn most_for_upgrade(archive: &[u8], input: &[u8], gas: Weight) -> Weight {
        let read = T::WeightInfo::parse(count(archive.len()));
        let Ok((manifest, _)) = Manifest::peek(archive) else {
            return read;
        };
        let parts = Self::weight_of_upgrade(&manifest);
        if Self::too_heavy(parts).is_some() {
            return read;
        }
        let call = if input.is_empty() {
            Weight::zero()
        } else {
            Self::weight_of_call(gas)
        };
        read.saturating_add(T::WeightInfo::upgrade())
            .saturating_add(Self::most_removals())
            .saturating_add(parts)
            .saturating_add(call)
    }

    fn deploy_part(owner: &AccountId, section: &Section, bytes: &[u8]) -> DispatchResult {
        let name = item_name(section)?;
        match section.kind {
            Kind::Rules => T::RuleSets::deploy(owner, &name, bytes),
            Kind::Process => T::Processes::deploy(owner, &name, bytes),
            Kind::Records => T::Collections::deploy(owner, &name, bytes),
            Kind::Contract | Kind::Abi => Ok(()),
        }
    }

    fn remove_part(owner: &AccountId, section: &Section) -> DispatchResult {
        let name = item_name(section)?;
        match section.kind {
            Kind::Rules => T::RuleSets::remove(owner, &name),
            Kind::Process => T::Processes::remove(owner, &name),
            Kind::Records => T::Collections::remove(owner, &name),
            Kind::Contract | Kind::Abi => Ok(()),
        }
    }

    /// Deploys parts under the app's account.
    pub(crate) fn deploy_parts(
        owner: &AccountId,
        parts: &[(&Section, &[u8])],
        spent: &mut Weight,
    ) -> DispatchResult {
        for kind in PARTS {
            for (section, bytes) in parts.iter().filter(|(section, _)| section.kind == kind) {
                let weight = Self::part_weight(kind, section.length);
                *spent = spent.saturating_add(weight);
                Self::deploy_part(owner, section, bytes)?;
            }
        }
        Ok(())
    }

    /// Removes parts; a process before the rules that it names.
    pub(crate) fn remove_parts(
        owner: &AccountId,
        parts: Vec<&Section>,
        spent: &mut Weight,
    ) -> DispatchResult {
        for kind in PARTS.into_iter().rev() {
            for section in parts.iter().filter(|section| section.kind == kind) {
                *spent = spent.saturating_add(Self::removal_weight(kind));
                Self::remove_part(owner, section)?;
            }
        }
        Ok(())
    }
}
