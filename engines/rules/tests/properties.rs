//! Whatever rule set there is and whatever is done with it.

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
mod generator;
mod naive;

use cybermiles_rules::{Error, Limits, Op, RuleSet, Session, Statement, MAGIC, VERSION};
use duel::Duel;
use generator::{fact, rules, Scenario, Tape, NOW};
use naive::Tally;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{FileFailurePersistence, TestRunner},
};
use std::cell::{Cell, RefCell};

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(ProptestConfig {
        cases,
        max_shrink_iters: 20_000,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "tests/properties.proptest-regressions",
        ))),
        ..ProptestConfig::default()
    })
}

/// Same firings, same order, same facts, same effects, same errors.
#[test]
fn the_engine_does_what_the_naive_one_does() {
    let (tally, ends) = (RefCell::new(Tally::default()), RefCell::new([0u32; 3]));
    let tapes = (vec(any::<u8>(), 0..500), vec(any::<u8>(), 0..150));
    runner(3_000)
        .run(&tapes, |(rules, deeds)| {
            let scenario = Scenario::new(&rules, &deeds);
            let duel = Duel::scenario(&scenario);
            *tally.borrow_mut() += duel.tally;
            for (sum, end) in ends.borrow_mut().iter_mut().zip(duel.ends) {
                *sum += end;
            }
            Ok(())
        })
        .unwrap();
    let [done, failed, uncounted] = ends.take();
    let tally = tally.take();
    println!("{done} done, {failed} failed, {uncounted} uncounted; {tally:?}");
    assert!(done > 2_000 && failed > 200 && uncounted < 100);
    for (what, often) in tally.all() {
        assert!(often > 5, "{what}: {often}");
    }
}

/// Fires a rule set that was accepted, on nothing and on some facts: it may fail, but only as a sound one may.
fn use_accepted(rules: &RuleSet, tape: &[u8]) -> Result<(), TestCaseError> {
    let mut tape = Tape(tape);
    let kinds = rules.types.len();
    for facts in [0, 8] {
        let done = Session::new(rules, NOW, Limits::SESSION).and_then(|mut session| {
            for number in 0..facts * kinds.min(1) {
                session.insert(fact(rules, number % kinds, &mut tape))?;
            }
            session.fire().map(|_| ()).map_err(|failure| failure.error)
        });
        prop_assert_ne!(done, Err(Error::Malformed));
        prop_assert_ne!(done, Err(Error::NoSuchType));
    }
    Ok(())
}

/// Puts an operation or an index somewhere where it was not.
fn spoil(rules: &mut RuleSet, by: &[u16]) {
    let [what, which, at, value] = *by else {
        return;
    };
    let (which, at) = (usize::from(which), usize::from(at));
    let tests = match what % 8 {
        0 => rules
            .alphas
            .iter_mut()
            .flat_map(|alpha| &mut alpha.tests)
            .collect::<Vec<_>>(),
        1 => rules
            .betas
            .iter_mut()
            .flat_map(|beta| &mut beta.tests)
            .collect(),
        2 => return spoil_beta(rules, which, at, value),
        3 => return spoil_rule(rules, which, at, value),
        _ => rules
            .rules
            .iter_mut()
            .flat_map(|rule| &mut rule.then)
            .flat_map(|statement| match statement {
                Statement::Set { value, .. } | Statement::Let { value, .. } => vec![value],
                Statement::Insert { fields, .. } => fields.iter_mut().collect(),
                Statement::Emit { values, .. } => values.iter_mut().collect(),
                Statement::Unless { condition, .. } => vec![condition],
                _ => vec![],
            })
            .collect(),
    };
    let expressions = tests.len().max(1);
    let Some(expr) = tests.into_iter().nth(which % expressions) else {
        return;
    };
    let low = value as u8;
    let op = [
        Op::Const(value % 8),
        Op::Field {
            slot: low % 4,
            field: low / 64,
        },
        Op::Local(low % 4),
        Op::Not,
        Op::Add,
        Op::Lt,
        Op::Eq,
        Op::AndThen(low % 4),
        Op::OrElse(low % 4),
        Op::ToDecimal,
        Op::ToInt,
        Op::Len,
        Op::Neg,
    ][usize::from(value) % 13];
    let place = at % expr.0.len().max(1);
    match (expr.0.get_mut(place), value % 3) {
        (Some(old), 0) => *old = op,
        (Some(_), 1) => drop(expr.0.remove(place)),
        _ => expr.0.insert(place.min(expr.0.len()), op),
    }
}

fn spoil_beta(rules: &mut RuleSet, which: usize, at: usize, value: u16) {
    let betas = rules.betas.len().max(1);
    let Some(beta) = rules.betas.get_mut(which % betas) else {
        return;
    };
    match at % 3 {
        0 => beta.left = value.checked_sub(1).map(|left| left % 8),
        1 => beta.right = value % 8,
        _ => beta.tests.truncate(usize::from(value % 2)),
    }
}

fn spoil_rule(rules: &mut RuleSet, which: usize, at: usize, value: u16) {
    let count = rules.rules.len().max(1);
    let Some(rule) = rules.rules.get_mut(which % count) else {
        return;
    };
    let low = (value % 8) as u8;
    let statement = match at % 8 {
        0 => {
            rule.node = value.checked_sub(1).map(|node| node % 8);
            return;
        }
        1 => {
            rule.agenda_group = low;
            return;
        }
        2 => {
            rule.activation_group = Some(low);
            return;
        }
        3 => Statement::Update(low),
        4 => Statement::Delete(low),
        5 => Statement::Focus(low),
        6 => Statement::Skip(low),
        _ => Statement::Signal(low),
    };
    rule.then.insert(0, statement);
}

#[test]
fn a_spoilt_rule_set_is_refused_or_sound() {
    let accepted = Cell::new(0);
    let refused = Cell::new(0);
    let changes = vec(vec(any::<u16>(), 4), 1..3);
    let tapes = (vec(any::<u8>(), 0..300), changes, vec(any::<u8>(), 0..60));
    runner(2_000)
        .run(&tapes, |(tape, changes, facts)| {
            let mut set = rules(&mut Tape(&tape));
            changes.iter().for_each(|by| spoil(&mut set, by));
            match RuleSet::from_bytes(&set.to_bytes()) {
                Ok(read) => {
                    accepted.set(accepted.get() + 1);
                    prop_assert_eq!(&read, &set);
                    use_accepted(&read, &facts)
                }
                Err(_) => {
                    refused.set(refused.get() + 1);
                    Ok(())
                }
            }
        })
        .unwrap();
    assert!(
        accepted.get() > 100 && refused.get() > 200,
        "{accepted:?} {refused:?}"
    );
}

#[test]
fn flipped_bits_are_refused_or_sound() {
    let accepted = Cell::new(0);
    let tapes = (
        vec(any::<u8>(), 0..300),
        vec(any::<prop::sample::Index>(), 1..4),
        vec(any::<u8>(), 60),
    );
    runner(2_000)
        .run(&tapes, |(tape, flips, facts)| {
            let mut bytes = rules(&mut Tape(&tape)).to_bytes();
            for flip in flips {
                let bit = flip.index(bytes.len() * 8);
                bytes[bit / 8] ^= 1 << (bit % 8);
            }
            if let Ok(read) = RuleSet::from_bytes(&bytes) {
                accepted.set(accepted.get() + 1);
                prop_assert_eq!(read.to_bytes(), bytes);
                use_accepted(&read, &facts)?;
            }
            Ok(())
        })
        .unwrap();
    assert!(accepted.get() > 50, "{accepted:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_bytes_are_refused_or_sound(body in vec(any::<u8>(), 0..400), headed in any::<bool>()) {
        let mut bytes = if headed { [&MAGIC[..], &[VERSION], &[0; 32]].concat() } else { vec![] };
        bytes.extend(&body);
        if let Ok(read) = RuleSet::from_bytes(&bytes) {
            use_accepted(&read, &body)?;
        }
    }

    /// What was accepted once is read the same without being checked again.
    #[test]
    fn bytes_are_read_back(tape in vec(any::<u8>(), 0..300)) {
        let set = rules(&mut Tape(&tape));
        prop_assert_eq!(RuleSet::trusted(&set.to_bytes()), Ok(set));
    }
}
