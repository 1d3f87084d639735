//! Each invariant sees its own breach.

use super::{mock::*, rule_sets::*};
use crate::{pallet::*, samples::*, types::*};
use codec::Encode;
use cybermiles_rules::{Op, State, Type};
use frame_support::{
    assert_ok,
    traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::DispatchError;

/// Lena has two names and a session of her old loyalty programme, Mei has one.
fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        deploy(LENA, "Loyalty", &loyalty(1));
        let id = open("Loyalty");
        assert_ok!(try_fire_session(
            id,
            inserts(vec![customer(1, false), customer(2, false)])
        ));
        deploy(LENA, "Loyalty", &loyalty(2));
        deploy(LENA, "Pricing", &pricing());
        deploy(MEI, "Pricing", &pricing());
        Rules::do_try_state().unwrap();
        spoil();
        assert_eq!(Rules::do_try_state(), Err(DispatchError::Other(message)));
    });
}

#[test]
fn conservation() {
    for who in [LENA, MEI] {
        let spoil = || {
            let rent = HoldReason::Rent.into();
            assert_ok!(Balances::release(&rent, &who, 1, Precision::Exact));
        };
        assert_breach(spoil, "rules 1: a hold is not what it is for");
    }
    // Ravi stores nothing.
    let spoil = || Balances::hold(&HoldReason::Rent.into(), &RAVI, 1).unwrap();
    assert_breach(spoil, "rules 1: a hold is not what it is for");
}

#[test]
fn users() {
    let otherwise = "rules 2: code is used otherwise than it says";
    for (rules, users) in [(loyalty(1), 0), (loyalty(1), 2), (pricing(), 0)] {
        let spoil = || spoil_code(LENA, &rules, |code| code.users = users);
        assert_breach(spoil, otherwise);
    }
    // The session's code has its session no more; what it says it runs is not there.
    let spoil = || {
        Sessions::<Test>::mutate_extant(0, |session| session.code = hash_of(&endless(vec![])));
    };
    assert_breach(spoil, otherwise);
    let spoil = || {
        let mut entry = RuleSets::<Test>::get(LENA, called("Pricing")).unwrap();
        entry.code = hash_of(&endless(vec![]));
        entry.ticket = codec::Decode::decode(&mut [0u8; 16].as_slice()).unwrap();
        RuleSets::<Test>::insert(LENA, called("Third"), entry);
    };
    assert_breach(spoil, "rules 2: code that is run is not there");
}

#[test]
fn code() {
    let spoil_as = |bytes: Vec<u8>| {
        spoil_code(LENA, &pricing(), |code| {
            code.bytes = bytes.try_into().unwrap();
        });
    };
    assert_breach(
        || spoil_as(endless(vec![]).to_bytes()),
        "rules 3: code lies under another hash",
    );
    let unsound = || {
        let mut rules = pricing();
        rules.betas[0].right = 7;
        let bytes = code_of(&rules);
        let hash = hash_of(&rules);
        let code = Codes::<Test>::take(MEI, hash_of(&pricing())).unwrap();
        Codes::<Test>::insert(MEI, hash, Code { bytes, ..code });
        spoil_name(MEI, "Pricing", |entry| entry.code = hash);
    };
    assert_breach(unsound, "rules 3: code is not sound");
}

fn spoil_state(spoil: impl FnOnce(&mut State)) {
    let mut state = state_of(0);
    spoil(&mut state);
    Sessions::<Test>::mutate_extant(0, |session| {
        session.state = StateBytes::try_from(state.encode()).unwrap();
    });
}

#[test]
fn states() {
    let message = "rules 4: a session can't be restored";
    let breaches: [fn(&mut State); 5] = [
        |state| state.facts.swap(0, 1),
        |state| state.next_handle = 1,
        |state| state.clock = 0,
        |state| state.facts[1].fact.kind = 2,
        |state| state.facts[1].fact.fields = bought(1).fields,
    ];
    for breach in breaches {
        assert_breach(|| spoil_state(breach), message);
    }
    let spoil = || {
        Sessions::<Test>::mutate_extant(0, |session| {
            session.state.try_push(0).unwrap();
        });
    };
    assert_breach(spoil, "rules 4: a session's state can't be read");
}

/// Conditions that don't compute on what is kept are no breach, a handle out of order is one with them too.
#[test]
fn sessions_that_can_only_be_closed() {
    new_test_ext().execute_with(|| {
        let kinds = vec![fact_type("Number", &[Type::Int])];
        let mut rules = rule_set(kinds, vec![int(1)]);
        let test = expr(&[Op::Const(0), field(0, 0), Op::Div, Op::Const(0), Op::Gt]);
        rules.alphas = vec![alpha(0, vec![test])];
        rules.betas = vec![beta(None, 0, Vec::new())];
        rules.rules = vec![rule("divides", 0, Vec::new())];
        deploy(LENA, "Divides", &rules);
        let id = open("Divides");
        let number = |number| fact(0, vec![int(number)]);
        assert_ok!(try_fire_session(id, inserts(vec![number(1), number(2)])));
        spoil_state(|state| state.facts[0].fact = number(0));
        assert_undone(
            || try_fire_session(id, inserts(vec![])),
            Error::DivisionByZero,
        );
        Rules::do_try_state().unwrap();
        spoil_state(|state| state.facts[1].handle = 0);
        assert_eq!(
            Rules::do_try_state(),
            Err(DispatchError::Other("rules 4: a session can't be restored"))
        );
    });
}

#[test]
fn names() {
    assert_breach(
        || NextSession::<Test>::put(0),
        "rules 5: a session from the future",
    );
    let spoil = || {
        let entry = RuleSets::<Test>::take(MEI, called("Pricing")).unwrap();
        RuleSets::<Test>::insert(MEI, called("Tab\t"), entry);
    };
    assert_breach(spoil, "rules 5: a bad name");
    assert_breach(
        || Sessions::<Test>::mutate_extant(0, |session| session.name = called("")),
        "rules 5: a bad name",
    );
}
