//! What a trade is made of, and the small traits by which listings, escrow, reviews, certificates and
//! the court meet (002 ch. 4–5, 003 ch. 5.4–5.5, 004). No pallet names another: each asks for the trait
//! that it needs, and the runtime says who keeps the promise.

mod sides;

pub use sides::{Amounts, Side, Sides};

use crate::{AccountId, Balance, BlockNumber, Hash};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
    pallet_prelude::ConstU32, traits::tokens::fungible::NativeOrWithId, weights::Weight, BoundedVec,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{DispatchError, DispatchResult, Perbill};

/// Which listing; counted from 0, never used again.
pub type ListingId = u64;

/// Which deal; counted from 0, never used again.
pub type DealId = u64;

/// Which asset of pallet-assets.
pub type AssetId = u32;

/// What a price is in: CMT, or an asset of pallet-assets.
pub type AssetKind = NativeOrWithId<AssetId>;

/// The most payments that a milestone deal has.
pub const MAX_MILESTONES: u32 = 16;

/// A text or a picture that is stored elsewhere (files, IPFS, an operator).
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
pub struct Content {
    /// BLAKE2b-256 of the bytes.
    pub hash: Hash,
    /// How many bytes.
    pub length: u32,
}

/// How a dispute about a deal would be heard.
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
pub enum Procedure {
    /// Arbiters bid for the case (002 ch. 4).
    Bids,
    /// A committee is drawn at random (004).
    Committee,
}

/// The court that both sides agree on before money moves.
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
pub struct CourtTerms {
    /// How a dispute is heard.
    pub procedure: Procedure,
    /// Whether the first ruling is final; otherwise it may be appealed.
    pub is_final: bool,
}

/// The terms of a deal, which both sides know before money moves, kept with the deal.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Terms {
    /// What each side puts on hold beside the price, in planck of CMT; zero for none (002 ch. 4: "they
    /// could each put up an equal amount of CMT").
    pub deposit: Balance,
    /// Who confirms the delivery; the buyer alone if nobody is named.
    pub carrier: Option<AccountId>,
    /// Blocks in which the seller accepts.
    pub accept_within: BlockNumber,
    /// Blocks in which he ships, or begins the next milestone.
    pub ship_within: BlockNumber,
    /// Blocks that the goods travel.
    pub deliver_within: BlockNumber,
    /// Blocks in which the buyer looks at them and may reject.
    pub inspect_within: BlockNumber,
    /// Blocks in which the two negotiate after a rejection.
    pub settle_within: BlockNumber,
    /// What the seller gets of the rest if they neither agree nor go to court.
    pub deadlock_share: Perbill,
    /// Where a dispute goes; without a court the deadlock share decides.
    pub court: Option<CourtTerms>,
}

/// What is paid, and in which portions it can be released.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Parts {
    /// So many units at one price each.
    Units {
        /// The price of one.
        price: Balance,
        /// How many.
        count: u32,
    },
    /// Payments for the steps of a service, in their order.
    Milestones(BoundedVec<Balance, ConstU32<MAX_MILESTONES>>),
}

impl Parts {
    /// How many portions there are.
    pub fn count(&self) -> u32 {
        match self {
            Self::Units { count, .. } => *count,
            Self::Milestones(payments) => payments.len() as u32,
        }
    }

    /// The sum of the portions `from..to`; `None` if it overflows or there are not so many.
    pub fn sum(&self, from: u32, to: u32) -> Option<Balance> {
        let portions = to.checked_sub(from).filter(|_| to <= self.count())?;
        match self {
            Self::Units { price, .. } => price.checked_mul(portions.into()),
            Self::Milestones(payments) => payments
                .get(from as usize..to as usize)?
                .iter()
                .try_fold(0, |sum: Balance, payment| sum.checked_add(*payment)),
        }
    }

    /// The sum of all portions; `None` if it overflows.
    pub fn total(&self) -> Option<Balance> {
        self.sum(0, self.count())
    }
}

/// A deal to be opened in the buyer's name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Order {
    /// Who pays, and whose money goes to the deal's pot.
    pub buyer: AccountId,
    /// Who delivers.
    pub seller: AccountId,
    /// What the price is in.
    pub asset: AssetKind,
    /// What is paid for what.
    pub parts: Parts,
    /// The terms.
    pub terms: Terms,
    /// What was agreed, in words, if it is written down.
    pub content: Option<Content>,
    /// The listing that was bought from. Whoever lists agrees to the terms in advance, so the seller's
    /// deposit is taken when the deal is opened; without a listing it is taken when he accepts.
    pub listing: Option<ListingId>,
}

/// Opens deals; the escrow keeps it. Listings, loans and whatever else pays for a promise use it.
pub trait Escrow {
    /// Whether a deal could be made on these terms: durations within their bounds, a share that is one,
    /// a court that sits.
    fn ensure_terms(terms: &Terms) -> DispatchResult;

    /// Whether prices may be in this asset.
    fn ensure_asset(asset: &AssetKind) -> DispatchResult;

    /// Takes price and deposits, and opens the deal.
    fn open(order: Order) -> Result<DealId, DispatchError>;

    /// What [`Escrow::open`] weighs at most.
    fn open_weight() -> Weight;
}

/// Reads open deals; the escrow keeps it.
pub trait Deals {
    /// Buyer and seller of a deal that has not ended.
    fn parties(deal: DealId) -> Option<(AccountId, AccountId)>;

    /// Who confirms its delivery, if the parties named somebody and it has not ended.
    fn carrier(_: DealId) -> Option<AccountId> {
        None
    }

    /// A deal between two accounts that has not ended, for the benchmarks of whoever asks.
    #[cfg(feature = "runtime-benchmarks")]
    fn benchmark_deal(buyer: AccountId, seller: AccountId) -> DealId;
}

/// How a deal ended.
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
pub enum Outcome {
    /// All was released to the seller.
    Released,
    /// The buyer got back what had not been released.
    Refunded,
    /// The two agreed on a share, or the share that they had agreed on for a deadlock was paid.
    Settled,
    /// A court ruled.
    Ruled {
        /// Who lost, if somebody did.
        loser: Option<Side>,
    },
}

/// What remains of a deal when it has ended, for reviews, stock, custody and credit.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Receipt {
    /// Which deal.
    pub deal: DealId,
    /// The listing that was bought from.
    pub listing: Option<ListingId>,
    /// Who paid.
    pub buyer: AccountId,
    /// Who delivered.
    pub seller: AccountId,
    /// What was paid in.
    pub asset: AssetKind,
    /// How many portions the deal had.
    pub parts: u32,
    /// How many of them were released, one after the other.
    pub released: u32,
    /// What the seller got in all, in the asset's smallest unit.
    pub paid: Balance,
    /// What the buyer got back.
    pub refunded: Balance,
    /// Whether the seller ever accepted.
    pub accepted: bool,
    /// How it ended.
    pub outcome: Outcome,
}

/// Hears of every deal that ends.
///
/// Whoever listens can't keep a deal from ending: there is no error. What it can't do it leaves undone,
/// and says so in an event of its own.
pub trait OnDealClosed {
    /// The deal has ended; its money is paid out.
    fn on_deal_closed(receipt: &Receipt);

    /// What [`OnDealClosed::on_deal_closed`] weighs at most.
    fn weight() -> Weight;
}

#[impl_trait_for_tuples::impl_for_tuples(5)]
impl OnDealClosed for Tuple {
    fn on_deal_closed(receipt: &Receipt) {
        for_tuples!( #( Tuple::on_deal_closed(receipt); )* );
    }

    fn weight() -> Weight {
        let mut weight = Weight::zero();
        for_tuples!( #( weight = weight.saturating_add(Tuple::weight()); )* );
        weight
    }
}

/// A dispute about the rest of a deal's money.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Dispute {
    /// Which deal.
    pub deal: DealId,
    /// Who paid.
    pub buyer: AccountId,
    /// Who delivers.
    pub seller: AccountId,
    /// Who goes to court.
    pub claimant: Side,
    /// What the price is in.
    pub asset: AssetKind,
    /// What is disputed, in the asset's smallest unit.
    pub amount: Balance,
    /// What each side put on hold, in planck.
    pub deposit: Balance,
    /// How it is heard.
    pub terms: CourtTerms,
    /// What the seller gets of the rest if the court can't decide, as the parties agreed.
    pub deadlock_share: Perbill,
    /// What the claimant has to say.
    pub evidence: Content,
}

/// Hears disputes. `()` is the court that does not sit.
pub trait Court {
    /// Whether disputes about deals that are made now on these terms will be heard.
    fn hears(terms: &Terms) -> bool;

    /// Opens a case about a deal whose terms it heard when it was made; the ruling comes back through
    /// [`Disputes::rule`].
    fn open_case(dispute: Dispute) -> DispatchResult;

    /// Blocks in which a ruling must have come; the deadlock share decides afterwards.
    fn longest_case() -> BlockNumber;

    /// What [`Court::open_case`] weighs at most.
    fn open_weight() -> Weight;
}

impl Court for () {
    fn hears(_: &Terms) -> bool {
        false
    }

    fn open_case(_: Dispute) -> DispatchResult {
        Err(DispatchError::Unavailable)
    }

    fn longest_case() -> BlockNumber {
        0
    }

    fn open_weight() -> Weight {
        Weight::zero()
    }
}

/// What a court decided.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Ruling {
    /// What the seller gets of the rest; a division's remainder goes to the buyer, who paid.
    pub seller_share: Perbill,
    /// Who bears the costs.
    pub costs: Costs,
}

/// Who bears the costs of how a deal ends; what is not named of the deposits goes back.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Costs {
    /// Nobody.
    Nobody,
    /// The loser, with his deposit (002 ch. 4).
    Loser {
        /// Whose deposit is lost.
        side: Side,
        /// Who gets it: the arbiter, or the jury's pot.
        to: AccountId,
    },
    /// Both, with a part of their deposits, when nobody lost.
    Shared {
        /// Who gets it.
        to: AccountId,
        /// What each side pays, in planck; no more than its deposit.
        each: Balance,
    },
}

impl Costs {
    /// Who lost, if somebody did.
    pub fn loser(&self) -> Option<Side> {
        match self {
            Self::Loser { side, .. } => Some(*side),
            Self::Nobody | Self::Shared { .. } => None,
        }
    }

    /// What a side pays of its deposit, and to whom; nobody if nothing.
    pub fn of(&self, side: Side, deposit: Balance) -> Option<(&AccountId, Balance)> {
        let (to, amount) = match self {
            Self::Loser { side: loser, to } if *loser == side => (to, deposit),
            Self::Shared { to, each } => (to, deposit.min(*each)),
            Self::Nobody | Self::Loser { .. } => return None,
        };
        (amount > 0).then_some((to, amount))
    }
}

/// Carries out rulings; the escrow keeps it, for the court.
pub trait Disputes {
    /// Ends a disputed deal as ruled.
    fn rule(deal: DealId, ruling: Ruling) -> DispatchResult;

    /// What [`Disputes::rule`] weighs at most.
    fn rule_weight() -> Weight;
}

/// Whether an account may take up new business; moderation keeps it. `()` lets everybody.
pub trait Standing {
    /// Whether the account may open deals and listings. Running deals' exits never ask.
    fn may_trade(who: &AccountId) -> bool;
}

impl Standing for () {
    fn may_trade(_: &AccountId) -> bool {
        true
    }
}

/// Takes listings down and puts them back; listings keep it, for moderation.
pub trait TakeDown {
    /// Whose listing it is, if there is one.
    fn seller_of(listing: ListingId) -> Option<AccountId>;

    /// Takes it down, or puts it back. A taken-down listing can't be bought; running deals go on.
    fn set_taken_down(listing: ListingId, taken_down: bool) -> DispatchResult;
}

/// What is known of an account from its deals. Only ever added to.
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
pub struct Reputation {
    /// Deals that ended after the seller had accepted.
    pub deals: u32,
    /// Of them, those in which it was the seller.
    pub sales: u32,
    /// What it paid or was paid in CMT, in planck.
    pub volume: Balance,
    /// Sales that ended in a refund.
    pub refunds: u32,
    /// Disputes lost.
    pub disputes_lost: u32,
    /// Reviews received.
    pub reviews: u32,
    /// The sum of their ratings, each 1 to 5.
    pub rating_sum: u64,
}

/// Reads reputations; reviews keep it. `()` knows nobody.
pub trait Reputations {
    /// What is known of the account.
    fn reputation(who: &AccountId) -> Reputation;
}

impl Reputations for () {
    fn reputation(_: &AccountId) -> Reputation {
        Reputation::default()
    }
}

/// From the least to the most that somebody may choose; governance sets it.
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
pub struct Bounds<T> {
    /// The least, itself allowed.
    pub min: T,
    /// The most, itself allowed.
    pub max: T,
}

impl<T: PartialOrd> Bounds<T> {
    /// Whether a choice lies within.
    pub fn allow(&self, choice: &T) -> bool {
        &self.min <= choice && choice <= &self.max
    }

    /// Whether anything lies within.
    pub fn is_sound(&self) -> bool {
        self.min <= self.max
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn portions_add_up_or_overflow() {
        let units = Parts::Units { price: 7, count: 3 };
        assert_eq!((units.count(), units.total()), (3, Some(21)));
        assert_eq!(units.sum(1, 3), Some(14));
        assert_eq!((units.sum(2, 1), units.sum(0, 4)), (None, None));
        let steps = Parts::Milestones(vec![5, 6, 7].try_into().unwrap());
        assert_eq!((steps.count(), steps.total()), (3, Some(18)));
        assert_eq!(steps.sum(1, 2), Some(6));
        assert_eq!((steps.sum(3, 2), steps.sum(0, 4)), (None, None));
        let huge = Parts::Units {
            price: Balance::MAX,
            count: 2,
        };
        assert_eq!(huge.total(), None);
    }

    #[test]
    fn bounds_allow_their_ends() {
        let bounds = Bounds { min: 2, max: 4 };
        let allowed: Vec<u32> = (0..7).filter(|choice| bounds.allow(choice)).collect();
        assert_eq!(allowed, [2, 3, 4]);
        assert!(bounds.is_sound());
        assert!(!Bounds { min: 4, max: 2 }.is_sound());
    }
}
