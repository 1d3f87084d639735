//! Data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    trade::{Bounds, Content, ListingId, Outcome, Side},
    AccountId, Balance, BlockNumber, Hash, CMT, DAYS,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The ratings that there are.
pub const RATINGS: Bounds<u8> = Bounds { min: 1, max: 5 };

/// How long each window may be, in blocks: at least one block beside that in which it opens.
pub const WINDOW: Bounds<BlockNumber> = Bounds {
    min: 2,
    max: 90 * DAYS,
};

/// What the greatest length of a content may be, in bytes.
pub const CONTENT_LENGTH: Bounds<u32> = Bounds {
    min: 1,
    max: 1_048_576,
};

/// What the bond may be, in planck.
pub const BOND: Bounds<Balance> = Bounds {
    min: 0,
    max: 1_000 * CMT,
};

/// What governance sets. Each receipt keeps those of the block in which its deal ended.
#[derive(
    Clone,
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
    /// Blocks in which both sides may commit, from the deal's end; within [`WINDOW`].
    pub commit_window: BlockNumber,
    /// Blocks in which they reveal, from the end of the commitments; within [`WINDOW`].
    pub reveal_window: BlockNumber,
    /// Blocks in which the reviewed side replies, from the reveal; within [`WINDOW`].
    pub reply_window: BlockNumber,
    /// The most bytes of a review's or a reply's content; within [`CONTENT_LENGTH`].
    pub max_content_length: u32,
    /// What is on hold from a commitment to its reveal, in planck; within [`BOND`].
    pub bond: Balance,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            commit_window: 14 * DAYS,
            reveal_window: 7 * DAYS,
            reply_window: 14 * DAYS,
            max_content_length: 65_536,
            bond: 5 * CMT,
        }
    }
}

impl Parameters {
    /// Whether everything lies within its bounds.
    pub fn is_sound(&self) -> bool {
        [self.commit_window, self.reveal_window, self.reply_window]
            .iter()
            .all(|window| WINDOW.allow(window))
            && CONTENT_LENGTH.allow(&self.max_content_length)
            && BOND.allow(&self.bond)
    }

    /// Whether a content is neither empty nor too long.
    pub fn allow(&self, content: &Content) -> bool {
        (1..=self.max_content_length).contains(&content.length)
    }
}

/// Where one side's review stands.
///
/// ```text
///        commit            reveal              reply (the other side)
///   Open ------> Committed ------> Revealed ------> Replied
///                 | ^ |  now >= reveal_until
///                 +-+ +--------------------> its bond is lost at `expire`
///                commit, until both have
/// ```
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
pub enum Review {
    /// Nothing is written.
    Open,
    /// Written; only its hash is known.
    Committed(Hash),
    /// Known; it is in the events.
    Revealed {
        /// The first block in which a reply comes too late.
        reply_until: BlockNumber,
    },
    /// Known, and replied to.
    Replied,
}

impl Review {
    /// Whether the review is written and not revealed.
    pub fn is_committed(&self) -> bool {
        matches!(self, Self::Committed(_))
    }

    /// Whether the review is known.
    pub fn is_revealed(&self) -> bool {
        matches!(self, Self::Revealed { .. } | Self::Replied)
    }
}

/// Where a receipt stands.
///
/// ```text
///          both committed, or
///          now >= commit_until          all revealed, or
///          and somebody committed       now >= reveal_until      all windows ended, or both replied
///   Commit ---------------------> Reveal ---------------> Reply ---------------------> Over --expire--> removed
///      |                             |  nobody revealed                                  ^
///      |                             +---------------------------------------------------+
///      |  now >= commit_until and nobody committed                                       |
///      +---------------------------------------------------------------------------------+
/// ```
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
pub enum Phase {
    /// Both sides may commit; nothing is revealed.
    Commit,
    /// Whoever committed may reveal; who is reviewed may reply.
    Reveal,
    /// Who is reviewed may reply.
    Reply,
    /// Anybody may remove the receipt.
    Over,
}

/// What is kept of a deal that has ended, as long as something may be said of it.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct KeptReceipt<Ticket> {
    /// Who paid for the deal, and pays the rent of its receipt.
    pub buyer: AccountId,
    /// Who delivered.
    pub seller: AccountId,
    /// The listing that was bought from.
    pub listing: Option<ListingId>,
    /// How the deal ended.
    pub outcome: Outcome,
    /// The first block in which reviews are revealed and none is written any more.
    pub commit_until: BlockNumber,
    /// The parameters of the block in which the deal ended.
    pub parameters: Parameters,
    /// The buyer's review of the seller.
    pub by_buyer: Review,
    /// The seller's review of the buyer.
    pub by_seller: Review,
    /// The rent.
    pub ticket: Ticket,
}

impl<Ticket> KeptReceipt<Ticket> {
    /// What the account was in the deal, if it was in it.
    pub fn side_of(&self, who: &AccountId) -> Option<Side> {
        if *who == self.buyer {
            Some(Side::Buyer)
        } else if *who == self.seller {
            Some(Side::Seller)
        } else {
            None
        }
    }

    /// The account of a side.
    pub fn account(&self, side: Side) -> &AccountId {
        match side {
            Side::Buyer => &self.buyer,
            Side::Seller => &self.seller,
        }
    }

    /// The review that a side writes.
    pub fn review(&self, by: Side) -> Review {
        match by {
            Side::Buyer => self.by_buyer,
            Side::Seller => self.by_seller,
        }
    }

    pub(crate) fn set_review(&mut self, by: Side, review: Review) {
        match by {
            Side::Buyer => self.by_buyer = review,
            Side::Seller => self.by_seller = review,
        }
    }

    /// The first block in which a reveal comes too late.
    pub fn reveal_until(&self) -> BlockNumber {
        self.commit_until
            .saturating_add(self.parameters.reveal_window)
    }

    /// The first block in which nothing more can be said, if nothing is said before.
    pub fn over_at(&self) -> BlockNumber {
        let review_over_at = |review| match review {
            Review::Open => self.commit_until,
            Review::Committed(_) => self.reveal_until(),
            Review::Revealed { reply_until } => reply_until,
            Review::Replied => 0,
        };
        review_over_at(self.by_buyer).max(review_over_at(self.by_seller))
    }

    /// Where the receipt stands.
    pub fn phase(&self, now: BlockNumber) -> Phase {
        if now < self.commit_until {
            Phase::Commit
        } else if now >= self.over_at() {
            Phase::Over
        } else if now < self.reveal_until()
            && (self.by_buyer.is_committed() || self.by_seller.is_committed())
        {
            Phase::Reveal
        } else {
            Phase::Reply
        }
    }

    pub(crate) fn view(&self, now: BlockNumber) -> ReceiptView {
        ReceiptView {
            buyer: self.buyer.clone(),
            seller: self.seller.clone(),
            listing: self.listing,
            outcome: self.outcome,
            phase: self.phase(now),
            commit_until: self.commit_until,
            reveal_until: self.reveal_until(),
            over_at: self.over_at(),
            by_buyer: self.by_buyer,
            by_seller: self.by_seller,
            parameters: self.parameters.clone(),
        }
    }
}

/// A receipt, as a page shows it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ReceiptView {
    /// Who paid.
    pub buyer: AccountId,
    /// Who delivered.
    pub seller: AccountId,
    /// The listing that was bought from.
    pub listing: Option<ListingId>,
    /// How the deal ended.
    pub outcome: Outcome,
    /// Where the receipt stands.
    pub phase: Phase,
    /// The first block in which a commitment comes too late, and a reveal does not come too early.
    pub commit_until: BlockNumber,
    /// The first block in which a reveal comes too late. It comes earlier if both commit before `commit_until`.
    pub reveal_until: BlockNumber,
    /// The first block in which `expire` removes it, if nobody does anything before.
    pub over_at: BlockNumber,
    /// The buyer's review of the seller.
    pub by_buyer: Review,
    /// The seller's review of the buyer.
    pub by_seller: Review,
    /// The parameters that hold for it.
    pub parameters: Parameters,
}

/// What an account may do about an ended deal in this block.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, PartialEq, TypeInfo)]
pub struct Actions {
    /// `commit`: the first block in which it comes too late; `None` if it would be refused now.
    pub commit: Option<BlockNumber>,
    /// `reveal`, likewise.
    pub reveal: Option<BlockNumber>,
    /// `reply`, likewise.
    pub reply: Option<BlockNumber>,
    /// Whether `expire` would remove the receipt; anybody may call it.
    pub expire: bool,
}
