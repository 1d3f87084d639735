//! Expressions: their types, and their operations in postfix form.

mod call;

use crate::{
    ast::{Binary, Expr, What, Word},
    fault::{Remarks, Span},
    scope::{unknown_field, Bind, Meaning, Of, Scope},
    types::{index, Table, STRING},
};
use cybermiles_rules::{Cap, Decimal, Op, Text, Type, Value};

/// An operation, or a constant that is not among the rule set's yet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Code {
    Value(Value),
    Op(Op),
}

/// An expression that has a type.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub code: Vec<Code>,
    pub ty: Type,
    pub span: Span,
}

/// Types expressions at one place. `None` means that there is a fault.
pub(crate) struct Typer<'a> {
    pub table: &'a Table,
    pub scope: &'a Scope,
    pub faults: &'a mut Remarks,
}

impl Typed {
    fn of(op: Op, ty: Type, span: Span) -> Self {
        Self {
            code: vec![Code::Op(op)],
            ty,
            span,
        }
    }

    /// A constant.
    pub fn of_constant(value: Value, ty: Type, span: Span) -> Self {
        Self {
            code: vec![Code::Value(value)],
            ty,
            span,
        }
    }

    /// The constant that it is.
    pub fn constant(&self) -> Option<&Value> {
        match self.code.as_slice() {
            [Code::Value(value)] => Some(value),
            _ => None,
        }
    }

    /// Adds an operation.
    fn then(mut self, op: Op, ty: Type, span: Span) -> Self {
        self.code.push(Code::Op(op));
        Self { ty, span, ..self }
    }

    /// As a value of a type, if it can be one: whole numbers become decimals, and what is written as
    /// `0x…` is a hash or an account, whichever is needed.
    pub fn to(self, ty: Type) -> Result<Self, Self> {
        let constant = self.constant().cloned();
        let value = match (self.ty, ty, constant) {
            (Type::Text(_), Type::Text(_), _) => return Ok(self),
            (from, to, _) if from == to => return Ok(self),
            (Type::Int, Type::Decimal, Some(Value::Int(int))) => match Decimal::from_int(int) {
                Some(decimal) => Value::Decimal(decimal),
                None => return Err(self),
            },
            (Type::Int, Type::Decimal, _) => {
                let span = self.span;
                return Ok(self.then(Op::ToDecimal, ty, span));
            }
            (Type::Hash, Type::Account, Some(Value::Hash(hash))) => Value::Account(hash),
            _ => return Err(self),
        };
        Ok(Self::of_constant(value, ty, self.span))
    }

    /// Two values as values of one type.
    fn alike(self, other: Self) -> Result<(Self, Self), (Self, Self)> {
        let (one, two) = (self.ty, other.ty);
        match self.to(two) {
            Ok(this) => Ok((this, other)),
            Err(this) => match other.to(one) {
                Ok(other) => Ok((this, other)),
                Err(other) => Err((this, other)),
            },
        }
    }

    fn is_number(&self) -> bool {
        matches!(self.ty, Type::Int | Type::Decimal)
    }
}

impl Typer<'_> {
    /// What a type is called where its size does not matter, with its article.
    pub fn shown(&self, ty: Type) -> String {
        let name = match ty {
            Type::Text(_) => self.table.show(Type::Text(STRING)),
            other => self.table.show(other),
        };
        let vowel = name.starts_with(|c: char| "aeiouAEIOU".contains(c));
        format!("{} {name}", if vowel { "an" } else { "a" })
    }

    /// An expression that must hold.
    pub fn condition(&mut self, expr: &Expr) -> Option<Typed> {
        let typed = self.value(expr)?;
        if typed.ty != Type::Bool {
            let message = format!("this is {}, not a condition", self.shown(typed.ty));
            self.faults.add(typed.span, message);
            return None;
        }
        Some(typed)
    }

    /// An expression whose value goes where a type is needed.
    pub fn assigned(&mut self, expr: &Expr, ty: Type, to: &str) -> Option<Typed> {
        let typed = self.value(expr)?;
        if let (Type::Text(max), Some(Value::Text(text))) = (ty, typed.constant()) {
            if text.len() > usize::from(max) {
                let message = format!("a text of {} bytes, {to} holds {max}", text.len());
                self.faults.add(typed.span, message);
                return None;
            }
        }
        match typed.to(ty) {
            Ok(typed) => Some(typed),
            Err(typed) => {
                let (is, needed) = (self.shown(typed.ty), self.shown(ty));
                let message = format!("{to} is {needed}, this is {is}");
                match (typed.ty, ty) {
                    (Type::Decimal, Type::Int) => {
                        self.faults
                            .add_with(typed.span, message, "`int(…)` cuts off the decimals");
                    }
                    _ => self.faults.add(typed.span, message),
                }
                None
            }
        }
    }

    pub fn value(&mut self, expr: &Expr) -> Option<Typed> {
        let span = expr.span;
        let constant = |value, ty| Some(Typed::of_constant(value, ty, span));
        match &expr.what {
            What::Bad => None,
            What::Int(int) => constant(Value::Int(*int), Type::Int),
            What::Decimal(decimal) => constant(Value::Decimal(*decimal), Type::Decimal),
            What::Bool(bool) => constant(Value::Bool(*bool), Type::Bool),
            What::Text(text) => {
                // A text that is too long is a fault of the parser's.
                let text = Text::try_from(text.as_bytes().to_vec()).ok()?;
                let size = index(text.len().max(1));
                constant(Value::Text(text), Type::Text(size))
            }
            What::Bytes(bytes) => constant(Value::Hash(*bytes), Type::Hash),
            What::Name(name) => self.name(name),
            What::Dotted(first, second) => self.dotted(first, second, span),
            What::Not(inner) => {
                let inner = self.condition(inner)?;
                Some(inner.then(Op::Not, Type::Bool, span))
            }
            What::Neg(inner) => self.negative(inner, span),
            What::Binary(binary, left, right) => {
                let (left, right) = (self.value(left), self.value(right));
                self.binary(*binary, left?, right?, span)
            }
            What::In {
                value,
                list,
                negated,
            } => self.membership(value, list, *negated, span),
            What::Call(function, arguments) => self.call(function, arguments, span),
        }
    }

    fn name(&mut self, name: &Word) -> Option<Typed> {
        match self.scope.meaning(&name.text, self.table) {
            Meaning::Own { slot, kind, field } => self.field(slot, kind, field, name.span),
            Meaning::Bind(bind) => self.bound(bind, name.span),
            Meaning::Local(local) => {
                let ty = self.scope.locals.get(local)?.ty;
                Some(Typed::of(Op::Local(index(local)), ty, name.span))
            }
            Meaning::Lost => None,
            Meaning::Unknown => {
                self.scope.unknown(name, self.table, self.faults);
                None
            }
        }
    }

    /// The value of what is bound.
    pub fn bound(&mut self, bind: &Bind, span: Span) -> Option<Typed> {
        match bind.of {
            Of::Nothing => None,
            Of::Field(field) => {
                let kept = self
                    .scope
                    .locals
                    .iter()
                    .position(|local| local.name == bind.name);
                let typed = self.field(bind.slot, bind.kind?, field, span)?;
                Some(match kept {
                    Some(local) => Typed::of(Op::Local(index(local)), typed.ty, span),
                    None => typed,
                })
            }
            Of::Fact => {
                let name = &bind.name;
                let message = format!("`{name}` is a fact, not a value");
                self.faults
                    .add_with(span, message, format!("name a field: `{name}.field`"));
                None
            }
        }
    }

    fn field(&mut self, slot: u8, kind: usize, field: usize, span: Span) -> Option<Typed> {
        let ty = self.table.field(kind, field)?.ty?;
        Some(Typed::of(
            Op::Field {
                slot,
                field: index(field),
            },
            ty,
            span,
        ))
    }

    fn dotted(&mut self, first: &Word, second: &Word, span: Span) -> Option<Typed> {
        if self.scope.bind(&first.text).is_some() {
            let (slot, kind, field) = self.fact_field(first, second)?;
            return self.field(slot, kind, field, span);
        }
        let Some(at) = self.table.enum_named(&first.text) else {
            self.scope.unknown(first, self.table, self.faults);
            return None;
        };
        let of = self.table.enums.get(at).filter(|of| !of.lost)?;
        let Some(variant) = of
            .variants
            .iter()
            .position(|known| known.text == second.text)
        else {
            let message = format!("`{}` has no variant `{}`", of.name.text, second.text);
            let known = of.variants.iter().map(|variant| variant.text.as_str());
            self.faults
                .unknown(second.span, message, &second.text, known);
            return None;
        };
        let value = Value::Enum(index(variant));
        Some(Typed::of_constant(value, Type::Enum(index(at)), span))
    }

    /// Where the field of a bound fact is.
    pub fn fact_field(&mut self, fact: &Word, field: &Word) -> Option<(u8, usize, usize)> {
        let bind = self.fact(fact)?;
        let (slot, kind) = (bind.slot, bind.kind?);
        match self.table.field_named(kind, &field.text) {
            Some(field) => Some((slot, kind, field)),
            None => {
                unknown_field(field, kind, self.table, self.faults);
                None
            }
        }
    }

    /// The fact that a name is bound to.
    pub fn fact(&mut self, name: &Word) -> Option<Bind> {
        match self.scope.bind(&name.text) {
            Some(bind) if bind.of == Of::Fact => Some(bind.clone()),
            Some(_) => {
                self.faults
                    .add(name.span, format!("`{}` is a value, not a fact", name.text));
                None
            }
            None if self
                .scope
                .locals
                .iter()
                .any(|local| local.name == name.text) =>
            {
                self.faults.add(
                    name.span,
                    format!("`{}` is a variable, not a fact", name.text),
                );
                None
            }
            None => {
                self.scope.unknown(name, self.table, self.faults);
                None
            }
        }
    }

    fn negative(&mut self, inner: &Expr, span: Span) -> Option<Typed> {
        let inner = self.number(inner, "-")?;
        let ty = inner.ty;
        let folded = match inner.constant() {
            Some(Value::Int(int)) => int.checked_neg().map(Value::Int),
            Some(Value::Decimal(decimal)) => decimal.checked_neg().map(Value::Decimal),
            _ => None,
        };
        Some(match folded {
            Some(value) => Typed::of_constant(value, ty, span),
            None => inner.then(Op::Neg, ty, span),
        })
    }

    /// A value that must be a number.
    fn number(&mut self, expr: &Expr, of: &str) -> Option<Typed> {
        let typed = self.value(expr)?;
        if !typed.is_number() {
            let message = format!("`{of}` takes numbers, this is {}", self.shown(typed.ty));
            self.faults.add(typed.span, message);
            return None;
        }
        Some(typed)
    }

    fn binary(&mut self, binary: Binary, left: Typed, right: Typed, span: Span) -> Option<Typed> {
        match binary {
            Binary::Or | Binary::And => self.logic(binary, left, right, span),
            Binary::Add => self.arithmetic(Op::Add, binary, left, right, span),
            Binary::Sub => self.arithmetic(Op::Sub, binary, left, right, span),
            Binary::Mul => self.arithmetic(Op::Mul, binary, left, right, span),
            Binary::Div => self.arithmetic(Op::Div, binary, left, right, span),
            Binary::Rem => self.arithmetic(Op::Rem, binary, left, right, span),
            Binary::Eq => self.comparison(Op::Eq, binary.sign(), left, right, span),
            Binary::Ne => self.comparison(Op::Ne, binary.sign(), left, right, span),
            Binary::Lt => self.comparison(Op::Lt, binary.sign(), left, right, span),
            Binary::Le => self.comparison(Op::Le, binary.sign(), left, right, span),
            Binary::Gt => self.comparison(Op::Gt, binary.sign(), left, right, span),
            Binary::Ge => self.comparison(Op::Ge, binary.sign(), left, right, span),
        }
    }

    fn logic(&mut self, binary: Binary, left: Typed, right: Typed, span: Span) -> Option<Typed> {
        for side in [&left, &right] {
            if side.ty != Type::Bool {
                let (sign, is) = (binary.sign(), self.shown(side.ty));
                self.faults.add(
                    side.span,
                    format!("`{sign}` takes conditions, this is {is}"),
                );
                return None;
            }
        }
        let jump = if binary == Binary::Or {
            Op::OrElse
        } else {
            Op::AndThen
        };
        Some(short_circuit(left, jump, right, span))
    }

    fn arithmetic(
        &mut self,
        op: Op,
        binary: Binary,
        left: Typed,
        right: Typed,
        span: Span,
    ) -> Option<Typed> {
        for side in [&left, &right] {
            if !side.is_number() {
                let (sign, is) = (binary.sign(), self.shown(side.ty));
                self.faults
                    .add(side.span, format!("`{sign}` takes numbers, this is {is}"));
                return None;
            }
        }
        let zero = [Value::Int(0), Value::Decimal(Decimal::ZERO)];
        let divides = matches!(binary, Binary::Div | Binary::Rem);
        if divides && right.constant().is_some_and(|value| zero.contains(value)) {
            self.faults.add(right.span, "a division by zero");
            return None;
        }
        let Ok((left, right)) = left.alike(right) else {
            return self.too_large(span);
        };
        let ty = left.ty;
        Some(combine(left, right, op, ty, span))
    }

    /// A whole number that is none of 18 places.
    fn too_large(&mut self, span: Span) -> Option<Typed> {
        self.faults.add(span, "too large a number");
        None
    }

    fn comparison(
        &mut self,
        op: Op,
        sign: &str,
        left: Typed,
        right: Typed,
        span: Span,
    ) -> Option<Typed> {
        let (left, right) = match left.alike(right) {
            Ok(both) => both,
            Err((left, right)) if left.is_number() && right.is_number() => {
                return self.too_large(span);
            }
            Err((left, right)) => {
                let (one, other) = (self.shown(left.ty), self.shown(right.ty));
                let message = format!("`{sign}` cannot compare {one} with {other}");
                self.faults.add(span, message);
                return None;
            }
        };
        let ordered = left.is_number() || matches!(left.ty, Type::Text(_));
        if !ordered && !matches!(op, Op::Eq | Op::Ne) {
            let is = self.shown(left.ty);
            self.faults.add(
                span,
                format!("`{sign}` takes numbers or strings, this is {is}"),
            );
            return None;
        }
        Some(combine(left, right, op, Type::Bool, span))
    }

    /// `x in (a, b)` as `x == a || x == b`.
    fn membership(
        &mut self,
        value: &Expr,
        list: &[Expr],
        negated: bool,
        span: Span,
    ) -> Option<Typed> {
        let value = self.value(value);
        let items: Vec<_> = list.iter().map(|item| self.value(item)).collect();
        let value = value?;
        let mut chain: Option<Typed> = None;
        for item in items {
            let item = item?;
            let at = item.span;
            let equal = self.comparison(Op::Eq, "in", value.clone(), item, at)?;
            chain = Some(match chain {
                Some(chain) => short_circuit(chain, Op::OrElse, equal, span),
                None => equal,
            });
        }
        let chain = Typed { span, ..chain? };
        Some(if negated {
            chain.then(Op::Not, Type::Bool, span)
        } else {
            chain
        })
    }
}

/// `left`, `right` and what combines them.
fn combine(mut left: Typed, right: Typed, op: Op, ty: Type, span: Span) -> Typed {
    left.code.extend(right.code);
    left.then(op, ty, span)
}

/// `right` is computed only if `left` does not decide. A jump that does not fit belongs to an expression
/// that is over its cap anyway.
fn short_circuit(left: Typed, jump: fn(u8) -> Op, right: Typed, span: Span) -> Typed {
    let mut left = left.then(jump(index(right.code.len())), Type::Bool, span);
    left.code.extend(right.code);
    left
}

/// How many values are on the stack at most.
pub(crate) fn stack(code: &[Code]) -> usize {
    let mut now = 0usize;
    let mut most = 0usize;
    for code in code {
        now = match code {
            Code::Value(_) | Code::Op(Op::Const(_) | Op::Field { .. } | Op::Local(_) | Op::Now) => {
                now.saturating_add(1)
            }
            Code::Op(
                Op::Neg
                | Op::Not
                | Op::ToDecimal
                | Op::ToInt
                | Op::Abs
                | Op::Round { .. }
                | Op::Len,
            ) => now,
            Code::Op(_) => now.saturating_sub(1),
        };
        most = most.max(now);
    }
    most
}

/// The caps of an expression.
pub(crate) fn caps(typed: &Typed, faults: &mut Remarks) {
    let before = typed.code.len();
    faults.cap(typed.span, Cap::Operations, before);
    if Cap::Operations.check(before).is_ok() {
        faults.cap(typed.span, Cap::Stack, stack(&typed.code));
    }
}
