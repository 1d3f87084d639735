//! The view functions.

use super::{mock::*, processes::*};
use crate::{samples::*, types::*, views::*};
use cybermiles_process::{Invalid, Kind};
use cybermiles_rules::Value;
use frame_support::assert_ok;
use sp_io::hashing::blake2_256;

fn token(token: u32, node: &str) -> TokenView {
    TokenView {
        token,
        node: node.into(),
        due: None,
        child: None,
    }
}

#[test]
fn a_process() {
    build_and_execute(|| {
        assert_eq!(Process::process(LENA, called("p")), None);
        deploy(LENA, "p", &purchase());
        deploy(LENA, "p", &review());
        let view = ProcessView {
            code: hash_of(&review()),
            revision: 1,
            bytes: code_of(&review()),
        };
        assert_eq!(Process::process(LENA, called("p")), Some(view));
        assert_eq!(Process::process(MEI, called("p")), None);
    });
}

#[test]
fn a_case() {
    build_and_execute(|| {
        assert_eq!(Process::case(0), None);
        deploy(LENA, "review", &review());
        deploy(LENA, "parent", &parent("review"));
        assert_ok!(try_start(MEI, "parent", &[RAVI], &[(0, int(3))]));
        let role = |name: &str, account| RoleView {
            name: name.into(),
            account,
        };
        let variables = |amount| {
            vec![
                ("amount".into(), int(amount)),
                ("note".into(), text(0)),
                ("grade".into(), Value::Enum(0)),
            ]
        };
        let above = CaseView {
            owner: LENA,
            name: called("parent"),
            code: hash_of(&parent("review")),
            controller: MEI,
            roles: vec![role("analyst", RAVI)],
            parent: None,
            ended: false,
            tokens: vec![TokenView {
                due: Some(START + DAY),
                child: Some(1),
                ..token(0, "delegate")
            }],
            variables: variables(3),
        };
        assert_eq!(Process::case(0), Some(above));
        let below = CaseView {
            owner: LENA,
            name: called("review"),
            code: hash_of(&review()),
            controller: MEI,
            roles: vec![role("analyst", RAVI), role("auditor", MEI)],
            parent: Some(Parent { case: 0, token: 0 }),
            ended: false,
            tokens: vec![token(0, "review")],
            variables: variables(3),
        };
        assert_eq!(Process::case(1), Some(below));
    });
}

#[test]
fn the_next_token_and_those_that_are_due() {
    build_and_execute(|| {
        deploy(LENA, "p", &purchase());
        let case = start("p", &[]);
        signal(LENA, case, "evaluate", "approve");
        let next = |after| Process::next(case, after);
        assert_eq!(next(None), Some(token(1, "decrement inventory")));
        assert_eq!(next(Some(1)), Some(token(2, "credit seller")));
        signal(LENA, case, "credit seller", "");
        assert_eq!(next(Some(1)), Some(token(3, "deduct from buyer")));
        assert_eq!(next(Some(3)), None);
        assert_eq!(Process::next(case + 1, None), None);

        deploy(LENA, "w", &waiting(Kind::State));
        let late = start("w", &[RAVI]);
        assert!(Process::due(late).is_empty());
        set_now(START + DAY);
        assert_eq!(Process::due(late), [0]);
        assert!(Process::due(case).is_empty());
        assert!(Process::due(99).is_empty());
    });
}

#[test]
fn a_variable_by_its_name() {
    build_and_execute(|| {
        deploy(LENA, "instant", &instant(5));
        let case = start("instant", &[]);
        let variable = |name: &str| Process::variable(case, name.into());
        assert_eq!(variable("amount"), Some(int(5)));
        assert_eq!(variable("grade"), Some(Value::Enum(0)));
        assert_eq!(variable("nothing"), None);
        assert_eq!(Process::variable(case + 1, "amount".into()), None);
    });
}

#[test]
fn code_that_could_be_deployed() {
    build_and_execute(|| {
        let net = review();
        let summary = Process::check(code_of(&net)).unwrap();
        let expected = Summary {
            code: blake2_256(&net.to_bytes()).into(),
            source: net.source.into(),
            name: "review".into(),
            nodes: 4,
            roles: vec!["analyst".into(), "auditor".into()],
            shape: net.soundness().unwrap(),
        };
        assert_eq!(summary, expected);
        let garbage = CodeBytes::try_from(vec![1, 2, 3]).unwrap();
        assert_eq!(Process::check(garbage), Err(Invalid::BadMagic));
    });
}
