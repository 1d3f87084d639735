//! Consequences, statement by statement.

use super::{
    eval::{value_of, Sight},
    Naive, Outcome,
};
use cybermiles_rules::{Cap, Effect, Error, Expr, Fact, Fields, Rule, Statement, Value};

impl Naive<'_> {
    pub(super) fn sight<'a>(&'a self, tuple: &[usize], locals: &'a [Value]) -> Sight<'a> {
        let slots = tuple
            .iter()
            .map(|at| self.facts[*at].current.as_slice())
            .collect();
        Sight {
            rules: self.rules,
            now: self.now,
            slots,
            locals,
        }
    }

    fn values(&self, exprs: &[Expr], tuple: &[usize], locals: &[Value]) -> Outcome<Vec<Value>> {
        let sight = self.sight(tuple, locals);
        exprs
            .iter()
            .map(|expr| value_of(expr, &sight).map_err(|error| vec![error]))
            .collect()
    }

    /// Runs a rule's consequence.
    pub(super) fn run(&mut self, rule: &Rule, tuple: &[usize]) -> Outcome<()> {
        let mut locals: Vec<Value> = rule.locals.iter().map(|ty| Value::zero(*ty)).collect();
        let mut at = 0;
        while at < rule.then.len() {
            at += 1;
            match &rule.then[at - 1] {
                Statement::Let { local, value } => {
                    let value = self
                        .values(std::slice::from_ref(value), tuple, &locals)?
                        .remove(0);
                    locals[usize::from(*local)] = value;
                }
                Statement::Unless { condition, skip } => {
                    let value = self.values(std::slice::from_ref(condition), tuple, &locals)?;
                    if value == [Value::Bool(false)] {
                        at += usize::from(*skip);
                    }
                }
                Statement::Skip(skip) => at += usize::from(*skip),
                statement => self.act(statement, tuple, &locals)?,
            }
        }
        Ok(())
    }

    /// Does a statement that does more than find the next.
    fn act(&mut self, statement: &Statement, tuple: &[usize], locals: &[Value]) -> Outcome<()> {
        match statement {
            Statement::Set { slot, field, value } => {
                let value = self
                    .values(std::slice::from_ref(value), tuple, locals)?
                    .remove(0);
                let at = self.still_there(tuple[usize::from(*slot)])?;
                let kind = &self.rules.types[usize::from(self.facts[at].kind)];
                self.check_value(kind.fields[usize::from(*field)].ty, &value)?;
                self.facts[at].current[usize::from(*field)] = value;
            }
            Statement::Update(slot) => {
                let at = self.still_there(tuple[usize::from(*slot)])?;
                self.show(at)?;
            }
            Statement::Delete(slot) => {
                let at = self.still_there(tuple[usize::from(*slot)])?;
                self.delete(self.facts[at].handle)?;
            }
            Statement::Insert { kind, fields } => {
                let fields = self.values(fields, tuple, locals)?;
                self.add(Fact {
                    kind: *kind,
                    fields: Fields::truncate_from(fields),
                })?;
            }
            Statement::Emit { topic, values } => {
                let values = self.values(values, tuple, locals)?;
                self.effect(Effect::Message {
                    topic: *topic,
                    values,
                })?;
            }
            Statement::Signal(signal) => self.effect(Effect::Signal(*signal))?,
            Statement::Focus(group) => self.push_focus(*group),
            Statement::Let { .. } | Statement::Unless { .. } | Statement::Skip(_) => unreachable!(),
        }
        Ok(())
    }

    fn still_there(&self, at: usize) -> Outcome<usize> {
        if self.facts[at].present {
            Ok(at)
        } else {
            Err(vec![Error::NoSuchFact])
        }
    }

    fn effect(&mut self, effect: Effect) -> Outcome<()> {
        if self.effects.len() >= Cap::Effects.max() as usize {
            return Err(vec![Error::Over(Cap::Effects)]);
        }
        self.effects.push(effect);
        Ok(())
    }
}
