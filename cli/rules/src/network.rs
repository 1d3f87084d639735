//! Conditions as nodes of the network. What several rules need is there once.

use crate::{
    ast::{Condition, Constraint, Expr, Pattern, What, Word},
    check::Output,
    expr::{Code, Typed, Typer},
    fault::{Remarks, Span},
    scope::Scope,
    types::{index, Table},
};
use cybermiles_rules::{Alpha, Beta, Cap, Join, Op};

/// A pattern on its way to becoming nodes.
struct Node {
    kind: u8,
    join: Join,
    span: Span,
    /// Where its fact is in the tuple.
    slot: u8,
    /// Tests that look at its own fact only.
    own: Vec<Typed>,
    /// Tests that look at facts before it.
    joint: Vec<Typed>,
}

pub(crate) struct Conditions<'a> {
    pub table: &'a Table,
    pub faults: &'a mut Remarks,
    pub scope: Scope,
    nodes: Vec<Node>,
}

impl<'a> Conditions<'a> {
    pub fn new(table: &'a Table, faults: &'a mut Remarks) -> Self {
        Self {
            table,
            faults,
            scope: Scope::default(),
            nodes: Vec::new(),
        }
    }

    pub fn add(&mut self, condition: &Condition) {
        match condition {
            Condition::Each(pattern) => {
                self.pattern(pattern, Join::Each);
                self.scope.keep();
            }
            Condition::Not(pattern) => {
                self.pattern(pattern, Join::Not);
                self.scope.forget();
            }
            Condition::Exists(pattern) => {
                self.pattern(pattern, Join::Exists);
                self.scope.forget();
            }
            Condition::Eval(expr) => self.eval(expr),
        }
    }

    fn pattern(&mut self, pattern: &Pattern, join: Join) {
        let kind = self.table.type_named(&pattern.kind.text);
        if kind.is_none() {
            unknown_type(&pattern.kind, self.table, self.faults);
        }
        if self.nodes.len() == Cap::Patterns.max() as usize {
            self.faults.over(pattern.span, Cap::Patterns);
        }
        let slot = index(self.scope.slots);
        self.scope.enter(pattern, self.table, self.faults);
        let (own, joint) = (Vec::new(), Vec::new());
        let kind = kind.map_or(u8::MAX, index);
        let mut node = Node {
            kind,
            join,
            span: pattern.span,
            slot,
            own,
            joint,
        };
        for constraint in &pattern.constraints {
            self.constraint(constraint, &mut node);
        }
        self.nodes.push(node);
    }

    fn constraint(&mut self, constraint: &Constraint, node: &mut Node) {
        if let (Some(_), What::Name(_)) = (&constraint.bind, &constraint.expr.what) {
            return;
        }
        let Self {
            table,
            faults,
            scope,
            ..
        } = self;
        if let Some(test) = (Typer {
            table,
            scope,
            faults,
        })
        .condition(&constraint.expr)
        {
            node.test(test, faults);
        }
    }

    fn eval(&mut self, expr: &Expr) {
        let Self {
            table,
            faults,
            scope,
            nodes,
        } = self;
        let Some(node) = nodes.iter_mut().rev().find(|node| node.join == Join::Each) else {
            faults.add(
                expr.span,
                "`eval` comes after a pattern whose fact it may look at",
            );
            return;
        };
        if let Some(test) = (Typer {
            table,
            scope,
            faults,
        })
        .condition(expr)
        {
            node.test(test, faults);
        }
    }

    /// The nodes, and the last of them.
    pub fn finish(self, output: &mut Output) -> (Scope, Option<u16>) {
        let mut last = None;
        for node in self.nodes {
            last = Some(node.finish(last, output, self.faults));
        }
        (self.scope, last)
    }
}

impl Node {
    fn test(&mut self, test: Typed, faults: &mut Remarks) {
        let elsewhere = |code: &Code| match code {
            Code::Op(Op::Field { slot, .. }) => *slot != self.slot,
            _ => false,
        };
        let tests = match test.code.iter().any(elsewhere) {
            true => &mut self.joint,
            false => &mut self.own,
        };
        if tests.len() == Cap::Tests.max() as usize {
            faults.over(test.span, Cap::Tests);
        }
        tests.push(test);
    }

    fn finish(self, left: Option<u16>, output: &mut Output, faults: &mut Remarks) -> u16 {
        let mut tests = Vec::new();
        for mut test in self.own {
            for code in &mut test.code {
                if let Code::Op(Op::Field { slot, .. }) = code {
                    *slot = 0;
                }
            }
            tests.push(output.expr(test, faults));
        }
        let right = output.alpha(
            Alpha {
                kind: self.kind,
                tests,
            },
            self.span,
            faults,
        );
        let tests = self
            .joint
            .into_iter()
            .map(|test| output.expr(test, faults))
            .collect();
        output.beta(
            Beta {
                left,
                right,
                join: self.join,
                tests,
            },
            self.span,
            faults,
        )
    }
}

/// Says that there is no such type of facts.
pub(crate) fn unknown_type(name: &Word, table: &Table, faults: &mut Remarks) {
    let message = format!("there is no type `{}`", name.text);
    let known = table.types.iter().map(|ty| ty.name.text.as_str());
    faults.unknown(name.span, message, &name.text, known);
}
