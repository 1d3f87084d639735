//! What governance sets.

use crate::types::{MAX_APPEALS, MAX_BIDS};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{justice::MAX_SEATS, Balance, BlockNumber, CMT, DAYS, HOURS};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Perbill;

/// The longest window that governance may set, in blocks.
pub const LONGEST_WINDOW: BlockNumber = 90 * DAYS;

/// The longest exit delay that governance may set, in blocks: ten years.
pub const LONGEST_DELAY: BlockNumber = 3_653 * DAYS;

/// What part of the bids' window is the last one, in which nobody bids and the parties strike.
const STRIKE_PART: BlockNumber = 3;

/// How cases are heard. A case keeps those of the block in which it was opened.
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
pub struct Rules {
    /// Blocks in which arbiters bid and the parties accept a bid; in the last third nobody bids, and the parties
    /// strike. Three at least.
    pub bid_within: BlockNumber,
    /// Blocks in which an arbiter rules.
    pub hear_within: BlockNumber,
    /// Blocks in which the parties say what they demand of a committee.
    pub plead_within: BlockNumber,
    /// Blocks in which a ruling may be appealed.
    pub appeal_within: BlockNumber,
    /// How many arbiters one after the other may let a case lie, before a committee is drawn; 1 to
    /// [`MAX_BIDS`].
    pub max_arbiters: u32,
    /// What of the bond an arbiter who lets a case lie loses.
    pub timeout_slash: Perbill,
    /// Seats of a committee, an odd number. An appeal doubles them and adds one; [`MAX_SEATS`] at most.
    pub committee_seats: u32,
    /// What the claimant puts on hold as the committee's pledge, in planck; the existential deposit at least.
    pub committee_fee: Balance,
    /// What he puts on hold beside it, so that the rent of the committee's bytes can be paid; in planck.
    pub committee_rent: Balance,
    /// What a juror's vote costs, in planck; positive.
    pub vote_cost: Balance,
    /// How often a ruling may be appealed in a case; [`MAX_APPEALS`] at most.
    pub max_appeals: u32,
    /// The pledge of the first appeal, in planck; the existential deposit at least. It doubles with each.
    pub appeal_bond: Balance,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            bid_within: 2 * DAYS,
            hear_within: 7 * DAYS,
            plead_within: 3 * DAYS,
            appeal_within: 3 * DAYS,
            max_arbiters: 3,
            timeout_slash: Perbill::one(),
            committee_seats: 15,
            committee_fee: 100 * CMT,
            committee_rent: 20 * CMT,
            vote_cost: 10 * CMT,
            max_appeals: 2,
            appeal_bond: 200 * CMT,
        }
    }
}

impl Rules {
    /// Whether each window can be kept, each panel drawn and each pledge paid.
    pub fn is_sound(&self, existential_deposit: Balance) -> bool {
        let windows = [
            self.bid_within,
            self.hear_within,
            self.plead_within,
            self.appeal_within,
        ];
        let last_pledge = 1u128
            .checked_shl(self.max_appeals)
            .and_then(|doubled| self.appeal_bond.checked_mul(doubled));
        windows
            .iter()
            .all(|window| (1..=LONGEST_WINDOW).contains(window))
            && self.strike_within() > 0
            && (1..=MAX_BIDS).contains(&self.max_arbiters)
            && self.max_appeals <= MAX_APPEALS
            && !self.committee_seats.is_multiple_of(2)
            && self.seats(self.max_appeals) <= MAX_SEATS
            && self.committee_fee >= existential_deposit
            && self
                .committee_fee
                .checked_add(self.committee_rent)
                .is_some()
            && self.vote_cost > 0
            && self.appeal_bond >= existential_deposit
            && last_pledge.is_some()
    }

    /// Blocks before the end of the bids' window in which nobody bids and the parties strike: whoever bids at
    /// the last moment finds them awake.
    pub fn strike_within(&self) -> BlockNumber {
        self.bid_within.checked_div(STRIKE_PART).unwrap_or_default()
    }

    /// Seats of the panel that hears the `appeal`-th appeal; of the committee for 0.
    pub fn seats(&self, appeal: u32) -> u32 {
        self.committee_seats
            .saturating_add(1)
            .saturating_mul(2u32.saturating_pow(appeal))
            .saturating_sub(1)
    }

    /// What the `appeal`-th appeal pledges, the first being 1.
    pub fn pledge(&self, appeal: u32) -> Balance {
        let doubled = 2u128.saturating_pow(appeal.saturating_sub(1));
        self.appeal_bond.saturating_mul(doubled)
    }

    /// What the claimant puts on hold.
    pub fn set_aside(&self) -> Balance {
        self.committee_fee.saturating_add(self.committee_rent)
    }
}

/// What governance sets.
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
    /// What an arbiter puts up, in planck; the existential deposit at least. Who has less does not bid.
    pub bond: Balance,
    /// Blocks for which it stays on hold after he has said that he leaves; 1 to [`LONGEST_DELAY`].
    pub exit_delay: BlockNumber,
    /// In how many cases at a time one bond may stand behind him; positive.
    pub max_open_cases: u32,
    /// The least deposit of deals that are heard, in planck; the existential deposit at least.
    pub min_deposit: Balance,
    /// The most bytes of a content, no more than the jury takes for a question; positive.
    pub max_content_length: u32,
    /// Blocks in which somebody calls what is due; each window of a case is counted that much longer.
    pub call_within: BlockNumber,
    /// How cases are heard that are opened from now on.
    pub rules: Rules,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            bond: 1_000 * CMT,
            exit_delay: 30 * DAYS,
            max_open_cases: 5,
            // So that a committee that grants is not paid next to nothing, beside one that denies.
            min_deposit: 50 * CMT,
            max_content_length: 1 << 20,
            call_within: HOURS,
            rules: Rules::default(),
        }
    }
}

impl Parameters {
    /// Whether they keep their bounds.
    pub fn is_sound(&self, existential_deposit: Balance) -> bool {
        self.bond >= existential_deposit
            && (1..=LONGEST_DELAY).contains(&self.exit_delay)
            && self.max_open_cases > 0
            && self.min_deposit >= existential_deposit
            && self.max_content_length > 0
            && (1..=LONGEST_WINDOW).contains(&self.call_within)
            && self.rules.is_sound(existential_deposit)
    }

    /// How long a case lasts at most: everybody lets everything lie until the last block, `panel` being what a
    /// panel takes. Windows: one for bids, one for each arbiter, one for the pleas; a panel and an appeal's
    /// window for the committee and for each appeal. `call_within` for each of them and for the close.
    pub fn longest_case(&self, panel: BlockNumber) -> BlockNumber {
        let rules = &self.rules;
        let panels = rules.max_appeals.saturating_add(1);
        let round = panel
            .saturating_add(rules.appeal_within)
            .saturating_add(self.call_within.saturating_mul(2));
        let hearing = rules.hear_within.saturating_add(self.call_within);
        rules
            .bid_within
            .saturating_add(rules.plead_within)
            .saturating_add(self.call_within.saturating_mul(3))
            .saturating_add(hearing.saturating_mul(rules.max_arbiters))
            .saturating_add(round.saturating_mul(panels))
    }
}
