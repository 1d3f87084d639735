//! The engine of Smart Business Contracts (003 ch. 2–4): rules, processes, records, contracts and the apps that
//! are made of them. Each asks the others by the traits here; no pallet names another, the runtime says who
//! keeps the promise.

mod apps;
mod process;
mod records;
mod rules;

pub use apps::*;
pub use process::*;
pub use records::*;
pub use rules::*;

use crate::AccountId;
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};
use sp_runtime::{DispatchError, DispatchResult};

/// The most bytes of a name.
pub const MAX_ITEM_NAME: u32 = 32;

/// What its owner calls a rule set, a process or a collection: printable ASCII, not empty.
pub type ItemName = BoundedVec<u8, ConstU32<MAX_ITEM_NAME>>;

/// Something that was refused or undone.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NotDone {
    /// Why.
    pub error: DispatchError,
    /// What it weighed until then.
    pub weight: Weight,
}

impl NotDone {
    /// Nobody keeps the promise here.
    pub fn unavailable() -> Self {
        Self {
            error: DispatchError::Unavailable,
            weight: Weight::zero(),
        }
    }
}

/// What an app brings to a pallet: rule sets, processes, collections, each under a name of the app's. The
/// app's account owns it and pays its rent. `()` takes nothing.
pub trait Deployable {
    /// Deploys compiled bytes under a name, or replaces what has it; what runs goes on as it began. Bytes that
    /// are there already under this name change nothing.
    fn deploy(owner: &AccountId, name: &ItemName, bytes: &[u8]) -> DispatchResult;

    /// Removes what has a name; its rent goes back.
    fn remove(owner: &AccountId, name: &ItemName) -> DispatchResult;

    /// What [`Deployable::deploy`] weighs at most with so many bytes.
    fn deploy_weight(bytes: u32) -> Weight;

    /// What [`Deployable::remove`] weighs at most.
    fn remove_weight() -> Weight;
}

impl Deployable for () {
    fn deploy(_: &AccountId, _: &ItemName, _: &[u8]) -> DispatchResult {
        Err(DispatchError::Unavailable)
    }

    fn remove(_: &AccountId, _: &ItemName) -> DispatchResult {
        Err(DispatchError::Unavailable)
    }

    fn deploy_weight(_: u32) -> Weight {
        Weight::zero()
    }

    fn remove_weight() -> Weight {
        Weight::zero()
    }
}
