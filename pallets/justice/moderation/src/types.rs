//! Data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    justice::{PanelId, MAX_SEATS},
    trade::{Content, ListingId},
    AccountId, Balance, BlockNumber, CMT, DAYS,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Which request; counted from 0, never used again.
pub type RequestId = u64;

/// The longest cool-down that governance may set, in blocks: a year.
pub const MAX_COOLDOWN: BlockNumber = 365 * DAYS;

/// What a request is about.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Target {
    /// An account that opens deals, lists, certifies. It need not have been seen: who is closed before he
    /// begins does not begin.
    Account(AccountId),
    /// A listing.
    Listing(ListingId),
}

/// What is asked for.
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
pub enum Action {
    /// The account takes up no new business; the listing can't be bought.
    Close,
    /// That is undone.
    Reopen,
}

/// What governance sets. A request keeps what held when it was made.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Deserialize,
    Encode,
    Eq,
    MaxEncodedLen,
    PartialEq,
    Serialize,
    TypeInfo,
)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Parameters {
    /// How many seats a panel has; 1 to [`MAX_SEATS`].
    pub seats: u32,
    /// What a request pledges, in planck; positive, and no less than the existential deposit.
    pub pledge: Balance,
    /// What a vote costs, in planck per seat; positive.
    pub vote_cost: Balance,
    /// Blocks after a denied request in which another one about the same target pledges more; at most
    /// [`MAX_COOLDOWN`].
    pub cooldown: BlockNumber,
    /// How many times as much it pledges in them; positive.
    pub cooldown_multiple: u32,
    /// The most bytes of a content; positive.
    pub max_content_length: u32,
}

impl Parameters {
    /// Whether they keep their bounds.
    pub fn is_sound(&self, existential_deposit: Balance) -> bool {
        (1..=MAX_SEATS).contains(&self.seats)
            && self.pledge >= existential_deposit.max(1)
            && self.vote_cost > 0
            && self.cooldown <= MAX_COOLDOWN
            && self.cooldown_multiple > 0
            && self.max_content_length > 0
            && self.pledge.checked_mul(self.multiple()).is_some()
    }

    fn multiple(&self) -> Balance {
        self.cooldown_multiple.into()
    }

    /// What a request pledges, in planck; never saturates, since the parameters are sound.
    pub(crate) fn pledge(&self, is_cooling_down: bool) -> Balance {
        if is_cooling_down {
            self.pledge.saturating_mul(self.multiple())
        } else {
            self.pledge
        }
    }
}

/// Those of the live chain.
impl Default for Parameters {
    fn default() -> Self {
        Self {
            seats: 100,
            pledge: 1_000 * CMT,
            vote_cost: 10 * CMT,
            cooldown: 30 * DAYS,
            cooldown_multiple: 10,
            max_content_length: 1 << 20,
        }
    }
}

/// A request that a panel has not decided.
///
/// ```text
///   request                     Granted
///  ---------> open ----------+----------> gone; the target is closed, or open again
///             answer, once   |  Denied
///                            +----------> gone; the target cools down
///                            |  Undecided
///                            +----------> gone; all is as before
/// ```
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Request<Ticket> {
    /// What it is about.
    pub target: Target,
    /// What is asked for.
    pub action: Action,
    /// Who asks.
    pub requester: AccountId,
    /// Who may answer: the account itself, or the listing's seller.
    pub respondent: AccountId,
    /// Why.
    pub reason: Content,
    /// What the respondent says to that.
    pub answer: Option<Content>,
    /// The block in which it was made.
    pub since: BlockNumber,
    /// The panel that decides.
    pub panel: PanelId,
    /// Blocks for which the target cools down if the request is denied.
    pub cooldown: BlockNumber,
    /// The requester's rent.
    pub ticket: Ticket,
}

/// That something is closed.
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
pub struct Closure {
    /// The block in which it was closed.
    pub since: BlockNumber,
    /// By which request.
    pub request: RequestId,
}

/// A request about this target was denied: until the cool-down is over another one pledges more.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Cooldown<Ticket> {
    /// The first block in which it is over.
    pub until: BlockNumber,
    /// Whose request was denied.
    pub payer: AccountId,
    /// His rent.
    pub ticket: Ticket,
}
