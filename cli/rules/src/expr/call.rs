//! The functions.

use super::{combine, Typed, Typer};
use crate::{
    ast::{Expr, What, Word},
    fault::Span,
};
use cybermiles_rules::{Op, Rounding, Type, Value, PLACES};

/// Their names, for those who miswrite one.
const NAMES: [&str; 10] = [
    "min", "max", "abs", "round", "floor", "ceil", "int", "decimal", "len", "now",
];

const ROUNDINGS: [(&str, Rounding); 6] = [
    ("half-up", Rounding::HalfUp),
    ("half-even", Rounding::HalfEven),
    ("down", Rounding::Down),
    ("up", Rounding::Up),
    ("floor", Rounding::Floor),
    ("ceiling", Rounding::Ceiling),
];

impl Typer<'_> {
    pub(super) fn call(&mut self, function: &Word, args: &[Expr], span: Span) -> Option<Typed> {
        let name = function.text.as_str();
        match (name, args) {
            ("min", [one, other]) => self.choice(Op::Min, name, one, other, span),
            ("max", [one, other]) => self.choice(Op::Max, name, one, other, span),
            ("abs", [of]) => {
                let of = self.number(of, name)?;
                let ty = of.ty;
                Some(of.then(Op::Abs, ty, span))
            }
            ("round", [of, places]) => self.round(of, places, Rounding::HalfUp, span),
            ("round", [of, places, mode]) => {
                let mode = self.rounding(mode);
                self.round(of, places, mode?, span)
            }
            ("floor", [of]) => self.rounded(of, name, 0, Rounding::Floor, span),
            ("ceil", [of]) => self.rounded(of, name, 0, Rounding::Ceiling, span),
            ("int", [of]) => {
                let of = self.number(of, name)?;
                Some(match of.ty {
                    Type::Int => of,
                    _ => of.then(Op::ToInt, Type::Int, span),
                })
            }
            ("decimal", [of]) => self.decimal(of, name),
            ("len", [of]) => self.len(of, span),
            ("now", []) => Some(Typed::of(Op::Now, Type::Int, span)),
            _ => self.no_call(function, args.len()),
        }
    }

    fn no_call(&mut self, function: &Word, given: usize) -> Option<Typed> {
        let name = function.text.as_str();
        if NAMES.contains(&name) {
            let takes = match name {
                "now" => "nothing",
                "min" | "max" => "two numbers",
                "round" => "a number, decimal places and perhaps a direction",
                "len" => "a text",
                _ => "one number",
            };
            self.faults.add(
                function.span,
                format!("`{name}` takes {takes}, here are {given} values"),
            );
        } else {
            let message = format!("there is no function `{name}`");
            self.faults
                .unknown(function.span, message, name, NAMES.into_iter());
        }
        None
    }

    fn choice(
        &mut self,
        op: Op,
        name: &str,
        one: &Expr,
        other: &Expr,
        span: Span,
    ) -> Option<Typed> {
        let (one, other) = (self.number(one, name), self.number(other, name));
        let Ok((one, other)) = one?.alike(other?) else {
            return self.too_large(span);
        };
        let ty = one.ty;
        Some(combine(one, other, op, ty, span))
    }

    fn decimal(&mut self, of: &Expr, name: &str) -> Option<Typed> {
        match self.number(of, name)?.to(Type::Decimal) {
            Ok(decimal) => Some(decimal),
            Err(int) => self.too_large(int.span),
        }
    }

    fn len(&mut self, of: &Expr, span: Span) -> Option<Typed> {
        let of = self.value(of)?;
        if !matches!(of.ty, Type::Text(_)) {
            let message = format!("`len` takes a string, this is {}", self.shown(of.ty));
            self.faults.add(of.span, message);
            return None;
        }
        Some(of.then(Op::Len, Type::Int, span))
    }

    fn round(&mut self, of: &Expr, places: &Expr, rounding: Rounding, span: Span) -> Option<Typed> {
        let known = match places.what {
            What::Int(places) => u8::try_from(places).ok().filter(|places| *places <= PLACES),
            _ => None,
        };
        if known.is_none() {
            let message = format!("decimal places are written as a number from 0 to {PLACES}");
            self.faults.add(places.span, message);
        }
        self.rounded(of, "round", known?, rounding, span)
    }

    fn rounded(
        &mut self,
        of: &Expr,
        name: &str,
        places: u8,
        rounding: Rounding,
        span: Span,
    ) -> Option<Typed> {
        let of = self.decimal(of, name)?;
        let folded = match of.constant() {
            Some(Value::Decimal(decimal)) => decimal.round(places, rounding),
            _ => None,
        };
        Some(match folded {
            Some(decimal) => Typed::of_constant(Value::Decimal(decimal), Type::Decimal, span),
            None => of.then(Op::Round { places, rounding }, Type::Decimal, span),
        })
    }

    fn rounding(&mut self, mode: &Expr) -> Option<Rounding> {
        let name = match &mode.what {
            What::Text(name) => name.as_str(),
            _ => "",
        };
        let found = ROUNDINGS.iter().find(|(known, _)| *known == name);
        if found.is_none() {
            let names = Vec::from_iter(ROUNDINGS.iter().map(|(name, _)| format!("\"{name}\"")));
            let help = format!("it is one of {}", names.join(", "));
            self.faults
                .add_with(mode.span, "this is no direction of rounding", help);
        }
        found.map(|(_, rounding)| *rounding)
    }
}
