//! What is said before an arbiter and before a committee, and what they say.

use crate::{pallet::*, rent::Rented, types::*};
use core::cmp::Ordering;
use cybermiles_primitives::{
    justice::{Docket, Jury, PanelId, Summons},
    trade::{Content, Side},
    AccountId, Balance,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    storage::with_storage_layer,
    traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::{DispatchError, Perbill};

impl<T: Config> Pallet<T> {
    pub(crate) fn do_plead(who: AccountId, id: CaseId, seller_share: Perbill) -> DispatchResult {
        let mut case = Self::case_of(id)?;
        let side = case.side_of(&who).ok_or(Error::<T>::NotParty)?;
        ensure!(case.state.is_before_ruling(), Error::<T>::WrongState);
        Self::ensure_in_time(&case.state)?;
        *case.demands.of_mut(side) = seller_share;
        Cases::<T>::insert(id, case);
        Self::deposit_event(Event::Pleaded {
            case: id,
            by: side,
            seller_share,
        });
        Ok(())
    }

    pub(crate) fn do_submit_evidence(
        who: AccountId,
        id: CaseId,
        content: Content,
        uri: Uri,
    ) -> DispatchResult {
        let mut case = Self::case_of(id)?;
        let by = case.side_of(&who).ok_or(Error::<T>::NotParty)?;
        Self::ensure_in_time(&case.state)?;
        Self::ensure_content(&content)?;
        let submitted = case.evidence.of(by);
        ensure!(submitted < MAX_EVIDENCE, Error::<T>::TooMuchEvidence);
        let index = case.evidence_count();
        let entry = Exhibit {
            by,
            at: Self::now(),
            content,
            uri,
            ticket: Self::rent(&who, Rented::Evidence)?,
        };
        Exhibits::<T>::insert(id, index, entry);
        *case.evidence.of_mut(by) = submitted.saturating_add(1);
        Cases::<T>::insert(id, case);
        Self::deposit_event(Event::EvidenceSubmitted {
            case: id,
            by,
            index,
            content,
        });
        Ok(())
    }

    pub(crate) fn do_rule(who: AccountId, id: CaseId, seller_share: Perbill) -> DispatchResult {
        let mut case = Self::case_of(id)?;
        let State::Hearing { arbiter, fee, .. } = &case.state else {
            return Err(Error::<T>::WrongState.into());
        };
        ensure!(*arbiter == who, Error::<T>::NotTheArbiter);
        Self::ensure_in_time(&case.state)?;
        let loser = Self::farther(&case.demands, seller_share);
        let author = Author::Arbiter {
            arbiter: who.clone(),
            fee: *fee,
        };
        Arbiters::<T>::mutate(&who, |entry| {
            if let Some(entry) = entry {
                entry.hearing = entry.hearing.saturating_sub(1);
                entry.ruled = entry.ruled.saturating_add(1);
            }
        });
        case.arbiter = Some(who);
        // No committee is drawn any more, and nobody else is asked.
        Self::free_set_aside(&mut case)?;
        Bids::<T>::remove(id);
        let standing = Standing {
            seller_share,
            loser,
            author,
        };
        Self::enter_ruled(id, &mut case, standing);
        Cases::<T>::insert(id, case);
        Ok(())
    }

    /// Whose demand lies farther from what was ruled; nobody's, if both are as far.
    fn farther(demands: &Sides<Perbill>, ruled: Perbill) -> Option<Side> {
        let distance = |side| demands.of(side).deconstruct().abs_diff(ruled.deconstruct());
        match distance(Side::Buyer).cmp(&distance(Side::Seller)) {
            Ordering::Greater => Some(Side::Buyer),
            Ordering::Less => Some(Side::Seller),
            Ordering::Equal => None,
        }
    }

    /// The arbiter has let the case lie: he loses what he has at stake, and the next bid is taken.
    pub(crate) fn miss_hearing(
        id: CaseId,
        case: &mut CaseOf<T>,
        who: &AccountId,
        at_stake: Balance,
    ) {
        if let Some(mut arbiter) = Arbiters::<T>::get(who) {
            arbiter.hearing = arbiter.hearing.saturating_sub(1);
            arbiter.record.timeouts = arbiter.record.timeouts.saturating_add(1);
            Self::slash(id, case, who, &mut arbiter, at_stake);
            Arbiters::<T>::insert(who, arbiter);
        }
        Self::take_next_bid(id, case);
    }

    /// Draws a committee on the claimant's demand, unless there is nothing to decide.
    pub(crate) fn end_pleading(id: CaseId, case: &mut CaseOf<T>) -> DispatchResult {
        Self::free_set_aside(case)?;
        if let Some(seller_share) = Self::agreed_share(case) {
            let standing = Standing {
                seller_share,
                loser: None,
                author: Author::Parties,
            };
            Self::enter_ruled(id, case, standing);
            return Ok(());
        }
        match with_storage_layer(|| Self::summon_committee(id, case)) {
            Ok(panel) => Self::enter_panel(id, case, panel, None),
            Err(error) => {
                Self::end_without_committee(id, case, error);
                Ok(())
            }
        }
    }

    fn summon_committee(id: CaseId, case: &CaseOf<T>) -> Result<PanelId, DispatchError> {
        let is_time = Self::is_time_for_panel(case, 0);
        ensure!(is_time, Error::<T>::NoTimeForPanel);
        T::Jury::summon(Self::committee(id, case))
    }

    /// The middle of the two demands, if neither side demands more than the other gives; rounded down, for
    /// the buyer, who paid.
    fn agreed_share(case: &CaseOf<T>) -> Option<Perbill> {
        let (given, demanded) = (case.demands.buyer, case.demands.seller);
        (given >= demanded).then(|| {
            let sum = given.deconstruct().saturating_add(demanded.deconstruct());
            Perbill::from_parts(sum.checked_div(2).unwrap_or_default())
        })
    }

    /// What a committee is asked: whether the claimant's demand stands, or the other side's.
    pub(crate) fn committee(id: CaseId, case: &CaseOf<T>) -> Summons {
        Summons {
            docket: Docket::Arbitration(id),
            requester: case.party(case.claimant).clone(),
            pledge: case.rules.committee_fee,
            seats: case.rules.seats(0),
            vote_cost: case.rules.vote_cost,
            excluded: Self::concerned(id, case),
            question: case.claim,
        }
    }

    /// A claimant who can't pay for his court does not pursue his claim; if it is not his fault that there
    /// is none, what the two agreed on for that case stands. Nobody was troubled, so nobody loses a deposit.
    fn end_without_committee(id: CaseId, case: &mut CaseOf<T>, error: DispatchError) {
        Self::deposit_event(Event::CommitteeFailed { case: id, error });
        let (seller_share, author) = match error {
            DispatchError::Token(_) => (case.demands.of(case.claimant.other()), Author::Default),
            _ => (case.deadlock_share, Author::Deadlock),
        };
        let standing = Standing {
            seller_share,
            loser: None,
            author,
        };
        Self::enter_ruled(id, case, standing);
    }

    pub(crate) fn enter_panel(
        id: CaseId,
        case: &mut CaseOf<T>,
        panel: PanelId,
        appeal: Option<Appeal>,
    ) -> DispatchResult {
        case.panels
            .try_push(panel)
            .map_err(|_| Error::<T>::NotAppealable)?;
        case.state = State::Panel { panel, appeal };
        Self::deposit_event(Event::PanelSummoned {
            case: id,
            panel,
            seats: case.rules.seats(case.appeals),
            appeal,
        });
        Ok(())
    }

    /// There is a ruling. What can't be appealed can be carried out at once.
    pub(crate) fn enter_ruled(id: CaseId, case: &mut CaseOf<T>, standing: Standing) {
        case.standing = Some(standing.clone());
        let window = if Self::is_appealable(case) {
            case.rules.appeal_within
        } else {
            0
        };
        let deadline = Self::after(window);
        case.state = State::Ruled { deadline };
        Self::deposit_event(Event::Ruled {
            case: id,
            standing,
            deadline,
        });
    }

    /// What the claimant had set aside for a committee is his again.
    pub(crate) fn free_set_aside(case: &mut CaseOf<T>) -> DispatchResult {
        let amount = core::mem::take(&mut case.set_aside);
        let claimant = case.party(case.claimant);
        T::Currency::release(
            &HoldReason::CommitteeFee.into(),
            claimant,
            amount,
            Precision::Exact,
        )?;
        Ok(())
    }
}
