//! The quarrel: offers, the court, and its ruling.

use crate::{pallet::*, State};
use cybermiles_primitives::{
    trade::{Content, Costs, Court, DealId, Dispute, Outcome, Ruling, Side},
    AccountId, Balance,
};
use frame_support::{dispatch::DispatchResult, ensure};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_offer(who: AccountId, id: DealId, seller_amount: Balance) -> DispatchResult {
        let (mut deal, by) = Self::ensure_settling(&who, id)?;
        ensure!(seller_amount <= deal.rest(), Error::<T>::OfferTooHigh);
        if let State::Settling { offers, .. } = &mut deal.state {
            offers.set(by, Some(seller_amount));
        }
        Deals::<T>::insert(id, deal);
        Self::deposit_event(Event::Offered {
            deal: id,
            by,
            seller_amount,
        });
        Ok(())
    }

    pub(crate) fn do_accept_offer(
        who: AccountId,
        id: DealId,
        seller_amount: Balance,
    ) -> DispatchResult {
        let (deal, side) = Self::ensure_settling(&who, id)?;
        let offer = match &deal.state {
            State::Settling { offers, .. } => offers.of(side.other()),
            _ => None,
        };
        let offer = offer.ok_or(Error::<T>::NoOffer)?;
        ensure!(offer == seller_amount, Error::<T>::OfferChanged);
        Self::close(id, deal, seller_amount, Outcome::Settled, Costs::Nobody)
    }

    pub(crate) fn do_dispute(who: AccountId, id: DealId, evidence: Content) -> DispatchResult {
        let dispute = Self::summon(&who, id, evidence)?;
        // Whether it is heard was asked when the deal was made: what the court asks of new ones is not asked of it.
        T::Court::open_case(dispute)
    }

    /// Brings the deal before its court, and says what the court is told. The deal is written before the
    /// court is called, which may rule at once.
    pub(crate) fn summon(
        who: &AccountId,
        id: DealId,
        evidence: Content,
    ) -> Result<Dispute, DispatchError> {
        let (mut deal, claimant) = Self::ensure_settling(who, id)?;
        let terms = deal.terms.court.ok_or(Error::<T>::NoCourtAgreed)?;
        let amount = deal.rest();
        let deadline = Self::after(T::Court::longest_case());
        deal.state = State::Disputed { deadline };
        let dispute = Dispute {
            deal: id,
            buyer: deal.buyer.clone(),
            seller: deal.seller.clone(),
            claimant,
            asset: deal.asset.clone(),
            amount,
            deposit: deal.terms.deposit,
            terms,
            deadlock_share: deal.terms.deadlock_share,
            evidence,
        };
        Deals::<T>::insert(id, deal);
        Self::deposit_event(Event::Disputed {
            deal: id,
            by: claimant,
            evidence,
            deadline,
        });
        Ok(dispute)
    }

    pub(crate) fn do_rule(id: DealId, ruling: Ruling) -> DispatchResult {
        let deal = Self::deal_of(id)?;
        let is_disputed = matches!(deal.state, State::Disputed { .. });
        ensure!(is_disputed, Error::<T>::WrongState);
        Self::ensure_in_time(&deal.state)?;
        // Rounded down: the remainder of a division is the buyer's.
        let seller_amount = ruling.seller_share.mul_floor(deal.rest());
        let loser = ruling.costs.loser();
        Self::close(
            id,
            deal,
            seller_amount,
            Outcome::Ruled { loser },
            ruling.costs,
        )
    }

    fn ensure_settling(who: &AccountId, id: DealId) -> Result<(DealOf<T>, Side), DispatchError> {
        let deal = Self::deal_of(id)?;
        let side = deal.side_of(who).ok_or(Error::<T>::NotParty)?;
        let is_settling = matches!(deal.state, State::Settling { .. });
        ensure!(is_settling, Error::<T>::WrongState);
        Self::ensure_in_time(&deal.state)?;
        Ok((deal, side))
    }
}
