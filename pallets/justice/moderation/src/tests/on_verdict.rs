//! What follows from a verdict.

use super::mock::*;
use crate::{pallet::*, Action, Closure, WeightInfo};
use cybermiles_primitives::{
    justice::{Docket, OnVerdict, Verdict},
    AccountId,
};
use frame_support::{
    assert_ok,
    traits::{fungible::Mutate, tokens::Preservation},
};
use sp_runtime::DispatchError;

#[test]
fn granted_closes_an_account_and_the_same_road_reopens_it() {
    build_and_execute(|| {
        run_to(9);
        conclude(RAVI, account(MEI), Action::Close, Verdict::Granted);
        assert_event(Event::Decided {
            request: 0,
            target: account(MEI),
            action: Action::Close,
            verdict: Verdict::Granted,
        });
        assert_event(Event::TargetClosed {
            request: 0,
            target: account(MEI),
        });
        assert!(!may_trade(MEI) && may_trade(LENA));
        let closure = Closure {
            since: 9,
            request: 0,
        };
        assert_eq!(Closed::<Test>::get(account(MEI)), Some(closure));
        // The pledge came back.
        assert_eq!(free(&RAVI), FUNDS);
        assert_quiet();

        conclude(MEI, account(MEI), Action::Reopen, Verdict::Granted);
        assert_event(Event::TargetReopened {
            request: 1,
            target: account(MEI),
        });
        assert!(may_trade(MEI));
        assert_eq!(Closed::<Test>::iter().count(), 0);
        assert_eq!(free(&MEI), FUNDS);
        assert_quiet();
    });
}

#[test]
fn granted_takes_a_listing_down_and_the_same_road_puts_it_back() {
    build_and_execute(|| {
        conclude(RAVI, listing(PISTOL), Action::Close, Verdict::Granted);
        assert!(is_taken_down(PISTOL) && is_closed(listing(PISTOL)));
        // The listing alone.
        assert!(may_trade(MEI) && !is_taken_down(LAMP));
        conclude(LENA, listing(PISTOL), Action::Reopen, Verdict::Granted);
        assert!(!is_taken_down(PISTOL) && !is_closed(listing(PISTOL)));
        assert_quiet();
    });
}

#[test]
fn closing_touches_no_money() {
    build_and_execute(|| {
        conclude(RAVI, account(MEI), Action::Close, Verdict::Granted);
        assert_eq!((free(&MEI), rent(&MEI)), (FUNDS, 0));
        assert_ok!(Balances::transfer_allow_death(signed(MEI), LENA, 500));
        assert_ok!(Balances::transfer_allow_death(signed(LENA), MEI, 500));
        // Nor does it keep her from asking about others.
        ask(MEI, listing(LAMP), Action::Close);
    });
}

#[test]
fn denied_forfeits_the_pledge_and_cools_down() {
    build_and_execute(|| {
        run_to(4);
        conclude(RAVI, account(MEI), Action::Close, Verdict::Denied);
        assert_event(Event::Decided {
            request: 0,
            target: account(MEI),
            action: Action::Close,
            verdict: Verdict::Denied,
        });
        assert_event(Event::CooldownBegan {
            target: account(MEI),
            until: 34,
        });
        assert!(may_trade(MEI));
        assert_eq!(free(&JURORS), 1_000);
        assert_eq!(rent(&RAVI), COOLDOWN_RENT);
        assert_eq!(free(&RAVI), FUNDS - 1_000 - COOLDOWN_RENT);
    });
}

#[test]
fn a_denied_reopening_leaves_it_closed() {
    build_and_execute(|| {
        conclude(RAVI, listing(PISTOL), Action::Close, Verdict::Granted);
        conclude(MEI, listing(PISTOL), Action::Reopen, Verdict::Denied);
        assert!(is_taken_down(PISTOL) && is_closed(listing(PISTOL)));
        assert_eq!(pot_of(ask(MEI, listing(PISTOL), Action::Reopen)), 5_000);
    });
}

#[test]
fn without_a_cooldown_nothing_stays() {
    build_and_execute(|| {
        CurrentParameters::<Test>::mutate(|parameters| parameters.cooldown = 0);
        conclude(RAVI, account(MEI), Action::Close, Verdict::Denied);
        assert_quiet();
        assert_eq!(pot_of(ask(RAVI, account(MEI), Action::Close)), 1_000);
    });
}

#[test]
fn undecided_changes_nothing() {
    build_and_execute(|| {
        conclude(RAVI, account(MEI), Action::Close, Verdict::Undecided);
        assert!(may_trade(MEI));
        assert_eq!(free(&RAVI), FUNDS);
        assert_quiet();
        // Not a denial before it either.
        conclude(RAVI, account(MEI), Action::Close, Verdict::Denied);
        conclude(LENA, account(MEI), Action::Close, Verdict::Undecided);
        assert_eq!(Cooldowns::<Test>::get(account(MEI)).unwrap().payer, RAVI);
    });
}

#[test]
fn a_new_verdict_ends_the_old_cooldown() {
    build_and_execute(|| {
        conclude(RAVI, account(MEI), Action::Close, Verdict::Denied);
        run_to(10);
        conclude(LENA, account(MEI), Action::Close, Verdict::Denied);
        assert_eq!((rent(&RAVI), rent(&LENA)), (0, COOLDOWN_RENT));
        assert_eq!(Cooldowns::<Test>::get(account(MEI)).unwrap().until, 40);
        assert_eq!(free(&JURORS), 6_000);
        conclude(RAVI, account(MEI), Action::Close, Verdict::Granted);
        assert_quiet();
        assert_eq!(pot_of(ask(MEI, account(MEI), Action::Reopen)), 1_000);
    });
}

#[test]
fn a_listing_that_is_gone_is_said_and_all_is_paid() {
    build_and_execute(|| {
        let id = ask(RAVI, listing(PISTOL), Action::Close);
        delist(PISTOL);
        decide(id, Verdict::Granted);
        assert_event(Event::NotCarriedOut {
            request: id,
            target: listing(PISTOL),
            error: DispatchError::CannotLookup,
        });
        assert!(!is_closed(listing(PISTOL)));
        assert_eq!(free(&RAVI), FUNDS);
        assert_quiet();
    });
}

#[test]
fn other_dockets_and_other_panels_are_not_heard() {
    build_and_execute(|| {
        let id = ask(RAVI, account(MEI), Action::Close);
        let panel = request_of(id).panel;
        set_verdict(panel, Verdict::Granted);
        for (docket, panel) in [
            (Docket::Arbitration(id), panel),
            (Docket::Certificates(id), panel),
            (Docket::Moderation(id + 1), panel),
            (Docket::Moderation(id), panel + 1),
        ] {
            assert_ok!(ensure_untouched(|| Moderation::on_verdict(
                docket,
                panel,
                Verdict::Granted
            )));
        }
        assert!(may_trade(MEI));
        // Nor the same one twice.
        decide(id, Verdict::Granted);
        assert_ok!(ensure_untouched(|| Moderation::on_verdict(
            Docket::Moderation(id),
            panel,
            Verdict::Granted
        )));
    });
}

#[test]
fn a_jury_that_fails_stops_nothing() {
    build_and_execute(|| {
        let id = ask(RAVI, account(MEI), Action::Close);
        let panel = request_of(id).panel;
        // It says that it has decided, and has not.
        Moderation::on_verdict(Docket::Moderation(id), panel, Verdict::Granted);
        assert_last(Event::NotDischarged {
            request: id,
            panel,
            error: DispatchError::Unavailable,
        });
        assert!(!may_trade(MEI));
        assert_eq!(Requests::<Test>::iter().count(), 0);
    });
}

#[test]
fn a_requester_who_cannot_receive_stops_nothing() {
    for verdict in [Verdict::Granted, Verdict::Denied, Verdict::Undecided] {
        new_test_ext().execute_with(|| {
            let id = ask(RAVI, account(MEI), Action::Close);
            frame_system::Account::<Test>::mutate(RAVI, |account| {
                account.data.free = u128::MAX;
            });
            decide(id, verdict);
            assert_event(Event::RentStuck { payer: RAVI });
            assert_eq!(may_trade(MEI), verdict != Verdict::Granted);
            assert_eq!(Requests::<Test>::iter().count(), 0);
            assert_eq!(rent(&RAVI), REQUEST_RENT);
        });
    }
}

#[test]
fn a_requester_whose_account_died_gets_all_back() {
    build_and_execute(|| {
        let somebody = AccountId::new([0x55; 32]);
        let purse = 1_000 + REQUEST_RENT + 10;
        assert_ok!(Balances::transfer_allow_death(
            signed(LENA),
            somebody.clone(),
            purse
        ));
        let id = ask(somebody.clone(), account(MEI), Action::Close);
        // What is left keeps the hold alive.
        assert!(
            <Balances as Mutate<_>>::transfer(&somebody, &LENA, 10, Preservation::Expendable)
                .is_err()
        );
        decide(id, Verdict::Granted);
        assert_eq!(free(&somebody), purse);
    });
}

#[test]
fn it_weighs_the_worst_and_the_discharge() {
    let worst = <()>::verdict_granted().max(<()>::verdict_denied());
    assert_eq!(
        <Moderation as OnVerdict>::weight(),
        worst + DISCHARGE_WEIGHT
    );
}
