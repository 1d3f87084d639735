//! What follows from silence, and the end of a case.

use crate::{pallet::*, types::*, weights::WeightInfo};
use cybermiles_primitives::{
    justice::Jury,
    trade::{Costs, Deals, Disputes, Ruling},
    AccountId,
};
use frame_support::{
    dispatch::DispatchResult, ensure, storage::with_storage_layer, weights::Weight,
};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
    /// Does what is due, and says what it weighs.
    pub(crate) fn do_advance(id: CaseId) -> Result<Weight, DispatchError> {
        let mut case = Self::case_of(id)?;
        let deadline = case.state.deadline().ok_or(Error::<T>::AwaitingVerdict)?;
        if T::Deals::parties(id).is_none() {
            Self::finish(id, case, Outcome::Lapsed)?;
            return Ok(Self::end_weight());
        }
        ensure!(Self::now() >= deadline, Error::<T>::DeadlineNotPassed);
        let weight = match case.state.clone() {
            State::Bidding { .. } => {
                Self::take_next_bid(id, &mut case);
                T::WeightInfo::advance_bidding()
            }
            State::Hearing {
                arbiter, at_stake, ..
            } => {
                Self::miss_hearing(id, &mut case, &arbiter, at_stake);
                T::WeightInfo::advance_hearing()
            }
            State::Pleading { .. } => {
                Self::end_pleading(id, &mut case)?;
                Self::pleading_weight()
            }
            State::Ruled { .. } => {
                Self::carry_out(id, case)?;
                return Ok(Self::end_weight());
            }
            State::Panel { .. } => return Err(Error::<T>::AwaitingVerdict.into()),
        };
        Cases::<T>::insert(id, case);
        Ok(weight)
    }

    fn pleading_weight() -> Weight {
        T::WeightInfo::advance_pleading().saturating_add(T::Jury::summon_weight())
    }

    fn end_weight() -> Weight {
        T::WeightInfo::advance_ruled()
            .saturating_add(T::Disputes::rule_weight())
            .saturating_add(T::Jury::discharge_weight().saturating_mul(MAX_PANELS.into()))
    }

    /// What `advance` weighs at most.
    pub(crate) fn advance_weight() -> Weight {
        T::WeightInfo::advance_bidding()
            .max(T::WeightInfo::advance_hearing())
            .max(Self::pleading_weight())
            .max(Self::end_weight())
    }

    /// Has the ruling carried out. A deal that can't be ruled over any more, because the time that it gave
    /// the court is over, ends by itself.
    fn carry_out(id: CaseId, case: CaseOf<T>) -> DispatchResult {
        let standing = case.standing.clone().ok_or(Error::<T>::WrongState)?;
        let ruling = Ruling {
            seller_share: standing.seller_share,
            costs: Self::costs(&standing),
        };
        let outcome = match with_storage_layer(|| T::Disputes::rule(id, ruling)) {
            Ok(()) => Outcome::CarriedOut(standing),
            Err(error) => {
                Self::deposit_event(Event::RulingFailed { case: id, error });
                Outcome::Lapsed
            }
        };
        Self::finish(id, case, outcome)
    }

    /// The loser pays whoever decided against him. If nobody loses, both pay the arbiter; of an odd fee he
    /// gets a planck less.
    fn costs(standing: &Standing) -> Costs {
        match (standing.loser, &standing.author) {
            (Some(side), Author::Arbiter { arbiter, .. }) => Costs::Loser {
                side,
                to: arbiter.clone(),
            },
            (Some(side), Author::Panel(panel)) => Costs::Loser {
                side,
                to: T::Jury::pot(*panel),
            },
            (None, Author::Arbiter { arbiter, fee }) => Costs::Shared {
                to: arbiter.clone(),
                each: fee.checked_div(2).unwrap_or_default(),
            },
            (_, Author::Deadlock | Author::Parties | Author::Default)
            | (None, Author::Panel(_)) => Costs::Nobody,
        }
    }

    /// Nothing of the case is left but events, the arbiter's record, and jurors to be paid.
    fn finish(id: CaseId, mut case: CaseOf<T>, outcome: Outcome) -> DispatchResult {
        for panel in &case.panels {
            if with_storage_layer(|| T::Jury::discharge(*panel)).is_err() {
                Self::deposit_event(Event::PanelStuck {
                    case: id,
                    panel: *panel,
                });
            }
        }
        Self::free_set_aside(&mut case)?;
        Self::free_arbiter(&case, &outcome);
        for index in 0..case.evidence_count() {
            if let Some(entry) = Exhibits::<T>::take(id, index) {
                Self::give_back(case.party(entry.by), entry.ticket);
            }
        }
        Bids::<T>::remove(id);
        Cases::<T>::remove(id);
        let claimant: AccountId = case.party(case.claimant).clone();
        Self::give_back(&claimant, case.ticket);
        Self::deposit_event(Event::Closed { case: id, outcome });
        Ok(())
    }

    /// The arbiter's part ends. A case that lapsed says nothing of him.
    fn free_arbiter(case: &CaseOf<T>, outcome: &Outcome) {
        if let State::Hearing { arbiter, .. } = &case.state {
            Arbiters::<T>::mutate(arbiter, |entry| {
                if let Some(entry) = entry {
                    entry.hearing = entry.hearing.saturating_sub(1);
                }
            });
        }
        let Some(arbiter) = &case.arbiter else {
            return;
        };
        Arbiters::<T>::mutate(arbiter, |entry| {
            let Some(entry) = entry else { return };
            entry.ruled = entry.ruled.saturating_sub(1);
            if let Outcome::CarriedOut(standing) = outcome {
                let record = &mut entry.record;
                record.cases = record.cases.saturating_add(1);
                let is_his = matches!(standing.author, Author::Arbiter { .. });
                if !is_his {
                    record.overturned = record.overturned.saturating_add(1);
                } else if case.appeals > 0 {
                    record.upheld = record.upheld.saturating_add(1);
                }
            }
        });
    }
}
