//! Rule sets made by hand, for benchmarks and tests: the runtime has no compiler.

use alloc::{format, vec, vec::Vec};
use cybermiles_rules::{
    Alpha, Beta, Cap, Decimal, Expr, Fact, FactType, Field, Join, Name, Op, Rounding, Rule,
    RuleSet, Statement, Text, Type, Value,
};

/// The fields of the texts of a fact, as many as there can be.
pub(crate) const WIDTH: usize = 16;

pub(crate) fn name(text: &str) -> Name {
    text.as_bytes().to_vec()
}

/// A type of facts; its fields are named by their numbers.
pub(crate) fn fact_type(of: &str, fields: &[Type]) -> FactType {
    let fields = fields.iter().enumerate().map(|(number, ty)| Field {
        name: name(&format!("{number}")),
        ty: *ty,
    });
    FactType {
        name: name(of),
        fields: fields.collect(),
    }
}

/// A rule set without rules.
pub(crate) fn rule_set(types: Vec<FactType>, constants: Vec<Value>) -> RuleSet {
    RuleSet {
        types,
        constants,
        agenda_groups: vec![name("MAIN")],
        ..Default::default()
    }
}

pub(crate) fn expr(ops: &[Op]) -> Expr {
    Expr(ops.to_vec())
}

pub(crate) const fn field(slot: u8, field: u8) -> Op {
    Op::Field { slot, field }
}

/// The facts of a type that pass some tests.
pub(crate) fn alpha(kind: u8, tests: Vec<Expr>) -> Alpha {
    Alpha { kind, tests }
}

pub(crate) fn beta(left: Option<u16>, right: u16, tests: Vec<Expr>) -> Beta {
    Beta {
        left,
        right,
        join: Join::Each,
        tests,
    }
}

pub(crate) fn rule(called: &str, node: u16, then: Vec<Statement>) -> Rule {
    Rule {
        name: name(called),
        node: Some(node),
        then,
        ..Default::default()
    }
}

pub(crate) fn set(slot: u8, field: u8, ops: &[Op]) -> Statement {
    Statement::Set {
        slot,
        field,
        value: expr(ops),
    }
}

pub(crate) fn fact(kind: u8, values: Vec<Value>) -> Fact {
    let mut fields = cybermiles_rules::Fields::new();
    for value in values {
        // No sample has more values than fit.
        let _ = fields.try_push(value);
    }
    Fact { kind, fields }
}

pub(crate) const fn int(number: i128) -> Value {
    Value::Int(number)
}

/// A number of hundredths.
pub(crate) fn decimal(hundredths: i128) -> Value {
    Value::Decimal(Decimal::from_raw(
        hundredths.saturating_mul(Decimal::ONE.raw() / 100),
    ))
}

/// A text of so many bytes.
pub(crate) fn text(length: usize) -> Value {
    Value::Text(Text::truncate_from(vec![b'a'; length]))
}

/// A fact of as many texts as there can be, each of so many bytes.
pub(crate) fn texts(kind: u8, length: usize) -> Fact {
    fact(kind, vec![text(length); WIDTH])
}

/// The cart of the benchmark: a customer whose score is high enough pays less for the goods of each of 32
/// categories.
///
/// Type 0 is `Customer(score: int)`, type 1 `Line(category: int, price: decimal)`.
pub(crate) fn cart() -> RuleSet {
    let customer = fact_type("Customer", &[Type::Int]);
    let line = fact_type("Line", &[Type::Int, Type::Decimal]);
    let mut set_of = rule_set(vec![customer, line], vec![int(740), decimal(80)]);
    let scores = expr(&[field(0, 0), Op::Const(0), Op::Gt]);
    set_of.alphas.push(alpha(0, vec![scores]));
    set_of.betas.push(beta(None, 0, Vec::new()));
    for category in 1..=CATEGORIES {
        let constant = category.saturating_add(1);
        set_of.constants.push(int(category.into()));
        let is_in = expr(&[field(0, 0), Op::Const(constant), Op::Eq]);
        set_of.alphas.push(alpha(1, vec![is_in]));
        set_of.betas.push(beta(Some(0), category, Vec::new()));
        let price = [field(1, 1), Op::Const(1), Op::Mul];
        let discount = vec![set(1, 1, &price)];
        set_of
            .rules
            .push(rule(&format!("{category}"), category, discount));
    }
    set_of
}

const CATEGORIES: u16 = 32;

/// What goes into it: 64 facts, of which a customer and 63 lines.
pub(crate) fn cart_facts() -> Vec<Fact> {
    let lines = (0..63i128).map(|line| {
        let category = line.rem_euclid(CATEGORIES.into()).saturating_add(1);
        fact(1, vec![int(category), decimal(10_000)])
    });
    core::iter::once(fact(0, vec![int(741)]))
        .chain(lines)
        .collect()
}

/// Code of so many bytes that is the most work to read: all nodes and rules that there can be, as many
/// expressions as the bytes and the cap of parts leave room for, a jump in each. Facts of type 0, which are
/// [`texts`], match nothing.
pub(crate) fn dense(bytes: usize) -> RuleSet {
    let kinds = vec![
        fact_type("Texts", &[Type::Text(128); WIDTH]),
        fact_type("Nothing", &[Type::Int]),
    ];
    let mut set_of = rule_set(kinds, vec![Value::Bool(true)]);
    set_of.alphas = vec![alpha(1, Vec::new()); 256];
    set_of.betas = (0..256).map(|node| beta(None, node, Vec::new())).collect();
    set_of.rules = (0..64u16)
        .map(|number| Rule {
            locals: vec![Type::Bool],
            ..rule(&format!("{number:02}"), number, Vec::new())
        })
        .collect();
    let left = bytes.saturating_sub(set_of.to_bytes().len());
    let room = (Cap::Parts.max() as usize).saturating_sub(set_of.parts());
    let count = (left / STATEMENT).clamp(1, room);
    let spare = left.saturating_sub(count.saturating_mul(STATEMENT));
    for number in 0..count {
        let one_more = usize::from(number < spare.rem_euclid(count));
        let statement = jumping(spare.div_euclid(count).saturating_add(one_more));
        let place = number.rem_euclid(set_of.rules.len().max(1));
        if let Some(rule) = set_of.rules.get_mut(place) {
            rule.then.push(statement);
        }
    }
    set_of
}

/// The bytes of a statement that jumps over nothing but its operand.
const STATEMENT: usize = 11;

/// A statement that jumps, with so many operations more, of a byte each.
fn jumping(more: usize) -> Statement {
    let skip = u8::try_from(more.saturating_add(1)).unwrap_or(u8::MAX);
    let mut ops = vec![Op::Const(0), Op::AndThen(skip), Op::Const(0)];
    ops.extend(vec![Op::Not; more]);
    Statement::Let {
        local: 0,
        value: Expr(ops),
    }
}

/// A rule that goes on for ever: whatever it does, it ends with an update of its own fact.
///
/// Type 0 is `Counter(int)`, constant 0 is 1.
pub(crate) fn endless(does: Vec<Statement>) -> RuleSet {
    let mut set_of = rule_set(vec![fact_type("Counter", &[Type::Int])], vec![int(1)]);
    set_of.alphas = vec![alpha(0, Vec::new())];
    set_of.betas = vec![beta(None, 0, Vec::new())];
    let counts = set(0, 0, &[field(0, 0), Op::Const(0), Op::Add]);
    let mut then = does;
    then.extend([counts, Statement::Update(0)]);
    set_of.rules = vec![Rule {
        salience: 1,
        ..rule("again", 0, then)
    }];
    set_of
}

/// The fact of an endless rule.
pub(crate) fn counter() -> Fact {
    fact(0, vec![int(0)])
}

/// Work of one kind: rules, and the facts that set them going.
pub(crate) type Workload = (RuleSet, Vec<Fact>);

/// Tests of single facts: 255 patterns that all fail at their last test.
pub(crate) fn alphas() -> Workload {
    let mut set_of = endless(Vec::new());
    for number in 1..256u16 {
        set_of
            .constants
            .push(int(i128::from(number).saturating_neg()));
        let differs = expr(&[field(0, 0), Op::Const(number), Op::Ne]);
        let equals = expr(&[field(0, 0), Op::Const(number), Op::Eq]);
        let mut tests = vec![differs; 7];
        tests.push(equals);
        set_of.alphas.push(alpha(0, tests));
        set_of.betas.push(beta(None, number, Vec::new()));
    }
    (set_of, vec![counter()])
}

/// Tests of pairs: 255 nodes at which no counter joins any other fact.
pub(crate) fn joins() -> Workload {
    let mut set_of = endless(Vec::new());
    set_of.types.push(fact_type("Other", &[Type::Int]));
    set_of.alphas.push(alpha(1, Vec::new()));
    let equals = expr(&[field(0, 0), field(1, 0), Op::Eq]);
    set_of
        .betas
        .extend(vec![beta(Some(0), 1, vec![equals]); 255]);
    let counters = vec![counter(); 32];
    let others = vec![fact(1, vec![int(-1)]); 32];
    (set_of, [counters, others].concat())
}

/// Partial matches, and matches that wait: each update of the counter ends and begins 931 of them.
pub(crate) fn tokens() -> Workload {
    let mut set_of = endless(Vec::new());
    for kind in 1..3u8 {
        let of = format!("Other{kind}");
        set_of.types.push(fact_type(&of, &[Type::Int]));
        set_of.alphas.push(alpha(kind, Vec::new()));
        let left = u16::from(kind).saturating_sub(1);
        set_of
            .betas
            .push(beta(Some(left), u16::from(kind), Vec::new()));
    }
    set_of.rules.push(rule("never", 2, Vec::new()));
    let others = |kind| vec![fact(kind, vec![int(0)]); 30];
    (set_of, [others(1), others(2), vec![counter()]].concat())
}

/// Nodes that a fact reaches in vain, since nothing waits to their left: 254 of them, at each update.
pub(crate) fn feeds() -> Workload {
    let update = vec![Statement::Update(0); 62];
    let mut set_of = endless(update);
    set_of.types.push(fact_type("Absent", &[Type::Int]));
    set_of.alphas.push(alpha(1, Vec::new()));
    set_of.betas.push(beta(None, 1, Vec::new()));
    set_of.betas.extend(vec![beta(Some(1), 0, Vec::new()); 254]);
    (set_of, vec![counter()])
}

/// Statements that compute into a local variable, as many as a rule has beside those that keep it going.
fn computing(ty: Type, value: Expr, constants: Vec<Value>) -> Workload {
    let compute = Statement::Let { local: 0, value };
    let mut set_of = endless(vec![compute; 62]);
    set_of.constants.extend(constants);
    if let Some(rule) = set_of.rules.first_mut() {
        rule.locals = vec![ty];
    }
    (set_of, vec![counter()])
}

/// A constant, and then so often an operation with the next one.
fn chain(operations: &[Op]) -> Expr {
    let first = core::iter::once(Op::Const(1));
    let rest = operations.iter().cycle().take(31);
    Expr(
        first
            .chain(rest.flat_map(|op| [Op::Const(2), *op]))
            .collect(),
    )
}

/// Multiplications and divisions of decimals, which go through 256 bits.
pub(crate) fn decimals() -> Workload {
    let numbers = [1_234_567_890_123_456_789, 987_654_321_098_765_432];
    let numbers = numbers.map(|raw| Value::Decimal(Decimal::from_raw(raw)));
    let value = chain(&[Op::Mul, Op::Div]);
    computing(Type::Decimal, value, numbers.to_vec())
}

/// An operation on operands that are loaded anew each time, so that none is easier than the first.
fn repeated(once: &[Op]) -> Expr {
    let width = once.len().saturating_add(1);
    let times = 64usize
        .saturating_sub(once.len())
        .div_euclid(width)
        .saturating_add(1);
    let mut ops = once.to_vec();
    for _ in 1..times {
        ops.extend(once);
        ops.push(Op::Max);
    }
    Expr(ops)
}

const DIVISION: [Op; 3] = [Op::Const(1), Op::Const(2), Op::Div];

/// Divisions of decimals whose dividend is as long as can be, and whose divisor makes digits of the quotient
/// be guessed too high.
pub(crate) fn divisions() -> Workload {
    let third = i128::try_from(u128::MAX / 3).unwrap_or(i128::MAX);
    let numbers = [i128::MAX, third.saturating_add(1)];
    let numbers = numbers.map(|raw| Value::Decimal(Decimal::from_raw(raw)));
    computing(Type::Decimal, repeated(&DIVISION), numbers.to_vec())
}

/// Divisions of whole numbers of two words.
pub(crate) fn integers() -> Workload {
    let numbers = vec![int(i128::MAX), int(3)];
    computing(Type::Int, repeated(&DIVISION), numbers)
}

/// Roundings of numbers of 127 bits that lie in the middle, one of whole numbers and one of the last places.
pub(crate) fn roundings() -> Workload {
    const MIDDLES: [i128; 2] = [
        170_141_183_460_469_231_729_500_000_000_000_000_000,
        170_141_183_460_469_231_731_687_303_715_884_105_715,
    ];
    let round = |places| Op::Round {
        places,
        rounding: Rounding::HalfEven,
    };
    let once = [Op::Const(1), round(0), Op::Const(2), round(17), Op::Max];
    let numbers = MIDDLES.map(|raw| Value::Decimal(Decimal::from_raw(raw)));
    computing(Type::Decimal, repeated(&once), numbers.to_vec())
}

/// A fact of long texts that is copied whenever one of its values changes.
pub(crate) fn long_texts() -> Workload {
    let mut types = vec![Type::Text(128); WIDTH - 1];
    types.push(Type::Int);
    let mut set_of = rule_set(vec![fact_type("Texts", &types)], vec![int(1)]);
    set_of.alphas = vec![alpha(0, Vec::new())];
    set_of.betas = vec![beta(None, 0, Vec::new())];
    let change = [
        set(0, (WIDTH - 1) as u8, &[Op::Const(0)]),
        Statement::Update(0),
    ];
    set_of.rules = vec![rule("again", 0, vec![change; 32].concat())];
    let mut values = vec![text(128); WIDTH - 1];
    values.push(int(0));
    (set_of, vec![fact(0, values)])
}

/// Facts of many short texts, which each change copies. From its first change on a fact matches nothing, so
/// that nothing else is charged.
pub(crate) fn copies() -> Workload {
    const FACTS: usize = 6;
    let kind = fact_type("Texts", &[Type::Text(1); WIDTH]);
    let other = Value::Text(Text::truncate_from(vec![b'b']));
    let mut set_of = rule_set(vec![kind], vec![text(1), other]);
    let unchanged = expr(&[field(0, 0), Op::Const(0), Op::Eq]);
    set_of.alphas = vec![alpha(0, vec![unchanged])];
    set_of.betas = vec![beta(None, 0, Vec::new())];
    let change = [set(0, 0, &[Op::Const(1)]), Statement::Update(0)];
    set_of.rules = vec![rule("once", 0, vec![change; 32].concat())];
    (set_of, vec![texts(0, 1); FACTS])
}

/// Matches of 63 rules that begin and end with each update; when the rule that updates fires, those that share
/// its activation group, every other one, are taken off an agenda that keeps the rest.
pub(crate) fn matches() -> Workload {
    const OTHERS: usize = 14;
    let mut set_of = endless(Vec::new());
    set_of.types.push(fact_type("Other", &[Type::Int]));
    set_of.activation_groups = vec![name("once")];
    set_of.alphas.push(alpha(1, Vec::new()));
    set_of.betas.push(beta(Some(0), 1, Vec::new()));
    for number in 1..64u16 {
        let shares = number.rem_euclid(2) == 0;
        set_of.rules.push(Rule {
            activation_group: shares.then_some(0),
            ..rule(&format!("{number}"), 1, Vec::new())
        });
    }
    if let Some(again) = set_of.rules.first_mut() {
        again.activation_group = Some(0);
    }
    let others = vec![fact(1, vec![int(0)]); OTHERS];
    (set_of, [others, vec![counter()]].concat())
}
