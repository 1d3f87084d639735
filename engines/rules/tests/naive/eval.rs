//! Expressions, as a person would compute them.

use cybermiles_rules::{Decimal, Error, Expr, Op, RuleSet, Value};

/// What an expression can see.
pub struct Sight<'a> {
    pub rules: &'a RuleSet,
    pub now: u64,
    pub slots: Vec<&'a [Value]>,
    pub locals: &'a [Value],
}

pub fn holds(test: &Expr, sight: &Sight<'_>) -> Result<bool, Error> {
    Ok(truth(&value_of(test, sight)?))
}

pub fn value_of(expr: &Expr, sight: &Sight<'_>) -> Result<Value, Error> {
    let mut stack: Vec<Value> = Vec::new();
    let mut at = 0;
    while at < expr.0.len() {
        let op = expr.0[at];
        at += 1;
        match op {
            Op::Const(index) => stack.push(sight.rules.constants[usize::from(index)].clone()),
            Op::Field { slot, field } => {
                stack.push(sight.slots[usize::from(slot)][usize::from(field)].clone());
            }
            Op::Local(index) => stack.push(sight.locals[usize::from(index)].clone()),
            Op::Now => stack.push(Value::Int(i128::from(sight.now))),
            Op::AndThen(skip) | Op::OrElse(skip) => {
                if truth(stack.last().unwrap()) == matches!(op, Op::OrElse(_)) {
                    at += usize::from(skip);
                } else {
                    stack.pop();
                }
            }
            Op::Neg
            | Op::Not
            | Op::ToDecimal
            | Op::ToInt
            | Op::Abs
            | Op::Round { .. }
            | Op::Len => {
                let value = stack.pop().unwrap();
                stack.push(one_operand(op, value)?);
            }
            _ => {
                let right = stack.pop().unwrap();
                let left = stack.pop().unwrap();
                stack.push(two_operands(op, left, right)?);
            }
        }
    }
    assert_eq!(stack.len(), 1, "{expr:?}");
    Ok(stack.remove(0))
}

fn truth(value: &Value) -> bool {
    match value {
        Value::Bool(truth) => *truth,
        other => panic!("{other:?} is neither true nor false"),
    }
}

fn one_operand(op: Op, value: Value) -> Result<Value, Error> {
    Ok(match (op, value) {
        (Op::Not, Value::Bool(truth)) => Value::Bool(!truth),
        (Op::Neg, Value::Int(i128::MIN)) | (Op::Abs, Value::Int(i128::MIN)) => {
            return Err(Error::Overflow);
        }
        (Op::Neg, Value::Int(int)) => Value::Int(-int),
        (Op::Abs, Value::Int(int)) => Value::Int(if int < 0 { -int } else { int }),
        (Op::Neg, Value::Decimal(decimal)) => {
            Value::Decimal(Decimal::ZERO.checked_sub(decimal).ok_or(Error::Overflow)?)
        }
        (Op::Abs, Value::Decimal(decimal)) if decimal >= Decimal::ZERO => Value::Decimal(decimal),
        (Op::Abs, Value::Decimal(decimal)) => {
            Value::Decimal(Decimal::ZERO.checked_sub(decimal).ok_or(Error::Overflow)?)
        }
        (Op::ToDecimal, Value::Int(int)) => {
            Value::Decimal(Decimal::from_int(int).ok_or(Error::Overflow)?)
        }
        (Op::ToInt, Value::Decimal(decimal)) => Value::Int(decimal.raw() / Decimal::ONE.raw()),
        (Op::Round { places, rounding }, Value::Decimal(decimal)) => {
            Value::Decimal(decimal.round(places, rounding).ok_or(Error::Overflow)?)
        }
        (Op::Len, Value::Text(text)) => Value::Int(text.len() as i128),
        (op, value) => panic!("{op:?} of {value:?}"),
    })
}

fn two_operands(op: Op, left: Value, right: Value) -> Result<Value, Error> {
    match op {
        Op::Eq => Ok(Value::Bool(left == right)),
        Op::Ne => Ok(Value::Bool(left != right)),
        Op::Lt | Op::Le | Op::Gt | Op::Ge => {
            let (less, equal) = match (&left, &right) {
                (Value::Int(left), Value::Int(right)) => (left < right, left == right),
                (Value::Decimal(left), Value::Decimal(right)) => {
                    (left.raw() < right.raw(), left.raw() == right.raw())
                }
                (Value::Text(left), Value::Text(right)) => {
                    (left.as_slice() < right.as_slice(), left == right)
                }
                operands => panic!("{op:?} of {operands:?}"),
            };
            Ok(Value::Bool(match op {
                Op::Lt => less,
                Op::Le => less || equal,
                Op::Gt => !less && !equal,
                _ => !less,
            }))
        }
        _ => match (left, right) {
            (Value::Int(left), Value::Int(right)) => ints(op, left, right).map(Value::Int),
            (Value::Decimal(left), Value::Decimal(right)) => {
                decimals(op, left, right).map(Value::Decimal)
            }
            operands => panic!("{op:?} of {operands:?}"),
        },
    }
}

fn ints(op: Op, left: i128, right: i128) -> Result<i128, Error> {
    let result = match op {
        Op::Div | Op::Rem if right == 0 => return Err(Error::DivisionByZero),
        Op::Add => left.checked_add(right),
        Op::Sub => left.checked_sub(right),
        Op::Mul => left.checked_mul(right),
        Op::Div => left.checked_div(right),
        Op::Rem => left.checked_rem(right),
        Op::Min if left < right => Some(left),
        Op::Max if left > right => Some(left),
        Op::Min | Op::Max => Some(right),
        _ => panic!("{op:?} of numbers"),
    };
    result.ok_or(Error::Overflow)
}

fn decimals(op: Op, left: Decimal, right: Decimal) -> Result<Decimal, Error> {
    let result = match op {
        Op::Div | Op::Rem if right.raw() == 0 => return Err(Error::DivisionByZero),
        Op::Add => left.checked_add(right),
        Op::Sub => left.checked_sub(right),
        Op::Mul => left.checked_mul(right),
        Op::Div => left.checked_div(right),
        Op::Rem => left.checked_rem(right),
        Op::Min if left.raw() < right.raw() => Some(left),
        Op::Max if left.raw() > right.raw() => Some(left),
        Op::Min | Op::Max => Some(right),
        _ => panic!("{op:?} of decimals"),
    };
    result.ok_or(Error::Overflow)
}
