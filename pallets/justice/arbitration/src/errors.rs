//! Why a call is refused: the pallet's errors, which its macro imports.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// There is no such case; it may be over.
        NotFound,
        /// The deal is before the court already.
        AlreadyOpen,
        /// The account is no arbiter.
        NotArbiter,
        /// The account is an arbiter already.
        AlreadyArbiter,
        /// The arbiter is leaving: he takes up no more.
        Leaving,
        /// The arbiter has not said that he leaves.
        NotLeaving,
        /// The bond is on hold until the exit delay has passed.
        ExitDelayNotPassed,
        /// The bond is on hold while a case of his is open.
        CasesOpen,
        /// The arbiter's bond is less than what is asked; he may `top_up`.
        BondTooSmall,
        /// The bond is what is asked, or more.
        BondComplete,
        /// The arbiter's bond stands behind as many cases as it may.
        TooManyCases,
        /// The arbiter is a party.
        ArbiterIsParty,
        /// The arbiter belongs to a party, or to the carrier of the goods: he is it, they have one identity, or
        /// it acts for him.
        ArbiterRelated,
        /// The account may not take up new business.
        TradingSuspended,
        /// The deal has ended without the court: anybody may `advance`.
        DealEnded,
        /// A language is not two small letters.
        BadLanguage,
        /// The content is empty or longer than the parameters allow.
        ContentLengthOutOfRange,
        /// Only a party may do this.
        NotParty,
        /// Only the arbiter who hears the case may do this.
        NotTheArbiter,
        /// The case stands elsewhere.
        WrongState,
        /// The deadline has passed; anybody may `advance`.
        DeadlinePassed,
        /// The deadline has not passed yet.
        DeadlineNotPassed,
        /// A panel decides; it has its own deadlines.
        AwaitingVerdict,
        /// The fee is more than a deposit of the deal.
        FeeTooHigh,
        /// There are as many bids as can be, none of which is higher and can be displaced.
        BidTooHigh,
        /// There is no such bid.
        NoBid,
        /// The bid is another one now.
        BidChanged,
        /// The side has submitted as much evidence as it may.
        TooMuchEvidence,
        /// The ruling is final: as agreed, because both sides wanted it, after the last appeal, or because a panel
        /// could decide too late for the deal.
        NotAppealable,
        /// The appellant would get no more than the ruling gives him.
        DemandNotBetter,
        /// The claimant can't pay what is set aside for a committee, or not with free money.
        FeeNotFree,
        /// The parameters contradict themselves or leave no choice.
        UnsoundParameters,
        /// Nobody bids any more; the parties accept or strike.
        BidsClosed,
        /// Arbiters still bid; the parties strike afterwards.
        BidsOpen,
        /// The list of bids is full, and others were displaced for it: a bid can only be lowered.
        BidFirm,
        /// A panel could decide too late for the deal.
        NoTimeForPanel,
    }
}
