//! How the pallets of justice meet each other and those who ask them (002 ch. 4 "Community-based conflict
//! resolution" and "Democratic community management", 004): a jury is summoned by whoever has a question,
//! and the verdict comes back. No pallet names another; the runtime says who keeps which promise.

use crate::{trade::Content, AccountId, Balance, BlockNumber};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

/// Which panel of jurors; counted from 0, never used again.
pub type PanelId = u64;

/// The most seats that a panel has.
pub const MAX_SEATS: u32 = 1_000;

/// The most accounts that a summons keeps off the panel.
pub const MAX_EXCLUDED: u32 = 4;

/// Whose question a panel answers, and which of his.
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
pub enum Docket {
    /// A dispute about a deal: does the requester's demand stand?
    Arbitration(u64),
    /// A request to close an account or to remove a listing, or to undo that.
    Moderation(u64),
    /// A report that a certified unit is a counterfeit.
    Certificates(u64),
}

/// What a panel decides: the result is binary, and a simple majority determines it (002 ch. 4).
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
pub enum Verdict {
    /// More of the votes that were revealed are for what was requested.
    Granted,
    /// More of them are against it.
    Denied,
    /// They are equal, or there was no quorum however often the panel was drawn: nothing follows.
    Undecided,
}

/// A question to a jury, and what it pays for the answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Summons {
    /// Whose question.
    pub docket: Docket,
    /// Who asks. He pays the pledge and the rent of the panel's bytes, and gets the rent back.
    pub requester: AccountId,
    /// Goes to the panel's pot now; back to the requester if granted or undecided, to the majority if
    /// denied. In planck; no less than the existential deposit.
    pub pledge: Balance,
    /// How many seats, 1 to [`MAX_SEATS`].
    pub seats: u32,
    /// What a vote costs, in planck per seat; positive.
    pub vote_cost: Balance,
    /// Who can't sit on it: the parties. [`MAX_EXCLUDED`] at most.
    pub excluded: Vec<AccountId>,
    /// What is asked, in words.
    pub question: Content,
}

/// Draws juries; the jury pallet keeps it.
pub trait Jury {
    /// Freezes the jurors' stakes as they stood before and opens a panel. Fails if the requester can't pay.
    fn summon(summons: Summons) -> Result<PanelId, DispatchError>;

    /// The account of a panel's pot. What is there when the panel is discharged is shared by the majority.
    fn pot(panel: PanelId) -> AccountId;

    /// The case is over: the jurors are paid, their stake is free. Only once a panel has decided.
    fn discharge(panel: PanelId) -> DispatchResult;

    /// Blocks in which a panel has decided if anybody does what is due, however often it is drawn.
    fn longest_panel() -> BlockNumber;

    /// What [`Jury::summon`] weighs at most.
    fn summon_weight() -> Weight;

    /// What [`Jury::discharge`] weighs at most.
    fn discharge_weight() -> Weight;

    /// Lets a panel that was just summoned decide at once, for the benchmarks of whoever asks; the verdict
    /// is not reported.
    #[cfg(feature = "runtime-benchmarks")]
    fn benchmark_decide(panel: PanelId, verdict: Verdict);
}

/// Hears verdicts. Each listener takes those on its own docket.
///
/// Whoever listens can't keep a panel from deciding: there is no error. It may discharge the panel at once.
pub trait OnVerdict {
    /// The panel has decided.
    fn on_verdict(docket: Docket, panel: PanelId, verdict: Verdict);

    /// What [`OnVerdict::on_verdict`] weighs at most.
    fn weight() -> Weight;
}

#[impl_trait_for_tuples::impl_for_tuples(5)]
impl OnVerdict for Tuple {
    fn on_verdict(docket: Docket, panel: PanelId, verdict: Verdict) {
        for_tuples!( #( Tuple::on_verdict(docket, panel, verdict); )* );
    }

    fn weight() -> Weight {
        let mut weight = Weight::zero();
        for_tuples!( #( weight = weight.max(Tuple::weight()); )* );
        weight
    }
}

/// Knows which accounts belong to the same person, as far as the chain is told.
pub trait Kinship {
    /// Whether an account is the other's own: the same one, of one identity with it, or one that has named
    /// it its proxy. Only what the account itself has declared or lets stand counts: nobody makes another
    /// his own by saying so.
    fn belongs_to(who: &AccountId, other: &AccountId) -> bool;
}

/// Knows equal accounts only.
impl Kinship for () {
    fn belongs_to(who: &AccountId, other: &AccountId) -> bool {
        who == other
    }
}
