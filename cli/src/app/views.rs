//! What the pallets show: their view functions, of a node and of the sandbox alike.

use crate::failure::Failure;
use codec::{Decode, DecodeAll, Encode};
use cybermiles_primitives::{
    engine::{CaseId, ItemName, RecordKey},
    AccountId, Balance, Hash,
};
use cybermiles_sandbox::{DispatchError, Weight};
use pallet_bundles::{AppId, AppView, CallView, Estimate};
use pallet_process::{CaseView, ProcessView};
use pallet_records::RecordView;
use std::marker::PhantomData;
use subxt::metadata::Metadata;

/// The runtime API of all of them.
pub const VIEW: &str = "RuntimeViewFunction_execute_view_function";

/// A question to a pallet, whose answer is a `T`.
pub struct View<T> {
    pallet: &'static str,
    name: &'static str,
    arguments: Vec<u8>,
    answer: PhantomData<T>,
}

impl<T: Decode> View<T> {
    fn new(pallet: &'static str, name: &'static str, arguments: impl Encode) -> Self {
        Self {
            pallet,
            name,
            arguments: arguments.encode(),
            answer: PhantomData,
        }
    }

    /// The arguments of [`VIEW`].
    pub fn question(&self, metadata: &Metadata) -> Result<Vec<u8>, Failure> {
        let pallet = metadata.pallet_by_name(self.pallet);
        let view = pallet.and_then(|pallet| pallet.view_function_by_name(self.name));
        let id = view.ok_or_else(|| self.unknown())?.query_id();
        Ok((id, &self.arguments).encode())
    }

    /// From what [`VIEW`] answered.
    pub fn answer(&self, bytes: &[u8]) -> Result<T, Failure> {
        // Why it did not answer is of no use to anybody: the two do not know each other.
        let answer = Result::<Vec<u8>, u8>::decode(&mut &bytes[..]);
        let answer = answer.ok().and_then(Result::ok);
        let answer = answer.and_then(|bytes| T::decode_all(&mut &bytes[..]).ok());
        answer.ok_or_else(|| self.unknown())
    }

    fn unknown(&self) -> Failure {
        let Self { pallet, name, .. } = self;
        Failure::Node(format!(
            "the chain's {pallet}.{name} is not the one this tool knows"
        ))
    }
}

/// An app.
pub fn app(app: AppId) -> View<Option<AppView>> {
    View::new("Bundles", "app", app)
}

/// Which app an account is.
pub fn app_of(account: &AccountId) -> View<Option<AppId>> {
    View::new("Bundles", "app_of", account)
}

/// The calls of an app's account that wait.
pub fn queue(account: &AccountId) -> View<Vec<CallView>> {
    View::new("Bundles", "queue", account)
}

/// What deploying an archive would come to now; why not, if it can't be.
pub fn estimate(who: &AccountId, deployment: &Deployment) -> View<Result<Estimate, DispatchError>> {
    View::new("Bundles", "estimate", (who, deployment))
}

/// A case.
pub fn case(case: CaseId) -> View<Option<CaseView>> {
    View::new("Process", "case", case)
}

/// A process, with its code.
pub fn process(owner: &AccountId, name: &ItemName) -> View<Option<ProcessView>> {
    View::new("Process", "process", (owner, name))
}

/// A record.
pub fn record(
    owner: &AccountId,
    collection: &ItemName,
    key: &RecordKey,
) -> View<Option<RecordView>> {
    View::new("Records", "record", (owner, collection, key))
}

/// The arguments of `Bundles.deploy`.
#[derive(Clone, Debug, Encode)]
pub struct Deployment {
    /// What is deployed.
    pub archive: Vec<u8>,
    /// The input of the constructor.
    pub input: Vec<u8>,
    /// What the app's account gets, in planck.
    pub funds: Balance,
    /// What the constructor may weigh.
    pub gas: Weight,
    /// What the contract's code and state may put on hold, in planck.
    pub deposit_limit: Option<Balance>,
    /// What tells apart contracts of the same code and input.
    pub salt: Vec<u8>,
}

/// The arguments of `Bundles.upgrade`.
#[derive(Clone, Debug, Encode)]
pub struct Upgrade {
    /// Which app.
    pub app: AppId,
    /// What it gets.
    pub archive: Vec<u8>,
    /// The manifest that it replaces.
    pub previous: Hash,
    /// A call that the new code gets at once.
    pub input: Vec<u8>,
    /// What that may weigh.
    pub gas: Weight,
}
