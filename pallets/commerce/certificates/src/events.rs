//! What happened: the pallet's events, which its macro imports. An indexer rebuilds the state from them.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod events {
    /// What happened.
    #[pallet::event]
    #[pallet::generate_deposit(pub(crate) fn deposit_event)]
    pub enum Event<T: Config> {
        /// An account certifies from now on.
        IssuerRegistered {
            /// Who.
            issuer: AccountId,
            /// What it says of itself.
            content: Content,
            /// What it put up, in planck.
            bond: Balance,
            /// Blocks for which the bond stays on hold after it has said that it leaves.
            exit_delay: BlockNumber,
        },
        /// An issuer says something else of itself.
        IssuerUpdated {
            /// Who.
            issuer: AccountId,
            /// What it says now.
            content: Content,
        },
        /// An issuer certifies no more.
        IssuerLeaving {
            /// Who.
            issuer: AccountId,
            /// The first block in which it may take the bond.
            leaves_at: BlockNumber,
        },
        /// An issuer took its bond back and is none any more.
        IssuerLeft {
            /// Who.
            issuer: AccountId,
            /// The bond, in planck.
            bond: Balance,
        },
        /// A batch was certified.
        BatchCertified {
            /// Which.
            batch: BatchId,
            /// By whom.
            issuer: AccountId,
            /// The root of its tree.
            root: Hash,
            /// How many units it has.
            units: u32,
            /// What they are.
            product: Content,
            /// Blocks from its closing until no more units are claimed.
            close_notice: BlockNumber,
        },
        /// The issuer warns of a batch.
        BatchRecalled {
            /// Which.
            batch: BatchId,
            /// Why.
            reason: Content,
        },
        /// No more units of a batch are claimed once the notice has passed.
        BatchClosing {
            /// Which.
            batch: BatchId,
            /// The first block in which a claim comes too late.
            closes_at: BlockNumber,
        },
        /// Marks of a closed batch's spent units and counterfeits were removed.
        MarksRemoved {
            /// Which batch.
            batch: BatchId,
            /// How many.
            marks: u32,
        },
        /// Nothing of a closed batch was left, and it was removed.
        BatchRemoved {
            /// Which.
            batch: BatchId,
        },
        /// Somebody says that he knows a unit's secret.
        Committed {
            /// Who.
            who: AccountId,
            /// The commitment.
            hash: Hash,
            /// The first block in which he may claim.
            from: BlockNumber,
            /// The first block in which it is too late.
            expires: BlockNumber,
        },
        /// A commitment expired and was removed.
        CommitmentRemoved {
            /// Whose.
            who: AccountId,
            /// The commitment.
            hash: Hash,
        },
        /// A unit has its first custodian, whose commitment is fulfilled.
        UnitClaimed {
            /// Which.
            unit: UnitId,
            /// Who, at position 0 of its history.
            custodian: AccountId,
            /// The commitment.
            hash: Hash,
        },
        /// A custodian handed a unit on.
        UnitTransferred {
            /// Which.
            unit: UnitId,
            /// Who had it.
            from: AccountId,
            /// Who has it.
            to: AccountId,
            /// The position in its history.
            position: u32,
        },
        /// A unit was promised to a deal.
        UnitBound {
            /// Which.
            unit: UnitId,
            /// To which deal.
            deal: DealId,
        },
        /// A deal ended, and a unit bound to it stays with its custodian.
        UnitUnbound {
            /// Which.
            unit: UnitId,
            /// The deal.
            deal: DealId,
        },
        /// A deal ended, and a unit bound to it went to the buyer.
        UnitSold {
            /// Which.
            unit: UnitId,
            /// The deal.
            deal: DealId,
            /// Who had it.
            from: AccountId,
            /// Who has it.
            to: AccountId,
            /// The position in its history.
            position: u32,
        },
        /// A unit is consumed or destroyed.
        UnitRetired {
            /// Which.
            unit: UnitId,
        },
        /// Entries of a retired unit's history were removed, the last first; with the first one the unit.
        HistoryCleared {
            /// Which unit.
            unit: UnitId,
            /// How many entries are left.
            left: u32,
            /// Whether a mark stays, now that none is left: the label is good for nothing.
            is_marked: bool,
        },
        /// Somebody says that a unit's serial number was copied; his bond lies in the panel's pot.
        CounterfeitReported {
            /// Which report.
            report: ReportId,
            /// Which unit.
            unit: UnitId,
            /// Who says so.
            reporter: AccountId,
            /// Who certified it.
            issuer: AccountId,
            /// What there is to show for it.
            evidence: Content,
            /// The panel that decides.
            panel: PanelId,
            /// The reporter's bond, in planck.
            bond: Balance,
            /// What it costs the issuer if it is true, in planck.
            penalty: Balance,
        },
        /// The issuer answered a report.
        ReportAnswered {
            /// Which report.
            report: ReportId,
            /// What he says.
            answer: Content,
        },
        /// A jury decided about a report, and it is no more.
        ReportDecided {
            /// Which report.
            report: ReportId,
            /// Which unit.
            unit: UnitId,
            /// What the jury said.
            verdict: Verdict,
        },
        /// A unit is marked as a counterfeit, for good.
        UnitMarked {
            /// Which unit.
            unit: UnitId,
            /// By which report.
            report: ReportId,
        },
        /// An issuer paid for a counterfeit with his bond.
        PenaltyPaid {
            /// Who.
            issuer: AccountId,
            /// For which report.
            report: ReportId,
            /// What the reporter got, in planck.
            to_reporter: Balance,
            /// What the jurors share, in planck.
            to_jurors: Balance,
        },
        /// An issuer put up again what had been taken of its bond.
        BondToppedUp {
            /// Who.
            issuer: AccountId,
            /// What was missing, in planck.
            amount: Balance,
        },
        /// The jury did not discharge a report's panel, which it should.
        NotDischarged {
            /// Whose panel.
            report: ReportId,
            /// Which panel.
            panel: PanelId,
            /// What the jury said.
            error: DispatchError,
        },
        /// Rent could not be returned: the account can't receive it, and what was to be done is done without it.
        RentStuck {
            /// Whose.
            payer: AccountId,
        },
        /// Governance set the parameters.
        ParametersSet {
            /// What holds from now on.
            parameters: Parameters,
        },
    }
}
