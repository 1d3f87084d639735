//! The beginning and the end of a panel, as the one who asks sees them; and how it is frozen.

use crate::{pallet::*, types::*, WeightInfo};
use cybermiles_primitives::{
    justice::{Jury, PanelId, Summons, MAX_SEATS},
    AccountId, Balance, BlockNumber,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    storage::with_storage_layer,
    traits::{
        fungible::{Inspect, Mutate},
        tokens::Preservation,
        Consideration, Get,
    },
    weights::Weight,
};
use sp_runtime::{traits::AccountIdConversion, ArithmeticError, DispatchError};

impl<T: Config> Jury for Pallet<T> {
    fn summon(summons: Summons) -> Result<PanelId, DispatchError> {
        // Whoever asks may go on without a panel, so what is refused leaves no trace.
        with_storage_layer(|| Self::do_summon(summons))
    }

    fn pot(panel: PanelId) -> AccountId {
        T::PalletId::get().into_sub_account_truncating(panel)
    }

    fn discharge(panel: PanelId) -> DispatchResult {
        Self::do_discharge(panel)
    }

    fn longest_panel() -> BlockNumber {
        let parameters = CurrentParameters::<T>::get();
        // A snapshot is frozen in its own term and forgotten two terms after that began.
        let drawing = T::TermLength::get().saturating_mul(2);
        let round = drawing
            .saturating_add(parameters.commit_within)
            .saturating_add(parameters.reveal_within)
            .saturating_add(SLACK_PER_ROUND);
        parameters.redraws.saturating_add(1).saturating_mul(round)
    }

    fn summon_weight() -> Weight {
        T::WeightInfo::summon()
    }

    fn discharge_weight() -> Weight {
        T::WeightInfo::discharge()
    }

    #[cfg(feature = "runtime-benchmarks")]
    fn benchmark_decide(panel: PanelId, verdict: cybermiles_primitives::justice::Verdict) {
        Panels::<T>::mutate_extant(panel, |panel| {
            panel.state = State::Decided {
                verdict,
                voted: false,
            };
        });
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn panel_of(id: PanelId) -> Result<PanelOf<T>, DispatchError> {
        Panels::<T>::get(id).ok_or(Error::<T>::NotFound.into())
    }

    fn do_summon(summons: Summons) -> Result<PanelId, DispatchError> {
        let parameters = CurrentParameters::<T>::get();
        let keep = T::Currency::minimum_balance();
        let terms = Self::terms_of(&summons, &parameters)?;
        let is_short = summons.question.length <= parameters.max_content_length;
        ensure!(is_short, Error::<T>::ContentTooLong);
        ensure!(summons.pledge >= keep, Error::<T>::PledgeTooSmall);
        let excluded = summons
            .excluded
            .try_into()
            .map_err(|_| Error::<T>::TooManyExcluded)?;

        let id = NextPanel::<T>::get();
        NextPanel::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
        let requester = summons.requester;
        let mut panel = Panel {
            ticket: T::Ticket::new(&requester, Self::panel_footprint(summons.seats))?,
            docket: summons.docket,
            requester,
            pledge: summons.pledge,
            keep,
            seats: summons.seats,
            terms,
            excluded,
            question: summons.question,
            round: 0,
            redraws: parameters.redraws,
            tally: Tally::default(),
            forfeited: 0,
            state: Self::frozen(),
        };
        Self::fill_pot(id, &panel)?;
        Self::deposit_event(Event::Summoned {
            panel: id,
            docket: panel.docket,
            requester: panel.requester.clone(),
            pledge: panel.pledge,
            seats: panel.seats,
            terms,
            question: panel.question,
        });
        Self::freeze(id, &mut panel);
        Panels::<T>::insert(id, panel);
        Ok(id)
    }

    /// What holds for a panel; that all its seats together can't overflow a stake is checked here.
    fn terms_of(summons: &Summons, parameters: &Parameters) -> Result<PanelTerms, DispatchError> {
        let is_count = (1..=MAX_SEATS).contains(&summons.seats);
        ensure!(is_count, Error::<T>::SeatsOutOfBounds);
        ensure!(summons.vote_cost > 0, Error::<T>::ZeroVoteCost);
        let absence_cost = summons
            .vote_cost
            .checked_mul(Balance::from(parameters.absence_multiple))
            .ok_or(ArithmeticError::Overflow)?;
        absence_cost
            .checked_mul(Balance::from(summons.seats))
            .ok_or(ArithmeticError::Overflow)?;
        Ok(PanelTerms {
            vote_cost: summons.vote_cost,
            absence_cost,
            quorum: parameters.quorum.mul_ceil(summons.seats),
            requester_share: parameters.requester_share,
            commit_within: parameters.commit_within,
            reveal_within: parameters.reveal_within,
        })
    }

    /// The pledge, and beside it what keeps the pot alive until its last planck is paid.
    fn fill_pot(id: PanelId, panel: &PanelOf<T>) -> DispatchResult {
        let pot = Self::pot(id);
        // So that a stranger's locked gift can't keep the last planck there.
        frame_system::Pallet::<T>::inc_providers(&pot);
        let amount = panel
            .pledge
            .checked_add(panel.keep)
            .ok_or(ArithmeticError::Overflow)?;
        T::Currency::transfer(&panel.requester, &pot, amount, Preservation::Preserve)?;
        Ok(())
    }

    /// The stakes that count are those of the start of this term: what is staked from now on comes too
    /// late, and so does every seed that is known already.
    fn frozen() -> State {
        State::Drawing {
            frozen_at: Self::now(),
            term: Self::term_now(),
            seed: None,
            drawn: 0,
            draws: 0,
        }
    }

    pub(crate) fn freeze(id: PanelId, panel: &mut PanelOf<T>) {
        panel.tally = Tally::default();
        panel.state = Self::frozen();
        Self::deposit_event(Event::Frozen {
            panel: id,
            round: panel.round,
            term: Self::term_now(),
        });
    }

    fn do_discharge(id: PanelId) -> DispatchResult {
        Panels::<T>::try_mutate(id, |panel| {
            let panel = panel.as_mut().ok_or(Error::<T>::NotFound)?;
            let State::Decided { verdict, voted } = panel.state else {
                return Err(Error::<T>::WrongState.into());
            };
            let settlement = Settlement {
                voted,
                payout: None,
            };
            panel.state = State::Settling {
                verdict,
                settlement,
            };
            Self::deposit_event(Event::Discharged { panel: id });
            Ok(())
        })
    }
}
