//! The traits by which the escrow brings disputes and the jury its verdicts, and what governance sets.

use crate::{pallet::*, rent::Rented, types::*, weights::WeightInfo};
use cybermiles_primitives::{
    justice::{Docket, Jury, OnVerdict, PanelId, Verdict},
    trade::{Court, Dispute, Procedure, Side, Terms},
    BlockNumber,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    storage::with_storage_layer,
    traits::{
        fungible::{Inspect, MutateHold},
        tokens::{Fortitude, Preservation},
    },
    weights::Weight,
};
use sp_runtime::Perbill;

impl<T: Config> Pallet<T> {
    pub(crate) fn do_open_case(dispute: Dispute) -> DispatchResult {
        let id = dispute.deal;
        ensure!(!Cases::<T>::contains_key(id), Error::<T>::AlreadyOpen);
        Self::ensure_content(&dispute.evidence)?;
        let claimant = match dispute.claimant {
            Side::Buyer => &dispute.buyer,
            Side::Seller => &dispute.seller,
        };
        let parameters = CurrentParameters::<T>::get();
        let rules = parameters.rules;
        let set_aside = rules.set_aside();
        // Locked money can be put on hold, but the committee's pledge could not be paid with it.
        let free =
            T::Currency::reducible_balance(claimant, Preservation::Preserve, Fortitude::Polite);
        ensure!(free >= set_aside, Error::<T>::FeeNotFree);
        T::Currency::hold(&HoldReason::CommitteeFee.into(), claimant, set_aside)?;
        let ticket = Self::rent(claimant, Rented::Case)?;
        let state = Self::first_state(dispute.terms.procedure, &rules);
        Self::deposit_event(Event::Opened {
            case: id,
            claimant: dispute.claimant,
            claim: dispute.evidence,
            terms: dispute.terms,
            rules,
            set_aside,
            state: state.clone(),
        });
        let case = Case {
            buyer: dispute.buyer,
            seller: dispute.seller,
            claimant: dispute.claimant,
            deposit: dispute.deposit,
            terms: dispute.terms,
            deadlock_share: dispute.deadlock_share,
            claim: dispute.evidence,
            demands: Sides {
                buyer: Perbill::zero(),
                seller: Perbill::one(),
            },
            evidence: Sides::default(),
            tried: 0,
            appeals: 0,
            panels: Default::default(),
            arbiter: None,
            standing: None,
            set_aside,
            rules,
            last_deadline: Self::last_deadline(&parameters),
            state,
            ticket,
        };
        Cases::<T>::insert(id, case);
        Ok(())
    }

    /// The escrow gives the case [`Court::longest_case`]; the last call takes its part of it.
    fn last_deadline(parameters: &Parameters) -> BlockNumber {
        let windows = parameters
            .longest_case(T::Jury::longest_panel())
            .saturating_sub(parameters.call_within);
        Self::after(windows)
    }

    fn first_state(procedure: Procedure, rules: &Rules) -> State {
        match procedure {
            Procedure::Bids => State::Bidding {
                deadline: Self::after(rules.bid_within),
                accepted: Sides::default(),
            },
            Procedure::Committee => State::Pleading {
                deadline: Self::after(rules.plead_within),
            },
        }
    }

    pub(crate) fn do_force_set_parameters(parameters: Parameters) -> DispatchResult {
        let is_sound = parameters.is_sound(T::Currency::minimum_balance());
        ensure!(is_sound, Error::<T>::UnsoundParameters);
        CurrentParameters::<T>::put(parameters);
        Self::deposit_event(Event::ParametersSet { parameters });
        Ok(())
    }
}

impl<T: Config> Court for Pallet<T> {
    fn hears(terms: &Terms) -> bool {
        terms.deposit >= CurrentParameters::<T>::get().min_deposit
    }

    fn open_case(dispute: Dispute) -> DispatchResult {
        with_storage_layer(|| Self::do_open_case(dispute))
    }

    fn longest_case() -> BlockNumber {
        CurrentParameters::<T>::get().longest_case(T::Jury::longest_panel())
    }

    fn open_weight() -> Weight {
        T::WeightInfo::open_case()
    }
}

impl<T: Config> OnVerdict for Pallet<T> {
    fn on_verdict(docket: Docket, panel: PanelId, verdict: Verdict) {
        Self::hear_verdict(docket, panel, verdict);
    }

    fn weight() -> Weight {
        T::WeightInfo::on_verdict()
    }
}
