//! Each invariant sees its own breach.

use super::{mock::*, processes::*};
use crate::{pallet::*, samples::*, types::*};
use cybermiles_process::Case;
use frame_support::{
    assert_ok,
    traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::DispatchError;

/// Lena has a case 0 with a sub-process 1, and a case 2 that forked; Mei has a case 3 of Lena's, which has
/// ended.
fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        deploy(LENA, "review", &review());
        deploy(LENA, "parent", &parent("review"));
        deploy(LENA, "p", &purchase());
        start("parent", &[RAVI]);
        let forked = start("p", &[]);
        signal(LENA, forked, "evaluate", "approve");
        assert_ok!(try_start(MEI, "p", &[], &[]));
        signal(MEI, 3, "evaluate", "disapprove");
        Process::do_try_state().unwrap();
        spoil();
        assert_eq!(Process::do_try_state(), Err(DispatchError::Other(message)));
    });
}

#[test]
fn conservation() {
    for who in [LENA, MEI] {
        let spoil = || {
            let rent = HoldReason::Rent.into();
            assert_ok!(Balances::release(&rent, &who, 1, Precision::Exact));
        };
        assert_breach(spoil, "process 1: a hold is not what it is for");
    }
    // Ravi stores nothing.
    let spoil = || Balances::hold(&HoldReason::Rent.into(), &RAVI, 1).unwrap();
    assert_breach(spoil, "process 1: a hold is not what it is for");
}

#[test]
fn users() {
    let spoil_users = |payer, users: u32| {
        Codes::<Test>::mutate(payer, hash_of(&purchase()), |code| {
            code.as_mut().unwrap().users = users;
        });
    };
    let otherwise = "process 2: code is used otherwise than it says";
    for (payer, users) in [(LENA, 1), (LENA, 3), (MEI, 0)] {
        assert_breach(|| spoil_users(payer, users), otherwise);
    }
    let spoil = || spoil_case(3, |data| data.code = hash_of(&timer()));
    assert_breach(spoil, otherwise);
    let spoil = || {
        let mut entry = Processes::<Test>::get(LENA, called("p")).unwrap();
        entry.code = hash_of(&timer());
        entry.ticket = codec::Decode::decode(&mut [0u8; 16].as_slice()).unwrap();
        Processes::<Test>::insert(LENA, called("third"), entry);
    };
    assert_breach(spoil, "process 2: code that is run is not there");
}

#[test]
fn code() {
    let spoil = || {
        Codes::<Test>::mutate(MEI, hash_of(&purchase()), |code| {
            code.as_mut().unwrap().bytes = code_of(&timer());
        });
    };
    assert_breach(spoil, "process 3: code lies under another hash");
    let unsound = || {
        let mut net = purchase();
        net.nodes[6].edges = vec![edge("", 1)];
        let (bytes, hash) = (code_of(&net), hash_of(&net));
        let code = Codes::<Test>::take(MEI, hash_of(&purchase())).unwrap();
        Codes::<Test>::insert(MEI, hash, Code { bytes, ..code });
        spoil_case(3, |data| data.code = hash);
    };
    assert_breach(unsound, "process 3: code is not sound");
}

#[test]
fn cases() {
    let breaches: [fn(&mut Case); 5] = [
        |state| state.tokens.swap(0, 1),
        |state| state.next = 3,
        |state| state.tokens[0].node = 2,
        |state| state.forks.clear(),
        |state| state.variables.try_push(int(1)).unwrap(),
    ];
    for breach in breaches {
        assert_breach(
            || spoil_state(2, breach),
            "process 4: a case that its process can't have",
        );
    }
    assert_breach(
        || spoil_case(2, |data| data.state.try_push(0).unwrap()),
        "process 4: what a case knows can't be read",
    );
    assert_breach(
        || spoil_case(2, |data| data.roles.try_push(RAVI).unwrap()),
        "process 4: a role without an account",
    );
    for (case, ended) in [(2, true), (3, false)] {
        assert_breach(
            || spoil_case(case, |data| data.ended = ended),
            "process 4: a case has ended otherwise than it says",
        );
    }
}

#[test]
fn families() {
    assert_breach(
        || spoil_case(0, |data| data.children.clear()),
        "process 5: a token waits for no case, or a case for no token",
    );
    let adopt = |data: &mut CaseData| {
        data.children.try_push(Child { token: 1, case: 1 }).unwrap();
    };
    assert_breach(
        || spoil_case(2, adopt),
        "process 5: a token waits for no case, or a case for no token",
    );
    assert_breach(
        || spoil_case(0, |data| data.children[0].case = 9),
        "process 5: a sub-process is not there",
    );
    let other = "process 5: a sub-process of another family";
    let breaches: [fn(&mut CaseData); 3] = [
        |data| data.parent = None,
        |data| data.depth = 2,
        |data| data.owner = MEI,
    ];
    for breach in breaches {
        assert_breach(|| spoil_case(1, breach), other);
    }
    let parent = |case| Parent { case, token: 0 };
    assert_breach(
        || spoil_case(2, |data| data.parent = Some(parent(9))),
        "process 5: a parent is not there",
    );
    assert_breach(
        || spoil_case(2, |data| data.parent = Some(parent(0))),
        "process 5: a parent does not know its sub-process",
    );
}

#[test]
fn names() {
    assert_breach(
        || NextCase::<Test>::put(3),
        "process 6: a case from the future",
    );
    let spoil = || {
        let entry = Processes::<Test>::take(LENA, called("p")).unwrap();
        Processes::<Test>::insert(LENA, called("Tab\t"), entry);
    };
    assert_breach(spoil, "process 6: a bad name");
    let empty = |data: &mut CaseData| data.name = called("");
    let rename = || spoil_case(2, empty);
    assert_breach(rename, "process 6: a bad name");
}
