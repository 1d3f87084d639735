//! One firing, done by the engine and by the naive one, and what tests ask about it.

// Each file of tests uses a part of it.
#![allow(dead_code)]

use crate::{
    builder::{binary, eq, field, Builder},
    duel::Duel,
    generator::{Deed, NOW},
};
use cybermiles_rules::{
    Expr, Fact, Failure, Fields, Limits, Op, Outcome, RuleSet, Session, State, Statement, Type,
    Value,
};

pub fn fact(kind: u8, values: &[Value]) -> Fact {
    Fact {
        kind,
        fields: Fields::try_from(values.to_vec()).unwrap(),
    }
}

/// A fact of whole numbers.
pub fn ints(kind: u8, values: &[i128]) -> Fact {
    fact(
        kind,
        &values.iter().copied().map(Value::Int).collect::<Vec<_>>(),
    )
}

/// One firing on what an earlier one left.
pub fn fire_on(rules: &RuleSet, kept: &State, deeds: &[Deed]) -> Result<Outcome, Failure> {
    let mut duel = Duel::new(rules);
    duel.limits = Limits::SESSION;
    duel.round(kept, deeds);
    let mut session = Session::new(rules, NOW, Limits::SESSION).unwrap();
    session.restore(kept).unwrap();
    for deed in deeds.iter().cloned() {
        match deed {
            Deed::Insert(fact) => session.insert(fact).map(|_| ()),
            Deed::Update(handle, fields) => session.update(handle, fields),
            Deed::Delete(handle) => session.delete(handle),
        }
        .unwrap();
    }
    session.fire()
}

pub fn fire(rules: &RuleSet, facts: &[Fact]) -> Result<Outcome, Failure> {
    let deeds: Vec<Deed> = facts.iter().cloned().map(Deed::Insert).collect();
    fire_on(rules, &State::default(), &deeds)
}

/// What fired, as rules and handles.
pub fn order(outcome: &Outcome) -> Vec<(u16, Vec<u32>)> {
    outcome
        .fired
        .iter()
        .map(|firing| (firing.rule, firing.facts.clone()))
        .collect()
}

pub fn fired(rules: &RuleSet, facts: &[Fact]) -> Vec<(u16, Vec<u32>)> {
    order(&fire(rules, facts).unwrap())
}

/// The values of a fact that is there.
pub fn values(outcome: &Outcome, handle: u32) -> Vec<Value> {
    let kept = outcome
        .state
        .facts
        .iter()
        .find(|kept| kept.handle == handle)
        .unwrap();
    kept.fact.fields.to_vec()
}

pub fn set(slot: u8, field: u8, value: Expr) -> Statement {
    Statement::Set { slot, field, value }
}

/// A rule set with one type of two whole numbers.
pub fn one_type() -> (Builder, u8) {
    let mut builder = Builder::new();
    let kind = builder.kind(&[Type::Int, Type::Int]);
    (builder, kind)
}

/// The facts of a type whose first field is a number.
pub fn where_first(builder: &mut Builder, kind: u8, is: i128) -> Option<u16> {
    let constant = builder.int(is);
    let right = builder.alpha(kind, vec![eq(field(0, 0), constant)]);
    Some(builder.each(None, right, vec![]))
}

/// `first / second > 0`
pub fn quotient(builder: &mut Builder, slot: u8) -> Expr {
    let zero = builder.int(0);
    binary(Op::Gt, binary(Op::Div, field(0, 0), field(slot, 1)), zero)
}
