//! What a client is shown: what there is, and what would happen.

use crate::{
    costs::{count, Usage},
    pallet::*,
    types::*,
    Refusal,
};
use alloc::vec::Vec;
use codec::{Decode, Encode};
use cybermiles_primitives::{
    engine::{RuleSetName, RuleSetRef},
    AccountId, Hash,
};
use cybermiles_rules::{Kept, Outcome, RuleSet, State};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use sp_io::hashing::blake2_256;

/// A rule set that is deployed.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RuleSetView {
    /// The hash of its code.
    pub code: Hash,
    /// How often it was replaced.
    pub revision: u32,
    /// Its code.
    pub bytes: CodeBytes,
}

/// A session that is open.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct SessionView {
    /// Whose it is.
    pub owner: AccountId,
    /// The rule set of which it was opened.
    pub name: RuleSetName,
    /// The hash of the code that it runs.
    pub code: Hash,
    /// Its facts, by handle.
    pub facts: Vec<Kept>,
}

/// What is in some code.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Summary {
    /// The hash under which it would be stored.
    pub code: Hash,
    /// The hash of the text from which it was compiled, as it says itself.
    pub source: Hash,
    /// How many bytes it has.
    pub bytes: u32,
    /// How many types of facts.
    pub types: u32,
    /// How many rules.
    pub rules: u32,
    /// How many alpha nodes.
    pub alphas: u32,
    /// How many beta nodes.
    pub betas: u32,
}

/// What a firing would do.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct DryRun {
    /// The hash of the code that fires.
    pub code: Hash,
    /// What would come of it.
    pub outcome: Outcome,
    /// What the facts that are brought would be numbered.
    pub inserted: Vec<u32>,
    /// What the call would be charged for.
    pub weight: Weight,
}

impl<T: Config> Pallet<T> {
    pub(crate) fn rule_set_view(owner: &AccountId, name: &RuleSetName) -> Option<RuleSetView> {
        let entry = RuleSets::<T>::get(owner, name)?;
        let code = Codes::<T>::get(owner, entry.code)?;
        Some(RuleSetView {
            code: entry.code,
            revision: entry.revision,
            bytes: code.bytes,
        })
    }

    pub(crate) fn session_view(id: SessionId) -> Option<SessionView> {
        let session = Sessions::<T>::get(id)?;
        let state = State::decode(&mut session.state.as_slice()).ok()?;
        Some(SessionView {
            owner: session.owner,
            name: session.name,
            code: session.code,
            facts: state.facts,
        })
    }

    pub(crate) fn summary(bytes: &[u8]) -> Result<Summary, Refusal> {
        let rules = RuleSet::from_bytes(bytes).map_err(Refusal::Invalid)?;
        Ok(Summary {
            code: blake2_256(bytes).into(),
            source: rules.source.into(),
            bytes: count(bytes.len()),
            types: count(rules.types.len()),
            rules: count(rules.rules.len()),
            alphas: count(rules.alphas.len()),
            betas: count(rules.betas.len()),
        })
    }

    pub(crate) fn try_fire(
        owner: AccountId,
        name: RuleSetName,
        facts: Facts,
        max_steps: u32,
    ) -> Result<DryRun, Refusal> {
        let rules = RuleSetRef {
            owner,
            name,
            code: None,
        };
        let mut usage = Usage::default();
        let (code, run) = Self::run_rule_set(&rules, facts.into_inner(), max_steps, &mut usage)?;
        Ok(DryRun {
            code,
            outcome: run.outcome,
            inserted: run.inserted,
            weight: Self::weight_of_fire(&usage),
        })
    }

    pub(crate) fn try_fire_code(
        bytes: &[u8],
        facts: Facts,
        max_steps: u32,
    ) -> Result<DryRun, Refusal> {
        let mut usage = Usage {
            code: count(bytes.len()),
            ..Usage::default()
        };
        usage.bring(facts.encoded_size())?;
        Self::ensure_steps(max_steps)?;
        let rules = RuleSet::from_bytes(bytes).map_err(Refusal::Invalid)?;
        let run = Self::run_on(&rules, facts.into_inner(), max_steps, &mut usage)?;
        Ok(DryRun {
            code: blake2_256(bytes).into(),
            outcome: run.outcome,
            inserted: run.inserted,
            weight: Self::weight_of_fire(&usage),
        })
    }

    pub(crate) fn try_fire_session(
        id: SessionId,
        changes: Changes,
        max_steps: u32,
    ) -> Result<DryRun, Refusal> {
        let session = Sessions::<T>::get(id).ok_or(Refusal::UnknownSession)?;
        let mut usage = Usage::default();
        let fired = Self::run_session(&session, changes, max_steps, &mut usage)?;
        Ok(DryRun {
            code: session.code,
            outcome: fired.run.outcome,
            inserted: fired.run.inserted,
            weight: Self::weight_of_fire_session(&usage),
        })
    }
}
