//! `forget`.

use super::mock::*;
use crate::{pallet::*, Action};
use cybermiles_primitives::justice::Verdict;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn a_cooldown_when_it_is_over() {
    build_and_execute(|| {
        conclude(RAVI, account(MEI), Action::Close, Verdict::Denied);
        let forget = || Moderation::forget(signed(LENA), account(MEI));
        run_to(30);
        assert_noop!(forget(), Error::<Test>::NothingToForget);
        run_to(31);
        assert_ok!(forget());
        assert_last(Event::Forgotten {
            target: account(MEI),
            cooldown: true,
            closure: false,
        });
        assert_eq!(free(&RAVI), FUNDS - 1_000);
        assert_quiet();
        assert_noop!(forget(), Error::<Test>::NothingToForget);
    });
}

#[test]
fn the_closure_of_a_listing_that_is_gone() {
    build_and_execute(|| {
        conclude(RAVI, listing(PISTOL), Action::Close, Verdict::Granted);
        let forget = || Moderation::forget(signed(LENA), listing(PISTOL));
        assert_noop!(forget(), Error::<Test>::NothingToForget);
        delist(PISTOL);
        assert_ok!(forget());
        assert_last(Event::Forgotten {
            target: listing(PISTOL),
            cooldown: false,
            closure: true,
        });
        assert_eq!(Closed::<Test>::iter().count(), 0);
    });
}

#[test]
fn both_of_a_listing_that_is_gone_at_once() {
    build_and_execute(|| {
        conclude(RAVI, listing(PISTOL), Action::Close, Verdict::Granted);
        conclude(MEI, listing(PISTOL), Action::Reopen, Verdict::Denied);
        delist(PISTOL);
        assert_ok!(Moderation::forget(signed(LENA), listing(PISTOL)));
        assert_last(Event::Forgotten {
            target: listing(PISTOL),
            cooldown: true,
            closure: true,
        });
        assert_eq!(Closed::<Test>::iter().count(), 0);
        assert_quiet();
    });
}

#[test]
fn an_accounts_closure_never() {
    build_and_execute(|| {
        conclude(RAVI, account(MEI), Action::Close, Verdict::Granted);
        wait(1_000_000);
        assert_noop!(
            Moderation::forget(signed(MEI), account(MEI)),
            Error::<Test>::NothingToForget
        );
        // Its cool-down, and nothing else.
        conclude(MEI, account(MEI), Action::Reopen, Verdict::Denied);
        wait(30);
        assert_ok!(Moderation::forget(signed(MEI), account(MEI)));
        assert!(!may_trade(MEI));
    });
}

#[test]
fn not_while_a_request_is_open() {
    build_and_execute(|| {
        conclude(RAVI, listing(PISTOL), Action::Close, Verdict::Granted);
        ask(MEI, listing(PISTOL), Action::Reopen);
        delist(PISTOL);
        assert_noop!(
            Moderation::forget(signed(LENA), listing(PISTOL)),
            Error::<Test>::RequestOpen
        );
    });
}

#[test]
fn signed_by_anybody() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_noop!(
                Moderation::forget(origin, account(MEI)),
                DispatchError::BadOrigin
            );
        }
        assert_noop!(
            Moderation::forget(signed(NEWCOMER), account(MEI)),
            Error::<Test>::NothingToForget
        );
    });
}
