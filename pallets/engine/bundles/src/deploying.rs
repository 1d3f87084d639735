//! Apps: deployed, upgraded, removed; each all or nothing.

use crate::{
    money,
    pallet::*,
    parts::{count, weighed},
    types::*,
    Refusal, WeightInfo,
};
use alloc::vec::Vec;
use codec::Encode;
use cybermiles_archive::{Archive, Manifest, Section};
use cybermiles_primitives::{
    engine::{Contracts, NewContract, NotDone},
    AccountId, Balance, Hash,
};
use frame_support::{
    dispatch::{DispatchResult, DispatchResultWithPostInfo},
    ensure,
    traits::{Consideration, Get},
    weights::Weight,
};
use sp_runtime::{traits::AccountIdConversion, ArithmeticError, DispatchError};

/// What somebody deploys.
pub(crate) struct Deployment {
    pub archive: ArchiveBytes,
    pub input: Input,
    pub funds: Balance,
    pub gas: Weight,
    pub deposit_limit: Option<Balance>,
    pub salt: Salt,
}

/// What somebody puts in the place of an app's archive.
pub(crate) struct Upgrade {
    pub archive: ArchiveBytes,
    pub previous: Hash,
    pub input: Input,
    pub gas: Weight,
}

fn manifest_bytes(manifest: &Manifest) -> Result<ManifestBytes, DispatchError> {
    // What was read is within the cap.
    ManifestBytes::try_from(manifest.encode()).map_err(|_| DispatchError::Corruption)
}

/// Adds what something weighed that pallets run for us.
fn charge(result: Result<Weight, NotDone>, spent: &mut Weight) -> DispatchResult {
    let (result, weight) = match result {
        Ok(weight) => (Ok(()), weight),
        Err(NotDone { error, weight }) => (Err(error), weight),
    };
    *spent = spent.saturating_add(weight);
    result
}

impl<T: Config> Pallet<T> {
    fn read<'a>(bytes: &'a [u8], spent: &mut Weight) -> Result<Archive<'a>, Error<T>> {
        *spent = spent.saturating_add(T::WeightInfo::parse(count(bytes.len())));
        Archive::parse(bytes).map_err(|invalid| Refusal(invalid).into())
    }

    pub(crate) fn do_deploy(
        owner: AccountId,
        deployment: Deployment,
    ) -> DispatchResultWithPostInfo {
        let mut spent = Weight::zero();
        let result = Self::run_deploy(owner, deployment, &mut spent);
        weighed(result.map(|_| ()), spent)
    }

    pub(crate) fn run_deploy(
        owner: AccountId,
        deployment: Deployment,
        spent: &mut Weight,
    ) -> Result<(AppId, AccountId), DispatchError> {
        let archive = Self::read(&deployment.archive, spent)?;
        let input = count(deployment.input.len());
        Self::ensure_light(Self::weight_of_archive(&archive.manifest, input))?;
        *spent = spent.saturating_add(T::WeightInfo::deploy());

        let id = NextApp::<T>::get();
        let contract = archive.contract().map(|code| NewContract {
            deployer: owner.clone(),
            code: code.to_vec(),
            input: deployment.input.to_vec(),
            salt: deployment.salt.to_vec(),
        });
        ensure!(
            contract.is_some() || deployment.input.is_empty(),
            Error::<T>::NoContract
        );
        let account = match &contract {
            Some(contract) => T::Contracts::address(contract),
            None => T::PalletId::get().into_sub_account_truncating(id),
        };
        Self::begin(id, &owner, &account, &archive.manifest, deployment.funds)?;
        let parts: Vec<_> = archive.all().collect();
        Self::deploy_parts(&account, &parts, spent)?;
        if let Some(contract) = contract {
            Self::instantiate(&account, contract, &deployment, spent)?;
        }
        Ok((id, account))
    }

    fn instantiate(
        account: &AccountId,
        contract: NewContract,
        deployment: &Deployment,
        spent: &mut Weight,
    ) -> DispatchResult {
        let (code, input) = (count(contract.code.len()), count(contract.input.len()));
        *spent = spent.saturating_add(T::Contracts::instantiate_weight(code, input));
        let made = T::Contracts::instantiate(contract, deployment.gas, deployment.deposit_limit);
        charge(made, spent)?;
        // The app's parts are this account's; a contract elsewhere could not use them.
        ensure!(
            T::Contracts::code_hash(account).is_some(),
            DispatchError::Corruption
        );
        Ok(())
    }

    /// The app's own entries, and its first money.
    pub(crate) fn begin(
        id: AppId,
        owner: &AccountId,
        account: &AccountId,
        manifest: &Manifest,
        funds: Balance,
    ) -> DispatchResult {
        ensure!(!AppOf::<T>::contains_key(account), Error::<T>::AlreadyApp);
        let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
        NextApp::<T>::put(next);
        Self::fund(owner, account, funds)?;
        let bytes = manifest_bytes(manifest)?;
        let has_queue = manifest.contract().is_some();
        let ticket = T::Ticket::new(owner, money::of_app::<T>(&bytes, has_queue))?;
        let app = App {
            owner: owner.clone(),
            account: account.clone(),
            manifest: bytes,
            revision: 0,
            ticket,
        };
        let hash = app.hash();
        Apps::<T>::insert(id, app);
        AppOf::<T>::insert(account, id);
        if has_queue {
            Queues::<T>::insert(id, Queue::new());
        }
        Self::deposit_event(Event::Deployed {
            app: id,
            owner: owner.clone(),
            account: account.clone(),
            manifest: hash,
        });
        Ok(())
    }

    /// An app that somebody owns.
    pub(crate) fn owned(who: &AccountId, id: AppId) -> Result<App<T::Ticket>, DispatchError> {
        let app = Apps::<T>::get(id).ok_or(Error::<T>::UnknownApp)?;
        ensure!(&app.owner == who, Error::<T>::NotOwner);
        Ok(app)
    }

    pub(crate) fn do_upgrade(
        who: AccountId,
        id: AppId,
        upgrade: Upgrade,
    ) -> DispatchResultWithPostInfo {
        let mut spent = Weight::zero();
        let result = Self::run_upgrade(&who, id, upgrade, &mut spent);
        weighed(result, spent)
    }

    fn run_upgrade(
        who: &AccountId,
        id: AppId,
        upgrade: Upgrade,
        spent: &mut Weight,
    ) -> DispatchResult {
        let archive = Self::read(&upgrade.archive, spent)?;
        Self::ensure_light(Self::weight_of_upgrade(&archive.manifest))?;
        *spent = spent.saturating_add(T::WeightInfo::upgrade());
        let app = Self::owned(who, id)?;
        let old = app.manifest().ok_or(DispatchError::Corruption)?;
        ensure!(old.upgradable, Error::<T>::NotUpgradable);
        ensure!(app.hash() == upgrade.previous, Error::<T>::Replaced);
        let new = &archive.manifest;
        ensure!(&old != new, Error::<T>::Unchanged);
        let had_contract = old.contract().is_some();
        ensure!(
            had_contract == new.contract().is_some(),
            Error::<T>::ContractMismatch
        );
        ensure!(
            had_contract || upgrade.input.is_empty(),
            Error::<T>::NoContract
        );
        let account = app.account.clone();
        Self::renew(id, app, new)?;
        Self::exchange(&account, &old, &archive, spent)?;
        Self::replace_code(who, &account, &old, &archive, spent)?;
        if !upgrade.input.is_empty() {
            let input = upgrade.input.into_inner();
            *spent = spent.saturating_add(Self::weight_of_call(Weight::zero()));
            let called = T::Contracts::call(&account, &account, input, upgrade.gas);
            charge(called, spent)?;
        }
        Ok(())
    }

    /// The app's own entry, with another archive.
    pub(crate) fn renew(id: AppId, app: App<T::Ticket>, manifest: &Manifest) -> DispatchResult {
        let bytes = manifest_bytes(manifest)?;
        let has_queue = manifest.contract().is_some();
        let footprint = money::of_app::<T>(&bytes, has_queue);
        let app = App {
            manifest: bytes,
            revision: app
                .revision
                .checked_add(1)
                .ok_or(ArithmeticError::Overflow)?,
            ticket: app.ticket.update(&app.owner, footprint)?,
            ..app
        };
        Self::deposit_event(Event::Upgraded {
            app: id,
            manifest: app.hash(),
            revision: app.revision,
        });
        Apps::<T>::insert(id, app);
        Ok(())
    }

    /// Removes the parts that are gone, so that what they free can pay for what comes; then deploys those that are
    /// new or other than before.
    fn exchange(
        account: &AccountId,
        old: &Manifest,
        archive: &Archive<'_>,
        spent: &mut Weight,
    ) -> DispatchResult {
        let stays =
            |of: &Manifest, section: &Section| of.section(section.kind, &section.name).cloned();
        let gone = |section: &&Section| stays(&archive.manifest, section).is_none();
        Self::remove_parts(account, old.sections.iter().filter(gone).collect(), spent)?;
        let is_other = |section: &Section| {
            stays(old, section).is_none_or(|before| before.hash != section.hash)
        };
        let parts: Vec<_> = archive
            .all()
            .filter(|(section, _)| is_other(section))
            .collect();
        Self::deploy_parts(account, &parts, spent)
    }

    fn replace_code(
        owner: &AccountId,
        account: &AccountId,
        old: &Manifest,
        archive: &Archive<'_>,
        spent: &mut Weight,
    ) -> DispatchResult {
        let before = old.contract().map(|section| section.hash);
        let after = archive.manifest.contract().map(|section| section.hash);
        let Some(code) = archive.contract().filter(|_| before != after) else {
            return Ok(());
        };
        let weight = T::Contracts::replace_weight(count(code.len()));
        *spent = spent.saturating_add(weight);
        T::Contracts::replace(owner, account, code.to_vec())
    }

    pub(crate) fn do_remove(who: AccountId, id: AppId) -> DispatchResultWithPostInfo {
        let mut spent = T::WeightInfo::remove();
        let result = Self::run_remove(&who, id, &mut spent);
        weighed(result, spent)
    }

    fn run_remove(who: &AccountId, id: AppId, spent: &mut Weight) -> DispatchResult {
        let app = Self::owned(who, id)?;
        let is_idle = Queues::<T>::get(id).is_none_or(|queue| queue.pending.is_empty());
        ensure!(is_idle, Error::<T>::QueueNotEmpty);
        let manifest = app.manifest().ok_or(DispatchError::Corruption)?;
        let account = app.account.clone();
        Self::remove_parts(&account, manifest.sections.iter().collect(), spent)?;
        Self::end(id, app)
    }

    /// The app's own entries go, and its money to its owner, unless a contract is there to decide on it.
    pub(crate) fn end(id: AppId, app: App<T::Ticket>) -> DispatchResult {
        Apps::<T>::remove(id);
        AppOf::<T>::remove(&app.account);
        Queues::<T>::remove(id);
        app.ticket.drop(&app.owner)?;
        if T::Contracts::code_hash(&app.account).is_none() {
            Self::empty(&app.account, &app.owner)?;
        }
        Self::deposit_event(Event::Removed { app: id });
        Ok(())
    }
}
