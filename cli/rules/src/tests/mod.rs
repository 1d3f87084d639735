//! Tests, a file for each concern.

mod caps;
mod dates;
mod faults;
mod forms;
mod inference;
mod loops;
mod network;
mod printed;
mod robust;
mod statements;
mod syntax;

use crate::{compile, Compiled, Options};
use cybermiles_rules::{Fact, Limits, Outcome, RuleSet, Session, Value};

/// Compiles what is right.
fn right(source: &str) -> Compiled {
    match compile(source, Options::default()) {
        Ok(compiled) => compiled,
        Err(faults) => {
            let shown: String = faults
                .iter()
                .map(|fault| fault.show("test.drl", source))
                .collect();
            panic!("{shown}")
        }
    }
}

/// The faults of what is wrong, as `line:column: message`, with the help in a line of its own.
fn wrong(source: &str) -> Vec<String> {
    let faults = compile(source, Options::default()).expect_err("this is wrong");
    faults
        .iter()
        .map(|fault| {
            let help = fault
                .help()
                .map(|help| format!(" | {help}"))
                .unwrap_or_default();
            format!(
                "{}:{}: {}{help}",
                fault.line(),
                fault.column(),
                fault.message()
            )
        })
        .collect()
}

/// A fact of a type with given values; the others are zero.
fn fact(rules: &RuleSet, kind: &str, given: &[(&str, Value)]) -> Fact {
    let at = rules
        .types
        .iter()
        .position(|ty| ty.name == kind.as_bytes())
        .expect("the type");
    let mut fields: Vec<_> = rules.types[at]
        .fields
        .iter()
        .map(|f| Value::zero(f.ty))
        .collect();
    for (name, value) in given {
        let field = rules.types[at]
            .fields
            .iter()
            .position(|f| f.name == name.as_bytes());
        fields[field.expect("the field")] = value.clone();
    }
    Fact {
        kind: at as u8,
        fields: fields.try_into().expect("few enough"),
    }
}

/// Fires at a time.
fn fire_at(rules: &RuleSet, now: u64, facts: Vec<Fact>) -> Outcome {
    let mut session = Session::new(rules, now, Limits::STATELESS).expect("a session");
    for fact in facts {
        session.insert(fact).expect("the fact");
    }
    session.fire().expect("the firing")
}

fn fire(rules: &RuleSet, facts: Vec<Fact>) -> Outcome {
    fire_at(rules, 0, facts)
}

/// A field of the fact with a handle, after a firing.
fn field(rules: &RuleSet, outcome: &Outcome, handle: u32, name: &str) -> Value {
    let kept = outcome
        .state
        .facts
        .iter()
        .find(|kept| kept.handle == handle)
        .expect("the fact");
    let ty = &rules.types[usize::from(kept.fact.kind)];
    let at = ty
        .fields
        .iter()
        .position(|field| field.name == name.as_bytes())
        .expect("the field");
    kept.fact.fields[at].clone()
}

fn decimal(text: &str) -> Value {
    Value::Decimal(text.parse().expect("a decimal"))
}

fn text(text: &str) -> Value {
    Value::Text(text.as_bytes().to_vec().try_into().expect("short enough"))
}

/// The names of the rules that fired, in order.
fn fired(rules: &RuleSet, outcome: &Outcome) -> Vec<String> {
    let name = |rule: u16| String::from_utf8(rules.rules[usize::from(rule)].name.clone());
    outcome
        .fired
        .iter()
        .map(|firing| name(firing.rule).expect("UTF-8"))
        .collect()
}
