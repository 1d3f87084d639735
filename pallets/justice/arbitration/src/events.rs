//! What happened: the pallet's events, which its macro imports. An indexer rebuilds every case from them.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// An account is an arbiter.
        ArbiterRegistered {
            /// Who.
            arbiter: AccountId,
            /// What he says of himself.
            content: Content,
            /// In what he is at home.
            specialities: Specialities,
            /// What he reads.
            languages: Languages,
            /// What is on hold, in planck.
            bond: Balance,
            /// Blocks from leaving to its return.
            exit_delay: BlockNumber,
        },
        /// An arbiter says anew who he is and in what he is at home.
        ArbiterUpdated {
            /// Who.
            arbiter: AccountId,
            /// What he says of himself.
            content: Content,
            /// In what he is at home.
            specialities: Specialities,
            /// What he reads.
            languages: Languages,
        },
        /// An arbiter takes up no more cases.
        ArbiterLeaving {
            /// Who.
            arbiter: AccountId,
            /// The first block in which he may take the bond, if no case of his is open.
            leaves_at: BlockNumber,
        },
        /// An arbiter has left.
        ArbiterLeft {
            /// Who.
            arbiter: AccountId,
            /// What he got back, in planck.
            bond: Balance,
        },
        /// An arbiter's bond is what is asked again.
        BondToppedUp {
            /// Who.
            arbiter: AccountId,
            /// What he added, in planck.
            added: Balance,
            /// What is on hold now, in planck.
            bond: Balance,
        },
        /// The deal could not be ruled over any more: the time that it gave the court is over.
        RulingFailed {
            /// Which case.
            case: CaseId,
            /// What the escrow said.
            error: DispatchError,
        },
        /// An arbiter has let a case lie: what he had at stake went to the parties, in equal halves.
        BondSlashed {
            /// Which case.
            case: CaseId,
            /// Who.
            arbiter: AccountId,
            /// What the buyer got of his bond, in planck.
            to_buyer: Balance,
            /// What the seller got of it, in planck.
            to_seller: Balance,
        },
        /// A dispute is before the court.
        Opened {
            /// Which case.
            case: CaseId,
            /// Who went to court.
            claimant: Side,
            /// What he has to say.
            claim: Content,
            /// What the parties agreed on.
            terms: CourtTerms,
            /// How it is heard.
            rules: Rules,
            /// What the claimant has on hold for a committee, in planck.
            set_aside: Balance,
            /// Where it stands.
            state: State,
        },
        /// An arbiter offers to hear a case, in place of his former offer.
        BidPlaced {
            /// Which case.
            case: CaseId,
            /// Who.
            arbiter: AccountId,
            /// For how much, in planck.
            fee: Balance,
        },
        /// An arbiter has taken his bid back.
        BidWithdrawn {
            /// Which case.
            case: CaseId,
            /// Who.
            arbiter: AccountId,
        },
        /// A lower bid took the place of his.
        BidDisplaced {
            /// Which case.
            case: CaseId,
            /// Whose.
            arbiter: AccountId,
        },
        /// A party does not want this arbiter.
        BidStruck {
            /// Which case.
            case: CaseId,
            /// Which side.
            by: Side,
            /// Whose bid is gone.
            arbiter: AccountId,
        },
        /// It would have been his turn, but he may hear the case no more.
        BidPassedOver {
            /// Which case.
            case: CaseId,
            /// Who.
            arbiter: AccountId,
        },
        /// A side accepts a bid, in place of the one that it accepted before.
        BidAccepted {
            /// Which case.
            case: CaseId,
            /// Which side.
            by: Side,
            /// Whose bid.
            arbiter: AccountId,
            /// For how much, in planck.
            fee: Balance,
        },
        /// An arbiter hears the case.
        HearingBegan {
            /// Which case.
            case: CaseId,
            /// Who.
            arbiter: AccountId,
            /// For how much, in planck.
            fee: Balance,
            /// What he loses if he does not rule, in planck.
            at_stake: Balance,
            /// Until when he may rule.
            deadline: BlockNumber,
        },
        /// There is no arbiter: a committee will be drawn.
        PleadingBegan {
            /// Which case.
            case: CaseId,
            /// Until when the parties may say what they demand.
            deadline: BlockNumber,
        },
        /// A side says what it demands, in place of its former demand.
        Pleaded {
            /// Which case.
            case: CaseId,
            /// Which side.
            by: Side,
            /// What the seller should get in its view.
            seller_share: Perbill,
        },
        /// A side shows a piece of evidence; where it can be had is in the entry while the case is open.
        EvidenceSubmitted {
            /// Which case.
            case: CaseId,
            /// Which side.
            by: Side,
            /// Its number in the case.
            index: u32,
            /// What it is.
            content: Content,
        },
        /// A panel is being drawn.
        PanelSummoned {
            /// Which case.
            case: CaseId,
            /// Which panel.
            panel: PanelId,
            /// How many seats it has.
            seats: u32,
            /// Who appeals and what he demands; nobody, if it is the committee.
            appeal: Option<Appeal>,
        },
        /// No committee could be drawn: the claimant could not pay for it, or the jury refused.
        CommitteeFailed {
            /// Which case.
            case: CaseId,
            /// Why not.
            error: DispatchError,
        },
        /// This is the ruling now.
        Ruled {
            /// Which case.
            case: CaseId,
            /// What was ruled, and by whom.
            standing: Standing,
            /// Until when it may be appealed; afterwards it is carried out.
            deadline: BlockNumber,
        },
        /// The case is over and has left storage.
        Closed {
            /// Which case.
            case: CaseId,
            /// How it ended.
            outcome: Outcome,
        },
        /// A panel would not be discharged. It has decided all the same.
        PanelStuck {
            /// Which case.
            case: CaseId,
            /// Which panel.
            panel: PanelId,
        },
        /// Rent could not be returned to whoever paid it.
        RentStuck {
            /// Who.
            payer: AccountId,
        },
        /// Governance has set the parameters.
        ParametersSet {
            /// The parameters.
            parameters: Parameters,
        },
    }
}
