//! What a compiled rule set holds: types, network and rules, in the words of the language.

use crate::facts::Named;
use chrono::DateTime;
use cybermiles_rules::{
    Alpha, Beta, Expr, Join, Op, Rounding, Rule, RuleSet, Statement, Type, Value,
};
use std::fmt::{self, Display};

/// Shows a rule set.
#[derive(Clone, Copy)]
pub struct Contents<'a>(pub &'a RuleSet);

/// The types of the facts in the slots that an expression sees.
type Slots = Vec<u8>;

/// A part of an expression, while it is put together.
struct Term {
    text: String,
    ty: Option<Type>,
    /// The variant, if it is one whose enum is still to be told.
    variant: Option<u8>,
    /// Whether it needs no parentheses.
    plain: bool,
}

impl Display for Contents<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_names(f)?;
        writeln!(f, "network")?;
        for (at, alpha) in self.0.alphas.iter().enumerate() {
            writeln!(f, "  alpha {at}: {}", self.alpha(alpha))?;
        }
        for (at, beta) in self.0.betas.iter().enumerate() {
            writeln!(f, "  beta {at}: {}", self.beta(beta))?;
        }
        writeln!(f, "rules")?;
        for (at, rule) in self.0.rules.iter().enumerate() {
            let number = at.saturating_add(1);
            writeln!(f, "  {number}. {}", self.title(rule))?;
            let slots = self.slots(rule.node);
            for (at, statement) in rule.then.iter().enumerate() {
                writeln!(f, "     {at}: {}", self.statement(statement, at, &slots))?;
            }
        }
        Ok(())
    }
}

impl Contents<'_> {
    fn write_names(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules = self.0;
        writeln!(f, "source 0x{}", hex::encode(rules.source))?;
        writeln!(f, "enums")?;
        for of in &rules.enums {
            let variants: Vec<_> = of.variants.iter().map(|name| text(name)).collect();
            writeln!(f, "  {}: {}", text(&of.name), variants.join(", "))?;
        }
        writeln!(f, "types")?;
        for of in &rules.types {
            let fields = of.fields.iter();
            let fields: Vec<_> = fields
                .map(|field| format!("{} : {}", text(&field.name), self.ty(field.ty)))
                .collect();
            writeln!(f, "  {}: {}", text(&of.name), fields.join(", "))?;
        }
        writeln!(f, "messages")?;
        for topic in &rules.topics {
            let values: Vec<_> = topic.values.iter().map(|ty| self.ty(*ty)).collect();
            writeln!(f, "  {}({})", text(&topic.name), values.join(", "))?;
        }
        let lists = [
            ("signals", &rules.signals),
            ("agenda groups", &rules.agenda_groups),
            ("activation groups", &rules.activation_groups),
        ];
        for (title, names) in lists {
            writeln!(f, "{title}")?;
            for name in names {
                writeln!(f, "  {}", text(name))?;
            }
        }
        Ok(())
    }

    fn ty(&self, ty: Type) -> String {
        match ty {
            Type::Int => "int".into(),
            Type::Decimal => "decimal".into(),
            Type::Bool => "bool".into(),
            Type::Text(most) => format!("string({most})"),
            Type::Account => "account".into(),
            Type::Hash => "hash".into(),
            Type::Enum(of) => match self.0.enums.get(usize::from(of)) {
                Some(of) => text(&of.name),
                None => format!("enum {of}"),
            },
        }
    }

    fn alpha(&self, alpha: &Alpha) -> String {
        let kind = Named::new(self.0, ()).kind(alpha.kind);
        format!("{kind}{}", self.tests(&alpha.tests, &[alpha.kind]))
    }

    fn beta(&self, beta: &Beta) -> String {
        let left = beta
            .left
            .map_or("start".into(), |left| format!("beta {left}"));
        let join = match beta.join {
            Join::Each => "each of",
            Join::Not => "not",
            Join::Exists => "exists",
        };
        let right = self.0.alphas.get(usize::from(beta.right));
        let slots: Slots = self
            .slots(beta.left)
            .into_iter()
            .chain(right.map(|alpha| alpha.kind))
            .collect();
        let tests = self.tests(&beta.tests, &slots);
        format!("{left}, {join} alpha {}{tests}", beta.right)
    }

    fn tests(&self, tests: &[Expr], slots: &[u8]) -> String {
        let tests: Vec<_> = tests
            .iter()
            .map(|test| self.expr(test, slots, Some(Type::Bool)))
            .collect();
        match tests.is_empty() {
            true => String::new(),
            false => format!(" where {}", tests.join(", ")),
        }
    }

    /// The types of the facts in the tuples of a node.
    fn slots(&self, node: Option<u16>) -> Slots {
        let betas = &self.0.betas;
        let beta = |node: u16| betas.get(usize::from(node));
        let path = std::iter::successors(node, |node| beta(*node).and_then(|beta| beta.left));
        let mut slots: Slots = path
            .take(betas.len())
            .filter_map(beta)
            .filter(|beta| beta.join == Join::Each)
            .filter_map(|beta| self.0.alphas.get(usize::from(beta.right)))
            .map(|alpha| alpha.kind)
            .collect();
        slots.reverse();
        slots
    }

    fn title(&self, rule: &Rule) -> String {
        let group = |names: &[Vec<u8>], at: u8| {
            let name = names.get(usize::from(at));
            name.map_or_else(|| at.to_string(), |name| text(name))
        };
        let mut title = format!("\"{}\"", text(&rule.name));
        let mut say = |words: String| title.push_str(&words);
        match rule.node {
            Some(node) => say(format!(" for beta {node}")),
            None => say(" once".into()),
        }
        if rule.salience != 0 {
            say(format!(", salience {}", rule.salience));
        }
        let flags = [
            (rule.no_loop, ", no-loop"),
            (rule.lock_on_active, ", lock-on-active"),
            (rule.auto_focus, ", auto-focus"),
        ];
        for (_, flag) in flags.iter().filter(|(set, _)| *set) {
            say((*flag).into());
        }
        if rule.agenda_group != 0 {
            let name = group(&self.0.agenda_groups, rule.agenda_group);
            say(format!(", agenda-group \"{name}\""));
        }
        if let Some(at) = rule.activation_group {
            let name = group(&self.0.activation_groups, at);
            say(format!(", activation-group \"{name}\""));
        }
        if let Some(from) = rule.effective {
            say(format!(", from {}", moment(from)));
        }
        if let Some(until) = rule.expires {
            say(format!(", until {}", moment(until)));
        }
        title
    }

    fn statement(&self, statement: &Statement, at: usize, slots: &[u8]) -> String {
        let place = |slot: &u8| {
            let kind = slots.get(usize::from(*slot)).copied();
            let kind = kind.map(|kind| Named::new(self.0, ()).kind(kind));
            format!("{}[{slot}]", kind.unwrap_or_default())
        };
        // Statements are numbered, so that a jump can say where it goes.
        let target = |skip: &u8| at.saturating_add(usize::from(*skip)).saturating_add(1);
        let call = |values: &[Expr], types: &[Type]| {
            let types = types
                .iter()
                .copied()
                .map(Some)
                .chain(std::iter::repeat(None));
            let values: Vec<_> = values
                .iter()
                .zip(types)
                .map(|(value, ty)| self.expr(value, slots, ty))
                .collect();
            values.join(", ")
        };
        match statement {
            Statement::Set { slot, field, value } => {
                let (name, ty) = self.field(slots, *slot, *field);
                format!("{}.{name} = {}", place(slot), self.expr(value, slots, ty))
            }
            Statement::Let { local, value } => {
                format!("local[{local}] = {}", self.expr(value, slots, None))
            }
            Statement::Update(slot) => format!("update {}", place(slot)),
            Statement::Delete(slot) => format!("delete {}", place(slot)),
            Statement::Insert { kind, fields } => {
                let name = Named::new(self.0, ()).kind(*kind);
                format!("insert {name}({})", call(fields, &self.types(*kind)))
            }
            Statement::Emit { topic, values } => {
                let topic = self.0.topics.get(usize::from(*topic));
                let name = topic.map(|topic| text(&topic.name)).unwrap_or_default();
                let types = topic.map_or(&[][..], |topic| &topic.values);
                format!("emit {name}({})", call(values, types))
            }
            Statement::Signal(at) => format!("signal {}", listed(&self.0.signals, *at)),
            Statement::Focus(at) => format!("focus {}", listed(&self.0.agenda_groups, *at)),
            Statement::Unless { condition, skip } => {
                let condition = self.expr(condition, slots, Some(Type::Bool));
                format!("unless {condition} go to {}", target(skip))
            }
            Statement::Skip(skip) => format!("go to {}", target(skip)),
        }
    }

    /// The types of the fields of a type.
    fn types(&self, kind: u8) -> Vec<Type> {
        let of = self.0.types.get(usize::from(kind));
        let fields = of.into_iter().flat_map(|of| &of.fields);
        fields.map(|field| field.ty).collect()
    }

    fn field(&self, slots: &[u8], slot: u8, field: u8) -> (String, Option<Type>) {
        let found = slots
            .get(usize::from(slot))
            .and_then(|kind| self.0.types.get(usize::from(*kind)))
            .and_then(|of| of.fields.get(usize::from(field)));
        found.map_or((field.to_string(), None), |field| {
            (text(&field.name), Some(field.ty))
        })
    }

    /// An expression over the fields of the first type, as people write it.
    pub(crate) fn formula(&self, expr: &Expr, ty: Type) -> String {
        self.expr(expr, &[0], Some(ty))
    }

    /// An expression as people write it; `expected` is its type, where that is known.
    fn expr(&self, expr: &Expr, slots: &[u8], expected: Option<Type>) -> String {
        let mut stack: Vec<Term> = Vec::new();
        // Where a short circuit ends, what stands before it, and its sign.
        let mut open: Vec<(usize, Term, &str)> = Vec::new();
        for (at, op) in expr.0.iter().enumerate() {
            if let Some((sign, skip)) = short_circuit(*op) {
                let end = at.saturating_add(usize::from(skip));
                open.push((end, popped(&mut stack), sign));
                continue;
            }
            let term = self.term(*op, slots, &mut stack);
            stack.push(term);
            while open.last().is_some_and(|(end, ..)| *end == at) {
                if let Some((_, left, sign)) = open.pop() {
                    let right = popped(&mut stack);
                    stack.push(self.binary(left, sign, right, Some(Type::Bool)));
                }
            }
        }
        self.named(&popped(&mut stack), expected)
    }

    fn term(&self, op: Op, slots: &[u8], stack: &mut Vec<Term>) -> Term {
        let leaf = |text: String, ty| Term {
            text,
            ty,
            variant: None,
            plain: true,
        };
        match op {
            Op::Const(at) => self.constant(at),
            Op::Field { slot, field } => {
                let (name, ty) = self.field(slots, slot, field);
                // A test of one fact only needs no slot.
                let name = if slots.len() == 1 {
                    name
                } else {
                    format!("[{slot}].{name}")
                };
                leaf(name, ty)
            }
            Op::Local(at) => leaf(format!("local[{at}]"), None),
            Op::Now => leaf("now()".into(), Some(Type::Int)),
            _ => match sign(op) {
                Some((sign, ty)) => {
                    let right = popped(stack);
                    let left = popped(stack);
                    self.binary(left, sign, right, ty)
                }
                None => self.call(op, stack),
            },
        }
    }

    fn constant(&self, at: u16) -> Term {
        let Some(value) = self.0.constants.get(usize::from(at)) else {
            return Term {
                text: format!("constant {at}"),
                ty: None,
                variant: None,
                plain: true,
            };
        };
        let (ty, variant) = match value {
            Value::Int(_) => (Type::Int, None),
            Value::Decimal(_) => (Type::Decimal, None),
            Value::Bool(_) => (Type::Bool, None),
            Value::Text(_) => (Type::Text(0), None),
            Value::Account(_) => (Type::Account, None),
            Value::Hash(_) => (Type::Hash, None),
            Value::Enum(at) => (Type::Enum(0), Some(*at)),
        };
        let text = Named::new(self.0, (ty, value)).to_string();
        // Which enum it is only what it meets tells.
        Term {
            text,
            ty: Some(ty).filter(|_| variant.is_none()),
            variant,
            plain: true,
        }
    }

    fn binary(&self, left: Term, sign: &str, right: Term, ty: Option<Type>) -> Term {
        let ty = ty.or(left.ty).or(right.ty);
        let (of_left, of_right) = (left.ty, right.ty);
        let wrap = |term: &Term, other| {
            let text = self.named(term, other);
            if term.plain {
                text
            } else {
                format!("({text})")
            }
        };
        let text = format!("{} {sign} {}", wrap(&left, of_right), wrap(&right, of_left));
        Term {
            text,
            ty,
            variant: None,
            plain: false,
        }
    }

    /// What is written like a call of a function, and the signs before one operand.
    fn call(&self, op: Op, stack: &mut Vec<Term>) -> Term {
        let last = popped(stack);
        let (text, ty) = match op {
            Op::Min | Op::Max => {
                let first = popped(stack);
                let name = if op == Op::Min { "min" } else { "max" };
                (format!("{name}({}, {})", first.text, last.text), last.ty)
            }
            Op::Neg if last.plain => (format!("-{}", last.text), last.ty),
            Op::Neg => (format!("-({})", last.text), last.ty),
            Op::Not if last.plain => (format!("!{}", last.text), last.ty),
            Op::Not => (format!("!({})", last.text), last.ty),
            Op::ToDecimal => (format!("decimal({})", last.text), Some(Type::Decimal)),
            Op::ToInt => (format!("int({})", last.text), Some(Type::Int)),
            Op::Len => (format!("len({})", last.text), Some(Type::Int)),
            Op::Round { places, rounding } => (
                format!(
                    "round({}, {places}, \"{}\")",
                    last.text,
                    direction(rounding)
                ),
                Some(Type::Decimal),
            ),
            _ => (format!("abs({})", last.text), last.ty),
        };
        Term {
            text,
            ty,
            variant: None,
            plain: true,
        }
    }

    /// The text of a term, with the name of its variant if another tells the enum.
    fn named(&self, term: &Term, other: Option<Type>) -> String {
        match (term.variant, other) {
            (Some(variant), Some(ty @ Type::Enum(_))) => {
                let variant = Value::Enum(variant);
                let name = Named::new(self.0, (ty, &variant));
                format!("{}.{name}", self.ty(ty))
            }
            _ => term.text.clone(),
        }
    }
}

fn popped(stack: &mut Vec<Term>) -> Term {
    stack.pop().unwrap_or(Term {
        text: "?".into(),
        ty: None,
        variant: None,
        plain: true,
    })
}

fn short_circuit(op: Op) -> Option<(&'static str, u8)> {
    match op {
        Op::AndThen(skip) => Some(("&&", skip)),
        Op::OrElse(skip) => Some(("||", skip)),
        _ => None,
    }
}

/// The sign between two operands, and the type of what it makes if that is not theirs.
fn sign(op: Op) -> Option<(&'static str, Option<Type>)> {
    let test = Some(Type::Bool);
    Some(match op {
        Op::Add => ("+", None),
        Op::Sub => ("-", None),
        Op::Mul => ("*", None),
        Op::Div => ("/", None),
        Op::Rem => ("%", None),
        Op::Eq => ("==", test),
        Op::Ne => ("!=", test),
        Op::Lt => ("<", test),
        Op::Le => ("<=", test),
        Op::Gt => (">", test),
        Op::Ge => (">=", test),
        _ => return None,
    })
}

fn direction(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::Down => "down",
        Rounding::Up => "up",
        Rounding::HalfUp => "half-up",
        Rounding::HalfEven => "half-even",
        Rounding::Floor => "floor",
        Rounding::Ceiling => "ceiling",
    }
}

fn text(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

fn listed(names: &[Vec<u8>], at: u8) -> String {
    let name = names.get(usize::from(at));
    name.map_or_else(|| at.to_string(), |name| text(name))
}

fn moment(ms: u64) -> String {
    let moment = i64::try_from(ms)
        .ok()
        .and_then(DateTime::from_timestamp_millis);
    moment.map_or_else(
        || ms.to_string(),
        |moment| format!("{:?}Z", moment.naive_utc()),
    )
}
