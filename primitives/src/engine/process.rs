//! Cases: running instances of a business process (003 ch. 3.2).

use super::{ItemName, NotDone};
use crate::{AccountId, Hash};
use alloc::vec::Vec;
use cybermiles_rules::{Fields, Value};
use frame_support::weights::Weight;

/// Which case; counted from 0, never used again.
pub type CaseId = u64;

/// Which token of a case; counted within it, never used again.
pub type TokenId = u32;

/// Which process is to be started.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ProcessRef {
    /// Whose it is: the app's account.
    pub owner: AccountId,
    /// What it is called.
    pub name: ItemName,
    /// The code that it must have; refused if it was replaced meanwhile. `None` takes what there is.
    pub code: Option<Hash>,
}

/// A variable of a case, by its place in the process, and what it becomes.
pub type Assignment = (u8, Value);

/// A token that waits.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Waiting {
    /// Which token.
    pub token: TokenId,
    /// The name of the node in which it waits.
    pub node: Vec<u8>,
}

/// What a contract sees of a case.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CaseInfo {
    /// Who started it and controls it.
    pub controller: AccountId,
    /// Whose process it runs.
    pub owner: AccountId,
    /// Whether it has ended; what it knows stays readable until it is closed.
    pub ended: bool,
    /// The accounts that play its roles, in the order of the process.
    pub roles: Vec<AccountId>,
    /// Its variables, in the order of the process.
    pub variables: Fields,
}

/// Runs processes for contracts. What a call weighed comes back with its result; all or nothing. `()` has none.
pub trait Cases {
    /// Starts a case: `controller` pays its rent. Roles are bound in the order of the process.
    fn start(
        controller: &AccountId,
        process: &ProcessRef,
        roles: Vec<AccountId>,
        variables: Vec<Assignment>,
    ) -> Result<(CaseId, Weight), NotDone>;

    /// Lets a token leave the node in which it waits by a transition, named or (empty) the only one, after
    /// setting variables that the node lets be set. `by` must be who may do so: the controller, the account of the
    /// node's role, or for a service the owner of the process.
    fn signal(
        by: &AccountId,
        case: CaseId,
        token: TokenId,
        transition: &[u8],
        variables: Vec<Assignment>,
    ) -> Result<Weight, NotDone>;

    /// Sets variables of a case; only its controller does.
    fn set(by: &AccountId, case: CaseId, variables: Vec<Assignment>) -> Result<Weight, NotDone>;

    /// The first token that waits, of those with a higher id than `after`.
    fn next(case: CaseId, after: Option<TokenId>) -> Result<(Option<Waiting>, Weight), NotDone>;

    /// What is known of a case.
    fn info(case: CaseId) -> Result<(CaseInfo, Weight), NotDone>;

    /// Removes a case that has ended; its rent goes back to its controller, who must be `by`.
    fn close(by: &AccountId, case: CaseId) -> Result<Weight, NotDone>;

    /// Removes a case that runs, and those below it; its rent goes back to its controller, who must be `by`.
    fn cancel(by: &AccountId, case: CaseId) -> Result<Weight, NotDone>;

    /// What [`Cases::start`], [`Cases::signal`] and [`Cases::cancel`] weigh at most.
    fn run_weight() -> Weight;

    /// What the other calls weigh at most.
    fn touch_weight() -> Weight;
}

impl Cases for () {
    fn start(
        _: &AccountId,
        _: &ProcessRef,
        _: Vec<AccountId>,
        _: Vec<Assignment>,
    ) -> Result<(CaseId, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn signal(
        _: &AccountId,
        _: CaseId,
        _: TokenId,
        _: &[u8],
        _: Vec<Assignment>,
    ) -> Result<Weight, NotDone> {
        Err(NotDone::unavailable())
    }

    fn set(_: &AccountId, _: CaseId, _: Vec<Assignment>) -> Result<Weight, NotDone> {
        Err(NotDone::unavailable())
    }

    fn next(_: CaseId, _: Option<TokenId>) -> Result<(Option<Waiting>, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn info(_: CaseId) -> Result<(CaseInfo, Weight), NotDone> {
        Err(NotDone::unavailable())
    }

    fn close(_: &AccountId, _: CaseId) -> Result<Weight, NotDone> {
        Err(NotDone::unavailable())
    }

    fn cancel(_: &AccountId, _: CaseId) -> Result<Weight, NotDone> {
        Err(NotDone::unavailable())
    }

    fn run_weight() -> Weight {
        Weight::zero()
    }

    fn touch_weight() -> Weight {
        Weight::zero()
    }
}
