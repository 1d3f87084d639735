//! Data of the pallet.

pub use crate::{pages::*, parameters::*};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    justice::PanelId,
    trade::{Content, CourtTerms, DealId, Side},
    AccountId, Balance, BlockNumber,
};
use frame_support::{pallet_prelude::ConstU32, BoundedBTreeSet, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::Perbill;

pub use cybermiles_primitives::trade::Sides;

/// Which case: the deal that it is about.
pub type CaseId = DealId;

/// What an arbiter knows his way about in: a category of the listings.
pub type CategoryId = u32;

/// A language, by the two small letters of ISO 639-1.
pub type Language = [u8; 2];

/// The most bids that a case has at one time.
pub const MAX_BIDS: u32 = 16;

/// The most pieces of evidence that a side submits.
pub const MAX_EVIDENCE: u32 = 8;

/// By how much of the price a demand must be better than the ruling that is appealed; less is not worth a jury.
pub const APPEAL_STEP: Perbill = Perbill::from_percent(5);

/// The longest URI, in bytes.
pub const MAX_URI: u32 = 128;

/// The most specialities that an arbiter names.
pub const MAX_SPECIALITIES: u32 = 16;

/// The most languages that an arbiter names.
pub const MAX_LANGUAGES: u32 = 8;

/// The most appeals that governance may allow in a case.
pub const MAX_APPEALS: u32 = 4;

/// The most panels that a case has: the committee, and one for each appeal.
pub const MAX_PANELS: u32 = 1 + MAX_APPEALS;

/// The categories in which an arbiter is at home.
pub type Specialities = BoundedBTreeSet<CategoryId, ConstU32<MAX_SPECIALITIES>>;

/// The languages that an arbiter reads.
pub type Languages = BoundedBTreeSet<Language, ConstU32<MAX_LANGUAGES>>;

/// Where a piece of evidence can be had.
pub type Uri = BoundedVec<u8, ConstU32<MAX_URI>>;

/// The bids for a case, the lowest first; of equal ones the earlier.
pub type BidList = BoundedVec<Bid, ConstU32<MAX_BIDS>>;

/// What is known of an arbiter from his cases. Only ever added to.
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
pub struct Record {
    /// Cases that ended after he had ruled.
    pub cases: u32,
    /// Of them, those in which his ruling stood though it was appealed.
    pub upheld: u32,
    /// Those in which it did not.
    pub overturned: u32,
    /// Cases that he let lie.
    pub timeouts: u32,
}

/// An arbiter.
///
/// ```text
///   register          leave                 now >= leaves_at, no open case
///  ---------> active --------> leaving -------------------------------------> gone
///             bid, top_up      rule                  withdraw_bond
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Arbiter<Ticket> {
    /// What he says of himself.
    pub content: Content,
    /// In what he is at home.
    pub specialities: Specialities,
    /// What he reads.
    pub languages: Languages,
    /// What is on hold, in planck.
    pub bond: Balance,
    /// Blocks from leaving to the bond's return.
    pub exit_delay: BlockNumber,
    /// The first block in which he may take the bond, if he is leaving.
    pub leaves_at: Option<BlockNumber>,
    /// Cases in which he is to rule; his bond stands behind each.
    pub hearing: u32,
    /// Cases in which he has ruled and which are not over.
    pub ruled: u32,
    /// What is known of him.
    pub record: Record,
    /// His rent.
    pub ticket: Ticket,
}

/// An arbiter's offer to hear a case.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Bid {
    /// Whose.
    pub arbiter: AccountId,
    /// What he asks for if nobody loses, in planck; the loser's deposit is his otherwise.
    pub fee: Balance,
}

/// Whose ruling it is.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Author {
    /// The arbiter's.
    Arbiter {
        /// Who.
        arbiter: AccountId,
        /// His fee, in planck.
        fee: Balance,
    },
    /// A panel's.
    Panel(PanelId),
    /// Nobody's: the committee could not decide, so what the parties agreed on for that case holds.
    Deadlock,
    /// The parties': each demanded no more than the other gave. It is not appealed.
    Parties,
    /// Nobody's: the claimant could not pay for the committee, so what the other side demands stands.
    Default,
}

/// What was ruled, and stands unless it is appealed.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Standing {
    /// What the seller gets of what is disputed.
    pub seller_share: Perbill,
    /// Whose deposit is lost.
    pub loser: Option<Side>,
    /// By whom.
    pub author: Author,
}

/// What a panel is asked beside the first question, whether the claimant's demand stands.
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
pub struct Appeal {
    /// Who appeals.
    pub by: Side,
    /// What the seller should get in his view.
    pub demand: Perbill,
}

/// Where a case stands. Every state but Panel has a deadline; a call is in time while `now < deadline`, and
/// from then on only `advance` goes on, for anybody. A panel decides in its own time.
///
/// ```text
///                accept_bid by both, or silence with bids
///   Bidding ───────────────────────────────────────► Hearing ──┐ silence: the next bid
///      │                                              │  │ ▲───┘
///      │ no bids                      no bids are left│  │ rule
///      ▼                                              │  ▼
///   Pleading ◄────────────────────────────────────────┘ Ruled ──────► gone
///      │   silence                                      ▲  │  silence
///      ▼                         on_verdict             │  │ appeal
///    Panel ─────────────────────────────────────────────┘  │
///      ▲───────────────────────────────────────────────────┘
/// ```
///
/// A committee's case begins with Pleading. If the two turn out to agree, or the claimant can't pay for the
/// committee, Pleading goes to Ruled without a panel. A case whose deal has ended goes from anywhere but Panel.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum State {
    /// Arbiters bid, the parties accept; in the last third the parties strike, and nobody bids.
    Bidding {
        /// After which the lowest bid stands.
        deadline: BlockNumber,
        /// Whose bid each side accepts.
        accepted: Sides<Option<AccountId>>,
    },
    /// An arbiter hears the case.
    Hearing {
        /// Who.
        arbiter: AccountId,
        /// His fee, in planck.
        fee: Balance,
        /// What of his bond he loses if he does not rule, as far as it is left; in planck.
        at_stake: Balance,
        /// After which he loses it.
        deadline: BlockNumber,
    },
    /// The parties say what they demand.
    Pleading {
        /// After which a committee is drawn.
        deadline: BlockNumber,
    },
    /// A panel decides.
    Panel {
        /// Which.
        panel: PanelId,
        /// What it is asked, if it is not the committee.
        appeal: Option<Appeal>,
    },
    /// There is a ruling.
    Ruled {
        /// After which it is carried out.
        deadline: BlockNumber,
    },
}

impl State {
    /// The first block in which the parties and the arbiter come too late; none while a panel decides.
    pub fn deadline(&self) -> Option<BlockNumber> {
        match self {
            Self::Bidding { deadline, .. }
            | Self::Hearing { deadline, .. }
            | Self::Pleading { deadline }
            | Self::Ruled { deadline } => Some(*deadline),
            Self::Panel { .. } => None,
        }
    }

    /// Whether nobody has ruled yet and no panel has been asked: demands still count.
    pub fn is_before_ruling(&self) -> bool {
        matches!(
            self,
            Self::Bidding { .. } | Self::Hearing { .. } | Self::Pleading { .. }
        )
    }
}

/// A case that is not over.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Case<Ticket> {
    /// Who paid.
    pub buyer: AccountId,
    /// Who delivers.
    pub seller: AccountId,
    /// Who went to court.
    pub claimant: Side,
    /// What each side put on hold in the deal, in planck.
    pub deposit: Balance,
    /// What the parties agreed on.
    pub terms: CourtTerms,
    /// What the seller gets if nobody can decide, as they agreed.
    pub deadlock_share: Perbill,
    /// What the claimant had to say.
    pub claim: Content,
    /// What each side demands that the seller gets: all for oneself, if it says nothing.
    pub demands: Sides<Perbill>,
    /// How many pieces of evidence each side has submitted.
    pub evidence: Sides<u32>,
    /// How many arbiters were to hear it.
    pub tried: u32,
    /// How often it was appealed.
    pub appeals: u32,
    /// The panels that were drawn.
    pub panels: BoundedVec<PanelId, ConstU32<MAX_PANELS>>,
    /// The arbiter who has ruled.
    pub arbiter: Option<AccountId>,
    /// The ruling, once there is one.
    pub standing: Option<Standing>,
    /// What the claimant has on hold for a committee, in planck.
    pub set_aside: Balance,
    /// How it is heard.
    pub rules: Rules,
    /// The last block in which a panel's time, and the window after it, may end: the ruling must be carried out
    /// before the escrow lets the deal go its own way.
    pub last_deadline: BlockNumber,
    /// Where it stands.
    pub state: State,
    /// The rent of these bytes and the bids', which the claimant paid.
    pub ticket: Ticket,
}

impl<Ticket> Case<Ticket> {
    /// The account of a side.
    pub fn party(&self, side: Side) -> &AccountId {
        match side {
            Side::Buyer => &self.buyer,
            Side::Seller => &self.seller,
        }
    }

    /// Whose account it is, if it is a party's.
    pub fn side_of(&self, who: &AccountId) -> Option<Side> {
        [Side::Buyer, Side::Seller]
            .into_iter()
            .find(|side| self.party(*side) == who)
    }

    /// How many pieces of evidence there are.
    pub fn evidence_count(&self) -> u32 {
        self.evidence.buyer.saturating_add(self.evidence.seller)
    }

    /// From when on no arbiter bids any more and the parties may strike bids, if arbiters bid for it.
    pub fn bids_until(&self) -> Option<BlockNumber> {
        match &self.state {
            State::Bidding { deadline, .. } => {
                Some(deadline.saturating_sub(self.rules.strike_within()))
            }
            _ => None,
        }
    }

    /// Whether what stands can be appealed, if a panel has the time to decide.
    pub fn is_appealable(&self) -> bool {
        let is_agreed = self
            .standing
            .as_ref()
            .is_some_and(|standing| standing.author == Author::Parties);
        !is_agreed && !self.terms.is_final && self.appeals < self.rules.max_appeals
    }
}

/// A piece of evidence.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Exhibit<Ticket> {
    /// Who submitted it, and paid its rent.
    pub by: Side,
    /// When.
    pub at: BlockNumber,
    /// What it is.
    pub content: Content,
    /// Where it can be had.
    pub uri: Uri,
    /// Its rent.
    pub ticket: Ticket,
}

/// How a case ended.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Outcome {
    /// The ruling was carried out.
    CarriedOut(Standing),
    /// The deal had ended without the court.
    Lapsed,
}
