//! What a call is charged, and what bounds it: before for the most that it may use, afterwards for what it
//! used. All cases that a call touches draw on one [`Usage`].

use crate::{pallet::*, types::*, WeightInfo};
use codec::MaxEncodedLen;
use cybermiles_primitives::engine::{CallQueue, Rules};
use cybermiles_rules::{Cap, Value};
use frame_support::{
    dispatch::{DispatchErrorWithPostInfo, DispatchResult, DispatchResultWithPostInfo},
    weights::Weight,
};

/// Bytes, counted as weights take them.
pub(crate) fn count(all: usize) -> u32 {
    u32::try_from(all).unwrap_or(u32::MAX)
}

/// What a call used.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Usage {
    /// Cases that started.
    pub starts: u32,
    /// Other runs.
    pub signals: u32,
    /// Bytes of the code that they read.
    pub code: u32,
    /// Nodes to which tokens came.
    pub visits: u32,
    /// Steps of expressions.
    pub steps: u32,
    /// Decisions by rules.
    pub firings: u32,
    /// Calls that were put in the queue.
    pub services: u32,
    /// Cases that went.
    pub dropped: u32,
    /// Times that a case was told of a sub-process, or that it has ended.
    pub told: u32,
    /// What the rules and the queue weighed.
    pub others: Weight,
}

/// One more, unless there are as many as may be.
fn one_more<E>(count: &mut u32, most: u32, refusal: E) -> Result<(), E> {
    if *count >= most {
        return Err(refusal);
    }
    *count = count.saturating_add(1);
    Ok(())
}

impl Usage {
    fn ensure_run<T>(&self) -> Result<(), Error<T>> {
        let runs = self.starts.saturating_add(self.signals);
        if runs >= MAX_RUNS {
            return Err(Error::RunLimit);
        }
        Ok(())
    }

    /// A case starts.
    pub fn start<T>(&mut self) -> Result<(), Error<T>> {
        self.ensure_run()?;
        self.starts = self.starts.saturating_add(1);
        Ok(())
    }

    /// A case goes on.
    pub fn signal<T>(&mut self) -> Result<(), Error<T>> {
        self.ensure_run()?;
        self.signals = self.signals.saturating_add(1);
        Ok(())
    }

    /// Code of so many bytes is read.
    pub fn load(&mut self, bytes: usize) {
        self.code = self.code.saturating_add(count(bytes));
    }

    /// A token comes to a node.
    pub fn visit(&mut self) {
        self.visits = self.visits.saturating_add(1);
    }

    /// An expression took so many steps.
    pub fn step(&mut self, steps: u32) {
        self.steps = self.steps.saturating_add(steps);
    }

    /// A run is over, and all of the call's together are not too long.
    pub fn ensure_bounded<T>(&self) -> Result<(), Error<T>> {
        if self.visits > MAX_VISITS {
            return Err(Error::VisitLimit);
        }
        if self.steps > MAX_STEPS {
            return Err(Error::StepLimit);
        }
        Ok(())
    }

    /// Rules decide.
    pub fn fire<T>(&mut self) -> Result<(), Error<T>> {
        one_more(&mut self.firings, MAX_FIRINGS, Error::FiringLimit)
    }

    /// A call is put in the queue.
    pub fn serve<T>(&mut self, weight: Weight) -> Result<(), Error<T>> {
        one_more(&mut self.services, MAX_SERVICES, Error::ServiceLimit)?;
        self.weigh(weight);
        Ok(())
    }

    /// A case goes. What a call may start bounds how many there are.
    pub fn drop_case(&mut self) {
        self.dropped = self.dropped.saturating_add(1);
    }

    /// A case is told of a sub-process, or that it has ended.
    pub fn tell(&mut self) {
        self.told = self.told.saturating_add(1);
    }

    /// Another pallet did something.
    pub fn weigh(&mut self, weight: Weight) {
        self.others = self.others.saturating_add(weight);
    }
}

/// What so many steps of expressions weigh, whatever they do: as many of the dearest kind.
///
/// The benchmarks let the guards of a decision compute until they have taken their steps.
pub fn steps_weight<W: WeightInfo>(steps: u32) -> Weight {
    let kinds = [
        W::steps_decimals,
        W::steps_divisions,
        W::steps_integers,
        W::steps_roundings,
        W::steps_texts,
    ];
    kinds.iter().fold(Weight::zero(), |most, kind| {
        most.max(kind(steps).saturating_sub(kind(0)))
    })
}

fn visits_weight<W: WeightInfo>(visits: u32) -> Weight {
    W::visits(visits).saturating_sub(W::visits(0))
}

fn dropped_weight<W: WeightInfo>(cases: u32) -> Weight {
    W::cancel(cases).saturating_sub(W::cancel(0))
}

/// What it weighs to let a case go on, whatever lets it.
fn signal_weight<W: WeightInfo>() -> Weight {
    W::signal(0).max(W::expire(0))
}

/// What it weighs to read code, besides the call.
fn code_weight<W: WeightInfo>(bytes: u32) -> Weight {
    let calls = [W::start, W::signal, W::expire];
    calls.iter().fold(Weight::zero(), |most, call| {
        most.max(call(bytes).saturating_sub(call(0)))
    })
}

fn runs_weight<W: WeightInfo>(usage: &Usage) -> Weight {
    let starts = W::start(0).saturating_mul(usage.starts.into());
    let signals = signal_weight::<W>().saturating_mul(usage.signals.into());
    starts
        .saturating_add(signals)
        .saturating_add(code_weight::<W>(usage.code))
        .saturating_add(visits_weight::<W>(usage.visits))
        .saturating_add(steps_weight::<W>(usage.steps))
        .saturating_add(dropped_weight::<W>(usage.dropped))
        .saturating_add(W::adopt().saturating_mul(usage.told.into()))
        .saturating_add(usage.others)
}

/// The most bytes of a case's variables, with their names.
fn most_named() -> u32 {
    let name = Cap::Name.max().saturating_add(1);
    let value = count(Value::max_encoded_len());
    Cap::Fields
        .max()
        .saturating_mul(name.saturating_add(value))
        .saturating_add(1)
}

impl<T: Config> Pallet<T> {
    pub(crate) fn weight_of_run(usage: &Usage) -> Weight {
        runs_weight::<T::WeightInfo>(usage)
    }

    pub(crate) fn weight_of_cancel(usage: &Usage) -> Weight {
        // The first is the case itself.
        T::WeightInfo::cancel(usage.dropped.saturating_sub(1))
    }

    /// All that a call may use, but for which of the runs start a case.
    fn most_used(starts: u32) -> Usage {
        let firing = T::Rules::fire_weight(most_named(), RULE_STEPS);
        let service = T::Queue::enqueue_weight();
        let others = firing
            .saturating_mul(MAX_FIRINGS.into())
            .saturating_add(service.saturating_mul(MAX_SERVICES.into()));
        Usage {
            starts,
            signals: MAX_RUNS.saturating_sub(starts),
            code: MAX_CODE.saturating_mul(MAX_RUNS),
            // What passes the limits is known when a run is over.
            visits: MAX_VISITS.saturating_mul(2),
            steps: MAX_STEPS.saturating_mul(2),
            firings: MAX_FIRINGS,
            services: MAX_SERVICES,
            // All below the case, and all that start.
            dropped: MAX_DESCENDANTS.saturating_add(MAX_RUNS),
            // When it starts, and when it ends.
            told: MAX_RUNS.saturating_mul(2),
            others,
        }
    }

    /// What a call that lets a case run weighs at most.
    pub(crate) fn most_for_run() -> Weight {
        let starts = Self::weight_of_run(&Self::most_used(MAX_RUNS));
        let signals = Self::weight_of_run(&Self::most_used(0));
        starts.max(signals)
    }

    /// Lets a call run, and charges what it used, done or not.
    pub(crate) fn metered(
        call: impl FnOnce(&mut Usage) -> DispatchResult,
    ) -> DispatchResultWithPostInfo {
        let mut usage = Usage::default();
        let done = call(&mut usage);
        let post_info = Some(Self::weight_of_run(&usage)).into();
        match done {
            Ok(()) => Ok(post_info),
            Err(error) => Err(DispatchErrorWithPostInfo { post_info, error }),
        }
    }
}
