//! `request`.

use super::mock::*;
use crate::{pallet::*, Action, Parameters, WeightInfo};
use cybermiles_primitives::{
    justice::{Docket, Summons, Verdict},
    trade::ListingId,
    Balance,
};
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn it_summons_a_panel_and_pledges() {
    build_and_execute(|| {
        run_to(5);
        let id = ask(RAVI, account(MEI), Action::Close);
        assert_last(Event::Requested {
            request: 0,
            target: account(MEI),
            action: Action::Close,
            requester: RAVI,
            respondent: MEI,
            reason: content(1),
            panel: 0,
            pledge: 1_000,
            cooldown: 30,
        });
        let summons = Summons {
            docket: Docket::Moderation(0),
            requester: RAVI,
            pledge: 1_000,
            seats: 100,
            vote_cost: 10,
            excluded: vec![RAVI, MEI],
            question: content(1),
        };
        assert_eq!(take_summons(), [summons]);
        assert_eq!((pot_of(id), rent(&RAVI)), (1_000, REQUEST_RENT));
        assert_eq!(free(&RAVI), FUNDS - 1_000 - REQUEST_RENT);
        // Asking changes nothing.
        assert!(may_trade(MEI));
        assert_eq!(free(&MEI), FUNDS);
    });
}

#[test]
fn of_a_listing_the_seller_is_heard_and_kept_off_the_panel() {
    build_and_execute(|| {
        let id = ask(RAVI, listing(PISTOL), Action::Close);
        assert_eq!(request_of(id).respondent, MEI);
        assert_eq!(take_summons()[0].excluded, [RAVI, MEI]);
        assert!(!is_taken_down(PISTOL));
    });
}

#[test]
fn anybody_may_be_asked_about_even_who_was_never_seen() {
    build_and_execute(|| {
        conclude(RAVI, account(NEWCOMER), Action::Close, Verdict::Granted);
        assert!(!may_trade(NEWCOMER));
    });
}

#[test]
fn what_is_closed_may_be_reopened_by_its_owner_or_anybody() {
    build_and_execute(|| {
        for who in [MEI, LENA] {
            conclude(RAVI, account(MEI), Action::Close, Verdict::Granted);
            take_summons();
            let id = ask(who.clone(), account(MEI), Action::Reopen);
            let excluded = take_summons().remove(0).excluded;
            assert_eq!(excluded.len(), if who == MEI { 1 } else { 2 });
            assert!(excluded.contains(&MEI) && excluded.contains(&who));
            decide(id, Verdict::Granted);
        }
    });
}

#[test]
fn one_direction_only_and_one_at_a_time() {
    build_and_execute(|| {
        let close = |target| try_request(RAVI, target, Action::Close);
        let reopen = |target| try_request(RAVI, target, Action::Reopen);
        for target in [account(MEI), listing(PISTOL)] {
            assert_noop!(reopen(target.clone()), Error::<Test>::NotClosed);
            let id = ask(RAVI, target.clone(), Action::Close);
            assert_noop!(close(target.clone()), Error::<Test>::RequestOpen);
            assert_noop!(reopen(target.clone()), Error::<Test>::NotClosed);
            decide(id, Verdict::Granted);
            assert_noop!(close(target.clone()), Error::<Test>::AlreadyClosed);
            ask(LENA, target.clone(), Action::Reopen);
            assert_noop!(reopen(target.clone()), Error::<Test>::RequestOpen);
            assert_noop!(close(target), Error::<Test>::AlreadyClosed);
        }
        // Of other targets at the same time.
        ask(RAVI, account(LENA), Action::Close);
        ask(RAVI, listing(LAMP), Action::Close);
    });
}

#[test]
fn nobody_asks_to_close_what_is_his() {
    build_and_execute(|| {
        for target in [account(MEI), listing(PISTOL)] {
            assert_noop!(
                try_request(MEI, target, Action::Close),
                Error::<Test>::OwnTarget
            );
        }
    });
}

#[test]
fn a_listing_must_be_there() {
    build_and_execute(|| {
        conclude(RAVI, listing(PISTOL), Action::Close, Verdict::Granted);
        delist(PISTOL);
        for (id, action) in [(PISTOL, Action::Reopen), (ListingId::MAX, Action::Close)] {
            assert_noop!(
                try_request(RAVI, listing(id), action),
                Error::<Test>::UnknownListing
            );
        }
    });
}

#[test]
fn a_denial_makes_the_next_one_dearer_for_a_while() {
    build_and_execute(|| {
        conclude(RAVI, account(MEI), Action::Close, Verdict::Denied);
        run_to(30);
        let pledging =
            |most| Moderation::request(signed(LENA), account(MEI), Action::Close, content(1), most);
        assert_noop!(pledging(4_999), Error::<Test>::PledgeTooHigh);
        assert_ok!(pledging(5_000));
        assert_eq!(pot_of(1), 5_000);
        decide(1, Verdict::Undecided);
        assert_eq!(free(&LENA), FUNDS);
        run_to(31);
        assert_noop!(pledging(999), Error::<Test>::PledgeTooHigh);
        assert_ok!(pledging(1_000));
        assert_eq!(pot_of(2), 1_000);
        // Others are as they were.
        assert_eq!(pot_of(ask(RAVI, listing(PISTOL), Action::Close)), 1_000);
    });
}

#[test]
fn a_request_keeps_the_parameters_of_its_day() {
    build_and_execute(|| {
        let id = ask(RAVI, account(MEI), Action::Close);
        let parameters = Parameters {
            cooldown: 3,
            pledge: 7_000,
            ..PARAMETERS
        };
        CurrentParameters::<Test>::put(parameters);
        decide(id, Verdict::Denied);
        assert_eq!(free(&JURORS), 1_000);
        assert_eq!(Cooldowns::<Test>::get(account(MEI)).unwrap().until, 31);
    });
}

#[test]
fn for_a_reason() {
    build_and_execute(|| {
        for reason in unfit_contents() {
            assert_noop!(
                Moderation::request(
                    signed(RAVI),
                    account(MEI),
                    Action::Close,
                    reason,
                    Balance::MAX
                ),
                Error::<Test>::ContentLengthOutOfRange
            );
        }
    });
}

#[test]
fn signed_by_somebody_who_can_pay() {
    build_and_execute(|| {
        for origin in unsigned_origins() {
            assert_noop!(
                Moderation::request(origin, account(MEI), Action::Close, content(1), 1_000),
                DispatchError::BadOrigin
            );
        }
        assert_noop!(
            try_request(NEWCOMER, account(MEI), Action::Close),
            TokenError::FundsUnavailable
        );
        // The pledge alone is not enough.
        assert_ok!(Balances::transfer_allow_death(
            signed(LENA),
            NEWCOMER,
            1_100
        ));
        assert!(try_request(NEWCOMER, account(MEI), Action::Close).is_err());
        assert_eq!(free(&NEWCOMER), 1_000 + 100);
    });
}

#[test]
fn it_weighs_what_the_jury_weighs_too() {
    let call = Call::<Test>::request {
        target: account(MEI),
        action: Action::Close,
        reason: content(1),
        max_pledge: 0,
    };
    assert_eq!(
        call.get_dispatch_info().call_weight,
        <()>::request() + SUMMON_WEIGHT
    );
}
