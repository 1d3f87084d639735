//! Conditions as nodes, and what is shared.

use super::*;
use cybermiles_rules::{Alpha, Beta, Cap, Expr, Join, Op};

const TYPES: &str = "declare A id:int x:int end declare B id:int x:int end\n";

fn compiled(rules: &str) -> RuleSet {
    right(&format!("{TYPES}{rules}")).rules
}

fn f(slot: u8, field: u8) -> Op {
    Op::Field { slot, field }
}

#[test]
fn tests_go_where_their_facts_are() {
    let rules = compiled(
        "rule R when a : A($x : x > 1) b : B(id == a.id, x > 2, x == $x || id == 3) eval(b.x > 4) eval(a.x < b.x) then end",
    );
    let c = Op::Const;
    assert_eq!(rules.constants, [1, 2, 4, 3].map(Value::Int));
    assert_eq!(
        rules.alphas,
        [
            Alpha {
                kind: 0,
                tests: vec![Expr(vec![f(0, 1), c(0), Op::Gt])]
            },
            Alpha {
                kind: 1,
                tests: vec![
                    Expr(vec![f(0, 1), c(1), Op::Gt]),
                    Expr(vec![f(0, 1), c(2), Op::Gt]),
                ]
            },
        ]
    );
    assert_eq!(
        rules.betas,
        [
            Beta {
                left: None,
                right: 0,
                join: Join::Each,
                tests: vec![]
            },
            Beta {
                left: Some(0),
                right: 1,
                join: Join::Each,
                tests: vec![
                    Expr(vec![f(1, 0), f(0, 0), Op::Eq]),
                    Expr(vec![
                        f(1, 1),
                        f(0, 1),
                        Op::Eq,
                        Op::OrElse(3),
                        f(1, 0),
                        c(3),
                        Op::Eq
                    ]),
                    Expr(vec![f(0, 1), f(1, 1), Op::Lt]),
                ]
            },
        ]
    );
    assert_eq!(rules.rules[0].node, Some(1));
}

#[test]
fn not_and_exists_take_no_slot() {
    let rules = compiled(
        "rule R when not A(x == 1) exists(B($b : id, x == $b)) a : A() not b : B(id == a.id, b.x == 2) c : B(x == a.x) then c.x = a.x end",
    );
    let betas: Vec<_> = rules
        .betas
        .iter()
        .map(|beta| (beta.left, beta.join, &beta.tests))
        .collect();
    let join = |one, other| vec![Expr(vec![one, other, Op::Eq])];
    assert_eq!(
        betas,
        [
            (None, Join::Not, &vec![]),
            (Some(0), Join::Exists, &vec![]),
            (Some(1), Join::Each, &vec![]),
            (Some(2), Join::Not, &join(f(1, 0), f(0, 0))),
            (Some(3), Join::Each, &join(f(1, 1), f(0, 1))),
        ]
    );
    assert_eq!(rules.alphas[1].tests, join(f(0, 1), f(0, 0)));
    let run = |facts: &[(&str, i128, i128)]| {
        let given = |id, x| [("id", Value::Int(id)), ("x", Value::Int(x))];
        let facts = facts
            .iter()
            .map(|(kind, id, x)| fact(&rules, kind, &given(*id, *x)))
            .collect();
        fire(&rules, facts).fired.len()
    };
    assert_eq!(run(&[("A", 1, 5), ("B", 7, 7), ("B", 2, 5)]), 1);
    assert_eq!(run(&[("A", 1, 5), ("B", 2, 5)]), 0);
    assert_eq!(
        run(&[("A", 1, 5), ("B", 7, 7), ("B", 2, 5), ("B", 1, 2)]),
        0
    );
    assert_eq!(
        run(&[("A", 1, 5), ("B", 7, 7), ("B", 2, 5), ("A", 9, 1)]),
        0
    );
}

#[test]
fn what_two_rules_need_is_there_once() {
    let rules = compiled(
        "rule R when a : A(x > 1) B(id == a.id) then end
         rule S when q : A(x > 1) B(id == q.id) not A(x == 5) then end
         rule T when A(x > 2) then end
         rule U when A(x > 1) then end",
    );
    assert_eq!(rules.alphas.len(), 4);
    assert_eq!(rules.betas.len(), 4);
    let nodes: Vec<_> = rules.rules.iter().map(|rule| rule.node).collect();
    assert_eq!(nodes, [Some(1), Some(2), Some(3), Some(0)]);
    assert_eq!(rules.constants, [1, 5, 2].map(Value::Int));
}

#[test]
fn a_field_comes_before_a_bind() {
    // In the second pattern `id` is its own field, `other` the first one's.
    let rules = compiled(
        "rule R when A(id : x, other : x) B(id == 1, x == other) then emit(\"i\", id) end",
    );
    assert_eq!(rules.betas[1].tests, [Expr(vec![f(1, 1), f(0, 1), Op::Eq])]);
    assert_eq!(
        rules.alphas[1].tests,
        [Expr(vec![f(0, 0), Op::Const(0), Op::Eq])]
    );
}

#[test]
fn no_conditions_no_node() {
    let rules = compiled("rule R then end rule S when then end");
    assert_eq!(
        rules.rules.iter().map(|rule| rule.node).collect::<Vec<_>>(),
        [None, None]
    );
    assert_eq!(fire(&rules, vec![]).fired.len(), 2);
}

#[test]
fn the_same_text_gives_the_same_bytes() {
    let source = format!("{TYPES}rule R when a : A(x in (3, 1, 2)) not B(id == a.id) then a.x = 3 emit(\"m\", 1.5) end");
    let bytes = right(&source).rules.to_bytes();
    assert_eq!(bytes, right(&source).rules.to_bytes());
    assert_eq!(RuleSet::from_bytes(&bytes), Ok(right(&source).rules));
    assert!(bytes.len() < Cap::Bytes.max() as usize);
    assert_eq!(
        right(&source).rules.source,
        sp_crypto_hashing::blake2_256(source.as_bytes())
    );
}
