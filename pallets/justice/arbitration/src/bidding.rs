//! Bids for a case, and whose is taken (002 ch. 4).

use crate::{pallet::*, types::*};
use cybermiles_primitives::{trade::Deals, AccountId, Balance};
use frame_support::{dispatch::DispatchResult, ensure};

impl<T: Config> Pallet<T> {
    pub(crate) fn case_of(id: CaseId) -> Result<CaseOf<T>, Error<T>> {
        Cases::<T>::get(id).ok_or(Error::<T>::NotFound)
    }

    /// Before the deadline; a panel sets none.
    pub(crate) fn ensure_in_time(state: &State) -> DispatchResult {
        let in_time = state
            .deadline()
            .is_none_or(|deadline| Self::now() < deadline);
        ensure!(in_time, Error::<T>::DeadlinePassed);
        Ok(())
    }

    /// The deal still waits for a ruling: nobody pays for one that would come too late.
    pub(crate) fn ensure_disputed(id: CaseId) -> Result<(), Error<T>> {
        ensure!(T::Deals::parties(id).is_some(), Error::<T>::DealEnded);
        Ok(())
    }

    /// Whether nobody bids for the case any more; also if nobody ever did.
    pub(crate) fn are_bids_closed(case: &CaseOf<T>) -> bool {
        case.bids_until().is_none_or(|until| Self::now() >= until)
    }

    pub(crate) fn do_bid(who: AccountId, id: CaseId, fee: Balance) -> DispatchResult {
        let mut case = Self::case_of(id)?;
        let is_bidding = matches!(case.state, State::Bidding { .. });
        ensure!(is_bidding, Error::<T>::WrongState);
        Self::ensure_in_time(&case.state)?;
        ensure!(!Self::are_bids_closed(&case), Error::<T>::BidsClosed);
        ensure!(fee <= case.deposit, Error::<T>::FeeTooHigh);
        Self::ensure_disputed(id)?;
        Self::ensure_may_bid(&who, id, &case)?;

        let mut bids = Bids::<T>::get(id);
        let is_worse = bids.iter().any(|bid| bid.arbiter == who && bid.fee < fee);
        ensure!(!(bids.is_full() && is_worse), Error::<T>::BidFirm);
        bids.retain(|bid| bid.arbiter != who);
        Self::forget_acceptances(&mut case.state, &who);
        if bids.is_full() {
            Self::displace(id, &case.state, &mut bids, fee)?;
        }
        let position = bids
            .iter()
            .position(|bid| bid.fee > fee)
            .unwrap_or(bids.len());
        let bid = Bid {
            arbiter: who.clone(),
            fee,
        };
        bids.try_insert(position, bid)
            .map_err(|_| Error::<T>::BidTooHigh)?;
        Bids::<T>::insert(id, bids);
        Cases::<T>::insert(id, case);
        Self::deposit_event(Event::BidPlaced {
            case: id,
            arbiter: who,
            fee,
        });
        Ok(())
    }

    /// Makes room for a lower bid: the highest that no side has accepted goes, the latest of equal ones.
    fn displace(id: CaseId, state: &State, bids: &mut BidList, fee: Balance) -> DispatchResult {
        let is_accepted = |arbiter: &AccountId| match state {
            State::Bidding { accepted, .. } => {
                accepted.buyer.as_ref() == Some(arbiter)
                    || accepted.seller.as_ref() == Some(arbiter)
            }
            _ => false,
        };
        let position = bids
            .iter()
            .rposition(|bid| bid.fee > fee && !is_accepted(&bid.arbiter))
            .ok_or(Error::<T>::BidTooHigh)?;
        let displaced = bids.remove(position);
        Self::deposit_event(Event::BidDisplaced {
            case: id,
            arbiter: displaced.arbiter,
        });
        Ok(())
    }

    /// A bid that changed or is gone is accepted by nobody.
    fn forget_acceptances(state: &mut State, arbiter: &AccountId) {
        if let State::Bidding { accepted, .. } = state {
            for choice in [&mut accepted.buyer, &mut accepted.seller] {
                if choice.as_ref() == Some(arbiter) {
                    *choice = None;
                }
            }
        }
    }

    pub(crate) fn do_withdraw_bid(who: AccountId, id: CaseId) -> DispatchResult {
        let case = Self::case_of(id)?;
        let bids = Bids::<T>::get(id);
        let has_bid = bids.iter().any(|bid| bid.arbiter == who);
        ensure!(has_bid, Error::<T>::NoBid);
        Self::ensure_in_time(&case.state)?;
        // Others were displaced for those that are on a full list: they would be missing.
        ensure!(!bids.is_full(), Error::<T>::BidFirm);
        Self::remove_bid(id, case, bids, &who);
        Self::deposit_event(Event::BidWithdrawn {
            case: id,
            arbiter: who,
        });
        Ok(())
    }

    /// Once nobody bids any more, so that a struck one does not come again and there are no more than each side
    /// can strike. The deadline stays: who strikes gains no time.
    pub(crate) fn do_strike(who: AccountId, id: CaseId, arbiter: AccountId) -> DispatchResult {
        let case = Self::case_of(id)?;
        let by = case.side_of(&who).ok_or(Error::<T>::NotParty)?;
        let is_bidding = matches!(case.state, State::Bidding { .. });
        ensure!(is_bidding, Error::<T>::WrongState);
        Self::ensure_in_time(&case.state)?;
        ensure!(Self::are_bids_closed(&case), Error::<T>::BidsOpen);
        let bids = Bids::<T>::get(id);
        let has_bid = bids.iter().any(|bid| bid.arbiter == arbiter);
        ensure!(has_bid, Error::<T>::NoBid);
        Self::remove_bid(id, case, bids, &arbiter);
        Self::deposit_event(Event::BidStruck {
            case: id,
            by,
            arbiter,
        });
        Ok(())
    }

    fn remove_bid(id: CaseId, mut case: CaseOf<T>, mut bids: BidList, arbiter: &AccountId) {
        bids.retain(|bid| bid.arbiter != *arbiter);
        Bids::<T>::insert(id, bids);
        Self::forget_acceptances(&mut case.state, arbiter);
        Cases::<T>::insert(id, case);
    }

    pub(crate) fn do_accept_bid(
        who: AccountId,
        id: CaseId,
        arbiter: AccountId,
        fee: Balance,
    ) -> DispatchResult {
        let mut case = Self::case_of(id)?;
        let side = case.side_of(&who).ok_or(Error::<T>::NotParty)?;
        let in_time = Self::ensure_in_time(&case.state);
        let State::Bidding { accepted, .. } = &mut case.state else {
            return Err(Error::<T>::WrongState.into());
        };
        in_time?;
        let mut bids = Bids::<T>::get(id);
        let position = bids
            .iter()
            .position(|bid| bid.arbiter == arbiter)
            .ok_or(Error::<T>::NoBid)?;
        let is_the_same = bids.get(position).is_some_and(|bid| bid.fee == fee);
        ensure!(is_the_same, Error::<T>::BidChanged);
        *accepted.of_mut(side) = Some(arbiter.clone());
        let both = accepted.buyer == accepted.seller;
        Self::ensure_fit(&arbiter)?;
        Self::deposit_event(Event::BidAccepted {
            case: id,
            by: side,
            arbiter,
            fee,
        });
        if both {
            let bid = bids.remove(position);
            Bids::<T>::insert(id, bids);
            Self::begin_hearing(id, &mut case, bid);
        }
        Cases::<T>::insert(id, case);
        Ok(())
    }

    /// The lowest bid of an arbiter who still may hear the case is taken. If there is none, or too many have
    /// let it lie, a committee will.
    pub(crate) fn take_next_bid(id: CaseId, case: &mut CaseOf<T>) {
        let mut bids = Bids::<T>::take(id);
        while case.tried < case.rules.max_arbiters && !bids.is_empty() {
            let bid = bids.remove(0);
            if Self::ensure_fit(&bid.arbiter).is_ok() {
                Self::begin_hearing(id, case, bid);
                if !bids.is_empty() {
                    Bids::<T>::insert(id, bids);
                }
                return;
            }
            Self::deposit_event(Event::BidPassedOver {
                case: id,
                arbiter: bid.arbiter,
            });
        }
        let deadline = Self::after(case.rules.plead_within);
        case.state = State::Pleading { deadline };
        Self::deposit_event(Event::PleadingBegan { case: id, deadline });
    }

    /// He who was found fit hears the case. The others' bids wait, should he let it lie.
    fn begin_hearing(id: CaseId, case: &mut CaseOf<T>, bid: Bid) {
        let Bid { arbiter, fee } = bid;
        let at_stake = case
            .rules
            .timeout_slash
            .mul_ceil(CurrentParameters::<T>::get().bond);
        let deadline = Self::after(case.rules.hear_within);
        Arbiters::<T>::mutate(&arbiter, |entry| {
            if let Some(entry) = entry {
                entry.hearing = entry.hearing.saturating_add(1);
            }
        });
        case.tried = case.tried.saturating_add(1);
        Self::deposit_event(Event::HearingBegan {
            case: id,
            arbiter: arbiter.clone(),
            fee,
            at_stake,
            deadline,
        });
        case.state = State::Hearing {
            arbiter,
            fee,
            at_stake,
            deadline,
        };
    }
}
