//! Counterfeits: reported with a bond, answered by the issuer, decided by a jury.

use crate::{
    pallet::*, rent::Rented, Batch, Counterfeit, Parameters, Report, ReportId, UnitId, WeightInfo,
};
use alloc::vec::Vec;
use cybermiles_primitives::{
    justice::{Docket, Jury, OnVerdict, PanelId, Summons, Verdict},
    trade::Content,
    AccountId, Balance,
};
use frame_support::{
    dispatch::DispatchResult,
    ensure,
    storage::with_storage_layer,
    traits::{
        fungible::MutateHold,
        tokens::{Fortitude, Precision, Restriction},
    },
    weights::Weight,
};
use sp_runtime::ArithmeticError;

/// A report that may be made: what its panel and its entry need.
pub(crate) struct Admitted {
    pub id: ReportId,
    pub unit: UnitId,
    pub reporter: AccountId,
    pub issuer: AccountId,
    pub evidence: Content,
    pub parameters: Parameters,
}

impl<T: Config> Pallet<T> {
    /// The batch of a unit, if it has it.
    fn ensure_certified(id: UnitId) -> Result<Batch<T::Ticket>, Error<T>> {
        let batch = Batches::<T>::get(id.batch).ok_or(Error::<T>::UnknownBatch)?;
        ensure!(id.index < batch.units, Error::<T>::UnknownUnit);
        Ok(batch)
    }

    /// Whether the report may be made.
    pub(crate) fn admit(
        reporter: AccountId,
        unit: UnitId,
        evidence: Content,
        max_bond: Balance,
    ) -> Result<Admitted, Error<T>> {
        let issuer = Self::ensure_certified(unit)?.issuer;
        ensure!(reporter != issuer, Error::<T>::ReporterIsIssuer);
        let UnitId { batch, index } = unit;
        ensure!(
            !Counterfeits::<T>::contains_key(batch, index),
            Error::<T>::AlreadyMarked
        );
        ensure!(
            !OpenReports::<T>::contains_key(batch, index),
            Error::<T>::ReportOpen
        );
        let parameters = Self::ensure_content(&evidence)?;
        ensure!(
            parameters.report_bond <= max_bond,
            Error::<T>::ReportBondTooHigh
        );
        Ok(Admitted {
            id: NextReport::<T>::get(),
            unit,
            reporter,
            issuer,
            evidence,
            parameters,
        })
    }

    /// The jury's question. Who has the unit has something to lose or to gain: he is kept off the panel too.
    pub(crate) fn summons(admitted: &Admitted) -> Summons {
        let custodian = Units::<T>::get(admitted.unit).map(|unit| unit.custodian);
        let mut excluded: Vec<AccountId> = Vec::new();
        for who in [admitted.reporter.clone(), admitted.issuer.clone()]
            .into_iter()
            .chain(custodian)
        {
            if !excluded.contains(&who) {
                excluded.push(who);
            }
        }
        Summons {
            docket: Docket::Certificates(admitted.id),
            requester: admitted.reporter.clone(),
            pledge: admitted.parameters.report_bond,
            seats: admitted.parameters.report_seats,
            vote_cost: admitted.parameters.report_vote_cost,
            excluded,
            question: admitted.evidence,
        }
    }

    pub(crate) fn do_report(
        reporter: AccountId,
        unit: UnitId,
        evidence: Content,
        max_bond: Balance,
    ) -> DispatchResult {
        let admitted = Self::admit(reporter, unit, evidence, max_bond)?;
        let panel = T::Jury::summon(Self::summons(&admitted))?;
        Self::enter(admitted, panel)
    }

    /// Writes the report down once its panel is summoned.
    pub(crate) fn enter(admitted: Admitted, panel: PanelId) -> DispatchResult {
        let Admitted {
            id,
            unit,
            reporter,
            issuer,
            evidence,
            parameters,
        } = admitted;
        let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
        let ticket = Self::rent(&reporter, Rented::Report)?;

        let penalty = Self::engage(&issuer, parameters.penalty)?;
        NextReport::<T>::put(next);
        OpenReports::<T>::insert(unit.batch, unit.index, id);
        let report = Report {
            unit,
            reporter: reporter.clone(),
            evidence,
            answer: None,
            since: Self::now(),
            panel,
            penalty,
            ticket,
        };
        Reports::<T>::insert(id, report);
        Self::deposit_event(Event::CounterfeitReported {
            report: id,
            unit,
            reporter,
            issuer,
            evidence,
            panel,
            bond: parameters.report_bond,
            penalty,
        });
        Ok(())
    }

    /// Puts the issuer's bond behind one report more; says what it answers for. Who could take his bond by now
    /// is kept from it by nobody any more: else reports without end would keep him for ever.
    fn engage(issuer: &AccountId, penalty: Balance) -> Result<Balance, ArithmeticError> {
        Issuers::<T>::try_mutate_exists(issuer, |entry| {
            let now = Self::now();
            let is_bound = |leaves_at: Option<_>| leaves_at.is_none_or(|at| now < at);
            match entry.as_mut().filter(|issuer| is_bound(issuer.leaves_at)) {
                Some(issuer) => {
                    issuer.reports = issuer
                        .reports
                        .checked_add(1)
                        .ok_or(ArithmeticError::Overflow)?;
                    Ok(penalty)
                }
                None => Ok(0),
            }
        })
    }

    pub(crate) fn do_answer(who: AccountId, id: ReportId, answer: Content) -> DispatchResult {
        let mut report = Reports::<T>::get(id).ok_or(Error::<T>::UnknownReport)?;
        Self::ensure_own(&who, report.unit.batch)?;
        ensure!(report.answer.is_none(), Error::<T>::AlreadyAnswered);
        Self::ensure_content(&answer)?;

        report.answer = Some(answer);
        Reports::<T>::insert(id, report);
        Self::deposit_event(Event::ReportAnswered { report: id, answer });
        Ok(())
    }

    /// Ends a report as decided; the panel is not discharged yet. Nothing here can fail.
    pub(crate) fn conclude(id: ReportId, report: Report<T::Ticket>, verdict: Verdict) {
        let Report {
            unit,
            reporter,
            panel,
            penalty,
            ticket,
            ..
        } = report;
        Reports::<T>::remove(id);
        OpenReports::<T>::remove(unit.batch, unit.index);
        Self::give_back(&reporter, ticket);
        Self::deposit_event(Event::ReportDecided {
            report: id,
            unit,
            verdict,
        });
        let is_true = verdict == Verdict::Granted;
        if is_true {
            let since = Self::now();
            let mark = Counterfeit { since, report: id };
            Counterfeits::<T>::insert(unit.batch, unit.index, mark);
            Self::deposit_event(Event::UnitMarked { unit, report: id });
        }
        // The batch can't be removed while a report is open, nor the bond be taken that is behind it.
        let issuer = Batches::<T>::get(unit.batch).map(|batch| batch.issuer);
        if let Some(issuer) = issuer.filter(|_| penalty > 0) {
            let penalty = if is_true { penalty } else { 0 };
            Self::disengage(id, &issuer, penalty, &reporter, &T::Jury::pot(panel));
        }
    }

    /// Frees the issuer's bond of one report, less the penalty.
    fn disengage(
        id: ReportId,
        who: &AccountId,
        penalty: Balance,
        reporter: &AccountId,
        pot: &AccountId,
    ) {
        let Some(mut issuer) = Issuers::<T>::get(who) else {
            return;
        };
        issuer.reports = issuer.reports.saturating_sub(1);
        let penalty = penalty.min(issuer.bond);
        // Rounded down for the reporter; what he can't receive, because it would not keep his account, is the
        // jurors' too.
        let to_reporter = Self::pay(who, reporter, penalty / 2);
        let to_jurors = Self::pay(who, pot, penalty.saturating_sub(to_reporter));
        let taken = to_reporter.saturating_add(to_jurors);
        issuer.bond = issuer.bond.saturating_sub(taken);
        issuer.missing = issuer.missing.saturating_add(taken);
        Issuers::<T>::insert(who, issuer);
        if taken > 0 {
            Self::deposit_event(Event::PenaltyPaid {
                issuer: who.clone(),
                report: id,
                to_reporter,
                to_jurors,
            });
        }
    }

    /// Pays from an issuer's bond, all or nothing; says how much. By force: what is on hold may be locked too.
    fn pay(issuer: &AccountId, to: &AccountId, amount: Balance) -> Balance {
        if amount == 0 {
            return 0;
        }
        let paid = with_storage_layer(|| {
            T::Currency::transfer_on_hold(
                &HoldReason::IssuerBond.into(),
                issuer,
                to,
                amount,
                Precision::Exact,
                Restriction::Free,
                Fortitude::Force,
            )
        });
        paid.unwrap_or_default()
    }
}

impl<T: Config> OnVerdict for Pallet<T> {
    fn on_verdict(docket: Docket, panel: PanelId, verdict: Verdict) {
        let Docket::Certificates(id) = docket else {
            return;
        };
        // Only the panel that was summoned for the report, once.
        let Some(report) = Reports::<T>::get(id).filter(|report| report.panel == panel) else {
            return;
        };
        Self::conclude(id, report, verdict);
        let discharged: DispatchResult = with_storage_layer(|| T::Jury::discharge(panel));
        if let Err(error) = discharged {
            Self::deposit_event(Event::NotDischarged {
                report: id,
                panel,
                error,
            });
        }
    }

    /// The worst verdict's part, and the jury's.
    fn weight() -> Weight {
        T::WeightInfo::verdict_granted().saturating_add(T::Jury::discharge_weight())
    }
}
