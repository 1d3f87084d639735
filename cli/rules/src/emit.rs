//! Consequences as statements.

use crate::{
    ast::{Does, Expr, Given, Statement as Written, What, Word},
    check::Output,
    expr::{Typed, Typer},
    fault::{Remarks, Span},
    network::unknown_type,
    scope::{unknown_field, Local, Meaning, Of, Scope},
    types::{index, Table},
};
use cybermiles_rules::{Cap, Statement, Topic, Type, Value};

pub(crate) struct Consequence<'a> {
    pub table: &'a Table,
    pub faults: &'a mut Remarks,
    pub scope: Scope,
    pub output: &'a mut Output,
    out: Vec<Statement>,
    /// Whether there is a fault about too many statements.
    full: bool,
}

impl<'a> Consequence<'a> {
    pub fn new(
        table: &'a Table,
        faults: &'a mut Remarks,
        scope: Scope,
        output: &'a mut Output,
    ) -> Self {
        Self {
            table,
            faults,
            scope,
            output,
            out: Vec::new(),
            full: false,
        }
    }

    /// The types of the local variables, and the statements.
    pub fn compile(mut self, then: &[Written]) -> (Vec<Type>, Vec<Statement>) {
        self.keep_binds(then);
        self.block(then);
        (
            self.scope
                .locals
                .into_iter()
                .map(|local| local.ty)
                .collect(),
            self.out,
        )
    }

    /// A bound field has the value with which the rule fires: where the consequence may change it, a
    /// variable keeps it.
    fn keep_binds(&mut self, then: &[Written]) {
        for bind in self.scope.binds.clone() {
            let (Some(kind), Of::Field(field)) = (bind.kind, bind.of) else {
                continue;
            };
            let Some(field) = self.table.field(kind, field) else {
                continue;
            };
            let changes = |does: &Does| match does {
                Does::Set { field: set, .. } => set.text == field.name.text,
                Does::Modify { changes, .. } => {
                    changes.iter().any(|(set, _)| set.text == field.name.text)
                }
                Does::Delete(_) => true,
                _ => false,
            };
            let uses = |does: &Does| does.exprs().iter().any(|expr| names(expr, &bind.name));
            let [changed, used] = [
                then.iter().any(|statement| statement.what.any(&changes)),
                then.iter().any(|statement| statement.what.any(&uses)),
            ];
            if !changed || !used {
                continue;
            }
            let span = then
                .first()
                .map_or_else(Span::default, |statement| statement.span);
            if let Some(value) = self.typer().bound(&bind, span) {
                let name = Word {
                    text: bind.name,
                    span,
                };
                self.declare(&name, value, span);
            }
        }
    }

    fn typer(&mut self) -> Typer<'_> {
        Typer {
            table: self.table,
            scope: &self.scope,
            faults: self.faults,
        }
    }

    fn push(&mut self, statement: Statement, span: Span) {
        if self.out.len() == Cap::Statements.max() as usize && !self.full {
            self.faults.over(span, Cap::Statements);
            self.full = true;
        }
        self.out.push(statement);
    }

    fn block(&mut self, statements: &[Written]) {
        for statement in statements {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &Written) {
        let span = statement.span;
        match &statement.what {
            Does::Let { name, value } => self.assign(name, value, span),
            Does::Set { fact, field, value } => {
                self.set(fact, field, value, span);
            }
            Does::Modify { fact, changes } => {
                for (field, value) in changes {
                    self.set(fact, field, value, span);
                }
                // Each change has told of an unknown fact.
                if let Some(bind) = self
                    .scope
                    .bind(&fact.text)
                    .filter(|bind| bind.of == Of::Fact)
                {
                    let slot = bind.slot;
                    self.push(Statement::Update(slot), span);
                }
            }
            Does::Insert { kind, fields } => self.insert(kind, fields, span),
            Does::Update(fact) => {
                if let Some(bind) = self.typer().fact(fact) {
                    self.push(Statement::Update(bind.slot), span);
                }
            }
            Does::Delete(fact) => {
                if let Some(bind) = self.typer().fact(fact) {
                    self.push(Statement::Delete(bind.slot), span);
                }
            }
            Does::Emit { topic, values } => self.emit(topic, values, span),
            Does::Signal(name) => {
                let signal = self.output.signal(name, self.faults);
                self.push(Statement::Signal(signal), span);
            }
            Does::Focus(name) => {
                if let Some(group) = self.output.focus(name, self.faults) {
                    self.push(Statement::Focus(group), span);
                }
            }
            Does::If {
                branches,
                otherwise,
            } => self.choice(branches, otherwise, span),
        }
    }

    fn assign(&mut self, name: &Word, value: &Expr, span: Span) {
        if let Some(bind) = self.scope.bind(&name.text) {
            let (message, help) = match bind.of {
                Of::Fact => (
                    format!("`{}` is a fact and cannot be assigned to", name.text),
                    format!("assign to a field: `{}.field = …`", name.text),
                ),
                _ => (
                    format!(
                        "`{}` is the value of a field and cannot be assigned to",
                        name.text
                    ),
                    "bind the fact and assign to its field: `fact.field = …`".to_owned(),
                ),
            };
            return self.faults.add_with(name.span, message, help);
        }
        match self.scope.meaning(&name.text, self.table) {
            Meaning::Local(local) => {
                let Some(ty) = self.scope.locals.get(local).map(|local| local.ty) else {
                    return;
                };
                let to = format!("`{}`", name.text);
                if let Some(value) = self.typer().assigned(value, ty, &to) {
                    let value = self.output.expr(value, self.faults);
                    self.push(
                        Statement::Let {
                            local: index(local),
                            value,
                        },
                        span,
                    );
                }
            }
            _ => match self.typer().value(value) {
                Some(value) => self.declare(name, value, span),
                None => self.scope.lost.push(name.text.clone()),
            },
        }
    }

    /// A new variable. One for texts takes any of them, for what comes later may be longer.
    fn declare(&mut self, name: &Word, value: Typed, span: Span) {
        let local = self.scope.locals.len();
        if local == Cap::Locals.max() as usize {
            self.faults.over(span, Cap::Locals);
        }
        let ty = match value.ty {
            Type::Text(_) => Type::Text(index(Cap::Text.max() as usize)),
            other => other,
        };
        let value = self.output.expr(value, self.faults);
        self.scope.locals.push(Local {
            name: name.text.clone(),
            ty,
        });
        self.push(
            Statement::Let {
                local: index(local),
                value,
            },
            span,
        );
    }

    fn set(&mut self, fact: &Word, field: &Word, value: &Expr, span: Span) {
        let place = self.typer().fact_field(fact, field);
        let ty = place.and_then(|(_, kind, at)| self.table.field(kind, at)?.ty);
        match (place, ty) {
            (Some((slot, _, at)), Some(ty)) => {
                let to = format!("`{}`", field.text);
                if let Some(value) = self.typer().assigned(value, ty, &to) {
                    let value = self.output.expr(value, self.faults);
                    self.push(
                        Statement::Set {
                            slot,
                            field: index(at),
                            value,
                        },
                        span,
                    );
                }
            }
            // For the faults of the value.
            _ => {
                self.typer().value(value);
            }
        }
    }

    fn insert(&mut self, kind: &Word, fields: &Given, span: Span) {
        let Some(at) = self.table.type_named(&kind.text) else {
            return unknown_type(kind, self.table, self.faults);
        };
        let Some(ty) = self.table.types.get(at) else {
            return;
        };
        let mut given: Vec<Option<&Expr>> = vec![None; ty.fields.len()];
        match fields {
            Given::InOrder(_) if ty.inferred => {
                let message = format!("the order of the fields of `{}` is not declared", kind.text);
                let help = format!("write `{} {{ field: value }}`, or declare it", kind.text);
                return self.faults.add_with(kind.span, message, help);
            }
            Given::InOrder(values) if values.len() != ty.fields.len() => {
                let (has, are) = (ty.fields.len(), values.len());
                let message = format!("`{}` has {has} fields, here are {are} values", kind.text);
                return self.faults.add(span, message);
            }
            Given::InOrder(values) => given = values.iter().map(Some).collect(),
            Given::ByName(values) => {
                for (field, value) in values {
                    let place = self.table.field_named(at, &field.text);
                    match place.and_then(|place| given.get_mut(place)) {
                        Some(place) if place.is_none() => *place = Some(value),
                        Some(_) => {
                            self.faults
                                .add(field.span, format!("`{}` is given twice", field.text));
                        }
                        None => unknown_field(field, at, self.table, self.faults),
                    }
                }
            }
        }
        self.insert_given(at, &given, span);
    }

    /// What is not given is zero, false, empty or the first variant.
    fn insert_given(&mut self, kind: usize, given: &[Option<&Expr>], span: Span) {
        let table = self.table;
        let Some(ty) = table.types.get(kind) else {
            return;
        };
        let mut fields = Vec::new();
        for (field, given) in ty.fields.iter().zip(given) {
            let Some(is) = field.ty else { continue };
            let to = format!("`{}`", field.name.text);
            let value = match given {
                Some(value) => self.typer().assigned(value, is, &to),
                None => Some(Typed::of_constant(Value::zero(is), is, span)),
            };
            fields.extend(value.map(|value| self.output.expr(value, self.faults)));
        }
        self.push(
            Statement::Insert {
                kind: index(kind),
                fields,
            },
            span,
        );
    }

    fn emit(&mut self, topic: &Word, values: &[Expr], span: Span) {
        let mut typed = Vec::new();
        for (at, value) in values.iter().enumerate() {
            if at == Cap::Fields.max() as usize {
                self.faults.over(value.span, Cap::Fields);
            }
            typed.extend(self.typer().value(value));
        }
        if typed.len() != values.len() {
            return;
        }
        let types = typed.iter().map(|value| value.ty).collect();
        let topic_of = Topic {
            name: topic.text.clone().into_bytes(),
            values: types,
        };
        let at = self.output.topic(topic, topic_of, self.faults);
        let Some(wanted) = self.output.rules.topics.get(usize::from(at)).cloned() else {
            return;
        };
        if wanted.values.len() != typed.len() {
            let (first, here) = (wanted.values.len(), typed.len());
            let message = format!(
                "`{}` has {first} values elsewhere, here it has {here}",
                topic.text
            );
            return self.faults.add(span, message);
        }
        let mut given = Vec::new();
        for (value, ty) in values.iter().zip(wanted.values) {
            let to = format!("this value of `{}` elsewhere", topic.text);
            let value = self.typer().assigned(value, widest(ty), &to);
            given.extend(value.map(|value| self.output.expr(value, self.faults)));
        }
        self.push(
            Statement::Emit {
                topic: at,
                values: given,
            },
            span,
        );
    }

    fn choice(&mut self, branches: &[(Expr, Vec<Written>)], otherwise: &[Written], span: Span) {
        let mut to_end = Vec::new();
        for (at, (condition, block)) in branches.iter().enumerate() {
            let condition = self.typer().condition(condition);
            let condition = condition.map(|typed| self.output.expr(typed, self.faults));
            let unless = self.out.len();
            let condition = condition.unwrap_or_default();
            self.push(Statement::Unless { condition, skip: 0 }, span);
            self.block(block);
            let last = at.saturating_add(1) == branches.len();
            if !last || !otherwise.is_empty() {
                to_end.push(self.out.len());
                self.push(Statement::Skip(0), span);
            }
            self.land(unless);
        }
        self.block(otherwise);
        for skip in to_end {
            self.land(skip);
        }
    }

    /// Lets a jump lead to what comes next. One that does not fit is in a consequence that is over its cap.
    fn land(&mut self, jump: usize) {
        let distance = index(self.out.len().saturating_sub(jump).saturating_sub(1));
        let statement = self.out.get_mut(jump);
        if let Some(Statement::Unless { skip, .. } | Statement::Skip(skip)) = statement {
            *skip = distance;
        }
    }
}

fn widest(ty: Type) -> Type {
    match ty {
        Type::Text(_) => Type::Text(index(Cap::Text.max() as usize)),
        other => other,
    }
}

/// Whether an expression uses a name.
fn names(expr: &Expr, name: &str) -> bool {
    expr.any(&|what| matches!(what, What::Name(word) if word.text == name))
}
