//! The compiled form of a rule set: what the compiler writes and the chain keeps.

use crate::{
    code::{Expr, Statement},
    error::Error,
    form::check_values,
    value::{Fact, Type, Value},
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// A name, in UTF-8.
pub type Name = Vec<u8>;

/// A rule set.
///
/// Its bytes are [`MAGIC`](crate::MAGIC), a version and its SCALE encoding; [`RuleSet::from_bytes`] reads and checks them.
/// The network is in `alphas` and `betas`: nodes that several rules need are there once.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct RuleSet {
    /// The Blake2-256 hash of the text from which it was compiled.
    pub source: [u8; 32],
    /// The enums.
    pub enums: Vec<Enum>,
    /// The types of facts.
    pub types: Vec<FactType>,
    /// The kinds of messages.
    pub topics: Vec<Topic>,
    /// The names of signals.
    pub signals: Vec<Name>,
    /// The agenda groups; the first is `MAIN`.
    pub agenda_groups: Vec<Name>,
    /// The activation groups.
    pub activation_groups: Vec<Name>,
    /// The constants.
    pub constants: Vec<Value>,
    /// The alpha nodes.
    pub alphas: Vec<Alpha>,
    /// The beta nodes; each comes after the one to its left.
    pub betas: Vec<Beta>,
    /// The rules, in the order of the text.
    pub rules: Vec<Rule>,
}

/// An enum.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Enum {
    /// Its name.
    pub name: Name,
    /// Its variants; a value is an index into them.
    pub variants: Vec<Name>,
}

/// A type of facts.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct FactType {
    /// Its name.
    pub name: Name,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field of a type of facts.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Field {
    /// Its name.
    pub name: Name,
    /// What it holds.
    pub ty: Type,
}

/// A kind of messages.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Topic {
    /// Its name.
    pub name: Name,
    /// What a message says.
    pub values: Vec<Type>,
}

/// An alpha node: the facts of a type that pass some tests, which look at nothing else.
#[derive(
    Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo,
)]
pub struct Alpha {
    /// The type's index.
    pub kind: u8,
    /// The tests, in order; the first that fails ends them.
    pub tests: Vec<Expr>,
}

/// A beta node: tuples from the left combined with facts from an alpha node.
#[derive(
    Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo,
)]
pub struct Beta {
    /// The beta node before it; `None` stands for the one empty tuple with which all begin.
    pub left: Option<u16>,
    /// The alpha node.
    pub right: u16,
    /// How it combines them.
    pub join: Join,
    /// The tests of a tuple with a fact, in order; the first that fails ends them.
    pub tests: Vec<Expr>,
}

/// How a beta node combines tuples and facts.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Debug,
    Encode,
    Decode,
    DecodeWithMemTracking,
    TypeInfo,
)]
pub enum Join {
    /// Each tuple with each fact that passes, as longer tuples.
    Each,
    /// Tuples for which no fact passes.
    Not,
    /// Tuples for which some fact passes.
    Exists,
}

/// A rule.
#[derive(Clone, PartialEq, Eq, Debug, Default, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Rule {
    /// Its name.
    pub name: Name,
    /// The beta node whose tuples it fires for; `None`: for the empty tuple, once.
    pub node: Option<u16>,
    /// Higher fires first.
    pub salience: i16,
    /// Whether what its own consequence makes match does not fire it.
    pub no_loop: bool,
    /// Whether what begins to match while its agenda group has the focus does not fire it.
    pub lock_on_active: bool,
    /// Whether a match gives its agenda group the focus.
    pub auto_focus: bool,
    /// Its agenda group.
    pub agenda_group: u8,
    /// Its activation group: when a match of it fires, all others that wait in it are off.
    pub activation_group: Option<u8>,
    /// From when it holds, in milliseconds since 1970.
    pub effective: Option<u64>,
    /// Until before when it holds, in milliseconds since 1970.
    pub expires: Option<u64>,
    /// The types of its local variables, which begin as zero.
    pub locals: Vec<Type>,
    /// Its consequence.
    pub then: Vec<Statement>,
}

impl Rule {
    /// Whether it holds at a time.
    pub fn holds_at(&self, now: u64) -> bool {
        self.effective.is_none_or(|from| from <= now)
            && self.expires.is_none_or(|until| now < until)
    }
}

impl RuleSet {
    /// Whether a fact is of one of its types.
    pub fn check_fact(&self, fact: &Fact) -> Result<(), Error> {
        self.check_fields(fact.kind, &fact.fields)
    }

    /// Whether values are those of a type.
    pub(crate) fn check_fields(&self, kind: u8, values: &[Value]) -> Result<(), Error> {
        let kind = self.types.get(usize::from(kind));
        let fields = &kind.ok_or(Error::NoSuchType)?.fields;
        check_values(&self.enums, fields, values)
    }

    /// How many names and expressions it has: what reading it takes, more than its bytes.
    pub fn parts(&self) -> usize {
        let enums = self.enums.iter().map(|of| of.variants.len());
        let types = self.types.iter().map(|kind| kind.fields.len());
        let groups = [&self.agenda_groups, &self.activation_groups, &self.signals];
        let tests = self.alphas.iter().map(|alpha| alpha.tests.len());
        let joins = self.betas.iter().map(|beta| beta.tests.len());
        let statements = self.rules.iter().flat_map(|rule| &rule.then);
        let names = [
            self.enums.len(),
            self.types.len(),
            self.topics.len(),
            self.rules.len(),
        ];
        names
            .into_iter()
            .chain(enums)
            .chain(types)
            .chain(groups.into_iter().map(Vec::len))
            .chain(tests)
            .chain(joins)
            .chain(statements.map(Statement::expressions))
            .fold(0, usize::saturating_add)
    }
}
