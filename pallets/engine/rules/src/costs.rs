//! What a firing is charged: before for the most that it may use, afterwards for what it used.

use crate::{pallet::*, types::*, Refusal, WeightInfo};
use frame_support::weights::Weight;

/// Bytes, counted as weights take them.
pub(crate) fn count(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// What a firing used.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Usage {
    /// Bytes of the code that was read.
    pub code: u32,
    /// Bytes of the facts that came and were kept before, and of what comes out.
    pub bytes: u32,
    /// Those of them that the caller brought.
    pub brought: u32,
    /// Steps.
    pub steps: u32,
}

impl Usage {
    /// The caller brings so many bytes.
    pub fn bring(&mut self, bytes: usize) -> Result<(), Refusal> {
        self.add(bytes);
        self.brought = count(bytes);
        within(bytes, MAX_STATE, Refusal::FactsTooLarge)
    }

    /// A session keeps so many bytes from now on.
    pub fn keep(&mut self, bytes: usize) -> Result<(), Refusal> {
        self.add(bytes.min(MAX_STATE as usize));
        within(bytes, MAX_STATE, Refusal::StateTooLarge)
    }

    /// The event says so many bytes. More than the most are refused and not charged: the steps that made
    /// them were paid.
    pub fn say(&mut self, bytes: usize) -> Result<(), Refusal> {
        let most = most_said(self.brought);
        self.add(bytes.min(most as usize));
        within(bytes, most, Refusal::OutcomeTooLarge)
    }

    /// So many bytes are read.
    pub fn add(&mut self, bytes: usize) {
        self.bytes = self.bytes.saturating_add(count(bytes));
    }
}

/// The most bytes that an event says for a caller who brought so many.
fn most_said(brought: u32) -> u32 {
    brought.saturating_add(MAX_SAID)
}

fn within(bytes: usize, max: u32, refusal: Refusal) -> Result<(), Refusal> {
    if count(bytes) > max {
        return Err(refusal);
    }
    Ok(())
}

/// What so many steps weigh, whatever they do: as many of the dearest kind.
///
/// The benchmarks let rules of each kind run until they have taken their steps; what they need besides, to
/// read code and facts, is in the weight of the call.
pub fn steps_weight<W: WeightInfo>(steps: u32) -> Weight {
    let kinds = [
        W::steps_alphas,
        W::steps_joins,
        W::steps_tokens,
        W::steps_decimals,
        W::steps_divisions,
        W::steps_integers,
        W::steps_roundings,
        W::steps_feeds,
        W::steps_texts,
        W::steps_copies,
        W::steps_matches,
    ];
    kinds.iter().fold(Weight::zero(), |most, kind| {
        most.max(kind(steps).saturating_sub(kind(0)))
    })
}

impl<T: Config> Pallet<T> {
    pub(crate) fn weight_of_fire(usage: &Usage) -> Weight {
        T::WeightInfo::fire(usage.code, usage.bytes)
            .saturating_add(steps_weight::<T::WeightInfo>(usage.steps))
    }

    pub(crate) fn weight_of_fire_session(usage: &Usage) -> Weight {
        T::WeightInfo::fire_session(usage.code, usage.bytes)
            .saturating_add(steps_weight::<T::WeightInfo>(usage.steps))
    }

    /// With facts of so many bytes.
    pub(crate) fn most_for_fire(facts: usize, max_steps: u32) -> Weight {
        Self::weight_of_fire(&Usage {
            code: MAX_CODE,
            bytes: count(facts).saturating_add(most_said(count(facts))),
            steps: max_steps.min(MAX_STEPS),
            ..Usage::default()
        })
    }

    /// With changes of so many bytes.
    pub(crate) fn most_for_fire_session(changes: usize, max_steps: u32) -> Weight {
        let kept = MAX_STATE.saturating_mul(2);
        Self::weight_of_fire_session(&Usage {
            code: MAX_CODE,
            bytes: count(changes)
                .saturating_add(kept)
                .saturating_add(most_said(count(changes))),
            steps: max_steps.min(MAX_STEPS),
            ..Usage::default()
        })
    }
}
