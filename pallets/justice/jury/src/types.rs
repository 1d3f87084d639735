//! Data of the pallet.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use cybermiles_primitives::{
    justice::{Docket, Verdict, MAX_EXCLUDED},
    trade::Content,
    AccountId, Balance, BlockNumber, Hash, CMT, DAYS, HOURS, SUPPLY_CAP,
};
use cybermiles_sortition::{Leaf, Term, Weight};
use frame_support::{pallet_prelude::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::Perbill;

/// The most draws, or ballots, that one call goes through.
pub const MAX_CHUNK: u32 = 50;

/// The longest duration that governance may allow: no deadline lies further away.
pub const LONGEST_DURATION: BlockNumber = 365 * DAYS;

/// The most that `absence_multiple` may be.
pub const MAX_ABSENCE_MULTIPLE: u32 = 100;

/// The most often that a panel may be drawn again.
pub const MAX_REDRAWS: u32 = 10;

/// How many terms the stake of a juror who leaves stays on hold at least: in the next one his weight is gone
/// from the tree, and a snapshot is readable in the term that follows it.
pub const EXIT_TERMS: BlockNumber = 3;

/// What each round of a panel may take beyond its windows: a panel of 1,000 seats needs some twenty calls
/// to be drawn and as many to be cleared, and who makes them needs a moment to see that they are due.
pub const SLACK_PER_ROUND: BlockNumber = HOURS;

/// The most duties that a view lists.
pub const MAX_PAGE: u32 = 100;

/// The most seeds that are kept. One is asked for in the two terms after its freeze at most, in which, while
/// epochs are at least a thirtieth of a term long, at most 60 others follow it: none is dropped too early.
/// All this in blocks: of a chain that misses most of its slots the first may be dropped, and the next counts.
pub const MAX_SEEDS: u32 = 64;

/// What is given with a vote when it is revealed, so that a hash of two choices can't be guessed.
pub type Salt = [u8; 16];

/// What governance sets. A panel keeps what held when it was summoned.
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
    /// The least that a juror stakes, in planck; a CMT at least.
    pub min_stake: Balance,
    /// The most, in planck.
    pub max_stake: Balance,
    /// Blocks for which stake that leaves stays on hold; [`EXIT_TERMS`] terms at least.
    pub exit_delay: BlockNumber,
    /// Blocks in which jurors commit to a vote.
    pub commit_within: BlockNumber,
    /// Blocks in which they reveal it.
    pub reveal_within: BlockNumber,
    /// The share of the seats that must commit, rounded up; positive.
    pub quorum: Perbill,
    /// The requester's share of what jurors forfeit, if granted; the pledge comes back beside it.
    pub requester_share: Perbill,
    /// What not revealing costs, in votes: 2 to [`MAX_ABSENCE_MULTIPLE`], so more than the minority's loss.
    pub absence_multiple: u32,
    /// How often a panel without a quorum is drawn again; [`MAX_REDRAWS`] at most.
    pub redraws: u32,
    /// How long a question may be, in bytes; positive.
    pub max_content_length: u32,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            min_stake: 1_000 * CMT,
            max_stake: 1_000_000 * CMT,
            exit_delay: 2 * DAYS,
            commit_within: 2 * DAYS,
            reveal_within: 2 * DAYS,
            quorum: Perbill::from_percent(50),
            requester_share: Perbill::from_percent(10),
            absence_multiple: 2,
            redraws: 2,
            max_content_length: 1 << 20,
        }
    }
}

impl Parameters {
    /// Whether they leave a choice, don't contradict each other, and fit the length of a term.
    pub fn is_sound(&self, term_length: BlockNumber) -> bool {
        let shortest_exit = term_length.saturating_mul(EXIT_TERMS);
        let is_window = |blocks: BlockNumber| blocks > 0 && blocks <= LONGEST_DURATION;
        self.min_stake >= CMT
            && self.min_stake <= self.max_stake
            && self.max_stake <= SUPPLY_CAP
            && self.exit_delay >= shortest_exit
            && is_window(self.exit_delay)
            && is_window(self.commit_within)
            && is_window(self.reveal_within)
            && !self.quorum.is_zero()
            && (2..=MAX_ABSENCE_MULTIPLE).contains(&self.absence_multiple)
            && self.redraws <= MAX_REDRAWS
            && self.max_content_length > 0
    }
}

/// Stake that leaves.
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
pub struct Leaving {
    /// How much, in planck.
    pub amount: Balance,
    /// From which block on it may be withdrawn, as far as it is not locked.
    pub at: BlockNumber,
}

/// A juror.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Juror<Ticket> {
    /// His place in the tree.
    pub leaf: Leaf,
    /// What he has on hold, in planck; that which leaves included.
    pub stake: Balance,
    /// How much of it answers for his seats: no panel can take more, and it can't be withdrawn.
    pub locked: Balance,
    /// How much of it leaves, and when. Never more than the stake.
    pub leaving: Option<Leaving>,
    /// The rent of these bytes and of his place in the tree.
    pub ticket: Ticket,
}

impl<Ticket> Juror<Ticket> {
    /// What he stakes for draws to come, in planck.
    pub fn active(&self) -> Balance {
        self.stake.saturating_sub(self.leaving_amount())
    }

    /// What leaves, in planck.
    pub fn leaving_amount(&self) -> Balance {
        self.leaving.map_or(0, |leaving| leaving.amount)
    }

    /// What answers for no seat yet, in planck.
    pub fn free(&self) -> Balance {
        self.stake.saturating_sub(self.locked)
    }

    /// His weight in the tree: what he stakes for draws to come, in whole CMT.
    pub fn weight(&self) -> Weight {
        Weight::try_from(self.active() / CMT).unwrap_or(Weight::MAX)
    }

    /// What he lost leaves what stays before what leaves.
    pub(crate) fn lose(&mut self, amount: Balance) {
        self.stake = self.stake.saturating_sub(amount);
        let stake = self.stake;
        self.leaving = self.leaving.and_then(|leaving| {
            let amount = leaving.amount.min(stake);
            (amount > 0).then_some(Leaving { amount, ..leaving })
        });
    }
}

/// A seed that was not known before.
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
pub struct Seed {
    /// Since which block the world could know it.
    pub known_since: BlockNumber,
    /// What it is; each round of each panel makes its own of it.
    pub value: Hash,
}

/// How jurors' places in the tree are given out.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Places {
    /// The lowest leaf that was never given out.
    pub next: Leaf,
    /// How many lower ones are free again.
    pub free: u32,
}

/// What held when a panel was summoned.
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
pub struct PanelTerms {
    /// What a vote costs the minority, in planck per seat.
    pub vote_cost: Balance,
    /// What not revealing costs, in planck per seat; more than a vote.
    pub absence_cost: Balance,
    /// How many seats must commit.
    pub quorum: u32,
    /// The requester's share of what jurors forfeit, if granted.
    pub requester_share: Perbill,
    /// Blocks in which jurors commit.
    pub commit_within: BlockNumber,
    /// Blocks in which they reveal.
    pub reveal_within: BlockNumber,
}

/// Seats that committed to a vote, and those whose votes were revealed.
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
pub struct Tally {
    /// That committed to a vote, whichever it is; what the quorum counts.
    pub committed: u32,
    /// For what was requested.
    pub granted: u32,
    /// Against it.
    pub denied: u32,
}

impl Tally {
    /// Those that were revealed.
    pub fn revealed(&self) -> u32 {
        self.granted.saturating_add(self.denied)
    }

    /// What a simple majority says; a tie says nothing.
    pub fn verdict(&self) -> Verdict {
        match self.granted.cmp(&self.denied) {
            core::cmp::Ordering::Greater => Verdict::Granted,
            core::cmp::Ordering::Less => Verdict::Denied,
            core::cmp::Ordering::Equal => Verdict::Undecided,
        }
    }
}

/// What is shared among the ballots that are left, by seats.
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
pub struct Payout {
    /// How much, in planck.
    pub pool: Balance,
    /// Among how many seats.
    pub seats: u32,
    /// How many of them have been paid.
    pub paid: u32,
}

/// How far ballots have been settled: first those who lose, then, when the pool is known, the others.
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
pub struct Settlement {
    /// Whether the jurors were asked for their votes: otherwise no silence is held against them.
    pub voted: bool,
    /// What is shared; none while some still lose.
    pub payout: Option<Payout>,
}

/// Where a panel stands.
///
/// ```text
///            all seats drawn           quorum                discharge            settled
///   Drawing ────────────────► Voting ─────────► Decided ─────────────► Settling ─────────► gone
///    ▲   │ snapshot forgotten    │ no quorum       ▲
///    │   └───────────┬───────────┘                 │
///    │               ├─────────────────────────────┘
///    │               ▼      no redraws left: Undecided
///    └─────────── Clearing
///      settled      (skipped if no seat was drawn)
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
pub enum State {
    /// Seats are drawn from the stakes as they stood at the start of a term.
    Drawing {
        /// When it became known which stakes count; only a later seed may be used, and the first is.
        frozen_at: BlockNumber,
        /// The start of which term.
        term: Term,
        /// From what is drawn, once it is known.
        seed: Option<Hash>,
        /// How many seats have been filled.
        drawn: u32,
        /// The number of the next draw.
        draws: u64,
    },
    /// The jurors vote.
    Voting {
        /// Until when they commit.
        commit_until: BlockNumber,
        /// Until when they reveal.
        reveal_until: BlockNumber,
    },
    /// A round without a result is cleared away, and then the panel is drawn again.
    Clearing(Settlement),
    /// There is a verdict; whoever asked has not discharged the panel yet.
    Decided {
        /// The verdict.
        verdict: Verdict,
        /// Whether the jurors of the last round were asked for their votes.
        voted: bool,
    },
    /// Forfeits are collected and the majority is paid.
    Settling {
        /// The verdict.
        verdict: Verdict,
        /// How far.
        settlement: Settlement,
    },
}

/// A panel.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Panel<Ticket> {
    /// Whose question it answers.
    pub docket: Docket,
    /// Who asked.
    pub requester: AccountId,
    /// What he pledged, in planck.
    pub pledge: Balance,
    /// What he put into the pot beside it so that no last planck is dust, in planck; his in any case.
    pub keep: Balance,
    /// How many seats.
    pub seats: u32,
    /// What held when it was summoned.
    pub terms: PanelTerms,
    /// Who can't sit on it beside the requester.
    pub excluded: BoundedVec<AccountId, ConstU32<MAX_EXCLUDED>>,
    /// What is asked, in words.
    pub question: Content,
    /// How often it has been frozen before.
    pub round: u32,
    /// How often it may be drawn again.
    pub redraws: u32,
    /// What was committed to and revealed in this round.
    pub tally: Tally,
    /// What jurors forfeited and nobody was paid yet, in planck; part of the pot.
    pub forfeited: Balance,
    /// Where it stands.
    pub state: State,
    /// The rent of these bytes, of the ballots and of the duties, which the requester paid.
    pub ticket: Ticket,
}

/// What a ballot says.
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
pub enum Class {
    /// Nothing yet.
    Silent,
    /// That what was requested be granted.
    Granted,
    /// That it be denied.
    Denied,
}

impl From<bool> for Class {
    fn from(vote: bool) -> Self {
        if vote {
            Self::Granted
        } else {
            Self::Denied
        }
    }
}

/// A juror's ballot on a panel: one, however often he was drawn.
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
pub struct Ballot {
    /// How often he was drawn; so much weighs his vote.
    pub seats: u32,
    /// What he committed to.
    pub commitment: Option<Hash>,
}

/// A juror as a page shows him.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct JurorView {
    /// What he has on hold, in planck.
    pub stake: Balance,
    /// His weight in draws from the start of the next term on, in whole CMT.
    pub weight: Weight,
    /// How much of the stake answers for his seats.
    pub locked: Balance,
    /// How much of it leaves, and when.
    pub leaving: Option<Leaving>,
    /// What `withdraw` would pay out now.
    pub withdrawable: Balance,
    /// The panels on which he sits, in the order of storage; [`MAX_PAGE`] at most.
    pub duties: Vec<(cybermiles_primitives::justice::PanelId, Class)>,
}

/// A panel as a page shows it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct PanelView {
    /// Whose question it answers.
    pub docket: Docket,
    /// Who asked.
    pub requester: AccountId,
    /// What he pledged, in planck.
    pub pledge: Balance,
    /// How many seats.
    pub seats: u32,
    /// What held when it was summoned.
    pub terms: PanelTerms,
    /// Who can't sit on it beside the requester.
    pub excluded: Vec<AccountId>,
    /// What is asked, in words.
    pub question: Content,
    /// How often it has been frozen before.
    pub round: u32,
    /// How often it may be drawn again.
    pub redraws: u32,
    /// What was committed to and revealed in this round.
    pub tally: Tally,
    /// Where it stands.
    pub state: State,
    /// When what is waited for now ends: the snapshot, the commitments or the reveals.
    pub deadline: Option<BlockNumber>,
    /// The account in which the money lies.
    pub pot: AccountId,
}

/// A ballot as a page shows it.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct BallotView {
    /// What it says.
    pub class: Class,
    /// How much it weighs.
    pub seats: u32,
    /// What he committed to.
    pub commitment: Option<Hash>,
}

/// The terms as a page shows them.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct TermView {
    /// The current term.
    pub current: Term,
    /// When it began.
    pub since: BlockNumber,
    /// When the next one begins.
    pub until: BlockNumber,
    /// All weight at its start, in whole CMT: what a panel summoned now is drawn from.
    pub frozen: Weight,
    /// All weight now: what a panel summoned in the next term is drawn from if nothing changes.
    pub live: Weight,
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
    /// Draw the next seats.
    Draw,
    /// Commit to a vote, or to another one.
    Commit,
    /// Reveal it.
    Reveal,
    /// End what has been waited for.
    Advance,
    /// Settle the next ballots.
    Settle,
}

/// What an account may do about a panel.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Actions {
    /// The calls that are possible now, each at most once.
    pub now: Vec<Action>,
    /// From which block on anybody may `advance`; none if nothing is waited for.
    pub advance_from: Option<BlockNumber>,
}
