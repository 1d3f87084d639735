//! Data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    engine::{Assignment, CaseId, ItemName, TokenId},
    AccountId, Hash,
};
use cybermiles_process::{Cap, Case};
use cybermiles_rules::Cap as ValueCap;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// The most bytes of a process's code.
pub const MAX_CODE: u32 = Cap::Bytes.max();

/// The most roles of a process.
pub const MAX_ROLES: u32 = Cap::Roles.max();

/// The most bytes of what a case knows: tokens, forks and variables.
pub const MAX_STATE: u32 = Case::MAX_BYTES;

/// How deep sub-processes may be nested: a case that has no parent has depth 0.
pub const MAX_DEPTH: u8 = 2;

/// The most sub-processes that a case waits for at the same time.
pub const MAX_CHILDREN: u32 = 4;

/// The most cases below one case, all depths together.
pub const MAX_DESCENDANTS: u32 = MAX_CHILDREN * (1 + MAX_CHILDREN);

/// The most runs of a call, each of a case: its own, those of sub-processes that begin and those of the
/// parents of sub-processes that end.
pub const MAX_RUNS: u32 = 16;

/// The most node visits of a call, all runs together.
pub const MAX_VISITS: u32 = Cap::Visits.max();

/// The most steps of a call, all runs together: what expressions compute.
pub const MAX_STEPS: u32 = Cap::Steps.max();

/// The most decisions of a call that rule sets take.
pub const MAX_FIRINGS: u32 = 8;

/// The most steps of such a decision, which are those of the rules and not of the run.
pub const RULE_STEPS: u32 = 20_000;

/// The most calls of contracts that a call puts in the queue.
pub const MAX_SERVICES: u32 = 8;

/// The type of the fact that the variables of a case are for a rule set.
pub const CASE_FACT: &[u8] = b"Case";

/// The code of a process, as the compiler writes it.
pub type CodeBytes = BoundedVec<u8, ConstU32<MAX_CODE>>;

/// What a case knows: the engine's `Case`, encoded.
pub type StateBytes = BoundedVec<u8, ConstU32<MAX_STATE>>;

/// The accounts that play the roles of a process, in its order.
pub type Roles = BoundedVec<AccountId, ConstU32<MAX_ROLES>>;

/// Variables that are set.
pub type Assignments = BoundedVec<Assignment, ConstU32<{ ValueCap::Fields.max() }>>;

/// The name of a transition; empty for the only one, or the one without a name.
pub type TransitionName = BoundedVec<u8, ConstU32<{ ValueCap::Name.max() }>>;

/// Code, which an account stores once however often it uses it.
///
/// ```text
///           deploy, start            deploy elsewhere, start: one user more
///  (none) ────────────────► used by 1 … n ◄────────────────────────────────────►
///     ▲                         │       replaced, removed, case gone: one less
///     └─────────────────────────┘
///          by none: its rent goes back
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Code<Ticket> {
    /// What the engine accepted.
    pub bytes: CodeBytes,
    /// How many names and cases of the account run it; never zero.
    pub users: u32,
    /// The account's rent.
    pub ticket: Ticket,
}

/// A name of an owner's for some code.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct ProcessEntry<Ticket> {
    /// The hash of the code.
    pub code: Hash,
    /// How often it was replaced.
    pub revision: u32,
    /// The owner's rent.
    pub ticket: Ticket,
}

/// The token for which a case runs.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub struct Parent {
    /// Of which case.
    pub case: CaseId,
    /// Which token.
    pub token: TokenId,
}

/// A case for which a token waits.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Child {
    /// Which token.
    pub token: TokenId,
    /// Which case.
    pub case: CaseId,
}

/// A running process.
///
/// ```text
///          start            signal, expire, set, hand_over
///  (none) ───────► running ◄───────────────────────────────►
///     ▲              │ │ the last token ends
///     │    cancel    │ └────────────────────► ended ──┐
///     └──────────────┴────────────────────────────────┘
///       a sub-process that ends, or is no longer          close
///       waited for, goes at once
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct CaseData {
    /// Whose process it runs.
    pub owner: AccountId,
    /// What the process was called; that may have been replaced or removed since.
    pub name: ItemName,
    /// The hash of the code that it runs, which stays what it was.
    pub code: Hash,
    /// Who started it, controls it and pays for it, its code included.
    pub controller: AccountId,
    /// Who plays its roles.
    pub roles: Roles,
    /// The token that waits for it, if it is a sub-process.
    pub parent: Option<Parent>,
    /// How many parents it has, one above the other.
    pub depth: u8,
    /// The sub-processes for which its tokens wait.
    pub children: BoundedVec<Child, ConstU32<MAX_CHILDREN>>,
    /// Whether its last token has ended.
    pub ended: bool,
    /// Its tokens and variables. One value, for a run needs all of them.
    pub state: StateBytes,
}

/// A case, and what is paid for it.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct CaseEntry<Ticket> {
    /// What it is.
    pub data: CaseData,
    /// The controller's rent, which follows its size.
    pub ticket: Ticket,
}
