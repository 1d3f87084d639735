//! Rules that would fire again and again.
//!
//! To update a fact is, for the network, to take it away and bring it back: whatever still matches is a new
//! match. So a rule that updates one of the facts that it matched fires again for the same facts, unless
//!
//! * it has `no-loop` or `lock-on-active`, or
//! * it always deletes one of its facts too, or
//! * it always updates one of its facts for which it has made one of its own tests plainly false: the test compares
//!   a field with a constant, and the last assignment to the field is another constant (`paid == false` and
//!   `order.paid = true`), which stays.
//!
//! *Always* is in the same block as the update, or in one around it. Loops of several rules are not looked
//! for; every firing is bounded anyway.

use crate::{
    ast::{Binary, Condition, Does, Expr, Pattern, Rule, Statement, What, Word},
    check::Rules,
    fault::Remarks,
    Options,
};
use cybermiles_rules::{Cap, Decimal};
use std::cmp::Ordering;

pub(crate) struct Lint<'a> {
    conditions: Vec<&'a Condition>,
    rule: &'a Rule,
    options: Options,
}

impl<'a> Lint<'a> {
    pub fn new(rules: &Rules<'a>, rule: &'a Rule, options: Options) -> Self {
        // The compiler has told what is wrong with the inheritance.
        let conditions = rules.conditions(rule, &mut Remarks::default());
        Self {
            conditions,
            rule,
            options,
        }
    }

    pub fn check(&self, faults: &mut Remarks, notes: &mut Remarks) {
        let attributes = &self.rule.attributes;
        if !self.options.allow_loop && !attributes.no_loop && !attributes.lock_on_active {
            self.block(&self.rule.then, false, faults);
        }
        self.inserts(&self.rule.then, notes);
    }

    fn block(&self, block: &[Statement], ends: bool, faults: &mut Remarks) {
        // Too many are a fault anyway, and would take long here.
        if Cap::Statements.check(block.len()).is_err() {
            return;
        }
        let ends = ends || self.ends(block);
        for statement in block {
            let updated = match &statement.what {
                Does::Update(fact) | Does::Modify { fact, .. } => Some(fact),
                _ => None,
            };
            if let Some(fact) = updated.filter(|fact| !ends && self.pattern(fact).is_some()) {
                let message = format!(
                    "`{}` would fire again for the `{}` that it updates, without end",
                    self.rule.name.text, fact.text
                );
                faults.add_with(
                    fact.span,
                    message,
                    "give it `no-loop`, or assign what its own condition excludes",
                );
            }
            for inner in statement.what.blocks() {
                self.block(inner, ends, faults);
            }
        }
    }

    /// Whether a block makes sure that the rule does not match the same facts again.
    fn ends(&self, block: &[Statement]) -> bool {
        (0..block.len()).any(|at| {
            let (before, rest) = block.split_at(at);
            match rest.split_first() {
                Some((statement, after)) => self.ends_by(statement, before, after),
                None => false,
            }
        })
    }

    fn ends_by(&self, statement: &Statement, before: &[Statement], after: &[Statement]) -> bool {
        let (fact, changes): (_, &[_]) = match &statement.what {
            Does::Delete(fact) => return self.pattern(fact).is_some(),
            Does::Update(fact) => (fact, &[]),
            Does::Modify { fact, changes } => (fact, changes),
            _ => return false,
        };
        let Some(pattern) = self.pattern(fact) else {
            return false;
        };
        let mut tests = pattern
            .constraints
            .iter()
            .flat_map(|constraint| constraint.expr.conjuncts());
        tests.any(|test| {
            let Some((field, passes)) = compared(test) else {
                return false;
            };
            let value = last_value(fact, field, before, changes);
            let excluded = value.is_some_and(|value| passes(&value.what) == Some(false));
            let stays = !after
                .iter()
                .any(|later| later.what.any(&|does| assigns(does, field)));
            excluded && stays
        })
    }

    /// The pattern that a fact comes from.
    fn pattern(&self, fact: &Word) -> Option<&'a Pattern> {
        self.conditions
            .iter()
            .find_map(|condition| match condition {
                Condition::Each(pattern) => pattern
                    .bind
                    .as_ref()
                    .is_some_and(|bind| bind.text == fact.text)
                    .then_some(pattern),
                _ => None,
            })
    }

    /// Generators insert what they match, and end by what they test.
    fn inserts(&self, block: &[Statement], notes: &mut Remarks) {
        for statement in block {
            if let Does::Insert { kind, .. } = &statement.what {
                let matches = self.conditions.iter().any(|condition| match condition {
                    Condition::Each(pattern) => pattern.kind.text == kind.text,
                    _ => false,
                });
                if matches {
                    let (name, kind) = (&self.rule.name.text, kind);
                    let message = format!(
                        "`{name}` matches `{0}` and inserts `{0}`: see that it ends",
                        kind.text
                    );
                    notes.add(kind.span, message);
                }
            }
            statement
                .what
                .blocks()
                .into_iter()
                .for_each(|inner| self.inserts(inner, notes));
        }
    }
}

/// What a block leaves in a field, as far as it is certain.
fn last_value<'a>(
    fact: &Word,
    field: &Word,
    before: &'a [Statement],
    changes: &'a [(Word, Expr)],
) -> Option<&'a Expr> {
    let changed = changes.iter().rev().find(|(to, _)| to.text == field.text);
    if let Some((_, value)) = changed {
        return Some(value);
    }
    before
        .iter()
        .rev()
        .find_map(|statement| match &statement.what {
            Does::Set {
                fact: of,
                field: to,
                value,
            } if to.text == field.text => {
                // Another name may stand for the same fact.
                Some((of.text == fact.text).then_some(value))
            }
            Does::Modify { fact: of, changes } => changes
                .iter()
                .rev()
                .find(|(to, _)| to.text == field.text)
                .map(|(_, value)| (of.text == fact.text).then_some(value)),
            does if does.any(&|inner| assigns(inner, field)) => Some(None),
            _ => None,
        })?
}

fn assigns(does: &Does, field: &Word) -> bool {
    match does {
        Does::Set { field: to, .. } => to.text == field.text,
        Does::Modify { changes, .. } => changes.iter().any(|(to, _)| to.text == field.text),
        _ => false,
    }
}

/// Whether a constant passes a test; `None` if that is not plain.
type Passes<'a> = Box<dyn Fn(&What) -> Option<bool> + 'a>;

/// A test of a field against constants.
fn compared(test: &Expr) -> Option<(&Word, Passes<'_>)> {
    match &test.what {
        What::Name(field) => Some((field, Box::new(truth))),
        What::Not(inner) => {
            let (field, passes) = compared(inner)?;
            Some((
                field,
                Box::new(move |what| passes(what).map(|passes| !passes)),
            ))
        }
        What::Binary(binary, left, right) => {
            let What::Name(field) = &left.what else {
                return None;
            };
            let passes = move |what: &What| {
                let order = order(what, &right.what)?;
                Some(match binary {
                    Binary::Eq => order == Ordering::Equal,
                    Binary::Ne => order != Ordering::Equal,
                    Binary::Lt => order == Ordering::Less,
                    Binary::Le => order != Ordering::Greater,
                    Binary::Gt => order == Ordering::Greater,
                    Binary::Ge => order != Ordering::Less,
                    _ => return None,
                })
            };
            Some((field, Box::new(passes)))
        }
        What::In {
            value,
            list,
            negated,
        } => {
            let What::Name(field) = &value.what else {
                return None;
            };
            let passes = move |what: &What| {
                let orders = list.iter().map(|item| order(what, &item.what));
                let among = orders
                    .collect::<Option<Vec<_>>>()?
                    .contains(&Ordering::Equal);
                Some(among != *negated)
            };
            Some((field, Box::new(passes)))
        }
        _ => None,
    }
}

fn truth(what: &What) -> Option<bool> {
    match what {
        What::Bool(value) => Some(*value),
        _ => None,
    }
}

/// How two constants compare; variants of an enum are equal or not.
fn order(one: &What, other: &What) -> Option<Ordering> {
    let number = |what: &What| match what {
        What::Int(int) => Decimal::from_int(*int),
        What::Decimal(decimal) => Some(*decimal),
        What::Neg(inner) => match &inner.what {
            What::Int(int) => Decimal::from_int(*int)?.checked_neg(),
            What::Decimal(decimal) => decimal.checked_neg(),
            _ => None,
        },
        _ => None,
    };
    match (one, other) {
        (What::Bool(one), What::Bool(other)) => Some(one.cmp(other)),
        (What::Text(one), What::Text(other)) => Some(one.cmp(other)),
        (What::Bytes(one), What::Bytes(other)) => Some(one.cmp(other)),
        (What::Dotted(of, one), What::Dotted(of_other, other)) => {
            // A field of a fact looks the same, but begins with a small letter or a dollar by custom;
            // the names of the enum must agree at least.
            let same = of.text == of_other.text;
            same.then(|| one.text.cmp(&other.text))
        }
        _ => Some(number(one)?.cmp(&number(other)?)),
    }
}
