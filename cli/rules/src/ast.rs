//! A file as it was written, before anything is known about its names.

use crate::fault::Span;
use cybermiles_rules::Decimal;

/// A name or a text, and where it stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Word {
    pub text: String,
    pub span: Span,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct File {
    pub enums: Vec<Enum>,
    pub types: Vec<Declared>,
    pub rules: Vec<Rule>,
    /// Whether something could not be read.
    pub incomplete: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Enum {
    pub name: Word,
    pub variants: Vec<Word>,
}

#[derive(Clone, Debug)]
pub(crate) struct Declared {
    pub name: Word,
    pub fields: Vec<Field>,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub name: Word,
    pub ty: Word,
    /// The bytes of `string(64)`.
    pub size: Option<Word>,
}

#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub name: Word,
    pub extends: Option<Word>,
    pub attributes: Attributes,
    pub conditions: Vec<Condition>,
    pub then: Vec<Statement>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Attributes {
    pub salience: i16,
    pub no_loop: bool,
    pub lock_on_active: bool,
    pub auto_focus: bool,
    /// Where it is switched off.
    pub disabled: Option<Span>,
    pub agenda_group: Option<Word>,
    pub activation_group: Option<Word>,
    pub effective: Option<(u64, Span)>,
    pub expires: Option<(u64, Span)>,
}

#[derive(Clone, Debug)]
pub(crate) enum Condition {
    Each(Pattern),
    Not(Pattern),
    Exists(Pattern),
    Eval(Expr),
}

#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    pub span: Span,
    pub bind: Option<Word>,
    pub kind: Word,
    pub constraints: Vec<Constraint>,
}

#[derive(Clone, Debug)]
pub(crate) struct Constraint {
    pub bind: Option<Word>,
    pub expr: Expr,
}

#[derive(Clone, Debug)]
pub(crate) struct Expr {
    pub span: Span,
    pub what: What,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    /// Already reported.
    Bad,
    Int(i128),
    Decimal(Decimal),
    Bool(bool),
    Text(String),
    Bytes([u8; 32]),
    /// A field of the pattern's fact, a bind or a variable.
    Name(Word),
    /// A field of a bound fact, or a variant of an enum.
    Dotted(Word, Word),
    Not(Box<Expr>),
    Neg(Box<Expr>),
    Binary(Binary, Box<Expr>, Box<Expr>),
    In {
        value: Box<Expr>,
        list: Vec<Expr>,
        negated: bool,
    },
    Call(Word, Vec<Expr>),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Binary {
    Or,
    And,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    Add,
    Sub,
    Mul,
    Div,
    Rem,
}

impl Binary {
    const ALL: [(&'static str, Self, u8); 13] = [
        ("||", Self::Or, 1),
        ("&&", Self::And, 2),
        ("==", Self::Eq, 3),
        ("!=", Self::Ne, 3),
        ("<", Self::Lt, MEMBERSHIP),
        ("<=", Self::Le, MEMBERSHIP),
        (">", Self::Gt, MEMBERSHIP),
        (">=", Self::Ge, MEMBERSHIP),
        ("+", Self::Add, 5),
        ("-", Self::Sub, 5),
        ("*", Self::Mul, 6),
        ("/", Self::Div, 6),
        ("%", Self::Rem, 6),
    ];

    pub fn of(sign: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(s, ..)| *s == sign)
            .map(|(_, binary, _)| *binary)
    }

    pub fn sign(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, b, _)| *b == self)
            .map_or("", |(sign, ..)| sign)
    }

    /// How strongly it binds.
    pub fn level(self) -> u8 {
        Self::ALL
            .iter()
            .find(|(_, b, _)| *b == self)
            .map_or(0, |(.., level)| *level)
    }
}

/// How strongly `in` binds: as `<` does.
pub(crate) const MEMBERSHIP: u8 = 4;

#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub span: Span,
    pub what: Does,
}

#[derive(Clone, Debug)]
pub(crate) enum Does {
    /// `name = e`.
    Let {
        name: Word,
        value: Expr,
    },
    /// `fact.field = e`.
    Set {
        fact: Word,
        field: Word,
        value: Expr,
    },
    Modify {
        fact: Word,
        changes: Vec<(Word, Expr)>,
    },
    Insert {
        kind: Word,
        fields: Given,
    },
    Update(Word),
    Delete(Word),
    Emit {
        topic: Word,
        values: Vec<Expr>,
    },
    Signal(Word),
    Focus(Word),
    If {
        branches: Vec<(Expr, Vec<Statement>)>,
        otherwise: Vec<Statement>,
    },
}

/// The values of a new fact.
#[derive(Clone, Debug)]
pub(crate) enum Given {
    InOrder(Vec<Expr>),
    ByName(Vec<(Word, Expr)>),
}

impl Expr {
    /// What it consists of.
    pub fn parts(&self) -> Vec<&Expr> {
        match &self.what {
            What::Not(inner) | What::Neg(inner) => vec![inner],
            What::Binary(_, left, right) => vec![left, right],
            What::In { value, list, .. } => std::iter::once(&**value).chain(list).collect(),
            What::Call(_, arguments) => arguments.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Whether something in it is so.
    pub fn any(&self, is: &impl Fn(&What) -> bool) -> bool {
        is(&self.what) || self.parts().iter().any(|part| part.any(is))
    }

    /// The name with which it begins.
    pub fn first_name(&self) -> Option<&Word> {
        match &self.what {
            What::Name(name) => Some(name),
            What::Binary(_, left, _) => left.first_name(),
            What::In { value, .. } => value.first_name(),
            _ => None,
        }
    }

    /// Splits `a && b && c`.
    pub fn conjuncts(&self) -> Vec<&Expr> {
        match &self.what {
            What::Binary(Binary::And, left, right) => {
                let mut all = left.conjuncts();
                all.extend(right.conjuncts());
                all
            }
            _ => vec![self],
        }
    }
}

impl Does {
    /// The expressions of the statement itself.
    pub fn exprs(&self) -> Vec<&Expr> {
        match self {
            Self::Let { value, .. } | Self::Set { value, .. } => vec![value],
            Self::Modify { changes, .. } => changes.iter().map(|(_, value)| value).collect(),
            Self::Insert {
                fields: Given::InOrder(values),
                ..
            }
            | Self::Emit { values, .. } => values.iter().collect(),
            Self::Insert {
                fields: Given::ByName(values),
                ..
            } => values.iter().map(|(_, value)| value).collect(),
            Self::If { branches, .. } => branches.iter().map(|(condition, _)| condition).collect(),
            Self::Update(_) | Self::Delete(_) | Self::Signal(_) | Self::Focus(_) => Vec::new(),
        }
    }

    /// The blocks within.
    pub fn blocks(&self) -> Vec<&[Statement]> {
        match self {
            Self::If {
                branches,
                otherwise,
            } => branches
                .iter()
                .map(|(_, block)| block.as_slice())
                .chain(std::iter::once(otherwise.as_slice()))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it, or a statement within, is so.
    pub fn any(&self, is: &impl Fn(&Does) -> bool) -> bool {
        is(self)
            || self
                .blocks()
                .iter()
                .any(|block| block.iter().any(|s| s.what.any(is)))
    }
}
