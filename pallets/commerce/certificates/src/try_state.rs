//! The invariants, numbered as in the pallet's doc.

use crate::{pallet::*, Report, Status, UnitId};
use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};
use codec::{Decode, Encode};
use cybermiles_primitives::{AccountId, Balance};
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
            .ok_or("certificates 1: the tickets overflow")?;
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
        Self::try_batches()?;
        Self::try_histories()?;
        Self::try_deals()?;
        Self::try_numbers()?;
        Self::try_reports()?;
        Self::try_counts()?;
        Self::try_marks()
    }

    /// 1. Each account's hold for bonds is its bond, its hold for rent the sum of its tickets.
    fn try_conservation() -> Result<(), TryRuntimeError> {
        let (mut bonds, mut rent) = (Holds::default(), Holds::default());
        for (who, issuer) in Issuers::<T>::iter() {
            bonds.add(who.clone(), issuer.bond)?;
            rent.add_ticket(who, &issuer.ticket)?;
        }
        for batch in Batches::<T>::iter_values() {
            rent.add_ticket(batch.issuer, &batch.ticket)?;
        }
        for (who, _, commitment) in Commitments::<T>::iter() {
            rent.add_ticket(who.clone(), &commitment.unit_ticket)?;
            rent.add_ticket(who, &commitment.entry_ticket)?;
        }
        for (id, unit) in Units::<T>::iter() {
            let first = Custody::<T>::get(id, 0).ok_or("certificates 1: nobody pays for a unit")?;
            rent.add_ticket(first.holder, &unit.ticket)?;
            if let Status::Bound { ticket, .. } = unit.status {
                rent.add_ticket(unit.custodian, &ticket)?;
            }
        }
        for (id, position, entry) in Custody::<T>::iter() {
            let before = position
                .checked_sub(1)
                .and_then(|before| Custody::<T>::get(id, before));
            let payer = before.map_or(entry.holder, |before| before.holder);
            rent.add_ticket(payer, &entry.ticket)?;
        }
        for (_, _, spent) in SpentUnits::<T>::iter() {
            rent.add_ticket(spent.payer, &spent.ticket)?;
        }
        for report in Reports::<T>::iter_values() {
            rent.add_ticket(report.reporter, &report.ticket)?;
        }
        Self::try_holds(bonds, HoldReason::IssuerBond)?;
        Self::try_holds(rent, HoldReason::Rent)
    }

    fn try_holds(expected: Holds, reason: HoldReason) -> Result<(), TryRuntimeError> {
        let reason = reason.into();
        for (who, amount) in expected.0 {
            ensure!(
                T::Currency::balance_on_hold(&reason, &who) == amount,
                "certificates 1: a hold is not what it is for"
            );
        }
        Ok(())
    }

    /// 2. Each unit and mark is of a batch that exists and within its size, never both; a batch counts its units.
    fn try_batches() -> Result<(), TryRuntimeError> {
        let units = Units::<T>::iter_keys();
        let marks = SpentUnits::<T>::iter().map(|(batch, index, _)| UnitId { batch, index });
        for id in units.chain(marks) {
            let batch = Batches::<T>::get(id.batch).ok_or("certificates 2: a unit of no batch")?;
            ensure!(
                id.index < batch.units,
                "certificates 2: a unit beyond its batch"
            );
            ensure!(
                !(Units::<T>::contains_key(id)
                    && SpentUnits::<T>::contains_key(id.batch, id.index)),
                "certificates 2: a unit is spent and not"
            );
        }
        let units_of = |batch| {
            Units::<T>::iter_keys()
                .filter(|id| id.batch == batch)
                .count()
        };
        for (id, batch) in Batches::<T>::iter() {
            ensure!(
                units_of(id) == batch.live as usize,
                "certificates 2: a batch miscounts its units"
            );
        }
        Ok(())
    }

    /// 3. A unit's history is whole, in the order of time, and ends with the custodian.
    fn try_histories() -> Result<(), TryRuntimeError> {
        let mut counted = 0usize;
        for (id, unit) in Units::<T>::iter() {
            let entries: Vec<_> = (0..unit.entries)
                .map_while(|position| Custody::<T>::get(id, position))
                .collect();
            ensure!(
                entries.len() == unit.entries as usize,
                "certificates 3: a history has a gap"
            );
            counted = counted.saturating_add(entries.len());
            // Whoever clears a retired unit takes the last ones first.
            let is_current = entries.last().is_some_and(|last| {
                unit.status == Status::Retired || last.holder == unit.custodian
            });
            ensure!(
                is_current,
                "certificates 3: a history doesn't end with the custodian"
            );
            ensure!(
                entries
                    .iter()
                    .zip(entries.iter().skip(1))
                    .all(|(one, next)| one.since <= next.since),
                "certificates 3: a history goes back in time"
            );
        }
        ensure!(
            Custody::<T>::iter_keys().count() == counted,
            "certificates 3: an entry of no unit"
        );
        Ok(())
    }

    /// 4. A unit is bound to a deal exactly if that deal's list has it, once; no list is empty.
    fn try_deals() -> Result<(), TryRuntimeError> {
        let mut listed = 0usize;
        for (deal, units) in DealUnits::<T>::iter() {
            ensure!(!units.is_empty(), "certificates 4: an empty list");
            listed = listed.saturating_add(units.len());
            for id in units.iter() {
                let is_bound = Units::<T>::get(id).is_some_and(
                    |unit| matches!(unit.status, Status::Bound { deal: to, .. } if to == deal),
                );
                ensure!(is_bound, "certificates 4: a listed unit is not bound");
            }
        }
        let bound = Units::<T>::iter()
            .filter(|(_, unit)| matches!(unit.status, Status::Bound { .. }))
            .count();
        ensure!(
            bound == listed,
            "certificates 4: a unit is bound but not listed, or listed twice"
        );
        Ok(())
    }

    /// 5. Parameters are sound; batches are numbered below the next one; a commitment matures before it expires.
    fn try_numbers() -> Result<(), TryRuntimeError> {
        ensure!(
            CurrentParameters::<T>::get().is_sound(T::Currency::minimum_balance()),
            "certificates 5: unsound parameters"
        );
        let next = NextBatch::<T>::get();
        ensure!(
            Batches::<T>::iter_keys().all(|id| id < next),
            "certificates 5: a batch from the future"
        );
        ensure!(
            Commitments::<T>::iter_values().all(|commitment| commitment.from < commitment.expires),
            "certificates 5: a commitment that can't claim"
        );
        Ok(())
    }
    /// Whether the batch exists and has the unit.
    fn is_certified(id: UnitId) -> bool {
        Batches::<T>::get(id.batch).is_some_and(|batch| id.index < batch.units)
    }

    /// 6. Each report is of a unit of an existing batch that is not marked, is found by the unit, and has a
    ///    panel of its own; nothing else is found.
    fn try_reports() -> Result<(), TryRuntimeError> {
        let mut panels = BTreeSet::new();
        for (id, Report { unit, panel, .. }) in Reports::<T>::iter() {
            ensure!(
                Self::is_certified(unit),
                "certificates 6: a report of no unit"
            );
            ensure!(
                !Counterfeits::<T>::contains_key(unit.batch, unit.index),
                "certificates 6: a report of what is marked"
            );
            ensure!(
                OpenReports::<T>::get(unit.batch, unit.index) == Some(id),
                "certificates 6: a report is not found by its unit"
            );
            ensure!(
                panels.insert(panel),
                "certificates 6: two reports have one panel"
            );
        }
        ensure!(
            OpenReports::<T>::iter_keys().count() == panels.len(),
            "certificates 6: a unit has a report that is none"
        );
        Ok(())
    }

    /// 6. Each issuer's count is that of the open reports that his bond is behind.
    fn try_counts() -> Result<(), TryRuntimeError> {
        let mut counts: BTreeMap<AccountId, u32> = BTreeMap::new();
        for report in Reports::<T>::iter_values().filter(|report| report.penalty > 0) {
            if let Some(batch) = Batches::<T>::get(report.unit.batch) {
                let count = counts.entry(batch.issuer).or_default();
                *count = count.saturating_add(1);
            }
        }
        for (who, issuer) in Issuers::<T>::iter() {
            ensure!(
                counts.remove(&who).unwrap_or_default() == issuer.reports,
                "certificates 6: an issuer's reports are miscounted"
            );
        }
        ensure!(
            counts.is_empty(),
            "certificates 6: a bond is gone that a report is about"
        );
        Ok(())
    }

    /// 7. Each mark of a counterfeit is of a unit of an existing batch; reports are numbered below the next one.
    fn try_marks() -> Result<(), TryRuntimeError> {
        let next = NextReport::<T>::get();
        for (batch, index, mark) in Counterfeits::<T>::iter() {
            ensure!(
                Self::is_certified(UnitId { batch, index }),
                "certificates 7: a mark of no unit"
            );
            ensure!(
                mark.report < next,
                "certificates 7: a report from the future"
            );
        }
        ensure!(
            Reports::<T>::iter_keys().all(|id| id < next),
            "certificates 7: a report from the future"
        );
        Ok(())
    }
}
