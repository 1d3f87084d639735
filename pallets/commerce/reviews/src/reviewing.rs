//! Commit, reveal, reply: who may, and what it does.

use crate::{
    commitment::{commitment, Salt},
    pallet::*,
    Actions, Review, RATINGS,
};
use cybermiles_primitives::{
    trade::{Content, DealId, Side},
    AccountId, BlockNumber, Hash,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    traits::{fungible::MutateHold, tokens::Precision},
};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_commit(who: AccountId, deal: DealId, commitment: Hash) -> DispatchResult {
        Self::with_receipt(deal, &who, |receipt, side| {
            let now = Self::now();
            Self::ensure_may_commit(receipt, now)?;
            let bond = receipt.parameters.bond;
            if receipt.review(side) == Review::Open && bond > 0 {
                T::Currency::hold(&HoldReason::Commitment.into(), &who, bond)?;
            }
            receipt.set_review(side, Review::Committed(commitment));
            if receipt.review(side.other()).is_committed() {
                receipt.commit_until = now;
            }
            Self::deposit_event(Event::Committed {
                deal,
                account: who.clone(),
                commitment,
                commit_until: receipt.commit_until,
            });
            Ok(())
        })
    }

    pub(crate) fn do_reveal(
        who: AccountId,
        deal: DealId,
        rating: u8,
        content: Option<Content>,
        salt: &Salt,
    ) -> DispatchResult {
        Self::with_receipt(deal, &who, |receipt, by| {
            let now = Self::now();
            let committed = Self::ensure_may_reveal(receipt, by, now)?;
            ensure!(RATINGS.allow(&rating), Error::<T>::RatingOutOfRange);
            if let Some(content) = &content {
                Self::ensure_content(receipt, content)?;
            }
            ensure!(
                commitment(deal, &who, rating, content, salt) == committed,
                Error::<T>::WrongCommitment
            );

            Self::release_bond(receipt, by)?;
            let reply_until = now.saturating_add(receipt.parameters.reply_window);
            receipt.set_review(by, Review::Revealed { reply_until });
            let reviewed = receipt.account(by.other()).clone();
            ReputationOf::<T>::mutate(&reviewed, |known| {
                known.reviews = known.reviews.saturating_add(1);
                known.rating_sum = known.rating_sum.saturating_add(rating.into());
            });
            Self::deposit_event(Event::Reviewed {
                deal,
                listing: receipt.listing,
                outcome: receipt.outcome,
                by,
                reviewer: who.clone(),
                reviewed,
                rating,
                content,
                reply_until,
            });
            Ok(())
        })
    }

    pub(crate) fn do_reply(who: AccountId, deal: DealId, content: Content) -> DispatchResult {
        Self::with_receipt(deal, &who, |receipt, side| {
            let reviewer = side.other();
            Self::ensure_may_reply(receipt, reviewer, Self::now())?;
            Self::ensure_content(receipt, &content)?;
            receipt.set_review(reviewer, Review::Replied);
            Self::deposit_event(Event::Replied {
                deal,
                account: who.clone(),
                reviewer: receipt.account(reviewer).clone(),
                content,
            });
            Ok(())
        })
    }

    /// What `who` may do about the receipt now.
    pub(crate) fn actions_of(receipt: &ReceiptOf<T>, who: &AccountId) -> Actions {
        let now = Self::now();
        let expire = now >= receipt.over_at();
        let Some(side) = receipt.side_of(who) else {
            return Actions {
                expire,
                ..Default::default()
            };
        };
        Actions {
            commit: Self::ensure_may_commit(receipt, now)
                .ok()
                .map(|()| receipt.commit_until),
            reveal: Self::ensure_may_reveal(receipt, side, now)
                .ok()
                .map(|_| receipt.reveal_until()),
            reply: Self::ensure_may_reply(receipt, side.other(), now).ok(),
            expire,
        }
    }

    /// Changes a kept receipt in the name of one of its sides.
    fn with_receipt(
        deal: DealId,
        who: &AccountId,
        act: impl FnOnce(&mut ReceiptOf<T>, Side) -> DispatchResult,
    ) -> DispatchResult {
        Receipts::<T>::try_mutate(deal, |kept| {
            let receipt = kept.as_mut().ok_or(Error::<T>::NotFound)?;
            let side = receipt.side_of(who).ok_or(Error::<T>::NotParty)?;
            act(receipt, side)
        })
    }

    /// Who has committed may commit again: only when both have is the time over.
    fn ensure_may_commit(receipt: &ReceiptOf<T>, now: BlockNumber) -> Result<(), Error<T>> {
        ensure!(now < receipt.commit_until, Error::<T>::DeadlinePassed);
        Ok(())
    }

    /// The commitment that may be opened now.
    fn ensure_may_reveal(
        receipt: &ReceiptOf<T>,
        by: Side,
        now: BlockNumber,
    ) -> Result<Hash, Error<T>> {
        ensure!(now >= receipt.commit_until, Error::<T>::CommitOpen);
        match receipt.review(by) {
            Review::Open => Err(Error::<T>::NotCommitted),
            Review::Revealed { .. } | Review::Replied => Err(Error::<T>::AlreadyRevealed),
            Review::Committed(_) if now >= receipt.reveal_until() => {
                Err(Error::<T>::DeadlinePassed)
            }
            Review::Committed(commitment) => Ok(commitment),
        }
    }

    /// Until when the review of `reviewer` may be replied to.
    fn ensure_may_reply(
        receipt: &ReceiptOf<T>,
        reviewer: Side,
        now: BlockNumber,
    ) -> Result<BlockNumber, Error<T>> {
        match receipt.review(reviewer) {
            Review::Open | Review::Committed(_) => Err(Error::<T>::NotRevealed),
            Review::Replied => Err(Error::<T>::AlreadyReplied),
            Review::Revealed { reply_until } if now >= reply_until => {
                Err(Error::<T>::DeadlinePassed)
            }
            Review::Revealed { reply_until } => Ok(reply_until),
        }
    }

    fn ensure_content(receipt: &ReceiptOf<T>, content: &Content) -> Result<(), Error<T>> {
        ensure!(
            receipt.parameters.allow(content),
            Error::<T>::ContentLengthOutOfRange
        );
        Ok(())
    }

    fn release_bond(receipt: &ReceiptOf<T>, side: Side) -> DispatchResult {
        let bond = receipt.parameters.bond;
        if bond > 0 {
            let reason = HoldReason::Commitment.into();
            // The best there is: a hold that was cut from elsewhere must not keep a review back.
            T::Currency::release(&reason, receipt.account(side), bond, Precision::BestEffort)?;
        }
        Ok(())
    }
}
