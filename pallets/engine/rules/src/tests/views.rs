//! What a client is shown, and dry runs.

use super::{mock::*, rule_sets::*};
use crate::{types::*, Refusal, RuleSetView, SessionView, Summary};
use cybermiles_rules::{Cap, Error as EngineError, Failure, Invalid, Op};
use frame_support::assert_ok;

#[test]
fn what_is_deployed() {
    build_and_execute(|| {
        assert_eq!(Rules::rule_set(LENA, called("Pricing")), None);
        deploy(LENA, "Pricing", &loyalty(1));
        deploy(LENA, "Pricing", &pricing());
        let view = RuleSetView {
            code: hash_of(&pricing()),
            revision: 1,
            bytes: code_of(&pricing()),
        };
        assert_eq!(Rules::rule_set(LENA, called("Pricing")), Some(view));
        assert_eq!(Rules::rule_set(MEI, called("Pricing")), None);
    });
}

#[test]
fn what_a_session_holds() {
    build_and_execute(|| {
        assert_eq!(Rules::session(0), None);
        deploy(LENA, "Loyalty", &loyalty(1));
        let id = open("Loyalty");
        assert_ok!(try_fire_session(id, inserts(vec![customer(5, false)])));
        let SessionView {
            owner,
            name,
            code,
            facts,
        } = Rules::session(id).unwrap();
        assert_eq!((owner, name), (LENA, called("Loyalty")));
        assert_eq!(code, hash_of(&loyalty(1)));
        assert_eq!(plain(&facts), [(0, customer(5, false))]);
    });
}

#[test]
fn what_is_in_code() {
    build_and_execute(|| {
        let mut rules = loyalty(1);
        rules.source = [9; 32];
        let summary = Summary {
            code: hash_of(&rules),
            source: [9; 32].into(),
            bytes: rules.to_bytes().len() as u32,
            types: 2,
            rules: 2,
            alphas: 3,
            betas: 3,
        };
        assert_eq!(Rules::check(code_of(&rules)), Ok(summary));
        let nothing = CodeBytes::new();
        assert_eq!(
            Rules::check(nothing),
            Err(Refusal::Invalid(Invalid::BadMagic))
        );
    });
}

/// The same outcome and weight as the call, and nothing is different afterwards.
#[test]
fn a_dry_run_is_what_the_call_does() {
    build_and_execute(|| {
        deploy(LENA, "Pricing", &pricing());
        let with = facts(vec![purchase(741, 10_000)]);
        let root = || sp_io::storage::root(Default::default());
        let before = root();
        let dry = Rules::dry_fire(LENA, called("Pricing"), with.clone(), STEPS).unwrap();
        let not_deployed = Rules::dry_fire_code(code_of(&pricing()), with.clone(), STEPS);
        assert_eq!(root(), before);
        assert_eq!(not_deployed, Ok(dry.clone()));

        let weight = weight_of(try_fire("Pricing", with.into_inner(), STEPS));
        let (left, effects, steps) = last_fired();
        assert_eq!(
            (
                plain(&dry.outcome.state.facts),
                dry.outcome.effects,
                dry.outcome.steps
            ),
            (left, effects, steps)
        );
        assert_eq!((dry.code, dry.weight), (hash_of(&pricing()), weight));
        assert_eq!(dry.inserted, [0]);
    });
}

#[test]
fn a_dry_run_of_a_session_too() {
    build_and_execute(|| {
        deploy(LENA, "Loyalty", &loyalty(1));
        let id = open("Loyalty");
        assert_ok!(try_fire_session(id, inserts(vec![customer(5, false)])));
        let with = inserts(vec![bought(6)]);
        let before = state_of(id);
        let dry = Rules::dry_fire_session(id, with.clone(), STEPS).unwrap();
        assert_eq!(state_of(id), before);
        assert_eq!(dry.inserted, [1]);
        let weight = weight_of(try_fire_session(id, with));
        assert_eq!(dry.outcome.state, state_of(id));
        assert_eq!(dry.weight, weight);
        assert_eq!(
            Rules::dry_fire_session(id + 1, inserts(vec![]), STEPS),
            Err(Refusal::UnknownSession)
        );
    });
}

#[test]
fn a_refusal_says_which_rule_and_after_how_many_steps() {
    build_and_execute(|| {
        deploy(LENA, "Div", &computing(Op::Div));
        let fire = |with, steps| Rules::dry_fire(LENA, called("Div"), facts(with), steps);
        let Err(Refusal::Undone(Failure { error, rule, steps })) = fire(vec![pair(1, 0)], STEPS)
        else {
            panic!("it fires");
        };
        assert_eq!((error, rule), (EngineError::DivisionByZero, Some(0)));
        assert!(steps > 1);
        let too_few = Failure {
            error: EngineError::Over(Cap::Steps),
            rule: None,
            steps: 1,
        };
        assert_eq!(fire(vec![pair(1, 1)], 1), Err(Refusal::Undone(too_few)));
        assert_eq!(fire(vec![], 0), Err(Refusal::StepsOutOfRange));
        let unknown = Rules::dry_fire(MEI, called("Div"), facts(vec![]), STEPS);
        assert_eq!(unknown, Err(Refusal::UnknownRuleSet));
        let unsound = Rules::dry_fire_code(CodeBytes::new(), facts(vec![]), STEPS);
        assert_eq!(unsound, Err(Refusal::Invalid(Invalid::BadMagic)));
    });
}
