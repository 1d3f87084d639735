//! What a session refuses, what fails it, and what the next one finds of what it kept.

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

use builder::{and, binary, field, text, Builder};
use cybermiles_rules::{
    Effect, Error, Kept, Limits, Op, Rule, RuleSet, Session, State, Statement, Type, Value,
};
use firing::{fact, fire, fire_on, fired, ints, one_type, order, quotient, set};
use generator::{Deed, NOW};

#[test]
fn what_a_consequence_deleted_it_can_read_but_not_change() {
    for (statement, error) in [
        (set(0, 0, field(0, 1)), Some(Error::NoSuchFact)),
        (Statement::Update(0), Some(Error::NoSuchFact)),
        (Statement::Delete(0), Some(Error::NoSuchFact)),
        (
            Statement::Emit {
                topic: 0,
                values: vec![field(0, 1)],
            },
            None,
        ),
    ] {
        let (mut builder, kind) = one_type();
        builder.topic(&[Type::Int]);
        let node = builder.all(kind);
        let then = vec![Statement::Delete(0), statement];
        builder.rule(Rule {
            node,
            then,
            ..Rule::default()
        });
        match (fire(&builder.build(), &[ints(0, &[7, 8])]), error) {
            (Ok(outcome), None) => assert_eq!(
                outcome.effects,
                [Effect::Message {
                    topic: 0,
                    values: vec![Value::Int(8)]
                }]
            ),
            (result, error) => {
                let failure = result.unwrap_err();
                assert_eq!((Some(failure.error), failure.rule), (error, Some(0)));
            }
        }
    }
}

#[test]
fn a_condition_that_cannot_be_computed_fails_the_change() {
    for (fields, error) in [
        ([1, 0], Error::DivisionByZero),
        ([i128::MIN, -1], Error::Overflow),
    ] {
        let (mut builder, kind) = one_type();
        let test = quotient(&mut builder, 0);
        let right = builder.alpha(kind, vec![test]);
        let node = Some(builder.each(None, right, vec![]));
        builder.rule(Rule {
            node,
            ..Rule::default()
        });
        let rules = builder.build();
        let mut session = Session::new(&rules, NOW, Limits::STATELESS).unwrap();
        assert_eq!(session.insert(ints(0, &fields)), Err(error));
    }
}

#[test]
fn a_join_that_cannot_be_computed_fails_the_change() {
    let (mut builder, kind) = one_type();
    let left = builder.all(kind);
    let test = quotient(&mut builder, 1);
    let right = builder.alpha(kind, vec![]);
    let node = Some(builder.each(left, right, vec![test]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let rules = builder.build();
    let mut session = Session::new(&rules, NOW, Limits::STATELESS).unwrap();
    assert_eq!(session.insert(ints(0, &[1, 1])), Ok(0));
    assert_eq!(session.insert(ints(0, &[1, 0])), Err(Error::DivisionByZero));
}

#[test]
fn a_consequence_that_cannot_be_computed_undoes_all() {
    for (fields, error) in [
        ([1, 0], Error::DivisionByZero),
        ([i128::MIN, -1], Error::Overflow),
        ([i128::MAX, 1], Error::Overflow),
    ] {
        let (mut builder, kind) = one_type();
        builder.signal();
        let node = builder.all(kind);
        let one = builder.int(1);
        builder.rule(Rule {
            node,
            then: vec![
                Statement::Signal(0),
                set(0, 0, field(0, 0)),
                Statement::Update(0),
            ],
            no_loop: true,
            salience: 1,
            ..Rule::default()
        });
        let quotient = binary(Op::Div, field(0, 0), field(0, 1));
        let then = vec![set(0, 0, binary(Op::Add, quotient, one))];
        builder.rule(Rule {
            node,
            then,
            ..Rule::default()
        });
        let failure = fire(&builder.build(), &[ints(0, &fields)]).unwrap_err();
        assert_eq!((failure.error, failure.rule), (error, Some(1)));
        assert!(failure.steps > 0);
    }
}

#[test]
fn a_condition_in_a_recheck_can_fail_too() {
    let (mut builder, kind) = one_type();
    let node = builder.all(kind);
    let zero = builder.int(0);
    builder.rule(Rule {
        node,
        salience: 1,
        then: vec![set(0, 1, zero)],
        ..Rule::default()
    });
    let test = quotient(&mut builder, 0);
    let right = builder.alpha(kind, vec![test]);
    let node = Some(builder.each(None, right, vec![]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let failure = fire(&builder.build(), &[ints(0, &[1, 1])]).unwrap_err();
    assert_eq!((failure.error, failure.rule), (Error::DivisionByZero, None));
}

#[test]
fn tests_stop_at_the_first_that_fails() {
    let (mut builder, kind) = one_type();
    let not_zero = binary(Op::Ne, field(0, 1), builder.int(0));
    let test = quotient(&mut builder, 0);
    for tests in [
        vec![not_zero.clone(), test.clone()],
        vec![and(not_zero, test)],
    ] {
        let right = builder.alpha(kind, tests);
        let node = Some(builder.each(None, right, vec![]));
        builder.rule(Rule {
            node,
            ..Rule::default()
        });
    }
    assert_eq!(
        fired(&builder.build(), &[ints(0, &[1, 0]), ints(0, &[1, 1])]),
        [(0, vec![1]), (1, vec![1])]
    );
}

/// One rule that matches pairs of a fact with one of another type, and one without conditions.
fn pairs() -> RuleSet {
    let (mut builder, kind) = one_type();
    let other = builder.kind(&[Type::Int]);
    let left = builder.all(kind);
    let right = builder.alpha(other, vec![]);
    let node = Some(builder.each(left, right, vec![]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    builder.rule(Rule {
        salience: 1,
        ..Rule::default()
    });
    builder.build()
}

#[test]
fn what_matched_before_had_its_turn() {
    let rules = pairs();
    let first = fire(&rules, &[ints(0, &[0, 0]), ints(1, &[0])]).unwrap();
    assert_eq!(order(&first), [(1, vec![]), (0, vec![0, 1])]);
    let again = fire_on(&rules, &first.state, &[]).unwrap();
    assert_eq!(order(&again), []);
    let more = fire_on(&rules, &again.state, &[Deed::Insert(ints(1, &[1]))]).unwrap();
    assert_eq!(order(&more), [(0, vec![0, 2])]);
    let same = ints(1, &[0]).fields;
    let woken = fire_on(&rules, &more.state, &[Deed::Update(1, same)]).unwrap();
    assert_eq!(order(&woken), [(0, vec![0, 1])]);
    let gone = fire_on(
        &rules,
        &woken.state,
        &[Deed::Delete(0), Deed::Insert(ints(0, &[9, 9]))],
    );
    assert_eq!(order(&gone.unwrap()), [(0, vec![3, 1]), (0, vec![3, 2])]);
}

#[test]
fn what_was_kept_and_never_fired_has_its_turn_yet() {
    let rules = pairs();
    let kept = |handle, fact| Kept {
        handle,
        tag: 1,
        fact,
    };
    let state = State {
        begun: false,
        facts: vec![kept(2, ints(0, &[0, 0])), kept(5, ints(1, &[0]))],
        next_handle: 6,
        clock: 1,
    };
    let outcome = fire_on(&rules, &state, &[]).unwrap();
    assert_eq!(order(&outcome), [(1, vec![]), (0, vec![2, 5])]);
    assert_eq!(
        outcome.state,
        State {
            begun: true,
            clock: 2,
            ..state
        }
    );
}

#[test]
fn facts_out_of_order_are_not_restored() {
    let rules = pairs();
    let good = fire(&rules, &[ints(1, &[0]), ints(1, &[1])]).unwrap().state;
    let restore = |state: &State| {
        Session::new(&rules, NOW, Limits::SESSION).and_then(|mut session| session.restore(state))
    };
    assert_eq!(restore(&good), Ok(()));
    let mut swapped = good.clone();
    swapped.facts.swap(0, 1);
    let mut twice = good.clone();
    twice.facts[1].handle = 0;
    let low = State {
        next_handle: 1,
        ..good.clone()
    };
    let early = State {
        clock: 0,
        ..good.clone()
    };
    for bad in [swapped, twice, low, early] {
        assert_eq!(restore(&bad), Err(Error::BadState), "{bad:?}");
    }
    let mut session = Session::new(&rules, NOW, Limits::SESSION).unwrap();
    session.insert(ints(1, &[0])).unwrap();
    assert_eq!(session.restore(&good), Err(Error::BadState));
}

#[test]
fn facts_that_are_not_of_their_type_are_refused() {
    let mut builder = Builder::new();
    let choice = builder.choice(2);
    builder.kind(&[Type::Text(2), Type::Enum(choice)]);
    let rules = builder.build();
    let mut session = Session::new(&rules, NOW, Limits::STATELESS).unwrap();
    let mut insert = |kind, values: &[Value]| session.insert(fact(kind, values));
    assert_eq!(insert(0, &[text("ab"), Value::Enum(1)]), Ok(0));
    assert_eq!(insert(1, &[]), Err(Error::NoSuchType));
    assert_eq!(insert(0, &[text("ab")]), Err(Error::WrongFields));
    assert_eq!(
        insert(0, &[Value::Enum(1), text("ab")]),
        Err(Error::WrongFields)
    );
    assert_eq!(
        insert(0, &[text("ab"), Value::Enum(2)]),
        Err(Error::WrongFields)
    );
    assert_eq!(
        insert(0, &[text("abc"), Value::Enum(1)]),
        Err(Error::TextTooLong)
    );
    assert_eq!(
        session.update(1, fact(0, &[]).fields),
        Err(Error::NoSuchFact)
    );
    assert_eq!(
        session.update(0, fact(0, &[]).fields),
        Err(Error::WrongFields)
    );
    assert_eq!(session.delete(1), Err(Error::NoSuchFact));
    assert_eq!(session.fire().unwrap().state.facts.len(), 1);
}

#[test]
fn a_condition_that_can_not_be_computed_spoils_the_session() {
    let (mut builder, kind) = one_type();
    let test = quotient(&mut builder, 0);
    let alpha = builder.alpha(kind, vec![test]);
    let node = Some(builder.each(None, alpha, vec![]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let rules = builder.build();
    let mut session = Session::new(&rules, NOW, Limits::STATELESS).unwrap();
    assert_eq!(session.insert(ints(0, &[1, 1])), Ok(0));
    let error = Err(Error::DivisionByZero);
    assert_eq!(session.insert(ints(0, &[0, 0])), error);
    assert_eq!(session.insert(ints(0, &[1, 1])), error);
    assert_eq!(
        session.fire().map_err(|failure| failure.error).err(),
        Some(Error::DivisionByZero)
    );
}

#[test]
fn a_text_too_long_for_its_field_fails_the_firing() {
    let mut builder = Builder::new();
    builder.kind(&[Type::Text(2), Type::Text(3)]);
    let node = builder.all(0);
    let then = vec![set(0, 0, field(0, 1))];
    builder.rule(Rule {
        node,
        then,
        ..Rule::default()
    });
    let rules = builder.build();
    assert_eq!(
        fire(&rules, &[fact(0, &[text(""), text("ab")])])
            .unwrap()
            .fired
            .len(),
        1
    );
    let failure = fire(&rules, &[fact(0, &[text(""), text("abc")])]).unwrap_err();
    assert_eq!((failure.error, failure.rule), (Error::TextTooLong, Some(0)));
}

#[test]
fn what_a_guard_keeps_from_being_computed_is_not_computed_when_restored() {
    let (mut builder, kind) = one_type();
    let guard = builder.kind(&[Type::Int]);
    let right = builder.alpha(guard, vec![]);
    let left = Some(builder.not(None, right, vec![]));
    let right = builder.alpha(kind, vec![]);
    let left = Some(builder.each(left, right, vec![]));
    let test = quotient(&mut builder, 1);
    let node = Some(builder.each(left, right, vec![test]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let rules = builder.build();
    let first = fire(&rules, &[ints(kind, &[1, 1]), ints(guard, &[0])]).unwrap();
    let zero = Deed::Update(0, ints(kind, &[1, 0]).fields);
    let second = fire_on(&rules, &first.state, &[zero]).unwrap();
    assert_eq!(order(&fire_on(&rules, &second.state, &[]).unwrap()), []);
    let mut session = Session::new(&rules, NOW, Limits::SESSION).unwrap();
    session.restore(&second.state).unwrap();
    assert_eq!(session.delete(1), Err(Error::DivisionByZero));
}

#[test]
fn a_fact_that_opens_and_closes_at_once_has_nothing_computed_in_between() {
    let (mut builder, kind) = one_type();
    // Of one fact both: `not` the one below 1, and `exists` one.
    let below = binary(Op::Lt, field(0, 0), builder.int(1));
    let right = builder.alpha(kind, vec![below]);
    let left = Some(builder.not(None, right, vec![]));
    let right = builder.alpha(kind, vec![]);
    let left = Some(builder.exists(left, right, vec![]));
    let other = builder.kind(&[Type::Int, Type::Int]);
    let right = builder.alpha(other, vec![]);
    let left = Some(builder.each(left, right, vec![]));
    let test = quotient(&mut builder, 1);
    let node = Some(builder.each(left, right, vec![test]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let rules = builder.build();
    let mut session = Session::new(&rules, NOW, Limits::SESSION).unwrap();
    for fact in [
        ints(other, &[1, 0]),
        ints(kind, &[0, 0]),
        ints(kind, &[1, 0]),
    ] {
        session.insert(fact).unwrap();
    }
    session.delete(2).unwrap();
    assert_eq!(session.delete(1), Ok(()));
    assert_eq!(
        session.insert(ints(kind, &[1, 0])),
        Err(Error::DivisionByZero)
    );
}

#[test]
fn what_is_not_tested_after_the_change_is_not_computed() {
    let (mut builder, kind) = one_type();
    let right = builder.alpha(kind, vec![]);
    // Whatever comes ends the first pattern, so the second is not asked.
    let left = Some(builder.not(None, right, vec![]));
    let test = quotient(&mut builder, 0);
    let node = Some(builder.not(left, right, vec![test]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    assert_eq!(fired(&builder.build(), &[ints(kind, &[1, 0])]), []);
}

#[test]
fn patterns_on_the_same_facts_count_each_fact_once() {
    let (mut builder, kind) = one_type();
    let right = builder.alpha(kind, vec![]);
    let left = Some(builder.exists(None, right, vec![]));
    let positive = binary(Op::Gt, field(0, 0), builder.int(0));
    let node = Some(builder.exists(left, right, vec![positive.clone()]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let node = Some(builder.not(left, right, vec![positive]));
    builder.rule(Rule {
        node,
        ..Rule::default()
    });
    let rules = builder.build();
    // The one that both patterns counted goes, and the other still holds the first.
    let deeds = [
        Deed::Insert(ints(kind, &[1, 0])),
        Deed::Insert(ints(kind, &[0, 0])),
        Deed::Delete(0),
    ];
    let counted = |deeds| order(&fire_on(&rules, &State::default(), deeds).unwrap());
    assert_eq!(counted(&deeds[..2]), [(0, vec![])]);
    assert_eq!(counted(&deeds), [(1, vec![])]);
}
