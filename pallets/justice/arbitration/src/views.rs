//! What a page shows of cases and arbiters, and what each may do about a case now.

use crate::{pallet::*, types::*};
use alloc::vec::Vec;
use cybermiles_primitives::{trade::Deals, AccountId};

impl<T: Config> Pallet<T> {
    pub(crate) fn view(id: CaseId) -> Option<CaseView> {
        let case = Cases::<T>::get(id)?;
        let next = case.appeals.saturating_add(1);
        let offer = (case.rules.pledge(next), case.rules.seats(next));
        Some(CaseView {
            next_appeal: Self::is_appealable(&case).then_some(offer),
            deadline: case.state.deadline(),
            bids_until: case.bids_until(),
            buyer: case.buyer,
            seller: case.seller,
            claimant: case.claimant,
            deposit: case.deposit,
            terms: case.terms,
            claim: case.claim,
            demands: case.demands,
            standing: case.standing,
            state: case.state,
            tried: case.tried,
            appeals: case.appeals,
            rules: case.rules,
        })
    }

    pub(crate) fn evidence_of(id: CaseId) -> Vec<ExhibitView> {
        let count = Cases::<T>::get(id).map_or(0, |case| case.evidence_count());
        (0..count)
            .filter_map(|index| Exhibits::<T>::get(id, index))
            .map(|entry| ExhibitView {
                by: entry.by,
                at: entry.at,
                content: entry.content,
                uri: entry.uri.into_inner(),
            })
            .collect()
    }

    pub(crate) fn arbiter_view(who: &AccountId) -> Option<ArbiterView> {
        let arbiter = Arbiters::<T>::get(who)?;
        let asked = CurrentParameters::<T>::get().bond;
        Some(ArbiterView {
            content: arbiter.content,
            specialities: arbiter.specialities.into_iter().collect(),
            languages: arbiter.languages.into_iter().collect(),
            bond: arbiter.bond,
            missing: asked.saturating_sub(arbiter.bond),
            leaves_at: arbiter.leaves_at,
            hearing: arbiter.hearing,
            ruled: arbiter.ruled,
            record: arbiter.record,
        })
    }

    pub(crate) fn actions_of(id: CaseId, who: &AccountId) -> Option<Actions> {
        let case = Cases::<T>::get(id)?;
        let deadline = case.state.deadline();
        let has_lapsed = T::Deals::parties(id).is_none();
        let is_late = deadline.is_some_and(|deadline| Self::now() >= deadline);
        let mut now = Vec::new();
        if !is_late {
            Self::add_arbiters_actions(id, &case, who, &mut now);
            Self::add_partys_actions(id, &case, who, &mut now);
        }
        if is_late || (has_lapsed && deadline.is_some()) {
            now.push(Action::Advance);
        }
        Some(Actions {
            now,
            advance_from: deadline.map(|deadline| {
                if has_lapsed {
                    deadline.min(Self::now())
                } else {
                    deadline
                }
            }),
        })
    }

    fn add_arbiters_actions(id: CaseId, case: &CaseOf<T>, who: &AccountId, now: &mut Vec<Action>) {
        let is_open = !Self::are_bids_closed(case) && Self::ensure_disputed(id).is_ok();
        if is_open && Self::ensure_may_bid(who, id, case).is_ok() {
            now.push(Action::Bid);
        }
        let bids = Bids::<T>::get(id);
        if !bids.is_full() && bids.iter().any(|bid| bid.arbiter == *who) {
            now.push(Action::WithdrawBid);
        }
        if matches!(&case.state, State::Hearing { arbiter, .. } if arbiter == who) {
            now.push(Action::Rule);
        }
    }

    fn add_partys_actions(id: CaseId, case: &CaseOf<T>, who: &AccountId, now: &mut Vec<Action>) {
        let Some(side) = case.side_of(who) else {
            return;
        };
        if matches!(case.state, State::Bidding { .. }) {
            let bids = Bids::<T>::get(id);
            let is_any_fit = bids
                .iter()
                .any(|bid| Self::ensure_fit(&bid.arbiter).is_ok());
            if is_any_fit {
                now.push(Action::AcceptBid);
            }
            if !bids.is_empty() && Self::are_bids_closed(case) {
                now.push(Action::Strike);
            }
        }
        if case.state.is_before_ruling() {
            now.push(Action::Plead);
        }
        if case.evidence.of(side) < MAX_EVIDENCE {
            now.push(Action::SubmitEvidence);
        }
        let is_ruled = matches!(case.state, State::Ruled { .. });
        if is_ruled && Self::is_appealable(case) && Self::ensure_disputed(id).is_ok() {
            now.push(Action::Appeal);
        }
    }
}
