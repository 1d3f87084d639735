//! Rule sets that the tests deploy.

use crate::samples::*;
use cybermiles_rules::{Fact, Op, Rule, RuleSet, Statement, Topic, Type, Value};

/// The paper's: whoever scores more than 740 pays four fifths.
///
/// Type 0 is `Purchase(score: int, price: decimal)`; topic 0 says the price.
pub fn pricing() -> RuleSet {
    discounts(&[(740, 80)])
}

/// Rules by the score from which each applies, and what is paid then, in hundredths; only what was not
/// discounted yet is, so the highest score comes first.
pub fn discounts(table: &[(i128, i128)]) -> RuleSet {
    let kind = fact_type("Purchase", &[Type::Int, Type::Decimal]);
    let mut set_of = rule_set(vec![kind], Vec::new());
    set_of.topics = vec![Topic {
        name: name("priced"),
        values: vec![Type::Decimal],
    }];
    set_of.activation_groups = vec![name("discount")];
    for (number, (score, share)) in (0u16..).zip(table) {
        let first = number.saturating_mul(2);
        let second = first.saturating_add(1);
        set_of.constants.extend([int(*score), decimal(*share)]);
        let passes = expr(&[field(0, 0), Op::Const(first), Op::Gt]);
        set_of.alphas.push(alpha(0, vec![passes]));
        set_of.betas.push(beta(None, number, Vec::new()));
        let price = [field(0, 1), Op::Const(second), Op::Mul];
        let say = Statement::Emit {
            topic: 0,
            values: vec![expr(&[field(0, 1)])],
        };
        set_of.rules.push(Rule {
            activation_group: Some(0),
            ..rule(&format!("{number}"), number, vec![set(0, 1, &price), say])
        });
    }
    set_of
}

pub fn purchase(score: i128, hundredths: i128) -> Fact {
    fact(0, vec![int(score), decimal(hundredths)])
}

pub fn customer(points: i128, gold: bool) -> Fact {
    fact(0, vec![int(points), Value::Bool(gold)])
}

pub fn bought(points: i128) -> Fact {
    fact(1, vec![int(points)])
}

/// A customer collects the points of what he buys, times so many; from 100 on he is gold, and that is said.
///
/// Type 0 is `Customer(points: int, gold: bool)`, type 1 `Bought(points: int)`.
pub fn loyalty(times: i128) -> RuleSet {
    let customer = fact_type("Customer", &[Type::Int, Type::Bool]);
    let bought = fact_type("Bought", &[Type::Int]);
    let constants = vec![int(times), int(100), Value::Bool(true)];
    let mut rules = rule_set(vec![customer, bought], constants);
    rules.topics = vec![Topic {
        name: name("gold"),
        values: vec![Type::Int],
    }];
    let rich = expr(&[field(0, 0), Op::Const(1), Op::Ge]);
    let plain = expr(&[field(0, 1), Op::Not]);
    rules.alphas = vec![
        alpha(0, vec![]),
        alpha(1, vec![]),
        alpha(0, vec![rich, plain]),
    ];
    rules.betas = vec![
        beta(None, 0, vec![]),
        beta(Some(0), 1, vec![]),
        beta(None, 2, vec![]),
    ];
    let sum = [field(0, 0), field(1, 0), Op::Const(0), Op::Mul, Op::Add];
    let collect = vec![set(0, 0, &sum), Statement::Delete(1), Statement::Update(0)];
    let promote = vec![
        set(0, 1, &[Op::Const(2)]),
        Statement::Update(0),
        Statement::Emit {
            topic: 0,
            values: vec![expr(&[field(0, 0)])],
        },
    ];
    rules.rules = vec![
        Rule {
            salience: 10,
            ..rule("collect", 1, collect)
        },
        rule("promote", 2, promote),
    ];
    rules
}

/// For each fact `Pair(int, int)`, the first becomes what the operation makes of both.
pub fn computing(op: Op) -> RuleSet {
    let mut rules = rule_set(vec![fact_type("Pair", &[Type::Int; 2])], vec![]);
    rules.alphas = vec![alpha(0, vec![])];
    rules.betas = vec![beta(None, 0, vec![])];
    let compute = set(0, 0, &[field(0, 0), field(0, 1), op]);
    rules.rules = vec![rule("compute", 0, vec![compute])];
    rules
}

pub fn pair(left: i128, right: i128) -> Fact {
    fact(0, vec![int(left), int(right)])
}

/// For each fact of texts, its texts are said so often.
pub fn echo(times: usize) -> RuleSet {
    let types = [Type::Text(128); WIDTH];
    let mut rules = rule_set(vec![fact_type("Texts", &types)], vec![]);
    rules.topics = vec![Topic {
        name: name("echo"),
        values: types.to_vec(),
    }];
    rules.alphas = vec![alpha(0, vec![])];
    rules.betas = vec![beta(None, 0, vec![])];
    let say = Statement::Emit {
        topic: 0,
        values: (0..WIDTH as u8).map(|at| expr(&[field(0, at)])).collect(),
    };
    rules.rules = vec![rule("echo", 0, vec![say; times])];
    rules
}

/// Each fact of numbers comes with every other: n facts make n + n² partial matches.
pub fn couples() -> RuleSet {
    let mut rules = rule_set(vec![fact_type("Number", &[Type::Int])], vec![]);
    rules.alphas = vec![alpha(0, vec![])];
    rules.betas = vec![beta(None, 0, vec![]), beta(Some(0), 0, vec![])];
    rules
}

pub fn number(of: i128) -> Fact {
    fact(0, vec![int(of)])
}

/// Each fact begets 60, which beget 60 each.
pub fn breeding() -> RuleSet {
    let mut rules = couples();
    rules.betas.truncate(1);
    let beget = Statement::Insert {
        kind: 0,
        fields: vec![expr(&[field(0, 0)])],
    };
    rules.rules = vec![rule("beget", 0, vec![beget; 60])];
    rules
}

/// Signals once from `START` on, for an hour.
pub fn dated(from: u64) -> RuleSet {
    let mut rules = couples();
    rules.betas.truncate(1);
    rules.signals = vec![name("open")];
    rules.rules = vec![Rule {
        effective: Some(from),
        expires: Some(from + 3_600_000),
        ..rule("open", 0, vec![Statement::Signal(0)])
    }];
    rules
}
