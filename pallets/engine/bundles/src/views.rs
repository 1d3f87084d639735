//! What a client is shown: what there is, and what would happen.

use crate::{deploying::Deployment, pallet::*, parts::count, types::*, WeightInfo};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use cybermiles_archive::{Archive, Invalid, Manifest};
use cybermiles_primitives::{engine::Contracts, AccountId, Balance, Hash};
use frame_support::{
    storage::{with_transaction, TransactionOutcome},
    traits::fungible::Inspect,
    weights::Weight,
};
use scale_info::TypeInfo;
use sp_runtime::{traits::Convert, DispatchError};

/// An app that is deployed.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct AppView {
    /// Who deployed it.
    pub owner: AccountId,
    /// The account that owns its parts.
    pub account: AccountId,
    /// What its archive says of itself.
    pub manifest: Manifest,
    /// The hash of that, which stands for the archive.
    pub hash: Hash,
    /// How often it was upgraded.
    pub revision: u32,
    /// The hash of the code that its contract runs.
    pub code: Option<Hash>,
}

/// A call that waits.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CallView {
    /// Which call.
    pub call: CallId,
    /// Selector and arguments.
    pub input: Input,
    /// What it may weigh.
    pub gas: Weight,
    /// How often it failed.
    pub attempts: u8,
    /// What is on hold for it, in planck.
    pub fee: Balance,
}

/// What is in an archive.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ArchiveView {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The hash of that.
    pub hash: Hash,
    /// What its deployment weighs at most, without the constructor's gas.
    pub weight: Weight,
    /// How much that is of what may be deployed at once, in hundredths, if it is too much.
    pub too_heavy: Option<u16>,
}

/// What a deployment would come to.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Estimate {
    /// The number that the app would have.
    pub app: AppId,
    /// Its account.
    pub account: AccountId,
    /// What the call would be charged for, its constructor's gas among it.
    pub weight: Weight,
    /// What that costs, in planck; the transaction's own length and base fee come on top.
    pub fee: Balance,
    /// What would leave the free balance of who deploys it, the fee aside: the app's first money and deposits,
    /// in planck.
    pub pays: Balance,
    /// What would be free in the app's account then, in planck.
    pub left: Balance,
}

impl<T: Config> Pallet<T> {
    pub(crate) fn app_view(id: AppId) -> Option<AppView> {
        let app = Apps::<T>::get(id)?;
        Some(AppView {
            manifest: app.manifest()?,
            hash: app.hash(),
            code: T::Contracts::code_hash(&app.account),
            owner: app.owner,
            account: app.account,
            revision: app.revision,
        })
    }

    pub(crate) fn calls_of(account: &AccountId) -> Vec<CallView> {
        let Some(id) = AppOf::<T>::get(account) else {
            return Vec::new();
        };
        let pending = Queues::<T>::get(id).map(|queue| queue.pending);
        let views = pending.into_iter().flatten().filter_map(|call| {
            let queued = Calls::<T>::get(id, call)?;
            Some(CallView {
                call,
                input: queued.input,
                gas: queued.gas,
                attempts: queued.attempts,
                fee: queued.fee,
            })
        });
        views.collect()
    }

    pub(crate) fn archive_view(archive: &[u8], input: u32) -> Result<ArchiveView, Invalid> {
        let manifest = Archive::parse(archive)?.manifest;
        let parts = Self::weight_of_archive(&manifest, input);
        let read = T::WeightInfo::parse(count(archive.len()));
        Ok(ArchiveView {
            hash: manifest.hash().into(),
            weight: read
                .saturating_add(T::WeightInfo::deploy())
                .saturating_add(parts),
            too_heavy: Self::too_heavy(parts),
            manifest,
        })
    }

    /// Deploys, and takes it back.
    pub(crate) fn try_deploy(
        who: AccountId,
        deployment: Deployment,
    ) -> Result<Estimate, DispatchError> {
        with_transaction(|| {
            TransactionOutcome::Rollback(Self::deploy_for_estimate(who, deployment))
        })
    }

    fn deploy_for_estimate(
        who: AccountId,
        deployment: Deployment,
    ) -> Result<Estimate, DispatchError> {
        let before = T::Currency::balance(&who);
        let mut weight = Weight::zero();
        let (app, account) = Self::run_deploy(who.clone(), deployment, &mut weight)?;
        Ok(Estimate {
            app,
            weight,
            fee: T::WeightToFee::convert(weight),
            pays: before.saturating_sub(T::Currency::balance(&who)),
            left: T::Currency::balance(&account),
            account,
        })
    }
}
