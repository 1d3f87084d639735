//! What the benchmarks measure is what they say.

use super::mock::*;
use crate::{costs::Usage, samples::*, Refusal, MAX_CODE, MAX_STEPS};
use cybermiles_rules::{Cap, Error as EngineError, Failure, RuleSet};

/// Each kind of work, and the most steps for which it lasts.
fn all() -> [(&'static str, Workload, u32); 11] {
    [
        ("alphas", alphas(), MAX_STEPS),
        ("joins", joins(), MAX_STEPS),
        ("tokens", tokens(), MAX_STEPS),
        ("decimals", decimals(), MAX_STEPS),
        ("divisions", divisions(), MAX_STEPS),
        ("integers", integers(), MAX_STEPS),
        ("roundings", roundings(), MAX_STEPS),
        ("feeds", feeds(), 20_000),
        ("texts", long_texts(), 20_000),
        ("copies", copies(), 20_000),
        ("matches", matches(), MAX_STEPS),
    ]
}

#[test]
fn work_lasts_until_its_steps_are_used_up() {
    build_and_execute(|| {
        for (kind, (rules, facts), most) in all() {
            assert_eq!(
                RuleSet::from_bytes(&rules.to_bytes()),
                Ok(rules.clone()),
                "{kind}"
            );
            for steps in [1_000, most] {
                let mut usage = Usage::default();
                let run = Rules::run_on(&rules, facts.clone(), steps, &mut usage);
                let failure = match run.map(|run| run.outcome) {
                    Err(Refusal::Undone(failure)) => failure,
                    other => panic!("{kind} ends otherwise: {other:?}"),
                };
                let Failure {
                    error,
                    steps: taken,
                    ..
                } = failure;
                assert_eq!(error, EngineError::Over(Cap::Steps), "{kind}");
                assert_eq!((taken, usage.steps), (steps, steps), "{kind}");
            }
        }
    });
}

#[test]
fn dense_code_has_the_bytes_that_are_asked_for() {
    for bytes in [5_000, 20_000, MAX_CODE as usize] {
        let code = dense(bytes).to_bytes();
        assert_eq!(code.len(), bytes);
        let rules = RuleSet::from_bytes(&code).unwrap();
        assert_eq!(rules.alphas.len(), 256);
        assert_eq!(rules.betas.len(), 256);
        assert_eq!(rules.rules.len(), 64);
    }
    let parts = dense(MAX_CODE as usize).parts();
    assert_eq!(parts, Cap::Parts.max() as usize);
}

#[test]
fn the_cart_is_that_of_the_issue() {
    let rules = RuleSet::from_bytes(&cart().to_bytes()).unwrap();
    assert_eq!((rules.rules.len(), cart_facts().len()), (32, 64));
}
