//! Makes rule sets by hand: names by number, constants and nodes once however often they are asked for.

// Each file of tests uses a part of it.
#![allow(dead_code)]

use cybermiles_rules::{
    Alpha, Beta, Decimal, Enum, Expr, FactType, Field, Join, Op, Rule, RuleSet, Text, Topic, Type,
    Value,
};

/// A rule set in the making.
#[derive(Default)]
pub struct Builder {
    pub set: RuleSet,
}

/// The index of what was pushed last, or of what is at `at`.
fn index<T: TryFrom<usize, Error: std::fmt::Debug>>(at: usize) -> T {
    T::try_from(at).unwrap()
}

/// A name with a number.
pub fn name(what: &str, number: usize) -> Vec<u8> {
    format!("{what}{number}").into_bytes()
}

/// A number with decimal places.
pub fn decimal(digits: &str) -> Value {
    Value::Decimal(digits.parse::<Decimal>().unwrap())
}

/// A text.
pub fn text(of: &str) -> Value {
    Value::Text(Text::try_from(of.as_bytes().to_vec()).unwrap())
}

/// A field of the fact in a slot.
pub fn field(slot: u8, field: u8) -> Expr {
    Expr(vec![Op::Field { slot, field }])
}

/// A local variable.
pub fn local(index: u8) -> Expr {
    Expr(vec![Op::Local(index)])
}

/// An operation on one operand.
pub fn unary(op: Op, mut operand: Expr) -> Expr {
    operand.0.push(op);
    operand
}

/// An operation on two operands.
pub fn binary(op: Op, mut left: Expr, mut right: Expr) -> Expr {
    left.0.append(&mut right.0);
    left.0.push(op);
    left
}

/// `left && right`
pub fn and(mut left: Expr, mut right: Expr) -> Expr {
    left.0.push(Op::AndThen(index(right.0.len())));
    left.0.append(&mut right.0);
    left
}

/// `left || right`
pub fn or(mut left: Expr, mut right: Expr) -> Expr {
    left.0.push(Op::OrElse(index(right.0.len())));
    left.0.append(&mut right.0);
    left
}

/// `left == right`
pub fn eq(left: Expr, right: Expr) -> Expr {
    binary(Op::Eq, left, right)
}

impl Builder {
    pub fn new() -> Self {
        let mut builder = Self::default();
        builder.set.agenda_groups.push(b"MAIN".to_vec());
        builder
    }

    /// An enum with so many variants.
    pub fn choice(&mut self, variants: usize) -> u8 {
        let at = self.set.enums.len();
        let variants = (0..variants).map(|number| name("V", number)).collect();
        self.set.enums.push(Enum {
            name: name("E", at),
            variants,
        });
        index(at)
    }

    /// A type of facts.
    pub fn kind(&mut self, fields: &[Type]) -> u8 {
        let at = self.set.types.len();
        let field = |(number, ty): (usize, &Type)| Field {
            name: name("f", number),
            ty: *ty,
        };
        let fields = fields.iter().enumerate().map(field).collect();
        self.set.types.push(FactType {
            name: name("T", at),
            fields,
        });
        index(at)
    }

    /// A kind of messages.
    pub fn topic(&mut self, values: &[Type]) -> u8 {
        let at = self.set.topics.len();
        self.set.topics.push(Topic {
            name: name("message", at),
            values: values.to_vec(),
        });
        index(at)
    }

    pub fn signal(&mut self) -> u8 {
        let at = self.set.signals.len();
        self.set.signals.push(name("signal", at));
        index(at)
    }

    /// An agenda group beside `MAIN`.
    pub fn agenda_group(&mut self) -> u8 {
        let at = self.set.agenda_groups.len();
        self.set.agenda_groups.push(name("group", at));
        index(at)
    }

    pub fn activation_group(&mut self) -> u8 {
        let at = self.set.activation_groups.len();
        self.set.activation_groups.push(name("choice", at));
        index(at)
    }

    /// A constant.
    pub fn value(&mut self, value: Value) -> Expr {
        let constants = &mut self.set.constants;
        let at = constants
            .iter()
            .position(|one| *one == value)
            .unwrap_or_else(|| {
                constants.push(value);
                constants.len() - 1
            });
        Expr(vec![Op::Const(index(at))])
    }

    pub fn int(&mut self, int: i128) -> Expr {
        self.value(Value::Int(int))
    }

    /// The facts of a type that pass tests.
    pub fn alpha(&mut self, kind: u8, tests: Vec<Expr>) -> u16 {
        let node = Alpha { kind, tests };
        let alphas = &mut self.set.alphas;
        index(
            alphas
                .iter()
                .position(|one| *one == node)
                .unwrap_or_else(|| {
                    alphas.push(node);
                    alphas.len() - 1
                }),
        )
    }

    fn beta(&mut self, node: Beta) -> u16 {
        let betas = &mut self.set.betas;
        index(
            betas
                .iter()
                .position(|one| *one == node)
                .unwrap_or_else(|| {
                    betas.push(node);
                    betas.len() - 1
                }),
        )
    }

    /// Tuples with each of the facts of an alpha node that pass tests.
    pub fn each(&mut self, left: Option<u16>, right: u16, tests: Vec<Expr>) -> u16 {
        self.beta(Beta {
            left,
            right,
            join: Join::Each,
            tests,
        })
    }

    /// Tuples for which none of them passes.
    pub fn not(&mut self, left: Option<u16>, right: u16, tests: Vec<Expr>) -> u16 {
        self.beta(Beta {
            left,
            right,
            join: Join::Not,
            tests,
        })
    }

    /// Tuples for which one of them passes.
    pub fn exists(&mut self, left: Option<u16>, right: u16, tests: Vec<Expr>) -> u16 {
        self.beta(Beta {
            left,
            right,
            join: Join::Exists,
            tests,
        })
    }

    /// All facts of a type, as a rule's first pattern.
    pub fn all(&mut self, kind: u8) -> Option<u16> {
        let right = self.alpha(kind, vec![]);
        Some(self.each(None, right, vec![]))
    }

    /// A rule; it gets the next name.
    pub fn rule(&mut self, rule: Rule) -> u16 {
        let at = self.set.rules.len();
        self.set.rules.push(Rule {
            name: name("rule", at),
            ..rule
        });
        index(at)
    }

    /// The rule set, as whoever reads its bytes has it.
    pub fn build(self) -> RuleSet {
        let read = RuleSet::from_bytes(&self.set.to_bytes());
        assert_eq!(read.as_ref(), Ok(&self.set));
        self.set
    }
}
