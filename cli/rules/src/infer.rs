//! The types that are used and not declared: their fields, in the order of first use, and what their
//! fields hold.
//!
//! | a field is compared with, or assigned | it is |
//! |---|---|
//! | `Name.VARIANT` | that enum, of the variants used, in the order of first use |
//! | a number, or it is part of a calculation | `decimal` |
//! | a text | `string` |
//! | `true` or `false`, or it is a condition itself | `bool` |
//! | a field whose type is known | of the same type |
//!
//! What comes first decides; what contradicts it later is a fault of its own.

use crate::{
    ast::{Binary, Condition, Does, Expr, Given, Pattern, Rule, Statement, What, Word},
    check::Rules,
    fault::Remarks,
    scope::{Meaning, Of, Scope},
    types::{cap_once, index, EnumType, FactType, FieldType, Table, STRING},
};
use cybermiles_rules::{Cap, Type};
use std::collections::BTreeMap;

/// What is known of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Hint {
    Is(Type),
    Number,
    /// The same as a field.
    As(usize),
    Nothing,
}

struct Inference<'a> {
    table: &'a mut Table,
    faults: &'a mut Remarks,
    /// The inferred fields, by type and field.
    fields: BTreeMap<(usize, usize), usize>,
    /// What each is: a type, or the same as another.
    known: Vec<Hint>,
    scope: Scope,
    locals: BTreeMap<String, Hint>,
}

/// Adds to the table what the rules use without declaring it.
pub(crate) fn infer(rules: &Rules<'_>, table: &mut Table, faults: &mut Remarks) {
    let mut inference = Inference {
        table,
        faults,
        fields: BTreeMap::new(),
        known: Vec::new(),
        scope: Scope::default(),
        locals: BTreeMap::new(),
    };
    for rule in rules.all() {
        inference.rule(rules, rule);
    }
    inference.finish();
}

impl Inference<'_> {
    fn rule(&mut self, rules: &Rules<'_>, rule: &Rule) {
        self.scope = Scope::default();
        self.locals.clear();
        // Faults about binds are the checker's.
        let mut ignored = Remarks::default();
        for condition in rules.conditions(rule, &mut ignored) {
            match condition {
                Condition::Each(pattern) => {
                    self.pattern(pattern);
                    self.scope.keep();
                }
                Condition::Not(pattern) | Condition::Exists(pattern) => {
                    self.pattern(pattern);
                    self.scope.forget();
                }
                Condition::Eval(expr) => self.holds(expr),
            }
        }
        self.statements(&rule.then);
    }

    fn pattern(&mut self, pattern: &Pattern) {
        let kind = self.kind(&pattern.kind);
        for constraint in pattern
            .constraints
            .iter()
            .filter(|constraint| constraint.bind.is_some())
        {
            if let (Some(kind), Some(field)) = (kind, constraint.expr.first_name()) {
                self.field(kind, field);
            }
        }
        self.scope
            .enter(pattern, self.table, &mut Remarks::default());
        for constraint in &pattern.constraints {
            match (&constraint.bind, &constraint.expr.what) {
                (Some(_), What::Name(_)) => {}
                _ => self.holds(&constraint.expr),
            }
        }
    }

    /// The type of a name, added if it is new and no slip of the pen.
    fn kind(&mut self, name: &Word) -> Option<usize> {
        let known = self.table.type_named(&name.text);
        if known.is_some() || self.table.nearly(&name.text).is_some() {
            return known;
        }
        cap_once(self.faults, name, Cap::Types, self.table.types.len());
        let ty = FactType {
            name: name.clone(),
            fields: Vec::new(),
            inferred: true,
        };
        self.table.types.push(ty);
        self.table.types.len().checked_sub(1)
    }

    /// A field of a type, added if the type is inferred.
    fn field(&mut self, kind: usize, name: &Word) -> Hint {
        if let Some(field) = self.table.field_named(kind, &name.text) {
            let ty = self.table.field(kind, field).and_then(|field| field.ty);
            return match self.fields.get(&(kind, field)) {
                Some(inferred) => Hint::As(*inferred),
                None => ty.map_or(Hint::Nothing, Hint::Is),
            };
        }
        let Some(ty) = self.table.types.get_mut(kind).filter(|ty| ty.inferred) else {
            return Hint::Nothing;
        };
        let inferred = self.known.len();
        cap_once(self.faults, name, Cap::Fields, ty.fields.len());
        self.fields.insert((kind, ty.fields.len()), inferred);
        ty.fields.push(FieldType {
            name: name.clone(),
            ty: None,
        });
        self.known.push(Hint::Nothing);
        Hint::As(inferred)
    }

    fn variant(&mut self, of: &Word, variant: &Word) -> Hint {
        let at = match self.table.enum_named(&of.text) {
            Some(at) => at,
            None if of.text.starts_with(|c: char| c.is_ascii_uppercase()) => {
                cap_once(self.faults, of, Cap::Enums, self.table.enums.len());
                let name = of.clone();
                let variants = Vec::new();
                self.table.enums.push(EnumType {
                    name,
                    variants,
                    inferred: true,
                    lost: false,
                });
                self.table.enums.len().saturating_sub(1)
            }
            None => return Hint::Nothing,
        };
        if let Some(of) = self.table.enums.get_mut(at).filter(|of| of.inferred) {
            if !of.variants.iter().any(|known| known.text == variant.text) {
                cap_once(self.faults, variant, Cap::Variants, of.variants.len());
                of.variants.push(variant.clone());
            }
        }
        Hint::Is(Type::Enum(index(at)))
    }

    /// Follows `As` to its end: what is known, and where.
    fn find(&self, hint: Hint) -> (Hint, Option<usize>) {
        let (mut hint, mut at) = (hint, None);
        while let Hint::As(next) = hint {
            at = Some(next);
            hint = self.known.get(next).copied().unwrap_or(Hint::Nothing);
        }
        (hint, at)
    }

    /// Two values of the same type.
    fn relate(&mut self, one: Hint, other: Hint) {
        let (one, one_at) = self.find(one);
        let (other, other_at) = self.find(other);
        match (one, one_at, other, other_at) {
            (Hint::Nothing, Some(at), Hint::Nothing, Some(to)) if at != to => {
                self.learn(at, Hint::As(to));
            }
            (Hint::Nothing, Some(at), known, _) => self.learn(at, known),
            (known, _, Hint::Nothing, Some(at)) => self.learn(at, known),
            _ => {}
        }
    }

    fn learn(&mut self, at: usize, what: Hint) {
        if let Some(known) = self.known.get_mut(at) {
            *known = match what {
                Hint::Number => Hint::Is(Type::Decimal),
                other => other,
            };
        }
    }

    fn holds(&mut self, expr: &Expr) {
        let hint = self.expr(expr);
        self.relate(hint, Hint::Is(Type::Bool));
    }

    fn expr(&mut self, expr: &Expr) -> Hint {
        match &expr.what {
            What::Bad | What::Bytes(_) => Hint::Nothing,
            What::Int(_) | What::Decimal(_) => Hint::Number,
            What::Bool(_) => Hint::Is(Type::Bool),
            What::Text(_) => Hint::Is(Type::Text(STRING)),
            What::Name(name) => self.name(name),
            What::Dotted(first, second) => self.dotted(first, second),
            What::Not(inner) => {
                self.holds(inner);
                Hint::Is(Type::Bool)
            }
            What::Neg(inner) => self.number(inner),
            What::Binary(binary, left, right) => self.binary(*binary, left, right),
            What::In { value, list, .. } => {
                let value = self.expr(value);
                for item in list {
                    let item = self.expr(item);
                    self.relate(value, item);
                }
                Hint::Is(Type::Bool)
            }
            What::Call(function, arguments) => self.call(function, arguments),
        }
    }

    fn binary(&mut self, binary: Binary, left: &Expr, right: &Expr) -> Hint {
        match binary {
            Binary::Or | Binary::And => {
                self.holds(left);
                self.holds(right);
                Hint::Is(Type::Bool)
            }
            Binary::Add | Binary::Sub | Binary::Mul | Binary::Div | Binary::Rem => {
                self.number(left);
                self.number(right)
            }
            _ => {
                let (left, right) = (self.expr(left), self.expr(right));
                self.relate(left, right);
                Hint::Is(Type::Bool)
            }
        }
    }

    fn number(&mut self, expr: &Expr) -> Hint {
        let hint = self.expr(expr);
        self.relate(hint, Hint::Number);
        Hint::Number
    }

    fn call(&mut self, function: &Word, arguments: &[Expr]) -> Hint {
        match function.text.as_str() {
            "now" => Hint::Is(Type::Int),
            "len" => {
                for argument in arguments {
                    let hint = self.expr(argument);
                    self.relate(hint, Hint::Is(Type::Text(STRING)));
                }
                Hint::Is(Type::Int)
            }
            "round" => arguments
                .first()
                .map_or(Hint::Nothing, |value| self.number(value)),
            name => {
                for argument in arguments {
                    self.number(argument);
                }
                if name == "int" {
                    Hint::Is(Type::Int)
                } else {
                    Hint::Number
                }
            }
        }
    }

    fn name(&mut self, name: &Word) -> Hint {
        if let Some(hint) = self.locals.get(&name.text) {
            return *hint;
        }
        match self.scope.meaning(&name.text, self.table) {
            Meaning::Own { kind, .. } => self.field(kind, name),
            Meaning::Bind(bind) => {
                let (kind, of) = (bind.kind, bind.of);
                self.bound(kind, of)
            }
            Meaning::Local(_) | Meaning::Lost => Hint::Nothing,
            Meaning::Unknown => match self.scope.own.and_then(|own| own.kind) {
                Some(kind) => self.field(kind, name),
                None => Hint::Nothing,
            },
        }
    }

    fn bound(&mut self, kind: Option<usize>, of: Of) -> Hint {
        match (kind, of) {
            (Some(kind), Of::Field(field)) => {
                match self
                    .table
                    .field(kind, field)
                    .map(|field| field.name.clone())
                {
                    Some(name) => self.field(kind, &name),
                    None => Hint::Nothing,
                }
            }
            _ => Hint::Nothing,
        }
    }

    fn dotted(&mut self, first: &Word, second: &Word) -> Hint {
        match self.scope.bind(&first.text).cloned() {
            Some(bind) => match (bind.kind, bind.of) {
                (Some(kind), Of::Fact) => self.field(kind, second),
                _ => Hint::Nothing,
            },
            None => self.variant(first, second),
        }
    }

    fn statements(&mut self, statements: &[Statement]) {
        for statement in statements {
            self.statement(&statement.what);
        }
    }

    fn statement(&mut self, does: &Does) {
        match does {
            Does::Let { name, value } => {
                let value = self.expr(value);
                self.locals.entry(name.text.clone()).or_insert(value);
            }
            Does::Set { fact, field, value } => self.assign(fact, field, value),
            Does::Modify { fact, changes } => {
                changes
                    .iter()
                    .for_each(|(field, value)| self.assign(fact, field, value));
            }
            Does::Insert { kind, fields } => self.insert(kind, fields),
            Does::Emit { values, .. } => values.iter().for_each(|value| {
                self.expr(value);
            }),
            Does::If {
                branches,
                otherwise,
            } => {
                for (condition, block) in branches {
                    self.holds(condition);
                    self.statements(block);
                }
                self.statements(otherwise);
            }
            Does::Update(_) | Does::Delete(_) | Does::Signal(_) | Does::Focus(_) => {}
        }
    }

    fn assign(&mut self, fact: &Word, field: &Word, value: &Expr) {
        let field = self.dotted(fact, field);
        let value = self.expr(value);
        self.relate(field, value);
    }

    fn insert(&mut self, kind: &Word, fields: &Given) {
        let kind = self.kind(kind);
        match fields {
            Given::InOrder(values) => values.iter().for_each(|value| {
                self.expr(value);
            }),
            Given::ByName(values) => {
                for (field, value) in values {
                    let field = kind.map_or(Hint::Nothing, |kind| self.field(kind, field));
                    let value = self.expr(value);
                    self.relate(field, value);
                }
            }
        }
    }

    /// Writes what is known into the table.
    fn finish(self) {
        let mut used = Vec::new();
        for ((kind, field), inferred) in &self.fields {
            let (known, _) = self.find(Hint::As(*inferred));
            let Some(ty) = self.table.types.get_mut(*kind) else {
                continue;
            };
            let Some(field) = ty.fields.get_mut(*field) else {
                continue;
            };
            match known {
                Hint::Is(known) => {
                    used.push(known);
                    field.ty = Some(known);
                }
                _ => {
                    let (of, name) = (&ty.name.text, &field.name.text);
                    let message = format!("nothing tells the type of the field `{name}` of `{of}`");
                    let help = format!("declare `{of}` with all its fields");
                    self.faults.add_with(field.name.span, message, help);
                }
            }
        }
        self.table.enums.iter().enumerate().for_each(|(at, of)| {
            if of.inferred && !used.contains(&Type::Enum(index(at))) {
                let name = &of.name;
                let declared = self.table.enums.iter().filter(|other| !other.inferred);
                let known = declared.map(|of| of.name.text.as_str());
                let message = format!("`{}` is neither bound nor an enum", name.text);
                self.faults.unknown(name.span, message, &name.text, known);
            }
        });
        for (at, of) in self.table.enums.iter_mut().enumerate() {
            of.lost = of.inferred && !used.contains(&Type::Enum(index(at)));
        }
    }
}
