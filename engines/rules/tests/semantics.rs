//! What `docs/rules.md` says about what fires and in which order, one promise a test. Each firing is done by the
//! naive engine as well.

#![allow(
    missing_docs,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod builder;
mod duel;
mod firing;
mod generator;
mod naive;

use builder::{binary, field, local};
use cybermiles_rules::{
    Cap, Effect, Error, Fact, Firing, Limits, Op, Rule, RuleSet, Session, Statement, Type, Value,
};
use firing::{fire, fired, ints, one_type, order, set, values, where_first};
use generator::NOW;

#[test]
fn higher_salience_fires_first() {
    let (mut builder, kind) = one_type();
    let node = builder.all(kind);
    for salience in [0, i16::MAX, i16::MIN, 1, -1] {
        builder.rule(Rule {
            node,
            salience,
            ..Rule::default()
        });
    }
    let order: Vec<u16> = fired(&builder.build(), &[ints(0, &[0, 0])])
        .into_iter()
        .map(|firing| firing.0)
        .collect();
    assert_eq!(order, [1, 3, 0, 4, 2]);
}

#[test]
fn what_the_caller_brings_fires_by_the_order_of_the_file_then_of_the_facts() {
    let (mut builder, kind) = one_type();
    let node = builder.all(kind);
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let facts = [ints(0, &[0, 0]), ints(0, &[0, 0])];
    assert_eq!(
        fired(&builder.build(), &facts),
        [(0, vec![0]), (0, vec![1]), (1, vec![0]), (1, vec![1])]
    );
}

#[test]
fn what_a_consequence_brings_fires_newest_first() {
    let (mut builder, kind) = one_type();
    let child = builder.kind(&[Type::Int]);
    let node = builder.all(kind);
    let then = (0..3)
        .map(|number| Statement::Insert {
            kind: child,
            fields: vec![builder.int(number)],
        })
        .collect();
    builder.rule(Rule {
        node,
        then,
        ..Rule::default()
    });
    let node = builder.all(child);
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    assert_eq!(
        fired(&builder.build(), &[ints(0, &[0, 0])]),
        [(0, vec![0]), (1, vec![3]), (1, vec![2]), (1, vec![1])]
    );
}

#[test]
fn recency_compares_fact_by_fact_and_more_facts_come_first() {
    let (mut builder, kind) = one_type();
    let child = builder.kind(&[Type::Int]);
    let node = builder.all(kind);
    let zero = builder.int(0);
    // The older pair of the same newest fact waits longer; the fact alone comes last.
    let insert = Statement::Insert {
        kind: child,
        fields: vec![zero],
    };
    let then = vec![insert.clone(), insert.clone(), insert];
    builder.rule(Rule {
        node,
        then,
        ..Rule::default()
    });
    let left = builder.all(child);
    builder.rule(Rule {
        node: left,
        ..Rule::default()
    });
    let right = builder.alpha(child, vec![]);
    let node = Some(builder.each(left, right, vec![]));
    builder.rule(Rule {
        node,
        salience: -1,
        ..Rule::default()
    });
    let right = builder.alpha(kind, vec![]);
    let node = Some(builder.each(left, right, vec![]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let order = fired(&builder.build(), &[ints(0, &[0, 0])]);
    assert_eq!(
        order[1..7],
        [
            (3, vec![3, 0]),
            (1, vec![3]),
            (3, vec![2, 0]),
            (1, vec![2]),
            (3, vec![1, 0]),
            (1, vec![1])
        ]
    );
    let pairs: Vec<Vec<u32>> = order[7..].iter().map(|firing| firing.1.clone()).collect();
    let expected = [
        [3, 3],
        [2, 3],
        [3, 2],
        [1, 3],
        [3, 1],
        [2, 2],
        [1, 2],
        [2, 1],
        [1, 1],
    ];
    assert_eq!(pairs, expected);
}

/// Two rules that each add one to a fact and show it.
fn two_that_update(of: &Rule) -> RuleSet {
    let (mut builder, kind) = one_type();
    let node = builder.all(kind);
    for _ in 0..2 {
        let sum = binary(Op::Add, field(0, 0), builder.int(1));
        let then = vec![set(0, 0, sum), Statement::Update(0)];
        builder.rule(Rule {
            node,
            then,
            ..of.clone()
        });
    }
    builder.build()
}

#[test]
fn no_loop_does_not_stop_two_rules_that_wake_each_other() {
    let rules = two_that_update(&Rule {
        no_loop: true,
        ..Rule::default()
    });
    let failure = fire(&rules, &[ints(0, &[0, 0])]).unwrap_err();
    assert_eq!(
        (failure.error, failure.rule),
        (Error::Over(Cap::Firings), None)
    );

    let mut session = Session::new(
        &rules,
        NOW,
        Limits {
            steps: 500,
            ..Limits::STATELESS
        },
    )
    .unwrap();
    session.insert(ints(0, &[0, 0])).unwrap();
    assert_eq!(session.fire().unwrap_err().error, Error::Over(Cap::Steps));
}

#[test]
fn lock_on_active_stops_two_rules_that_wake_each_other() {
    let rules = two_that_update(&Rule {
        lock_on_active: true,
        ..Rule::default()
    });
    let outcome = fire(&rules, &[ints(0, &[0, 0])]).unwrap();
    // The second was waiting already, and nothing bars that.
    assert_eq!(order(&outcome), [(0, vec![0]), (1, vec![0])]);
    assert_eq!(values(&outcome, 0), [Value::Int(2), Value::Int(0)]);
}

#[test]
fn no_loop_bars_only_what_the_rule_itself_made_match() {
    let (mut builder, kind) = one_type();
    let node = where_first(&mut builder, kind, 0);
    let one = builder.int(1);
    let then = vec![
        Statement::Update(0),
        Statement::Insert {
            kind,
            fields: vec![field(0, 0), one],
        },
    ];
    builder.rule(Rule {
        node,
        no_loop: true,
        then,
        ..Rule::default()
    });
    let outcome = fire(&builder.build(), &[ints(0, &[0, 0]), ints(0, &[0, 0])]).unwrap();
    assert_eq!(order(&outcome), [(0, vec![0]), (0, vec![1])]);
    assert_eq!(outcome.state.facts.len(), 4);
}

#[test]
fn a_change_matches_anew_only_by_update() {
    for update in [false, true] {
        let (mut builder, kind) = one_type();
        let node = where_first(&mut builder, kind, 0);
        let mut then = vec![set(0, 0, builder.int(1))];
        then.extend(update.then_some(Statement::Update(0)));
        builder.rule(Rule {
            node,
            then,
            ..Rule::default()
        });
        let node = where_first(&mut builder, kind, 1);
        builder.rule(Rule {
            node,
            ..Rule::default()
        });
        let outcome = fire(&builder.build(), &[ints(0, &[0, 0])]).unwrap();
        let expected = [(0, vec![0]), (1, vec![0])];
        assert_eq!(order(&outcome), expected[..1 + usize::from(update)]);
        assert_eq!(values(&outcome, 0)[0], Value::Int(1));
    }
}

#[test]
fn a_deleted_fact_never_fires() {
    let (mut builder, kind) = one_type();
    let node = builder.all(kind);
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let right = builder.alpha(kind, vec![]);
    let other = binary(Op::Ne, field(0, 0), field(1, 0));
    let node = Some(builder.each(node, right, vec![other]));
    let then = vec![Statement::Delete(1)];
    builder.rule(Rule {
        node,
        salience: 1,
        then,
        ..Rule::default()
    });
    let outcome = fire(
        &builder.build(),
        &[ints(0, &[0, 0]), ints(0, &[1, 0]), ints(0, &[2, 0])],
    )
    .unwrap();
    assert_eq!(
        order(&outcome),
        [(1, vec![0, 1]), (1, vec![0, 2]), (0, vec![0])]
    );
    assert_eq!(outcome.state.facts.len(), 1);
}

#[test]
fn a_budget_for_ten_pensions_pays_ten_of_eleven() {
    let (mut builder, pension) = one_type();
    let budget = builder.kind(&[Type::Int]);
    let left = builder.all(pension);
    let enough = binary(Op::Ge, field(0, 0), builder.int(10));
    let right = builder.alpha(budget, vec![enough]);
    let node = Some(builder.each(left, right, vec![]));
    let rest = binary(Op::Sub, field(1, 0), builder.int(10));
    let then = vec![set(0, 0, builder.int(10)), set(1, 0, rest)];
    builder.rule(Rule {
        node,
        then,
        ..Rule::default()
    });
    let facts: Vec<Fact> = [ints(budget, &[100])]
        .into_iter()
        .chain((0..11).map(|_| ints(pension, &[0, 0])))
        .collect();
    let outcome = fire(&builder.build(), &facts).unwrap();
    assert_eq!(outcome.fired.len(), 10);
    assert_eq!(values(&outcome, 0), [Value::Int(0)]);
    let paid = (1..12)
        .filter(|pension| values(&outcome, *pension)[0] == Value::Int(10))
        .count();
    assert_eq!((paid, values(&outcome, 11)[0].clone()), (10, Value::Int(0)));
}

#[test]
fn not_matches_without_and_exists_once_with_many() {
    let (mut builder, kind) = one_type();
    let right = builder.alpha(kind, vec![]);
    let not = Some(builder.not(None, right, vec![]));
    let exists = Some(builder.exists(None, right, vec![]));
    builder.rule(Rule {
        node: not,
        ..Rule::default()
    });
    builder.rule(Rule {
        node: exists,
        ..Rule::default()
    });
    let rules = builder.build();
    let one = ints(0, &[0, 0]);
    assert_eq!(fired(&rules, &[]), [(0, vec![])]);
    assert_eq!(fired(&rules, std::slice::from_ref(&one)), [(1, vec![])]);
    assert_eq!(
        fired(&rules, &[one.clone(), one.clone(), one]),
        [(1, vec![])]
    );
}

#[test]
fn an_update_behind_exists_or_not_changes_nothing_if_it_still_holds() {
    let (mut builder, kind) = one_type();
    let right = builder.alpha(kind, vec![]);
    let exists = Some(builder.exists(None, right, vec![]));
    builder.rule(Rule {
        node: exists,
        ..Rule::default()
    });
    let node = where_first(&mut builder, kind, 0);
    let then = vec![set(0, 0, builder.int(1)), Statement::Update(0)];
    builder.rule(Rule {
        node,
        salience: -1,
        then,
        ..Rule::default()
    });
    assert_eq!(
        fired(&builder.build(), &[ints(0, &[0, 0])]),
        [(0, vec![]), (1, vec![0])]
    );
}

#[test]
fn deleting_the_last_makes_not_match_and_a_new_match_fires_again() {
    let (mut builder, kind) = one_type();
    let right = builder.alpha(kind, vec![]);
    let not = Some(builder.not(None, right, vec![]));
    let (one, two) = (builder.int(1), builder.int(2));
    // None left, add one with 1; of which comes one with 2; which goes.
    let then = vec![Statement::Insert {
        kind,
        fields: vec![one.clone(), one.clone()],
    }];
    builder.rule(Rule {
        node: not,
        then,
        ..Rule::default()
    });
    let node = where_first(&mut builder, kind, 0);
    builder.rule(Rule {
        node,
        then: vec![Statement::Delete(0)],
        ..Rule::default()
    });
    let node = where_first(&mut builder, kind, 1);
    let then = vec![set(0, 0, two), Statement::Update(0)];
    builder.rule(Rule {
        node,
        then,
        ..Rule::default()
    });
    assert_eq!(
        fired(&builder.build(), &[ints(0, &[0, 0])]),
        [(1, vec![0]), (0, vec![]), (2, vec![1])]
    );
}

#[test]
fn of_an_activation_group_the_first_fires() {
    let (mut builder, kind) = one_type();
    let group = Some(builder.activation_group());
    let node = builder.all(kind);
    for (salience, activation_group) in [(0, group), (1, group), (0, None)] {
        builder.rule(Rule {
            node,
            salience,
            activation_group,
            ..Rule::default()
        });
    }
    // Of the same rule, too.
    assert_eq!(
        fired(&builder.build(), &[ints(0, &[0, 0]), ints(0, &[0, 0])]),
        [(1, vec![0]), (2, vec![0]), (2, vec![1])]
    );
}

#[test]
fn focus_is_a_stack_over_main() {
    let (mut builder, kind) = one_type();
    let (first, second, never) = (
        builder.agenda_group(),
        builder.agenda_group(),
        builder.agenda_group(),
    );
    let node = builder.all(kind);
    let then = vec![Statement::Focus(first), Statement::Focus(second)];
    builder.rule(Rule {
        node,
        then,
        ..Rule::default()
    });
    for agenda_group in [0, first, second, never] {
        builder.rule(Rule {
            node,
            agenda_group,
            ..Rule::default()
        });
    }
    assert_eq!(
        fired(&builder.build(), &[ints(0, &[0, 0])]),
        [(0, vec![0]), (3, vec![0]), (2, vec![0]), (1, vec![0])]
    );
}

#[test]
fn auto_focus_leaves_the_first_rule_of_the_file_on_top() {
    let (mut builder, kind) = one_type();
    let (first, second) = (builder.agenda_group(), builder.agenda_group());
    let node = builder.all(kind);
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    for agenda_group in [second, first] {
        builder.rule(Rule {
            node,
            agenda_group,
            auto_focus: true,
            ..Rule::default()
        });
    }
    assert_eq!(
        fired(&builder.build(), &[ints(0, &[0, 0])]),
        [(1, vec![0]), (2, vec![0]), (0, vec![0])]
    );
}

#[test]
fn a_rule_takes_part_from_effective_on_until_before_expires() {
    let (mut builder, kind) = one_type();
    let node = builder.all(kind);
    for (effective, expires) in [
        (Some(NOW), None),
        (Some(NOW + 1), None),
        (None, Some(NOW)),
        (None, Some(NOW + 1)),
        (Some(NOW), Some(NOW + 1)),
    ] {
        builder.rule(Rule {
            node,
            effective,
            expires,
            ..Rule::default()
        });
    }
    assert_eq!(
        fired(&builder.build(), &[ints(0, &[0, 0])]),
        [(0, vec![0]), (3, vec![0]), (4, vec![0])]
    );
}

#[test]
fn locals_and_branches() {
    let (mut builder, kind) = one_type();
    builder.topic(&[Type::Int]);
    let node = builder.all(kind);
    let positive = binary(Op::Gt, field(0, 0), builder.int(0));
    let (ten, twenty) = (builder.int(10), builder.int(20));
    // if first > 0 { x = 10 } else { x = 20 }, after x was said as it began: 0
    let emit = Statement::Emit {
        topic: 0,
        values: vec![local(0)],
    };
    let then = vec![
        emit.clone(),
        Statement::Unless {
            condition: positive,
            skip: 2,
        },
        Statement::Let {
            local: 0,
            value: ten,
        },
        Statement::Skip(1),
        Statement::Let {
            local: 0,
            value: twenty,
        },
        emit,
    ];
    builder.rule(Rule {
        node,
        locals: vec![Type::Int],
        then,
        ..Rule::default()
    });
    let outcome = fire(&builder.build(), &[ints(0, &[1, 0]), ints(0, &[0, 0])]).unwrap();
    let said = |int| Effect::Message {
        topic: 0,
        values: vec![Value::Int(int)],
    };
    assert_eq!(outcome.effects, [said(0), said(10), said(0), said(20)]);
}

#[test]
fn a_rule_may_match_one_fact_twice() {
    let (mut builder, kind) = one_type();
    let left = builder.all(kind);
    let right = builder.alpha(kind, vec![]);
    let node = Some(builder.each(left, right, vec![]));
    let sum = binary(Op::Add, field(1, 0), builder.int(1));
    builder.rule(Rule {
        node,
        then: vec![set(0, 0, sum)],
        ..Rule::default()
    });
    let outcome = fire(&builder.build(), &[ints(0, &[5, 0])]).unwrap();
    assert_eq!(
        outcome.fired,
        [Firing {
            rule: 0,
            facts: vec![0, 0]
        }]
    );
    assert_eq!(values(&outcome, 0)[0], Value::Int(6));
}
