//! `fire`.

use super::{mock::*, rule_sets::*};
use crate::{pallet::*, samples::*, types::*};
use codec::Encode;
use cybermiles_rules::{Effect, Firing, Op, Value};
use frame_support::{assert_ok, dispatch::GetDispatchInfo, weights::Weight};
use sp_runtime::DispatchError;

#[test]
fn the_paper_s_price() {
    build_and_execute(|| {
        deploy(LENA, "Pricing", &pricing());
        let before = free(&RAVI);
        assert_ok!(try_fire("Pricing", vec![purchase(741, 10_000)], STEPS));
        let Event::Fired {
            who,
            owner,
            name,
            code,
            facts,
            effects,
            fired,
            steps,
        } = last_event()
        else {
            panic!("nothing fired");
        };
        assert_eq!((who, owner, name), (RAVI, LENA, called("Pricing")));
        assert_eq!(code, hash_of(&pricing()));
        assert_eq!(plain(&facts), [(0, purchase(741, 8_000))]);
        assert_eq!(effects, [message(vec![decimal(8_000)])]);
        let firing = Firing {
            rule: 0,
            facts: vec![0],
        };
        assert_eq!(fired, [firing]);
        assert!((1..100).contains(&steps));
        // Nothing is kept, and nothing is on hold for it.
        assert_eq!((free(&RAVI), rent(&RAVI)), (before, 0));
        assert_eq!(Sessions::<Test>::iter().count(), 0);

        assert_ok!(try_fire("Pricing", vec![purchase(740, 10_000)], STEPS));
        let (facts, effects, _) = last_fired();
        assert_eq!(facts, [(0, purchase(740, 10_000))]);
        assert_eq!(effects, []);
    });
}

#[test]
fn on_no_facts_and_on_as_many_as_may_be() {
    build_and_execute(|| {
        deploy(LENA, "Cart", &cart());
        assert_ok!(try_fire("Cart", vec![], STEPS));
        assert_eq!(last_fired().0, []);
        assert_ok!(try_fire("Cart", cart_facts(), STEPS));
        let (facts, _, _) = last_fired();
        assert_eq!(facts.len(), 64);
        assert_eq!(facts[0].1, fact(0, vec![int(741)]));
        for (at, line) in facts.iter().enumerate().skip(1) {
            let category = (at as i128 - 1) % 32 + 1;
            let expected = fact(1, vec![int(category), decimal(8_000)]);
            assert_eq!(line.1, expected);
        }
    });
}

#[test]
fn at_the_time_of_the_block() {
    build_and_execute(|| {
        deploy(LENA, "Opening", &dated(START + 1_000));
        let effects_at = |now| {
            set_now(now);
            assert_ok!(try_fire("Opening", vec![number(1)], STEPS));
            last_fired().1
        };
        assert_eq!(effects_at(START + 999), []);
        assert_eq!(effects_at(START + 1_000), [Effect::Signal(0)]);
        assert_eq!(effects_at(START + 3_600_999), [Effect::Signal(0)]);
        assert_eq!(effects_at(START + 3_601_000), []);
    });
}

#[test]
fn pinned_to_its_code() {
    build_and_execute(|| {
        let (old, new) = (discounts(&[(740, 80)]), discounts(&[(740, 90)]));
        deploy(LENA, "Pricing", &old);
        let fire = |code| {
            let with = facts(vec![purchase(741, 10_000)]);
            Rules::fire(signed(RAVI), LENA, called("Pricing"), code, with, STEPS)
        };
        assert_ok!(fire(Some(hash_of(&old))));
        deploy(LENA, "Pricing", &new);
        assert_undone(|| fire(Some(hash_of(&old))), Error::Replaced);
        assert_ok!(fire(Some(hash_of(&new))));
        assert_eq!(last_fired().0, [(0, purchase(741, 9_000))]);
    });
}

#[test]
fn what_is_there() {
    build_and_execute(|| {
        deploy(MEI, "Pricing", &pricing());
        assert_undone(|| try_fire("Pricing", vec![], STEPS), Error::UnknownRuleSet);
        assert_undone(|| try_fire("Loyalty", vec![], STEPS), Error::UnknownRuleSet);
    });
}

#[test]
fn within_the_steps_that_are_allowed() {
    build_and_execute(|| {
        deploy(LENA, "Pricing", &pricing());
        let fire = |steps| try_fire("Pricing", vec![purchase(741, 10_000)], steps);
        assert_undone(|| fire(0), Error::StepsOutOfRange);
        assert_undone(|| fire(MAX_STEPS + 1), Error::StepsOutOfRange);
        assert_ok!(fire(MAX_STEPS));
        let (_, _, steps) = last_fired();
        assert_ok!(fire(steps));
        assert_undone(|| fire(steps - 1), Error::StepLimit);
        assert_undone(|| fire(1), Error::StepLimit);
    });
}

#[test]
fn with_facts_that_fit_their_types() {
    build_and_execute(|| {
        deploy(LENA, "Pricing", &pricing());
        deploy(LENA, "Echo", &echo(1));
        let short = [vec![text(1); WIDTH - 1], vec![int(1)]].concat();
        let cases = [
            ("Pricing", fact(1, vec![]), Error::<Test>::NoSuchType),
            ("Pricing", fact(0, vec![int(1)]), Error::WrongFields),
            ("Pricing", fact(0, vec![int(1), int(1)]), Error::WrongFields),
            ("Echo", fact(0, short), Error::WrongFields),
        ];
        for (name, wrong, error) in cases {
            assert_undone(|| try_fire(name, vec![wrong.clone()], STEPS), error);
        }
        let mut narrow = echo(1);
        narrow.types[0].fields[3].ty = cybermiles_rules::Type::Text(4);
        narrow.topics[0].values[3] = cybermiles_rules::Type::Text(4);
        deploy(LENA, "Narrow", &narrow);
        assert_ok!(try_fire("Narrow", vec![texts(0, 4)], STEPS));
        assert_undone(
            || try_fire("Narrow", vec![texts(0, 5)], STEPS),
            Error::TextTooLong,
        );
    });
}

#[test]
fn with_numbers_that_fit() {
    build_and_execute(|| {
        deploy(LENA, "Div", &computing(Op::Div));
        deploy(LENA, "Mul", &computing(Op::Mul));
        assert_ok!(try_fire("Div", vec![pair(-7, 2)], STEPS));
        assert_eq!(last_fired().0, [(0, pair(-3, 2))]);
        // What one of the firings can't do undoes the other.
        let both = vec![pair(6, 2), pair(7, 0)];
        assert_undone(
            || try_fire("Div", both.clone(), STEPS),
            Error::DivisionByZero,
        );
        let large = vec![pair(i128::MAX, 2)];
        assert_undone(|| try_fire("Mul", large.clone(), STEPS), Error::Overflow);
    });
}

#[test]
fn by_anybody_who_signs() {
    build_and_execute(|| {
        deploy(LENA, "Pricing", &pricing());
        for origin in unsigned_origins() {
            let result = Rules::fire(origin, LENA, called("Pricing"), None, facts(vec![]), STEPS);
            assert_eq!(error_of(result), DispatchError::BadOrigin);
        }
        assert_ok!(Rules::fire(
            signed(NEWCOMER),
            LENA,
            called("Pricing"),
            None,
            facts(vec![]),
            STEPS
        ));
    });
}

fn charged_before(with: Facts, max_steps: u32) -> Weight {
    let call = Call::<Test>::fire {
        owner: LENA,
        name: called("Pricing"),
        code: None,
        facts: with,
        max_steps,
    };
    call.get_dispatch_info().call_weight
}

#[test]
fn charged_for_what_it_took() {
    build_and_execute(|| {
        let rules = pricing();
        deploy(LENA, "Pricing", &rules);
        let with = vec![purchase(741, 10_000)];
        let before = charged_before(facts(with.clone()), 5_000);
        let weight = weight_of(try_fire("Pricing", with.clone(), 5_000));
        let Event::Fired {
            facts: left,
            effects,
            fired,
            steps,
            ..
        } = last_event()
        else {
            panic!("nothing fired");
        };
        let bytes = facts(with).encoded_size() + (left, effects, fired).encoded_size();
        let expected = <() as crate::WeightInfo>::fire(code_of(&rules).len() as u32, bytes as u32)
            + crate::steps_weight::<()>(steps);
        assert_eq!(weight, expected);
        assert!(weight.ref_time() < before.ref_time());
    });
}

#[test]
fn charged_when_undone_too() {
    build_and_execute(|| {
        let rules = endless(vec![]);
        deploy(LENA, "Endless", &rules);
        let base = |steps| {
            let bytes = facts(vec![counter()]).encoded_size() as u32;
            <() as crate::WeightInfo>::fire(code_of(&rules).len() as u32, bytes)
                + crate::steps_weight::<()>(steps)
        };
        for steps in [50, 100] {
            let result = try_fire("Endless", vec![counter()], steps);
            assert_eq!(error_of(result), Error::<Test>::StepLimit.into());
            assert_eq!(weight_of(result), base(steps));
        }
        // What never came to read anything is charged for what it brought.
        let nothing =
            <() as crate::WeightInfo>::fire(0, facts(vec![counter()]).encoded_size() as u32);
        assert_eq!(weight_of(try_fire("None", vec![counter()], STEPS)), nothing);
        assert_eq!(weight_of(try_fire("Endless", vec![counter()], 0)), nothing);
    });
}

#[test]
fn a_value_of_each_type_comes_back_as_it_went() {
    use cybermiles_rules::{Enum, Type};
    build_and_execute(|| {
        let types = [
            Type::Int,
            Type::Decimal,
            Type::Bool,
            Type::Text(128),
            Type::Account,
            Type::Hash,
            Type::Enum(0),
        ];
        let mut rules = rule_set(vec![fact_type("All", &types)], vec![]);
        rules.enums = vec![Enum {
            name: name("Level"),
            variants: vec![name("SILVER"), name("GOLD")],
        }];
        deploy(LENA, "All", &rules);
        let all = |variant| {
            let values = vec![
                int(i128::MIN),
                decimal(-1),
                Value::Bool(true),
                text(128),
                Value::Account([7; 32]),
                Value::Hash([8; 32]),
                Value::Enum(variant),
            ];
            fact(0, values)
        };
        assert_ok!(try_fire("All", vec![all(1)], STEPS));
        assert_eq!(last_fired().0, [(0, all(1))]);
        assert_undone(|| try_fire("All", vec![all(2)], STEPS), Error::WrongFields);
    });
}
