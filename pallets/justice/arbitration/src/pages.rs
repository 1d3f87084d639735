//! What the views return.

use crate::{parameters::Rules, types::*};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    trade::{Content, CourtTerms, Side},
    AccountId, Balance, BlockNumber,
};
use scale_info::TypeInfo;
use sp_runtime::Perbill;

/// An arbiter as a page shows him.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ArbiterView {
    /// What he says of himself.
    pub content: Content,
    /// In what he is at home.
    pub specialities: Vec<CategoryId>,
    /// What he reads.
    pub languages: Vec<Language>,
    /// What is on hold, in planck.
    pub bond: Balance,
    /// What he would have to add before he can bid, in planck.
    pub missing: Balance,
    /// The first block in which he may take the bond, if he is leaving.
    pub leaves_at: Option<BlockNumber>,
    /// Cases in which he is to rule.
    pub hearing: u32,
    /// Cases in which he has ruled and which are not over.
    pub ruled: u32,
    /// What is known of him.
    pub record: Record,
}

/// A case as a page shows it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CaseView {
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
    /// What the claimant had to say.
    pub claim: Content,
    /// What each side demands that the seller gets.
    pub demands: Sides<Perbill>,
    /// The ruling, once there is one.
    pub standing: Option<Standing>,
    /// Where it stands.
    pub state: State,
    /// The first block in which the parties and the arbiter come too late.
    pub deadline: Option<BlockNumber>,
    /// The first block in which nobody bids any more and the parties may strike, if arbiters bid for it.
    pub bids_until: Option<BlockNumber>,
    /// How many arbiters were to hear it.
    pub tried: u32,
    /// How often it was appealed.
    pub appeals: u32,
    /// What the next appeal would pledge, in planck, and how many seats its panel would have; none if the
    /// ruling stands for good.
    pub next_appeal: Option<(Balance, u32)>,
    /// How it is heard.
    pub rules: Rules,
}

/// A piece of evidence as a page shows it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ExhibitView {
    /// Who submitted it.
    pub by: Side,
    /// When.
    pub at: BlockNumber,
    /// What it is.
    pub content: Content,
    /// Where it can be had.
    pub uri: Vec<u8>,
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
    /// Offer to hear the case, or do so for another fee.
    Bid,
    /// Take the offer back.
    WithdrawBid,
    /// Accept an offer.
    AcceptBid,
    /// Say what one demands.
    Plead,
    /// Show a piece of evidence.
    SubmitEvidence,
    /// Rule.
    Rule,
    /// Appeal.
    Appeal,
    /// Do what follows from silence.
    Advance,
    /// Strike an offer.
    Strike,
}

/// What an account may do about a case.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Actions {
    /// The calls that are possible now, each at most once.
    pub now: Vec<Action>,
    /// From which block on anybody may `advance`; none while a panel decides.
    pub advance_from: Option<BlockNumber>,
}
