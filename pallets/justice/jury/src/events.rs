//! What happened: the pallet's events, which its macro imports. An indexer rebuilds every panel from them.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// Somebody staked and became a juror.
        Registered {
            /// Who.
            juror: AccountId,
            /// His place in the tree.
            leaf: Leaf,
            /// What he has on hold, in planck.
            stake: Balance,
        },
        /// A juror staked more.
        Raised {
            /// Who.
            juror: AccountId,
            /// How much more, in planck.
            amount: Balance,
            /// All that he has on hold.
            stake: Balance,
        },
        /// A juror's stake counts less in draws from the next term on.
        Lowered {
            /// Who.
            juror: AccountId,
            /// By how much, in planck.
            amount: Balance,
            /// From which block on all that leaves may be withdrawn.
            at: BlockNumber,
        },
        /// Stake that left was paid out.
        Withdrawn {
            /// Whose.
            juror: AccountId,
            /// How much, in planck.
            amount: Balance,
        },
        /// A juror has nothing at stake any more; his rent came back.
        Left {
            /// Who.
            juror: AccountId,
            /// The place in the tree that is free.
            leaf: Leaf,
        },
        /// A panel was summoned; pledge and keep lie in its pot.
        Summoned {
            /// Which panel.
            panel: PanelId,
            /// Whose question it answers.
            docket: Docket,
            /// Who asks.
            requester: AccountId,
            /// What he pledged, in planck.
            pledge: Balance,
            /// How many seats.
            seats: u32,
            /// What holds for it.
            terms: PanelTerms,
            /// What is asked.
            question: Content,
        },
        /// The stakes from which a panel is drawn are frozen.
        Frozen {
            /// Which panel.
            panel: PanelId,
            /// For which round, from 0.
            round: u32,
            /// As they stood at the start of which term.
            term: Term,
        },
        /// What the seats are drawn from is known: the hash of the first kept seed that counts, the panel and
        /// the round.
        Seeded {
            /// Which panel.
            panel: PanelId,
            /// The seed.
            seed: Hash,
            /// Since which block the world could know what it was made of.
            known_since: BlockNumber,
        },
        /// A seat was filled.
        Drawn {
            /// Which panel.
            panel: PanelId,
            /// By whom.
            juror: AccountId,
            /// By which draw.
            draw: u64,
        },
        /// All seats are filled; the jurors vote.
        VotingBegan {
            /// Which panel.
            panel: PanelId,
            /// Until when they commit.
            commit_until: BlockNumber,
            /// Until when they reveal.
            reveal_until: BlockNumber,
        },
        /// A juror committed to a vote.
        Committed {
            /// On which panel.
            panel: PanelId,
            /// Who.
            juror: AccountId,
            /// The hash.
            commitment: Hash,
        },
        /// A juror revealed his vote.
        Revealed {
            /// On which panel.
            panel: PanelId,
            /// Who.
            juror: AccountId,
            /// Whether what was requested be granted.
            vote: bool,
            /// How much it weighs.
            seats: u32,
        },
        /// A round ended without a result; its jurors are released.
        RoundFailed {
            /// Which panel.
            panel: PanelId,
            /// Which round.
            round: u32,
            /// The votes; fewer were committed to than the quorum.
            tally: Tally,
        },
        /// A panel has decided.
        Decided {
            /// Which panel.
            panel: PanelId,
            /// Whose question it answers.
            docket: Docket,
            /// The verdict.
            verdict: Verdict,
            /// The votes.
            tally: Tally,
        },
        /// The case is over; the panel is settled from now on.
        Discharged {
            /// Which panel.
            panel: PanelId,
        },
        /// What those who revealed share is known.
        PoolShared {
            /// Of which panel.
            panel: PanelId,
            /// How much, in planck.
            pool: Balance,
            /// Among how many seats; with none it went to those to whom nobody's money goes.
            seats: u32,
        },
        /// A juror's duty has ended.
        JurorSettled {
            /// On which panel.
            panel: PanelId,
            /// Whose.
            juror: AccountId,
            /// What was taken from his stake, in planck.
            lost: Balance,
            /// What he was paid.
            gained: Balance,
        },
        /// A juror's account could not take what he earned: it went where nobody's money goes.
        PaymentFailed {
            /// On which panel.
            panel: PanelId,
            /// Whose.
            juror: AccountId,
            /// How much, in planck.
            amount: Balance,
        },
        /// Nothing is left of a panel.
        Closed {
            /// Which panel.
            panel: PanelId,
            /// What the requester got out of the pot, in planck.
            returned: Balance,
        },
        /// The account of a panel's pot stays: a stranger's gift lies there that can't be moved.
        PotLeft {
            /// Of which panel.
            panel: PanelId,
        },
        /// Governance set the parameters.
        ParametersSet {
            /// To what.
            parameters: Parameters,
        },
    }
}
