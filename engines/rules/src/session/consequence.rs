//! What a rule does when it fires.

use super::{Effect, Session};
use crate::{
    caps::Cap,
    code::{Expr, Statement},
    error::Error,
    eval::{Scope, Source, View},
    memory::{FactId, Tuple},
    observer::{Event, Observer},
    rule_set::Rule,
    value::{Fact, Fields, Value},
};
use alloc::vec::Vec;

impl<O: Observer> Session<'_, O> {
    /// Does a rule's statements on the facts of a match.
    pub(super) fn consequence(&mut self, rule: &Rule, tuple: &Tuple) -> Result<(), Error> {
        let count = u32::try_from(rule.locals.len()).unwrap_or(u32::MAX);
        self.meter.charge(count)?;
        let mut locals: Vec<Value> = rule.locals.iter().map(|ty| Value::zero(*ty)).collect();
        let mut at = 0usize;
        while let Some(statement) = rule.then.get(at) {
            self.meter.charge(1)?;
            let skip = self.execute(statement, tuple, &mut locals)?;
            at = at.saturating_add(usize::from(skip)).saturating_add(1);
        }
        Ok(())
    }

    /// Does one statement; says how many to pass over.
    fn execute(
        &mut self,
        statement: &Statement,
        tuple: &Tuple,
        locals: &mut [Value],
    ) -> Result<u8, Error> {
        let fact = |slot: u8| {
            tuple
                .get(usize::from(slot))
                .copied()
                .ok_or(Error::Malformed)
        };
        match statement {
            Statement::Set { slot, field, value } => {
                let value = self.eval(value, tuple, locals)?;
                self.assign(fact(*slot)?, *field, value)?;
            }
            Statement::Let { local, value } => {
                let value = self.eval(value, tuple, locals)?;
                *locals
                    .get_mut(usize::from(*local))
                    .ok_or(Error::Malformed)? = value;
            }
            Statement::Update(slot) => self.renew(fact(*slot)?)?,
            Statement::Delete(slot) => self.take_away(fact(*slot)?)?,
            Statement::Insert { kind, fields } => {
                let values = self.eval_all(fields, tuple, locals)?;
                let fields = Fields::try_from(values).map_err(|_| Error::Malformed)?;
                self.add(Fact {
                    kind: *kind,
                    fields,
                })?;
            }
            Statement::Emit { topic, values } => {
                let values = self.eval_all(values, tuple, locals)?;
                let kind = self.rules.topics.get(usize::from(*topic));
                let types = &kind.ok_or(Error::Malformed)?.values;
                for (ty, value) in types.iter().zip(&values) {
                    value.check(*ty)?;
                }
                self.send(Effect::Message {
                    topic: *topic,
                    values,
                })?;
            }
            Statement::Signal(signal) => self.send(Effect::Signal(*signal))?,
            Statement::Focus(group) => self.give_focus(*group),
            Statement::Unless { condition, skip } => {
                if self.eval(condition, tuple, locals)? != Value::Bool(true) {
                    return Ok(*skip);
                }
            }
            Statement::Skip(skip) => return Ok(*skip),
        }
        Ok(0)
    }

    fn eval(&mut self, expr: &Expr, tuple: &Tuple, locals: &[Value]) -> Result<Value, Error> {
        let scope = Scope {
            rules: self.rules,
            memory: &self.memory,
            view: View::Current,
            tuple,
            locals,
            now: self.now,
        };
        scope.value(expr, &mut self.meter)
    }

    fn eval_all(
        &mut self,
        exprs: &[Expr],
        tuple: &Tuple,
        locals: &[Value],
    ) -> Result<Vec<Value>, Error> {
        exprs
            .iter()
            .map(|expr| self.eval(expr, tuple, locals))
            .collect()
    }

    fn assign(&mut self, id: FactId, field: u8, value: Value) -> Result<(), Error> {
        let entry = self.memory.present(id)?;
        if !entry.is_changed() {
            // What the network saw stays beside what is assigned.
            for value in entry.seen() {
                self.meter.charge(value.steps_to_copy())?;
            }
        }
        if O::WATCHES {
            let old = entry
                .current()
                .get(usize::from(field))
                .ok_or(Error::Malformed)?;
            self.observer.on(Event::Assigned {
                fact: entry.handle,
                field,
                old,
                new: &value,
            });
        }
        self.memory.set(self.rules, id, field, value)
    }

    fn send(&mut self, effect: Effect) -> Result<(), Error> {
        self.observer.on(Event::Sent(&effect));
        self.effects.push(effect);
        Cap::Effects.check(self.effects.len()).map_err(Error::Over)
    }
}
