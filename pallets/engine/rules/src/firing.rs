//! Firing: on facts that the caller brings, nothing kept.

use crate::{costs::Usage, pallet::*, types::*, Refusal};
use alloc::{vec, vec::Vec};
use codec::Encode;
use core::mem::discriminant;
use cybermiles_primitives::{
    engine::{NamedOutcome, NamedValue, NotDone, RuleSetName, RuleSetRef, Rules},
    AccountId, Hash,
};
use cybermiles_rules::{
    Effect, Error as EngineError, Fact, Failure, Fields, Kept, Limits, Outcome, RuleSet, Session,
    State, Value,
};
use frame_support::{
    dispatch::{DispatchErrorWithPostInfo, DispatchResultWithPostInfo},
    ensure,
    traits::Time,
    weights::Weight,
};

/// What a firing came to, and what the facts that it brought are numbered.
pub(crate) struct Run {
    pub outcome: Outcome,
    pub inserted: Vec<u32>,
}

fn undone(error: EngineError, steps: u32) -> Refusal {
    Refusal::Undone(Failure {
        error,
        rule: None,
        steps,
    })
}

/// Brings a session up to the moment in which it fires.
fn prepare(
    session: &mut Session<'_>,
    kept: Option<&State>,
    changes: impl IntoIterator<Item = Change>,
) -> Result<Vec<u32>, EngineError> {
    if let Some(state) = kept {
        session.restore(state)?;
    }
    let mut inserted = Vec::new();
    for change in changes {
        match change {
            Change::Insert(fact) => inserted.push(session.insert(fact)?),
            Change::Update { handle, fields } => session.update(handle, fields)?,
            Change::Delete { handle } => session.delete(handle)?,
        }
    }
    Ok(inserted)
}

/// A fact of the type of a name, with the fields that have a name and a type of it.
fn named_fact(rules: &RuleSet, kind: &[u8], brought: &[NamedValue]) -> Result<Fact, EngineError> {
    let mut types = (0u8..).zip(&rules.types);
    let (kind, of) = types
        .find(|(_, of)| of.name == kind)
        .ok_or(EngineError::NoSuchType)?;
    let mut fields = Fields::new();
    for field in &of.fields {
        let zero = Value::zero(field.ty);
        let mut values = brought.iter().filter(|(name, _)| *name == field.name);
        // Texts of any length are of one type here; that they fit is checked with the fact.
        let value = values
            .next()
            .map(|(_, value)| value)
            .filter(|value| discriminant(*value) == discriminant(&zero));
        let pushed = fields.try_push(value.cloned().unwrap_or(zero));
        pushed.map_err(|_| EngineError::WrongFields)?;
    }
    let fact = Fact { kind, fields };
    rules.check_fact(&fact).map(|()| fact)
}

/// The first fact and the signals of an outcome, by their names.
fn named_outcome(rules: &RuleSet, outcome: Outcome) -> NamedOutcome {
    let first = outcome.state.facts.first().filter(|kept| kept.handle == 0);
    let names = |kept: &Kept| {
        let of = rules.types.get(usize::from(kept.fact.kind));
        let fields = of.map(|of| of.fields.as_slice()).unwrap_or_default();
        let names = fields.iter().map(|field| field.name.clone());
        names.zip(kept.fact.fields.clone()).collect()
    };
    let signals = outcome.effects.iter().filter_map(|effect| match effect {
        Effect::Signal(signal) => rules.signals.get(usize::from(*signal)).cloned(),
        Effect::Message { .. } => None,
    });
    NamedOutcome {
        fields: first.map(names).unwrap_or_default(),
        signals: signals.collect(),
    }
}

/// An error that says what was used until then.
pub(crate) fn refused(
    refusal: impl Into<sp_runtime::DispatchError>,
    weight: Weight,
) -> DispatchErrorWithPostInfo {
    DispatchErrorWithPostInfo {
        post_info: Some(weight).into(),
        error: refusal.into(),
    }
}

impl<T: Config> Pallet<T> {
    pub(crate) fn ensure_steps(max_steps: u32) -> Result<(), Refusal> {
        ensure!(
            (1..=MAX_STEPS).contains(&max_steps),
            Refusal::StepsOutOfRange
        );
        Ok(())
    }

    /// Lets the engine work: what is kept, what changes, what fires.
    pub(crate) fn run(
        rules: &RuleSet,
        kept: Option<&State>,
        changes: impl IntoIterator<Item = Change>,
        max_steps: u32,
        usage: &mut Usage,
    ) -> Result<Run, Refusal> {
        let limits = Limits {
            steps: max_steps,
            ..kept.map_or(Limits::STATELESS, |_| Limits::SESSION)
        };
        // A session that can't even begin does not say how far it came.
        usage.steps = max_steps;
        let mut session = Session::new(rules, T::Time::now(), limits)
            .map_err(|error| undone(error, max_steps))?;
        let prepared = prepare(&mut session, kept, changes);
        usage.steps = session.steps();
        let inserted = prepared.map_err(|error| undone(error, usage.steps))?;
        let fired = session.fire();
        usage.steps = fired
            .as_ref()
            .map_or_else(|failure| failure.steps, |outcome| outcome.steps);
        fired
            .map(|outcome| Run { outcome, inserted })
            .map_err(Refusal::Undone)
    }

    /// Fires rules on facts that are brought; they may be those of code that is not deployed.
    pub(crate) fn run_on(
        rules: &RuleSet,
        facts: Vec<Fact>,
        max_steps: u32,
        usage: &mut Usage,
    ) -> Result<Run, Refusal> {
        let changes = facts.into_iter().map(Change::Insert);
        let run = Self::run(rules, None, changes, max_steps, usage)?;
        let Outcome {
            state,
            effects,
            fired,
            ..
        } = &run.outcome;
        usage.say((&state.facts, effects, fired).encoded_size())?;
        Ok(run)
    }

    /// Rules that are stored, which the engine accepted when they came.
    pub(crate) fn load(
        owner: &AccountId,
        code: Hash,
        usage: &mut Usage,
    ) -> Result<RuleSet, Refusal> {
        let code = Codes::<T>::get(owner, code).ok_or(Refusal::Corrupt)?;
        usage.code = crate::costs::count(code.bytes.len());
        RuleSet::trusted(&code.bytes).map_err(|_| Refusal::Corrupt)
    }

    /// A rule set that is deployed, and the hash of its code.
    fn find(rules: &RuleSetRef, usage: &mut Usage) -> Result<(Hash, RuleSet), Refusal> {
        let entry = RuleSets::<T>::get(&rules.owner, &rules.name).ok_or(Refusal::UnknownRuleSet)?;
        ensure!(
            rules.code.is_none_or(|pinned| pinned == entry.code),
            Refusal::Replaced
        );
        Ok((entry.code, Self::load(&rules.owner, entry.code, usage)?))
    }

    /// Fires a rule set that is deployed; on which code, too.
    pub(crate) fn run_rule_set(
        rules: &RuleSetRef,
        facts: Vec<Fact>,
        max_steps: u32,
        usage: &mut Usage,
    ) -> Result<(Hash, Run), Refusal> {
        usage.bring(facts.encoded_size())?;
        Self::ensure_steps(max_steps)?;
        let (code, loaded) = Self::find(rules, usage)?;
        Self::run_on(&loaded, facts, max_steps, usage).map(|run| (code, run))
    }

    /// Fires a rule set that is deployed on one fact, whose type and fields go by their names.
    fn run_on_named(
        rules: &RuleSetRef,
        kind: &[u8],
        fields: Vec<NamedValue>,
        max_steps: u32,
        usage: &mut Usage,
    ) -> Result<NamedOutcome, Refusal> {
        usage.bring(fields.encoded_size())?;
        Self::ensure_steps(max_steps)?;
        let (_, loaded) = Self::find(rules, usage)?;
        let fact = named_fact(&loaded, kind, &fields).map_err(|error| undone(error, 0))?;
        let run = Self::run_on(&loaded, vec![fact], max_steps, usage)?;
        Ok(named_outcome(&loaded, run.outcome))
    }

    pub(crate) fn do_fire(
        who: AccountId,
        owner: AccountId,
        name: RuleSetName,
        code: Option<Hash>,
        facts: Facts,
        max_steps: u32,
    ) -> DispatchResultWithPostInfo {
        let rules = RuleSetRef { owner, name, code };
        let mut usage = Usage::default();
        let fired = Self::run_rule_set(&rules, facts.into_inner(), max_steps, &mut usage);
        let weight = Self::weight_of_fire(&usage);
        let (code, run) = fired.map_err(|refusal| refused(Error::<T>::from(refusal), weight))?;
        let Outcome {
            state,
            effects,
            fired,
            steps,
        } = run.outcome;
        Self::deposit_event(Event::Fired {
            who,
            owner: rules.owner,
            name: rules.name,
            code,
            facts: state.facts,
            effects,
            fired,
            steps,
        });
        Ok(Some(weight).into())
    }
}

impl<T: Config> Rules for Pallet<T> {
    fn fire(
        rules: &RuleSetRef,
        facts: Vec<Fact>,
        max_steps: u32,
    ) -> Result<(Outcome, Weight), NotDone> {
        let mut usage = Usage::default();
        let fired = Self::run_rule_set(rules, facts, max_steps, &mut usage);
        let weight = Self::weight_of_fire(&usage);
        fired
            .map(|(_, run)| (run.outcome, weight))
            .map_err(|refusal| NotDone {
                error: Error::<T>::from(refusal).into(),
                weight,
            })
    }

    fn fire_named(
        rules: &RuleSetRef,
        kind: &[u8],
        fields: Vec<NamedValue>,
        max_steps: u32,
    ) -> Result<(NamedOutcome, Weight), NotDone> {
        let mut usage = Usage::default();
        let fired = Self::run_on_named(rules, kind, fields, max_steps, &mut usage);
        let weight = Self::weight_of_fire(&usage);
        fired
            .map(|outcome| (outcome, weight))
            .map_err(|refusal| NotDone {
                error: Error::<T>::from(refusal).into(),
                weight,
            })
    }

    fn fire_weight(fact_bytes: u32, max_steps: u32) -> Weight {
        Self::most_for_fire(fact_bytes as usize, max_steps)
    }
}
