//! Data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{engine::RuleSetName, AccountId, Hash};
use cybermiles_rules::{Cap, Fact, Fields};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// The most bytes of a rule set's code.
pub const MAX_CODE: u32 = Cap::Bytes.max();

/// The most bytes that a session keeps, and so of the facts that a call brings.
pub const MAX_STATE: u32 = 32 * 1024;

/// The most bytes that the event of a firing says beyond as many as its caller brought: who makes the chain
/// keep an event pays for the bytes of a transaction, but for these.
pub const MAX_SAID: u32 = 8 * 1024;

/// The most steps of a firing.
pub const MAX_STEPS: u32 = Cap::Steps.max();

/// The code of a rule set, as the compiler writes it.
pub type CodeBytes = BoundedVec<u8, ConstU32<MAX_CODE>>;

/// What a session keeps: the engine's `State`, encoded.
pub type StateBytes = BoundedVec<u8, ConstU32<MAX_STATE>>;

/// The facts of a stateless firing.
pub type Facts = BoundedVec<Fact, ConstU32<{ Cap::Facts.max() }>>;

/// What becomes of the facts of a session before it fires, in order.
pub type Changes = BoundedVec<Change, ConstU32<{ Cap::Facts.max() }>>;

/// Which session; counted from 0, never used again.
pub type SessionId = u64;

/// What becomes of a fact of a session.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Change {
    /// There is a new one.
    Insert(Fact),
    /// One has other values.
    Update {
        /// Which one.
        handle: u32,
        /// All of its values.
        fields: Fields,
    },
    /// One is no more.
    Delete {
        /// Which one.
        handle: u32,
    },
}

/// Code, which an owner stores once however often he uses it.
///
/// ```text
///           deploy                  deploy elsewhere, open_session: one user more
///  (none) ─────────► used by 1 … n ◄────────────────────────────────────────────►
///     ▲                  │           replaced, remove, close_session: one less
///     └──────────────────┘
///        by none: its rent goes back
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Code<Ticket> {
    /// What the engine accepted.
    pub bytes: CodeBytes,
    /// How many names and sessions of the owner run it; never zero.
    pub users: u32,
    /// The owner's rent.
    pub ticket: Ticket,
}

/// A name of an owner's for some code.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct RuleSetEntry<Ticket> {
    /// The hash of the code.
    pub code: Hash,
    /// How often it was replaced.
    pub revision: u32,
    /// The owner's rent.
    pub ticket: Ticket,
}

/// Facts that stay from one firing to the next.
///
/// ```text
///          open_session          fire_session
///  (none) ──────────────► open ◄──────────────►
///     ▲                     │
///     └─────────────────────┘
///          close_session
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct SessionEntry<Ticket> {
    /// Who opened it, fires it and pays for it.
    pub owner: AccountId,
    /// The rule set of which it was opened; that may have been replaced or removed since.
    pub name: RuleSetName,
    /// The hash of the code that it runs, which stays what it was.
    pub code: Hash,
    /// Its facts. One value, for a firing needs all of them.
    pub state: StateBytes,
    /// The owner's rent.
    pub ticket: Ticket,
}
