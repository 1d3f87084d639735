//! What makes a rule set sound: caps, indices, types. The chain asks this of every set that it takes in; the
//! firing of a sound one never meets [`Error::Malformed`](crate::Error::Malformed).

use crate::{
    caps::Cap,
    code::{Expr, Statement},
    rule_set::{Enum, FactType, Field, Join, Name, Rule, RuleSet},
    value::Type,
    verify::Verifier,
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

/// A part of a rule set, or of a form.
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
    /// The expressions over the fields of a form.
    Expressions,
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
            Self::Expressions => "the expressions",
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
        check_enums(&self.enums)?;
        Cap::Types.check(self.types.len())?;
        check_names(Part::Types, self.types.iter().map(|kind| &kind.name))?;
        for kind in &self.types {
            check_form(&self.enums, &kind.fields)?;
        }
        Cap::Topics.check(self.topics.len())?;
        check_names(Part::Topics, self.topics.iter().map(|topic| &topic.name))?;
        for topic in &self.topics {
            Cap::Fields.check(topic.values.len())?;
            topic
                .values
                .iter()
                .try_for_each(|ty| check_type(Part::Topics, &self.enums, *ty))?;
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

    fn check_alphas(&self) -> Result<(), Invalid> {
        Cap::Alphas.check(self.alphas.len())?;
        for alpha in &self.alphas {
            let kind = self.fact_type(Part::Alphas, alpha.kind)?;
            self.check_tests(Part::Alphas, &alpha.tests, &[&kind.fields])?;
        }
        Ok(())
    }

    /// The fields of the facts in the tuples of each beta node.
    fn check_betas(&self) -> Result<Vec<Path<'_>>, Invalid> {
        Cap::Betas.check(self.betas.len())?;
        let mut paths: Vec<Path<'_>> = Vec::with_capacity(self.betas.len());
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
            path.slots
                .push(&self.fact_type(Part::Betas, alpha.kind)?.fields);
            self.check_tests(Part::Betas, &beta.tests, &path.slots)?;
            if beta.join != Join::Each {
                path.slots.pop();
            }
            paths.push(path);
        }
        Ok(paths)
    }

    fn check_tests(&self, part: Part, tests: &[Expr], slots: &[&[Field]]) -> Result<(), Invalid> {
        Cap::Tests.check(tests.len())?;
        let exprs = self.verifier(part, slots, &[]);
        tests
            .iter()
            .try_for_each(|test| exprs.expect(test, Type::Bool))
    }

    fn verifier<'a>(
        &'a self,
        part: Part,
        slots: &'a [&'a [Field]],
        locals: &'a [Type],
    ) -> Verifier<'a> {
        Verifier {
            part,
            enums: &self.enums,
            constants: &self.constants,
            slots,
            locals,
        }
    }

    fn fact_type(&self, part: Part, kind: u8) -> Result<&FactType, Invalid> {
        self.types
            .get(usize::from(kind))
            .ok_or(Invalid::BadIndex(part))
    }

    fn check_rule(&self, rule: &Rule, paths: &[Path<'_>]) -> Result<(), Invalid> {
        let none = Path::default();
        let path = match rule.node {
            None => &none,
            Some(node) => paths.get(usize::from(node)).ok_or(BAD_INDEX)?,
        };
        let in_activation_groups = |group: u8| usize::from(group) < self.activation_groups.len();
        if usize::from(rule.agenda_group) >= self.agenda_groups.len()
            || !rule.activation_group.is_none_or(in_activation_groups)
        {
            return Err(BAD_INDEX);
        }
        if let (Some(from), Some(until)) = (rule.effective, rule.expires) {
            if from >= until {
                return Err(Invalid::BadDates);
            }
        }
        Cap::Locals.check(rule.locals.len())?;
        rule.locals
            .iter()
            .try_for_each(|ty| check_type(Part::Rules, &self.enums, *ty))?;
        Cap::Statements.check(rule.then.len())?;
        let code = Code {
            rules: self,
            exprs: self.verifier(Part::Rules, &path.slots, &rule.locals),
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
struct Path<'a> {
    patterns: usize,
    /// The fields of the facts in its tuples.
    slots: Vec<&'a [Field]>,
}

const BAD_INDEX: Invalid = Invalid::BadIndex(Part::Rules);

pub(crate) fn check_enums(enums: &[Enum]) -> Result<(), Invalid> {
    Cap::Enums.check(enums.len())?;
    check_names(Part::Enums, enums.iter().map(|of| &of.name))?;
    for of in enums {
        Cap::Variants.check(of.variants.len())?;
        check_names(Part::Enums, of.variants.iter())?;
        if of.variants.is_empty() {
            return Err(Invalid::BadType(Part::Enums));
        }
    }
    Ok(())
}

/// Whether fields are those of a type, given the enums that there are.
pub(crate) fn check_form(enums: &[Enum], fields: &[Field]) -> Result<(), Invalid> {
    Cap::Fields.check(fields.len())?;
    check_names(Part::Types, fields.iter().map(|field| &field.name))?;
    fields
        .iter()
        .try_for_each(|field| check_type(Part::Types, enums, field.ty))
}

fn check_type(part: Part, enums: &[Enum], ty: Type) -> Result<(), Invalid> {
    match ty {
        Type::Text(0) => Err(Invalid::BadType(part)),
        Type::Text(max) => Ok(Cap::Text.check(usize::from(max))?),
        Type::Enum(of) if usize::from(of) >= enums.len() => Err(Invalid::BadIndex(part)),
        _ => Ok(()),
    }
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

/// The consequence of a rule, and what it may name.
struct Code<'a> {
    rules: &'a RuleSet,
    exprs: Verifier<'a>,
}

impl Code<'_> {
    fn check(&self, statement: &Statement, left: usize) -> Result<(), Invalid> {
        match statement {
            Statement::Set { slot, field, value } => {
                self.exprs.expect(value, self.exprs.field(*slot, *field)?)
            }
            Statement::Let { local, value } => {
                let ty = self
                    .exprs
                    .locals
                    .get(usize::from(*local))
                    .ok_or(BAD_INDEX)?;
                self.exprs.expect(value, *ty)
            }
            Statement::Update(slot) | Statement::Delete(slot) => self
                .exprs
                .slots
                .get(usize::from(*slot))
                .map(|_| ())
                .ok_or(BAD_INDEX),
            Statement::Insert { kind, fields } => {
                let kind = self.rules.fact_type(Part::Rules, *kind)?;
                self.exprs
                    .expect_all(fields, kind.fields.iter().map(|field| field.ty))
            }
            Statement::Emit { topic, values } => {
                let topic = self
                    .rules
                    .topics
                    .get(usize::from(*topic))
                    .ok_or(BAD_INDEX)?;
                self.exprs.expect_all(values, topic.values.iter().copied())
            }
            Statement::Signal(signal) => self
                .rules
                .signals
                .get(usize::from(*signal))
                .map(|_| ())
                .ok_or(BAD_INDEX),
            Statement::Focus(group) => self
                .rules
                .agenda_groups
                .get(usize::from(*group))
                .map(|_| ())
                .ok_or(BAD_INDEX),
            Statement::Unless { condition, skip } => {
                self.jump(*skip, left)?;
                self.exprs.expect(condition, Type::Bool)
            }
            Statement::Skip(skip) => self.jump(*skip, left),
        }
    }

    fn jump(&self, skip: u8, left: usize) -> Result<(), Invalid> {
        if usize::from(skip) > left {
            return Err(Invalid::BadJump(Part::Rules));
        }
        Ok(())
    }
}
