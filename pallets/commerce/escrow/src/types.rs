//! Data of the pallet.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    trade::{AssetKind, Bounds, Content, ListingId, Parts, Side, Sides, Terms},
    AccountId, Balance, BlockNumber, DAYS, HOURS, MINUTES,
};
use frame_support::{pallet_prelude::ConstU32, BoundedBTreeSet};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The most assets that are accepted beside CMT.
pub const MAX_ASSETS: u32 = 64;

/// The longest duration that governance may allow: no deadline lies further away.
pub const LONGEST_DURATION: BlockNumber = 365 * DAYS;

/// What makes a pot's address impossible to know before the block in which its deal is opened.
pub type Salt = [u8; 12];

pub use cybermiles_primitives::trade::Amounts;

/// Assets that are accepted beside CMT.
pub type AssetSet = BoundedBTreeSet<cybermiles_primitives::trade::AssetId, ConstU32<MAX_ASSETS>>;

/// What governance sets: how long the parties of a new deal may give each other, in blocks. A deal keeps
/// its own durations in its terms, so a change never reaches a running one.
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
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Parameters {
    /// In which the seller accepts.
    pub accept_within: Bounds<BlockNumber>,
    /// In which he ships, or begins the next milestone.
    pub ship_within: Bounds<BlockNumber>,
    /// In which the goods travel.
    pub deliver_within: Bounds<BlockNumber>,
    /// In which the buyer looks at them.
    pub inspect_within: Bounds<BlockNumber>,
    /// In which the two negotiate.
    pub settle_within: Bounds<BlockNumber>,
}

impl Default for Parameters {
    fn default() -> Self {
        let bounds = |min, max| Bounds { min, max };
        Self {
            accept_within: bounds(10 * MINUTES, 14 * DAYS),
            ship_within: bounds(HOURS, 90 * DAYS),
            deliver_within: bounds(10 * MINUTES, 90 * DAYS),
            inspect_within: bounds(HOURS, 30 * DAYS),
            settle_within: bounds(12 * HOURS, 30 * DAYS),
        }
    }
}

impl Parameters {
    /// Whether each duration can be chosen, takes a block at least, and ends within a year.
    pub fn is_sound(&self) -> bool {
        [
            self.accept_within,
            self.ship_within,
            self.deliver_within,
            self.inspect_within,
            self.settle_within,
        ]
        .iter()
        .all(|bounds| bounds.is_sound() && bounds.min > 0 && bounds.max <= LONGEST_DURATION)
    }

    /// Whether a deal may have these durations.
    pub fn allow(&self, terms: &Terms) -> bool {
        self.accept_within.allow(&terms.accept_within)
            && self.ship_within.allow(&terms.ship_within)
            && self.deliver_within.allow(&terms.deliver_within)
            && self.inspect_within.allow(&terms.inspect_within)
            && self.settle_within.allow(&terms.settle_within)
    }
}

/// What each side offers that the seller gets of the rest, while they negotiate.
pub type Offers = Sides<Option<Balance>>;

/// Where a deal stands. Every state but the last has a deadline; a call is in time while
/// `now < deadline`, and from then on only `advance` goes on, for anybody.
///
/// ```text
///            accept          ship            confirm_delivery, silence
///   Funded ─────────► Accepted ─────► Shipped ─────────────► Delivered
///     │                │  ▲ │           │                     │   │
///     │cancel,  refund,│  │ │release    │reject         reject│   │release,
///     │silence  silence│  │ └────────┐  └────────┐  ┌─────────┘   │silence
///     ▼                ▼  │          │           ▼  ▼             ▼
///   Refunded     Refunded │          ▼         Settling        Released
///                         │      Released       │  │  │
///          a milestone is │                     │  │  │ dispute
///          released, some │     accept_offer,   │  │  └────────► Disputed
///          remain         │     silence         │  │release,       │   │
///       (from any state,  │                     ▼  │refund     rule│   │silence
///        not from Disputed)                Settled ▼               ▼   ▼
///                                Released, Refunded            Ruled   Settled
/// ```
///
/// `release` of all portions ends a deal as Released from Accepted, Shipped, Delivered and Settling, and
/// `refund` as Refunded. Whatever ends is gone from storage at once, unless something could not be paid:
/// then it is `Owed` until that is withdrawn.
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
pub enum State {
    /// The money lies in the pot; the seller has not accepted.
    Funded {
        /// Silent, he refuses.
        deadline: BlockNumber,
    },
    /// The seller has promised to ship, or to begin the next milestone.
    Accepted {
        /// Silent, he breaks his promise: the rest and his deposit go to the buyer.
        deadline: BlockNumber,
    },
    /// The goods travel.
    Shipped {
        /// After which they count as delivered.
        deadline: BlockNumber,
    },
    /// The buyer looks at them.
    Delivered {
        /// Silent, he is content.
        deadline: BlockNumber,
    },
    /// The buyer has rejected them; the two negotiate.
    Settling {
        /// After which the deadlock share decides.
        deadline: BlockNumber,
        /// What they offer each other.
        offers: Offers,
    },
    /// A court hears the case.
    Disputed {
        /// After which the deadlock share decides.
        deadline: BlockNumber,
    },
    /// The outcome is known and told; what could not be paid waits in the pot.
    Owed,
}

impl State {
    /// The first block in which the parties come too late; none if nothing is waited for.
    pub fn deadline(&self) -> Option<BlockNumber> {
        match self {
            Self::Funded { deadline }
            | Self::Accepted { deadline }
            | Self::Shipped { deadline }
            | Self::Delivered { deadline }
            | Self::Settling { deadline, .. }
            | Self::Disputed { deadline } => Some(*deadline),
            Self::Owed => None,
        }
    }

    /// Whether the seller has accepted and no court has the case: the buyer may release, the seller refund.
    pub fn is_between_the_two(&self) -> bool {
        matches!(
            self,
            Self::Accepted { .. }
                | Self::Shipped { .. }
                | Self::Delivered { .. }
                | Self::Settling { .. }
        )
    }
}

/// A deal that has not ended, or in which something is owed.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Deal<Ticket> {
    /// Who pays.
    pub buyer: AccountId,
    /// Who delivers.
    pub seller: AccountId,
    /// What the price is in.
    pub asset: AssetKind,
    /// What is paid for what.
    pub parts: Parts,
    /// The terms.
    pub terms: Terms,
    /// What was agreed in words.
    pub content: Option<Content>,
    /// The listing that was bought from.
    pub listing: Option<ListingId>,
    /// With the id, the pot's address.
    pub salt: Salt,
    /// How many portions have been released.
    pub released: u32,
    /// What is due but could not be paid: what was released to the seller, and when the outcome is known
    /// each side's share.
    pub due: Amounts,
    /// Where it stands.
    pub state: State,
    /// The rent of these bytes, which the buyer paid.
    pub ticket: Ticket,
}

impl<Ticket> Deal<Ticket> {
    /// What has not been released, in the asset's smallest unit; nothing once the outcome is known. That
    /// the portions add up was checked when the deal was opened.
    pub fn rest(&self) -> Balance {
        match self.state {
            State::Owed => 0,
            _ => self
                .parts
                .sum(self.released, self.parts.count())
                .unwrap_or_default(),
        }
    }

    /// The worth of the released portions, paid or due.
    pub fn paid(&self) -> Balance {
        self.parts.sum(0, self.released).unwrap_or_default()
    }

    /// The account of a side.
    pub fn party(&self, side: Side) -> &AccountId {
        match side {
            Side::Buyer => &self.buyer,
            Side::Seller => &self.seller,
        }
    }

    /// Whose account it is, if it is a party's.
    pub fn side_of(&self, who: &AccountId) -> Option<Side> {
        Side::BOTH.into_iter().find(|side| self.party(*side) == who)
    }

    /// What a side has on hold for this deal, in planck. The buyer's deposit is taken when the deal is
    /// opened, and so is the seller's if he had listed; otherwise his is taken when he accepts. Both end
    /// when the outcome is known.
    pub fn deposit_of(&self, side: Side) -> Balance {
        match (side, self.state) {
            (_, State::Owed) => 0,
            (Side::Seller, State::Funded { .. }) if self.listing.is_none() => 0,
            _ => self.terms.deposit,
        }
    }

    /// Whether the payments are for steps, one after the other.
    pub fn has_milestones(&self) -> bool {
        matches!(self.parts, Parts::Milestones(_))
    }
}

/// A deal as a page shows it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct DealView {
    /// Who pays.
    pub buyer: AccountId,
    /// Who delivers.
    pub seller: AccountId,
    /// What the price is in.
    pub asset: AssetKind,
    /// What is paid for what.
    pub parts: Parts,
    /// The terms.
    pub terms: Terms,
    /// What was agreed in words.
    pub content: Option<Content>,
    /// The listing that was bought from.
    pub listing: Option<ListingId>,
    /// Where it stands.
    pub state: State,
    /// The first block in which the parties come too late.
    pub deadline: Option<BlockNumber>,
    /// How many portions have been released.
    pub released: u32,
    /// Their worth, in the asset's smallest unit.
    pub paid: Balance,
    /// What has not been released.
    pub rest: Balance,
    /// What is due but could not be paid.
    pub due: Amounts,
    /// What each side has on hold for this deal, in planck.
    pub deposits: Amounts,
    /// The account in which the money lies.
    pub pot: AccountId,
}

/// A call that is possible now.
#[derive(
    Clone,
    Copy,
    Debug,
    Decode,
    DecodeWithMemTracking,
    Encode,
    Eq,
    MaxEncodedLen,
    Ord,
    PartialEq,
    PartialOrd,
    TypeInfo,
)]
pub enum Action {
    /// Promise to deliver.
    Accept,
    /// Take it back, before it is accepted.
    Cancel,
    /// Say that the goods, or the work on a milestone, are on their way.
    Ship,
    /// Say that they arrived.
    ConfirmDelivery,
    /// Pay the seller the next portions, or all.
    Release,
    /// Give the buyer back what is left.
    Refund,
    /// Refuse what was delivered.
    Reject,
    /// Offer a share.
    Offer,
    /// Accept the other's offer.
    AcceptOffer,
    /// Go to court.
    Dispute,
    /// Do what follows from silence.
    Advance,
    /// Pay out the buyer's due.
    WithdrawForBuyer,
    /// Pay out the seller's due.
    WithdrawForSeller,
}

/// What an account may do about a deal.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Actions {
    /// The calls that are possible now, each at most once.
    pub now: Vec<Action>,
    /// From which block on anybody may `advance`; none if nothing is waited for.
    pub advance_from: Option<BlockNumber>,
}
