//! Data of the pallet.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    justice::{PanelId, MAX_SEATS},
    trade::{Content, DealId},
    AccountId, Balance, BlockNumber, Hash, CMT, DAYS, MINUTES,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Which batch; counted from 0, never used again.
pub type BatchId = u64;

/// Which report of a counterfeit; counted from 0, never used again.
pub type ReportId = u64;

/// The longest of the delays that governance may set, in blocks: ten years.
pub const MAX_DELAY: BlockNumber = 3_653 * DAYS;

/// Which unit.
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
pub struct UnitId {
    /// The batch.
    pub batch: BatchId,
    /// The serial number in it, from 0.
    pub index: u32,
}

/// What governance sets. What is made keeps what held when it was made.
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
    /// What an issuer puts up, in planck; positive.
    pub bond: Balance,
    /// Blocks for which the bond stays on hold after the issuer has said that he leaves; 1 to [`MAX_DELAY`].
    pub exit_delay: BlockNumber,
    /// Blocks from a batch's closing until no more units are claimed; 1 to [`MAX_DELAY`].
    pub close_notice: BlockNumber,
    /// Blocks from a commitment until its claim; at least 1. Who sees a secret in the pool is so late.
    pub commit_delay: BlockNumber,
    /// Blocks from a commitment until it expires; above `commit_delay`, at most [`MAX_DELAY`].
    pub commit_lifetime: BlockNumber,
    /// The most bytes of a content; positive.
    pub max_content_length: u32,
    /// What who reports a counterfeit puts up, in planck: positive, and no less than the existential deposit.
    pub report_bond: Balance,
    /// How many seats the jury of a report has; 1 to [`MAX_SEATS`].
    pub report_seats: u32,
    /// What a vote about it costs, in planck per seat; positive.
    pub report_vote_cost: Balance,
    /// What a counterfeit costs the issuer of his bond, in planck; positive. If less is left of it, that.
    pub penalty: Balance,
}

impl Parameters {
    /// Whether they keep their bounds and don't contradict each other.
    pub fn is_sound(&self, existential_deposit: Balance) -> bool {
        let delays = 1..=MAX_DELAY;
        self.bond > 0
            && self.max_content_length > 0
            && self.report_bond >= existential_deposit.max(1)
            && (1..=MAX_SEATS).contains(&self.report_seats)
            && self.report_vote_cost > 0
            && self.penalty > 0
            && self.commit_delay < self.commit_lifetime
            && [
                self.exit_delay,
                self.close_notice,
                self.commit_delay,
                self.commit_lifetime,
            ]
            .iter()
            .all(|delay| delays.contains(delay))
    }
}

/// Those of the live chain.
impl Default for Parameters {
    fn default() -> Self {
        Self {
            bond: 10_000 * CMT,
            exit_delay: 180 * DAYS,
            close_notice: 90 * DAYS,
            commit_delay: MINUTES,
            commit_lifetime: DAYS,
            max_content_length: 1 << 20,
            report_bond: 500 * CMT,
            report_seats: 31,
            report_vote_cost: 10 * CMT,
            // Its half is what the jurors get if they deny: neither answer pays them better.
            penalty: 1_000 * CMT,
        }
    }
}

/// A maker who certifies.
///
/// ```text
///   register            leave              now >= leaves_at
///  ----------> active --------> leaving ----------------------> gone
///              certify,                      withdraw_bond,
///              top_up_bond                   no report is open
/// ```
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Issuer<Ticket> {
    /// What he says of himself.
    pub content: Content,
    /// The block in which he registered.
    pub since: BlockNumber,
    /// What is on hold, in planck.
    pub bond: Balance,
    /// What of the bond was taken for counterfeits and not put up again, in planck: until it is he certifies
    /// no more.
    pub missing: Balance,
    /// How many open reports the bond is behind.
    pub reports: u32,
    /// Blocks from leaving to the bond's return.
    pub exit_delay: BlockNumber,
    /// The first block in which he may take the bond, if he is leaving.
    pub leaves_at: Option<BlockNumber>,
    /// His rent.
    pub ticket: Ticket,
}

/// A warning.
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
pub struct Recall {
    /// Why.
    pub reason: Content,
    /// The block in which it was said.
    pub at: BlockNumber,
}

/// Units that were certified together.
///
/// ```text
///   certify          close_batch             now >= closes_at          remove_batch,
///  ---------> open ---------------> closing -----------------> closed ----------------> gone
///             claim                 claim                               no unit is left
/// ```
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Batch<Ticket> {
    /// Who certified, and pays the rent.
    pub issuer: AccountId,
    /// The root of the tree of units.
    pub root: Hash,
    /// How many units the tree has.
    pub units: u32,
    /// What they are.
    pub product: Content,
    /// The block in which it was certified.
    pub certified_at: BlockNumber,
    /// The warning, if there is one.
    pub recall: Option<Recall>,
    /// Blocks from its closing until no more units are claimed.
    pub close_notice: BlockNumber,
    /// The first block in which a claim comes too late, if it is closing.
    pub closes_at: Option<BlockNumber>,
    /// How many of its units are in the state.
    pub live: u32,
    /// The issuer's rent.
    pub ticket: Ticket,
}

impl<Ticket> Batch<Ticket> {
    /// Whether a claim comes too late.
    pub fn is_closed(&self, now: BlockNumber) -> bool {
        self.closes_at.is_some_and(|closes_at| now >= closes_at)
    }
}

/// Somebody says that he knows a secret; he may claim while `from <= now < expires`.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Commitment<Ticket> {
    /// The first block in which he may claim.
    pub from: BlockNumber,
    /// The first block in which it is too late.
    pub expires: BlockNumber,
    /// The rent of the unit to come.
    pub unit_ticket: Ticket,
    /// The rent of its first entry.
    pub entry_ticket: Ticket,
}

/// Where a unit stands.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Status<Ticket> {
    /// Its custodian disposes of it.
    Held,
    /// It is promised to a deal.
    Bound {
        /// Which.
        deal: DealId,
        /// The custodian's rent for the entry to come.
        ticket: Ticket,
    },
    /// It is consumed or destroyed.
    Retired,
}

/// A unit that was claimed.
///
/// ```text
///               bind                          retire            clear
///  claim ----> held <----------> bound        held ----> retired ----> spent ----> gone
///              transfer   the deal's end,                          with its batch
///                         unbind
/// ```
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Unit<Ticket> {
    /// Who has it, or had it last.
    pub custodian: AccountId,
    /// The block in which it was claimed.
    pub claimed_at: BlockNumber,
    /// How many entries its history has.
    pub entries: u32,
    /// Where it stands.
    pub status: Status<Ticket>,
    /// The first holder's rent.
    pub ticket: Ticket,
}

/// What remains of a unit that was cleared: its label is good for nothing.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Spent<Ticket> {
    /// The unit's first holder.
    pub payer: AccountId,
    /// His rent.
    pub ticket: Ticket,
}

/// A pair of hands that a unit went through.
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Entry<Ticket> {
    /// Whose.
    pub holder: AccountId,
    /// Since which block.
    pub since: BlockNumber,
    /// The deal by which it came, if by one.
    pub deal: Option<DealId>,
    /// The rent of the holder before, or, at position 0, of this one.
    pub ticket: Ticket,
}

/// A report of a counterfeit that no jury has decided.
///
/// ```text
///   report                      Granted
///  --------> open -----------+----------> gone; the unit is marked, the issuer pays the penalty
///            answer, once    |  Denied
///                            +----------> gone; the reporter's bond is the jurors'
///                            |  Undecided
///                            +----------> gone; all is as before
/// ```
#[derive(
    Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Report<Ticket> {
    /// What is said to be copied.
    pub unit: UnitId,
    /// Who says so.
    pub reporter: AccountId,
    /// What he has to show for it.
    pub evidence: Content,
    /// What the issuer says to that.
    pub answer: Option<Content>,
    /// The block in which it was reported.
    pub since: BlockNumber,
    /// The panel that decides.
    pub panel: PanelId,
    /// What it costs the issuer's bond if it is true, in planck; nothing if he had no bond by then, or could
    /// take it.
    pub penalty: Balance,
    /// The reporter's rent.
    pub ticket: Ticket,
}

/// That a jury found a unit's serial number copied.
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
pub struct Counterfeit {
    /// The block of the verdict.
    pub since: BlockNumber,
    /// The report that it was about.
    pub report: ReportId,
}
