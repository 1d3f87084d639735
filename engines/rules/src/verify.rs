//! What makes an expression sound: each operation finds operands of its types, by whatever jumps it is reached.

use crate::{
    caps::Cap,
    check::{Invalid, Part},
    code::{Expr, Op},
    rule_set::{Enum, Field},
    value::{Type, Value},
};
use alloc::vec::Vec;

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

/// Where an expression is, and what it may name.
pub(crate) struct Verifier<'a> {
    pub part: Part,
    pub enums: &'a [Enum],
    pub constants: &'a [Value],
    /// The fields of the fact in each slot.
    pub slots: &'a [&'a [Field]],
    pub locals: &'a [Type],
}

impl Verifier<'_> {
    /// The type of a field of the fact in a slot.
    pub fn field(&self, slot: u8, field: u8) -> Result<Type, Invalid> {
        self.slots
            .get(usize::from(slot))
            .and_then(|fields| fields.get(usize::from(field)))
            .map(|field| field.ty)
            .ok_or(Invalid::BadIndex(self.part))
    }

    pub fn expect_all(
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
    pub fn expect(&self, expr: &Expr, ty: Type) -> Result<(), Invalid> {
        let kind = self.kind(expr)?;
        match self.same(kind, ty.into()) {
            true => Ok(()),
            false => Err(Invalid::BadType(self.part)),
        }
    }

    /// Whether two values are of one type.
    fn same(&self, one: Kind, other: Kind) -> bool {
        let has = |of: u8, variant: u8| {
            self.enums
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
