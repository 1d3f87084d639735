//! Data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_archive::{Cap, Manifest, MAX_MANIFEST};
use cybermiles_primitives::{engine::MAX_QUEUED_INPUT, AccountId, Balance, Hash};
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use sp_io::hashing::blake2_256;

/// The most bytes of an archive.
pub const MAX_ARCHIVE: u32 = Cap::Bytes.max();

/// The most sections of an archive.
pub const MAX_SECTIONS: u32 = Cap::Sections.max();

/// The most calls of an app that wait.
pub const MAX_PENDING: u32 = 64;

/// The most turns that an app has in a block.
pub const MAX_TURNS: u32 = 8;

/// How often a call is tried.
pub const MAX_ATTEMPTS: u8 = 3;

/// An archive, as it is shipped.
pub type ArchiveBytes = BoundedVec<u8, ConstU32<MAX_ARCHIVE>>;

/// What an archive says of itself, encoded.
pub type ManifestBytes = BoundedVec<u8, ConstU32<MAX_MANIFEST>>;

/// The input of a constructor or of a call.
pub type Input = BoundedVec<u8, ConstU32<MAX_QUEUED_INPUT>>;

/// What tells apart contracts of the same code and input.
pub type Salt = BoundedVec<u8, ConstU32<64>>;

/// Which app; counted from 0, never used again.
pub type AppId = u32;

/// Which call of an app's queue; counted from 0, never used again.
pub type CallId = u64;

/// An app.
///
/// ```text
///          deploy              upgrade
///  (none) ────────► deployed ◄─────────►
///     ▲                │
///     └────────────────┘
///          remove, when no call waits
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct App<Ticket> {
    /// Who deployed it, may upgrade and remove it, and pays for its entries.
    pub owner: AccountId,
    /// The account that owns its parts and pays for them: its contract's, if it has one.
    pub account: AccountId,
    /// What its archive says of itself.
    pub manifest: ManifestBytes,
    /// How often it was upgraded.
    pub revision: u32,
    /// The owner's rent.
    pub ticket: Ticket,
}

impl<Ticket> App<Ticket> {
    /// What its archive says of itself; none only if the storage were spoilt.
    pub fn manifest(&self) -> Option<Manifest> {
        Manifest::decode(&mut self.manifest.as_slice()).ok()
    }

    /// The hash that stands for its archive.
    pub fn hash(&self) -> Hash {
        blake2_256(&self.manifest).into()
    }
}

/// The calls of an app that wait.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Queue<BlockNumber> {
    /// Which calls, in their order.
    pub pending: BoundedVec<CallId, ConstU32<MAX_PENDING>>,
    /// The id of the next one.
    pub next: CallId,
    /// The block of its last turn.
    pub block: BlockNumber,
    /// How many turns it had in that block; all that there are, once a call failed.
    pub turns: u32,
}

impl<BlockNumber: Copy + PartialEq + Default> Queue<BlockNumber> {
    /// Without calls.
    pub fn new() -> Self {
        Self {
            pending: BoundedVec::new(),
            next: 0,
            block: BlockNumber::default(),
            turns: 0,
        }
    }

    /// So many turns of a block are over.
    pub fn count(&mut self, block: BlockNumber, turns: u32) {
        if self.block != block {
            self.block = block;
            self.turns = 0;
        }
        self.turns = self.turns.saturating_add(turns);
    }

    /// Whether it has no more turns in a block.
    pub fn is_spent(&self, block: BlockNumber) -> bool {
        self.block == block && self.turns >= MAX_TURNS
    }
}

impl<BlockNumber: Copy + PartialEq + Default> Default for Queue<BlockNumber> {
    fn default() -> Self {
        Self::new()
    }
}

/// A call that waits.
///
/// ```text
///          enqueue             fails, up to twice: tried again in a later block
///  (none) ────────► waiting ◄────────────────────►
///     ▲                │
///     └────────────────┘
///          made; failed for the third time, or the app can't pay for another; dropped by the owner
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct QueuedCall<Ticket> {
    /// Selector and arguments.
    pub input: Input,
    /// What it may weigh.
    pub gas: Weight,
    /// How often it failed.
    pub attempts: u8,
    /// What is on hold for it.
    pub fee: Balance,
    /// The app's rent.
    pub ticket: Ticket,
}

/// Where an app with calls stands: between which others.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Place {
    /// Who comes before it.
    pub before: Option<AppId>,
    /// Who comes after it.
    pub after: Option<AppId>,
}

/// The two ends of a row of apps; of an empty one, none.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Default,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    TypeInfo,
)]
pub struct Row {
    /// Whose turn is next.
    pub first: Option<AppId>,
    /// Who came last.
    pub last: Option<AppId>,
}

/// The apps with calls: those whose turn may come, and those that had enough turns in this block.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Line<BlockNumber> {
    /// Those whose turn may come.
    pub ready: Row,
    /// Those that wait for the next block.
    pub resting: Row,
    /// The block in which they began to.
    pub since: BlockNumber,
}
