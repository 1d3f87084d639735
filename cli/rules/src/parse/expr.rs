//! Expressions, by precedence climbing.

use super::{inner, Pair, Parser, Part};
use crate::{
    ast::{Binary, Expr, What, MEMBERSHIP},
    fault::Span,
};
use cybermiles_rules::Cap;
use std::iter::Peekable;

/// What an expression consists of at most. More could not be compiled, and this bounds the depth of the
/// tree.
const PARTS: usize = 320;

impl Parser<'_> {
    pub(super) fn expr(&mut self, pair: Pair<'_>) -> Option<Expr> {
        let span = self.span(&pair);
        if pair.clone().into_inner().flatten().count() > PARTS {
            self.faults.over(span, Cap::Operations);
            return Some(Expr {
                span,
                what: What::Bad,
            });
        }
        self.climb(&mut inner(pair).peekable(), 0)
    }

    /// An operand and what follows it, as long as that binds at least at a level.
    fn climb<'s>(
        &mut self,
        parts: &mut Peekable<impl Iterator<Item = Pair<'s>>>,
        least: u8,
    ) -> Option<Expr> {
        let operand = parts.next()?;
        let mut left = self.operand(operand)?;
        while let Some(next) = parts.next_if(|part| level(part) >= least) {
            left = match next.as_rule() {
                Part::r#in => self.membership(left, next)?,
                _ => {
                    let binary = Binary::of(next.as_str())?;
                    let right = self.climb(parts, binary.level().saturating_add(1))?;
                    let span = Span {
                        start: left.span.start,
                        end: right.span.end,
                    };
                    Expr {
                        span,
                        what: What::Binary(binary, Box::new(left), Box::new(right)),
                    }
                }
            };
        }
        Some(left)
    }

    fn membership(&mut self, value: Expr, pair: Pair<'_>) -> Option<Expr> {
        let span = Span {
            start: value.span.start,
            end: self.span(&pair).end,
        };
        let negated = pair
            .clone()
            .into_inner()
            .any(|part| part.as_rule() == Part::NOT);
        let list = inner(pair)
            .map(|item| self.expr(item))
            .collect::<Option<_>>()?;
        Some(Expr {
            span,
            what: What::In {
                value: Box::new(value),
                list,
                negated,
            },
        })
    }

    fn operand(&mut self, pair: Pair<'_>) -> Option<Expr> {
        let mut prefixes = Vec::new();
        let mut parts = inner(pair).peekable();
        while let Some(prefix) = parts.next_if(|part| part.as_rule() == Part::prefix) {
            prefixes.push(prefix);
        }
        let mut expr = self.primary(parts.next()?)?;
        for prefix in prefixes.into_iter().rev() {
            let span = Span {
                start: self.span(&prefix).start,
                end: expr.span.end,
            };
            let of = Box::new(expr);
            let what = if prefix.as_str() == "!" {
                What::Not(of)
            } else {
                What::Neg(of)
            };
            expr = Expr { span, what };
        }
        Some(expr)
    }

    fn primary(&mut self, pair: Pair<'_>) -> Option<Expr> {
        let span = self.span(&pair);
        let what = match pair.as_rule() {
            // With its parentheses, so that a fault underlines them too.
            Part::group => self.expr(inner(pair).next()?)?.what,
            Part::path => {
                let mut words = inner(pair);
                let first = self.word(&words.next()?);
                match words.next() {
                    Some(second) => What::Dotted(first, self.word(&second)),
                    None => What::Name(first),
                }
            }
            Part::call => {
                let mut parts = inner(pair);
                let function = self.word(&parts.next()?);
                let arguments = parts.map(|part| self.expr(part)).collect::<Option<_>>()?;
                What::Call(function, arguments)
            }
            _ => self.literal(&pair)?,
        };
        Some(Expr { span, what })
    }
}

fn level(part: &Pair<'_>) -> u8 {
    match part.as_rule() {
        Part::r#in => MEMBERSHIP,
        _ => Binary::of(part.as_str()).map_or(0, Binary::level),
    }
}
