//! Why a call is refused: the pallet's errors, which its macro imports.

use frame_support::pallet_macros::pallet_section;

#[pallet_section]
mod errors {
    /// Why a call is refused.
    #[pallet::error]
    pub enum Error<T> {
        /// The account is no issuer.
        NotIssuer,
        /// The account is an issuer already.
        AlreadyIssuer,
        /// The issuer is leaving: he certifies no more.
        Leaving,
        /// The issuer has not said that he leaves.
        NotLeaving,
        /// The bond is on hold until the exit delay has passed.
        ExitDelayNotPassed,
        /// The content is empty or longer than the parameters allow.
        ContentLengthOutOfRange,
        /// A batch has a unit at least.
        NoUnits,
        /// There is no such batch.
        UnknownBatch,
        /// The batch is another issuer's.
        NotBatchIssuer,
        /// The batch has been recalled.
        AlreadyRecalled,
        /// The batch is closing, or closed.
        AlreadyClosing,
        /// The batch is closed: no more of its units are claimed.
        BatchClosed,
        /// Units of the batch may still be claimed.
        BatchNotClosed,
        /// Units of the batch are in the state.
        BatchInUse,
        /// The same commitment stands.
        AlreadyCommitted,
        /// No such commitment stands: another claimant, unit or secret, or none at all.
        NoCommitment,
        /// The commitment has not waited long enough.
        CommitmentTooYoung,
        /// The commitment has expired.
        CommitmentExpired,
        /// The commitment has not expired yet.
        CommitmentNotExpired,
        /// The batch has no unit of that number, or it was never claimed, or it has been cleared.
        UnknownUnit,
        /// The unit has been claimed: somebody used this label before.
        AlreadyClaimed,
        /// The proof does not lead from number and secret to the batch's root.
        WrongProof,
        /// The unit is in another's custody.
        NotCustodian,
        /// The unit is in his custody already.
        SameCustodian,
        /// The unit is bound to a deal.
        UnitBound,
        /// The unit is not bound to any deal.
        UnitNotBound,
        /// The unit is retired.
        UnitRetired,
        /// The unit is not retired.
        UnitNotRetired,
        /// There is no such deal, or it has ended.
        UnknownDeal,
        /// The account does not sell in this deal.
        NotSeller,
        /// The deal has as many units as one may have.
        TooManyUnits,
        /// The deal has not ended; its end decides about the unit.
        DealNotEnded,
        /// The limit is zero or above [`MAX_CLEAR`](crate::MAX_CLEAR).
        LimitOutOfRange,
        /// The account may not take up new business.
        TradingSuspended,
        /// Part of the bond was taken: he certifies no more until he has topped it up.
        BondIncomplete,
        /// Nothing is missing of the bond.
        BondComplete,
        /// A report of a counterfeit is open: the bond, the unit and the batch wait for its verdict.
        ReportOpen,
        /// There is no such report, or it is decided.
        UnknownReport,
        /// The unit is marked as a counterfeit.
        AlreadyMarked,
        /// The issuer doesn't report what he certified: he recalls it.
        ReporterIsIssuer,
        /// The bond of this moment is higher than what the reporter would put up.
        ReportBondTooHigh,
        /// The report has been answered.
        AlreadyAnswered,
        /// The parameters contradict each other or their bounds.
        UnsoundParameters,
    }
}
