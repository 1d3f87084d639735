//! What somebody would try who wishes the chain or another app ill.

use super::{contracts::*, mock::*};
use crate::{pallet::*, samples::archive, types::*};
use cybermiles_archive::Kind;
use cybermiles_primitives::engine::CallQueue;
use frame_support::{assert_ok, weights::Weight};

/// It pays each of its turns, and ends with its money.
#[test]
fn a_call_that_queues_itself_for_ever() {
    build_and_execute(|| {
        let (app, account) = shop_with(LENA, 0, 10_000);
        queue(&account, Act::Again);
        let mut blocks = 0;
        while !pending(app).is_empty() {
            poll();
            idle(Slice::get());
            assert!(asked().len() <= MAX_TURNS as usize);
            Bundles::do_try_state().unwrap();
            next_block();
            blocks += 1;
            assert!(blocks < 1_000);
        }
        assert!(blocks > 2);
        assert!(earned() > 8_000);
        assert_eq!(free(&account) + earned(), 10_000);
    });
}

/// It can't call another, nor itself at once: it can only queue, and pays for it; another's queue is another's.
#[test]
fn a_call_for_another_app_is_made_in_its_own_turn() {
    build_and_execute(|| {
        let (first, sender) = shop(LENA, 0);
        let (second, receiver) = shop(MEI, 1);
        queue(
            &sender,
            Act::QueueFor(receiver.clone(), Act::Note(5).input()),
        );
        poll();
        assert_eq!(notes(&receiver), [5]);
        assert_eq!((pending(first), pending(second)), (vec![], vec![]));
        assert!(free(&receiver) < TANK);
    });
}

#[test]
fn a_full_queue_fails_only_who_fills_it() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Again);
        while pending(app).len() < MAX_PENDING as usize {
            queue(&account, Act::Note(1));
        }
        // Its place is free only when it is over.
        let full = Error::<Test>::QueueFull.into();
        events();
        poll();
        let failed = matches!(
            &events()[..],
            [Event::CallFailed { call: 0, attempts: 1, error, .. }] if *error == full
        );
        assert!(failed);
        assert_eq!(pending(app).len(), MAX_PENDING as usize);
    });
}

/// What is on hold is nothing that a contract can spend.
#[test]
fn a_contract_that_spends_all_pays_its_calls_all_the_same() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        // It uses all its gas, so that hardly anything of its own fee comes back.
        assert_ok!(Bundles::enqueue(&account, Act::Spend.input(), USED));
        queue(&account, Act::Exhaust(1));
        queue(&account, Act::Note(1));
        let each = call_fee(&account) / 3;
        poll();
        assert!(free(&RAVI) > FUNDS);
        // The second used all, and can't pay again: dropped.
        assert_eq!(pending(app), [2]);
        assert!(earned() > each);
        next_block();
        poll();
        assert_eq!(notes(&account), [1]);
        assert_eq!((rent(&account), call_fee(&account)), (0, 0));
    });
}

#[test]
fn a_contract_that_is_no_more_is_not_called() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        queue(&account, Act::Note(1));
        terminate(&account);
        for _ in 0..3 {
            poll();
            next_block();
        }
        assert_eq!(pending(app), [0; 0]);
        assert_ok!(Bundles::remove(signed(LENA), app));
        assert_quiet();
    });
}

/// However much a machine says it used, a call pays for its gas at most.
#[test]
fn more_than_the_gas_is_not_charged() {
    build_and_execute(|| {
        let (_, account) = shop(LENA, 0);
        queue(&account, Act::Lie);
        let on_hold = call_fee(&account);
        assert!(poll().all_lte(Slice::get()));
        assert_eq!(earned(), on_hold);
    });
}

/// While a call is made it does not wait, so it can't be dropped; the others go on.
#[test]
fn a_call_that_has_itself_dropped() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        let (_, other) = shop(LENA, 1);
        queue(&account, Act::Drop(LENA, app, 0));
        queue(&account, Act::Drop(LENA, app, 2));
        queue(&account, Act::Note(1));
        queue(&other, Act::Note(1));
        events();
        poll();
        let unknown = Error::<Test>::UnknownCall.into();
        let failed = events().into_iter().find_map(|event| match event {
            Event::CallFailed { call: 0, error, .. } => Some(error),
            _ => None,
        });
        assert_eq!(failed, Some(unknown));
        assert_eq!(notes(&other), [1]);
        assert_eq!(pending(app), [0, 1, 2]);
        // It can drop what comes behind it.
        assert_ok!(Bundles::drop_call(signed(LENA), app, 0));
        next_block();
        poll();
        assert_eq!(pending(app), [0; 0]);
        assert_eq!(notes(&account), [0; 0]);
        assert_eq!((rent(&account), call_fee(&account)), (0, 0));
    });
}

/// Parts under the account of an app that is to come: nobody else has that account.
#[test]
fn money_that_waits_for_an_app_is_the_app_s() {
    build_and_execute(|| {
        let (_, account) = shop(LENA, 0);
        // The same contract from another hand is another account.
        let (_, other) = shop(MEI, 0);
        assert_ne!(account, other);
        assert_eq!(free(&account), TANK);
    });
}

/// As many parts as there can be, of no bytes at all.
#[test]
fn an_archive_of_the_most_sections() {
    build_and_execute(|| {
        let names: Vec<String> = (0..64).map(|number| format!("{number:02}")).collect();
        let parts: Vec<_> = names
            .iter()
            .map(|name| (Kind::Rules, name.as_str(), &b""[..]))
            .collect();
        let (app, account) = deploy(archive("1", &parts));
        assert_eq!(changes().len(), 64);
        assert_eq!(part(3, &account, "63"), Some(vec![]));
        let weight = weight_of(Bundles::remove(signed(LENA), app));
        assert!(weight.all_gt(Weight::zero()));
        assert_quiet();
        assert_eq!(free(&LENA), FUNDS);
    });
}

#[test]
fn calls_of_no_bytes_and_no_gas() {
    build_and_execute(|| {
        let (app, account) = shop(LENA, 0);
        assert_ok!(Bundles::enqueue(&account, vec![], Weight::zero()));
        poll();
        assert_eq!(notes(&account), [b'?']);
        assert_eq!(pending(app), [0; 0]);
        assert!(earned() > 0);
    });
}
