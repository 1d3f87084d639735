//! The invariants, numbered as in the pallet's doc.

use crate::{pallet::*, types::*};
use alloc::collections::{BTreeMap, BTreeSet};
use codec::{Decode, Encode};
use cybermiles_primitives::{trade::Side, AccountId, Balance};
use frame_support::{
    ensure,
    traits::fungible::{Inspect, InspectHold},
};
use sp_runtime::TryRuntimeError;

/// What each account has on hold for one reason.
#[derive(Default)]
struct Holds(BTreeMap<AccountId, Balance>);

impl Holds {
    fn add(&mut self, who: AccountId, amount: Balance) -> Result<(), TryRuntimeError> {
        let sum = self.0.entry(who).or_default();
        *sum = sum
            .checked_add(amount)
            .ok_or("arbitration 1: the holds overflow")?;
        Ok(())
    }

    /// A ticket that holds money encodes as the amount; one that doesn't as nothing.
    fn add_ticket(&mut self, who: AccountId, ticket: &impl Encode) -> Result<(), TryRuntimeError> {
        let amount = Balance::decode(&mut ticket.encode().as_slice()).unwrap_or_default();
        self.add(who, amount)
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
        Self::try_conservation()?;
        Self::try_arbiters()?;
        for (id, bids) in Bids::<T>::iter() {
            let case = Cases::<T>::get(id).ok_or("arbitration 3: bids for no case")?;
            Self::try_bids(&case, &bids)?;
        }
        for (id, case) in Cases::<T>::iter() {
            Self::try_acceptances(id, &case)?;
            Self::try_form(&case)?;
            Self::try_evidence(id, &case)?;
        }
        for (id, index, _) in Exhibits::<T>::iter() {
            let case = Cases::<T>::get(id).ok_or("arbitration 5: evidence in no case")?;
            ensure!(
                index < case.evidence_count(),
                "arbitration 5: evidence that is not counted"
            );
        }
        ensure!(
            CurrentParameters::<T>::get().is_sound(T::Currency::minimum_balance()),
            "arbitration 6: the parameters are unsound"
        );
        Ok(())
    }

    /// 1. Holds are what bonds, cases and tickets say.
    fn try_conservation() -> Result<(), TryRuntimeError> {
        let mut bonds = Holds::default();
        let mut fees = Holds::default();
        let mut rent = Holds::default();
        for (who, arbiter) in Arbiters::<T>::iter() {
            bonds.add(who.clone(), arbiter.bond)?;
            rent.add_ticket(who, &arbiter.ticket)?;
        }
        for (id, case) in Cases::<T>::iter() {
            let claimant = case.party(case.claimant).clone();
            fees.add(claimant.clone(), case.set_aside)?;
            rent.add_ticket(claimant, &case.ticket)?;
            for (_, entry) in Exhibits::<T>::iter_prefix(id) {
                rent.add_ticket(case.party(entry.by).clone(), &entry.ticket)?;
            }
        }
        Self::try_holds(bonds, HoldReason::Bond)?;
        Self::try_holds(fees, HoldReason::CommitteeFee)?;
        Self::try_holds(rent, HoldReason::Rent)
    }

    fn try_holds(expected: Holds, reason: HoldReason) -> Result<(), TryRuntimeError> {
        let reason = reason.into();
        for (who, sum) in expected.0 {
            ensure!(
                T::Currency::balance_on_hold(&reason, &who) == sum,
                "arbitration 1: a hold is not the sum of what it is for"
            );
        }
        Ok(())
    }

    /// 2. Arbiters count their cases.
    fn try_arbiters() -> Result<(), TryRuntimeError> {
        let mut hearing: BTreeMap<AccountId, u32> = BTreeMap::new();
        let mut ruled: BTreeMap<AccountId, u32> = BTreeMap::new();
        let count = |counts: &mut BTreeMap<AccountId, u32>, who: AccountId| {
            let number = counts.entry(who).or_default();
            *number = number.saturating_add(1);
        };
        for case in Cases::<T>::iter_values() {
            if let State::Hearing { arbiter, .. } = case.state {
                count(&mut hearing, arbiter);
            }
            if let Some(arbiter) = case.arbiter {
                count(&mut ruled, arbiter);
            }
        }
        for (who, arbiter) in Arbiters::<T>::iter() {
            let counts = (
                hearing.remove(&who).unwrap_or_default(),
                ruled.remove(&who).unwrap_or_default(),
            );
            ensure!(
                (arbiter.hearing, arbiter.ruled) == counts,
                "arbitration 2: an arbiter miscounts his cases"
            );
        }
        ensure!(
            hearing.is_empty() && ruled.is_empty(),
            "arbitration 2: a case's arbiter is none"
        );
        Ok(())
    }

    /// 3. Bids wait in order, for a case that may need them.
    fn try_bids(case: &CaseOf<T>, bids: &BidList) -> Result<(), TryRuntimeError> {
        ensure!(
            matches!(case.state, State::Bidding { .. } | State::Hearing { .. }),
            "arbitration 3: bids that nobody needs"
        );
        ensure!(
            bids.iter().is_sorted_by_key(|bid| bid.fee),
            "arbitration 3: bids are out of order"
        );
        let arbiters: BTreeSet<_> = bids.iter().map(|bid| &bid.arbiter).collect();
        ensure!(
            arbiters.len() == bids.len(),
            "arbitration 3: an arbiter bids twice"
        );
        ensure!(
            bids.iter().all(|bid| bid.fee <= case.deposit),
            "arbitration 3: a fee is more than a deposit"
        );
        Ok(())
    }

    /// 3. What a side accepts is there.
    fn try_acceptances(id: CaseId, case: &CaseOf<T>) -> Result<(), TryRuntimeError> {
        if let State::Bidding { accepted, .. } = &case.state {
            let bids = Bids::<T>::get(id);
            for arbiter in [&accepted.buyer, &accepted.seller].into_iter().flatten() {
                ensure!(
                    bids.iter().any(|bid| bid.arbiter == *arbiter),
                    "arbitration 3: a side accepts no bid"
                );
            }
        }
        Ok(())
    }

    /// 4. Cases are well formed.
    fn try_form(case: &CaseOf<T>) -> Result<(), TryRuntimeError> {
        ensure!(
            case.buyer != case.seller,
            "arbitration 4: a case against oneself"
        );
        let has_ruling = match &case.state {
            State::Ruled { .. } => true,
            State::Panel { appeal, .. } => appeal.is_some(),
            _ => false,
        };
        ensure!(
            case.standing.is_some() == has_ruling,
            "arbitration 4: a ruling is missing, or is too early"
        );
        ensure!(
            (case.set_aside > 0) == case.state.is_before_ruling(),
            "arbitration 4: a committee's money is missing, or is kept too long"
        );
        let rules = &case.rules;
        ensure!(
            case.tried <= rules.max_arbiters && case.appeals <= rules.max_appeals,
            "arbitration 4: more arbiters or appeals than the rules allow"
        );
        let panels = case.panels.len() as u32;
        ensure!(
            (case.appeals..=case.appeals.saturating_add(1)).contains(&panels),
            "arbitration 4: panels are not the committee and one for each appeal"
        );
        let is_last = match &case.state {
            State::Panel { panel, .. } => case.panels.last() == Some(panel),
            _ => true,
        };
        ensure!(
            is_last,
            "arbitration 4: the panel that decides is not the last"
        );
        Ok(())
    }

    /// 5. Evidence is numbered and counted.
    fn try_evidence(id: CaseId, case: &CaseOf<T>) -> Result<(), TryRuntimeError> {
        let mut counted = Sides::<u32>::default();
        for index in 0..case.evidence_count() {
            let entry = Exhibits::<T>::get(id, index)
                .ok_or("arbitration 5: a piece of evidence is missing")?;
            let count = counted.of_mut(entry.by);
            *count = count.saturating_add(1);
        }
        ensure!(
            counted == case.evidence
                && [Side::Buyer, Side::Seller]
                    .into_iter()
                    .all(|side| counted.of(side) <= MAX_EVIDENCE),
            "arbitration 5: a side miscounts its evidence"
        );
        Ok(())
    }
}
