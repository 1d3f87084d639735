//! Decisions: by rule sets of the process's owner.

use crate::{costs::Usage, pallet::*, types::*};
use alloc::vec::Vec;
use core::{marker::PhantomData, mem::discriminant};
use cybermiles_primitives::{
    engine::{ItemName, NamedValue, RuleSetRef, Rules},
    AccountId,
};
use cybermiles_process::Host;
use cybermiles_rules::{Fields, Form, Name};

/// Variables by their names.
pub(crate) fn named(form: &Form, values: &[cybermiles_rules::Value]) -> Vec<NamedValue> {
    let names = form.fields.iter().map(|field| field.name.clone());
    names.zip(values.iter().cloned()).collect()
}

/// Takes decisions for a run.
pub(crate) struct Decider<'a, T> {
    /// Whose rule sets.
    pub owner: &'a AccountId,
    /// The variables of the process.
    pub form: &'a Form,
    /// What the call used until now.
    pub usage: &'a mut Usage,
    _runtime: PhantomData<T>,
}

impl<'a, T: Config> Decider<'a, T> {
    pub fn new(owner: &'a AccountId, form: &'a Form, usage: &'a mut Usage) -> Self {
        Self {
            owner,
            form,
            usage,
            _runtime: PhantomData,
        }
    }

    /// Gives variables the values that the rules made of them. What has another type there is another thing.
    fn take(&self, made: Vec<NamedValue>, variables: &mut Fields) -> Result<(), Error<T>> {
        for (name, value) in made {
            let Some(at) = self.form.position(&name) else {
                continue;
            };
            let Some(variable) = variables.get_mut(usize::from(at)) else {
                continue;
            };
            if discriminant(variable) == discriminant(&value) {
                let fits = self.form.check_value(at, &value);
                fits.map_err(|_| Error::<T>::RulesFailed)?;
                *variable = value;
            }
        }
        Ok(())
    }
}

impl<T: Config> Host for Decider<'_, T> {
    type Error = Error<T>;

    fn decide(&mut self, rules: &[u8], variables: &mut Fields) -> Result<Name, Error<T>> {
        self.usage.fire()?;
        let name = ItemName::try_from(rules.to_vec()).map_err(|_| Error::<T>::RulesFailed)?;
        let rules = RuleSetRef {
            owner: self.owner.clone(),
            name,
            code: None,
        };
        let brought = named(self.form, variables);
        let outcome = match T::Rules::fire_named(&rules, CASE_FACT, brought, RULE_STEPS) {
            Ok((outcome, weight)) => {
                self.usage.weigh(weight);
                outcome
            }
            Err(failure) => {
                self.usage.weigh(failure.weight);
                return Err(Error::RulesFailed);
            }
        };
        self.take(outcome.fields, variables)?;
        let mut signals = outcome.signals.into_iter();
        Ok(signals.next().unwrap_or_default())
    }

    fn visited(&mut self) {
        self.usage.visit();
    }

    fn stepped(&mut self, steps: u32) {
        self.usage.step(steps);
    }
}
