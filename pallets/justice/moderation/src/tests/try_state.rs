//! Each invariant sees its own breach.

use super::mock::*;
use crate::{pallet::*, Action, Closure};
use cybermiles_primitives::justice::Verdict;
use frame_support::{
    assert_ok,
    traits::{fungible::MutateHold, tokens::Precision},
};
use sp_runtime::DispatchError;

/// Lena is closed; requests about Mei, and about a listing that cools down since Ravi was denied.
fn assert_breach(spoil: impl FnOnce(), message: &'static str) {
    new_test_ext().execute_with(|| {
        conclude(RAVI, account(LENA), Action::Close, Verdict::Granted);
        conclude(RAVI, listing(PISTOL), Action::Close, Verdict::Denied);
        assert_eq!(ask(LENA, account(MEI), Action::Close), 2);
        assert_eq!(ask(LENA, listing(PISTOL), Action::Close), 3);
        Moderation::do_try_state().unwrap();
        spoil();
        assert_eq!(
            Moderation::do_try_state(),
            Err(DispatchError::Other(message))
        );
    });
}

#[test]
fn conservation() {
    let message = "moderation 1: a hold is not what it is for";
    for who in [RAVI, LENA] {
        let spoil = || {
            let rent = HoldReason::Rent.into();
            assert_ok!(Balances::release(&rent, &who, 1, Precision::Exact));
        };
        assert_breach(spoil, message);
    }
    assert_breach(
        || Cooldowns::<Test>::mutate_extant(listing(PISTOL), |cooldown| cooldown.payer = MEI),
        message,
    );
}

#[test]
fn index() {
    assert_breach(
        || OpenRequests::<Test>::remove(account(MEI)),
        "moderation 2: a request is not found by its target",
    );
    assert_breach(
        || Requests::<Test>::mutate_extant(2, |request| request.target = account(RAVI)),
        "moderation 2: a request is not found by its target",
    );
    assert_breach(
        || Requests::<Test>::mutate_extant(3, |request| request.panel = 2),
        "moderation 2: two requests have one panel",
    );
    assert_breach(
        || OpenRequests::<Test>::insert(account(RAVI), 2),
        "moderation 2: a target has a request that is none",
    );
}

#[test]
fn directions() {
    let closure = Closure {
        since: 0,
        request: 0,
    };
    assert_breach(
        || Closed::<Test>::insert(account(MEI), closure),
        "moderation 3: a request asks for what is so",
    );
    assert_breach(
        || Requests::<Test>::mutate_extant(2, |request| request.action = Action::Reopen),
        "moderation 3: a request asks for what is so",
    );
    assert_breach(
        || Requests::<Test>::mutate_extant(2, |request| request.respondent = LENA),
        "moderation 3: somebody asks to close what is his",
    );
}

#[test]
fn numbers() {
    assert_breach(
        || NextRequest::<Test>::put(3),
        "moderation 4: a request from the future",
    );
    assert_breach(
        || Closed::<Test>::mutate_extant(account(LENA), |closure| closure.request = 4),
        "moderation 4: a request from the future",
    );
    assert_breach(
        || CurrentParameters::<Test>::mutate(|parameters| parameters.seats = 0),
        "moderation 4: unsound parameters",
    );
}
