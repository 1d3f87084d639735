//! What a page shows: a juror and his duties, a panel and what each may do about it now.

use crate::{pallet::*, types::*};
use alloc::vec::Vec;
use cybermiles_primitives::{
    justice::{Jury, PanelId},
    AccountId, BlockNumber,
};

impl<T: Config> Pallet<T> {
    pub(crate) fn juror_view(who: &AccountId) -> Option<JurorView> {
        let juror = Jurors::<T>::get(who)?;
        Some(JurorView {
            stake: juror.stake,
            weight: juror.weight(),
            locked: juror.locked,
            leaving: juror.leaving,
            withdrawable: Self::withdrawable(&juror),
            duties: Self::duties_page(who, None),
        })
    }

    pub(crate) fn duties_page(who: &AccountId, after: Option<PanelId>) -> Vec<(PanelId, Class)> {
        let duties = match after {
            Some(panel) => {
                Duties::<T>::iter_prefix_from(who, Duties::<T>::hashed_key_for(who, panel))
            }
            None => Duties::<T>::iter_prefix(who),
        };
        duties.take(MAX_PAGE as usize).collect()
    }

    pub(crate) fn panel_view(id: PanelId) -> Option<PanelView> {
        let panel = Panels::<T>::get(id)?;
        Some(PanelView {
            deadline: Self::deadline(&panel),
            pot: Self::pot(id),
            docket: panel.docket,
            requester: panel.requester,
            pledge: panel.pledge,
            seats: panel.seats,
            terms: panel.terms,
            excluded: panel.excluded.into_inner(),
            question: panel.question,
            round: panel.round,
            redraws: panel.redraws,
            tally: panel.tally,
            state: panel.state,
        })
    }

    fn deadline(panel: &PanelOf<T>) -> Option<BlockNumber> {
        match panel.state {
            State::Drawing { term, .. } => Some(Self::forgotten_at(term)),
            State::Voting { commit_until, .. } if Self::now() < commit_until => Some(commit_until),
            State::Voting { reveal_until, .. } => Some(reveal_until),
            State::Clearing(_) | State::Decided { .. } | State::Settling { .. } => None,
        }
    }

    pub(crate) fn ballot_view(id: PanelId, who: &AccountId) -> Option<BallotView> {
        let class = Duties::<T>::get(who, id)?;
        let ballot = Ballots::<T>::get((id, class, who))?;
        Some(BallotView {
            class,
            seats: ballot.seats,
            commitment: ballot.commitment,
        })
    }

    pub(crate) fn term_view() -> TermView {
        let current = Self::term_now();
        let tree = Self::tree();
        TermView {
            current,
            since: Self::start_of(current),
            until: Self::start_of(current.saturating_add(1)),
            frozen: tree.total_at(current).unwrap_or_default(),
            live: tree.total(),
        }
    }

    pub(crate) fn actions_of(id: PanelId, who: &AccountId) -> Option<Actions> {
        let panel = Panels::<T>::get(id)?;
        let advance_from = Self::advance_from(&panel);
        let mut now = Vec::new();
        match panel.state {
            State::Drawing {
                frozen_at,
                term,
                seed,
                ..
            } => {
                let is_known = seed.is_some() || Self::is_seed_known(frozen_at);
                let has_weight = Self::tree().total_at(term).is_ok_and(|total| total > 0);
                if is_known && has_weight {
                    now.push(Action::Draw);
                }
            }
            State::Voting { .. } => now.extend(Self::ballot_action(id, &panel, who)),
            State::Clearing(_) | State::Settling { .. } => now.push(Action::Settle),
            State::Decided { .. } => (),
        }
        if advance_from.is_some_and(|block| block <= Self::now()) {
            now.push(Action::Advance);
        }
        Some(Actions { now, advance_from })
    }

    fn ballot_action(id: PanelId, panel: &PanelOf<T>, who: &AccountId) -> Option<Action> {
        let ballot = Self::ballot_view(id, who)?;
        let State::Voting {
            commit_until,
            reveal_until,
        } = panel.state
        else {
            return None;
        };
        let now = Self::now();
        if now < commit_until {
            return Some(Action::Commit);
        }
        let is_due = ballot.class == Class::Silent && ballot.commitment.is_some();
        (is_due && now < reveal_until).then_some(Action::Reveal)
    }

    /// When everybody has revealed it is now.
    fn advance_from(panel: &PanelOf<T>) -> Option<BlockNumber> {
        match panel.state {
            State::Drawing { term, .. } => Some(Self::forgotten_at(term)),
            State::Voting { reveal_until, .. } => {
                let is_complete = panel.tally.revealed() == panel.seats;
                Some(if is_complete {
                    reveal_until.min(Self::now())
                } else {
                    reveal_until
                })
            }
            State::Clearing(_) | State::Decided { .. } | State::Settling { .. } => None,
        }
    }
}
