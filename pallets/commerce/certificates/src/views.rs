//! What a page shows of issuers, batches, units and histories.

use crate::{pallet::*, types::*, MAX_PAGE};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use cybermiles_primitives::{
    justice::PanelId,
    trade::{Content, DealId},
    AccountId, Balance, BlockNumber, Hash,
};
use scale_info::TypeInfo;

/// A maker who certifies.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct IssuerInfo {
    /// What he says of himself.
    pub content: Content,
    /// The block in which he registered.
    pub since: BlockNumber,
    /// What is on hold, in planck.
    pub bond: Balance,
    /// What of it was taken for counterfeits and not put up again, in planck.
    pub missing: Balance,
    /// How many open reports it is behind.
    pub reports: u32,
    /// Blocks from leaving to the bond's return.
    pub exit_delay: BlockNumber,
    /// The first block in which he may take the bond, if he is leaving.
    pub leaves_at: Option<BlockNumber>,
}

/// Units that were certified together.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct BatchInfo {
    /// Who certified.
    pub issuer: AccountId,
    /// The root of the tree of units.
    pub root: Hash,
    /// How many units the tree has.
    pub units: u32,
    /// What they are.
    pub product: Content,
    /// The block in which it was certified.
    pub certified_at: BlockNumber,
    /// The warning, if there is one.
    pub recall: Option<Recall>,
    /// Blocks from its closing until no more units are claimed.
    pub close_notice: BlockNumber,
    /// The first block in which a claim comes too late, if it is closing.
    pub closes_at: Option<BlockNumber>,
    /// How many of its units are in the state.
    pub live: u32,
}

/// When a commitment may claim: while `from <= now < expires`.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CommitmentInfo {
    /// The first block.
    pub from: BlockNumber,
    /// The first block in which it is too late.
    pub expires: BlockNumber,
}

/// A unit, and who answers for it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct UnitInfo {
    /// Who certified it.
    pub issuer: AccountId,
    /// What it is.
    pub product: Content,
    /// The warning about its batch, if there is one.
    pub recall: Option<Recall>,
    /// Since when it is marked as a counterfeit, and by which report, if it is.
    pub counterfeit: Option<Counterfeit>,
    /// The report that it is one, if a jury has yet to decide.
    pub report: Option<ReportId>,
    /// Where it stands.
    pub state: UnitState,
}

/// Where a unit stands.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub enum UnitState {
    /// Nobody has claimed it: a label whose secret is covered yet.
    Unclaimed,
    /// Somebody has it.
    Claimed {
        /// Who, or who had it last.
        custodian: AccountId,
        /// The block in which it was claimed.
        claimed_at: BlockNumber,
        /// How many entries its history has.
        entries: u32,
        /// The deal that it is promised to, if to one.
        bound_to: Option<DealId>,
        /// Whether it is consumed or destroyed.
        is_retired: bool,
    },
    /// It was consumed or destroyed, and its history is cleared.
    Spent,
}

/// A pair of hands that a unit went through.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct HistoryEntry {
    /// The position, from 0.
    pub position: u32,
    /// Whose hands.
    pub holder: AccountId,
    /// Since which block.
    pub since: BlockNumber,
    /// The deal by which it came, if by one.
    pub deal: Option<DealId>,
}

/// A report of a counterfeit that is not decided.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ReportInfo {
    /// What is said to be copied.
    pub unit: UnitId,
    /// Who certified it, and may answer, once.
    pub issuer: AccountId,
    /// Who says so.
    pub reporter: AccountId,
    /// What he has to show for it.
    pub evidence: Content,
    /// What the issuer says to that, if he has.
    pub answer: Option<Content>,
    /// The block in which it was reported.
    pub since: BlockNumber,
    /// The panel that decides.
    pub panel: PanelId,
    /// What it costs the issuer's bond if it is true, in planck.
    pub penalty: Balance,
}

impl<Ticket> From<Unit<Ticket>> for UnitState {
    fn from(unit: Unit<Ticket>) -> Self {
        let (bound_to, is_retired) = match unit.status {
            Status::Held => (None, false),
            Status::Bound { deal, .. } => (Some(deal), false),
            Status::Retired => (None, true),
        };
        Self::Claimed {
            custodian: unit.custodian,
            claimed_at: unit.claimed_at,
            entries: unit.entries,
            bound_to,
            is_retired,
        }
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn issuer_info(who: &AccountId) -> Option<IssuerInfo> {
        Issuers::<T>::get(who).map(|issuer| IssuerInfo {
            content: issuer.content,
            since: issuer.since,
            bond: issuer.bond,
            missing: issuer.missing,
            reports: issuer.reports,
            exit_delay: issuer.exit_delay,
            leaves_at: issuer.leaves_at,
        })
    }

    pub(crate) fn batch_info(id: BatchId) -> Option<BatchInfo> {
        Batches::<T>::get(id).map(|batch| BatchInfo {
            issuer: batch.issuer,
            root: batch.root,
            units: batch.units,
            product: batch.product,
            certified_at: batch.certified_at,
            recall: batch.recall,
            close_notice: batch.close_notice,
            closes_at: batch.closes_at,
            live: batch.live,
        })
    }

    pub(crate) fn commitment_info(who: &AccountId, hash: Hash) -> Option<CommitmentInfo> {
        Commitments::<T>::get(who, hash).map(|commitment| CommitmentInfo {
            from: commitment.from,
            expires: commitment.expires,
        })
    }

    pub(crate) fn unit_info(id: UnitId) -> Option<UnitInfo> {
        let batch = Batches::<T>::get(id.batch).filter(|batch| id.index < batch.units)?;
        let is_spent = || SpentUnits::<T>::contains_key(id.batch, id.index);
        let state = match Units::<T>::get(id) {
            Some(unit) => unit.into(),
            None if is_spent() => UnitState::Spent,
            None => UnitState::Unclaimed,
        };
        Some(UnitInfo {
            issuer: batch.issuer,
            product: batch.product,
            recall: batch.recall,
            counterfeit: Counterfeits::<T>::get(id.batch, id.index),
            report: OpenReports::<T>::get(id.batch, id.index),
            state,
        })
    }

    pub(crate) fn report_info(id: ReportId) -> Option<ReportInfo> {
        let report = Reports::<T>::get(id)?;
        let batch = Batches::<T>::get(report.unit.batch)?;
        Some(ReportInfo {
            unit: report.unit,
            issuer: batch.issuer,
            reporter: report.reporter,
            evidence: report.evidence,
            answer: report.answer,
            since: report.since,
            panel: report.panel,
            penalty: report.penalty,
        })
    }

    pub(crate) fn history_page(id: UnitId, from: u32, limit: u32) -> Vec<HistoryEntry> {
        (from..from.saturating_add(limit.min(MAX_PAGE)))
            .map_while(|position| {
                Custody::<T>::get(id, position).map(|entry| HistoryEntry {
                    position,
                    holder: entry.holder,
                    since: entry.since,
                    deal: entry.deal,
                })
            })
            .collect()
    }
}
