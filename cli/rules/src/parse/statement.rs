//! Statements.

use super::{inner, Pair, Parser, Part};
use crate::{
    ast::{Binary, Does, Expr, Given, Statement, What, Word},
    fault::Span,
};

impl Parser<'_> {
    pub(super) fn statements(&mut self, pair: Pair<'_>) -> Option<Vec<Statement>> {
        inner(pair).map(|part| self.statement(part)).collect()
    }

    fn statement(&mut self, pair: Pair<'_>) -> Option<Statement> {
        let span = self.span(&pair);
        let kind = pair.as_rule();
        let mut parts = inner(pair.clone());
        let what = match kind {
            Part::assignment => self.assignment(pair)?,
            Part::modify => {
                let fact = self.word(&parts.next()?);
                let changes = parts
                    .map(|part| self.change(&fact, part))
                    .collect::<Option<_>>()?;
                Does::Modify { fact, changes }
            }
            Part::insert => self.insert(parts.next()?)?,
            Part::update => Does::Update(self.word(&parts.next()?)),
            Part::delete => Does::Delete(self.word(&parts.next()?)),
            Part::emit => Does::Emit {
                topic: self.name(&parts.next()?),
                values: parts.map(|part| self.expr(part)).collect::<Option<_>>()?,
            },
            Part::signal => Does::Signal(self.name(&parts.next()?)),
            Part::focus => Does::Focus(self.name(&parts.next()?)),
            Part::r#if | Part::when => self.choice(pair)?,
            _ => return None,
        };
        Some(Statement { span, what })
    }

    fn assignment(&mut self, pair: Pair<'_>) -> Option<Does> {
        let mut parts = inner(pair);
        let path = parts.next()?;
        let target = Expr {
            span: self.span(&path),
            what: What::Bad,
        };
        let mut words = inner(path);
        let first = self.word(&words.next()?);
        let second = words.next().map(|word| self.word(&word));
        let what = match second.clone() {
            Some(second) => What::Dotted(first.clone(), second),
            None => What::Name(first.clone()),
        };
        let value = self.assigned(Expr { what, ..target }, &parts.next()?, parts.next()?)?;
        Some(match second {
            Some(field) => Does::Set {
                fact: first,
                field,
                value,
            },
            None => Does::Let { name: first, value },
        })
    }

    fn change(&mut self, fact: &Word, pair: Pair<'_>) -> Option<(Word, Expr)> {
        let mut parts = inner(pair);
        let field = self.word(&parts.next()?);
        let what = What::Dotted(
            Word {
                span: field.span,
                ..fact.clone()
            },
            field.clone(),
        );
        let target = Expr {
            span: field.span,
            what,
        };
        let value = self.assigned(target, &parts.next()?, parts.next()?)?;
        Some((field, value))
    }

    /// `t += e` as `t = t + e`.
    fn assigned(&mut self, target: Expr, assign: &Pair<'_>, value: Pair<'_>) -> Option<Expr> {
        let value = self.expr(value)?;
        let Some(sign) = assign
            .as_str()
            .strip_suffix('=')
            .filter(|sign| !sign.is_empty())
        else {
            return Some(value);
        };
        let binary = Binary::of(sign)?;
        let span = Span {
            start: target.span.start,
            end: value.span.end,
        };
        Some(Expr {
            span,
            what: What::Binary(binary, Box::new(target), Box::new(value)),
        })
    }

    fn insert(&mut self, pair: Pair<'_>) -> Option<Does> {
        let form = pair.as_rule();
        let mut parts = inner(pair);
        let kind = self.name(&parts.next()?);
        let fields = match form {
            Part::construct => {
                Given::InOrder(parts.map(|part| self.expr(part)).collect::<Option<_>>()?)
            }
            _ => Given::ByName(
                parts
                    .map(|part| {
                        let mut parts = inner(part);
                        let field = self.word(&parts.next()?);
                        Some((field, self.expr(parts.next()?)?))
                    })
                    .collect::<Option<_>>()?,
            ),
        };
        Some(Does::Insert { kind, fields })
    }

    /// Both `if (c) { … } else { … }` and `when c then … else … end`.
    fn choice(&mut self, pair: Pair<'_>) -> Option<Does> {
        let mut branches = Vec::new();
        let mut otherwise = Vec::new();
        let mut condition = None;
        for part in inner(pair) {
            match part.as_rule() {
                Part::expr => condition = Some(self.expr(part)?),
                _ => {
                    let block = self.statements(part)?;
                    match condition.take() {
                        Some(condition) => branches.push((condition, block)),
                        None => otherwise = block,
                    }
                }
            }
        }
        Some(Does::If {
            branches,
            otherwise,
        })
    }
}
