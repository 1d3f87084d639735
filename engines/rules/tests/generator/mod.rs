//! Any bytes make a valid rule set and something to do with it: a tape of which each choice takes a byte.
//! An empty tape makes the simplest of all, so what fails shrinks well.

// Each file of tests uses a part of it.
#![allow(dead_code)]

use crate::builder::{and, binary, field, local, or, unary, Builder};
use cybermiles_rules::{
    Decimal, Expr, Fact, Fields, Op, Rounding, Rule, RuleSet, Statement, Text, Type, Value,
};

/// The time at which all is fired; a rule's dates lie around it.
pub const NOW: u64 = 1_000;

/// Bytes to choose by.
pub struct Tape<'a>(pub &'a [u8]);

impl Tape<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    /// A number below another one.
    fn below(&mut self, bound: usize) -> usize {
        usize::from(self.next()) % bound
    }

    /// True once in so many times.
    fn rarely(&mut self, once_in: usize) -> bool {
        self.below(once_in) == once_in - 1
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// What is done with a session.
#[derive(Debug, Clone)]
pub enum Deed {
    Insert(Fact),
    Update(u32, Fields),
    Delete(u32),
}

/// A rule set, and what is done before each of several firings.
#[derive(Debug)]
pub struct Scenario {
    pub rules: RuleSet,
    pub rounds: Vec<Vec<Deed>>,
}

impl Scenario {
    pub fn new(rules_by: &[u8], deeds_by: &[u8]) -> Self {
        let rules = rules(&mut Tape(rules_by));
        let mut tape = Tape(deeds_by);
        let rounds = (0..1 + tape.below(3))
            .map(|_| deeds(&rules, &mut tape))
            .collect();
        Self { rules, rounds }
    }
}

fn deeds(rules: &RuleSet, tape: &mut Tape<'_>) -> Vec<Deed> {
    (0..1 + tape.below(7))
        .map(|_| {
            let kind = tape.below(rules.types.len());
            match tape.below(8) {
                // One in many lacks a field.
                0 if tape.rarely(8) => {
                    let mut fact = fact(rules, kind, tape);
                    fact.fields.pop();
                    Deed::Insert(fact)
                }
                0..=4 => Deed::Insert(fact(rules, kind, tape)),
                5 | 6 => {
                    let handle = tape.below(8) as u32;
                    Deed::Update(handle, fact(rules, kind, tape).fields)
                }
                _ => Deed::Delete(tape.below(8) as u32),
            }
        })
        .collect()
}

/// A fact of a type.
pub fn fact(rules: &RuleSet, kind: usize, tape: &mut Tape<'_>) -> Fact {
    let fields = rules.types[kind].fields.iter().map(|field| match field.ty {
        Type::Enum(of) => {
            let variants = rules.enums[usize::from(of)].variants.len();
            Value::Enum(tape.below(variants.max(1)) as u8)
        }
        ty => value(ty, tape),
    });
    Fact {
        kind: kind as u8,
        fields: Fields::truncate_from(fields.collect()),
    }
}

fn value(ty: Type, tape: &mut Tape<'_>) -> Value {
    match ty {
        Type::Int if tape.rarely(24) => Value::Int(tape.pick(&[-1, -7, i128::MAX, i128::MIN])),
        Type::Int => Value::Int(tape.below(4) as i128),
        Type::Decimal => Value::Decimal(Decimal::from_raw(tape.pick(&[
            0,
            Decimal::ONE.raw(),
            Decimal::ONE.raw() / 2,
            -Decimal::ONE.raw() / 4,
            7,
            i128::MAX,
        ]))),
        Type::Bool => Value::Bool(tape.rarely(2)),
        Type::Text(most) => {
            let length = tape.below(usize::from(most) + 1);
            Value::Text(Text::truncate_from(
                (0..length).map(|_| tape.pick(b"ab")).collect(),
            ))
        }
        Type::Account => Value::Account([tape.below(2) as u8; 32]),
        Type::Hash => Value::Hash([tape.below(2) as u8; 32]),
        Type::Enum(_) => Value::Enum(tape.below(VARIANTS) as u8),
    }
}

const VARIANTS: usize = 3;
/// Types of the fields after the first two, which are numbers, so that rules have much in common.
const TYPES: [Type; 7] = [
    Type::Bool,
    Type::Decimal,
    Type::Text(2),
    Type::Text(3),
    Type::Enum(0),
    Type::Account,
    Type::Hash,
];

/// From when and until when: three times now, twice not.
const DATES: [(Option<u64>, Option<u64>); 5] = [
    (Some(NOW), None),
    (None, Some(NOW + 1)),
    (Some(NOW), Some(NOW + 1)),
    (Some(NOW + 1), None),
    (None, Some(NOW)),
];

/// What an expression can look at: the types of the facts in the slots, and of the locals.
struct Scope<'a> {
    slots: &'a [u8],
    locals: &'a [Type],
}

/// A rule set in the making, with the types of the facts in each beta node's tuples.
struct Maker<'a, 'b> {
    tape: &'a mut Tape<'b>,
    builder: Builder,
    tuples: Vec<Vec<u8>>,
    patterns: Vec<usize>,
}

/// A rule set.
pub fn rules(tape: &mut Tape<'_>) -> RuleSet {
    let mut builder = Builder::new();
    builder.choice(VARIANTS);
    for _ in 0..2 + tape.below(2) {
        let mut fields = vec![Type::Int, Type::Int];
        fields.extend((0..tape.below(4)).map(|_| tape.pick(&TYPES)));
        builder.kind(&fields);
    }
    builder.topic(&[]);
    builder.topic(&[Type::Int, Type::Decimal]);
    builder.signal();
    for _ in 0..2 {
        builder.agenda_group();
        builder.activation_group();
    }
    let mut maker = Maker {
        tape,
        builder,
        tuples: vec![],
        patterns: vec![],
    };
    for _ in 0..1 + maker.tape.below(6) {
        maker.rule();
    }
    maker.builder.build()
}

/// Whether two types can be compared.
fn alike(left: Type, right: Type) -> bool {
    left == right || matches!((left, right), (Type::Text(_), Type::Text(_)))
}

fn ordered(ty: Type) -> bool {
    matches!(ty, Type::Int | Type::Decimal | Type::Text(_))
}

impl Maker<'_, '_> {
    fn rule(&mut self) {
        let node = self.node();
        let slots = node.map_or(vec![], |node| self.tuples[usize::from(node)].clone());
        let locals: Vec<Type> = (0..self.tape.below(3))
            .map(|_| self.tape.pick(&[Type::Int, Type::Decimal, Type::Text(2)]))
            .collect();
        let tape = &mut *self.tape;
        let (effective, expires) = match tape.rarely(3) {
            true => tape.pick(&DATES),
            false => (None, None),
        };
        let rule = Rule {
            node,
            salience: tape.pick(&[0, 0, 1, -1]),
            no_loop: tape.rarely(3),
            lock_on_active: tape.rarely(4),
            auto_focus: tape.rarely(5),
            agenda_group: tape.pick(&[0, 0, 1, 2]),
            activation_group: tape.pick(&[None, None, None, Some(0), Some(1)]),
            effective,
            expires,
            locals: locals.clone(),
            ..Rule::default()
        };
        let scope = Scope {
            slots: &slots,
            locals: &locals,
        };
        let then = (0..1 + self.tape.below(5))
            .rev()
            .map(|left| self.statement(&scope, left))
            .collect();
        self.builder.rule(Rule { then, ..rule });
    }

    /// A beta node: one that another rule has, or a new one, or a new one after another rule's.
    fn node(&mut self) -> Option<u16> {
        let mut node = None;
        let mut patterns = self.tape.pick(&[1, 2, 1, 2, 3, 4, 0]);
        if !self.tuples.is_empty() && self.tape.rarely(2) {
            let shared = self.tape.below(self.tuples.len());
            patterns = patterns.min(4 - self.patterns[shared]);
            node = Some(shared as u16);
        }
        for _ in 0..patterns {
            node = Some(self.extend(node));
        }
        node
    }

    /// The facts of a type that pass some tests; often those that another pattern has.
    fn alpha(&mut self) -> (u8, u16) {
        let alphas = &self.builder.set.alphas;
        if !alphas.is_empty() && self.tape.rarely(3) {
            let shared = self.tape.below(alphas.len());
            return (alphas[shared].kind, shared as u16);
        }
        let kind = self.tape.below(self.builder.set.types.len()) as u8;
        let scope = Scope {
            slots: &[kind],
            locals: &[],
        };
        let tests = (0..self.tape.pick(&[0, 1, 1, 2]))
            .map(|_| self.test(&scope))
            .collect();
        (kind, self.builder.alpha(kind, tests))
    }

    fn extend(&mut self, left: Option<u16>) -> u16 {
        let (mut slots, patterns) = match left {
            Some(left) => (
                self.tuples[usize::from(left)].clone(),
                self.patterns[usize::from(left)] + 1,
            ),
            None => (vec![], 1),
        };
        let (kind, right) = self.alpha();
        let joined: Vec<u8> = slots.iter().copied().chain([kind]).collect();
        let scope = Scope {
            slots: &joined,
            locals: &[],
        };
        let tests = (0..self.tape.pick(&[0, 1, 1]))
            .map(|_| self.test(&scope))
            .collect();
        let node = match self.tape.below(4) {
            0 | 1 => {
                slots.push(kind);
                self.builder.each(left, right, tests)
            }
            2 => self.builder.not(left, right, tests),
            _ => self.builder.exists(left, right, tests),
        };
        if usize::from(node) == self.tuples.len() {
            self.tuples.push(slots);
            self.patterns.push(patterns);
        }
        node
    }

    /// A condition: mostly a field of the last slot compared with something.
    fn test(&mut self, scope: &Scope<'_>) -> Expr {
        if self.tape.rarely(4) {
            return self.expr(Type::Bool, scope, 2);
        }
        let slot = scope.slots.len() - 1;
        let fields = &self.builder.set.types[usize::from(scope.slots[slot])].fields;
        let at = self.tape.below(fields.len());
        let ty = fields[at].ty;
        let op = self.comparison(ty);
        let other = match slot {
            0 => self.constant(ty),
            _ => self.expr(ty, scope, 0),
        };
        binary(op, field(slot as u8, at as u8), other)
    }

    fn comparison(&mut self, ty: Type) -> Op {
        let ops = [Op::Le, Op::Ge, Op::Lt, Op::Gt, Op::Ne, Op::Eq];
        if ordered(ty) {
            self.tape.pick(&ops)
        } else {
            self.tape.pick(&ops[4..])
        }
    }

    fn constant(&mut self, ty: Type) -> Expr {
        let value = value(ty, self.tape);
        self.builder.value(value)
    }

    /// A field, a local or a constant of a type.
    fn leaf(&mut self, ty: Type, scope: &Scope<'_>) -> Expr {
        let mut leaves: Vec<Expr> = Vec::new();
        for (slot, kind) in scope.slots.iter().enumerate() {
            for (at, one) in self.builder.set.types[usize::from(*kind)]
                .fields
                .iter()
                .enumerate()
            {
                if alike(one.ty, ty) {
                    leaves.push(field(slot as u8, at as u8));
                }
            }
        }
        for (at, one) in scope.locals.iter().enumerate() {
            if alike(*one, ty) {
                leaves.push(local(at as u8));
            }
        }
        if ty == Type::Int && self.tape.rarely(32) {
            return Expr(vec![Op::Now]);
        }
        match self.tape.below(leaves.len() + 1).checked_sub(1) {
            Some(at) => leaves.swap_remove(at),
            None => self.constant(ty),
        }
    }

    /// An expression of a type, at most so deep.
    fn expr(&mut self, ty: Type, scope: &Scope<'_>, depth: usize) -> Expr {
        if depth == 0 || self.tape.rarely(2) {
            return self.leaf(ty, scope);
        }
        let deeper = depth - 1;
        match ty {
            Type::Bool => self.condition(scope, deeper),
            Type::Int | Type::Decimal => self.number(ty, scope, deeper),
            _ => self.leaf(ty, scope),
        }
    }

    fn condition(&mut self, scope: &Scope<'_>, deeper: usize) -> Expr {
        match self.tape.below(6) {
            0 => {
                let left = self.expr(Type::Bool, scope, deeper);
                and(left, self.expr(Type::Bool, scope, deeper))
            }
            1 => {
                let left = self.expr(Type::Bool, scope, deeper);
                or(left, self.expr(Type::Bool, scope, deeper))
            }
            2 => unary(Op::Not, self.expr(Type::Bool, scope, deeper)),
            _ => {
                let ty = self.tape.pick(&[
                    Type::Int,
                    Type::Int,
                    Type::Decimal,
                    Type::Text(3),
                    Type::Bool,
                ]);
                let op = self.comparison(ty);
                let left = self.expr(ty, scope, deeper);
                binary(op, left, self.expr(ty, scope, deeper))
            }
        }
    }

    fn number(&mut self, ty: Type, scope: &Scope<'_>, deeper: usize) -> Expr {
        let op = self.tape.pick(&[
            Op::Add,
            Op::Add,
            Op::Sub,
            Op::Min,
            Op::Max,
            Op::Mul,
            Op::Rem,
            Op::Div,
            Op::Neg,
            Op::Abs,
            Op::Len,
        ]);
        match (op, ty) {
            (Op::Neg | Op::Abs, _) => unary(op, self.expr(ty, scope, deeper)),
            (Op::Len, Type::Int) if self.tape.rarely(2) => {
                unary(Op::ToInt, self.expr(Type::Decimal, scope, deeper))
            }
            (Op::Len, Type::Int) => unary(Op::Len, self.leaf(Type::Text(3), scope)),
            (Op::Len, _) if self.tape.rarely(2) => {
                let places = self.tape.below(20) as u8;
                let rounding =
                    self.tape
                        .pick(&[Rounding::Down, Rounding::HalfEven, Rounding::Ceiling]);
                unary(Op::Round { places, rounding }, self.expr(ty, scope, deeper))
            }
            (Op::Len, _) => unary(Op::ToDecimal, self.expr(Type::Int, scope, deeper)),
            _ => {
                let left = self.expr(ty, scope, deeper);
                binary(op, left, self.expr(ty, scope, deeper))
            }
        }
    }

    /// A statement with so many after it.
    fn statement(&mut self, scope: &Scope<'_>, left: usize) -> Statement {
        let slot = self.tape.below(scope.slots.len().max(1)) as u8;
        match self.tape.below(16) {
            0..=3 if !scope.slots.is_empty() => self.set(scope, slot),
            4..=6 if !scope.slots.is_empty() => Statement::Update(slot),
            7 | 8 if !scope.slots.is_empty() => Statement::Delete(slot),
            9 | 10 => self.insert(scope),
            11 => Statement::Focus(self.tape.below(3) as u8),
            12 => {
                let condition = self.expr(Type::Bool, scope, 2);
                Statement::Unless {
                    condition,
                    skip: self.tape.below(left + 1) as u8,
                }
            }
            13 if left > 0 => Statement::Skip(self.tape.below(left + 1) as u8),
            14 if !scope.locals.is_empty() => {
                let at = self.tape.below(scope.locals.len());
                Statement::Let {
                    local: at as u8,
                    value: self.expr(scope.locals[at], scope, 2),
                }
            }
            15 => Statement::Signal(0),
            _ if self.tape.rarely(2) => Statement::Emit {
                topic: 0,
                values: vec![],
            },
            _ => {
                let int = self.expr(Type::Int, scope, 2);
                let decimal = self.expr(Type::Decimal, scope, 2);
                Statement::Emit {
                    topic: 1,
                    values: vec![int, decimal],
                }
            }
        }
    }

    fn set(&mut self, scope: &Scope<'_>, slot: u8) -> Statement {
        let fields = &self.builder.set.types[usize::from(scope.slots[usize::from(slot)])].fields;
        let at = self.tape.below(fields.len());
        let ty = fields[at].ty;
        Statement::Set {
            slot,
            field: at as u8,
            value: self.expr(ty, scope, 2),
        }
    }

    fn insert(&mut self, scope: &Scope<'_>) -> Statement {
        let kind = self.tape.below(self.builder.set.types.len());
        let types: Vec<Type> = self.builder.set.types[kind]
            .fields
            .iter()
            .map(|field| field.ty)
            .collect();
        let fields = types
            .into_iter()
            .map(|ty| self.expr(ty, scope, 1))
            .collect();
        Statement::Insert {
            kind: kind as u8,
            fields,
        }
    }
}
