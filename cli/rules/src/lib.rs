//! # The language in which business analysts write rules
//!
//! From text to the form that the rules engine runs:
//!
//! ```
//! use cybermiles_rule_language::{compile, Options};
//!
//! let source = r#"
//!     declare Order
//!         amount : decimal
//!         discount : decimal
//!     end
//!
//!     rule "Ten percent from a hundred on"
//!     when
//!         order : Order(amount >= 100)
//!     then
//!         order.discount = round(order.amount * 0.1, 2)
//!     end
//! "#;
//! let compiled = compile(source, Options::default()).expect("it is right");
//! assert_eq!(compiled.rules.rules.len(), 1);
//!
//! let faults = compile(&source.replace("amount >=", "amuont >="), Options::default()).unwrap_err();
//! assert_eq!(faults[0].show("orders.drl", source), "\
//! orders.drl:9:23: `amuont` is neither a field of `Order` nor bound
//!   |
//! 9 |         order : Order(amount >= 100)
//!   |                       ^^^^^^
//!   = did you mean `amount`?
//! ");
//! ```
//!
//! It is a subset of DRL, the language of Drools: `grammar.pest` is the whole of it. What is not in it (globals,
//! functions, queries, `or` between patterns, `from`, `accumulate`, Java) is a fault and never skipped.
//!
//! ## Names
//!
//! * Types of facts and enums are declared, or else made from their use, with a note that shows the
//!   declaration (see the table in `infer.rs`).
//! * In a pattern a plain name is a field of its own fact, else what an earlier pattern or constraint has
//!   bound. `$x : field` binds, `$x : field > 10` binds and tests.
//! * In a consequence a bound field is the value with which the rule fired. A variable is declared by its
//!   first assignment; it is zero where that was passed over.
//! * What is bound within `not` or `exists` is known only there.
//!
//! ## Types
//!
//! `int` (128 bits), `decimal` (18 places), `bool`, `string(n)` of up to `n` bytes (64), `account`, `hash`, and enums. A
//! whole number among decimals becomes one. `0x…` is an account or a hash, whichever is needed. Nothing else
//! is converted by itself.
//!
//! ## What comes out
//!
//! The same text gives the same bytes. Rules, nodes and constants are numbered in the order of first need.
//! Tests of one fact are in the alpha nodes, tests of several in the beta nodes, both shared. `eval` is a test of
//! the last pattern before it. A rule with `enabled false` is checked and left out; others may extend it. A rule
//! that would never stop is refused (see `lint.rs`).

mod ast;
mod check;
mod date;
mod emit;
pub mod explain;
mod expr;
pub mod facts;
mod fault;
mod form;
mod infer;
mod lint;
mod network;
mod parse;
pub mod run;
mod scan;
mod scope;
#[cfg(test)]
mod tests;
mod types;

pub use fault::{nearest, Fault, Note, Remark};
pub use form::{add_enum, add_field, form_of, formula, show_formula, show_type, WrongField};

use check::{Output, Rules};
use cybermiles_rules::{Cap, Invalid, RuleSet};
use fault::{Remarks, Span};
use lint::Lint;
use types::Table;

/// What the author asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Accepts rules that would fire again and again until a limit stops them.
    pub allow_loop: bool,
}

/// A text that is right.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Compiled {
    /// What the engine runs.
    pub rules: RuleSet,
    /// What its author should know, in the order of the text.
    pub notes: Vec<Note>,
}

/// Compiles a text; refuses it with as many faults as can be found, in the order of the text.
pub fn compile(source: &str, options: Options) -> Result<Compiled, Vec<Fault>> {
    let (mut faults, mut notes) = (Remarks::default(), Remarks::default());
    let file = parse::parse(source, &mut faults);
    if file.rules.is_empty() && faults.is_empty() {
        faults.add(Span::default(), "there is no rule");
    }
    let rules = Rules::of(&file, &mut faults);
    // What could not be read is missing, and all that names it would seem wrong.
    if file.incomplete || Cap::Rules.check(file.rules.len()).is_err() {
        return Err(faults.finish(source));
    }
    let mut table = Table::declared(&file, &mut faults);
    infer::infer(&rules, &mut table, &mut faults);
    let mut output = Output::new(&table, &rules, source);
    for rule in rules.all() {
        Lint::new(&rules, rule, options).check(&mut faults, &mut notes);
        match rule.attributes.disabled {
            None => output.rule(&rules, rule, &table, &mut faults),
            Some(span) => {
                notes.add(
                    span,
                    format!("`{}` is switched off and left out", rule.name.text),
                );
                output.clone().rule(&rules, rule, &table, &mut faults);
            }
        }
    }
    if faults.is_empty() {
        if let Err(invalid) = output.rules.check() {
            unsound(invalid, &mut faults);
        }
    }
    if !faults.is_empty() {
        return Err(faults.finish(source));
    }
    table.notes(&mut notes);
    Ok(Compiled {
        rules: output.rules,
        notes: notes.finish(source),
    })
}

/// A fault of the whole.
fn unsound(invalid: Invalid, faults: &mut Remarks) {
    match invalid {
        Invalid::Over(cap) => faults.over(Span::default(), cap),
        other => faults.add(Span::default(), other.to_string()),
    }
}
