//! How large a rule set is, cap by cap.

use cybermiles_rules::{Cap, Expr, Op, Rule, RuleSet, Statement, Value};

/// What a rule set takes of each cap that it can be measured by; the others bound a firing.
pub fn sizes(rules: &RuleSet) -> Vec<(Cap, usize)> {
    let size = |cap: &Cap| size(rules, *cap).map(|size| (*cap, size));
    Cap::ALL.iter().filter_map(size).collect()
}

fn size(rules: &RuleSet, cap: Cap) -> Option<usize> {
    Some(match cap {
        Cap::Bytes => rules.to_bytes().len(),
        Cap::Name => most(names(rules).map(Vec::len)),
        Cap::Enums => rules.enums.len(),
        Cap::Variants => most(rules.enums.iter().map(|of| of.variants.len())),
        Cap::Types => rules.types.len(),
        Cap::Fields => {
            let fields = rules.types.iter().map(|of| of.fields.len());
            most(fields.chain(rules.topics.iter().map(|topic| topic.values.len())))
        }
        Cap::Text => most(rules.constants.iter().map(|constant| match constant {
            Value::Text(text) => text.len(),
            _ => 0,
        })),
        Cap::Constants => rules.constants.len(),
        Cap::Topics => rules.topics.len().max(rules.signals.len()),
        Cap::Groups => rules.agenda_groups.len().max(rules.activation_groups.len()),
        Cap::Alphas => rules.alphas.len(),
        Cap::Betas => rules.betas.len(),
        Cap::Tests => {
            let alphas = rules.alphas.iter().map(|alpha| alpha.tests.len());
            most(alphas.chain(rules.betas.iter().map(|beta| beta.tests.len())))
        }
        Cap::Rules => rules.rules.len(),
        Cap::Patterns => most(rules.rules.iter().map(|rule| patterns(rules, rule))),
        Cap::Statements => most(rules.rules.iter().map(|rule| rule.then.len())),
        Cap::Locals => most(rules.rules.iter().map(|rule| rule.locals.len())),
        Cap::Operations => most(expressions(rules).map(|expr| expr.0.len())),
        Cap::Stack => most(expressions(rules).map(depth)),
        Cap::Parts => rules.parts(),
        Cap::Facts | Cap::Kept | Cap::Tokens | Cap::Firings | Cap::Effects | Cap::Steps => {
            return None
        }
    })
}

fn most(counts: impl Iterator<Item = usize>) -> usize {
    counts.max().unwrap_or(0)
}

fn names(rules: &RuleSet) -> impl Iterator<Item = &Vec<u8>> {
    let enums = rules
        .enums
        .iter()
        .flat_map(|of| of.variants.iter().chain([&of.name]));
    let types = rules.types.iter().flat_map(|of| {
        let fields = of.fields.iter().map(|field| &field.name);
        fields.chain([&of.name])
    });
    enums
        .chain(types)
        .chain(rules.topics.iter().map(|topic| &topic.name))
        .chain(&rules.signals)
        .chain(&rules.agenda_groups)
        .chain(&rules.activation_groups)
        .chain(rules.rules.iter().map(|rule| &rule.name))
}

fn patterns(rules: &RuleSet, rule: &Rule) -> usize {
    let beta = |node: u16| rules.betas.get(usize::from(node));
    let path = std::iter::successors(rule.node, |node| beta(*node).and_then(|beta| beta.left));
    // What is to its left comes before a node, so the path ends; but this may be no sound rule set.
    path.take(rules.betas.len()).count()
}

fn expressions(rules: &RuleSet) -> impl Iterator<Item = &Expr> {
    let alphas = rules.alphas.iter().flat_map(|alpha| &alpha.tests);
    let betas = rules.betas.iter().flat_map(|beta| &beta.tests);
    let statements = rules.rules.iter().flat_map(|rule| &rule.then);
    alphas.chain(betas).chain(statements.flat_map(of_statement))
}

fn of_statement(statement: &Statement) -> &[Expr] {
    match statement {
        Statement::Set { value, .. } | Statement::Let { value, .. } => std::slice::from_ref(value),
        Statement::Unless { condition, .. } => std::slice::from_ref(condition),
        Statement::Insert { fields: values, .. } | Statement::Emit { values, .. } => values,
        Statement::Update(_)
        | Statement::Delete(_)
        | Statement::Signal(_)
        | Statement::Focus(_)
        | Statement::Skip(_) => &[],
    }
}

/// The most values on the stack. A jump leaves what its target would have left, so one pass tells.
fn depth(expr: &Expr) -> usize {
    let mut now = 0usize;
    let mut deepest = 0;
    for op in &expr.0 {
        now = match op {
            Op::Const(_) | Op::Field { .. } | Op::Local(_) | Op::Now => now.saturating_add(1),
            Op::Neg
            | Op::Not
            | Op::ToDecimal
            | Op::ToInt
            | Op::Abs
            | Op::Round { .. }
            | Op::Len => now,
            Op::Add | Op::Sub | Op::Mul | Op::Div | Op::Rem | Op::Min | Op::Max => {
                now.saturating_sub(1)
            }
            Op::Eq | Op::Ne | Op::Lt | Op::Le | Op::Gt | Op::Ge => now.saturating_sub(1),
            Op::AndThen(_) | Op::OrElse(_) => now.saturating_sub(1),
        };
        deepest = deepest.max(now);
    }
    deepest
}
