//! Evaluates expressions, and counts steps.

use crate::{
    caps::Cap,
    code::{Expr, Op},
    decimal::Decimal,
    error::Error,
    memory::{FactId, Memory},
    rule_set::RuleSet,
    value::Value,
};
use alloc::borrow::Cow;
use core::cmp::Ordering;

/// Steps of a decimal multiplication or division, which go through 256 bits.
const WIDE: u32 = 4;
/// Steps of a rounding, which divides several times.
const ROUND: u32 = 3;

/// Counts steps down.
#[derive(Debug)]
pub(crate) struct Meter {
    limit: u32,
    left: u32,
}

impl Meter {
    pub fn new(limit: u32) -> Self {
        Self { limit, left: limit }
    }

    /// Takes so many steps, if they are left.
    pub fn charge(&mut self, steps: u32) -> Result<(), Error> {
        match self.left.checked_sub(steps) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => {
                self.left = 0;
                Err(Error::Over(Cap::Steps))
            }
        }
    }

    /// The steps taken.
    pub fn used(&self) -> u32 {
        self.limit.saturating_sub(self.left)
    }
}

/// Whether fields are read as the network saw them or as they are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    Seen,
    Current,
}

/// What an expression can look at.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub rules: &'a RuleSet,
    pub memory: &'a Memory,
    pub view: View,
    pub tuple: &'a [FactId],
    pub locals: &'a [Value],
    pub now: u64,
}

/// Where an expression has its values from.
pub(crate) trait Source<'a> {
    fn constants(&self) -> &'a [Value];
    fn locals(&self) -> &'a [Value];
    fn field(&self, slot: u8, field: u8) -> Result<&'a Value, Error>;
    fn now(&self) -> u64;

    /// The value of an expression.
    fn eval(&self, expr: &Expr, meter: &mut Meter) -> Result<Cow<'a, Value>, Error> {
        let mut stack = Stack::new();
        let mut at = 0usize;
        while let Some(op) = expr.0.get(at) {
            let skip = step(self, *op, &mut stack, meter)?;
            at = at.saturating_add(usize::from(skip)).saturating_add(1);
        }
        stack.pop().ok_or(Error::Malformed)
    }

    /// The value of an expression, to keep.
    fn value(&self, expr: &Expr, meter: &mut Meter) -> Result<Value, Error> {
        let value = self.eval(expr, meter)?;
        if let Cow::Borrowed(text @ Value::Text(_)) = value {
            meter.charge(text.steps_to_copy())?;
        }
        Ok(value.into_owned())
    }

    /// Whether a condition holds.
    fn holds(&self, test: &Expr, meter: &mut Meter) -> Result<bool, Error> {
        match *self.eval(test, meter)? {
            Value::Bool(holds) => Ok(holds),
            _ => Err(Error::Malformed),
        }
    }

    /// Whether all conditions hold; the first that does not ends it.
    fn all_hold(&self, tests: &[Expr], meter: &mut Meter) -> Result<bool, Error> {
        for test in tests {
            if !self.holds(test, meter)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl<'a> Source<'a> for Scope<'a> {
    fn constants(&self) -> &'a [Value] {
        &self.rules.constants
    }

    fn locals(&self) -> &'a [Value] {
        self.locals
    }

    fn field(&self, slot: u8, field: u8) -> Result<&'a Value, Error> {
        let id = self.tuple.get(usize::from(slot)).ok_or(Error::Malformed)?;
        let fact = self.memory.get(*id)?;
        let fields = match self.view {
            View::Seen => fact.seen(),
            View::Current => fact.current(),
        };
        fields.get(usize::from(field)).ok_or(Error::Malformed)
    }

    fn now(&self) -> u64 {
        self.now
    }
}

type Stack<'a> = arrayvec::ArrayVec<Cow<'a, Value>, { Cap::Stack.max() as usize }>;

/// Does one operation; says how many to pass over.
fn step<'a>(
    source: &(impl Source<'a> + ?Sized),
    op: Op,
    stack: &mut Stack<'a>,
    meter: &mut Meter,
) -> Result<u8, Error> {
    match op {
        Op::AndThen(skip) => return short_circuit(stack, false, skip, meter),
        Op::OrElse(skip) => return short_circuit(stack, true, skip, meter),
        Op::Const(_) | Op::Field { .. } | Op::Local(_) | Op::Now => {
            let value = load(source, op)?;
            meter.charge(value.steps_to_read())?;
            push(stack, value)?;
        }
        Op::Neg | Op::Not | Op::ToDecimal | Op::ToInt | Op::Abs | Op::Round { .. } | Op::Len => {
            meter.charge(if matches!(op, Op::Round { .. }) {
                ROUND
            } else {
                1
            })?;
            let value = pop(stack).and_then(|value| unary(op, value.as_ref()))?;
            push(stack, Cow::Owned(value))?;
        }
        Op::Eq | Op::Ne | Op::Lt | Op::Le | Op::Gt | Op::Ge => {
            meter.charge(1)?;
            let (right, left) = (pop(stack)?, pop(stack)?);
            push(
                stack,
                Cow::Owned(Value::Bool(compare(op, left.as_ref().cmp(right.as_ref())))),
            )?;
        }
        Op::Add | Op::Sub | Op::Mul | Op::Div | Op::Rem | Op::Min | Op::Max => {
            let (right, left) = (pop(stack)?, pop(stack)?);
            let value = arithmetic(op, left.as_ref(), right.as_ref(), meter)?;
            push(stack, Cow::Owned(value))?;
        }
    }
    Ok(0)
}

fn load<'a>(source: &(impl Source<'a> + ?Sized), op: Op) -> Result<Cow<'a, Value>, Error> {
    let loaded = match op {
        Op::Const(index) => source.constants().get(usize::from(index)),
        Op::Local(index) => source.locals().get(usize::from(index)),
        Op::Field { slot, field } => Some(source.field(slot, field)?),
        _ => return Ok(Cow::Owned(Value::Int(i128::from(source.now())))),
    };
    loaded.map(Cow::Borrowed).ok_or(Error::Malformed)
}

fn push<'a>(stack: &mut Stack<'a>, value: Cow<'a, Value>) -> Result<(), Error> {
    stack.try_push(value).map_err(|_| Error::Malformed)
}

fn pop<'a>(stack: &mut Stack<'a>) -> Result<Cow<'a, Value>, Error> {
    stack.pop().ok_or(Error::Malformed)
}

/// Passes over the other operand if this one decides.
fn short_circuit(
    stack: &mut Stack<'_>,
    decides: bool,
    skip: u8,
    meter: &mut Meter,
) -> Result<u8, Error> {
    meter.charge(1)?;
    match stack.last().map(Cow::as_ref) {
        Some(Value::Bool(top)) if *top == decides => Ok(skip),
        Some(Value::Bool(_)) => pop(stack).map(|_| 0),
        _ => Err(Error::Malformed),
    }
}

fn compare(op: Op, order: Ordering) -> bool {
    match op {
        Op::Eq => order.is_eq(),
        Op::Ne => order.is_ne(),
        Op::Lt => order.is_lt(),
        Op::Le => order.is_le(),
        Op::Gt => order.is_gt(),
        _ => order.is_ge(),
    }
}

fn unary(op: Op, value: &Value) -> Result<Value, Error> {
    let number = match (op, value) {
        (Op::Not, Value::Bool(value)) => return Ok(Value::Bool(!value)),
        (Op::ToInt, Value::Decimal(value)) => Some(Value::Int(value.trunc())),
        (Op::ToDecimal, Value::Int(value)) => Decimal::from_int(*value).map(Value::Decimal),
        (Op::Neg, Value::Int(value)) => value.checked_neg().map(Value::Int),
        (Op::Neg, Value::Decimal(value)) => value.checked_neg().map(Value::Decimal),
        (Op::Abs, Value::Int(value)) => value.checked_abs().map(Value::Int),
        (Op::Abs, Value::Decimal(value)) => value.checked_abs().map(Value::Decimal),
        (Op::Round { places, rounding }, Value::Decimal(value)) => {
            value.round(places, rounding).map(Value::Decimal)
        }
        (Op::Len, Value::Text(text)) => i128::try_from(text.len()).ok().map(Value::Int),
        _ => return Err(Error::Malformed),
    };
    number.ok_or(Error::Overflow)
}

fn arithmetic(op: Op, left: &Value, right: &Value, meter: &mut Meter) -> Result<Value, Error> {
    let wide = matches!(op, Op::Mul | Op::Div);
    match (left, right) {
        (Value::Int(left), Value::Int(right)) => {
            meter.charge(1)?;
            ints(op, *left, *right).map(Value::Int)
        }
        (Value::Decimal(left), Value::Decimal(right)) => {
            meter.charge(if wide { WIDE } else { 1 })?;
            decimals(op, *left, *right).map(Value::Decimal)
        }
        _ => Err(Error::Malformed),
    }
}

fn ints(op: Op, left: i128, right: i128) -> Result<i128, Error> {
    match op {
        Op::Add => left.checked_add(right),
        Op::Sub => left.checked_sub(right),
        Op::Mul => left.checked_mul(right),
        Op::Min => Some(left.min(right)),
        Op::Max => Some(left.max(right)),
        Op::Div | Op::Rem if right == 0 => return Err(Error::DivisionByZero),
        Op::Div => left.checked_div(right),
        _ => left.checked_rem(right),
    }
    .ok_or(Error::Overflow)
}

fn decimals(op: Op, left: Decimal, right: Decimal) -> Result<Decimal, Error> {
    match op {
        Op::Add => left.checked_add(right),
        Op::Sub => left.checked_sub(right),
        Op::Mul => left.checked_mul(right),
        Op::Min => Some(left.min(right)),
        Op::Max => Some(left.max(right)),
        Op::Div | Op::Rem if right == Decimal::ZERO => return Err(Error::DivisionByZero),
        Op::Div => left.checked_div(right),
        _ => left.checked_rem(right),
    }
    .ok_or(Error::Overflow)
}
