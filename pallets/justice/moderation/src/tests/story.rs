//! The story of the pallet's doc, which is 002's.

use super::mock::*;
use crate::{pallet::*, Action};
use cybermiles_primitives::{justice::Verdict, DAYS};
use frame_support::{assert_noop, assert_ok};

#[test]
fn a_listing_is_taken_down_and_a_year_later_put_back() {
    build_and_execute(|| {
        // Ravi asks, and pledges.
        let request = ask(RAVI, listing(PISTOL), Action::Close);
        let summons = take_summons().remove(0);
        assert_eq!((summons.seats, summons.vote_cost), (100, 10));
        assert_eq!(summons.excluded, [RAVI, MEI]);
        assert_eq!(pot_of(request), 1_000);

        // Mei answers, and goes on selling meanwhile.
        assert_ok!(Moderation::answer(signed(MEI), request, content(2)));
        assert!(!is_taken_down(PISTOL));

        // The jurors see no toy. Ravi has his pledge back.
        run_to(4 * DAYS);
        decide(request, Verdict::Granted);
        assert!(is_taken_down(PISTOL));
        assert_eq!(free(&RAVI), FUNDS);
        assert!(may_trade(MEI));
        assert_noop!(
            try_request(RAVI, listing(PISTOL), Action::Close),
            Error::<Test>::AlreadyClosed
        );

        // A first try to have it put back fails, and costs Mei her pledge.
        let request = ask(MEI, listing(PISTOL), Action::Reopen);
        decide(request, Verdict::Denied);
        assert!(is_taken_down(PISTOL));
        assert_eq!(free(&JURORS), 1_000);

        // A year later the gunsmith's word convinces them.
        wait(365 * DAYS);
        assert_ok!(Moderation::forget(signed(LENA), listing(PISTOL)));
        let request = ask(MEI, listing(PISTOL), Action::Reopen);
        decide(request, Verdict::Granted);
        assert!(!is_taken_down(PISTOL));
        assert_eq!(free(&MEI), FUNDS - 1_000);
        assert_quiet();
        assert_eq!(Closed::<Test>::iter().count(), 0);
    });
}

#[test]
fn an_account_is_closed_and_reopened() {
    build_and_execute(|| {
        let request = ask(RAVI, account(MEI), Action::Close);
        assert!(may_trade(MEI));
        decide(request, Verdict::Granted);
        assert!(!may_trade(MEI));
        // Her money is hers.
        assert_ok!(Balances::transfer_allow_death(signed(MEI), LENA, FUNDS / 2));
        let request = ask(MEI, account(MEI), Action::Reopen);
        decide(request, Verdict::Granted);
        assert!(may_trade(MEI));
        assert_quiet();
    });
}
