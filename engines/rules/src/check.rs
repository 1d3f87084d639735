//! What makes a rule set sound: caps, indices, types. The chain asks this of every set that it takes in; the
//! firing of a sound one never meets [`Error::Malformed`](crate::Error::Malformed).

use crate::{
    caps::Cap,
    code::{Expr, Op, Statement},
    rule_set::{Join, Name, Rule, RuleSet},
    value::{Type, Value},
};
use alloc::{collections::BTreeSet, vec::Vec};
use codec::{Decode, DecodeAll, DecodeWithMemTracking, Encode};
use core::fmt;
use scale_info::TypeInfo;

/// How the bytes of a rule set begin.
pub const MAGIC: [u8; 4] = *b"CMRS";
/// The version of the compiled form, which follows.
pub const VERSION: u8 = 1;

/// Why bytes are no sound rule set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Invalid {
    /// More than a cap allows.
    Over(Cap),
    /// They do not begin as a rule set does.
    BadMagic,
    /// A version that is not known here.
    BadVersion,
    /// They are not the encoding of a rule set.
    Undecodable,
    /// A name that is empty, not UTF-8 or there twice.
    BadName(Part),
    /// An index of something that is not there.
    BadIndex(Part),
    /// A value or an expression of another type than is needed there.
    BadType(Part),
    /// A jump past the end, or to where the stack is another.
    BadJump(Part),
    /// A rule that holds from when it does not hold any more.
    BadDates,
}

/// A part of a rule set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub enum Part {
    /// The enums.
    Enums,
    /// The types of facts.
    Types,
    /// The kinds of messages and the signals.
    Topics,
    /// The agenda and activation groups.
    Groups,
    /// The constants.
    Constants,
    /// The alpha nodes.
    Alphas,
    /// The beta nodes.
    Betas,
    /// The rules.
    Rules,
}

impl From<Cap> for Invalid {
    fn from(cap: Cap) -> Self {
        Self::Over(cap)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Enums => "the enums",
            Self::Types => "the types",
            Self::Topics => "the messages",
            Self::Groups => "the groups",
            Self::Constants => "the constants",
            Self::Alphas => "the alpha nodes",
            Self::Betas => "the beta nodes",
            Self::Rules => "the rules",
        })
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Over(cap) => write!(f, "over the limit of {} ({})", cap.max(), cap.name()),
            Self::BadMagic => f.write_str("not a compiled rule set"),
            Self::BadVersion => write!(f, "a compiled rule set of another version than {VERSION}"),
            Self::Undecodable => f.write_str("a compiled rule set that is damaged"),
            Self::BadName(part) => write!(f, "a bad name among {part}"),
            Self::BadIndex(part) => write!(f, "an index of what is not there in {part}"),
            Self::BadType(part) => write!(f, "a wrong type in {part}"),
            Self::BadJump(part) => write!(f, "a bad jump in {part}"),
            Self::BadDates => f.write_str("a rule that ends before it begins"),
        }
    }
}

impl RuleSet {
    /// The bytes of the compiled form.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.push(VERSION);
        self.encode_to(&mut bytes);
        bytes
    }

    /// The rule set that bytes are, if it is sound.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Invalid> {
        let rules = Self::trusted(bytes)?;
        // One rule set, one encoding: its hash names it.
        if rules.to_bytes() != bytes {
            return Err(Invalid::Undecodable);
        }
        rules.check()?;
        Ok(rules)
    }

    /// The rule set that bytes are which [`from_bytes`](Self::from_bytes) accepted before.
    pub fn trusted(bytes: &[u8]) -> Result<Self, Invalid> {
        Cap::Bytes.check(bytes.len())?;
        let rest = bytes.strip_prefix(&MAGIC).ok_or(Invalid::BadMagic)?;
        let mut rest = match rest.split_first() {
            Some((&VERSION, rest)) => rest,
            _ => return Err(Invalid::BadVersion),
        };
        Self::decode_all(&mut rest).map_err(|_| Invalid::Undecodable)
    }

    /// Whether it is sound.
    pub fn check(&self) -> Result<(), Invalid> {
        Cap::Bytes.check(self.to_bytes().len())?;
        self.check_declarations()?;
        self.check_alphas()?;
        let slots = self.check_betas()?;
        Cap::Rules.check(self.rules.len())?;
        Cap::Parts.check(self.parts())?;
        check_names(Part::Rules, self.rules.iter().map(|rule| &rule.name))?;
        self.rules
            .iter()
            .try_for_each(|rule| self.check_rule(rule, &slots))
    }

    fn check_declarations(&self) -> Result<(), Invalid> {
        Cap::Enums.check(self.enums.len())?;
        check_names(Part::Enums, self.enums.iter().map(|of| &of.name))?;
        for of in &self.enums {
            Cap::Variants.check(of.variants.len())?;
            check_names(Part::Enums, of.variants.iter())?;
            if of.variants.is_empty() {
                return Err(Invalid::BadType(Part::Enums));
            }
        }
        Cap::Types.check(self.types.len())?;
        check_names(Part::Types, self.types.iter().map(|kind| &kind.name))?;
        for kind in &self.types {
            Cap::Fields.check(kind.fields.len())?;
            check_names(Part::Types, kind.fields.iter().map(|field| &field.name))?;
            kind.fields
                .iter()
                .try_for_each(|field| self.check_type(Part::Types, field.ty))?;
        }
        Cap::Topics.check(self.topics.len())?;
        check_names(Part::Topics, self.topics.iter().map(|topic| &topic.name))?;
        for topic in &self.topics {
            Cap::Fields.check(topic.values.len())?;
            topic
                .values
                .iter()
                .try_for_each(|ty| self.check_type(Part::Topics, *ty))?;
        }
        Cap::Topics.check(self.signals.len())?;
        check_names(Part::Topics, self.signals.iter())?;
        Cap::Groups.check(self.agenda_groups.len())?;
        check_names(Part::Groups, self.agenda_groups.iter())?;
        if self.agenda_groups.first().map(Vec::as_slice) != Some(b"MAIN") {
            return Err(Invalid::BadName(Part::Groups));
        }
        Cap::Groups.check(self.activation_groups.len())?;
        check_names(Part::Groups, self.activation_groups.iter())?;
        Cap::Constants.check(self.constants.len())?;
        Ok(())
    }

    fn check_type(&self, part: Part, ty: Type) -> Result<(), Invalid> {
        match ty {
            Type::Text(0) => Err(Invalid::BadType(part)),
            Type::Text(max) => Ok(Cap::Text.check(usize::from(max))?),
            Type::Enum(of) if usize::from(of) >= self.enums.len() => Err(Invalid::BadIndex(part)),
            _ => Ok(()),
        }
    }

    fn check_alphas(&self) -> Result<(), Invalid> {
        Cap::Alphas.check(self.alphas.len())?;
        for alpha in &self.alphas {
            self.fact_type(Part::Alphas, alpha.kind)?;
            self.check_tests(Part::Alphas, &alpha.tests, &[alpha.kind])?;
        }
        Ok(())
    }

    /// The types of the facts in the tuples of each beta node.
    fn check_betas(&self) -> Result<Vec<Path>, Invalid> {
        Cap::Betas.check(self.betas.len())?;
        let mut paths: Vec<Path> = Vec::with_capacity(self.betas.len());
        for beta in &self.betas {
            let alpha = self
                .alphas
                .get(usize::from(beta.right))
                .ok_or(Invalid::BadIndex(Part::Betas))?;
            let mut path = match beta.left {
                None => Path::default(),
                // Only those before it are there yet.
                Some(left) => paths
                    .get(usize::from(left))
                    .ok_or(Invalid::BadIndex(Part::Betas))?
                    .clone(),
            };
            path.patterns = path.patterns.saturating_add(1);
            Cap::Patterns.check(path.patterns)?;
            path.slots.push(alpha.kind);
            self.check_tests(Part::Betas, &beta.tests, &path.slots)?;
            if beta.join != Join::Each {
                path.slots.pop();
            }
            paths.push(path);
        }
        Ok(paths)
    }

    fn check_tests(&self, part: Part, tests: &[Expr], slots: &[u8]) -> Result<(), Invalid> {
        Cap::Tests.check(tests.len())?;
        let code = Code {
            rules: self,
            part,
            slots,
            locals: &[],
        };
        tests
            .iter()
            .try_for_each(|test| code.expect(test, Type::Bool))
    }

    fn fact_type(&self, part: Part, kind: u8) -> Result<&crate::rule_set::FactType, Invalid> {
        self.types
            .get(usize::from(kind))
            .ok_or(Invalid::BadIndex(part))
    }

    fn check_rule(&self, rule: &Rule, paths: &[Path]) -> Result<(), Invalid> {
        let bad_index = Invalid::BadIndex(Part::Rules);
        let none = Path::default();
        let path = match rule.node {
            None => &none,
            Some(node) => paths.get(usize::from(node)).ok_or(bad_index)?,
        };
        let in_activation_groups = |group: u8| usize::from(group) < self.activation_groups.len();
        if usize::from(rule.agenda_group) >= self.agenda_groups.len()
            || !rule.activation_group.is_none_or(in_activation_groups)
        {
            return Err(bad_index);
        }
        if let (Some(from), Some(until)) = (rule.effective, rule.expires) {
            if from >= until {
                return Err(Invalid::BadDates);
            }
        }
        Cap::Locals.check(rule.locals.len())?;
        rule.locals
            .iter()
            .try_for_each(|ty| self.check_type(Part::Rules, *ty))?;
        Cap::Statements.check(rule.then.len())?;
        let code = Code {
            rules: self,
            part: Part::Rules,
            slots: &path.slots,
            locals: &rule.locals,
        };
        for (at, statement) in rule.then.iter().enumerate() {
            let left = rule.then.len().saturating_sub(at).saturating_sub(1);
            code.check(statement, left)?;
        }
        Ok(())
    }
}

/// What leads to a beta node.
#[derive(Clone, Default)]
struct Path {
    patterns: usize,
    /// The types of the facts in its tuples.
    slots: Vec<u8>,
}

fn check_names<'a>(part: Part, names: impl Iterator<Item = &'a Name>) -> Result<(), Invalid> {
    let mut met = BTreeSet::new();
    for name in names {
        Cap::Name.check(name.len())?;
        if name.is_empty() || core::str::from_utf8(name).is_err() || !met.insert(name) {
            return Err(Invalid::BadName(part));
        }
    }
    Ok(())
}

/// The type of a value on the stack. What a text may hold at most is not known before it is assigned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Int,
    Decimal,
    Bool,
    Text,
    Account,
    Hash,
    Enum(u8),
    /// A constant, which is of any enum that has such a variant.
    Variant(u8),
}

impl From<Type> for Kind {
    fn from(ty: Type) -> Self {
        match ty {
            Type::Int => Self::Int,
            Type::Decimal => Self::Decimal,
            Type::Bool => Self::Bool,
            Type::Text(_) => Self::Text,
            Type::Account => Self::Account,
            Type::Hash => Self::Hash,
            Type::Enum(of) => Self::Enum(of),
        }
    }
}

impl From<&Value> for Kind {
    fn from(value: &Value) -> Self {
        match value {
            Value::Int(_) => Self::Int,
            Value::Decimal(_) => Self::Decimal,
            Value::Bool(_) => Self::Bool,
            Value::Text(_) => Self::Text,
            Value::Account(_) => Self::Account,
            Value::Hash(_) => Self::Hash,
            Value::Enum(variant) => Self::Variant(*variant),
        }
    }
}

type Stack = arrayvec::ArrayVec<Kind, { Cap::Stack.max() as usize }>;

/// Where code is, and what it may name.
struct Code<'a> {
    rules: &'a RuleSet,
    part: Part,
    slots: &'a [u8],
    locals: &'a [Type],
}

impl Code<'_> {
    fn check(&self, statement: &Statement, left: usize) -> Result<(), Invalid> {
        let bad_index = Invalid::BadIndex(self.part);
        match statement {
            Statement::Set { slot, field, value } => self.expect(value, self.field(*slot, *field)?),
            Statement::Let { local, value } => {
                let ty = self.locals.get(usize::from(*local)).ok_or(bad_index)?;
                self.expect(value, *ty)
            }
            Statement::Update(slot) | Statement::Delete(slot) => self
                .slots
                .get(usize::from(*slot))
                .map(|_| ())
                .ok_or(bad_index),
            Statement::Insert { kind, fields } => {
                let kind = self.rules.fact_type(self.part, *kind)?;
                self.expect_all(fields, kind.fields.iter().map(|field| field.ty))
            }
            Statement::Emit { topic, values } => {
                let topic = self
                    .rules
                    .topics
                    .get(usize::from(*topic))
                    .ok_or(bad_index)?;
                self.expect_all(values, topic.values.iter().copied())
            }
            Statement::Signal(signal) => self
                .rules
                .signals
                .get(usize::from(*signal))
                .map(|_| ())
                .ok_or(bad_index),
            Statement::Focus(group) => self
                .rules
                .agenda_groups
                .get(usize::from(*group))
                .map(|_| ())
                .ok_or(bad_index),
            Statement::Unless { condition, skip } => {
                self.jump(*skip, left)?;
                self.expect(condition, Type::Bool)
            }
            Statement::Skip(skip) => self.jump(*skip, left),
        }
    }

    fn jump(&self, skip: u8, left: usize) -> Result<(), Invalid> {
        if usize::from(skip) > left {
            return Err(Invalid::BadJump(self.part));
        }
        Ok(())
    }

    fn field(&self, slot: u8, field: u8) -> Result<Type, Invalid> {
        let kind = self
            .slots
            .get(usize::from(slot))
            .ok_or(Invalid::BadIndex(self.part))?;
        let kind = self.rules.fact_type(self.part, *kind)?;
        let field = kind
            .fields
            .get(usize::from(field))
            .ok_or(Invalid::BadIndex(self.part))?;
        Ok(field.ty)
    }

    fn expect_all(
        &self,
        exprs: &[Expr],
        types: impl ExactSizeIterator<Item = Type>,
    ) -> Result<(), Invalid> {
        if exprs.len() != types.len() {
            return Err(Invalid::BadType(self.part));
        }
        exprs
            .iter()
            .zip(types)
            .try_for_each(|(expr, ty)| self.expect(expr, ty))
    }

    /// Checks an expression, and that its value can be of a type.
    fn expect(&self, expr: &Expr, ty: Type) -> Result<(), Invalid> {
        let kind = self.kind(expr)?;
        match self.same(kind, ty.into()) {
            true => Ok(()),
            false => Err(Invalid::BadType(self.part)),
        }
    }

    /// Whether two values are of one type.
    fn same(&self, one: Kind, other: Kind) -> bool {
        let has = |of: u8, variant: u8| {
            self.rules
                .enums
                .get(usize::from(of))
                .is_some_and(|of| usize::from(variant) < of.variants.len())
        };
        match (one, other) {
            (Kind::Variant(variant), Kind::Enum(of)) | (Kind::Enum(of), Kind::Variant(variant)) => {
                has(of, variant)
            }
            (Kind::Variant(_), Kind::Variant(_)) => true,
            (one, other) => one == other,
        }
    }

    /// The type of an expression: what is alone on the stack at its end, by whatever jumps.
    fn kind(&self, expr: &Expr) -> Result<Kind, Invalid> {
        Cap::Operations.check(expr.0.len())?;
        let mut stack = Stack::new();
        // Where jumps lead to, and the stack with which they arrive.
        let mut jumps: Vec<(usize, Stack)> = Vec::new();
        for (at, op) in expr.0.iter().enumerate() {
            self.land(at, &stack, &mut jumps)?;
            if let Op::AndThen(skip) | Op::OrElse(skip) = op {
                let target = at.saturating_add(usize::from(*skip)).saturating_add(1);
                jumps.push((target, stack.clone()));
                self.pop(&mut stack, Kind::Bool)?;
                continue;
            }
            let kind = self.apply(*op, &mut stack)?;
            stack
                .try_push(kind)
                .map_err(|_| Invalid::Over(Cap::Stack))?;
        }
        self.land(expr.0.len(), &stack, &mut jumps)?;
        match (stack.as_slice(), jumps.is_empty()) {
            ([kind], true) => Ok(*kind),
            (_, false) => Err(Invalid::BadJump(self.part)),
            _ => Err(Invalid::BadType(self.part)),
        }
    }

    /// Takes the jumps that arrive here; each must bring the stack that is here.
    fn land(
        &self,
        at: usize,
        stack: &Stack,
        jumps: &mut Vec<(usize, Stack)>,
    ) -> Result<(), Invalid> {
        if jumps
            .iter()
            .any(|(target, then)| *target == at && then != stack)
        {
            return Err(Invalid::BadJump(self.part));
        }
        jumps.retain(|(target, _)| *target != at);
        Ok(())
    }

    fn pop_any(&self, stack: &mut Stack) -> Result<Kind, Invalid> {
        stack.pop().ok_or(Invalid::BadType(self.part))
    }

    fn pop(&self, stack: &mut Stack, kind: Kind) -> Result<Kind, Invalid> {
        match self.pop_any(stack)? {
            popped if popped == kind => Ok(popped),
            _ => Err(Invalid::BadType(self.part)),
        }
    }

    /// Takes an operation's operands off; the type of its value.
    fn apply(&self, op: Op, stack: &mut Stack) -> Result<Kind, Invalid> {
        let (bad_index, bad_type) = (Invalid::BadIndex(self.part), Invalid::BadType(self.part));
        Ok(match op {
            Op::Const(index) => self
                .rules
                .constants
                .get(usize::from(index))
                .ok_or(bad_index)?
                .into(),
            Op::Field { slot, field } => self.field(slot, field)?.into(),
            Op::Local(index) => (*self.locals.get(usize::from(index)).ok_or(bad_index)?).into(),
            Op::Now => Kind::Int,
            Op::Not => self.pop(stack, Kind::Bool)?,
            Op::ToDecimal => self.pop(stack, Kind::Int).map(|_| Kind::Decimal)?,
            Op::ToInt => self.pop(stack, Kind::Decimal).map(|_| Kind::Int)?,
            Op::Round { .. } => self.pop(stack, Kind::Decimal)?,
            Op::Len => self.pop(stack, Kind::Text).map(|_| Kind::Int)?,
            Op::Neg | Op::Abs => match self.pop_any(stack)? {
                number @ (Kind::Int | Kind::Decimal) => number,
                _ => return Err(bad_type),
            },
            Op::Add | Op::Sub | Op::Mul | Op::Div | Op::Rem | Op::Min | Op::Max => {
                match (self.pop_any(stack)?, self.pop_any(stack)?) {
                    (Kind::Int, Kind::Int) => Kind::Int,
                    (Kind::Decimal, Kind::Decimal) => Kind::Decimal,
                    _ => return Err(bad_type),
                }
            }
            Op::Lt | Op::Le | Op::Gt | Op::Ge => match (self.pop_any(stack)?, self.pop_any(stack)?)
            {
                (Kind::Int, Kind::Int)
                | (Kind::Decimal, Kind::Decimal)
                | (Kind::Text, Kind::Text) => Kind::Bool,
                _ => return Err(bad_type),
            },
            Op::Eq | Op::Ne => {
                let (right, left) = (self.pop_any(stack)?, self.pop_any(stack)?);
                if !self.same(left, right) {
                    return Err(bad_type);
                }
                Kind::Bool
            }
            // Jumps, which `kind` follows itself.
            Op::AndThen(_) | Op::OrElse(_) => return Err(Invalid::BadJump(self.part)),
        })
    }
}
